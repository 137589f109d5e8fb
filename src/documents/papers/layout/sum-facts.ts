import { findCurrency } from '../../values/currency.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { measureOf } from './cell-measures.ts';
import { factOf } from './fact-of.ts';
import type { GoodsTable } from './goods-table-parts.ts';
import { PACKAGE_KINDS } from './package-words.ts';
import { type LayoutPage, type Segment, sliceSegment, textOf } from './page-text.ts';
import { factsOfSentence } from './sentence-facts.ts';

const CONFIDENCE = 0.95;
const TOTALS: ReadonlyMap<string, PaperField> = new Map<string, PaperField>([
  ['quantity', 'total_quantity'],
  ['value', 'total_value'],
  ['net_mass_kg', 'total_net_mass_kg'],
  ['gross_mass_kg', 'total_gross_mass_kg'],
  ['packages', 'total_packages'],
  ['volume_m3', 'total_volume_m3'],
]);

/** The facts of the line that sums up a table of goods. */
export function factsOfSums({ columns, sums, rows }: GoodsTable, page: LayoutPage): RawFact[] {
  const facts: RawFact[] = [];
  for (const [number, segments] of sums) {
    const { column, text: label } = columns[number]!;
    const above = rows.flatMap(({ lines }) => lines.flatMap((line) => line.get(number) ?? []));
    if (isOneNumber(segments)) {
      const total = TOTALS.get(column);
      if (total !== undefined) facts.push(factOf(page, total, `total, ${label}`, segments, CONFIDENCE));
      continue;
    }
    for (const segment of segments) {
      if (/\p{L}{2,}.*\d.*\p{L}/u.test(segment.text)) facts.push(...factsOfSentence(segment, page));
      const own = withoutSumWord(segment);
      if (!own || !/\d/.test(own.text)) continue;
      const words = own.text.replace(/[\d.,'\s()]+/g, ' ').trim();
      // `KGS` is a currency as well.
      const isMoney = measureOf(own.text) === undefined && findCurrency(words) !== undefined;
      const total = isMoney ? 'total_value' : fieldOfSum(column, own, above);
      if (total === undefined) continue;
      facts.push(factOf(page, total, `total, ${label}`, [own], CONFIDENCE));
      if (isMoney) facts.push({ ...factOf(page, 'currency', label, [own], 0.9), text: words });
    }
  }
  return facts;
}

/** `35 CTNS` below marks, `42 CBM` below masses: what is counted or weighed says more than the head of the column. */
function fieldOfSum(column: string, { text }: Segment, above: readonly Segment[]): PaperField | undefined {
  const own = TOTALS.get(column);
  const measure = measureOf(text);
  if (own === 'total_value' || own === 'total_packages') return own;
  if (PACKAGES.test(text)) return 'total_packages';
  if (measure === 'volume') return 'total_volume_m3';
  if (measure !== 'mass') return measure === undefined ? own : undefined;
  if (own === 'total_net_mass_kg' || own === 'total_gross_mass_kg') return own;
  // `1.342,0 kg` below `4 pcs` and `1.240,0 kg brutto`: a mass of the same kind.
  const masses = [text, ...above.flatMap((cell) => (measureOf(cell.text) === 'mass' ? [cell.text] : []))];
  if (masses.some((each) => GROSS.test(each))) return 'total_gross_mass_kg';
  return masses.some((each) => NET.test(each)) ? 'total_net_mass_kg' : own;
}

const GROSS = /(?<!\p{L})(?:gross|brut(?:to|t|a)?|lordo|brüt|брутто|毛重)(?!\p{L})/iu;
const PACKAGES = new RegExp(String.raw`^\d[\d.,]*\s*${PACKAGE_KINDS}\.?$`, 'iu');
const NET = /(?<!\p{L})(?:net(?:to|t|a)?|neto|нетто|净重)(?!\p{L})/iu;

/** A number whose groups of three the cell was too narrow for: `101` above `400,00`. */
function isOneNumber(segments: readonly Segment[]): boolean {
  return segments.length > 1 && /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/.test(textOf(segments));
}

/** `Total: 12` holds a value behind its word; `Total` alone holds none. */
function withoutSumWord(segment: Segment): Segment | undefined {
  const match = /^\p{L}[\p{L}\s/.]*?[\p{L}]\s*[:：]?\s+(?=(?:[A-Z]{3}\s*|[$€£¥]\s*)?\d)/u.exec(segment.text);
  if (!match) return segment;
  const rest = segment.text.slice(match[0].length);
  return /^[A-Z]{3}$/.test(match[0].trim())
    ? segment
    : rest === ''
      ? undefined
      : sliceSegment(segment, match[0].length);
}
