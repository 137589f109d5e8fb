import type { Stance } from '../../model/report.ts';
import type { Span } from './report-text.ts';

/** One attribution in a sentence: who speaks (still as words), by which words, and over what. */
export interface Frame {
  readonly how: 'says' | 'according-to' | 'citing';
  readonly stance: Stance;
  readonly speaker: Span;
  readonly cue: Span;
  /** What is attributed. */
  readonly content: Span;
}
