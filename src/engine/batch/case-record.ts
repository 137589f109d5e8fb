import { createHash } from 'node:crypto';
import type { Assessment } from '../../model/assessment.ts';
import type { Consignment, Party, PartyRole } from '../../model/consignment.ts';
import { describePlace } from '../../model/problem.ts';
import { entryHits, hitFindings, mainReason } from '../../printouts/findings-by-weight.ts';
import { foldText } from '../../text/normalise.ts';

/** One consignment and its assessment, with what the casework sorts, filters and searches by. Plain data. */
export interface CaseRecord {
  readonly reference: string;
  /** File and row, or the papers. */
  readonly source: string;
  readonly outcome: Assessment['outcome'];
  readonly score: number;
  readonly asOf: string;
  readonly rules: string;
  readonly reason: string;
  readonly flags: readonly { readonly flag: string; readonly weight: number }[];
  /** Lists whose entries were met, and lists of which something is reported. */
  readonly lists: readonly string[];
  readonly consignor: string | null;
  readonly consignee: string | null;
  readonly goods: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly shippedOn: string | null;
  readonly words: string;
  readonly parties: readonly CaseParty[];
  readonly files: readonly { readonly sha256: string; readonly name: string }[];
  readonly facts: readonly CaseFact[];
  /** JSON of the two, written once where they were made. */
  readonly consignment: string;
  readonly assessment: string;
}

export interface CaseParty {
  /** By folded name and country: the same party in another consignment has the same one. */
  readonly id: string;
  readonly role: PartyRole;
  readonly name: string;
  readonly country: string | null;
  readonly body: string;
}

/** One value of a paper. */
export interface CaseFact {
  readonly path: string;
  readonly value: string;
  readonly place: string;
  readonly fileSha256: string;
}

const GOODS_CHARACTERS = 300;
const WORDS_CHARACTERS = 4_000;

export function caseRecordOf(assessment: Assessment, consignment: Consignment, line: string): CaseRecord {
  const { journey, dates, papers } = consignment;
  const consignor = nameIn(consignment, 'consignor') ?? nameIn(consignment, 'seller');
  const consignee = nameIn(consignment, 'consignee') ?? nameIn(consignment, 'buyer');
  const goods = distinct(consignment.goods.map(({ description }) => description?.asWritten)).join(' | ');
  const parties = consignment.parties.flatMap(partyOf);
  return {
    reference: consignment.id,
    source: papers ? `${papers.length} papers` : `${consignment.file}, row ${consignment.row}`,
    outcome: assessment.outcome,
    score: assessment.score,
    asOf: assessment.asOf,
    rules: assessment.rules,
    reason: mainReason(assessment),
    flags: hitFindings(assessment).map(({ flag, weight }) => ({ flag, weight })),
    lists: distinct(entryHits(assessment).map(({ source }) => source)),
    consignor,
    consignee,
    goods: goods === '' ? null : goods.slice(0, GOODS_CHARACTERS),
    from: journey.countryOfDispatch?.value ?? countryOf(consignment, ['consignor', 'seller']),
    to: journey.destinationCountry?.value ?? countryOf(consignment, ['consignee', 'buyer']),
    shippedOn: dates.shipment?.value ?? null,
    words: searchWords([consignment.id, ...parties.map(({ name }) => name), goods]),
    parties,
    files: distinctFiles(papers),
    facts: factsOf(papers),
    consignment: JSON.stringify(consignment),
    assessment: line,
  };
}

/** Text as the search box compares it. */
export function searchWords(texts: readonly string[]): string {
  return foldText(texts.join(' ')).slice(0, WORDS_CHARACTERS);
}

export function partyId(name: string, country: string | undefined): string {
  const key = `${foldText(name).replace(/\s+/g, ' ').trim()}|${country ?? ''}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

function partyOf(party: Party): CaseParty[] {
  const name = party.name?.value;
  if (name === undefined || name.trim() === '') return [];
  const country = party.country?.value;
  const { role } = party;
  return [{ id: partyId(name, country), role, name, country: country ?? null, body: JSON.stringify(party) }];
}

function nameIn({ parties }: Consignment, role: PartyRole): string | null {
  return parties.find((party) => party.role === role && party.name)?.name?.asWritten ?? null;
}

/** Where the papers name no country of the journey, that of the party at its end. */
function countryOf({ parties }: Consignment, roles: readonly PartyRole[]): string | null {
  return parties.find(({ role, country }) => roles.includes(role) && country)?.country?.value ?? null;
}

function distinctFiles(papers: Consignment['papers']): CaseRecord['files'] {
  const files = new Map(
    (papers ?? []).map(({ sha256, file }) => [`${sha256} ${file}`, { sha256, name: file }]),
  );
  return [...files.values()];
}

function factsOf(papers: Consignment['papers']): CaseFact[] {
  return (papers ?? []).flatMap(({ facts, sha256 }) =>
    facts.map(({ field, label, item, text, place }) => ({
      path: `${item === undefined ? '' : `item ${item}: `}${field ?? label}`,
      value: text,
      place: describePlace(place),
      fileSha256: sha256,
    })),
  );
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => value !== undefined && value !== ''))];
}
