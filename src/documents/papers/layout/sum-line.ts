import { SUM_WORDS } from './column-words.ts';
import type { TableColumn } from './goods-header.ts';
import type { TableLine } from './goods-table-parts.ts';
import { labelsIn } from './match-label.ts';
import type { Segment } from './page-text.ts';
import { assign } from './table-columns.ts';

/** A line that sums up a table of goods (`Total | | 12`), or only carries a sum on, by the first cell that says so. */
export function sumIn(line: readonly Segment[]): ReturnType<typeof sumOf> {
  for (const segment of line) {
    const sum = sumOf(segment);
    if (sum !== undefined) return sum;
  }
  return undefined;
}

const ONE_NUMBER = /^\S{0,4}\s?\d[\d.,' ]*\s*\p{L}{0,7}\.?$/u;

/** The cells of a line that sums up; a sentence in it (`20 drums and 800 bags (820 packages)`) is none of columns. */
export function sumCells(line: readonly Segment[], columns: readonly TableColumn[]): TableLine {
  const cells = new Map<number, readonly Segment[]>();
  for (const segment of line) {
    const parts = [...assign([segment], columns)];
    const isSentence =
      parts.length > 1 &&
      parts.some(([, cell]) => cell.some(({ text }) => /\d/.test(text) && !ONE_NUMBER.test(text)));
    for (const [number, cell] of isSentence ? [[parts[0]![0], [segment]] as const] : parts)
      cells.set(number, [...(cells.get(number) ?? []), ...cell]);
  }
  return cells;
}

/** Whether a text begins a line that sums up a table of goods (`Total: 12`), or one that only carries a sum on. */
export function sumOf(segment: Segment): 'total' | 'carried' | undefined {
  const { text } = segment;
  const label = labelsIn(segment)[0]?.label;
  if (label?.kind === 'value' && label.field !== 'total_value' && label.field !== 'value') return undefined;
  let found = SUM_WORDS.atStart(text);
  // `小計 Subtotal`, `Summe / Total`: once more in a second language.
  for (let again = found; again; ) {
    const between = BETWEEN_LANGUAGES.exec(text.slice(again.end))![0].length;
    again = SUM_WORDS.atStart(text, again.end + between);
    if (again) found = { ...found!, end: again.end };
  }
  // `CF-RV-K-3G2.5` is a part number, and carries nothing forward.
  if (!found || /^[-/.]?\p{L}|^[-/.]\d/u.test(text.slice(found.end))) return undefined;
  const rest = text.slice(found.end).trim();
  if (OF_PAGE.test(rest)) return 'carried';
  // `Total:`, `Total USD 12.00`, `Total (10 cartons)`; not `Total loss cover`.
  return rest === '' || /^[\p{P}\p{S}\d]|^[A-Z]{3}\b|^\d/u.test(rest) ? found.meaning : undefined;
}

const BETWEEN_LANGUAGES = /^\s*[/|]?\s*/;
/** `Übertrag von Seite 1`, `brought forward from page 1`, `Total page 2`: sums that go on elsewhere. */
const OF_PAGE =
  /^(?:\p{L}{1,8}\.?\s+){0,3}(?:pages?|seiten?|blatt|página|pagina|folio|strona|stron[yęi]|stran[aeyu]|sayfa(?:dan|ya)?|side|sida|sidan|bladzijde|oldal(?:ról|ra)?|стр(?:аниц[аыеу])?|сторінк[аиіу]|листа?|σελίδα|σελ|trang|halaman|页|頁|ページ|페이지|صفحه|صفحة|עמוד)(?![\p{L}])(?:\W*\d|\W*$|\s+(?:précédente|suivante|anterior|siguiente|precedente|seguente|poprzedni\p{L}|następn\p{L})\b)|^(?:\p{L}{1,8}\.?\s+){0,3}(?:folgeseite|vorseite|previous page|next page)\b/iu;
