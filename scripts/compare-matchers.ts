// The table of docs/names.md: `node scripts/compare-matchers.ts PAIRS.csv`. Ours, edit distance and Jaro-Winkler on the
// same labelled pairs in one run, and the scores of nomenklatura logic-v2 where the file carries them.
import { createReadStream } from 'node:fs';
import { jaroWinkler } from '@skyra/jaro-winkler';
import { PAIR_SCHEMATA, scorePair } from '../src/names/compare-pair.ts';
import { evaluatePairs, type ScoredPair } from '../src/names/evaluate.ts';
import { DEFAULT_THRESHOLD } from '../src/names/policy.ts';
import { editDistance } from '../src/text/distance.ts';
import { readCsvRecords } from '../src/watchlists/csv-records.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node scripts/compare-matchers.ts PAIRS.csv');
  process.exit(2);
}

const rows: string[][] = [];
for await (const { cells } of readCsvRecords(createReadStream(path, 'utf8') as AsyncIterable<string>))
  rows.push([...cells]);
const [header, ...records] = rows;
const cell = (row: readonly string[], title: string): string => row[header!.indexOf(title)] ?? '';

interface Pair {
  readonly schema: (typeof PAIR_SCHEMATA)[number] | undefined;
  readonly name1: string;
  readonly name2: string;
  readonly isMatch: boolean;
  readonly logic: string;
}

const pairs = records.map(
  (row): Pair => ({
    schema: PAIR_SCHEMATA.find((known) => known === cell(row, 'schema')),
    name1: cell(row, 'name1'),
    name2: cell(row, 'name2'),
    isMatch: cell(row, 'is_match') === 'true',
    logic: cell(row, 'logic_v2_score'),
  }),
);

/** As usual where these measures are used on names: lower case, and 1 for equal texts. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase();
// Edit distance works on ASCII codes; other letters are numbered anew for each pair.
function editSimilarity(a: string, b: string): number {
  const codes = new Map<string, string>();
  const coded = (text: string): string =>
    [...text]
      .map((letter) => {
        const known = codes.get(letter) ?? String.fromCharCode(codes.size % 128);
        codes.set(letter, known);
        return known;
      })
      .join('');
  const [x, y] = [coded(plain(a)), coded(plain(b))];
  const longer = Math.max(x.length, y.length);
  return longer === 0 ? 0 : 1 - editDistance(x, y, longer) / longer;
}

const MATCHERS: readonly { readonly name: string; readonly score: (pair: Pair) => number | undefined }[] = [
  { name: 'Tidewaiter', score: ({ name1, name2, schema }) => scorePair(name1, name2, schema) },
  { name: 'logic-v2', score: ({ logic }) => (logic === '' ? undefined : Number(logic)) },
  { name: 'Jaro-Winkler', score: ({ name1, name2 }) => jaroWinkler(plain(name1), plain(name2)) },
  { name: 'edit distance', score: ({ name1, name2 }) => editSimilarity(name1, name2) },
];

console.log(`${path}: ${pairs.length} pairs`);
console.log('matcher         pairs  F1 at 0.70  accuracy  best F1 (at)   area    at 1.0');
for (const { name, score } of MATCHERS) {
  const scored = pairs.flatMap((pair): ScoredPair[] => {
    const value = score(pair);
    return value === undefined ? [] : [{ isMatch: pair.isMatch, score: value }];
  });
  if (scored.length === 0) continue;
  const at = evaluatePairs(scored, DEFAULT_THRESHOLD);
  const best = evaluatePairs(scored, at.bestThreshold ?? DEFAULT_THRESHOLD);
  const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
  console.log(
    `${name.padEnd(15)} ${String(scored.length).padStart(5)}  ${figure(at.f1).padStart(10)}  ${figure(at.accuracy).padStart(8)}  ${figure(best.f1)} (${figure(at.bestThreshold)})  ${figure(at.auc)}  ${figure(at.shareAtOne).padStart(7)}`,
  );
}
