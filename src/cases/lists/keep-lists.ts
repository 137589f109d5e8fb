import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { eventsFile } from '../../evidence/ledger/file-ledger.ts';
import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { readSetting, writeSetting } from '../../store/database/settings.ts';
import { openLists } from '../../watchlists/store.ts';
import type { Ground, GroundKeeper } from '../ground/ground.ts';
import { type RescreenCause, type RescreenResult, rescreen } from '../rescreen/rescreen.ts';
import { isRescreeningDue, noteListVersions, noteRescreened } from './note-versions.ts';

export interface ListKeeperDeps {
  readonly home: string;
  /** Folder of the ledger of claims. */
  readonly ledger: string;
  readonly database: Database;
  readonly ground: GroundKeeper;
  readonly now: () => Instant;
  /** Hears when another ground is in use: what else holds lists takes the new ones. */
  onChange(ground: Ground): Promise<void>;
  onRescreened(result: RescreenResult, cause: RescreenCause): void;
}

/** Notices that lists, tables or claims on disk changed, and screens stored consignments against them. */
export interface ListKeeper {
  /** Looks once; does nothing when nothing changed. One at a time: a second call waits for the first. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

export function createListKeeper(deps: ListKeeperDeps): ListKeeper {
  const { home, ledger, database, ground, now } = deps;
  let inUse = marksOf(home, ledger);
  let looking: Promise<void> = Promise.resolve();
  let stopping = false;

  const look = async (): Promise<void> => {
    const marks = marksOf(home, ledger);
    if (!isSame(marks, inUse)) {
      ground.renew();
      await deps.onChange(await ground.now());
      // Only now: what could not be loaded is tried again.
      inUse = marks;
    }
    const fresh = await ground.now();
    await noteListVersions(database, fresh.lists.versions, now());
    const cause = await whatIsDue(database, marks);
    if (cause === undefined) return;
    const result = await rescreen(database, fresh, cause, now, () => stopping);
    // Stopped halfway, it is due again at the next start.
    if (stopping) return;
    await noteRescreened(database, now());
    await writeSetting(database.queries, SCREENED_BY, marks);
    deps.onRescreened(result, cause);
  };

  return {
    look() {
      looking = looking.then(look, look);
      return looking;
    },
    async stop() {
      stopping = true;
      await looking.catch(() => undefined);
    },
  };
}

/** Key of the setting that holds what stored consignments were last screened by, also before a restart. */
const SCREENED_BY = 'screened-by';

interface Marks {
  readonly lists: string;
  readonly claims: string;
  readonly tables: string;
}

function marksOf(home: string, ledger: string): Marks {
  return {
    lists: markOfLists(home),
    claims: markOfFile(eventsFile(ledger)),
    tables: markOfFolders([join(home, 'data'), join(home, 'end-use')]),
  };
}

function isSame(a: Marks, b: Marks): boolean {
  return a.lists === b.lists && a.claims === b.claims && a.tables === b.tables;
}

/** Why stored consignments are to be screened again; undefined: they need not be. */
async function whatIsDue(database: Database, marks: Marks): Promise<RescreenCause | undefined> {
  if (await isRescreeningDue(database)) return 'lists';
  const before = (await readSetting(database.queries, SCREENED_BY)) as Marks | undefined;
  if (before === undefined || before.claims !== marks.claims) return 'claims';
  return before.tables === marks.tables ? undefined : 'tables';
}

function markOfLists(home: string): string {
  const store = openLists(home);
  return store
    .listIds()
    .flatMap((id) => store.versions(id).map(({ versionId }) => `${id} ${versionId}`))
    .join('\n');
}

/** Of a file that is only ever added to: its size and time of change. */
function markOfFile(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.size} ${stat.mtimeMs}`;
}

/** Sizes and times of change of the files in them. */
function markOfFolders(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      const { size, mtimeMs } = statSync(join(folder, name));
      hash.update(`${folder} ${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
