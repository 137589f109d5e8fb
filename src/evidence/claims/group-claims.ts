import type { LedgerClaim, Report, Stance } from '../../model/report.ts';
import { isAdmitted } from './refutation.ts';

/** A claim with the report that it stands in. */
export interface ReportedSaying {
  readonly claim: LedgerClaim;
  readonly report: Report;
}

export const DIFFERING_FIELDS = ['actor', 'recipient', 'quantity', 'date', 'goods', 'mode'] as const;

/** Accounts that differ in one field: which values, and who gives each. */
export interface Difference {
  readonly field: (typeof DIFFERING_FIELDS)[number];
  readonly accounts: readonly { readonly value: string; readonly claims: readonly string[] }[];
}

/** Claims about the same thing. */
export interface ClaimGroup {
  readonly id: string;
  /** The parties that it is about, fullest names first. */
  readonly about: readonly string[];
  readonly asserts: readonly string[];
  readonly doubts: readonly string[];
  readonly denies: readonly string[];
  /** Claims that only pass on what another source of the group says: claim to that source's name. */
  readonly repeats: Readonly<Record<string, string>>;
  /** Names of the primary sources that assert it: ten papers that cite one magazine are one source. */
  readonly primarySources: readonly string[];
  readonly differences: readonly Difference[];
  /** The same in the order of the days of publication: how it changed. */
  readonly overTime: readonly {
    readonly date: string;
    readonly claim: string;
    readonly stance: Stance;
    readonly speaker: string;
  }[];
}

/** Two claims speak of the same thing from so many points on. */
const LEAST_LIKENESS = 3;

/**
 * Groups claims about the same thing: the same party, or goods, models, lane and action that agree on several points. A
 * denial without particulars joins the claims of its own report that it follows.
 */
export function groupClaims(sayings: readonly ReportedSaying[]): ClaimGroup[] {
  const parent = sayings.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  const join = (a: number, b: number): void => {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  };
  for (let a = 0; a < sayings.length; a++) {
    for (let b = a + 1; b < sayings.length; b++)
      if (likeness(sayings[a]!, sayings[b]!) >= LEAST_LIKENESS) join(a, b);
    const answered = isBare(sayings[a]!) ? whatItAnswers(sayings, a) : undefined;
    if (answered !== undefined) join(a, answered);
  }
  const groups = Map.groupBy(sayings.keys(), root);
  return [...groups.values()].map((members) => groupOf([...members].map((index) => sayings[index]!)));
}

function isBare({ claim }: ReportedSaying): boolean {
  return claim.stance !== 'asserts' && claim.parties.length === 0;
}

/** "The company denied this": the nearest assertion before it in the same report that names a party. */
function whatItAnswers(sayings: readonly ReportedSaying[], index: number): number | undefined {
  const { claim, report } = sayings[index]!;
  const earlier = sayings
    .map((saying, number) => ({ saying, number }))
    .filter(
      ({ saying }) =>
        saying.report.id === report.id &&
        saying.claim.stance === 'asserts' &&
        saying.claim.place.from < claim.place.from &&
        saying.claim.actions.length > 0,
    );
  return earlier.at(-1)?.number;
}

function likeness(a: ReportedSaying, b: ReportedSaying): number {
  const [one, other] = [a.claim, b.claim];
  let points = 0;
  const names = (claim: LedgerClaim): string[] =>
    [
      claim.actor?.name,
      claim.recipient?.name,
      ...claim.parties.map(({ name }) => name),
      claim.stance === 'denies' ? claim.speaker : undefined,
    ].flatMap((name) => (name === undefined ? [] : [keyOf(name)]));
  if (shares(names(one), names(other))) points += 3;
  if (
    shares(
      one.models.map(({ words }) => keyOf(words)),
      other.models.map(({ words }) => keyOf(words)),
    )
  )
    points += 3;
  if (
    shares(
      one.actions.map(({ action }) => action),
      other.actions.map(({ action }) => action),
    )
  )
    points += 1;
  if (
    shares(
      one.goods.map(({ words }) => lastWord(words)),
      other.goods.map(({ words }) => lastWord(words)),
    )
  )
    points += 1;
  const lanes = countriesOf(one).filter((country) => countriesOf(other).includes(country)).length;
  if (lanes >= 2) points += 1;
  if (one.quantities.some(({ value }) => value > 12 && other.quantities.some((each) => each.value === value)))
    points += 1;
  return points;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => value !== '' && b.includes(value));
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|inc|ltd|llc|llp|gmbh|ag|jsc|co|company|fze)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plural and singular meet: `drones`, `drone`. */
function lastWord(words: string): string {
  return (words.toLowerCase().split(/\s+/).at(-1) ?? '').replace(/s$/, '');
}

function groupOf(members: readonly ReportedSaying[]): ClaimGroup {
  const ofStance = (stance: Stance): string[] =>
    members.filter(({ claim }) => claim.stance === stance).map(({ claim }) => claim.id);
  const sources = members.map((saying) => ({ saying, source: primarySourceOf(saying) }));
  const repeats = sources.filter(
    ({ saying, source }) => keyOf(source) !== keyOf(saying.claim.speaker) || isRepeat(saying, members),
  );
  const asserting = sources.filter(({ saying }) => saying.claim.stance === 'asserts');
  const about = members
    .flatMap(({ claim }) => [claim.actor?.name, claim.recipient?.name])
    .filter((name) => name !== undefined);
  return {
    id: members[0]!.claim.id,
    about: [...new Set(about)],
    asserts: ofStance('asserts'),
    doubts: ofStance('doubts'),
    denies: ofStance('denies'),
    repeats: Object.fromEntries(repeats.map(({ saying, source }) => [saying.claim.id, source])),
    primarySources: [...new Map(asserting.map(({ source }) => [keyOf(source), source])).values()],
    differences: differencesOf(members.filter(({ claim }) => claim.stance === 'asserts')),
    overTime: members
      .toSorted((a, b) =>
        a.report.date < b.report.date
          ? -1
          : a.report.date > b.report.date
            ? 1
            : a.claim.place.from - b.claim.place.from,
      )
      .map(({ claim, report }) => ({
        date: report.date,
        claim: claim.id,
        stance: claim.stance,
        speaker: claim.speaker,
      })),
  };
}

/**
 * Where a saying comes from: the paper or official that it cites, when that is named; else its speaker. Documents and
 * unnamed people that a paper saw itself stay that paper's.
 */
function primarySourceOf({ claim }: ReportedSaying): string {
  const cited = claim.chain.findLast(
    ({ kind, name }) => claim.citing.includes(name) && kind !== 'document' && kind !== 'unnamed',
  );
  return cited?.name ?? claim.speaker;
}

/** A paper that speaks in its own name of what an earlier report of another publisher said by that very name. */
function isRepeat({ claim, report }: ReportedSaying, members: readonly ReportedSaying[]): boolean {
  return members.some(
    (other) =>
      other.report.id !== report.id &&
      other.report.date <= report.date &&
      keyOf(other.report.publisher) === keyOf(claim.speaker) &&
      keyOf(report.publisher) !== keyOf(claim.speaker),
  );
}

function differencesOf(members: readonly ReportedSaying[]): Difference[] {
  const fields: readonly (readonly [Difference['field'], (claim: LedgerClaim) => readonly string[]])[] = [
    ['actor', ({ actor }) => (actor ? [actor.name] : [])],
    ['recipient', ({ recipient }) => (recipient ? [recipient.name] : [])],
    [
      'quantity',
      ({ quantities }) =>
        quantities.map(({ value, unit, per }) => `${value} ${unit}${per ? ` a ${per}` : ''}`),
    ],
    [
      'date',
      ({ dates }) =>
        dates.filter(({ of }) => of === 'event').map(({ relation, date }) => `${relation} ${date}`),
    ],
    ['goods', ({ goods }) => goods.slice(0, 1).map(({ words }) => words.toLowerCase())],
    ['mode', ({ actions }) => actions.slice(0, 1).map(({ action, mode }) => `${action}: ${mode}`)],
  ];
  return fields.flatMap(([field, read]) =>
    byAction(members).flatMap((accounts) => differenceIn(field, accounts, read)),
  );
}

/** What one report tells in two sentences does not differ; what two reports tell of the same action may. */
function differenceIn(
  field: Difference['field'],
  members: readonly ReportedSaying[],
  read: (claim: LedgerClaim) => readonly string[],
): Difference[] {
  const byValue = new Map<string, string[]>();
  for (const { claim } of members)
    for (const value of read(claim)) byValue.set(value, [...(byValue.get(value) ?? []), claim.id]);
  const reports = new Set(
    members.filter(({ claim }) => read(claim).length > 0).map(({ report }) => report.id),
  );
  // "Kestrel Trading LLP" and "Kestrel Trading" are one account.
  if (new Set([...byValue.keys()].map(keyOf)).size < 2 || reports.size < 2) return [];
  return [{ field, accounts: [...byValue].map(([value, claims]) => ({ value, claims })) }];
}

function byAction(members: readonly ReportedSaying[]): ReportedSaying[][] {
  return [...Map.groupBy(members, ({ claim }) => claim.actions[0]?.action ?? 'none').values()];
}

/**
 * How many primary sources assert what a claim says, and what speaks against it: denials and doubts of its group, and
 * those that deny the whole lane ("any plans to provide lethal aid to Moscow") without naming the firm.
 */
export function standingOf(
  id: string,
  groups: readonly ClaimGroup[],
  sayings: readonly ReportedSaying[],
): { readonly independentSources: number; readonly against: readonly ReportedSaying[] } {
  const group = groups.find(({ asserts, denies, doubts }) => [...asserts, ...denies, ...doubts].includes(id));
  if (group === undefined) return { independentSources: 1, against: [] };
  const opposed = new Set([...group.denies, ...group.doubts]);
  const lane = new Set(
    sayings
      .filter(({ claim }) => group.asserts.includes(claim.id))
      .flatMap(({ claim }) => countriesOf(claim)),
  );
  const deniesLane = ({ claim }: ReportedSaying): boolean =>
    claim.stance === 'denies' &&
    claim.actions.some(({ action }) => DEALINGS.has(action)) &&
    countriesOf(claim).filter((country) => lane.has(country)).length >= LANE_COUNTRIES;
  return {
    independentSources: Math.max(1, group.primarySources.length),
    against: sayings.filter(
      (saying) =>
        (opposed.has(saying.claim.id) || deniesLane(saying)) &&
        saying.claim.id !== id &&
        isAdmitted(saying.claim),
    ),
  };
}

const DEALINGS: ReadonlySet<string> = new Set(['supply', 'ship', 'support', 'divert', 'produce', 'buy']);
/** Where from and where to. */
const LANE_COUNTRIES = 2;

function countriesOf(claim: LedgerClaim): string[] {
  return [...new Set(claim.places.flatMap(({ country }) => country ?? []))];
}
