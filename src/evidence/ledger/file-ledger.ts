import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { LEDGER_FILE_BYTES } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { LockHeld, takeLock } from '../../watchlists/list-lock.ts';
import { canonicalJson } from './canonical-json.ts';
import { foldEvents, type LedgerState } from './fold-events.ts';
import type { Ledger } from './ledger.ts';
import { type ChainedEvent, type LedgerEvent, NO_PREVIOUS } from './ledger-events.ts';

/**
 * A ledger of files under one folder: `events.jsonl`, only ever appended to, each line chained to the one before by its
 * hash; `originals/` and `texts/` by SHA-256. A line that does not follow from the one before is an error that says so.
 *
 * @param options `waitMilliseconds`: how long adding stands still while another process writes; a server, which must not
 * stand still, is told at once (`LockHeld`) and tries again
 */
export function openFileLedger(
  folder: string,
  { waitMilliseconds = 0 }: { readonly waitMilliseconds?: number } = {},
): Ledger {
  const path = eventsFile(folder);
  let chain: ChainedEvent[] | undefined;
  let state: LedgerState | undefined;
  const events = (): ChainedEvent[] => {
    chain ??= readChain(path);
    return chain;
  };
  const now = (): LedgerState => {
    state ??= foldEvents(events().map(({ event }) => event));
    return state;
  };
  return {
    reports: () => [...now().reports.values()],
    report: (id) => now().reports.get(id),
    claims: (reportId) =>
      [...now().claims.values()].filter((claim) => reportId === undefined || claim.reportId === reportId),
    claim: (id) => now().claims.get(id),
    events,
    add(added) {
      mkdirSync(folder, { recursive: true });
      const lock = join(folder, '.lock');
      takeLockWithin(lock, waitMilliseconds);
      try {
        // Another process may have added since this one read.
        const before = readChain(path);
        chain = before;
        state = undefined;
        const chained = chainOn(before, typeof added === 'function' ? added() : added);
        // Played before it is written: what cannot follow is never added.
        const after = foldEvents([...before, ...chained].map(({ event }) => event));
        append(path, chained);
        state = after;
        chain = [...before, ...chained];
        return chained;
      } finally {
        rmSync(lock, { force: true });
      }
    },
    keep: (original, text) => ({
      sha256: keepBytes(join(folder, 'originals'), original),
      textSha256: keepBytes(join(folder, 'texts'), Buffer.from(text, 'utf8')),
    }),
    textOf: (report) => readFileSync(join(folder, 'texts', report.textSha256), 'utf8'),
    originalPath: (report) => join(folder, 'originals', report.sha256),
  };
}

const TRY_AGAIN_MILLISECONDS = 10;

function takeLockWithin(path: string, milliseconds: number): void {
  const until = Date.now() + milliseconds;
  for (;;) {
    try {
      takeLock(path, 'another process is writing the ledger of claims');
      return;
    } catch (error) {
      if (!(error instanceof LockHeld) || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, TRY_AGAIN_MILLISECONDS);
    }
  }
}

/** The file of a ledger that everything is added to. */
export function eventsFile(folder: string): string {
  return join(folder, 'events.jsonl');
}

/** Where the ledger of a home folder lies. */
export function ledgerFolder(home: string): string {
  return join(home, 'evidence');
}

export function hashOfEvent(number: number, previous: string, event: LedgerEvent): string {
  return createHash('sha256')
    .update(`${number}\n${previous}\n${canonicalJson(event)}`)
    .digest('hex');
}

function chainOn(before: readonly ChainedEvent[], added: readonly LedgerEvent[]): ChainedEvent[] {
  const chained: ChainedEvent[] = [];
  let previous = before.at(-1)?.hash ?? NO_PREVIOUS;
  for (const event of added) {
    const number = before.length + chained.length + 1;
    const hash = hashOfEvent(number, previous, event);
    chained.push({ number, previous, hash, event });
    previous = hash;
  }
  return chained;
}

function readChain(path: string): ChainedEvent[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  if (text.length > LEDGER_FILE_BYTES)
    throw new OperationalError({
      what: 'the ledger of claims is larger than this program reads',
      where: path,
      mend: 'keep it in the database instead of in files',
    });
  const lines = text.split('\n');
  // A process that was killed while it appended leaves half a line: it was never added.
  const whole = lines.slice(0, -1);
  let previous = NO_PREVIOUS;
  return whole.map((line, index) => {
    const chained = parseLine(line, path, index + 1);
    if (
      chained.previous !== previous ||
      chained.number !== index + 1 ||
      hashOfEvent(chained.number, chained.previous, chained.event) !== chained.hash
    ) {
      throw new OperationalError({
        what: 'the ledger of claims was changed: this line does not follow from the one before',
        where: `${path}, line ${index + 1}`,
        mend: 'restore the file from a copy; lines are only ever added by this program',
      });
    }
    previous = chained.hash;
    return chained;
  });
}

function parseLine(line: string, path: string, number: number): ChainedEvent {
  try {
    const value: unknown = JSON.parse(line);
    // Written by `append` only; the hash that is tested next covers every field.
    if (typeof value === 'object' && value !== null && 'event' in value && 'hash' in value)
      return value as ChainedEvent;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new OperationalError({
    what: 'a line of the ledger of claims is no event',
    where: `${path}, line ${number}`,
    mend: 'restore the file from a copy',
  });
}

function append(path: string, events: readonly ChainedEvent[]): void {
  if (events.length === 0) return;
  mkdirSync(dirname(path), { recursive: true });
  mendTail(path);
  const file = openSync(path, 'a');
  try {
    writeSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Takes away half a line that a killed process left, so that the next one does not stick to it. */
function mendTail(path: string): void {
  if (!existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  if (text === '' || text.endsWith('\n')) return;
  const mended = `${path}.mended`;
  writeFileSync(mended, text.slice(0, text.lastIndexOf('\n') + 1));
  renameSync(mended, path);
}

function keepBytes(folder: string, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(folder, sha256);
  if (existsSync(path)) return sha256;
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: a name by hash never stands for half of the bytes.
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
  return sha256;
}
