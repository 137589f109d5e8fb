import type { IsoDate } from '../../model/dates.ts';
import type { Quoted, ReportLanguage, TextPlace } from '../../model/report.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { LEXICONS } from './lexicon/lexicons.ts';

/** The text of one report with what is needed to read it: pure data, made once for each report. */
export interface ReportText {
  /** SHA-256 of the original. */
  readonly file: string;
  readonly text: string;
  readonly language: ReportLanguage;
  readonly lexicon: Lexicon;
  readonly date: IsoDate;
  readonly publisher: string;
  /** Character at which each line begins. */
  readonly lineStarts: readonly number[];
}

/** A stretch of the text, `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function reportText(fields: Omit<ReportText, 'lexicon' | 'lineStarts'>): ReportText {
  const lineStarts = [0];
  for (const { index } of fields.text.matchAll(/\n/g)) lineStarts.push(index + 1);
  return { ...fields, lexicon: LEXICONS[fields.language], lineStarts };
}

/** Words as written, with their place; spaces at both ends are left out. */
export function quoteAt(source: ReportText, { from, to }: Span): Quoted {
  const raw = source.text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const words = raw.trim();
  return {
    words: words.replace(/\s+/g, ' '),
    place: placeAt(source, { from: start, to: start + words.length }),
  };
}

function placeAt({ file, lineStarts }: ReportText, { from, to }: Span): TextPlace {
  let [low, high] = [0, lineStarts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= from) low = middle;
    else high = middle;
  }
  return { file, from, to, line: low + 1 };
}

/** Matches of a pattern inside a span, with their places in the whole text. */
export function matchesIn(
  source: ReportText,
  pattern: RegExp,
  span: Span,
): (Span & { readonly match: RegExpMatchArray })[] {
  const part = source.text.slice(span.from, span.to);
  return [...part.matchAll(pattern)].map((match) => ({
    from: span.from + match.index,
    to: span.from + match.index + match[0].length,
    match,
  }));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
