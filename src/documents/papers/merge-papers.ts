import type { Consignment, DocumentReference, Journey, Party, Written } from '../../model/consignment.ts';
import { PARTY_ROLES } from '../../model/consignment.ts';
import type { Paper } from '../../model/paper.ts';
import { foldText } from '../../text/normalise.ts';
import type { PaperGroup } from './group-papers.ts';
import { mergeGoods } from './merge-goods.ts';
import { dirnameOf } from './paper-names.ts';
import { groupOfRole, inPrecedence, type PrecedenceGroup } from './precedence.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * One consignment of its papers: for every value that of the first paper that gives it, by the table of precedence.
 * A party whom another paper names differently in the same role stands behind the first, so that both are screened.
 *
 * @param number the consignment's number in the run, from 1
 */
export function mergePapers(group: PaperGroup, number: number): Consignment {
  const papers = inPrecedence(
    group.members.map(({ paper }) => paper),
    'journey',
  );
  const statedEndUse = first(papers, 'end use', ({ statedEndUse: said }) => said);
  return {
    id: group.id,
    file: dirnameOf(papers[0]!.file) || papers[0]!.file,
    row: number,
    dates: datesOf(papers),
    parties: PARTY_ROLES.flatMap((role) => partiesIn(role, papers)),
    goods: mergeGoods(papers),
    journey: journeyOf(papers),
    documents: documentsOf(papers),
    payment: {
      ...pick(papers, 'terms', 'incoterm', ({ payment }) => payment.incoterm),
      ...pick(papers, 'terms', 'terms', ({ payment }) => payment.terms),
      ...pick(papers, 'terms', 'payerCountry', ({ payment }) => payment.payerCountry),
    },
    ...(statedEndUse && { statedEndUse }),
    unmapped: {},
    papers,
  };
}

function first<T>(
  papers: readonly Paper[],
  group: PrecedenceGroup,
  read: (paper: Paper) => T | undefined,
): T | undefined {
  for (const paper of inPrecedence(papers, group)) {
    const value = read(paper);
    if (value !== undefined) return value;
  }
  return undefined;
}

function pick<K extends string, T>(
  papers: readonly Paper[],
  group: PrecedenceGroup,
  key: K,
  read: (paper: Paper) => T | undefined,
): { readonly [P in K]?: T } {
  const value = first(papers, group, read);
  // A computed key of one known name: the compiler widens it to a string.
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}

const SHIPPED_BY: readonly Paper['kind'][] = [
  'air-waybill',
  'bill-of-lading',
  'road-consignment-note',
  'waybill',
  'export-declaration',
];

function datesOf(papers: readonly Paper[]): Consignment['dates'] {
  const departure = first(papers, 'journey', ({ dates }) => dates.departure);
  // The day of a transport document is nearer to the shipment than that of an invoice.
  const shipment =
    departure ??
    papers.find(({ kind, dates }) => SHIPPED_BY.includes(kind) && dates.shipment)?.dates.shipment ??
    first(papers, 'terms', ({ kind, dates }) =>
      kind === 'release-certificate' ? undefined : dates.shipment,
    ) ??
    first(papers, 'terms', ({ dates }) => dates.shipment);
  return {
    ...(shipment && { shipment }),
    ...pick(papers, 'journey', 'departure', ({ dates }) => dates.departure),
    ...pick(papers, 'journey', 'arrival', ({ dates }) => dates.arrival),
    ...pick(papers, 'terms', 'order', ({ dates }) => dates.order),
    ...pick(papers, 'terms', 'payment', ({ dates }) => dates.payment),
    vague: papers.flatMap(({ dates }) => dates.vague),
  };
}

function partiesIn(role: Party['role'], papers: readonly Paper[]): readonly Party[] {
  const parties: Draft<Party>[] = [];
  for (const paper of inPrecedence(papers, groupOfRole(role))) {
    for (const party of paper.parties) {
      if (party.role !== role) continue;
      const known = parties.find((each) => mayBeOne(each, party));
      if (known) complete(known, party);
      else parties.push({ ...party });
    }
  }
  return parties;
}

/** Spellings that differ by case, punctuation or a cut-off end are one; whether others are is for the comparison to say. */
function mayBeOne(a: Party, b: Party): boolean {
  if (a.name === undefined || b.name === undefined) return true;
  const [x, y] = [lettersOf(a.name), lettersOf(b.name)];
  return x === y || (Math.min(x.length, y.length) >= CUT_OFF_FROM && (x.startsWith(y) || y.startsWith(x)));
}

/** Names shorter than this are not cut off by any form. */
const CUT_OFF_FROM = 16;

function lettersOf({ value }: Written<string>): string {
  return foldText(value).replace(/[^\p{L}\p{N}]+/gu, '');
}

function complete(known: Draft<Party>, other: Party): void {
  const { identifiers, ...rest } = other;
  for (const [key, value] of Object.entries(rest))
    if (!(key in known)) Object.assign(known, { [key]: value });
  const seen = new Set(known.identifiers.map(({ value }) => value));
  known.identifiers = [...known.identifiers, ...identifiers.filter(({ value }) => !seen.has(value))];
}

const JOURNEY_KEYS = [
  'countryOfDispatch',
  'destinationCountry',
  'portOfLoading',
  'portOfDischarge',
  'finalDestination',
  'mode',
  'vesselName',
  'vesselImo',
  'flight',
  'airWaybill',
] as const satisfies readonly (keyof Journey)[];

function journeyOf(papers: readonly Paper[]): Journey {
  const journey: Draft<Journey> = {
    unreadCountries: papers.flatMap(({ journey: { unreadCountries } }) => unreadCountries),
    portsOfTransit:
      first(papers, 'journey', ({ journey: { portsOfTransit: ports } }) =>
        ports.length > 0 ? ports : undefined,
      ) ?? [],
    containers: distinct(papers.flatMap(({ journey: { containers } }) => containers)),
  };
  for (const key of JOURNEY_KEYS) {
    const value = first(papers, 'journey', (paper) => paper.journey[key]);
    if (value !== undefined) journey[key] = value;
  }
  const mode = modeOf(papers) ?? journey.mode;
  if (mode) journey.mode = mode;
  return journey;
}

/** An air waybill flies, a bill of lading sails and a road consignment note drives, whether or not a field says so. */
function modeOf(papers: readonly Paper[]): Written<string> | undefined {
  for (const { kind, number } of papers) {
    if (number && kind === 'air-waybill') return { ...number, value: 'air' };
    if (number && kind === 'bill-of-lading') return { ...number, value: 'sea' };
    if (number && kind === 'road-consignment-note') return { ...number, value: 'road' };
  }
  return undefined;
}

function distinct(values: readonly Written<string>[]): readonly Written<string>[] {
  const seen = new Set<string>();
  return values.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Every paper, and every one that a paper names; of the same one the reference that says most. */
function documentsOf(papers: readonly Paper[]): readonly DocumentReference[] {
  const documents: DocumentReference[] = [];
  for (const reference of papers.flatMap((paper) => paper.documents)) {
    const at = documents.findIndex((known) => known.kind === reference.kind && sameNumber(known, reference));
    if (at < 0) documents.push(reference);
    else documents[at] = { ...reference, ...documents[at]! };
  }
  return documents;
}

function sameNumber(a: DocumentReference, b: DocumentReference): boolean {
  if (a.number === undefined || b.number === undefined) return a.number === b.number;
  return lettersOf(a.number) === lettersOf(b.number);
}
