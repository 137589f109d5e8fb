import type { Assessment, Outcome } from '../model/assessment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Finding } from '../model/finding.ts';
import type { FlagCount, RunSummary } from './run-summary.ts';

type ResultCounts = Record<Finding['result'], number>;

/** What a tally holds, plain and clonable, so that a worker can hand it over. */
export interface TallyState {
  readonly outcomes: Record<Outcome, number>;
  readonly flags: Map<string, ResultCounts>;
  recordsWithoutListChecks: number;
  incomplete: number;
  earliest?: IsoDate;
  latest?: IsoDate;
}

/** Counts assessments as they are made; tallies of several workers add up to the same numbers in any order. */
export class RunTally {
  readonly #state: TallyState;

  constructor(state: TallyState = emptyState()) {
    this.#state = state;
  }

  /** Counts one assessment. */
  add(assessment: Assessment): void {
    const state = this.#state;
    state.outcomes[assessment.outcome] += 1;
    if (assessment.incomplete) state.incomplete += 1;
    if (Object.values(assessment.lists).includes(null)) state.recordsWithoutListChecks += 1;
    for (const finding of assessment.findings) countsOf(state, finding.flag)[finding.result] += 1;
    widen(state, assessment.asOf, assessment.asOf);
  }

  /** Adds what another tally counted. */
  merge(other: TallyState): void {
    const state = this.#state;
    for (const outcome of ['clear', 'review', 'hold', 'stop'] as const) {
      state.outcomes[outcome] += other.outcomes[outcome];
    }
    state.recordsWithoutListChecks += other.recordsWithoutListChecks;
    state.incomplete += other.incomplete;
    for (const [flag, counts] of other.flags) {
      const own = countsOf(state, flag);
      for (const result of ['hit', 'clear', 'not-testable', 'failed'] as const) own[result] += counts[result];
    }
    if (other.earliest !== undefined && other.latest !== undefined)
      widen(state, other.earliest, other.latest);
  }

  /** The counts so far, to be handed to {@link merge} elsewhere. */
  state(): TallyState {
    return this.#state;
  }

  /**
   * The counts as the summary names them. `titles` (flag id to title, in the order of the register) decides the order
   * of flags; one that never ran still stands there with zeros.
   */
  counts(
    titles: ReadonlyMap<string, string>,
  ): Pick<
    RunSummary,
    'assessed' | 'outcomes' | 'flags' | 'recordsWithoutListChecks' | 'incomplete' | 'asOfRange'
  > {
    const { outcomes, flags, recordsWithoutListChecks, incomplete, earliest, latest } = this.#state;
    const unnamed = [...flags.keys()].filter((flag) => !titles.has(flag)).sort();
    return {
      assessed: outcomes.clear + outcomes.review + outcomes.hold + outcomes.stop,
      outcomes: { ...outcomes },
      flags: [...titles.keys(), ...unnamed].map((flag) =>
        flagCount(flag, titles.get(flag) ?? flag, flags.get(flag) ?? noResults()),
      ),
      recordsWithoutListChecks,
      incomplete,
      ...(earliest === undefined || latest === undefined ? {} : { asOfRange: { earliest, latest } }),
    };
  }
}

function flagCount(flag: string, title: string, counts: ResultCounts): FlagCount {
  const { hit, clear, failed } = counts;
  return { flag, title, hit, clear, notTestable: counts['not-testable'], failed };
}

function countsOf(state: TallyState, flag: string): ResultCounts {
  let counts = state.flags.get(flag);
  if (counts === undefined) {
    counts = noResults();
    state.flags.set(flag, counts);
  }
  return counts;
}

function noResults(): ResultCounts {
  return { hit: 0, clear: 0, 'not-testable': 0, failed: 0 };
}

function emptyState(): TallyState {
  return {
    outcomes: { clear: 0, review: 0, hold: 0, stop: 0 },
    flags: new Map(),
    recordsWithoutListChecks: 0,
    incomplete: 0,
  };
}

function widen(state: TallyState, earliest: IsoDate, latest: IsoDate): void {
  if (state.earliest === undefined || earliest < state.earliest) state.earliest = earliest;
  if (state.latest === undefined || latest > state.latest) state.latest = latest;
}
