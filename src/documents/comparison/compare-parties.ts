import { PARTY_ROLES, type Party, type PartyRole } from '../../model/consignment-parts.ts';
import type { Paper } from '../../model/paper.ts';
import { groupOfRole, inPrecedence } from '../papers/precedence.ts';
import type { Comparison, Sameness } from './comparison.ts';
import { bareText, statementOf } from './statement.ts';

/** Names at or above it are one party; below `OTHER_PARTY` they are two. Between them it is said, and raises nothing. */
const SAME_PARTY = 0.8;
const OTHER_PARTY = 0.6;
/** Names from this length on are cut off by forms of 35 characters and fewer. */
const CUT_OFF_FROM = 18;

const ROLE_WORDS: Readonly<Record<PartyRole, string>> = {
  consignor: 'consignor',
  consignee: 'consignee',
  'notify-party': 'notify party',
  buyer: 'buyer',
  seller: 'seller',
  'end-user': 'end user',
  'freight-forwarder': 'freight forwarder',
  carrier: 'carrier',
  bank: 'bank',
  'customs-broker': 'customs broker',
  'certifying-organisation': 'certifying organisation',
};

/** Roles in which several firms may stand without contradiction: each leg has its carrier, each side its forwarder, each part its release. */
const MAY_BE_SEVERAL: readonly PartyRole[] = [
  'carrier',
  'freight-forwarder',
  'customs-broker',
  'bank',
  'notify-party',
  'certifying-organisation',
];

/** The same role named by several papers: whether it is one party, and in one country. */
export function compareParties(papers: readonly Paper[], sameness: Sameness, comparison: Comparison): void {
  for (const role of PARTY_ROLES) {
    const named = inPrecedence(papers, groupOfRole(role)).flatMap((paper) => {
      const party = paper.parties.find((each) => each.role === role && each.name !== undefined);
      return party ? [{ paper, party }] : [];
    });
    const [first, ...others] = named;
    if (!first) continue;
    for (const other of others) compareTwo(role, first, other, sameness, comparison);
  }
}

interface NamedParty {
  readonly paper: Paper;
  readonly party: Party;
}

function compareTwo(
  role: PartyRole,
  a: NamedParty,
  b: NamedParty,
  sameness: Sameness,
  comparison: Comparison,
): void {
  const [x, y] = [a.party.name!, b.party.name!];
  comparison.count('party');
  const score = isCutOff(x.value, y.value) ? 1 : sameness.names(x.value, y.value);
  if (score < SAME_PARTY) {
    const explained = explain(role, a, b, score, sameness);
    comparison.add({
      subject: 'party',
      role,
      what: ROLE_WORDS[role],
      statements: [statementOf(a.paper, x), statementOf(b.paper, y)],
      ...(explained !== undefined && { explained }),
    });
    return;
  }
  const [home, other] = [a.party.country, b.party.country];
  if (!home || !other) return;
  comparison.count('party-country');
  if (home.value !== other.value)
    comparison.add({
      subject: 'party-country',
      role,
      what: `country of the ${ROLE_WORDS[role]}`,
      statements: [statementOf(a.paper, home), statementOf(b.paper, other)],
    });
}

/** `NORTHERN AVIONICS AND INSTRUMEN` and the name in full. */
function isCutOff(a: string, b: string): boolean {
  const [x, y] = [bareText(a), bareText(b)];
  return x === y || (Math.min(x.length, y.length) >= CUT_OFF_FROM && (x.startsWith(y) || y.startsWith(x)));
}

const TO_ORDER = /^\s*(?:to\s+(?:the\s+)?order|order\b|an order|à l.ordre|приказу|по приказу|凭指示)/iu;
const SAME_AS = /^\s*(?:same as|as above|wie oben|idem|ditto|тот же|то же|同上|aynı)/iu;

function explain(
  role: PartyRole,
  a: NamedParty,
  b: NamedParty,
  score: number,
  sameness: Sameness,
): string | undefined {
  const names = [a.party.name!.value, b.party.name!.value];
  if (names.some((name) => TO_ORDER.test(name))) return 'A negotiable bill of lading is made out to order.';
  if (names.some((name) => SAME_AS.test(name)))
    return 'One paper refers to another party instead of naming this one.';
  if (score >= OTHER_PARTY)
    return 'The names are similar enough to be two spellings of one; a person should compare them.';
  if (MAY_BE_SEVERAL.includes(role)) return 'Several firms may stand in this role in one consignment.';
  const isTransport = [a.paper.kind, b.paper.kind].some((kind) => /waybill|lading/.test(kind));
  if (isTransport && role === 'consignor' && names.some((name) => sameness.isForwarder(name)))
    return 'A forwarder stands in for the shipper on the transport document of a consolidation.';
  return undefined;
}
