import type { IsoDate } from '../model/dates.ts';
import type { EccnRow, GoodsData } from '../model/goods-data.ts';
import { chplTier } from './chpl.ts';
import { goodsWords } from './goods-words.ts';

/** A control that a code or words touch: which list, and which entry of it. */
export interface TouchedControl {
  readonly list: string;
  readonly entry: string;
  readonly because: string;
}

/** Lists of codes that a code is on: the Common High Priority List, and the loaded table of Supplement No. 7. */
export function controlsOfCode(code: string, asOf: IsoDate, { supp7 }: GoodsData): readonly TouchedControl[] {
  const hs6 = code.replace(/\D/g, '').slice(0, 6);
  const tier = hs6.length === 6 ? chplTier(hs6, asOf) : undefined;
  const rows =
    supp7?.rows.filter(
      (row) =>
        (row.from === undefined || row.from <= asOf) &&
        (hs6.startsWith(row.code.slice(0, 6)) || row.code.startsWith(hs6)),
    ) ?? [];
  return [
    ...(tier === undefined
      ? []
      : [{ list: 'Common High Priority List', entry: `tier ${tier}`, because: `code ${hs6}` }]),
    ...rows.slice(0, MOST_ENTRIES).map((row) => ({
      list: supp7?.edition ?? '',
      entry: `${row.code} ${row.description}`.trim(),
      because: `code ${hs6}`,
    })),
  ];
}

const MOST_ENTRIES = 3;
/** Words that an entry and a description need in common before the entry is named. */
const LEAST_SHARED = 2;

/** Entries of a loaded control list whose words the description shares: places to look, by words alone. */
export function controlsOfWords(description: string, { eccn }: GoodsData): readonly TouchedControl[] {
  if (!eccn) return [];
  const words = new Set(goodsWords(description).map(({ stem }) => stem));
  return eccn.rows
    .map((row) => ({ row, shared: sharedWords(row, words) }))
    .filter(({ shared }) => shared.length >= LEAST_SHARED)
    .toSorted((a, b) => b.shared.length - a.shared.length || (a.row.eccn < b.row.eccn ? -1 : 1))
    .slice(0, MOST_ENTRIES)
    .map(({ row, shared }) => ({
      list: eccn.edition,
      entry: row.eccn,
      because: `words ${shared.join(', ')}`,
    }));
}

function sharedWords({ description }: EccnRow, words: ReadonlySet<string>): readonly string[] {
  return [...new Set(goodsWords(description).map(({ stem }) => stem))].filter((stem) => words.has(stem));
}
