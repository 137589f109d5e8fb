import type { Outcome } from '../../model/assessment.ts';

export const ALERT_STATES = ['open', 'escalated', 'awaiting-second', 'held', 'stopped', 'released'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** States in which someone must act. */
const OPEN_STATES: readonly AlertState[] = ['open', 'escalated', 'awaiting-second'];

export function isOpen(state: AlertState): boolean {
  return OPEN_STATES.includes(state);
}

export const DECISIONS = ['release', 'hold', 'stop', 'escalate'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Where a decision leads when one person is enough for it. */
export const STATE_AFTER: Readonly<Record<Decision, AlertState>> = {
  release: 'released',
  hold: 'held',
  stop: 'stopped',
  escalate: 'escalated',
};

/** What the queue sorts by; 0 is no alert. */
export const GRAVITY: Readonly<Record<Outcome, number>> = { clear: 0, review: 1, hold: 2, stop: 3 };

/**
 * Releases that need a second person: what the rules would hold or stop. Two pairs of eyes are what export-control
 * guidance asks for where one person could let a consignment go (EU Recommendation 2019/1318, core element 5).
 */
export function needsSecond(decision: Decision, gravity: number): boolean {
  return decision === 'release' && gravity >= GRAVITY.hold;
}
