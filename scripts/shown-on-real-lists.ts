// Repeats docs/shown-on-real-lists.md: `node scripts/shown-on-real-lists.ts`. Needs the folder of public test data
// (TIDEWAITER_SHARED); everything it writes goes to a temporary folder.
import { createReadStream, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../src/cli/main.ts';
import { readCsvRecords } from '../src/watchlists/csv-records.ts';
import { sharedData } from '../test/shared-data.ts';

if (sharedData === undefined) process.exit(2);
const data = sharedData;
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-shown-'));
process.env['TIDEWAITER_HOME'] = join(folder, 'home');
const silent = { out: () => undefined, err: () => undefined, isTty: false, width: 80 };

interface ShownAssessment {
  readonly id: string;
  readonly outcome: string;
  readonly findings: readonly {
    readonly hits?: readonly {
      readonly entryId: string;
      readonly score: number;
      readonly partyName: string;
      readonly entryName: string;
    }[];
  }[];
}

async function tidewaiter(...args: string[]): Promise<void> {
  console.log(
    `$ tidewaiter ${args.map((arg) => arg.replace(`${data}/`, '').replace(`${folder}/`, '')).join(' ')}`,
  );
  const status = await main(args, silent);
  if (status !== 0) throw new Error(`ended with status ${status}`);
}

async function rows(path: string): Promise<string[][]> {
  const records: string[][] = [];
  const blocks = createReadStream(path, 'utf8') as AsyncIterable<string>;
  for await (const { cells } of readCsvRecords(blocks)) records.push([...cells]);
  return records;
}

function writeConsignees(
  name: string,
  consignees: readonly { readonly id: string; readonly name: string }[],
): string {
  const path = join(folder, name);
  const lines = consignees.map(
    (each) => `${each.id},"${each.name.replaceAll('"', '""')}","Cotton shirts, knitted",610910`,
  );
  writeFileSync(path, `consignment id,consignee name,goods description,hs code\n${lines.join('\n')}\n`);
  return path;
}

function assessments(out: string): ShownAssessment[] {
  const text = readFileSync(join(out, 'assessments.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ShownAssessment);
}

function entriesOf(assessment: ShownAssessment): string[] {
  return assessment.findings.flatMap(({ hits }) => (hits ?? []).map(({ entryId }) => entryId));
}

const [before, after] = ['sdn_2022-02-23.csv', 'sdn_2023-12-28.csv'].map((name) =>
  join(data, 'lists/ofac', name),
);
await tidewaiter('lists', 'import', before!, '--source', 'ofac-sdn');
await tidewaiter(
  'lists',
  'import',
  after!,
  join(data, 'lists/ofac/alt_2025-02-27_for_2023-12-28.csv'),
  join(data, 'lists/ofac/add_2025-02-27_for_2023-12-28.csv'),
  '--source',
  'ofac-sdn',
  '--effective',
  '2023-12-28',
);

const companies = (await rows(after!)).filter((row) => row.length === 12 && row[2]?.trim() === '-0-');
const step = Math.floor(companies.length / 200);
const chosen = Array.from({ length: 200 }, (_, i) => companies[i * step]!);
const cut = chosen.map((row) => ({
  id: `ofac-sdn:${row[0]}`,
  name: row[1]!.toUpperCase().slice(0, 35).trim(),
}));
await tidewaiter(
  'screen',
  writeConsignees('sdn-200.csv', cut),
  '--as-of',
  '2024-01-01',
  '--out',
  join(folder, 'sdn-200'),
);
const right = assessments(join(folder, 'sdn-200')).filter(
  (each) => each.outcome !== 'clear' && entriesOf(each).includes(each.id),
);
const named = new Set(right.map(({ id }) => id));
for (const { id, name } of cut) if (!named.has(id)) console.log(`    not found: ${id} ${name}`);
console.log(
  `  ${right.length} of 200 SDN companies, in capitals and cut off at 35 characters, raise an alert that names the right entry\n`,
);

const listed = new Set(assessmentsNames(await rows(after!)));
const operators = (await rows(join(data, 'routes/icao_operators.csv'))).slice(1).map((row) => row[0] ?? '');
const strangers = operators.filter((name) => name !== '' && !listed.has(bare(name))).slice(0, 2_000);
await tidewaiter(
  'screen',
  writeConsignees(
    'operators.csv',
    strangers.map((name, i) => ({ id: `operator-${i + 1}`, name })),
  ),
  '--as-of',
  '2024-01-01',
  '--out',
  join(folder, 'operators'),
);
const aboveReview = assessments(join(folder, 'operators')).filter(
  ({ outcome }) => outcome === 'hold' || outcome === 'stop',
);
console.log(
  `  ${aboveReview.length} of ${strangers.length} aircraft operators that are on no list come out above review (${((100 * aboveReview.length) / strangers.length).toFixed(2)}%):`,
);
for (const { outcome, findings } of aboveReview) {
  const hit = findings.flatMap(({ hits }) => hits ?? [])[0];
  console.log(`    ${outcome}  ${hit?.partyName} ~ ${hit?.entryName}, ${hit?.score}`);
}
console.log('');

const both = writeConsignees(
  'all-names.csv',
  (await rows(after!))
    .filter((row) => row.length === 12)
    .map((row) => ({ id: `ofac-sdn:${row[0]}`, name: row[1]! })),
);
const alerts: Record<string, Set<string>> = {};
for (const day of ['2022-03-01', '2024-01-01']) {
  await tidewaiter('screen', both, '--as-of', day, '--out', join(folder, day));
  alerts[day] = new Set(assessments(join(folder, day)).flatMap(entriesOf));
}
const ids = async (path: string): Promise<Set<string>> =>
  new Set((await rows(path)).filter((row) => row.length === 12).map((row) => `ofac-sdn:${row[0]}`));
const [then, now] = [await ids(before!), await ids(after!)];
const added = [...alerts['2024-01-01']!].filter((id) => !alerts['2022-03-01']!.has(id));
const gone = [...alerts['2022-03-01']!].filter((id) => !alerts['2024-01-01']!.has(id));
console.log(
  `  entries named in 2024 and not in 2022: ${added.length}, of them added to the list between: ${added.filter((id) => !then.has(id)).length}`,
);
console.log(
  `  entries named in 2022 and not in 2024: ${gone.length}, of them removed from the list between: ${gone.filter((id) => !now.has(id)).length}`,
);
// The others are entries that were on the list on both days and whose names were changed between.
const changed = [...added.filter((id) => then.has(id)), ...gone.filter((id) => now.has(id))];
console.log(`  entries on the list on both days, whose names were changed: ${changed.join(', ')}`);

function bare(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function assessmentsNames(records: readonly string[][]): string[] {
  return records.map((row) => bare(row[1] ?? ''));
}
