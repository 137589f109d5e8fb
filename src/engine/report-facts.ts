import type { Consignment } from '../model/consignment.ts';
import { daysBetween, type IsoDate, isIsoDate } from '../model/dates.ts';
import type { ClaimAgreement, PartyScreening, ReportedPartyFact, ReportsFact } from '../model/facts.ts';
import type { LedgerClaim, ReportedClaim } from '../model/report.ts';
import type { Readings } from './readings.ts';

/** What an assessment takes from the ledger of claims. Pure: the same consignment and day give the same answer. */
export interface ReportsContext {
  readonly claims: readonly ReportedClaim[];
  /** Entry made of claims to the claims that name it. */
  readonly claimsOfEntry: Readonly<Record<string, readonly string[]>>;
  screenParties(consignment: Consignment, asOf: IsoDate): PartyScreening | undefined;
}

/** A consignment that agrees with a claim on so many of goods, lane and pretext is raised without a party. */
const LEAST_AGREEMENTS = 2;
/** A report tells of a scheme that may have begun so long before it, and go on so long after the day it names. */
const WINDOW_BEFORE_DAYS = 365;
const WINDOW_AFTER_DAYS = 180;

/** Absent when no accepted claim was published on the day, or the record has neither parties, goods nor route to compare. */
export function reportsOf(
  consignment: Consignment,
  asOf: IsoDate,
  context: ReportsContext,
  readings: Readings,
): ReportsFact | undefined {
  const claims = context.claims.filter(({ publishedOn }) => publishedOn <= asOf);
  if (claims.length === 0) return undefined;
  const byId = new Map(claims.map((reported) => [reported.claim.id, reported]));
  const hits = context.screenParties(consignment, asOf)?.hits ?? [];
  const parties = hits.flatMap((hit): ReportedPartyFact[] => {
    const naming = (context.claimsOfEntry[hit.entryId] ?? []).flatMap((id) => byId.get(id) ?? []);
    return naming.length === 0
      ? []
      : [
          {
            hit,
            claims: naming.map((reported) => ({
              reported,
              agreements: agreementsOf(consignment, reported, asOf, readings),
            })),
          },
        ];
  });
  const agreeing = claims
    .map((reported) => ({ reported, agreements: agreementsOf(consignment, reported, asOf, readings) }))
    .filter(
      ({ agreements }) => agreements.filter(({ on }) => on !== 'time window').length >= LEAST_AGREEMENTS,
    );
  return { asOf, parties, agreeing };
}

/** On which of goods, lane, pretext and time window a consignment agrees with a claim. */
function agreementsOf(
  consignment: Consignment,
  { claim, publishedOn }: ReportedClaim,
  asOf: IsoDate,
  readings: Readings,
): ClaimAgreement[] {
  const found: ClaimAgreement[] = [];
  const goods = goodsAgreement(consignment, claim);
  if (goods) found.push(goods);
  const lane = laneAgreement(consignment, claim, readings);
  if (lane) found.push(lane);
  const pretext = pretextAgreement(consignment, claim);
  if (pretext) found.push(pretext);
  const window = windowAgreement(consignment, claim, publishedOn, asOf);
  if (window) found.push(window);
  return found;
}

/** Words that stand for so many goods that agreeing on them says nothing. */
const GENERIC =
  /^(?:goods|part|component|equipment|machine|machinery|shipment|consignment|cargo|delivery|technology|material|military|civil|civilian|device|system|item|product|crate|instruction|software|hardware|spare|replacement|ship|vessel|aircraft|airplane|weapon|lethal|dual|use|товар|продукци|груз|вантаж|teil|ware|güter|gerät)/u;

function goodsAgreement({ goods }: Consignment, claim: LedgerClaim): ClaimAgreement | undefined {
  // What the goods are made to look like is not what they are said to be.
  const claimed = claim.goods.filter(
    ({ place: { from, to } }) =>
      !(
        claim.pretext &&
        claim.pretext.place.from < from &&
        to <= claim.pretext.place.to &&
        /(?:as|like|to be)\s[^.]*$/iu.test(claim.pretext.words.slice(0, from - claim.pretext.place.from))
      ),
  );
  const wanted = new Set(claimed.flatMap(({ words }) => stems(words)).filter((stem) => !GENERIC.test(stem)));
  const models = claim.models.map(({ words }) => words.toLowerCase());
  for (const { description } of goods) {
    if (description === undefined) continue;
    const text = description.value.toLowerCase();
    const model = models.find((each) => text.includes(each));
    const word = model ?? stems(text).find((stem) => wanted.has(stem));
    if (word !== undefined)
      return {
        on: 'goods',
        claimed: model ?? claimed.map(({ words }) => words).join(', '),
        written: description,
      };
  }
  return undefined;
}

function laneAgreement(
  { journey, parties }: Consignment,
  claim: LedgerClaim,
  readings: Readings,
): ClaimAgreement | undefined {
  const claimed = new Set(claim.places.flatMap(({ country }) => country ?? []));
  if (claimed.size < 2) return undefined;
  const destination = journey.destinationCountry ?? parties.find(({ role }) => role === 'consignee')?.country;
  const others = [
    journey.countryOfDispatch,
    ...parties.filter(({ role }) => role === 'consignor' || role === 'seller').map(({ country }) => country),
  ].flatMap((written) => written?.value ?? []);
  const transit = journey.portsOfTransit.flatMap(({ value }) => readings.country(value) ?? []);
  if (destination === undefined || !claimed.has(destination.value)) return undefined;
  const other = [...others, ...transit].find(
    (country) => country !== destination.value && claimed.has(country),
  );
  return other === undefined
    ? undefined
    : { on: 'lane', claimed: `${other} to ${destination.value}`, written: destination };
}

/** Words that say the same on a claim's side and on a paper's. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  civilian: 'civil',
  aviation: 'aircraft',
  airplane: 'aircraft',
  aeroplane: 'aircraft',
  spare: 'replacement',
  replace: 'replacement',
  component: 'part',
  ersatzteil: 'replacement',
  agriculture: 'agricultural',
  farm: 'agricultural',
};
const LEAST_PRETEXT_WORDS = 2;

function pretextAgreement(
  { goods, statedEndUse }: Consignment,
  { pretext }: LedgerClaim,
): ClaimAgreement | undefined {
  if (pretext === undefined) return undefined;
  // What it is made to look like stands last: "…appear to be replacement for civilian aviation".
  const shown =
    /(?:(?:to be|like|as|wie|als|как|як|guise of|pretext of|cover of|видом|виглядом)\s)(?!.*(?:\sto be\s|\slike\s|\sas\s))(.*)$/iu.exec(
      pretext.words,
    )?.[1] ?? pretext.words;
  const wanted = new Set(stems(shown));
  for (const written of [statedEndUse, ...goods.map(({ description }) => description)]) {
    if (written === undefined) continue;
    const met = new Set(stems(written.value).filter((stem) => wanted.has(stem)));
    if (met.size >= Math.min(LEAST_PRETEXT_WORDS, wanted.size) && met.size > 0)
      return { on: 'pretext', claimed: shown.replace(/["“”]/g, '').trim(), written };
  }
  return undefined;
}

const SMALL_WORDS = new Set([
  'the',
  'for',
  'and',
  'von',
  'und',
  'für',
  'der',
  'die',
  'das',
  'with',
  'from',
  'that',
  'would',
  'customs',
  'papers',
]);

function stems(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}][\p{L}\p{N}-]{2,}/gu)].flatMap(([word]) => {
    if (SMALL_WORDS.has(word)) return [];
    const stem = word.replace(/(?:ies)$/u, 'y').replace(/(?<=[^s])s$/u, '');
    return [SAME_WORDS[stem] ?? stem];
  });
}

function windowAgreement(
  { dates }: Consignment,
  claim: LedgerClaim,
  publishedOn: IsoDate,
  asOf: IsoDate,
): ClaimAgreement | undefined {
  const events = claim.dates
    .filter(({ of }) => of === 'event')
    .map(({ date }) => fullDay(date))
    .filter((day) => day !== undefined);
  const shipment = dates.shipment ?? dates.departure;
  const day = shipment?.value ?? asOf;
  if (events.length === 0 || shipment === undefined) return undefined;
  const [first, last] = [
    [...events, publishedOn].toSorted()[0]!,
    [...events, publishedOn].toSorted().at(-1)!,
  ];
  if (daysBetween(first, day) < -WINDOW_BEFORE_DAYS || daysBetween(last, day) > WINDOW_AFTER_DAYS)
    return undefined;
  return { on: 'time window', claimed: claim.dates.map(({ words }) => words).join(', '), written: shipment };
}

function fullDay(date: string): IsoDate | undefined {
  const full = date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
  return isIsoDate(full) ? full : undefined;
}
