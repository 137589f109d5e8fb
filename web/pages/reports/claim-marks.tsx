import type { Claim } from '../../../src/server/contract/reports.ts';
import { useText } from '../../messages/use-text.tsx';

export const STATE_SIGNS = { proposed: '○', accepted: '✓', rejected: '✕' } as const;
const STANCE_SIGNS = { asserts: '“', doubts: '?', denies: '¬' } as const;

/** What a person decided of a claim: a sign and a word, besides the colour. */
export function StateMark({ state }: { readonly state: Claim['state'] }) {
  const text = useText();
  return (
    <span className={`claim-state state-${state}`}>
      <span aria-hidden>{STATE_SIGNS[state]}</span> {text(`claimState.${state}`)}
    </span>
  );
}

/** Assertion, doubt and denial: the same size, the same frame, told apart by sign and word. */
export function StanceMark({ stance }: { readonly stance: Claim['stance'] }) {
  const text = useText();
  return (
    <span className={`claim-stance stance-${stance}`}>
      <b aria-hidden>{STANCE_SIGNS[stance]}</b> {text(`stance.${stance}`)}
    </span>
  );
}

/** `C3`; a dash for the half that nobody gave. */
export function GradeCode({ grade }: { readonly grade: Claim['grade'] }) {
  const text = useText();
  if (!grade.source && !grade.information) return null;
  return (
    <span className="grade-code">
      <span className="visually-hidden">{text('grade.title')} </span>
      {grade.source ?? '–'}
      {grade.information ?? '–'}
    </span>
  );
}
