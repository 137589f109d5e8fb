import type { Catalogue } from './catalogue.ts';
import { isField } from './columns.ts';
import { textsOf } from './entity.ts';
import { hasPhrase, searchedTexts, type WordHit } from './text-index.ts';
import type { QueryNode } from './text-query.ts';
import { type TextWord, wordsOf } from './text-words.ts';

/** A word in a name says more than the same word in an address. */
const NAME_WEIGHT = 3;
/** Words of the index that one word of a query may stand for. */
const MOST_WORDS_PER_WORD = 1_000;

/** Entities that a query finds, each with its score. */
export type Found = ReadonlyMap<number, number>;

/** Searches names, addresses, identifiers and all other texts of the entities. */
export function searchText(catalogue: Catalogue, node: QueryNode): Found {
  return evaluate(catalogue, node, false);
}

function evaluate(catalogue: Catalogue, node: QueryNode, ofNames: boolean): Found {
  switch (node.kind) {
    case 'word':
      return findAll(catalogue, wordsOf(node.text), node, ofNames);
    case 'phrase':
      return findPhrase(catalogue, node.text, ofNames);
    case 'field':
      return findInField(catalogue, node.field, node.node);
    case 'not':
      return without(everything(catalogue), evaluate(catalogue, node.node, ofNames));
    case 'or':
      return either(node.nodes.map((each) => evaluate(catalogue, each, ofNames)));
    case 'and': {
      const wanted = node.nodes.filter(({ kind }) => kind !== 'not');
      const found = wanted.map((each) => evaluate(catalogue, each, ofNames));
      let all = found.length === 0 ? everything(catalogue) : both(found);
      for (const each of node.nodes)
        if (each.kind === 'not') all = without(all, evaluate(catalogue, each.node, ofNames));
      return all;
    }
  }
}

function everything({ size }: Catalogue): Found {
  return new Map(Array.from({ length: size }, (_, entity) => [entity, 1]));
}

/** Every word, but a prefix or a misspelling only of the last: `xi'an b*` has one word that is begun. */
function findAll(
  catalogue: Catalogue,
  words: readonly TextWord[],
  { isPrefix, isFuzzy }: { readonly isPrefix: boolean; readonly isFuzzy: boolean },
  ofNames: boolean,
): Found {
  const last = words.length - 1;
  const found = words.map((word, place) =>
    findWord(catalogue, word, isPrefix && place === last, isFuzzy, ofNames),
  );
  return found.length === 0 ? new Map() : both(found);
}

function findWord(
  { texts, size }: Catalogue,
  { word, latin }: TextWord,
  isPrefix: boolean,
  isFuzzy: boolean,
  ofNames: boolean,
): Found {
  const found = new Map<number, number>();
  for (const text of latin === undefined ? [word] : [word, latin]) {
    const hits: WordHit[] = isPrefix
      ? [...texts.beginningWith(text, MOST_WORDS_PER_WORD)]
      : [...texts.exact(text)];
    if (isFuzzy) hits.push(...texts.near(text, MOST_WORDS_PER_WORD));
    for (const { postings, closeness } of hits) {
      const rarity = Math.log(1 + size / postings.length) * closeness;
      for (const posting of postings) {
        const isName = (posting & 1) === 1;
        if (ofNames && !isName) continue;
        const entity = posting >>> 1;
        const score = isName ? rarity * NAME_WEIGHT : rarity;
        if (score > (found.get(entity) ?? 0)) found.set(entity, score);
      }
    }
  }
  return found;
}

function findPhrase(catalogue: Catalogue, phrase: string, ofNames: boolean): Found {
  const words = wordsOf(phrase);
  const candidates = findAll(catalogue, words, { isPrefix: false, isFuzzy: false }, ofNames);
  if (words.length < 2) return candidates;
  return new Map(
    [...candidates].filter(([entity]) => hasPhrase(searchedTexts(catalogue.entity(entity), ofNames), phrase)),
  );
}

const NAMES: readonly string[] = ['name', 'names', 'properties.name'];

function findInField(catalogue: Catalogue, field: string, node: QueryNode): Found {
  if (NAMES.includes(field)) return evaluate(catalogue, node, true);
  const text = node.kind === 'word' || node.kind === 'phrase' ? node.text : undefined;
  if (isField(field) && text !== undefined) {
    const column = catalogue.columns[field];
    const value = column.numberOf(text) ?? column.numberOf(text.toLowerCase());
    const has = (entity: number): boolean => value !== undefined && column.has(entity, value);
    return new Map([...everything(catalogue)].filter(([entity]) => has(entity)));
  }
  if (field === 'id' && text !== undefined) {
    const entity = catalogue.numberOf(text);
    return entity === undefined ? new Map() : new Map([[entity, 1]]);
  }
  const property = field.replace(/^properties\./, '');
  const found = evaluate(catalogue, node, false);
  if (text === undefined) return found;
  return new Map(
    [...found].filter(([entity]) => hasPhrase(textsOf(catalogue.entity(entity), property), text)),
  );
}

function both(all: readonly Found[]): Found {
  const [smallest, ...others] = all.toSorted((a, b) => a.size - b.size);
  const found = new Map<number, number>();
  for (const [entity, score] of smallest ?? []) {
    let sum = score;
    let isInAll = true;
    for (const other of others) {
      const more = other.get(entity);
      if (more === undefined) {
        isInAll = false;
        break;
      }
      sum += more;
    }
    if (isInAll) found.set(entity, sum);
  }
  return found;
}

function either(all: readonly Found[]): Found {
  const found = new Map<number, number>();
  for (const each of all)
    for (const [entity, score] of each) found.set(entity, (found.get(entity) ?? 0) + score);
  return found;
}

function without(all: Found, excluded: Found): Found {
  return new Map([...all].filter(([entity]) => !excluded.has(entity)));
}
