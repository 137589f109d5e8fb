import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutBack } from './checkpoint.ts';
import { GROWING_FILES, RunFiles } from './run-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('the files of a run', () => {
  it('begin empty, whatever an earlier run left in them', () => {
    writeFileSync(join(folder, 'alerts.csv'), 'of an earlier run');
    new RunFiles(folder).close();
    expect(GROWING_FILES.map(read)).toEqual(['', '', '', '']);
  });

  it('grow by text and bytes, and know their sizes in bytes', () => {
    const files = new RunFiles(folder);
    files.append('assessments.jsonl', 'Ölpresse\n');
    files.append('assessments.jsonl', new TextEncoder().encode('二\n'));
    files.append('alerts.csv', '');
    expect(files.sizes).toMatchObject({ 'assessments.jsonl': 14, 'alerts.csv': 0 });
    files.close();
    expect(read('assessments.jsonl')).toBe('Ölpresse\n二\n');
  });

  it('go on where a checkpoint was', () => {
    const first = new RunFiles(folder);
    first.append('alerts.csv', 'one\n');
    const { sizes } = first;
    first.append('alerts.csv', 'half of tw');
    first.close();
    cutBack(folder, { sizes } as Parameters<typeof cutBack>[1]);
    const second = new RunFiles(folder, sizes);
    second.append('alerts.csv', 'two\n');
    second.close();
    expect(read('alerts.csv')).toBe('one\ntwo\n');
  });

  it.skipIf(!existsSync('/dev/full'))('say, when the disk is full, to make room and go on', () => {
    symlinkSync('/dev/full', join(folder, 'assessments.jsonl'));
    const files = new RunFiles(folder);
    expect(() => files.append('assessments.jsonl', 'a line\n')).toThrow(
      expect.objectContaining({
        name: 'OperationalError',
        problem: {
          what: expect.stringContaining('ENOSPC'),
          where: join(folder, 'assessments.jsonl'),
          mend: 'make room, then run the same command with --resume',
        },
      }),
    );
    expect(files.sizes['assessments.jsonl']).toBe(0);
  });

  it('say which file cannot be written', () => {
    mkdirSync(join(folder, 'alerts.csv'));
    expect(() => new RunFiles(folder)).toThrow(
      expect.objectContaining({
        problem: {
          what: expect.stringContaining('EISDIR'),
          where: join(folder, 'alerts.csv'),
          mend: expect.stringContaining('--out'),
        },
      }),
    );
  });
});
