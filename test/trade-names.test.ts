import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PAIR_SCHEMATA } from '../src/names/compare-pair.ts';
import { readCsvRecords } from '../src/watchlists/csv-records.ts';

const FILES = ['trade_names.csv', 'trade_names_2.csv'];

async function readRows(file: string): Promise<string[][]> {
  const rows: string[][] = [];
  const path = fileURLToPath(new URL(`../bench/names/${file}`, import.meta.url));
  const blocks = createReadStream(path, 'utf8') as AsyncIterable<string>;
  for await (const { cells } of readCsvRecords(blocks)) rows.push([...cells]);
  return rows;
}

const sets = await Promise.all(FILES.map(async (file) => [file, await readRows(file)] as const));

describe.each(sets)('the labelled pairs of %s', (_, [header, ...rows]) => {
  it('have their columns in every row', () => {
    expect(header).toEqual(['schema', 'name1', 'name2', 'is_match', 'phenomenon', 'note']);
    expect(rows.filter((row) => row.length !== 6 || row[1] === '' || row[2] === '')).toEqual([]);
    expect(rows.filter(([schema]) => !PAIR_SCHEMATA.some((known) => known === schema))).toEqual([]);
    expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(['true', 'false']));
  });

  it('are 600 or more, about half of them matches, none twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(600);
    const matches = rows.filter((row) => row[3] === 'true').length;
    expect(matches / rows.length).toBeGreaterThan(0.45);
    expect(matches / rows.length).toBeLessThan(0.55);
    expect(new Set(rows.map((row) => row.slice(0, 3).join('|'))).size).toBe(rows.length);
  });

  it('have near misses for every phenomenon', () => {
    for (const [phenomenon, members] of Map.groupBy(rows, (row) => row[4]))
      expect([phenomenon, new Set(members.map((row) => row[3])).size]).toEqual([phenomenon, 2]);
  });

  it('are cut at 35 characters where a field cut them', () => {
    const cut = rows.filter((row) => row[4] === 'capitals-truncated' && row[3] === 'true');
    expect(cut.filter((row) => row[1]!.length !== 35)).toEqual([]);
  });
});
