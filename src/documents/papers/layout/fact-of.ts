import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { type LayoutPage, piecesOf, type Segment, textOf } from './page-text.ts';

/** A fact of what some segments say, in their place. */
export function factOf(
  page: LayoutPage,
  field: PaperField | null,
  label: string,
  segments: readonly Segment[],
  confidence: number,
  item?: number,
): RawFact {
  const text = textOf(segments);
  const place = page.placeOf(piecesOf(segments));
  return item === undefined
    ? { field, label, text, place, confidence }
    : { field, item, label, text, place, confidence };
}
