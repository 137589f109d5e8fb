import type { CountryCode, Written } from './consignment.ts';
import type { Evidence } from './finding.ts';
import { QUOTED_CHARACTERS } from './limits.ts';

/** A role or kind of document as people say it: `notify-party` is `notify party`. */
export function inWords(name: string): string {
  return name.replaceAll('-', ' ');
}

/** The same at the beginning of a sentence: `Notify party`. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** `Kazakhstan (KZ)` */
export function countryInWords(country: CountryCode): string {
  let words = countryWords.get(country);
  if (words === undefined) {
    const name = names.of(country);
    words = name === undefined || name === country ? country : `${name} (${country})`;
    countryWords.set(country, words);
  }
  return words;
}

// Asking Intl takes microseconds, and a run asks for every consignment.
const countryWords = new Map<CountryCode, string>();

/** Text from the papers in quotation marks, cut where it is too long to read: `"SPARE PARTS"`. */
export function quoted(text: string): string {
  return text.length <= QUOTED_CHARACTERS ? `"${text}"` : `"${text.slice(0, QUOTED_CHARACTERS)}…"`;
}

/** A fact with its value as written and its place. */
export function evidenceOf(fact: string, written: Written<unknown>): Evidence {
  return { fact, value: written.asWritten, place: written.place };
}

/** `A`, `A and B`, `A, B and C` */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A number for reading: at most four significant digits, no exponent. */
export function numberInWords(value: number): string {
  return fourDigits.format(value);
}

// `toLocaleString` looks its options up anew each time.
const fourDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** `1 record`, `2 records`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
