import type { Outcome } from '../model/assessment.ts';

type Style = 'bold' | 'dim' | Outcome;
export type Paint = (style: Style, text: string) => string;

const ANSI: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  stop: '1;31',
  hold: '33',
  review: '36',
  clear: '32',
};

/** Outcomes by shape too: colour is never the only sign. */
export const SHAPES: Readonly<Record<Outcome, string>> = { stop: '■', hold: '▲', review: '◆', clear: '○' };

/** Gives text a style by ANSI sequences, or leaves it plain. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${ANSI[style]}m${text}\u001b[0m` : text);
}
