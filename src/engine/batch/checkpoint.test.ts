import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OperationalError } from '../../model/problem.ts';
import {
  type Checkpoint,
  cutBack,
  fingerprintOf,
  readCheckpoint,
  removeCheckpoint,
  writeCheckpoint,
} from './checkpoint.ts';

const checkpoint: Checkpoint = {
  fingerprint: 'f',
  today: '2024-01-02',
  blocksDone: 3,
  records: 40,
  quarantined: 2,
  alerts: 5,
  recordsByFile: [30, 10],
  tally: {
    outcomes: { clear: 33, review: 3, hold: 1, stop: 1 },
    flags: new Map([['listed-party', { hit: 1, clear: 30, 'not-testable': 7, failed: 0 }]]),
    recordsWithoutListChecks: 7,
    incomplete: 0,
    earliest: '2023-01-01',
    latest: '2023-12-31',
  },
  sizes: { 'assessments.jsonl': 4, 'alerts.csv': 0 },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-checkpoint-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (): string => join(folder, '.tidewaiter-checkpoint.json');

function problemOf(work: () => unknown): OperationalError['problem'] {
  try {
    work();
  } catch (error) {
    if (error instanceof OperationalError) return error.problem;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a checkpoint', () => {
  it('is read as it was written', () => {
    writeCheckpoint(folder, checkpoint);
    expect(readCheckpoint(folder)).toEqual(checkpoint);
  });

  it('replaces the one before, and leaves nothing else', () => {
    writeCheckpoint(folder, checkpoint);
    writeCheckpoint(folder, { ...checkpoint, blocksDone: 4 });
    expect(readCheckpoint(folder)?.blocksDone).toBe(4);
    expect(readdirSync(folder)).toEqual(['.tidewaiter-checkpoint.json']);
  });

  it('is not there in a folder where nothing was begun, nor when only its writing was begun', () => {
    expect(readCheckpoint(folder)).toBeUndefined();
    writeFileSync(`${path()}.partial`, '{"fingerprint":');
    expect(readCheckpoint(folder)).toBeUndefined();
    removeCheckpoint(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['', '{"fingerprint":"f","tally":{"fl', 'null', '[]', '{}'])(
    'damaged (%j): says what to do',
    (text) => {
      writeFileSync(path(), text);
      expect(problemOf(() => readCheckpoint(folder))).toEqual({
        what: 'the checkpoint of the earlier run cannot be read',
        where: path(),
        mend: 'start again without --resume',
      });
    },
  );
});

describe('cutting files back', () => {
  it('takes off what the checkpoint does not know', () => {
    writeFileSync(join(folder, 'assessments.jsonl'), 'abcdefgh');
    writeFileSync(join(folder, 'alerts.csv'), 'x');
    cutBack(folder, checkpoint);
    expect(readFileSync(join(folder, 'assessments.jsonl'), 'utf8')).toBe('abcd');
    expect(readFileSync(join(folder, 'alerts.csv'), 'utf8')).toBe('');
  });

  it.each([
    ['shorter', 'abc'],
    ['missing', undefined],
  ])('refuses when a file is %s', (_, content) => {
    if (content !== undefined) writeFileSync(join(folder, 'assessments.jsonl'), content);
    expect(problemOf(() => cutBack(folder, checkpoint))).toMatchObject({
      where: join(folder, 'assessments.jsonl'),
      mend: 'start again without --resume',
    });
    expect(existsSync(join(folder, 'alerts.csv'))).toBe(false);
  });
});

describe('the fingerprint of a run', () => {
  it('is the same for the same parts, and another when any of them differs', () => {
    const parts = { inputs: ['a.csv 10 1'], asOf: '2024-01-01', lists: [] };
    expect(fingerprintOf({ ...parts })).toBe(fingerprintOf(parts));
    expect(fingerprintOf({ ...parts, asOf: '2024-01-02' })).not.toBe(fingerprintOf(parts));
    expect(fingerprintOf({ ...parts, inputs: ['a.csv 10 2'] })).not.toBe(fingerprintOf(parts));
  });
});
