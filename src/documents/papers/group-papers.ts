import type { Paper, ReferenceKind } from '../../model/paper.ts';
import { areOneByParties, mentionsAmong } from './group-by-mention.ts';
import { dirnameOf } from './paper-names.ts';
import {
  mastersOfSeveralHouses,
  type OwnNumbers,
  ownNumbersOf,
  referenceKey,
  TELL_APART,
} from './reference-keys.ts';

/** Papers of one consignment, and what joined each of them to the others. */
export interface PaperGroup {
  /** Number of the transport document, else of another paper, else the folder; unique in the run. */
  readonly id: string;
  /** In the order in which they were given. */
  readonly members: readonly GroupMember[];
}

export interface GroupMember {
  readonly paper: Paper;
  /** In words: `air waybill 999-00000011`; for a paper that stands alone: `nothing: it stands alone`. */
  readonly joinedBy: string;
}

/** How papers are put together: by what they say, by folder, or by the user's own table (file name to consignment). */
export type Grouping =
  | { readonly by: 'references' }
  | { readonly by: 'folder' }
  | { readonly by: 'table'; readonly consignmentOf: ReadonlyMap<string, string> };

/**
 * Puts papers together into consignments.
 *
 *     strong   one air waybill, bill of lading, road consignment note, invoice ... is one consignment
 *     weak     an order, a container, a booking may serve several: joins what does not contradict itself
 *     parts    part and serial number of a certificate and of the goods
 *     mention  a number of one paper stands on another, under whatever label
 *     folder   a paper without any number of its own joins the only consignment of its folder
 *     parties  a folder whose papers name the same firms, and no two of one kind, is one consignment
 *
 * A master waybill with several house waybills under it is a consolidation, and joins nothing.
 */
export function groupPapers(papers: readonly Paper[], grouping: Grouping): readonly PaperGroup[] {
  const groups = new Groups(papers);
  if (grouping.by === 'folder')
    groups.joinAll(
      ({ file }) => dirnameOf(file),
      (folder) => `folder ${folder || '.'}`,
    );
  else {
    if (grouping.by === 'table')
      groups.joinAll(
        ({ file }) => grouping.consignmentOf.get(file),
        (id) => `the grouping that was given (${id})`,
      );
    groups.joinByReferences(grouping.by === 'table' ? grouping.consignmentOf : new Map());
  }
  return groups.result(grouping);
}

/** One of these is one consignment, whoever names it. */
const STRONG: readonly ReferenceKind[] = [
  'house-air-waybill',
  'air-waybill',
  'bill-of-lading',
  'road-consignment-note',
  'declaration',
  'invoice',
  'packing-list',
  'delivery',
  'consignment',
];

/**
 * These may serve several consignments: an order or a letter of credit is used in parts, a container holds several, and a
 * bare `Ref.` may be anything.
 */
const WEAK: readonly ReferenceKind[] = [
  'certificate',
  'booking',
  'container',
  'letter-of-credit',
  'order',
  'reference',
];

const REFERENCE_WORDS: Readonly<Record<ReferenceKind, string>> = {
  'air-waybill': 'air waybill',
  'house-air-waybill': 'house air waybill',
  'bill-of-lading': 'bill of lading',
  'road-consignment-note': 'road consignment note',
  container: 'container',
  booking: 'booking',
  declaration: 'declaration',
  invoice: 'invoice',
  order: 'order',
  'packing-list': 'packing list',
  delivery: 'delivery note',
  certificate: 'certificate',
  'letter-of-credit': 'letter of credit',
  reference: 'reference',
  consignment: 'consignment reference',
};

class Groups {
  readonly #papers: readonly Paper[];
  readonly #parents: number[];
  readonly #joinedBy: (string | undefined)[];
  /** Numbers of the papers of each group, by its root. */
  readonly #own: OwnNumbers[];

  constructor(papers: readonly Paper[]) {
    this.#papers = papers;
    this.#parents = papers.map((_, index) => index);
    this.#joinedBy = papers.map(() => undefined);
    this.#own = papers.map(ownNumbersOf);
  }

  joinAll(keyOf: (paper: Paper) => string | undefined, words: (key: string) => string): void {
    for (const [key, members] of indexBy(this.#papers, (paper) => keyOf(paper) ?? []))
      this.#joinMembers(members, words(key), () => true);
  }

  joinByReferences(given: ReadonlyMap<string, string>): void {
    const isFree = (index: number): boolean => !given.has(this.#papers[index]!.file);
    const consolidations = mastersOfSeveralHouses(this.#papers);
    for (const kind of STRONG) {
      for (const [number, members] of this.#byReference(kind, isFree)) {
        if (members.length < 2 || (kind === 'air-waybill' && consolidations.has(number))) continue;
        this.#joinMembers(members, `${REFERENCE_WORDS[kind]} ${this.#asWritten(kind, number)}`, () => true);
      }
    }
    for (const kind of WEAK) {
      for (const [number, members] of this.#byReference(kind, isFree)) {
        if (members.length < 2) continue;
        this.#joinMembers(members, `${REFERENCE_WORDS[kind]} ${this.#asWritten(kind, number)}`, (a, b) =>
          this.#agree(a, b),
        );
      }
    }
    const byPart = indexBy(this.#papers, partKeys);
    for (const [key, members] of byPart)
      this.#joinMembers(members.filter(isFree), `part and serial number ${key}`, (a, b) => this.#agree(a, b));
    for (const { papers, number } of mentionsAmong(this.#papers))
      if (papers.every(isFree))
        this.#joinMembers(papers, `${number}, which stands on both`, (a, b) => this.#agree(a, b));
    this.#joinLonelyByFolder(isFree);
    this.#joinFoldersByParties(isFree);
  }

  /** A folder whose papers name the same firms, and no two of one kind, is one consignment. */
  #joinFoldersByParties(isFree: (index: number) => boolean): void {
    for (const [folder, members] of indexBy(this.#papers, ({ file }) => dirnameOf(file))) {
      const free = members.filter(isFree);
      const groups = new Map<number, number[]>();
      for (const index of free) {
        const root = this.#rootOf(index);
        const known = groups.get(root);
        if (known) known.push(index);
        else groups.set(root, [index]);
      }
      if (groups.size < 2 || !areOneByParties(this.#papers, [...groups.values()])) continue;
      const why = `the parties that the papers of folder ${folder || '.'} share`;
      this.#joinMembers(free, why, () => true);
    }
  }

  result(grouping: Grouping): readonly PaperGroup[] {
    const byRoot = new Map<number, number[]>();
    for (const index of this.#papers.keys()) {
      const root = this.#rootOf(index);
      const known = byRoot.get(root);
      if (known) known.push(index);
      else byRoot.set(root, [index]);
    }
    const used = new Map<string, number>();
    return [...byRoot.values()].map((members) => {
      const papers = members.map((index) => this.#papers[index]!);
      const name = nameOf(papers, grouping);
      const times = (used.get(name) ?? 0) + 1;
      used.set(name, times);
      return {
        id: times === 1 ? name : `${name} (${times})`,
        members: members.map((index) => ({
          paper: this.#papers[index]!,
          joinedBy: this.#joinedBy[index] ?? 'nothing: it stands alone',
        })),
      };
    });
  }

  #byReference(
    kind: ReferenceKind,
    isFree: (index: number) => boolean,
  ): ReadonlyMap<string, readonly number[]> {
    const found = indexBy(this.#papers, ({ references }) =>
      references
        .filter((reference) => reference.kind === kind)
        .flatMap((reference) => referenceKey(reference) ?? []),
    );
    return new Map([...found].map(([number, members]) => [number, members.filter(isFree)]));
  }

  #asWritten(kind: ReferenceKind, key: string): string {
    for (const { references } of this.#papers) {
      const found = references.find(
        (reference) => reference.kind === kind && referenceKey(reference) === key,
      );
      if (found) return found.number.value;
    }
    return key;
  }

  #joinMembers(members: readonly number[], why: string, may: (a: number, b: number) => boolean): void {
    const [first, ...others] = members;
    if (first === undefined) return;
    for (const other of others) {
      const [a, b] = [this.#rootOf(first), this.#rootOf(other)];
      if (a === b) {
        this.#joinedBy[other] ??= why;
        continue;
      }
      if (!may(a, b)) continue;
      this.#join(a, b);
      this.#joinedBy[other] ??= why;
      this.#joinedBy[first] ??= why;
    }
  }

  /** True when the two groups have no own papers of one kind with different numbers. */
  #agree(a: number, b: number): boolean {
    const [one, other] = [this.#ownNumbers(a), this.#ownNumbers(b)];
    return TELL_APART.every((kind) => {
      const [x, y] = [one.get(kind), other.get(kind)];
      return x === undefined || y === undefined || [...x].some((number) => y.has(number));
    });
  }

  #ownNumbers(root: number): OwnNumbers {
    return this.#own[root]!;
  }

  /** Both groups are one from now on; the root is the lower number, so that groups come in the order of their first papers. */
  #join(a: number, b: number): void {
    const [root, other] = [Math.min(a, b), Math.max(a, b)];
    this.#parents[other] = root;
    const own = this.#own[root]!;
    for (const [kind, numbers] of this.#own[other]!) {
      const known = own.get(kind);
      if (!known) own.set(kind, numbers);
      else for (const number of numbers) known.add(number);
    }
  }

  /** A paper that shares no number with any other joins the consignment of its folder, where there is only one. */
  #joinLonelyByFolder(isFree: (index: number) => boolean): void {
    const byFolder = indexBy(this.#papers, ({ file }) => dirnameOf(file));
    for (const [folder, members] of byFolder) {
      const free = members.filter(isFree);
      const roots = new Set(
        free.filter((index) => this.#joinedBy[index] !== undefined).map((index) => this.#rootOf(index)),
      );
      const lonely = free.filter((index) => this.#joinedBy[index] === undefined);
      const [root] = roots;
      const why = `folder ${folder || '.'}, whose other papers are one consignment`;
      if (roots.size === 1 && root !== undefined) {
        for (const index of lonely) this.#joinMembers([root, index], why, (a, b) => this.#agree(a, b));
      } else if (roots.size === 0 && folder !== '' && lonely.length > 1) {
        this.#joinMembers(
          lonely,
          `folder ${folder}: its papers share no number, and do not contradict each other`,
          (a, b) => this.#agree(a, b),
        );
      }
    }
  }

  #rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    this.#parents[index] = root;
    return root;
  }
}

/** Part number with serial number, as a certificate and an invoice both give them. */
function partKeys({ goods }: Paper): string[] {
  return goods.flatMap(({ partNumbers, serialNumbers }) =>
    partNumbers.flatMap((part) =>
      serialNumbers
        .filter((serial) => /\d/.test(serial.value))
        .map((serial) => `${part.value.toUpperCase()} / ${serial.value.toUpperCase()}`),
    ),
  );
}

function indexBy(
  papers: readonly Paper[],
  keysOf: (paper: Paper) => string | readonly string[],
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [number, paper] of papers.entries()) {
    for (const key of new Set([keysOf(paper)].flat())) {
      const known = index.get(key);
      if (known) known.push(number);
      else index.set(key, [number]);
    }
  }
  return index;
}

const NAMED_BY: readonly ReferenceKind[] = [
  'air-waybill',
  'bill-of-lading',
  'road-consignment-note',
  'declaration',
  'invoice',
  'packing-list',
  'delivery',
  'order',
  'certificate',
];

function nameOf(papers: readonly Paper[], grouping: Grouping): string {
  if (grouping.by === 'table') {
    const given = papers.map(({ file }) => grouping.consignmentOf.get(file)).find((id) => id !== undefined);
    if (given !== undefined) return given;
  }
  if (grouping.by === 'folder') {
    const folder = dirnameOf(papers[0]!.file);
    if (folder !== '') return folder;
  }
  const named = (kind: ReferenceKind, mustBeOwn: boolean): string | undefined => {
    for (const { references } of papers) {
      const found = references.find(
        (reference) =>
          reference.kind === kind && (reference.own || !mustBeOwn) && referenceKey(reference) !== undefined,
      );
      if (found) return found.number.value;
    }
    return undefined;
  };
  // Under one master waybill there are several houses, and only the house tells them apart.
  const house = named('house-air-waybill', false);
  if (house !== undefined) return house;
  for (const mustBeOwn of [true, false]) {
    for (const kind of NAMED_BY) {
      const name = named(kind, mustBeOwn);
      if (name !== undefined) return name;
    }
  }
  return papers[0]!.file;
}
