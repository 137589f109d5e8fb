import type { CountryCode } from '../../model/consignment-parts.ts';
import { readCountryCell } from '../../text/countries.ts';

const LONGEST = 100;
/** Brackets and strokes, and the border between two scripts. */
const BETWEEN =
  /[()（）[\]/|;]|\s[-–]\s|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s*(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])/u;

/**
 * The country that a value names, once or in several ways: `中国 China`, `DE / Germany`, `European Union (Germany)`.
 *
 * @returns nothing when two parts name two countries
 */
export function countryNamed(text: string): CountryCode | undefined {
  const whole = readCountryCell(text);
  if (whole !== undefined || text.length > LONGEST) return whole;
  const parts = text.split(BETWEEN).map((part) => part.trim());
  if (parts.length < 2) return undefined;
  const named = new Set(parts.flatMap((part) => (part === '' ? [] : (readCountryCell(part) ?? []))));
  return named.size === 1 ? [...named][0] : undefined;
}
