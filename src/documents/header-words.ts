import { WORD_FORMS } from './column-names.ts';

/** Articles and prepositions: `Name of the consignee` and `Consignee name` differ by nothing else. */
const SMALL_WORDS = new Set([
  'of',
  'the',
  'a',
  'an',
  'for',
  'in',
  'der',
  'die',
  'das',
  'des',
  'dem',
  'den',
  'du',
  'de',
  'la',
  'le',
  'les',
  'l',
  'd',
  'del',
  'el',
  'fur',
  's',
]);

const FORMS: ReadonlyMap<string, string> = new Map(
  WORD_FORMS.flatMap(([form, ...others]) => others.map((other) => [other, form!] as const)),
);

const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/us\$|\$us/gi, ' usd '],
  [/\$/g, ' usd '],
  [/€/g, ' eur '],
  [/£/g, ' gbp '],
  [/₽/g, ' rub '],
  [/₹/g, ' inr '],
  [/₴/g, ' uah '],
  [/№|#|\bn[°º]/gi, ' no '],
  [/&/g, ' and '],
];

/** The words of a header, as they are compared: folded, in one form, without articles and plural endings. */
export function headerWords(header: string): string[] {
  let text = header;
  for (const [symbol, word] of SYMBOLS) text = text.replace(symbol, word);
  // Single letters with a sign between them are one short form: H.S., B/L, D-U-N-S.
  text = text.replace(/(?<!\p{L})(\p{L})[./-](?=\p{L}(?!\p{L}))/gu, '$1');
  // Two capitals before a small letter (HSCode) and a small letter before a capital (shipperName) begin a word.
  text = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word)).map(oneForm);
}

/** Headers with the same key are the same name. Words are joined: `ShipperName`, `shipper_name`, `SHIPPERNAME`. */
export function headerKey(words: readonly string[]): string {
  return words.join('');
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´]/g, ' ')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
}

function oneForm(word: string): string {
  const form = FORMS.get(word);
  if (form) return form;
  if (word.length > 3 && /[a-z]s$/.test(word) && !/(?:ss|us|is)$/.test(word)) {
    const singular = word.slice(0, -1);
    return FORMS.get(singular) ?? singular;
  }
  return word;
}
