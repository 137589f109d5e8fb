import type { Outcome } from '../model/assessment.ts';
import type { DocumentKind, PartyRole } from '../model/consignment.ts';
import type { DesignationEffect, EntrySchema } from '../model/entry.ts';
import type { EntryHit, FlagGroup, HitBasis, TokenMatch } from '../model/finding.ts';
import type { PaperKind } from '../model/paper.ts';

/** What each outcome asks of the reader. */
export const OUTCOME_MEANINGS: Readonly<Record<Outcome, string>> = {
  stop: 'A legal ground is named: do not release before it is resolved.',
  hold: 'Strong reasons together: keep the goods until the questions are answered.',
  review: 'Reasons enough that a person should look.',
  clear: 'No reasons above the threshold among the checks that could be made.',
};

export const ROLE_WORDS: Readonly<Record<PartyRole, string>> = {
  consignor: 'Consignor',
  consignee: 'Consignee',
  'notify-party': 'Notify party',
  buyer: 'Buyer',
  seller: 'Seller',
  'end-user': 'End user',
  'freight-forwarder': 'Freight forwarder',
  carrier: 'Carrier',
  bank: 'Bank',
  'customs-broker': 'Customs broker',
  'certifying-organisation': 'Certifying organisation',
};

export const DOCUMENT_WORDS: Readonly<Record<DocumentKind, string>> = {
  invoice: 'Commercial invoice',
  'packing-list': 'Packing list',
  'air-waybill': 'Air waybill',
  'bill-of-lading': 'Bill of lading',
  'road-consignment-note': 'Road consignment note (CMR)',
  'export-declaration': 'Export declaration',
  'certificate-of-origin': 'Certificate of origin',
  'release-certificate': 'Authorised release certificate',
  'end-user-statement': 'End-user statement',
  order: 'Order',
  certificate: 'Certificate',
};

export const PAPER_WORDS: Readonly<Record<PaperKind, string>> = {
  ...DOCUMENT_WORDS,
  'delivery-note': 'Delivery note',
  waybill: 'Waybill',
  'dangerous-goods-declaration': 'Dangerous goods declaration',
  'letter-of-credit': 'Letter of credit',
  message: 'Message',
  unknown: 'Paper of a kind that is not known',
};

export const GROUP_WORDS: Readonly<Record<FlagGroup, string>> = {
  parties: 'Parties',
  goods: 'Goods',
  papers: 'Papers',
  route: 'Route',
  history: 'History',
  'end-use': 'End use',
  reports: 'Reports',
};

/** What kind of entity an entry is. */
export const SCHEMA_WORDS: Readonly<Record<EntrySchema, string>> = {
  Person: 'Person',
  Company: 'Company',
  Organization: 'Organisation',
  PublicBody: 'Public body',
  LegalEntity: 'Company or person',
  Vessel: 'Vessel',
  Airplane: 'Aircraft',
  CryptoWallet: 'Crypto wallet',
  Security: 'Security',
  Address: 'Address',
  Thing: 'Not stated',
};

/** How a part of the party's name met a part of the list's name. */
export const TOKEN_WORDS: Readonly<Record<TokenMatch['rule'], string>> = {
  equal: 'same word',
  variant: 'spelling variant',
  transliteration: 'same word in another script',
  translation: 'translated',
  abbreviation: 'abbreviation',
  edit: 'differs by a few letters',
  truncation: 'cut short',
  joined: 'split or joined',
  initial: 'initial',
  'unmatched-query': 'not in the list name',
  'unmatched-entry': 'only in the list name',
};

/** What being the entry means; a listing, an inference and a house rule must not look alike. */
export const BASIS_WORDS: Readonly<Record<HitBasis, { readonly title: string; readonly meaning: string }>> = {
  designated: { title: 'Designated', meaning: 'Named under a sanctions programme.' },
  owned: {
    title: 'Owned by designated parties',
    meaning: 'Not named itself: an inference from 50% or more owned by designated parties.',
  },
  'controlled-goods-end-user': {
    title: 'Export-control list',
    meaning: 'A licence requirement or a denial order applies; this is not an asset freeze.',
  },
  reported: { title: 'Reported', meaning: 'Subject of a report; a report has no legal effect.' },
  internal: { title: 'Your own list', meaning: 'A house rule of yours; it has no legal effect by itself.' },
  context: {
    title: 'Known through ownership or a register',
    meaning: 'Not designated; shown because others own, direct or are linked to it.',
  },
};

export const EFFECT_WORDS: Readonly<Record<DesignationEffect, string>> = {
  blocking: 'asset freeze or prohibition on any dealing',
  sectoral: 'sectoral restrictions: certain dealings are prohibited',
  'export-licence': 'a licence is required for export to it',
  'export-denial': 'export privileges denied',
  debarment: 'debarred from regulated trade',
  warning: 'warning list: end use could not be verified, or care is advised',
  internal: 'as your own rule says',
};

/** Which basis of a hit weighs most, for a line that has room for one. */
export function gravestHit(hits: readonly EntryHit[]): EntryHit | undefined {
  const order: readonly HitBasis[] = [
    'designated',
    'owned',
    'controlled-goods-end-user',
    'internal',
    'reported',
    'context',
  ];
  return hits.toSorted((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis) || b.score - a.score)[0];
}

/** Weight of evidence in words. Ten decibans are a ratio of ten to one, twenty of a hundred to one. */
export function weightWords(decibans: number): string {
  if (decibans < 0) return 'speaks for innocence';
  if (decibans === 0) return 'no weight of its own';
  if (decibans < 5) return 'slight';
  if (decibans < 10) return 'moderate';
  if (decibans < 15) return 'strong';
  return 'very strong';
}

/** `12 decibans`, `−3.5 decibans`: at most one digit after the point. */
export function decibans(weight: number): string {
  const text = decibanNumber(weight);
  return `${text} ${text === '1' ? 'deciban' : 'decibans'}`;
}

/** `12`, `−3.5`. */
export function decibanNumber(weight: number): string {
  const rounded = Math.round(Math.abs(weight) * 10) / 10;
  return `${weight < 0 && rounded !== 0 ? '−' : ''}${rounded}`;
}

/** A name match in words beside its number: `0.93, very close`. */
export function matchWords(score: number): string {
  return `${score.toFixed(2)}, ${closeness(score)}`;
}

function closeness(score: number): string {
  if (score >= 0.97) return 'the names agree';
  if (score >= 0.9) return 'very close';
  if (score >= 0.8) return 'close';
  if (score >= 0.7) return 'partly alike';
  return 'weak';
}

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** `Kazakhstan (KZ)`; a code without a name stays as it is. */
export function countryWords(code: string): string {
  const name = countryName(code);
  return name === undefined ? code : `${name} (${code})`;
}

/** `Kazakhstan`, for places with little room. */
export function countryName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? COUNTRY_NAMES.of(code) : undefined;
}
