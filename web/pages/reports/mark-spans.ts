/** A stretch of the report's text that something is said of. */
export interface Span {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A piece of text over which nothing changes: which spans lie on it, and which end with it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly on: readonly string[];
  readonly ending: readonly string[];
}

/** Paragraphs of a text, empty lines left out: where each begins and ends. */
export function paragraphsOf(text: string): { readonly from: number; readonly to: number }[] {
  const paragraphs: { from: number; to: number }[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(/\n[^\S\n]*(?:\n\s*)+|$/g)) {
    if (text.slice(from, index).trim() !== '') paragraphs.push({ from, to: index });
    from = index + gap.length;
  }
  return paragraphs;
}

/**
 * Cuts a paragraph where spans begin and end. Spans may overlap; those that reach out of the paragraph are cut off at its
 * border, and end there only when they end in it.
 */
export function segmentsOf(paragraph: Pick<Span, 'from' | 'to'>, spans: readonly Span[]): Segment[] {
  const inside = spans.filter(({ from, to }) => from < paragraph.to && to > paragraph.from);
  const borders = new Set([paragraph.from, paragraph.to]);
  for (const { from, to } of inside) {
    borders.add(Math.max(from, paragraph.from));
    borders.add(Math.min(to, paragraph.to));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? paragraph.to;
    return {
      from,
      to,
      on: inside.filter((span) => span.from <= from && span.to >= to).map(({ id }) => id),
      ending: inside.filter((span) => span.to === to).map(({ id }) => id),
    };
  });
}
