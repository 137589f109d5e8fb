import type { EntryHit, Evidence, Raised } from '../model/finding.ts';
import { defineFlag } from '../model/flag.ts';
import { capitalised, inWords, listed, quoted } from '../model/words.ts';

/** Bands of the match score. A legal ground needs at least `probable`: below it the names differ in a part that counts. */
const BANDS = [
  { name: 'exact', from: 0.95 },
  { name: 'probable', from: 0.85 },
  { name: 'possible', from: 0.7 },
] as const;
const LEGAL_GROUND_FROM = 0.85;

/** Kinds of entry in the order of their gravity. */
const KINDS = ['designated', 'owned', 'controlled', 'restricted', 'internal'] as const;
type Kind = (typeof KINDS)[number];

export const listedParty = defineFlag({
  id: 'listed-party',
  number: 18,
  title: 'Party on a watchlist',
  basis:
    'Bureau of Industry and Security, 15 CFR part 732, Supplement No. 3, paragraph (b), and part 744, Supplement No. 4; blocking: 31 CFR chapter V and the asset-freeze articles of the EU regulations (for example Regulation 269/2014, Article 2); 50% rule: OFAC, Revised Guidance on Entities Owned by Persons Whose Property and Interests in Property Are Blocked, 13 August 2014',
  needs: ['partyScreening'],
  innocent: [
    'Another person or firm of the same or a similar name.',
    'The entry was delisted, or a licence covers the dealing.',
    'Ownership has changed since the register was read.',
  ],
  wouldClear: [
    'Registration number, address and date of founding (or birth) of the party, set beside those of the entry.',
    'The chain of owners with shares and dates, from the register.',
    'The licence or exemption, with its number.',
  ],
  raise({ partyScreening }) {
    const { hits, listsWithoutVersion } = partyScreening;
    const raising = hits.flatMap((hit) => gradeOf(hit) ?? []).toSorted(byGravity);
    if (raising.length > 0) return raiseHits(raising);
    if (listsWithoutVersion.length === 0) return null;
    return { missing: [`a version in force on the day of ${listed(listsWithoutVersion)}`] };
  },
});

interface Graded {
  readonly hit: EntryHit;
  readonly kind: Kind;
  readonly band: (typeof BANDS)[number]['name'];
}

/** Entries known without any designation, and allegations, do not raise this flag. */
function gradeOf(hit: EntryHit): Graded | undefined {
  const band = BANDS.find(({ from }) => hit.score >= from)?.name;
  const kind = kindOf(hit);
  return band === undefined || kind === undefined ? undefined : { hit, kind, band };
}

function kindOf({ basis, effect }: EntryHit): Kind | undefined {
  if (basis === 'context' || basis === 'reported') return undefined;
  if (basis === 'controlled-goods-end-user') return effect === 'warning' ? 'restricted' : 'controlled';
  if (basis === 'internal') return 'internal';
  // A sectoral measure or a debarment forbids some dealings, not all.
  return effect === 'blocking' || effect === undefined ? basis : 'restricted';
}

function byGravity(a: Graded, b: Graded): number {
  const grounds = Number(isLegalGround(b.hit)) - Number(isLegalGround(a.hit));
  return grounds || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.hit.score - a.hit.score;
}

/**
 * A blocked person may not be dealt with in any role: the measures forbid funds, goods and services by, to or for it
 * (E.O. 14024, section 4; Regulation 269/2014, Article 2(2): "directly or indirectly"). A blocked carrier, bank or
 * broker is served or paid for its service, so it is as much a ground as a blocked consignee.
 */
function isLegalGround({ basis, effect, score }: EntryHit): boolean {
  return (basis === 'designated' || basis === 'owned') && effect === 'blocking' && score >= LEGAL_GROUND_FROM;
}

function raiseHits(graded: readonly Graded[]): Raised {
  const [{ hit, kind, band }] = graded as [Graded];
  const others = new Set(graded.map((each) => each.hit.entryId)).size - 1;
  const further =
    others > 0
      ? ` ${others} further ${others === 1 ? 'entry is' : 'entries are'} consistent with a party.`
      : '';
  return {
    variant: `${kind}-${band}`,
    sentence: `${capitalised(inWords(hit.role))} ${quoted(hit.partyName)} is consistent with ${entryInWords(hit)}, name match ${hit.score.toFixed(2)}.${further}`,
    evidence: evidenceFor(graded),
    hits: graded.map((each) => each.hit),
    ...(isLegalGround(hit) && { legalGround: groundOf(hit) }),
  };
}

function entryInWords({ caption, source, programmes, basis, ownership }: EntryHit): string {
  const programme = programmes.length > 0 ? `, ${programmes.join(', ')}` : '';
  const entry = `${quoted(caption)} (${source}${programme})`;
  return basis === 'owned' ? `${entry}, held for ${ownership?.percent ?? 50}% by designated owners` : entry;
}

function groundOf(hit: EntryHit): string {
  const programme = hit.programmes.length > 0 ? `, programme ${hit.programmes.join(', ')}` : '';
  const who = `the ${inWords(hit.role)} ${quoted(hit.partyName)}`;
  return hit.basis === 'owned'
    ? `Dealings with ${who} are consistent with dealings with blocked owners (50% rule): ${quoted(hit.caption)}, ${hit.source}${programme}.`
    : `Dealings with ${who} are consistent with dealings with a blocked person: ${quoted(hit.caption)}, ${hit.source}${programme}.`;
}

/** The party as the papers write it, then the entries that it may be; what both sides say of it is in the hits. */
function evidenceFor(graded: readonly Graded[]): readonly Evidence[] {
  const byParty = Map.groupBy(graded, ({ hit }) => `${hit.role} ${hit.partyName}`);
  return [...byParty.values()].flatMap((ofParty) => {
    const [{ hit }] = ofParty as [Graded];
    return [
      { fact: inWords(hit.role), value: hit.partyName, ...(hit.place && { place: hit.place }) },
      ...ofParty.map((each) => entryEvidence(each.hit)),
    ];
  });
}

function entryEvidence({ role, caption, entryId, source }: EntryHit): Evidence {
  return { fact: `entry that may be the ${inWords(role)}`, value: `${caption} (${entryId})`, source };
}
