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
  if (PARTS_OF.has(heading) && PARTS.has(best.code))
    return {
      fit: 'doubtful',
      sentence: `The words are of chapter ${best.code}; heading ${heading} takes parts of many kinds.`,
    };
  return {
    fit: 'conflicts',
    sentence: `The words are inconsistent with chapter ${chapter}: they stand for goods of chapter ${best.code}.`,
  };
}

/** Headings for parts of vehicles, aircraft and machines: a valve or a bearing for them is declared there as often as under its own. */
const PARTS_OF: ReadonlySet<string> = new Set(
  '8409 8411 8412 8431 8432 8433 8448 8466 8473 8487 8503 8522 8529 8548 8607 8708 8710 8714 8716 8803 8807 9033 9305'.split(
    ' ',
  ),
);
/** Chapters of what such parts are: rubber, metals, machines, electronics, instruments. */
const PARTS: ReadonlySet<string> = new Set('39 40 68 70 73 74 76 83 84 85 87 88 90 94'.split(' '));

/** True when the words of each description surely stand for another chapter than those of the other. */
export function areOtherGoods(first: Classification, second: Classification): boolean {
  const conflicts = (a: Classification, b: Classification): boolean =>
    fitOf(a, b.headings[0]?.code).fit === 'conflicts';
  return conflicts(first, second) && conflicts(second, first);
}
