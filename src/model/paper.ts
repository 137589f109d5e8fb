import type {
  ConsignmentDates,
  DocumentKind,
  DocumentReference,
  GoodsItem,
  Journey,
  Party,
  Payment,
  Written,
} from './consignment-parts.ts';
import type { Place, Problem } from './problem.ts';

/** What a paper is. `unknown`: it was read, and nothing in it says what it is. */
export type PaperKind =
  | DocumentKind
  | 'delivery-note'
  | 'waybill'
  | 'dangerous-goods-declaration'
  | 'letter-of-credit'
  | 'message'
  | 'unknown';

/** A number that several papers of one consignment share, and by which they are put together. */
export const REFERENCE_KINDS = [
  'air-waybill',
  'house-air-waybill',
  'bill-of-lading',
  'road-consignment-note',
  'container',
  'booking',
  'declaration',
  'invoice',
  'order',
  'packing-list',
  'delivery',
  'certificate',
  'letter-of-credit',
  'consignment',
  'reference',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export interface PaperReference {
  readonly kind: ReferenceKind;
  readonly number: Written<string>;
  /** True for the number of the paper itself; false for one that it names. */
  readonly own: boolean;
}

/** One value as the reader found it, before it is understood: the raw facts of a paper. */
export interface PaperFact {
  /** What the value is in our words (`consignee_name`, `hs_code` ...); `null`: kept, and not used. */
  readonly field: string | null;
  /** The goods item that it belongs to, from 1; absent for values of the paper as a whole. */
  readonly item?: number;
  /** What the paper itself calls it: the printed label, the element, the segment. */
  readonly label: string;
  readonly text: string;
  readonly place: Place;
  /** 0 to 1: how sure it is that the value belongs to the field. Structured formats say 1. */
  readonly confidence: number;
}

/** Sums that a paper states for all its goods together. */
export interface PaperTotals {
  readonly quantity?: Written<number>;
  readonly quantityUnit?: Written<string>;
  readonly netMassKg?: Written<number>;
  readonly grossMassKg?: Written<number>;
  readonly value?: Written<number>;
  readonly currency?: Written<string>;
  readonly packages?: Written<number>;
  readonly packageKind?: Written<string>;
  readonly volumeM3?: Written<number>;
}

export const RELEASE_FORMS = ['easa-form-1', 'faa-8130-3', 'caac-aac-038'] as const;
export type ReleaseForm = (typeof RELEASE_FORMS)[number];

/** An authorised release certificate, block by block as printed. */
export interface ReleaseCertificate {
  /** `null`: it calls itself a release certificate, and its form is none of those known. */
  readonly form: ReleaseForm | null;
  /** The form's own name as printed, for example in block 2 or in the heading. */
  readonly formAsWritten?: Written<string>;
  /** What is printed at the foot: form number and edition. */
  readonly footer?: Written<string>;
  /** By the number of the block as printed (`1`, `13a`, `14c`); an empty block that was found holds an empty text. */
  readonly blocks: Readonly<Record<string, Written<string>>>;
  /** Blocks whose printed head asks for the approval or authorisation number: editions of one form number them otherwise. */
  readonly approvalBlocks?: readonly string[];
  /** Rows of the table of items: by block number, in the order of the rows. */
  readonly rows: readonly Readonly<Record<string, Written<string>>>[];
}

/** One paper: what it is, what it says, and where each value stands. */
export interface Paper {
  readonly kind: PaperKind;
  /** Id of the format that read it. */
  readonly format: string;
  /** Name of the file; `papers.zip › invoice.pdf` for one that was inside another. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** What the paper calls itself, or the message type: `COMMERCIAL INVOICE`, `FWB/16`. */
  readonly title?: Written<string>;
  /** Its own number and day. */
  readonly number?: Written<string>;
  readonly date?: DocumentReference['date'];
  readonly references: readonly PaperReference[];
  readonly parties: readonly Party[];
  readonly goods: readonly GoodsItem[];
  readonly journey: Journey;
  readonly documents: readonly DocumentReference[];
  readonly dates: ConsignmentDates;
  readonly payment: Payment;
  readonly statedEndUse?: Written<string>;
  readonly totals: PaperTotals;
  readonly certificate?: ReleaseCertificate;
  /** Everything that was read, used or not, in the order of the paper. */
  readonly facts: readonly PaperFact[];
  /** Values that could not be understood: they are in `facts` as written, and in no check. */
  readonly problems: readonly Problem[];
}
