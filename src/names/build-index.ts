import { growingNumbers } from '../store/growing.ts';
import { createTextLookup } from '../store/text-lookup.ts';
import { growingTexts, packTexts, reorderTexts } from '../store/text-pool.ts';
import { createAnalyser } from './analyse.ts';
import type { NameFamily } from './analysed-name.ts';
import { keysOfNames, keysOfWords, tokensOfWords, weighWords } from './index-keys.ts';
import {
  costsOf,
  countNames,
  type NameArrays,
  postingsOf,
  reorderNames,
  sortedBy,
  sortedNames,
} from './index-names.ts';
import { type NameIndex, packKind, WEAK_NAME } from './name-index.ts';
import { createWordTable } from './word-table.ts';

/** One name to be indexed. */
export interface IndexedName {
  readonly text: string;
  /** Number of the entry that bears it. */
  readonly entry: number;
  readonly isWeak: boolean;
}

/**
 * Builds the index of one family. The same names give the same bytes, in whatever order their entries come.
 *
 * @param old an index of the same family, made with the same tables: what it has of a name is not worked out again
 */
export function buildNameIndex(family: NameFamily, names: Iterable<IndexedName>, old?: NameIndex): NameIndex {
  const builder = createIndexBuilder(family, old);
  const oldNumberOf = old ? createTextLookup(old.nameTexts) : undefined;
  for (const name of names) {
    const known = oldNumberOf?.(name.text) ?? -1;
    if (known >= 0) builder.keep(known, name.entry, name.isWeak);
    else builder.add(name);
  }
  return builder.finish();
}

/** What changed in a list. */
export interface IndexChanges {
  /** True for the entries whose names go; an entry that changed is removed and added. */
  readonly removes: (entry: number) => boolean;
  readonly added: Iterable<IndexedName>;
}

/**
 * The index after a change: the same bytes as one built anew of the names that stay and those that are added. Only the
 * added names are analysed; since rarity is counted over all names, weights are worked out again.
 */
export function updateNameIndex(old: NameIndex, { removes, added }: IndexChanges): NameIndex {
  const builder = createIndexBuilder(old.family, old);
  // In the order of the entries, as they were given.
  for (const name of sortedBy(old.nameEntries, Uint32Array.from(old.nameEntries.keys()))) {
    const entry = old.nameEntries[name]!;
    if (!removes(entry)) builder.keep(name, entry, old.nameFlags[name] === WEAK_NAME);
  }
  for (const name of added) builder.add(name);
  return builder.finish();
}

/** Takes names one by one and keeps numbers of them, not objects, so that millions fit. */
interface IndexBuilder {
  add(name: IndexedName): void;
  /** Takes a name of the older index as it was analysed there. */
  keep(oldName: number, entry: number, isWeak: boolean): void;
  finish(): NameIndex;
}

const NEW = 0xffffffff;

function createIndexBuilder(family: NameFamily, old: NameIndex | undefined): IndexBuilder {
  const analyser = createAnalyser(family);
  const words = createWordTable(old);
  const isTaken = new Uint8Array(old?.nameCount ?? 0);
  const nameTexts = growingTexts();
  const [nameWordOffsets, nameWords] = [growingNumbers(), growingNumbers()];
  const [nameEntries, nameFlags, nameOrigins] = [growingNumbers(), growingNumbers(), growingNumbers()];
  nameWordOffsets.push(0);
  const end = (entry: number, isWeak: boolean, origin: number): void => {
    nameWordOffsets.push(nameWords.length);
    nameEntries.push(entry);
    nameFlags.push(isWeak ? WEAK_NAME : 0);
    nameOrigins.push(origin);
  };
  return {
    add({ text, entry, isWeak }) {
      for (const { text: word, kind, isUnvowelled, concept } of analyser.analyse(text).tokens)
        nameWords.push(words.numberOf(word, packKind(kind, isUnvowelled), concept));
      nameTexts.push(text);
      end(entry, isWeak, NEW);
    },
    keep(oldName, entry, isWeak) {
      // The words of the older index have the same numbers here.
      for (let i = old!.nameWordOffsets[oldName]!; i < old!.nameWordOffsets[oldName + 1]!; i++)
        nameWords.push(old!.nameWords[i]!);
      nameTexts.pushBytes(old!.nameTexts, oldName);
      // Its keys can be moved once; a second name of the same text has its own made.
      end(entry, isWeak, isTaken[oldName] === 0 ? oldName : NEW);
      isTaken[oldName] = 1;
    },
    finish() {
      const isUsed = new Uint8Array(words.size);
      for (const word of nameWords.view()) isUsed[word] = 1;
      const sorted = words.sort(isUsed);
      const given: NameArrays = {
        offsets: nameWordOffsets.finish(),
        words: nameWords.finish().map((word) => sorted.newNumber[word]!),
        entries: nameEntries.finish(),
      };
      const wordCounts = countNames(sorted.texts.length, given);
      const wordWeights = weighWords(family, sorted, wordCounts);
      const costs = costsOf(family, sorted.kinds, wordWeights, given);
      const texts = nameTexts.finish();
      const order = sortedNames({
        costs,
        entries: given.entries,
        texts,
        isWeak: (name) => nameFlags.at(name),
      });
      const names = reorderNames(given, order);
      const tokenOf = tokensOfWords(family, sorted);
      const { letters, keys } = keysOfWords(family, sorted, tokenOf, old);
      const origins = Int32Array.from(order, (name) => nameOrigins.at(name) | 0);
      return {
        family,
        nameCount: order.length,
        wordCount: sorted.texts.length,
        wordTexts: packTexts(sorted.texts),
        wordKinds: sorted.kinds,
        wordConcepts: sorted.concepts,
        wordWeights,
        wordLetters: letters,
        wordCounts,
        nameWordOffsets: names.offsets,
        nameWords: names.words,
        ...postingsOf(wordCounts, names),
        wordKeys: keys,
        nameKeys: keysOfNames(family, names, tokenOf, origins, old),
        nameTexts: reorderTexts(texts, order),
        nameCosts: Float32Array.from(order, (name) => costs[name]!),
        nameEntries: names.entries,
        nameFlags: Uint8Array.from(order, (name) => nameFlags.at(name)),
      };
    },
  };
}
