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
      const parties = paper.parties.filter((each) => each.role === role && each.name !== undefined);
      return parties.length > 0 ? [{ paper, parties }] : [];
    });
    const [first, ...others] = named;
    if (!first) continue;
    for (const other of others) {
      const [a, b] = nearest(first, other, sameness);
      compareTwo(role, a, b, sameness, comparison);
    }
  }
}

interface NamedParty {
  readonly paper: Paper;
  readonly party: Party;
}

interface NamedParties {
  readonly paper: Paper;
  /** One firm in several languages or scripts, or several firms. */
  readonly parties: readonly Party[];
}

/** The two names of two papers that are nearest to each other: a paper may name its party in two scripts, another in one of them. */
function nearest(
  one: NamedParties,
  other: NamedParties,
  sameness: Sameness,
): readonly [NamedParty, NamedParty] {
  let best: readonly [NamedParty, NamedParty] = [
    { paper: one.paper, party: one.parties[0]! },
    { paper: other.paper, party: other.parties[0]! },
  ];
  if (one.parties.length === 1 && other.parties.length === 1) return best;
  let most = Number.NEGATIVE_INFINITY;
  for (const a of one.parties)
    for (const b of other.parties) {
      const score = sameness.names(a.name!.value, b.name!.value);
      if (score <= most) continue;
      most = score;
      best = [
        { paper: one.paper, party: a },
        { paper: other.paper, party: b },
      ];
    }
  return best;
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
  const score = isCutOff(x.value, y.value) ? 1 : bestOf(x.value, y.value, sameness);
  if (score < SAME_PARTY) {
    const explained = explain(role, a, b, score, sameness);
    comparison.add({
      subject: 'party',
      role,
      what: ROLE_WORDS[role],
      statements: [statementOf(a.paper, x), statementOf(b.paper, y)],
      ...(inTwoCountries(a.party, b.party) && { isAbroad: true }),
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

function inTwoCountries({ country }: Party, { country: other }: Party): boolean {
  return country !== undefined && other !== undefined && country.value !== other.value;
}

/** Waybills of one consignment with different numbers are a master and its house. */
function areTwoWaybills(a: Paper, b: Paper): boolean {
  const isNumbered = [a, b].every((paper) => /waybill|lading/.test(paper.kind) && numbersOf(paper) !== '');
  return isNumbered && numbersOf(a) !== numbersOf(b);
}

/** The house waybill has a number of its own beside that of its master. */
function numbersOf({ number, references }: Paper): string {
  const house = references.find(({ kind }) => kind === 'house-air-waybill')?.number;
  return bareText(`${number?.value ?? ''} ${house?.value ?? ''}`);
}

/** `NORTHERN AVIONICS AND INSTRUMEN` and the name in full. */
function isCutOff(a: string, b: string): boolean {
  const [x, y] = [bareText(a), bareText(b)];
  return x === y || (Math.min(x.length, y.length) >= CUT_OFF_FROM && (x.startsWith(y) || y.startsWith(x)));
}

/** A form may put the address behind the name, or the agent before it: the parts are compared as well. */
function bestOf(a: string, b: string, sameness: Sameness): number {
  let best = sameness.names(a, b);
  for (const [x, y] of [
    [headOf(a), b],
    [a, headOf(b)],
    [headOf(a), headOf(b)],
  ] as const)
    if (best < SAME_PARTY && x !== '' && y !== '' && (x !== a || y !== b))
      best = Math.max(best, isCutOff(x, y) ? 1 : sameness.names(x, y));
  return best;
}

const CARE_OF = /^\s*(?:c\s*\/\s*o|c\.o\.|care of|z\.?\s?hd\.?|attn\.?:?|att\.?:?)\s+/iu;

/** The name without who takes the goods in for it, and without what stands behind a comma. */
function headOf(name: string): string {
  return name
    .replace(CARE_OF, '')
    .split(/,\s|\s[–—|·]\s|\s\(/)[0]!
    .trim();
}

/** Two names that begin with the same words are one firm's, or its branch's: a person should compare them. */
const SHARED_WORDS = 2;
const SHORTEST_WORD = 3;
/** A name that is a part of the other, with the site or the branch behind it. */
const SHORTEST_PART = 5;

function beginAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    headOf(name)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toUpperCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST_WORD),
  );
  let shared = 0;
  while (shared < x!.length && x![shared] === y![shared]) shared++;
  const [one, other] = [bareText(a), bareText(b)];
  const isWithin =
    Math.min(one.length, other.length) >= SHORTEST_PART && (one.includes(other) || other.includes(one));
  return shared >= SHARED_WORDS || isWithin;
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
  if (score >= OTHER_PARTY || beginAlike(names[0]!, names[1]!))
    return 'The names are similar enough to be two spellings of one; a person should compare them.';
  if (MAY_BE_SEVERAL.includes(role)) return 'Several firms may stand in this role in one consignment.';
  if (names.some((name) => CARE_OF.test(name)))
    return 'One paper names who takes the goods in for the party.';
  if (areTwoWaybills(a.paper, b.paper))
    return 'A master waybill is made out between forwarders, and a house waybill between the firms.';
  if (names.some((name) => !sameness.isFirm(headOf(name))))
    return 'One of the names has neither a legal form nor a word for a business: it may be a site, a person or a part of the address.';
  const isTransport = [a.paper.kind, b.paper.kind].some((kind) => /waybill|lading/.test(kind));
  if (isTransport && role === 'consignor' && names.some((name) => sameness.isForwarder(name)))
    return 'A forwarder stands in for the shipper on the transport document of a consolidation.';
  return undefined;
}
