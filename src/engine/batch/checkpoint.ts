import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../model/dates.ts';
import { OperationalError } from '../../model/problem.ts';
import type { TallyState } from '../../printouts/run-tally.ts';
import { writing } from './cannot-write.ts';

/** How far a run has come. Files beyond the sizes were written by work that the checkpoint does not know: they are cut. */
export interface Checkpoint {
  /** Of inputs, lists, rules and settings: a run is continued only as what it was. */
  readonly fingerprint: string;
  readonly today: IsoDate;
  readonly blocksDone: number;
  readonly records: number;
  readonly quarantined: number;
  readonly alerts: number;
  readonly recordsByFile: readonly number[];
  readonly tally: TallyState;
  readonly sizes: Readonly<Record<string, number>>;
}

const NAME = '.tidewaiter-checkpoint.json';

/** Says whether two runs are the same run: SHA-256 over the canonical form of what decides the result. */
export function fingerprintOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The checkpoint of an unfinished run in the folder, or `undefined`. */
export function readCheckpoint(folder: string): Checkpoint | undefined {
  const path = join(folder, NAME);
  if (!existsSync(path)) return undefined;
  try {
    const { tally, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
    return { ...rest, tally: { ...tally, flags: new Map(tally.flags) } };
  } catch (cause) {
    throw new OperationalError(
      {
        what: 'the checkpoint of the earlier run cannot be read',
        where: path,
        mend: 'start again without --resume',
      },
      { cause },
    );
  }
}

/** Replaces the checkpoint at once: a reader sees the old one or the new one. */
export function writeCheckpoint(folder: string, checkpoint: Checkpoint): void {
  const path = join(folder, NAME);
  const { tally, ...rest } = checkpoint;
  const text = JSON.stringify({ ...rest, tally: { ...tally, flags: [...tally.flags] } });
  writing(path, () => {
    writeFileSync(`${path}.partial`, text);
    renameSync(`${path}.partial`, path);
  });
}

export function removeCheckpoint(folder: string): void {
  rmSync(join(folder, NAME), { force: true });
  rmSync(join(folder, `${NAME}.partial`), { force: true });
}

/** Cuts the files of the run back to what the checkpoint knows. */
export function cutBack(folder: string, checkpoint: Checkpoint): void {
  for (const [name, size] of Object.entries(checkpoint.sizes)) {
    const path = join(folder, name);
    if (!existsSync(path) || statSync(path).size < size) {
      throw new OperationalError({
        what: 'a file of the earlier run is shorter than its checkpoint says',
        where: path,
        mend: 'start again without --resume',
      });
    }
    truncateSync(path, size);
  }
}
