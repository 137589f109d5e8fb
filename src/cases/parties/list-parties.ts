import { sql } from 'kysely';
import type { Assessment } from '../../model/assessment.ts';
import type { Party } from '../../model/consignment.ts';
import type { EntryHit } from '../../model/finding.ts';
import type { Queries } from '../../store/database/database.ts';
import { countsOfParties } from '../alerts/open-alert.ts';
import { escapeLike } from '../alerts/queue.ts';
import { listConsignmentsOfParty } from '../consignments/list-consignments.ts';
import { Refusal } from '../refusal.ts';

/** Parties, those last seen first. */
export async function listParties(
  queries: Queries,
  words: string | undefined,
  page: { readonly limit: number; readonly cursor?: string },
) {
  let query = queries.selectFrom('parties').selectAll();
  for (const word of (words ?? '').toLowerCase().split(/\s+/)) {
    if (word !== '') query = query.where('words', 'like', sql<string>`${`%${escapeLike(word)}%`} escape '!'`);
  }
  if (page.cursor !== undefined) {
    const [seen = '', id = ''] = page.cursor.split('|');
    query = query.where((row) =>
      row.or([row('last_seen', '<', seen), row.and([row('last_seen', '=', seen), row('id', '>', id)])]),
    );
  }
  const rows = await query
    .orderBy('last_seen', 'desc')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const ids = shown.map(({ id }) => id);
  const counts = await countsOfParties(queries, ids);
  const roles = await rolesOf(queries, ids);
  return {
    items: shown.map((party) => ({
      party,
      roles: roles.get(party.id) ?? [],
      consignments: counts.get(party.id)?.consignments ?? 0,
      alerts: counts.get(party.id)?.alerts ?? 0,
    })),
    nextCursor: rows.length > page.limit && last ? `${last.last_seen}|${last.id}` : null,
  };
}

/** Consignments of one party that are looked at; a trader of years has thousands. */
const MOST_LOOKED_AT = 500;

/** Everything that is stored of one party. */
export async function readParty(queries: Queries, id: string) {
  const party = await queries.selectFrom('parties').selectAll().where('id', '=', id).executeTakeFirst();
  if (party === undefined)
    throw new Refusal('not-found', 'There is no such party.', 'Look for it in the list.');
  const writings = await queries
    .selectFrom('consignment_parties')
    .select('body')
    .where('party_id', '=', id)
    .limit(MOST_LOOKED_AT)
    .execute();
  const bodies = writings.map(({ body }) => JSON.parse(body) as Party);
  const consignments = await listConsignmentsOfParty(queries, id, MOST_LOOKED_AT);
  const names = distinct(bodies.map(({ name }) => name?.asWritten));
  const hits = await hitsOf(
    queries,
    consignments.map(({ assessment_id }) => assessment_id),
    new Set([party.name, ...names, ...bodies.map(({ name }) => name?.value ?? '')]),
  );
  const counts = await countsOfParties(queries, [id]);
  return {
    party,
    roles: (await rolesOf(queries, [id])).get(id) ?? [],
    counts: counts.get(id) ?? { consignments: 0, alerts: 0 },
    names,
    countries: distinct(bodies.map(({ country }) => country?.value)),
    addresses: distinct(bodies.map(({ address }) => address?.asWritten)),
    identifiers: distinct(bodies.flatMap(({ identifiers }) => identifiers.map(({ asWritten }) => asWritten))),
    contacts: distinct(bodies.flatMap(({ email, phone }) => [email?.asWritten, phone?.asWritten])),
    consignments,
    hits,
    partners: await partnersOf(queries, id),
  };
}

async function rolesOf(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await queries
    .selectFrom('consignment_parties')
    .select(['party_id', 'role'])
    .distinct()
    .where('party_id', 'in', [...ids])
    .orderBy('role')
    .execute();
  const roles = new Map<string, string[]>();
  for (const { party_id, role } of rows) roles.set(party_id, [...(roles.get(party_id) ?? []), role]);
  return roles;
}

/** Entries that the party was held against, each once at its best, cleared ones included. */
async function hitsOf(queries: Queries, assessmentIds: readonly string[], names: ReadonlySet<string>) {
  if (assessmentIds.length === 0) return [];
  const rows = await queries
    .selectFrom('assessments')
    .select('body')
    .where('id', 'in', [...assessmentIds])
    .execute();
  const best = new Map<string, { hit: EntryHit; cleared: boolean }>();
  for (const { body } of rows) {
    const { findings, clearedHits = [] } = JSON.parse(body) as Assessment;
    const raised = findings.flatMap((finding) => (finding.result === 'hit' ? (finding.hits ?? []) : []));
    const all = [
      ...raised.map((hit) => ({ hit, cleared: false })),
      ...clearedHits.map(({ hit }) => ({ hit, cleared: true })),
    ];
    for (const each of all) {
      if (!names.has(each.hit.partyName)) continue;
      const known = best.get(each.hit.entryId);
      if (known === undefined || each.hit.score > known.hit.score) best.set(each.hit.entryId, each);
    }
  }
  return [...best.values()].sort((a, b) => b.hit.score - a.hit.score);
}

const MOST_PARTNERS = 60;

/** Who stood in the same consignments, most often first. */
async function partnersOf(queries: Queries, id: string) {
  const rows = await queries
    .selectFrom('consignment_parties as own')
    .innerJoin('consignment_parties as other', 'other.consignment_id', 'own.consignment_id')
    .innerJoin('parties', 'parties.id', 'other.party_id')
    .select((row) => [
      'parties.id',
      'parties.name',
      row.fn.count<number>('other.consignment_id').distinct().as('together'),
    ])
    .where('own.party_id', '=', id)
    .where('other.party_id', '!=', id)
    .groupBy(['parties.id', 'parties.name'])
    .orderBy('together', 'desc')
    .orderBy('parties.name')
    .limit(MOST_PARTNERS)
    .execute();
  return rows.map((row) => ({ ...row, together: Number(row.together) }));
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => value !== undefined && value !== ''))];
}
