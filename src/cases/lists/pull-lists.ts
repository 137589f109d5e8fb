import type { IsoDate } from '../../model/dates.ts';
import { OperationalError, type Problem } from '../../model/problem.ts';
import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { addressesOf, pullList } from '../../watchlists/pull.ts';
import { isSourceId, loadSource } from '../../watchlists/source-register.ts';
import { openLists } from '../../watchlists/store.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { type Actor, Refusal } from '../refusal.ts';

export interface ListPullerDeps {
  readonly home: string;
  readonly database: Database;
  readonly today: () => IsoDate;
  readonly now: () => Instant;
  /** A pull has ended: what holds lists looks for new ones. */
  onPulled(): void;
  /** Hears of errors of the program itself. */
  failed(error: unknown, doing: string): void;
}

/** How the last pull of a list went. Kept in memory: the list itself tells what is in force. */
export interface PullState {
  readonly state: 'none' | 'running' | 'imported' | 'unchanged' | 'failed';
  readonly version: string | null;
  readonly problem: Problem | null;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
}

const NEVER: PullState = { state: 'none', version: null, problem: null, startedAt: null, endedAt: null };

/** Fetches lists from their publishers, in the background. */
export interface ListPuller {
  /** Begins to pull one list, and records who began it. A list that is being pulled is not begun again. */
  begin(id: string, by: Actor): Promise<PullState>;
  stateOf(id: string): PullState;
  /** Waits for pulls that are under way. A pull leaves the old version in force until the new one is whole. */
  ended(): Promise<void>;
}

export function createListPuller({
  home,
  database,
  today,
  now,
  onPulled,
  failed,
}: ListPullerDeps): ListPuller {
  const states = new Map<string, PullState>();
  const running = new Set<Promise<void>>();

  const pull = async (id: string, begun: PullState): Promise<void> => {
    try {
      const source = await loadSource(knownId(id));
      const { status, version } = await pullList({ store: openLists(home), home, source, today: today() });
      states.set(id, { ...begun, state: status, version: version.versionId, endedAt: now() });
      onPulled();
    } catch (error) {
      if (!(error instanceof OperationalError)) failed(error, `pulling ${id}`);
      const problem =
        error instanceof OperationalError
          ? error.problem
          : { what: 'an error of the program itself', where: id, mend: 'look into the log of the server' };
      states.set(id, { ...begun, state: 'failed', problem, endedAt: now() });
    }
  };

  return {
    async begin(id, by) {
      const source = await loadSource(knownId(id));
      if (addressesOf(home, source).length === 0)
        throw new Refusal(
          'unprocessable',
          `The list "${id}" has no public address.`,
          'Import it from files: "tidewaiter lists import".',
        );
      const before = states.get(id);
      if (before?.state === 'running') return before;
      const begun: PullState = { ...NEVER, state: 'running', startedAt: now() };
      states.set(id, begun);
      await database.transaction((queries) =>
        appendAudit(queries, { at: now(), who: by, what: 'list.pull', subject: `list ${id}`, details: {} }),
      );
      const work = pull(id, begun).finally(() => running.delete(work));
      running.add(work);
      return begun;
    },
    stateOf: (id) => states.get(knownId(id)) ?? NEVER,
    ended: async () => {
      await Promise.all(running);
    },
  };
}

function knownId(id: string) {
  if (isSourceId(id)) return id;
  throw new Refusal('not-found', `There is no list "${id}".`, 'Look for it in the list of lists.');
}
