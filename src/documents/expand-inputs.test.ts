import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { expandInputs } from './expand-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-inputs-'));
const spoolFolder = mkdtempSync(join(tmpdir(), 'tidewaiter-spool-'));
for (const name of ['trade', 'trade/b', 'empty', 'other']) mkdirSync(join(folder, name));
for (const name of [
  'trade/z.csv',
  'trade/a.xlsx',
  'trade/b/c.JSONL.gz',
  'trade/notes.docx',
  'trade/old.xls',
  'trade/~$a.xlsx',
  'trade/.hidden.csv',
  'other/z.csv',
  'one.odd',
]) {
  writeFileSync(join(folder, name), 'x');
}
const at = (...names: string[]): string[] => names.map((name) => (name === '-' ? name : join(folder, name)));

describe('expandInputs', () => {
  it('takes the files of a folder and those below it, in order, and says what it left out', async () => {
    const { files, notices, fromFolders } = await expandInputs(at('trade'), { spoolFolder });
    expect(files.map(({ name }) => name)).toEqual(['a.xlsx', 'b/c.JSONL.gz', 'notes.docx', 'z.csv']);
    expect([...fromFolders]).toEqual(files.map(({ path }) => path));
    expect(files[1]?.path).toBe(join(folder, 'trade', 'b', 'c.JSONL.gz'));
    expect(notices).toEqual([
      `not read (old Excel format; save it as .xlsx or CSV): ${join(folder, 'trade', 'old.xls')}`,
      `not read (left by a program that has the workbook open): ${join(folder, 'trade', '~$a.xlsx')}`,
    ]);
  });

  it('takes a file that is named whatever its ending, and each only once', async () => {
    const { files } = await expandInputs(at('one.odd', 'one.odd'), { spoolFolder });
    expect(files.map(({ name }) => name)).toEqual(['one.odd']);
  });

  it('tells files of one name apart by their paths', async () => {
    const { files } = await expandInputs(at('trade/z.csv', 'other/z.csv'), { spoolFolder });
    expect(files.map(({ name }) => name)).toEqual(['trade/z.csv', 'other/z.csv']);
  });

  it('refuses a path that is not there and an empty folder', async () => {
    await expect(expandInputs(at('absent'), { spoolFolder })).rejects.toMatchObject({
      problem: { what: 'there is no such file' },
    });
    await expect(expandInputs(at('empty'), { spoolFolder })).rejects.toMatchObject({
      problem: { what: 'the folder holds neither a table nor a paper' },
    });
  });

  it('writes standard input to disk, up to a limit', async () => {
    const { files } = await expandInputs(['-'], {
      spoolFolder,
      standardInput: Readable.from([Buffer.from('consignee\n'), Buffer.from('A\n')]),
    });
    expect(files[0]?.name).toBe('standard-input');
    expect(readFileSync(files[0]?.path ?? '', 'utf8')).toBe('consignee\nA\n');
    const endless = Readable.from([Buffer.alloc(600), Buffer.alloc(600)]);
    await expect(
      expandInputs(['-'], { spoolFolder, standardInput: endless, standardInputBytes: 1_000 }),
    ).rejects.toMatchObject({
      problem: { what: 'standard input is larger than 1,000 bytes' },
    });
  });
});
