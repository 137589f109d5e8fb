// `npm run bench` runs every benchmark, `npm run bench -- screen` one. Tables for people; JSON in bench/results/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** What a benchmark returns: rows for the table, and everything as data. */
export interface BenchResult {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string, besides: string])[];
  readonly data: Readonly<Record<string, unknown>>;
}

const BENCHES: Readonly<Record<string, () => Promise<BenchResult>>> = {
  dossier: async () => (await import('./dossier.ts')).benchDossier(),
  names: async () => (await import('./names.ts')).benchNames(),
  papers: async () => (await import('./papers.ts')).benchPapers(),
  queue: async () => (await import('./queue.ts')).benchQueue(),
  server: async () => (await import('./server.ts')).benchServer(),
  screen: async () => (await import('./screen.ts')).benchScreen(),
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no benchmark "${unknown.join('", "')}"; there are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 1e9),
  node: process.version,
};
console.log(`${machine.cores} cores (${machine.cpu}), ${machine.memoryGb} GB, Node ${machine.node}\n`);
mkdirSync('bench/results', { recursive: true });
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
  const result = await BENCHES[name]!();
  console.log(result.title);
  const widths = [0, 1].map((column) => Math.max(...result.rows.map((row) => row[column]!.length)));
  for (const [label, value, besides] of result.rows)
    console.log(`  ${label.padEnd(widths[0]!)}  ${value.padStart(widths[1]!)}  ${besides}`);
  writeFileSync(
    `bench/results/${name}.json`,
    `${JSON.stringify({ name, machine, ...result.data }, null, 2)}\n`,
  );
  console.log(`  written: bench/results/${name}.json\n`);
}
