import { type Assessment, OUTCOMES } from '../../model/assessment.ts';

/** An alert as the report will show it, with what orders it among millions without parsing it. */
export interface GraveAlert {
  readonly outcome: number;
  readonly score: number;
  readonly fileIndex: number;
  readonly row: number;
  /** `{"assessment": ..., "consignment": ...}` */
  readonly json: string;
}

export function graveKey(assessment: Assessment, fileIndex: number): Omit<GraveAlert, 'json'> {
  return {
    outcome: OUTCOMES.indexOf(assessment.outcome),
    score: assessment.score,
    fileIndex,
    row: assessment.row,
  };
}

/** Gravest first, then in the order of the input. */
export function compareGrave(a: Omit<GraveAlert, 'json'>, b: Omit<GraveAlert, 'json'>): number {
  return b.outcome - a.outcome || b.score - a.score || a.fileIndex - b.fileIndex || a.row - b.row;
}

/**
 * The `most` gravest among the alerts that one thread has made so far, without the alerts themselves. One that is not
 * among them is not among those of the run either, so nothing need be written of it.
 */
export class GravestOfThread {
  readonly #most: number;
  #keys: Omit<GraveAlert, 'json'>[] = [];
  #bound: Omit<GraveAlert, 'json'> | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /** True when the alert may still be among the gravest; then it is one of them from now on. */
  mayKeep(key: Omit<GraveAlert, 'json'>): boolean {
    if (this.#most === 0 || (this.#bound && compareGrave(key, this.#bound) > 0)) return false;
    this.#keys.push(key);
    if (this.#keys.length >= 2 * this.#most) {
      this.#keys.sort(compareGrave);
      this.#keys.length = this.#most;
      this.#bound = this.#keys.at(-1);
    }
    return true;
  }
}

/** Keeps the gravest alerts of a run, at most `most` of them, whatever the order in which they come. */
export class GravestAlerts {
  readonly #most: number;
  #kept: GraveAlert[] = [];
  #seen = 0;
  /** The least grave of those kept when they were last trimmed: what is behind it cannot come in any more. */
  #bound: GraveAlert | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /** Those of `alerts` that may still be among the gravest: the others need not be written down. */
  keepable(alerts: readonly GraveAlert[]): readonly GraveAlert[] {
    const bound = this.#bound;
    return bound === undefined ? alerts : alerts.filter((alert) => compareGrave(alert, bound) <= 0);
  }

  add(alerts: readonly GraveAlert[], seen: number): void {
    this.#seen += seen;
    this.#kept.push(...alerts);
    // Sorted now and then, not each time: twice the limit is held at the most, and a block's own.
    if (this.#kept.length > 2 * this.#most) this.#trim();
  }

  #trim(): void {
    this.#kept.sort(compareGrave);
    this.#kept.length = Math.min(this.#kept.length, this.#most);
    if (this.#kept.length === this.#most) this.#bound = this.#kept.at(-1);
  }

  /** The kept alerts, gravest first, and how many alerts there were besides. */
  result(): { readonly alerts: readonly GraveAlert[]; readonly omitted: number } {
    this.#trim();
    return { alerts: this.#kept, omitted: this.#seen - this.#kept.length };
  }
}
