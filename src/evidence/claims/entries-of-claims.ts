import type { Entry, EntrySchema } from '../../model/entry.ts';
import type { LedgerClaim, NamedParty, ReportedClaim } from '../../model/report.ts';
import { readCountry } from '../../text/countries.ts';

/** States and their organs are in every report and on no consignment of interest; documents are nobody. */
const NO_PARTY: ReadonlySet<NamedParty['kind']> = new Set([
  'country',
  'outlet',
  'document',
  'government',
  'unnamed',
  'official',
  'expert',
]);

/**
 * Organisations and persons that accepted claims name as acting or receiving, as entries of basis `reported`: never a
 * designation, never a legal ground. One entry for each name; its properties list the claims that name it.
 */
export function entriesOfClaims(claims: readonly ReportedClaim[]): Entry[] {
  const byName = new Map<string, { party: NamedParty; claims: ReportedClaim[] }>();
  for (const reported of claims) {
    if (reported.claim.state !== 'accepted' || reported.claim.stance !== 'asserts') continue;
    for (const party of partiesOfClaim(reported.claim)) {
      const key = party.name.toLowerCase();
      const known = byName.get(key);
      if (known) known.claims.push(reported);
      else byName.set(key, { party, claims: [reported] });
    }
  }
  return [...byName.values()].map(({ party, claims: naming }) => entryOf(party, naming));
}

/** The claims that an entry made here stands for. */
export function claimIdsOf(entry: Entry): readonly string[] {
  return entry.properties['claimId'] ?? [];
}

/** Organisations and persons of a claim that a consignment could name, speakers left out; each name once. */
export function partiesOfClaim(claim: LedgerClaim): NamedParty[] {
  const named = [claim.actor, claim.recipient, ...claim.parties].filter((party) => party !== undefined);
  const speakers = new Set(claim.chain.map(({ name }) => name.toLowerCase()));
  const found = new Map<string, NamedParty>();
  for (const party of named) {
    if (
      NO_PARTY.has(party.kind) ||
      speakers.has(party.name.toLowerCase()) ||
      readCountry(party.name) !== undefined
    )
      continue;
    // "a dealer in Almaty" is nobody that a consignment could name.
    if (!/\p{Lu}|\p{Lo}/u.test(party.name) || /^(?:a|an|the|two|three|ein|eine)\s/i.test(party.name))
      continue;
    found.set(party.name.toLowerCase(), party);
  }
  return [...found.values()];
}

function entryOf(party: NamedParty, claims: readonly ReportedClaim[]): Entry {
  const schema: EntrySchema =
    party.kind === 'person' ? 'Person' : party.kind === 'company' ? 'Company' : 'LegalEntity';
  const [first] = claims.toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
  return {
    id: `ledger:${first!.claim.id}:${party.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    source: 'ledger',
    schema,
    caption: party.name,
    basis: 'reported',
    designations: [],
    properties: {
      name: [party.name],
      ...(party.words !== party.name && party.words.length > 3 && { weakAlias: [party.words] }),
      notes: claims.map(({ claim }) => claim.sentence),
      claimId: claims.map(({ claim }) => claim.id),
    },
    ...(claims.every(({ fictional }) => fictional) && { fictional: true as const }),
  };
}
