import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { type SegmentedPage, sliceSegment } from './page-text.ts';
import { containersIn, papersNamed } from './papers-named.ts';

const INCOTERM =
  /(?<![\p{L}\d])(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DAT|DPU|DDP)\s+\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/u;

/** `Lieferung DAP Cluj-Napoca`: a term of delivery and its place, where no label announces them. */
function incotermOn(page: SegmentedPage): RawFact[] {
  for (const segment of page.segments) {
    const match = INCOTERM.exec(segment.text);
    if (!match) continue;
    const value = sliceSegment(segment, match.index, match.index + match[0].length);
    return [factOf(page, 'incoterm', 'term of delivery', [value], 0.6)];
  }
  return [];
}

const BARE = /[^\p{L}\p{N}]+/gu;

/** Papers, containers and a term of delivery that any line of the page names and nothing has read yet. */
export function namedOnPage(page: SegmentedPage, known: readonly RawFact[]): RawFact[] {
  const term = known.some(({ field }) => field === 'incoterm') ? [] : incotermOn(page);
  const read = new Set(known.flatMap(({ field, text }) => (field ? [text.replace(BARE, '')] : [])));
  const named = page.segments.flatMap((segment) =>
    [...papersNamed(segment, page), ...containersIn(segment, page)].filter(({ text }) => {
      const bare = text.replace(BARE, '');
      if (read.has(bare)) return false;
      read.add(bare);
      return true;
    }),
  );
  return [...named, ...term];
}
