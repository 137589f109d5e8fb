import type { Consignment } from '../../model/consignment.ts';
import type { PaperKind } from '../../model/paper.ts';
import type { MissingPaper } from '../../model/paper-differences.ts';

interface Expectation {
  readonly kind: PaperKind;
  /** Any of these will do. */
  readonly or?: readonly PaperKind[];
  readonly applies: (consignment: Consignment) => boolean;
  readonly because: string;
}

const always = (): boolean => true;
const mode = (consignment: Consignment, name: string): boolean => consignment.journey.mode?.value === name;

/** What a set of papers normally has: trade practice, by the way that the goods go. */
const EXPECTED: readonly Expectation[] = [
  {
    kind: 'invoice',
    applies: always,
    because: 'Every sale has a commercial invoice, and customs asks for it.',
  },
  {
    kind: 'packing-list',
    or: ['delivery-note'],
    applies: (consignment) => piecesOf(consignment) > 1,
    because: 'More than one package: a packing list says what is in each.',
  },
  {
    kind: 'air-waybill',
    applies: (consignment) => mode(consignment, 'air'),
    because: 'The goods go by air, under an air waybill.',
  },
  {
    kind: 'bill-of-lading',
    or: ['waybill'],
    applies: (consignment) => mode(consignment, 'sea'),
    because: 'The goods go by sea, under a bill of lading or a sea waybill.',
  },
  {
    kind: 'waybill',
    or: ['air-waybill', 'bill-of-lading', 'road-consignment-note', 'message'],
    applies: (consignment) => !mode(consignment, 'air') && !mode(consignment, 'sea'),
    because: 'No transport document is among the papers.',
  },
];

function piecesOf({ papers = [], goods }: Consignment): number {
  const packages = papers.map(({ totals }) => totals.packages?.value ?? 0);
  return Math.max(0, ...packages, ...goods.map((item) => item.packages?.value ?? 0));
}

/** The papers that such a set normally has and this one lacks; `undefined` for a record of a table. */
export function missingPapersOf(consignment: Consignment): readonly MissingPaper[] | undefined {
  const { papers } = consignment;
  if (papers === undefined) return undefined;
  const kinds = new Set(papers.map(({ kind }) => kind));
  return EXPECTED.filter(
    ({ kind, or = [], applies }) => applies(consignment) && ![kind, ...or].some((each) => kinds.has(each)),
  ).map(({ kind, because }) => ({ kind, because }));
}
