import { growingNumbers } from '../../store/growing.ts';
import type { Section, Sections } from '../../store/sections.ts';
import { packTexts, type TextPool, textAt } from '../../store/text-pool.ts';
import { editDistance } from '../../text/distance.ts';
import { bytesIn, numbersIn } from './columns.ts';
import { type FtmEntity, textsOf } from './entity.ts';
import { typeOfProperty } from './properties.ts';
import { wordsOf } from './text-words.ts';

/** Addresses of pages hold words of the publisher, not of the entity. */
const UNSEARCHED_TYPES: readonly string[] = ['url'];

/**
 * Gathers the words of entities into an inverted index of typed arrays.
 *
 *     words      sorted:   aero   aeroscan   zala   ...
 *     starts               0      3          4      ...
 *     postings             [entity * 2 + 1 when the word is in a name] ...
 */
export class TextIndexBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #wordOf = growingNumbers();
  readonly #postings = growingNumbers();

  add(entity: number, { properties, caption }: FtmEntity): void {
    const inNames = new Set<string>();
    const inText = new Set<string>();
    collect(caption, inNames);
    for (const [property, values] of Object.entries(properties)) {
      const type = typeOfProperty(property);
      if (UNSEARCHED_TYPES.includes(type)) continue;
      const into = type === 'name' ? inNames : inText;
      for (const value of values) if (typeof value === 'string') collect(value, into);
    }
    for (const word of inNames) this.#push(word, entity * 2 + 1);
    for (const word of inText) if (!inNames.has(word)) this.#push(word, entity * 2);
  }

  #push(word: string, posting: number): void {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    this.#wordOf.push(number);
    this.#postings.push(posting);
  }

  toSections(): Record<string, Section> {
    const words = [...this.#numbers.keys()];
    const order = Uint32Array.from(words.keys()).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
    const rank = new Uint32Array(words.length);
    for (const [place, number] of order.entries()) rank[number] = place;
    const starts = new Uint32Array(words.length + 1);
    const [wordOf, given] = [this.#wordOf.view(), this.#postings.view()];
    for (const number of wordOf) starts[rank[number]! + 1]!++;
    for (let i = 0; i < words.length; i++) starts[i + 1]! += starts[i]!;
    const next = starts.slice();
    const postings = new Uint32Array(given.length);
    for (let i = 0; i < given.length; i++) postings[next[rank[wordOf[i]!]!]!++] = given[i]!;
    const texts = packTexts(Array.from(order, (number) => words[number]!));
    return {
      'words.offsets': texts.offsets,
      'words.bytes': texts.bytes,
      'words.starts': starts,
      'words.postings': postings,
    };
  }
}

function collect(text: string, into: Set<string>): void {
  for (const { word, latin } of wordsOf(text)) {
    into.add(word);
    if (latin !== undefined) into.add(latin);
  }
}

/** A word of the index that met a word of a query. */
export interface WordHit {
  /** Entities with the word, each twice its number, plus one where the word is in a name. */
  readonly postings: Uint32Array;
  /** 1 for the very word, less for one that begins with it or is spelt nearly so. */
  readonly closeness: number;
}

export interface TextIndex {
  exact(word: string): readonly WordHit[];
  /** Words that begin with the text; at most so many. */
  beginningWith(text: string, limit: number): readonly WordHit[];
  /** Words spelt nearly so: one change up to five letters, two beyond. */
  near(word: string, limit: number): readonly WordHit[];
}

const PREFIX_CLOSENESS = 0.7;
const CLOSENESS_LOST_BY_CHANGE = 0.3;
const SHORTEST_FUZZY_CHARACTERS = 3;
const ONE_CHANGE_UP_TO_CHARACTERS = 5;

export function openTextIndex(sections: Sections): TextIndex {
  const texts: TextPool = {
    offsets: numbersIn(sections, 'words.offsets'),
    bytes: bytesIn(sections, 'words.bytes'),
  };
  const [starts, postings] = [numbersIn(sections, 'words.starts'), numbersIn(sections, 'words.postings')];
  const size = texts.offsets.length - 1;
  let byLength: Map<number, { readonly word: string; readonly number: number }[]> | undefined;
  const hit = (number: number, closeness: number): WordHit => ({
    postings: postings.subarray(starts[number], starts[number + 1]),
    closeness,
  });
  /** First word that is not before the text. */
  const firstFrom = (text: string): number => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (textAt(texts, middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    exact(word) {
      const number = firstFrom(word);
      return number < size && textAt(texts, number) === word ? [hit(number, 1)] : [];
    },
    beginningWith(text, limit) {
      const hits: WordHit[] = [];
      for (let number = firstFrom(text); number < size && hits.length < limit; number++) {
        const word = textAt(texts, number);
        if (!word.startsWith(text)) break;
        hits.push(hit(number, word === text ? 1 : PREFIX_CLOSENESS));
      }
      return hits;
    },
    near(word, limit) {
      if (word.length < SHORTEST_FUZZY_CHARACTERS) return this.exact(word);
      byLength ??= Map.groupBy(
        Array.from({ length: size }, (_, number) => ({ word: textAt(texts, number), number })),
        (each) => each.word.length,
      );
      const changes = word.length <= ONE_CHANGE_UP_TO_CHARACTERS ? 1 : 2;
      const hits: WordHit[] = [];
      for (let length = word.length - changes; length <= word.length + changes; length++) {
        for (const { word: other, number } of byLength.get(length) ?? []) {
          const distance = editDistance(word, other, changes);
          if (distance <= changes) hits.push(hit(number, 1 - distance * CLOSENESS_LOST_BY_CHANGE));
        }
      }
      return hits.sort((a, b) => b.closeness - a.closeness).slice(0, limit);
    },
  };
}

/** Whether the words of the phrase stand one after another in one of the texts. */
export function hasPhrase(texts: readonly string[], phrase: string): boolean {
  const joined = (text: string, latin: boolean): string =>
    ` ${wordsOf(text)
      .map((each) => (latin ? (each.latin ?? each.word) : each.word))
      .join(' ')} `;
  return [false, true].some((latin) => {
    const wanted = joined(phrase, latin);
    return texts.some((text) => joined(text, latin).includes(wanted));
  });
}

/** The texts of an entity that are searched. */
export function searchedTexts(entity: FtmEntity, ofNames: boolean): string[] {
  const names = Object.keys(entity.properties).filter((property) => {
    const type = typeOfProperty(property);
    return ofNames ? type === 'name' : !UNSEARCHED_TYPES.includes(type);
  });
  return [entity.caption, ...names.flatMap((property) => textsOf(entity, property))];
}
