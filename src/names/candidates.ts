import type { AnalysedName, Token } from './analysed-name.ts';
import { SEARCHABLE_WEIGHT } from './build-index.ts';
import type { IndexReader } from './name-index.ts';
import { CUT_NAME, SIMILARITY, UNMATCHED } from './policy.ts';
import { tokenSimilarity } from './token-similarity.ts';
import { wordKeys } from './word-keys.ts';

/** A word of the index that may be meant by a word of the query. */
interface NearWord {
  readonly word: number;
  readonly similarity: number;
}

/** Everything that one part of the query may be in the index, and how many names that leads to. */
interface Lead {
  readonly near: readonly NearWord[];
  readonly weight: number;
  readonly names: number;
}

const MAX_LEADS = 16;
const MAX_NEAR_WORDS = 400;
const MAX_PREFIX_WORDS = 200;
/** Names looked at for one query, whatever the query: bounds its time. */
const MAX_POSTINGS = 400_000;
const MAX_RANKING_POSTINGS = 20_000;
const MAX_CANDIDATES = 160;
/** Share of the query's weight that a name must meet to be compared: below it no comparison reaches 0.6. */
const NEEDED_SHARE = 0.5;

/** Scratch memory of one thread for one index. */
export interface Scratch {
  readonly score: Float32Array;
  readonly seenBy: Uint8Array;
  readonly bucketShift: number;
}

export function createScratch(reader: IndexReader): Scratch {
  return {
    score: new Float32Array(reader.index.nameCount),
    seenBy: new Uint8Array(reader.index.nameCount),
    bucketShift: 32 - Math.log2(reader.index.bucketOffsets.length - 1),
  };
}

/**
 * Names of the index that may reach the threshold, the likeliest first.
 *
 * Rare words are looked up first. Once the words that are left could not by themselves make a match, they bring no new
 * names in; so the long lists of "trading" and "international" are hardly ever walked.
 */
export function findCandidates(query: AnalysedName, reader: IndexReader, scratch: Scratch): number[] {
  const leads = leadsOf(query, reader, scratch);
  let remaining = 0;
  for (const lead of leads) remaining += lead.weight;
  const needed = remaining * NEEDED_SHARE;
  const touched: number[] = [];
  let walked = 0;
  for (const [place, lead] of leads.entries()) {
    const bringsNewNames = remaining >= needed && walked < MAX_POSTINGS;
    // What is left only ranks the names that were found; where that would take long, it is left to the comparison.
    if (!bringsNewNames && lead.names > MAX_RANKING_POSTINGS) continue;
    walked += addLead(lead, place + 1, bringsNewNames, reader, scratch, touched);
    remaining -= lead.weight;
  }
  const best: { name: number; score: number }[] = [];
  for (const name of touched) {
    const score = scratch.score[name]!;
    if (score + remaining >= needed) best.push({ name, score });
    scratch.score[name] = 0;
    scratch.seenBy[name] = 0;
  }
  // Of names that met the query equally, the shorter has less that is unmatched.
  const { nameWordOffsets } = reader.index;
  const length = (name: number): number => nameWordOffsets[name + 1]! - nameWordOffsets[name]!;
  best.sort((a, b) => b.score - a.score || length(a.name) - length(b.name) || a.name - b.name);
  const found = best.slice(0, MAX_CANDIDATES).map(({ name }) => name);
  return query.truncation === 'none' ? found : [...new Set([...found, ...namesCutOff(query, reader)])];
}

/** Names that begin, letter by letter, as the query does, which its field may have cut off. */
function namesCutOff(query: AnalysedName, reader: IndexReader): number[] {
  const { letters } = query;
  return letters.length < CUT_NAME.leastCharacters ? [] : reader.namesBeginning(letters, MAX_CUT_NAMES);
}

const MAX_CUT_NAMES = 60;

function addLead(
  lead: Lead,
  number: number,
  bringsNewNames: boolean,
  reader: IndexReader,
  scratch: Scratch,
  touched: number[],
): number {
  const { postingOffsets, postings } = reader.index;
  const { score, seenBy } = scratch;
  let walked = 0;
  for (const { word, similarity } of lead.near) {
    const gain = lead.weight * similarity;
    const end = postingOffsets[word + 1]!;
    for (let i = postingOffsets[word]!; i < end; i++) {
      const name = postings[i]!;
      const seen = seenBy[name]!;
      // The nearest word comes first: a name that also holds a farther one gains nothing more.
      if (seen === number) continue;
      if (seen === 0) {
        if (!bringsNewNames) continue;
        touched.push(name);
      }
      seenBy[name] = number;
      score[name]! += gain;
    }
    walked += end - postingOffsets[word]!;
  }
  return walked;
}

function leadsOf(query: AnalysedName, reader: IndexReader, scratch: Scratch): Lead[] {
  const tokens = query.tokens;
  const heaviest = tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => isSearchable(token))
    .sort((a, b) => b.token.weight - a.token.weight || a.index - b.index)
    .slice(0, MAX_LEADS);
  const nearByIndex = new Map(
    heaviest.map(({ token, index }) => [index, nearWords(token, query, reader, scratch)]),
  );
  addNeighbours(nearByIndex, tokens, reader, scratch);
  const leads = heaviest.map(({ token, index }): Lead => {
    const near = nearByIndex.get(index)!;
    const isCut = index === tokens.length - 1 && query.truncation !== 'none';
    if (isCut) addPrefixed(near, token, reader);
    addHalves(near, token, reader);
    const sorted = [...near].map(([word, similarity]) => ({ word, similarity }));
    sorted.sort((a, b) => b.similarity - a.similarity || a.word - b.word);
    const kept = sorted.slice(0, MAX_NEAR_WORDS);
    let names = 0;
    for (const { word } of kept) names += reader.index.wordCounts[word]!;
    // What may be half a word says little about which names to look at.
    return { near: kept, weight: isCut ? token.weight * UNMATCHED.queryCutOff : token.weight, names };
  });
  return leads.sort((a, b) => a.names / a.weight - b.names / b.weight || b.weight - a.weight);
}

function isSearchable(token: Token): boolean {
  return token.weight >= SEARCHABLE_WEIGHT && token.kind !== 'address' && token.kind !== 'legal-form';
}

/** Words equal, of the same concept, sound or consonants, or a few edits away. */
function nearWords(
  token: Token,
  query: AnalysedName,
  reader: IndexReader,
  scratch: Scratch,
): Map<number, number> {
  const near = new Map<number, number>();
  if (token.concept >= 0) {
    for (const word of reader.wordsOfConcept.get(token.concept) ?? []) {
      near.set(word, tokenSimilarity(token, reader.wordToken(word), query.family));
    }
  }
  const { bucketOffsets, bucketWords } = reader.index;
  for (const key of wordKeys(
    token,
    query.family === 'person' || token.isUnvowelled || UNVOWELLED_MAY_MATCH,
  )) {
    const bucket = key >>> scratch.bucketShift;
    const end = bucketOffsets[bucket + 1]!;
    for (let i = bucketOffsets[bucket]!; i < end; i++) {
      const word = bucketWords[i]!;
      if (near.has(word)) continue;
      const similarity = tokenSimilarity(token, reader.wordToken(word), query.family);
      near.set(word, similarity);
    }
  }
  for (const [word, similarity] of near) if (similarity === 0) near.delete(word);
  return near;
}

/** Entries in Arabic or Hebrew script are filed under their consonants, also among companies. */
const UNVOWELLED_MAY_MATCH = true;

/** XI AN in the query, XIAN in the index: two to four neighbours are looked up as one word, for each of them. */
function addNeighbours(
  nearByIndex: ReadonlyMap<number, Map<number, number>>,
  tokens: readonly Token[],
  reader: IndexReader,
  scratch: Scratch,
): void {
  for (let start = 0; start + 1 < tokens.length && start < MAX_JOIN_STARTS; start++) {
    let text = tokens[start]!.text;
    for (let end = start + 1; end < tokens.length && end <= start + LONGEST_JOIN - 1; end++) {
      if (!isJoinable(tokens[start]!) || !isJoinable(tokens[end]!)) break;
      text += tokens[end]!.text;
      if (text.length < 4) continue;
      // Known words do not come about by a slip of the space bar and a letter at once.
      const mayBeMisspelt = tokens.slice(start, end + 1).every((token) => token.concept < 0);
      const found = spelling(text, mayBeMisspelt, reader, scratch);
      for (let index = start; index <= end; index++) {
        const near = nearByIndex.get(index);
        if (near)
          for (const [word, similarity] of found) near.set(word, Math.max(near.get(word) ?? 0, similarity));
      }
    }
  }
}

const MAX_JOIN_STARTS = 16;
const LONGEST_JOIN = 4;

function isJoinable(token: Token): boolean {
  return token.kind !== 'legal-form' && token.kind !== 'address' && token.kind !== 'title';
}

/** Words of the index that are spelt so, or, when there is none and the word is long, with one edit. */
function spelling(
  text: string,
  mayBeMisspelt: boolean,
  reader: IndexReader,
  scratch: Scratch,
): [word: number, similarity: number][] {
  const exact = wordsSpelt(text, reader);
  if (exact.length > 0 || text.length < 9 || !mayBeMisspelt)
    return exact.map((word) => [word, SIMILARITY.joined]);
  const joined = reader.analyser.restore(text, 'name', -1, false);
  const found: [number, number][] = [];
  const { bucketOffsets, bucketWords } = reader.index;
  for (const key of wordKeys(joined, false)) {
    const bucket = key >>> scratch.bucketShift;
    for (let i = bucketOffsets[bucket]!; i < bucketOffsets[bucket + 1]!; i++) {
      const word = bucketWords[i]!;
      if (Math.abs(reader.wordText(word).length - text.length) > 1) continue;
      if (tokenSimilarity(joined, reader.wordToken(word), 'organisation') > 0.9)
        found.push([word, SIMILARITY.joinedMisspelt]);
    }
  }
  return found;
}

/** AEROSPACE in the query, AERO SPACE in the index: both halves must be words there. */
function addHalves(near: Map<number, number>, token: Token, reader: IndexReader): void {
  if (token.text.length < 6 || token.kind === 'number') return;
  for (let cut = 2; cut <= token.text.length - 2; cut++) {
    const head = wordsSpelt(token.text.slice(0, cut), reader);
    if (head.length === 0) continue;
    const tail = wordsSpelt(token.text.slice(cut), reader);
    if (tail.length === 0) continue;
    // The rarer half leads to the names; the comparison sees whether the other stands beside it.
    const count = (words: readonly number[]): number =>
      words.reduce((sum, word) => sum + reader.index.wordCounts[word]!, 0);
    const rarer = count(head) <= count(tail) ? head : tail;
    if (count(rarer) > 2_000) continue;
    for (const word of rarer) near.set(word, Math.max(near.get(word) ?? 0, SIMILARITY.joined * 0.9));
  }
}

/** TECHNOL at the end of a cut field, TECHNOLOGICHESKIY in the index. */
function addPrefixed(near: Map<number, number>, token: Token, reader: IndexReader): void {
  if (token.text.length < 2) return;
  let word = reader.lowerBound(token.text);
  for (let count = 0; count < MAX_PREFIX_WORDS && word < reader.index.wordCount; count++, word++) {
    if (!reader.wordText(word).startsWith(token.text)) break;
    if (!near.has(word)) near.set(word, SIMILARITY.truncation);
  }
}

function wordsSpelt(text: string, reader: IndexReader): number[] {
  const words: number[] = [];
  for (
    let word = reader.lowerBound(text);
    word < reader.index.wordCount && reader.wordText(word) === text;
    word++
  )
    words.push(word);
  return words;
}
