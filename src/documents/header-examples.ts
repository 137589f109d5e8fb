import type { ColumnId } from './columns.ts';
import { headerKey, headerWords } from './header-words.ts';
import { usualNames } from './match-header.ts';

/**
 * What tells the languages of the usual names apart well enough for examples. English stands first among names
 * without a capital, and German nouns have one.
 */
const LANGUAGES: readonly RegExp[] = [
  /^\p{Ll}[\p{Script=Latin}\P{L}]*$/u,
  /^\p{Lu}(?=.*\p{Ll})[\p{Script=Latin}\P{L}]*$/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Han}/u,
];

/**
 * Up to `most` headers under which exports give a column, each in another language; the id's own words are left out.
 *
 * @example headerExamples('shipment_date', 3) // ['ship date', 'Versanddatum', 'дата отгрузки']
 */
export function headerExamples(id: ColumnId, most: number): readonly string[] {
  const { names, with: attributes } = usualNames(id);
  const own = keyOf(id);
  const examples: string[] = [];
  for (const language of LANGUAGES) {
    const inLanguage = names.filter((name) => language.test(name));
    const attribute = attributes?.find((name) => language.test(name));
    if (attributes !== undefined && attribute === undefined) continue;
    const headers = inLanguage.map((name) => (attribute === undefined ? name : `${name} ${attribute}`));
    const header = headers.find((each) => keyOf(each) !== own);
    if (header !== undefined) examples.push(header);
  }
  return examples.slice(0, most);
}

function keyOf(header: string): string {
  return headerKey(headerWords(header));
}
