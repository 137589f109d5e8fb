import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { eventsFile, openFileLedger } from '../../evidence/ledger/file-ledger.ts';
import type { Ledger } from '../../evidence/ledger/ledger.ts';
import type { LedgerEvent } from '../../evidence/ledger/ledger-events.ts';
import { LEDGER_WAIT_MILLISECONDS } from '../../model/limits.ts';
import type { Database } from '../../store/database/database.ts';
import { LockHeld } from '../../watchlists/list-lock.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { noteEvents } from './note-events.ts';

/** Pause before the ledger is tried again while another process writes it. */
const TRY_AGAIN_MILLISECONDS = 25;

/** The ledger of claims on a server: read as it stands on disk, changed by one request at a time. */
export interface LedgerKeeper {
  /** The ledger with everything that any process has added. */
  now(): Ledger;
  /**
   * Adds events, and their entries to the audit chain. `make` sees the ledger as nobody else can change it any more; it
   * throws to refuse. What another process added before is noted first.
   */
  change(by: Actor, make: (ledger: Ledger) => readonly LedgerEvent[]): Promise<void>;
  /** Notes in the audit chain what other processes have added to the ledger. */
  noteOthers(): Promise<void>;
}

export function createLedgerKeeper({
  database,
  folder,
}: {
  readonly database: Database;
  readonly folder: string;
}): LedgerKeeper {
  let opened: { readonly mark: string; readonly ledger: Ledger } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const now = (): Ledger => {
    const mark = markOf(eventsFile(folder));
    if (opened?.mark !== mark) opened = { mark, ledger: openFileLedger(folder) };
    return opened.ledger;
  };
  /** One after the other: the file and the chain are written in the same order. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    now,
    change: (by, make) =>
      inTurn(() =>
        untilFree(() =>
          database.transaction(async (queries) => {
            // The database is written before and after the file: one that takes no writes refuses before anything is in
            // the ledger. Should it fail after, the events are in the ledger and get their entries at the next look.
            await noteEvents(queries, now().events());
            const ledger = now();
            const added = ledger.add(() => make(ledger));
            const from = added[0]?.number ?? Number.POSITIVE_INFINITY;
            await noteEvents(queries, ledger.events(), { by, from });
          }),
        ),
      ),
    noteOthers: () =>
      inTurn(() => database.transaction(async (queries) => noteEvents(queries, now().events()))),
  };
}

/** Changes with everything that is added, by whichever process. */
function markOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? 'none' : `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}

async function untilFree<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + LEDGER_WAIT_MILLISECONDS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      if (Date.now() > until)
        throw new Refusal('conflict', `${error.problem.what}; nothing was changed`, error.problem.mend);
      await wait(TRY_AGAIN_MILLISECONDS);
    }
  }
}
