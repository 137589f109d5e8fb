import { createHash } from 'node:crypto';
import type { BatchSettings } from '../../engine/batch/block-job.ts';
import { type CaseAssessor, createCaseAssessor } from '../../engine/batch/case-assessor.ts';
import { type ListsForRun, listsForRun } from '../../engine/batch/lists-for-run.ts';
import { readEndUseData } from '../../engine/end-use-data/end-use-store.ts';
import { readGoodsData } from '../../engine/goods-data/goods-store.ts';
import { ledgerFolder, openFileLedger } from '../../evidence/ledger/file-ledger.ts';
import { reportsForRun } from '../../evidence/reports-for-run.ts';
import { RULES_VERSION } from '../../flags/register.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Queries } from '../../store/database/database.ts';
import { strangersMemory } from '../../watchlists/screening/known-strangers.ts';
import { openLists } from '../../watchlists/store.ts';
import { clearedPairs } from '../cleared/clear-hits.ts';
import { readThresholds } from '../policy/thresholds.ts';

/** What assessments rest on besides the papers: lists, tables, claims, thresholds and cleared hits, at one time. */
export interface Ground {
  readonly lists: ListsForRun;
  readonly settings: Omit<BatchSettings, 'layouts' | 'conflicts' | 'asOf'>;
  readonly assessor: CaseAssessor;
  readonly today: IsoDate;
}

/** Holds the ground and makes it anew when something under it changes. */
export interface GroundKeeper {
  now(): Promise<Ground>;
  /** Lists or tables on disk changed: everything is read again when next asked for. */
  renew(): void;
}

export interface GroundSource {
  readonly home: string;
  /** Folder of the ledger of claims; absent: that of the home. */
  readonly ledger?: string;
  readonly chosen?: readonly string[];
  readonly queries: Queries;
  readonly today: () => IsoDate;
}

export function createGroundKeeper({ home, ledger, chosen, queries, today }: GroundSource): GroundKeeper {
  let fromDisk: ReturnType<typeof readFromDisk> | undefined;
  let ground: Ground | undefined;
  let mark = '';
  return {
    async now() {
      fromDisk ??= readFromDisk(home, ledger ?? ledgerFolder(home), chosen);
      const day = today();
      const thresholds = await readThresholds(queries);
      const cleared = await clearedPairs(queries, day);
      const wanted = markOf([day, thresholds, cleared]);
      if (ground !== undefined && mark === wanted) return ground;
      const { lists, endUse, goods, reports } = fromDisk;
      const settings: Ground['settings'] = {
        today: day,
        thresholds,
        index: { memory: lists.index.memory, lists: lists.index.lists },
        reportAlerts: 0,
        strangers: strangersMemory(),
        endUse,
        goods,
        ...(reports && { reports }),
        ...(cleared.length > 0 && { cleared }),
      };
      mark = wanted;
      ground = { lists, settings, assessor: createCaseAssessor(settings), today: day };
      return ground;
    },
    renew() {
      fromDisk = undefined;
      ground = undefined;
    },
  };
}

function readFromDisk(home: string, ledger: string, chosen: readonly string[] | undefined) {
  return {
    lists: listsForRun(home, openLists(home), chosen),
    endUse: readEndUseData(home),
    goods: readGoodsData(home),
    reports: reportsForRun(openFileLedger(ledger)),
  };
}

function markOf(parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([RULES_VERSION, ...parts]))
    .digest('hex');
}
