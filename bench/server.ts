import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLists } from '../src/watchlists/store.ts';
import { figure, importLists, listsFolder, runChild } from './children.ts';
import { madeNames } from './made-names.ts';
import { makeQueries } from './name-queries.ts';
import type { BenchResult } from './run.ts';

const CONNECTIONS = 50;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 10);
/** Until every thread has compiled what it runs, and has read the entries that it is asked for. */
const WARM_SECONDS = 10;
const BODIES = 2_000;
const QUERIES_PER_BODY = 3;
const SEED = 20230316;
const CHILD = './server-child.ts';

/**
 * `npm run bench -- server`: POST /match with three queries each over all lists of the test data, at 50 connections,
 * beside a bare route of the same server in the same run. The client is a process of its own on the same machine.
 */
export async function benchServer(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-'));
  const home = join(folder, 'home');
  if (!existsSync(listsFolder)) throw new Error('the server benchmark needs the lists of the test data');
  try {
    await importLists(home);
    const bodies = join(folder, 'bodies.jsonl');
    writeFileSync(bodies, makeBodies(home).join('\n'));
    const rows: [string, string, string][] = [];
    const data: Record<string, number> = {};
    for (const threads of [0, 1, 2]) {
      const { child, port } = await startServer(home, threads);
      try {
        const load = (path: string, seconds: number) =>
          runChild(CHILD, ['load', String(port), String(CONNECTIONS), String(seconds), path, bodies], home);
        await load('/match/default', WARM_SECONDS);
        const { output } = await load('/match/default', SECONDS);
        rows.push(row(`POST /match, ${threads} threads beside`, output));
        for (const name of ['rate', 'p50', 'p95', 'p99', 'kb'])
          data[`match${threads}${name}`] = figure(output, name);
        if (threads > 0) continue;
        const bare = await load('/bare', SECONDS / 2);
        rows.push(row('bare route', bare.output));
        data['bareRate'] = figure(bare.output, 'rate');
      } finally {
        child.kill('SIGTERM');
      }
    }
    return {
      title: `server: ${QUERIES_PER_BODY} queries a request, ${CONNECTIONS} connections, client on the same machine`,
      rows,
      data: { ...data, connections: CONNECTIONS, queries: QUERIES_PER_BODY },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(label: string, output: string): [string, string, string] {
  const [rate, p50, p95, p99, kb] = ['rate', 'p50', 'p95', 'p99', 'kb'].map((name) => figure(output, name));
  return [
    label,
    `${Math.round(rate!).toLocaleString('en')}/s`,
    `p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, ${kb} kB an answer`,
  ];
}

function startServer(home: string, threads: number): Promise<{ child: ChildProcess; port: number }> {
  return new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL(CHILD, import.meta.url)), 'serve', String(threads)],
      {
        env: { ...process.env, TIDEWAITER_HOME: home },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    child.on('error', failed);
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      const port = figure(String(chunk), 'port');
      if (!Number.isNaN(port)) done({ child, port });
    });
  });
}

/** Requests of persons and firms in turn, of the ten kinds of the names benchmark: as listed, misspelt, on no list. */
function makeBodies(home: string): string[] {
  const store = openLists(home);
  const entries = store
    .listIds()
    .flatMap((id) => store.versions(id).slice(-1))
    .flatMap((version) => [...store.readEntries(version)]);
  const queriesOf = (schemata: readonly string[], count: number, seed: number) => {
    const names = entries.filter(({ schema }) => schemata.includes(schema)).map(({ caption }) => caption);
    return makeQueries(names, [...madeNames(names, BODIES, seed)], count, seed);
  };
  const persons = queriesOf(['Person'], BODIES * 2, SEED);
  const firms = queriesOf(['Company', 'Organization', 'LegalEntity'], BODIES * 2, SEED + 1);
  const person = (number: number) => ({
    schema: 'Person',
    properties: { name: [persons[number]!.text], birthDate: ['1965'], nationality: ['ru'] },
  });
  const firm = (number: number) => ({
    schema: 'Company',
    properties: { name: [firms[number]!.text], jurisdiction: ['China'] },
  });
  return Array.from({ length: BODIES }, (_, number) => {
    const third = number % 2 === 0 ? person(BODIES + number) : firm(BODIES + number);
    return JSON.stringify({ queries: { a: person(number), b: firm(number), c: third } });
  });
}
