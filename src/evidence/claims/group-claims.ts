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

/**
 * Groups claims about the same thing: the same party, or goods, models, lane and action that agree on several points. A
 * denial without particulars joins the claims of its own report that it follows.
 */
export function groupClaims(sayings: readonly ReportedSaying[]): ClaimGroup[] {
  const parent = sayings.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [root(a), root(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  };
  const firstWith = new Map<string, number>();
  for (const [index, saying] of sayings.entries()) {
    for (const mark of marksOf(saying)) {
      const first = firstWith.get(mark);
      if (first === undefined) firstWith.set(mark, index);
      else join(first, index);
    }
  }
  const ofReport = Map.groupBy(sayings.keys(), (index) => sayings[index]!.report.id);
  for (const [index, saying] of sayings.entries()) {
    if (!isBare(saying)) continue;
    const answered = whatItAnswers(sayings, index, ofReport.get(saying.report.id) ?? []);
    if (answered !== undefined) join(index, answered);
  }
  const groups = Map.groupBy(sayings.keys(), root);
  return [...groups.values()].map((members) => groupOf([...members].map((index) => sayings[index]!)));
}

function isBare({ claim }: ReportedSaying): boolean {
  return claim.stance !== 'asserts' && claim.parties.length === 0;
}

/** "The company denied this": the nearest assertion before it in the same report that names a party. */
function whatItAnswers(
  sayings: readonly ReportedSaying[],
  index: number,
  ofReport: readonly number[],
): number | undefined {
  const { claim } = sayings[index]!;
  return ofReport.findLast((number) => {
    const other = sayings[number]!.claim;
    return other.stance === 'asserts' && other.place.from < claim.place.from && other.actions.length > 0;
  });
}

/**
 * Two claims that share one mark speak of the same thing. A party or a model is a mark by itself; of action, goods, lane
 * and number any three together are one. So groups are found in one pass, however many claims there are.
 */
function marksOf({ claim }: ReportedSaying): string[] {
  const names = [
    claim.actor?.name,
    claim.recipient?.name,
    ...claim.parties.map(({ name }) => name),
    claim.stance === 'denies' ? claim.speaker : undefined,
  ].flatMap((name) => name ?? []);
  const models = claim.models.map(({ words }) => words);
  const actions = claim.actions.map(({ action }) => `action ${action}`);
  const goods = claim.goods.flatMap(({ words }) => lastWord(words) || []).map((word) => `goods ${word}`);
  const lanes = pairsOf(countriesOf(claim).sort()).map((lane) => `lane ${lane.join('-')}`);
  const numbers = claim.quantities
    .filter(({ value }) => value > SMALL_NUMBER)
    .map(({ value }) => `number ${value}`);
  const points = [actions, goods, lanes, numbers];
  const agreeing = points.flatMap((_, leftOut) =>
    points
      .filter((_each, index) => index !== leftOut)
      .reduce<string[]>(
        (marks, each) => marks.flatMap((mark) => each.map((more) => `${mark}|${more}`)),
        [''],
      ),
  );
  return [
    ...names.flatMap((name) => keyOf(name) || []).map((key) => `party ${key}`),
    ...models.flatMap((words) => keyOf(words) || []).map((key) => `model ${key}`),
    ...agreeing,
  ];
}

/** Dozens and less agree by chance. */
const SMALL_NUMBER = 12;

function pairsOf(sorted: readonly string[]): (readonly [string, string])[] {
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => [one, other] as const));
}

/** A name without signs, case and forms of firms: what two writings of it share. */
export function keyOf(name: string): string {
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
  const publications = publicationsOf(members);
  const repeats = sources.filter(
    ({ saying, source }) => keyOf(source) !== keyOf(saying.claim.speaker) || isRepeat(saying, publications),
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

/** Reports of a group by who published them. */
type Publications = ReadonlyMap<string, readonly Report[]>;

function publicationsOf(members: readonly ReportedSaying[]): Publications {
  const reports = new Map(members.map(({ report }) => [report.id, report]));
  return Map.groupBy(reports.values(), ({ publisher }) => keyOf(publisher));
}

/** A paper that speaks in its own name of what an earlier report of another publisher said by that very name. */
function isRepeat({ claim, report }: ReportedSaying, publications: Publications): boolean {
  const speaker = keyOf(claim.speaker);
  return (
    keyOf(report.publisher) !== speaker &&
    (publications.get(speaker) ?? []).some((other) => other.id !== report.id && other.date <= report.date)
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
    for (const value of read(claim)) {
      const claims = byValue.get(value);
      if (claims === undefined) byValue.set(value, [claim.id]);
      else claims.push(claim.id);
    }
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

/** What a claim stands on, and what stands against it. */
export interface Standing {
  readonly independentSources: number;
  readonly against: readonly ReportedSaying[];
}

/**
 * Tells of each claim how many primary sources assert what it says, and what speaks against it: denials and doubts of its
 * group, and those that deny the whole lane ("any plans to provide lethal aid to Moscow") without naming the firm.
 */
export function createStandings(
  groups: readonly ClaimGroup[],
  sayings: readonly ReportedSaying[],
): (id: string) => Standing {
  const groupOfClaim = new Map(
    groups.flatMap((group) =>
      [...group.asserts, ...group.denies, ...group.doubts].map((id) => [id, group] as const),
    ),
  );
  const ofGroup = new Map<ClaimGroup, Standing>();
  return (id) => {
    const group = groupOfClaim.get(id);
    if (group === undefined) return { independentSources: 1, against: [] };
    let standing = ofGroup.get(group);
    if (standing === undefined) {
      standing = standingOfGroup(group, sayings);
      ofGroup.set(group, standing);
    }
    return { ...standing, against: standing.against.filter(({ claim }) => claim.id !== id) };
  };
}

function standingOfGroup(group: ClaimGroup, sayings: readonly ReportedSaying[]): Standing {
  const opposed = new Set([...group.denies, ...group.doubts]);
  const ofLane = new Set(denialsOfLane(group, sayings));
  return {
    independentSources: Math.max(1, group.primarySources.length),
    against: sayings.filter(
      (saying) => (opposed.has(saying.claim.id) || ofLane.has(saying)) && isAdmitted(saying.claim),
    ),
  };
}

/** Denials of the whole lane that the group's assertions are about, wherever they were made. */
export function denialsOfLane(
  { asserts }: ClaimGroup,
  sayings: readonly ReportedSaying[],
): readonly ReportedSaying[] {
  const asserting = new Set(asserts);
  const lane = new Set(
    sayings.filter(({ claim }) => asserting.has(claim.id)).flatMap(({ claim }) => countriesOf(claim)),
  );
  return sayings.filter(
    ({ claim }) =>
      claim.stance === 'denies' &&
      claim.actions.some(({ action }) => DEALINGS.has(action)) &&
      countriesOf(claim).filter((country) => lane.has(country)).length >= LANE_COUNTRIES,
  );
}

const DEALINGS: ReadonlySet<string> = new Set(['supply', 'ship', 'support', 'divert', 'produce', 'buy']);
/** Where from and where to. */
const LANE_COUNTRIES = 2;

function countriesOf(claim: LedgerClaim): string[] {
  return [...new Set(claim.places.flatMap(({ country }) => country ?? []))];
}
