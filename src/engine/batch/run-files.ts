import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { cannotWrite, writing } from './cannot-write.ts';

/** The files that grow while a run goes on, each with its size so far. */
export const GROWING_FILES = [
  'assessments.jsonl',
  'alerts.csv',
  'quarantine.csv',
  '.tidewaiter-report.jsonl',
] as const;
export type GrowingFile = (typeof GROWING_FILES)[number];

export class RunFiles {
  readonly #folder: string;
  readonly #files: Readonly<Record<GrowingFile, number>>;
  readonly #sizes: Record<GrowingFile, number>;

  /** Opens the files in `folder`: empty, or for appending at `sizes` when a run is continued. */
  constructor(folder: string, sizes?: Readonly<Record<string, number>>) {
    this.#folder = folder;
    const open = (name: GrowingFile): number => {
      const path = join(folder, name);
      return writing(path, () => openSync(path, sizes ? 'r+' : 'w'));
    };
    const [assessments, alerts, quarantine, report] = GROWING_FILES;
    this.#files = {
      [assessments]: open(assessments),
      [alerts]: open(alerts),
      [quarantine]: open(quarantine),
      [report]: open(report),
    };
    this.#sizes = { [assessments]: 0, [alerts]: 0, [quarantine]: 0, [report]: 0 };
    for (const name of GROWING_FILES) this.#sizes[name] = sizes?.[name] ?? 0;
  }

  append(name: GrowingFile, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    try {
      for (let done = 0; done < bytes.length; ) {
        const count = writeSync(
          this.#files[name],
          bytes,
          done,
          bytes.length - done,
          this.#sizes[name] + done,
        );
        if (count === 0) throw new Error('nothing was written');
        done += count;
      }
    } catch (cause) {
      throw cannotWrite(join(this.#folder, name), cause);
    }
    this.#sizes[name] += bytes.length;
  }

  get sizes(): Readonly<Record<GrowingFile, number>> {
    return { ...this.#sizes };
  }

  close(): void {
    for (const name of GROWING_FILES) {
      writing(join(this.#folder, name), () => fsyncSync(this.#files[name]));
      closeSync(this.#files[name]);
    }
  }
}
