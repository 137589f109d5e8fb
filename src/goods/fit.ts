import type { Classification } from './classify.ts';
import { FIT } from './classify-policy.ts';

/** Whether words and code of goods go together. A hint, ranked; never a verdict. */
export type Fit = 'fits' | 'doubtful' | 'conflicts' | 'not-testable';

export interface FitReading {
  readonly fit: Fit;
  readonly sentence: string;
}

/** Holds a code against what the words of a description stand for. */
export function fitOf(
  { chapters, headings, strength }: Classification,
  hsCode: string | undefined,
): FitReading {
  const digits = hsCode?.replace(/\D/g, '') ?? '';
  if (digits.length < 4) return { fit: 'not-testable', sentence: 'There is no code of four digits or more.' };
  const [best] = chapters;
  if (!best || strength < FIT.leastStrength)
    return { fit: 'not-testable', sentence: 'The words do not say what the goods are.' };
  const [heading, chapter] = [digits.slice(0, 4), digits.slice(0, 2)];
  if (headings.slice(0, FIT.nearHeadings).some(({ code }) => code === heading))
    return { fit: 'fits', sentence: `The words are consistent with heading ${heading}.` };
  if (best.code === chapter)
    return {
      fit: 'doubtful',
      sentence: `The words are of chapter ${chapter}, and of other headings than ${heading}.`,
    };
  const isNear = chapters
    .slice(0, FIT.nearChapters)
    .some(({ code, score }) => code === chapter && score >= best.score * FIT.nearShare);
  if (isNear || best.score < FIT.sureShare)
    return {
      fit: 'doubtful',
      sentence: `The words lean towards chapter ${best.code} rather than ${chapter}.`,
    };
  return {
    fit: 'conflicts',
    sentence: `The words are inconsistent with chapter ${chapter}: they stand for goods of chapter ${best.code}.`,
  };
}
