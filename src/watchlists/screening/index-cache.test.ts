import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entry, list, version } from '../../../test/screening-index.ts';
import { sectionsIn } from '../../store/sections.ts';
import { buildScreeningIndex, type LoadedIndex, loadScreeningIndex } from './index-cache.ts';
import { openScreeningIndex } from './screening-index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-index-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const korventa = list('sdn', version('2023-01-01', [entry('A', 'Korventa Rotors')]));

const indexes = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.twx'));
const onlyIndex = (): string => join(folder, indexes()[0]!);

function captions({ memory, lists }: LoadedIndex): string[] {
  const index = openScreeningIndex(sectionsIn(memory).sections, lists);
  return Array.from({ length: index.entryCount }, (_, number) => index.entryAt(number).caption);
}

describe('the index of a choice of lists', () => {
  it('is built once, and read from its file after that, with the same bytes', () => {
    const built = loadScreeningIndex(folder, [korventa]);
    const loaded = loadScreeningIndex(folder, [korventa]);
    expect([built.wasBuilt, loaded.wasBuilt]).toEqual([true, false]);
    expect(indexes()).toHaveLength(1);
    expect(Buffer.from(loaded.memory).equals(Buffer.from(built.memory))).toBe(true);
    expect(Buffer.from(buildScreeningIndex([korventa]).memory).equals(Buffer.from(built.memory))).toBe(true);
    expect(captions(loaded)).toEqual(['Korventa Rotors']);
  });

  it('does not read the lists when there is a file', () => {
    loadScreeningIndex(folder, [korventa]);
    const unread: Iterable<never> = {
      [Symbol.iterator]() {
        throw new Error('the list was read');
      },
    };
    const versions = korventa.versions.map((each) => ({ ...each, entries: unread, edges: unread }));
    expect(loadScreeningIndex(folder, [{ ...korventa, versions }]).wasBuilt).toBe(false);
  });

  it('is another file for other lists, another version, another order', () => {
    const other = list('un', version('2023-01-01', [entry('B', 'Mirazan')]));
    const later = list('sdn', ...korventa.versions, version('2023-02-01', []));
    for (const lists of [[korventa], [korventa, other], [other, korventa], [later]])
      expect(loadScreeningIndex(folder, lists).wasBuilt).toBe(true);
    expect(indexes()).toHaveLength(4);
    expect(captions(loadScreeningIndex(folder, [korventa, other]))).toEqual(['Korventa Rotors', 'Mirazan']);
  });

  it('is built anew when a version was imported again by force: its id is the same, its content may not be', () => {
    const imported = (sequence: number, name: string) =>
      list('sdn', { ...version('2023-01-01', [entry('A', name)]), sequence });
    loadScreeningIndex(folder, [imported(1, 'Read By An Old Program')]);
    expect(captions(loadScreeningIndex(folder, [imported(2, 'Read Anew')]))).toEqual(['Read Anew']);
  });

  it.each<[string, (path: string, bytes: Buffer) => void]>([
    ['empty', (path) => truncateSync(path, 0)],
    ['cut off in its table', (path) => truncateSync(path, 40)],
    ['cut off in its arrays', (path, bytes) => truncateSync(path, bytes.length - 8)],
    ['another file', (path) => writeFileSync(path, 'this is no index'.repeat(20))],
    ['overwritten in its table', (path, bytes) => writeFileSync(path, bytes.fill('#', 20, 60))],
    ['overwritten in its length', (path, bytes) => writeFileSync(path, bytes.fill(0xff, 8, 12))],
    ['one of a table of other things', (path, bytes) => writeFileSync(path, withTable(bytes, '{"rows":7}'))],
  ])('is built anew when its file is %s', (_, damage) => {
    loadScreeningIndex(folder, [korventa]);
    damage(onlyIndex(), readFileSync(onlyIndex()));
    const again = loadScreeningIndex(folder, [korventa]);
    expect(again.wasBuilt).toBe(true);
    expect(captions(again)).toEqual(['Korventa Rotors']);
    expect(loadScreeningIndex(folder, [korventa]).wasBuilt).toBe(false);
  });

  it('does not heap up: a few of other choices are kept', () => {
    for (let day = 1; day < 9; day++)
      loadScreeningIndex(folder, [list('sdn', version(`2023-01-0${day}` as '2023-01-01', []))]);
    expect(indexes().length).toBeLessThanOrEqual(5);
    expect(readdirSync(folder)).toEqual(indexes());
  });
});

/** The file with another table of the same length. */
function withTable(bytes: Buffer, table: string): Buffer {
  const length = bytes.readUInt32LE(8);
  bytes.write(table.padEnd(length), 12);
  return bytes;
}
