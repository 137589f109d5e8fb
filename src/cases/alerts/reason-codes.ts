import type { Decision } from './alert-states.ts';

export interface ReasonCode {
  readonly code: string;
  readonly decision: Decision;
  readonly words: string;
}

/** Why alerts are decided as they are: few codes, so that they can be counted; the text says the rest. */
export const REASON_CODES: readonly ReasonCode[] = [
  { code: 'not-the-party', decision: 'release', words: 'The party is not the listed one' },
  {
    code: 'goods-not-controlled',
    decision: 'release',
    words: 'The goods are not controlled for this destination',
  },
  { code: 'papers-corrected', decision: 'release', words: 'The papers were corrected and agree now' },
  { code: 'confirmed-by-issuer', decision: 'release', words: 'The issuer confirmed the certificate' },
  { code: 'licence-held', decision: 'release', words: 'A licence or an exemption covers it' },
  { code: 'explained', decision: 'release', words: 'The red flag has an ordinary explanation' },
  { code: 'question-sent', decision: 'hold', words: 'A question was sent; waiting for the answer' },
  { code: 'papers-missing', decision: 'hold', words: 'Papers are missing' },
  { code: 'facts-disagree', decision: 'hold', words: 'The papers disagree' },
  { code: 'end-use-open', decision: 'hold', words: 'The end use is not established' },
  { code: 'listed-party', decision: 'stop', words: 'A party is listed, or owned by a listed one' },
  { code: 'embargo', decision: 'stop', words: 'Goods and destination are under embargo' },
  { code: 'licence-required', decision: 'stop', words: 'A licence is required and not held' },
  {
    code: 'inconsistent-end-use',
    decision: 'stop',
    words: 'The stated end use is inconsistent with the papers',
  },
  { code: 'needs-expert', decision: 'escalate', words: 'Needs a specialist in the goods or the rules' },
  { code: 'needs-authority', decision: 'escalate', words: 'To be put before management or the authority' },
];

export function isReasonCode(decision: Decision, code: string): boolean {
  return REASON_CODES.some((reason) => reason.decision === decision && reason.code === code);
}
