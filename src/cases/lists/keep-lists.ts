import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFolder } from '../../evidence/ledger/file-ledger.ts';
import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { openLists } from '../../watchlists/store.ts';
import type { Ground, GroundKeeper } from '../ground/ground.ts';
import { type RescreenCause, type RescreenResult, rescreen } from '../rescreen/rescreen.ts';
import { isRescreeningDue, noteListVersions, noteRescreened } from './note-versions.ts';

export interface ListKeeperDeps {
  readonly home: string;
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
  const { home, database, ground, now } = deps;
  let lists = markOfLists(home);
  let rest = markOfTables(home);
  let looking: Promise<void> = Promise.resolve();
  let stopping = false;

  const look = async (): Promise<void> => {
    const [listsNow, restNow] = [markOfLists(home), markOfTables(home)];
    const listsChanged = listsNow !== lists;
    const restChanged = restNow !== rest;
    lists = listsNow;
    rest = restNow;
    if (listsChanged || restChanged) {
      ground.renew();
      await deps.onChange(await ground.now());
    }
    const fresh = await ground.now();
    await noteListVersions(database, fresh.lists.versions, now());
    const due = await isRescreeningDue(database);
    if (!due && !restChanged) return;
    const cause: RescreenCause = due ? 'lists' : 'claims';
    const result = await rescreen(database, fresh, cause, now, () => stopping);
    // Stopped halfway, it is due again at the next start.
    if (!stopping) await noteRescreened(database, now());
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

function markOfLists(home: string): string {
  const store = openLists(home);
  return store
    .listIds()
    .flatMap((id) => store.versions(id).map(({ versionId }) => `${id} ${versionId}`))
    .join('\n');
}

/** Claims, and tables about goods and end use: their files' sizes and times of change. */
function markOfTables(home: string): string {
  const hash = createHash('sha256');
  for (const folder of [ledgerFolder(home), join(home, 'data'), join(home, 'end-use')]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      const { size, mtimeMs } = statSync(join(folder, name));
      hash.update(`${folder} ${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
