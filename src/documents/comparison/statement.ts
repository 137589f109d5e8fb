import type { Written } from '../../model/consignment-parts.ts';
import type { Paper } from '../../model/paper.ts';
import type { PaperStatement } from '../../model/paper-differences.ts';

export function statementOf({ kind, file }: Paper, written: Written<string | number>): PaperStatement {
  return { paper: kind, file, written };
}

/** Share of the larger by which two numbers differ. */
export function shareBetween(a: number, b: number): number {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger === 0 ? 0 : Math.abs(a - b) / larger;
}

/** True when a number was rounded to make the other: `12.5` and `13`, `1234.56` and `1235`. */
export function isRounding(a: number, b: number): boolean {
  const [x, y] = [a, b].toSorted((one, other) => decimals(one) - decimals(other));
  const step = 10 ** -decimals(x!);
  // Carriers round up, others to the nearest.
  return Math.abs(x! - y!) < step;
}

const MOST_DECIMALS = 6;

function decimals(number: number): number {
  for (let count = 0; count < MOST_DECIMALS; count++)
    if (Math.abs(number * 10 ** count - Math.round(number * 10 ** count)) < 1e-9) return count;
  return MOST_DECIMALS;
}

/** Capital letters and digits alone. */
export function bareText(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const PARTIAL =
  /\bpart(?:ial)?[ -]?(?:shipment|delivery|lot|load)s?\b|\bbalance (?:to follow|shipment)\b|\bsplit (?:shipment|delivery)\b|\bback ?order|\bteilliefer|\blivraison partielle\b|частичн\p{L}* (?:поставк|отгрузк)|часткова поставка|分批|kısmi (?:sevk|teslim)/iu;

/** True when a paper says that it covers a part of the goods only. */
export function saysPartial({ facts }: Paper): boolean {
  return facts.some(({ text }) => PARTIAL.test(text));
}
