import type { Word } from './words.ts';

// Words that begin or end a street address in the languages of trade papers; a name before them is complete.
const ADDRESS_WORDS = new Set(
  (
    'street str st road rd avenue ave av boulevard blvd lane ln building bldg block blk room rm floor fl suite ste unit apt apartment ' +
    'office pobox box zip postal postcode district province tel telephone phone fax email mobile mob inn kpp ogrn bin iin vat uscc tin ' +
    'ul ulitsa prospekt prosp per pereulok dom korp kv shosse naberezhnaya ул улица пр проспект пер дом корп кв шоссе наб инн кпп огрн бин тел ' +
    'cad caddesi cadde sok sokak mah mahallesi bulvari strasse platz weg rue via calle carrera avenida rua straat'
  ).split(' '),
);
const WEAK_ADDRESS_WORDS = new Set(
  'st av per box unit office block district province dom дом inn bin via'.split(' '),
);

/**
 * Index of the first word of an address that is glued to a name; `words.length` when there is none.
 *
 *     ACME TRADING LLC 12 HIGH STREET LONDON
 *                      ^ from here: behind a legal form or a comma, with an address word and a number
 */
export function addressStart(
  words: readonly Word[],
  isLegalForm: readonly boolean[],
  isPlace: (text: string) => boolean,
): number {
  const behindForm = startBehindLegalForm(words, isLegalForm, isPlace);
  if (behindForm !== undefined) return behindForm;
  for (let i = 2; i < words.length; i++) {
    const text = words[i]!.text;
    if (!ADDRESS_WORDS.has(text)) continue;
    const hasNumberNear = [-2, -1, 1, 2].some((offset) => /^\d+[a-z]?$/.test(words[i + offset]?.text ?? ''));
    if (!hasNumberNear && WEAK_ADDRESS_WORDS.has(text)) continue;
    const boundary = boundaryBefore(words, i, isLegalForm);
    if (boundary !== undefined) return boundary;
    if (hasNumberNear) return /^\d/.test(words[i - 1]!.text) ? i - 1 : i;
  }
  return words.length;
}

/**
 * Behind the last legal form of a complete name there is an address when what follows holds a long number or two
 * numbers, begins behind a comma with a number in it, or is nothing but places.
 */
function startBehindLegalForm(
  words: readonly Word[],
  isLegalForm: readonly boolean[],
  isPlace: (text: string) => boolean,
): number | undefined {
  let start = 0;
  for (let i = 2; i < words.length; i++) {
    if (isLegalForm[i - 1] && !isLegalForm[i]) start = i;
  }
  if (start === 0) return undefined;
  const rest = words.slice(start);
  const numbers = rest.filter(({ text }) => /\d/.test(text));
  const isLong = numbers.some(({ text }) => text.replace(/\D/g, '').length >= 5);
  if (isLong || numbers.length >= 2) return start;
  if (numbers.length > 0 && rest[0]!.afterBreak && rest.length > 1) return start;
  return rest.every(({ text }) => isPlace(text)) ? start : undefined;
}

/** The nearest place before `index` where a name may end: behind a legal form, or at a comma. */
function boundaryBefore(
  words: readonly Word[],
  index: number,
  isLegalForm: readonly boolean[],
): number | undefined {
  for (let i = 1; i <= index; i++) {
    if (isLegalForm[i - 1] && !isLegalForm[i]) return i;
  }
  for (let i = 1; i <= index; i++) {
    if (
      words[i]!.afterBreak &&
      /\d/.test(
        words
          .slice(i, index + 1)
          .map((word) => word.text)
          .join(' '),
      )
    )
      return i;
  }
  return undefined;
}
