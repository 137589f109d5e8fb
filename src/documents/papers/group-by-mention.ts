import type { Paper, ReferenceKind } from '../../model/paper.ts';
import { foldText } from '../../text/normalise.ts';
import { TELL_APART } from './reference-keys.ts';

/** Numbers of fewer signs stand in a text by chance. */
const SHORTEST_NUMBER = 6;
const FEWEST_DIGITS = 4;
/** Words of a paper's values are looked at up to here: terms and conditions name nobody's number. */
const MOST_WORDS = 20_000;
/** Who has a number of many papers is joined with the first of them, and so with all. */
const MOST_OWNERS = 3;

/** Two papers, and the number of the one that stands on the other. */
export interface Mention {
  readonly papers: readonly [number, number];
  readonly number: string;
}

/**
 * Numbers of papers that stand on other papers without a label that is known, or under another one: `Our reference NTA-26-04417` on a
 * waybill is the number of the invoice.
 */
export function mentionsAmong(papers: readonly Paper[]): readonly Mention[] {
  const own = papers.map(ownNumbers);
  const owners = new Map<string, number[]>();
  for (const [paper, numbers] of own.entries())
    for (const key of numbers.keys()) {
      const known = owners.get(key);
      if (!known) owners.set(key, [paper]);
      else if (known.length < MOST_OWNERS) known.push(paper);
    }
  return papers.flatMap((paper, index) =>
    [...wordsOf(paper)].flatMap((key) =>
      (owners.get(key) ?? []).flatMap((owner): Mention[] =>
        owner === index ? [] : [{ papers: [owner, index], number: own[owner]!.get(key)! }],
      ),
    ),
  );
}

/** The numbers that a paper has and gives to others, by their letters and digits. */
function ownNumbers({ number, references }: Paper): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { value } of [...(number ? [number] : []), ...references.map((each) => each.number)]) {
    const key = bare(value);
    if (isDistinctive(key)) numbers.set(key, value);
  }
  return numbers;
}

/** A number that a paper gives as that of a transport document is no other number, however alike they are. */
const TRANSPORT: readonly ReferenceKind[] = [
  'air-waybill',
  'house-air-waybill',
  'bill-of-lading',
  'road-consignment-note',
];

function wordsOf({ facts, references }: Paper): ReadonlySet<string> {
  const words = new Set<string>();
  const known = new Set(
    references.filter(({ kind }) => TRANSPORT.includes(kind)).map(({ number }) => bare(number.value)),
  );
  for (const { text } of facts)
    for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}/._-]*/gu)) {
      const key = bare(word);
      if (isDistinctive(key) && !known.has(key)) words.add(key);
      if (words.size > MOST_WORDS) return words;
    }
  return words;
}

function isDistinctive(key: string): boolean {
  return key.length >= SHORTEST_NUMBER && (key.match(/\d/g)?.length ?? 0) >= FEWEST_DIGITS;
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters of a name that two spellings of one firm begin with alike. */
const NAME_LETTERS = 10;
const PRINCIPALS: readonly string[] = [
  'consignor',
  'seller',
  'consignee',
  'buyer',
  'end-user',
  'certifying-organisation',
];

/** Beginnings of the names of those who send and receive. */
function firmsOf({ parties }: Paper): readonly string[] {
  return parties.flatMap(({ role, name }) => {
    const key = name && PRINCIPALS.includes(role) ? bare(foldText(name.value)).slice(0, NAME_LETTERS) : '';
    return key !== undefined && key.length === NAME_LETTERS ? [key] : [];
  });
}

/** A folder of more is an archive. */
const MOST_GROUPS = 12;

/** One consignment has one paper of each of these kinds. */
const ONE_OF_A_KIND: readonly ReferenceKind[] = [...TELL_APART, 'packing-list'];

/**
 * Whether all papers of a folder are one consignment by their parties alone: each names a firm that the others name, and no two are
 * papers of one kind with different numbers.
 *
 * @param groups what is joined already, as numbers of papers
 */
export function areOneByParties(papers: readonly Paper[], groups: readonly (readonly number[])[]): boolean {
  if (groups.length > MOST_GROUPS) return false;
  const all = groups.flat();
  for (const kind of ONE_OF_A_KIND) {
    const numbers = new Set(
      all.flatMap((index) =>
        papers[index]!.references.filter((each) => each.kind === kind && each.own).map(({ number }) =>
          bare(number.value),
        ),
      ),
    );
    if (numbers.size > 1) return false;
  }
  // Papers of one kind without numbers cannot be told apart.
  const kinds = groups.flatMap((group) => [...new Set(group.map((index) => papers[index]!.kind))]);
  const repeated = kinds.some(
    (kind, at) => kind !== 'release-certificate' && kind !== 'unknown' && kinds.indexOf(kind) !== at,
  );
  if (repeated) return false;
  return areConnected(groups.map((group) => new Set(group.flatMap((index) => firmsOf(papers[index]!)))));
}

/** Whether sets hang together by what they share. */
function areConnected(sets: readonly ReadonlySet<string>[]): boolean {
  const [first, ...rest] = sets;
  if (!first) return false;
  const met = new Set(first);
  let open = rest;
  while (open.length > 0) {
    const next = open.filter((set) => [...set].some((key) => met.has(key)));
    if (next.length === 0) return false;
    for (const set of next) for (const key of set) met.add(key);
    open = open.filter((set) => !next.includes(set));
  }
  return true;
}
