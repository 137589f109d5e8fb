import type { Assessment } from '../model/assessment.ts';
import type { Consignment, PartyRole } from '../model/consignment.ts';
import type { EntryHit } from '../model/finding.ts';
import { csvRow } from './csv-row.ts';
import { entryHits, hitFindings } from './findings-by-weight.ts';

const COLUMNS = [
  'id',
  'outcome',
  'score',
  'file',
  'row',
  'as_of',
  'consignor',
  'consignee',
  'end_user',
  'destination',
  'goods_description',
  'hs_code',
  'flags',
  'strongest_reason',
  'entry_ids',
  'entry_captions',
  'entry_sources',
  'bases',
  'best_match_score',
  'legal_grounds',
  'changes',
  'incomplete',
] as const;

/** Between several values of one cell; ids are joined by a space, since they hold none. */
const BETWEEN = ' | ';

/** First line of `alerts.csv`: UTF-8 without byte order mark, lines end with CRLF (RFC 4180). */
export function alertHeader(): string {
  return csvRow(COLUMNS);
}

/** One alert as a line of `alerts.csv`. Entries stand best match first, each once; flags stand strongest first. */
export function alertRow(assessment: Assessment, consignment: Consignment): string {
  const findings = hitFindings(assessment);
  const entries = entryHits(assessment);
  const row: Record<(typeof COLUMNS)[number], string | number | undefined> = {
    id: assessment.id,
    outcome: assessment.outcome,
    score: roundedTo(assessment.score, 1),
    file: assessment.file,
    row: assessment.row,
    as_of: assessment.asOf,
    consignor: partyNames(consignment, 'consignor'),
    consignee: partyNames(consignment, 'consignee'),
    end_user: partyNames(consignment, 'end-user'),
    destination: destinationOf(consignment),
    goods_description: distinct(consignment.goods.map((item) => item.description?.asWritten)).join(BETWEEN),
    hs_code: distinct(
      consignment.goods.flatMap(({ hsCode, furtherHsCodes = [] }) =>
        [hsCode, ...furtherHsCodes].map((code) => code?.value),
      ),
    ).join(BETWEEN),
    flags: findings.map((finding) => finding.flag).join(' '),
    strongest_reason: findings[0]?.sentence,
    entry_ids: entries.map((hit) => hit.entryId).join(' '),
    entry_captions: entries.map((hit) => hit.caption).join(BETWEEN),
    entry_sources: distinct(entries.map((hit) => hit.source)).join(' '),
    bases: distinct(entries.map((hit) => hit.basis)).join(' '),
    best_match_score: bestScore(entries),
    legal_grounds: assessment.legalGrounds.join(BETWEEN),
    changes: assessment.changes.map((change) => `${change.what} (then: ${change.outcome})`).join(BETWEEN),
    incomplete: assessment.incomplete ? 'yes' : 'no',
  };
  return csvRow(COLUMNS.map((column) => row[column]));
}

function partyNames(consignment: Consignment, role: PartyRole): string {
  const parties = consignment.parties.filter((party) => party.role === role);
  return distinct(parties.map((party) => party.name?.asWritten)).join(BETWEEN);
}

function destinationOf(consignment: Consignment): string | undefined {
  const journey = consignment.journey;
  return journey.destinationCountry?.value ?? journey.finalDestination?.asWritten;
}

function bestScore(entries: readonly EntryHit[]): number | undefined {
  return entries.length === 0 ? undefined : roundedTo(Math.max(...entries.map((hit) => hit.score)), 3);
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => value !== undefined && value !== ''))];
}

function roundedTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
