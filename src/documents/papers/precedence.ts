import type { PartyRole } from '../../model/consignment-parts.ts';
import type { PaperKind } from '../../model/paper.ts';

/** Values that are taken from the papers in one order. */
export type PrecedenceGroup =
  | 'carriage parties'
  | 'trade parties'
  | 'end user'
  | 'goods'
  | 'masses'
  | 'journey'
  | 'terms'
  | 'end use';

interface Precedence {
  readonly order: readonly PaperKind[];
  readonly reason: string;
}

const TRANSPORT: readonly PaperKind[] = ['air-waybill', 'bill-of-lading', 'road-consignment-note', 'waybill'];

/**
 * Which paper is believed first where several give one value. It decides what the consignment shows; that the papers
 * differ is a finding of its own, with every place.
 */
export const PRECEDENCE: Readonly<Record<PrecedenceGroup, Precedence>> = {
  'carriage parties': {
    order: [
      ...TRANSPORT,
      'export-declaration',
      'invoice',
      'packing-list',
      'delivery-note',
      'certificate-of-origin',
      'release-certificate',
    ],
    reason: 'The carrier delivers to whom the transport document names.',
  },
  'trade parties': {
    order: ['invoice', 'order', 'export-declaration', 'certificate-of-origin', 'packing-list', ...TRANSPORT],
    reason: 'The invoice says who pays whom.',
  },
  'end user': {
    order: ['end-user-statement', 'export-declaration', 'order', 'invoice', 'packing-list', ...TRANSPORT],
    reason: 'The end user signs the statement himself.',
  },
  goods: {
    order: [
      'invoice',
      'export-declaration',
      'packing-list',
      'delivery-note',
      'order',
      'certificate-of-origin',
      ...TRANSPORT,
      'release-certificate',
      'end-user-statement',
    ],
    reason: 'The invoice lists what is paid for; a transport document only sums it up.',
  },
  masses: {
    order: ['packing-list', ...TRANSPORT, 'export-declaration', 'delivery-note', 'invoice'],
    reason: 'Who packs weighs; the carrier weighs again.',
  },
  journey: {
    order: [
      ...TRANSPORT,
      'export-declaration',
      'packing-list',
      'delivery-note',
      'invoice',
      'order',
      'certificate-of-origin',
    ],
    reason: 'The transport document is the contract for the journey.',
  },
  terms: {
    order: ['invoice', 'order', 'export-declaration', ...TRANSPORT],
    reason: 'Terms are agreed between buyer and seller.',
  },
  'end use': {
    order: [
      'end-user-statement',
      'export-declaration',
      'order',
      'invoice',
      'packing-list',
      ...TRANSPORT,
      'release-certificate',
    ],
    reason: 'The statement of the end user exists to say it.',
  },
};

const ROLE_GROUPS: Readonly<Record<PartyRole, PrecedenceGroup>> = {
  consignor: 'carriage parties',
  consignee: 'carriage parties',
  'notify-party': 'carriage parties',
  carrier: 'carriage parties',
  'freight-forwarder': 'carriage parties',
  'customs-broker': 'carriage parties',
  'certifying-organisation': 'carriage parties',
  buyer: 'trade parties',
  seller: 'trade parties',
  bank: 'trade parties',
  'end-user': 'end user',
};

export function groupOfRole(role: PartyRole): PrecedenceGroup {
  return ROLE_GROUPS[role];
}

/** The papers in the order of a group; kinds that it does not name come last, in the order given. */
export function inPrecedence<T extends { readonly kind: PaperKind }>(
  papers: readonly T[],
  group: PrecedenceGroup,
): readonly T[] {
  const { order } = PRECEDENCE[group];
  const rank = ({ kind }: T): number => {
    const at = order.indexOf(kind);
    return at < 0 ? order.length : at;
  };
  return papers.toSorted((a, b) => rank(a) - rank(b));
}
