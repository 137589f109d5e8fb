import type { RegisterEntry } from '../flags/register.ts';
import { RULES_VERSION } from '../flags/register.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Consignment } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Facts } from '../model/facts.ts';
import type { Finding, HitFinding, Raised } from '../model/finding.ts';
import type { FactName, Needed } from '../model/flag.ts';
import type { AssessmentContext } from './context.ts';
import { factsOf, type JudgedDay } from './facts.ts';
import { MISSING_IN_WORDS } from './missing-facts.ts';
import { paperSetNotesOf } from './paper-set-facts.ts';
import { judge, strongestChanges } from './score.ts';

/**
 * Assesses one consignment: facts, findings, verdict. Pure: the same consignment and context give the same
 * assessment, byte for byte.
 */
export function assess(consignment: Consignment, context: AssessmentContext): Assessment {
  const day = dayOf(consignment, context);
  const facts = factsOf(consignment, day, context);
  const findings = findingsOf(facts, day, context.register);
  const hits = findings.filter((finding) => finding.result === 'hit');
  const verdict = judge(hits, context.thresholds);
  const paperSet = paperSetNotesOf(consignment, facts);
  const incomplete = findings.some((finding) => finding.result === 'failed');
  return {
    id: consignment.id,
    file: consignment.file,
    row: consignment.row,
    ...verdict,
    // A check that failed says nothing: a person looks, whatever the others say.
    outcome: incomplete && verdict.outcome === 'clear' ? 'review' : verdict.outcome,
    thresholds: context.thresholds,
    asOf: day.asOf,
    ...(!day.listsApply && { asOfNote: NO_DAY_NOTE }),
    lists: listsOn(day, context),
    rules: RULES_VERSION,
    findings,
    changes: strongestChanges(hits, verdict, context.thresholds),
    ...(facts.partyScreening?.cleared && { clearedHits: facts.partyScreening.cleared }),
    ...(paperSet && { paperSet }),
    incomplete,
  };
}

const NO_DAY_NOTE =
  'The record names no day of shipment: the rules are those of the day of the run, and no watchlist was asked.';

function dayOf({ dates }: Consignment, { asOf, today }: AssessmentContext): JudgedDay {
  if (asOf !== 'shipment') return { asOf, listsApply: true };
  return dates.shipment
    ? { asOf: dates.shipment.value, listsApply: true }
    : { asOf: today, listsApply: false };
}

function listsOn({ asOf, listsApply }: JudgedDay, context: AssessmentContext): Assessment['lists'] {
  const versions = context.listVersions(asOf);
  return listsApply ? versions : Object.fromEntries(Object.keys(versions).map((id) => [id, null]));
}

/** One finding for every flag in effect on the day, in the order of the register. */
export function findingsOf(
  facts: Facts,
  day: JudgedDay,
  register: readonly RegisterEntry[],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const entry of register) if (isInEffect(entry, day.asOf)) findings.push(findingOf(entry, facts, day));
  return findings;
}

function isInEffect({ from, until }: RegisterEntry, asOf: IsoDate): boolean {
  return (from === undefined || from <= asOf) && (until === undefined || asOf <= until);
}

function findingOf(entry: RegisterEntry, facts: Facts, day: JudgedDay): Finding {
  const { flag } = entry;
  const missing = missingFacts(flag.needs, facts);
  if (missing !== undefined)
    return notTestable(
      flag.id,
      missing.map((name) => missingInWords(name, day)),
    );
  try {
    // Every fact that the flag needs is present: `missingFacts` has just looked.
    const answer = flag.raise(facts as Needed<FactName>);
    if (answer === null) return clearOf(entry);
    return 'missing' in answer ? notTestable(flag.id, answer.missing) : hitOf(entry, answer);
  } catch (error) {
    return { flag: flag.id, result: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}

// Most findings are clear and say nothing but the flag's name: one object for each flag serves all consignments.
const clearFindings = new WeakMap<RegisterEntry, Finding>();

function clearOf(entry: RegisterEntry): Finding {
  let finding = clearFindings.get(entry);
  if (!finding) {
    finding = { flag: entry.flag.id, result: 'clear' };
    clearFindings.set(entry, finding);
  }
  return finding;
}

function missingFacts(needs: readonly FactName[], facts: Facts): readonly FactName[] | undefined {
  let missing: FactName[] | undefined;
  for (const name of needs) {
    if (facts[name] !== undefined) continue;
    missing ??= [];
    missing.push(name);
  }
  return missing;
}

function missingInWords(name: FactName, { listsApply }: JudgedDay): string {
  const asksLists = name === 'partyScreening' || name === 'sharedContacts';
  return asksLists && !listsApply
    ? 'the shipment date, by which the lists are chosen'
    : MISSING_IN_WORDS[name];
}

function notTestable(flag: string, missing: readonly string[]): Finding {
  return { flag, result: 'not-testable', missing };
}

function hitOf({ flag, group, weights }: RegisterEntry, raised: Raised): HitFinding {
  const weight = raised.decibans ?? weights[raised.variant]?.decibans;
  if (weight === undefined)
    throw new Error(`The register gives "${flag.id}" no weight for "${raised.variant}".`);
  return {
    flag: flag.id,
    result: 'hit',
    group,
    weight,
    title: flag.title,
    source: flag.basis,
    innocent: flag.innocent,
    wouldClear: flag.wouldClear,
    ...raised,
  };
}
