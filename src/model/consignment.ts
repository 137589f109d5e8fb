import type {
  ConsignmentDates,
  DocumentReference,
  GoodsItem,
  Journey,
  Party,
  Payment,
  Written,
} from './consignment-parts.ts';
import type { Paper } from './paper.ts';

export * from './consignment-parts.ts';

/** Goods under one transport contract, values as written, each with its place: the unit that is assessed. */
export interface Consignment {
  /** The record's own identifier, else `FILE:ROW`. */
  readonly id: string;
  readonly file: string;
  readonly row: number;
  readonly dates: ConsignmentDates;
  readonly parties: readonly Party[];
  readonly goods: readonly GoodsItem[];
  readonly journey: Journey;
  readonly documents: readonly DocumentReference[];
  readonly payment: Payment;
  readonly statedEndUse?: Written<string>;
  /** Columns that the model does not know, kept as written: header to value. */
  readonly unmapped: Readonly<Record<string, string>>;
  /** The papers that it was put together from, in order of precedence; absent for a record of a table. */
  readonly papers?: readonly Paper[];
}
