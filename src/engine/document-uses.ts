import type { Consignment, DocumentKind, Written } from '../model/consignment.ts';
import type { DocumentUse } from '../model/facts.ts';
import { DOCUMENT_USES_NAMED } from '../model/limits.ts';
import { foldText } from '../text/normalise.ts';
import { createFlatTable, type FlatTable, hashOf } from './flat-table.ts';
import { remember } from './remember.ts';

/**
 * Finding document numbers that serve twice, over a run of a million records.
 *
 *     survey   every record -> its document keys, each with a signature of whom and when it is for
 *     collect  key -> the first use of every signature seen (nearly always one: 20 bytes a key)
 *     conflict keys with two signatures or more, with up to five uses: small, sent to every worker
 *     screen   a record asks for its keys: uses with another signature than its own
 *
 * Lines of one consignment share consignee and date, hence the signature, and never conflict.
 */
export interface DocumentKey {
  readonly kind: DocumentKind;
  readonly number: Written<string>;
  /** Whose number it is: the same key means the same document. */
  readonly key: string;
  /** Consignee and day that the document is for. */
  readonly signature: string;
}

interface KeyRule {
  /** Part of the key, so that numbers of different firms are not compared. */
  readonly within: 'consignor' | 'all';
  readonly compares: 'consignee and date' | 'date';
  readonly shortest: number;
}

/**
 * Invoices and certificates are numbered by their issuer, so they are compared within one consignor. A waybill
 * number is the carrier's: the same one on two days is compared among all, but two consignees only within one
 * consignor, because a consolidation carries many consignors' goods to many consignees under one waybill.
 */
const RULES: Readonly<Partial<Record<DocumentKind, readonly KeyRule[]>>> = {
  invoice: [{ within: 'consignor', compares: 'consignee and date', shortest: 3 }],
  'air-waybill': [
    { within: 'consignor', compares: 'consignee and date', shortest: 8 },
    { within: 'all', compares: 'date', shortest: 8 },
  ],
  'bill-of-lading': [
    { within: 'consignor', compares: 'consignee and date', shortest: 6 },
    { within: 'all', compares: 'date', shortest: 6 },
  ],
  // Pads of forms are numbered by whoever prints them: across consignors one number is no rarity.
  'road-consignment-note': [{ within: 'consignor', compares: 'consignee and date', shortest: 6 }],
  'export-declaration': [{ within: 'all', compares: 'consignee and date', shortest: 8 }],
  'certificate-of-origin': [{ within: 'consignor', compares: 'consignee and date', shortest: 4 }],
  'release-certificate': [{ within: 'consignor', compares: 'consignee and date', shortest: 4 }],
  certificate: [{ within: 'consignor', compares: 'consignee and date', shortest: 4 }],
};

/** Letters of a consignee's name that must agree: enough to tell firms apart, too few for LTD and LIMITED to matter. */
const NAME_LETTERS_COMPARED = 16;

const MOVES_ON_ONE_DAY: ReadonlySet<DocumentKind> = new Set([
  'air-waybill',
  'bill-of-lading',
  'road-consignment-note',
]);

/** The documents of a record that must not serve for another consignee or another day. */
export function documentKeys(consignment: Consignment): readonly DocumentKey[] {
  const keys: DocumentKey[] = [];
  const consignor = nameKey(consignment, 'consignor') ?? nameKey(consignment, 'seller');
  const consignee = nameKey(consignment, 'consignee') ?? nameKey(consignment, 'buyer');
  const shipped = consignment.dates.shipment?.value ?? '';
  let hasWaybill = false;
  for (const { kind, number, date } of consignment.documents) {
    if (number === undefined) continue;
    hasWaybill ||= kind === 'air-waybill';
    // Goods of one invoice may leave on several days; a waybill without a date of its own moves on one.
    const day = date?.value ?? (MOVES_ON_ONE_DAY.has(kind) ? shipped : '');
    addKeys(keys, kind, number, day, consignor, consignee);
  }
  const { airWaybill } = consignment.journey;
  if (airWaybill && !hasWaybill) addKeys(keys, 'air-waybill', airWaybill, shipped, consignor, consignee);
  return keys;
}

function addKeys(
  keys: DocumentKey[],
  kind: DocumentKind,
  number: Written<string>,
  day: string,
  consignor: string | undefined,
  consignee: string | undefined,
): void {
  const bare = number.value.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (!/\d/.test(bare)) return;
  for (const rule of RULES[kind] ?? []) {
    if (bare.length < rule.shortest) continue;
    if (rule.within === 'consignor' && consignor === undefined) continue;
    if (rule.compares === 'date' ? day === '' : consignee === undefined) continue;
    const issuer = rule.within === 'consignor' ? consignor : '';
    const signature = rule.compares === 'date' ? day : `${consignee}|${day}`;
    keys.push({ kind, number, key: `${kind}|${rule.within}|${issuer}|${bare}`, signature });
  }
}

function nameKey(
  consignment: Consignment,
  role: 'consignor' | 'seller' | 'consignee' | 'buyer',
): string | undefined {
  for (const party of consignment.parties) {
    if (party.role !== role || party.name === undefined) continue;
    const letters = lettersOfName(party.name.value);
    if (letters !== '') return letters;
  }
  return undefined;
}

// A run asks twice for every record, and parties come again and again.
const lettersOfName = remember((name) =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, NAME_LETTERS_COMPARED),
);

interface SignedUse extends DocumentUse {
  readonly signature: number;
}

/** Keys (hashed) with two signatures or more; up to five uses each, in order of file and row. Structured-clonable. */
export type DocumentConflicts = ReadonlyMap<number, readonly SignedUse[]>;

/** State of a collector for another thread; the arrays may be transferred. */
export interface DocumentUseState {
  readonly files: readonly string[];
  readonly table: FlatTable['state'];
  readonly further: ReadonlyMap<number, readonly SignedUse[]>;
}

/** Collects document keys over a run. The result does not depend on the order in which records or blocks arrive. */
export class DocumentUseCollector {
  readonly #files: string[] = [];
  readonly #fileNumbers = new Map<string, number>();
  readonly #table: FlatTable;
  /** Uses of signatures beyond the one in the table. */
  readonly #further = new Map<number, SignedUse[]>();

  constructor(state?: DocumentUseState) {
    this.#table = createFlatTable(state?.table);
    for (const file of state?.files ?? []) this.#numberOf(file);
    for (const [key, uses] of state?.further ?? []) this.#further.set(key, [...uses]);
  }

  static fromState(state: DocumentUseState): DocumentUseCollector {
    return new DocumentUseCollector(state);
  }

  toState(): DocumentUseState {
    return { files: this.#files, table: this.#table.state, further: this.#further };
  }

  add(consignment: Consignment): void {
    for (const { key, signature } of documentKeys(consignment)) {
      this.#add(hashOf(key), { file: consignment.file, row: consignment.row, signature: hash32(signature) });
    }
  }

  merge(other: DocumentUseCollector): void {
    const { files, table, further } = other.toState();
    createFlatTable(table).forEachEntry((key, signature, file, row) => {
      this.#add(key, { file: files[file]!, row, signature });
    });
    for (const [key, uses] of further) for (const use of uses) this.#add(key, use);
  }

  conflicts(): DocumentConflicts {
    const conflicts = new Map<number, readonly SignedUse[]>();
    for (const [key, uses] of this.#further) {
      const first = this.#table.find(key)!;
      const all = [...uses, { file: this.#files[first.file]!, row: first.row, signature: first.signature }];
      conflicts.set(key, all.sort(inOrder));
    }
    return new Map([...conflicts].sort((a, b) => a[0] - b[0]));
  }

  #add(key: number, use: SignedUse): void {
    const file = this.#numberOf(use.file);
    const known = this.#table.find(key);
    if (known === undefined) {
      this.#table.insert(key, use.signature, file, use.row);
      return;
    }
    const knownUse = { file: this.#files[known.file]!, row: known.row, signature: known.signature };
    if (known.signature === use.signature) {
      if (inOrder(use, knownUse) < 0) this.#table.insert(key, use.signature, file, use.row);
      return;
    }
    this.#addFurther(key, use, knownUse);
  }

  /** Keeps, of every signature, the first use; of those, the first five, one of them in the table. */
  #addFurther(key: number, use: SignedUse, inTable: SignedUse): void {
    const uses = this.#further.get(key) ?? [];
    const same = uses.findIndex((each) => each.signature === use.signature);
    if (same >= 0 && inOrder(uses[same]!, use) <= 0) return;
    if (same >= 0) uses.splice(same, 1);
    const ordered = [inTable, use, ...uses].sort(inOrder);
    const [first, ...others] = ordered.slice(0, DOCUMENT_USES_NAMED);
    this.#table.insert(key, first!.signature, this.#numberOf(first!.file), first!.row);
    this.#further.set(key, others);
  }

  #numberOf(file: string): number {
    let number = this.#fileNumbers.get(file);
    if (number === undefined) {
      number = this.#files.length;
      this.#files.push(file);
      this.#fileNumbers.set(file, number);
    }
    return number;
  }
}

function inOrder(a: SignedUse, b: SignedUse): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.row - b.row || a.signature - b.signature;
}

function hash32(text: string): number {
  return hashOf(text) >>> 0;
}

const NONE: readonly DocumentUse[] = [];

/** The look-up that an assessment context takes: uses of a key with another signature than the record's own. */
export function lookUpUses(
  conflicts: DocumentConflicts,
): (key: string, signature: string) => readonly DocumentUse[] {
  return (key, signature) => {
    const uses = conflicts.get(hashOf(key));
    if (uses === undefined) return NONE;
    const own = hash32(signature);
    return uses.filter((use) => use.signature !== own).map(({ file, row }) => ({ file, row }));
  };
}
