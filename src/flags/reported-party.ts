import { daysBetween, type IsoDate } from '../model/dates.ts';
import type { ClaimBeside, ReportedPartyFact } from '../model/facts.ts';
import type { ClaimShown, Evidence, Raised } from '../model/finding.ts';
import { defineFlag } from '../model/flag.ts';
import { INFORMATION_GRADE_WORDS, SOURCE_GRADE_WORDS } from '../model/grade-words.ts';
import type { Grade, InformationGrade, SourceGrade } from '../model/report.ts';
import { capitalised, evidenceOf, inWords, listed, quoted } from '../model/words.ts';

/** Below it the names differ in a part that counts. */
const SURE_NAME_FROM = 0.85;
const POSSIBLE_NAME_FROM = 0.7;
/** What was reported within a year may still go on; after three years firms and lanes have changed. */
const FRESH_DAYS = 365;
const OLDER_DAYS = 3 * 365;
const CLAIMS_SHOWN = 5;
/** Points of agreement that make a named party and a reported pattern one picture. */
const SEVERAL = 2;

/** Gravest first, so that the strongest claim gives the variant. */
const VARIANTS = [
  'named-and-agreeing',
  'well-graded-fresh',
  'ungraded-fresh',
  'well-graded-older',
  'ungraded-older',
  'agrees-on-three',
  'possible-name',
  'agrees-on-two',
  'old',
  'poorly-graded',
  'refuted',
] as const;
type Variant = (typeof VARIANTS)[number];

export const reportedParty = defineFlag({
  id: 'reported-party',
  number: 43,
  title: 'Party or pattern in a report',
  basis:
    'Our own design; the grades are those of the Admiralty code as AJP-2.1 (Allied Joint Doctrine for Intelligence Procedures) words them, and open sources are a ground for care in 15 CFR part 732, Supplement No. 3, paragraph (b), "red flags"',
  needs: ['reports'],
  innocent: [
    'A report can be wrong, and the accused may be right to deny it.',
    'Another firm of the same or a similar name.',
    'The dealing that was reported has ended, or never went beyond a plan.',
  ],
  wouldClear: [
    'The answer of the party to the report, with papers that show the end user.',
    'Registration number and address of the party, set beside those of the firm in the report.',
    'A correction or withdrawal by the publisher, entered in the ledger.',
  ],
  raise({ reports: { asOf, parties, agreeing } }) {
    const named = parties
      .filter(({ hit }) => hit.score >= POSSIBLE_NAME_FROM)
      .flatMap((fact) =>
        fact.claims.map((beside) => ({ fact, beside, variant: variantOf(fact, beside, asOf) })),
      );
    if (named.length > 0)
      return raiseNamed(
        named.toSorted(
          (a, b) =>
            VARIANTS.indexOf(a.variant) - VARIANTS.indexOf(b.variant) || b.fact.hit.score - a.fact.hit.score,
        ),
        asOf,
      );
    return agreeing.length > 0 ? raiseAgreeing(agreeing, asOf) : null;
  },
});

function variantOf(
  { hit }: ReportedPartyFact,
  { reported, agreements }: ClaimBeside,
  asOf: IsoDate,
): Variant {
  if (reported.refuted) return 'refuted';
  const { source, information } = marksOf(reported.claim.grades);
  if (source === 'D' || source === 'E' || information === '4') return 'poorly-graded';
  if (hit.score < SURE_NAME_FROM) return 'possible-name';
  const age = daysBetween(reported.publishedOn, asOf);
  if (age > OLDER_DAYS) return 'old';
  if (agreements.filter(({ on }) => on !== 'time window').length >= SEVERAL) return 'named-and-agreeing';
  const isGood = (source === 'A' || source === 'B') && (information === '1' || information === '2');
  if (age > FRESH_DAYS) return isGood ? 'well-graded-older' : 'ungraded-older';
  return isGood ? 'well-graded-fresh' : 'ungraded-fresh';
}

function marksOf(grades: readonly Grade[]): { source?: SourceGrade; information?: InformationGrade } {
  const source = grades.findLast((grade) => grade.source !== undefined)?.source;
  const information = grades.findLast((grade) => grade.information !== undefined)?.information;
  return { ...(source && { source }), ...(information && { information }) };
}

interface Named {
  readonly fact: ReportedPartyFact;
  readonly beside: ClaimBeside;
  readonly variant: Variant;
}

function raiseNamed(named: readonly Named[], asOf: IsoDate): Raised {
  const [{ fact, beside, variant }] = named as [Named];
  const { hit } = fact;
  const besides = [...new Map(named.map((each) => [each.beside.reported.claim.id, each.beside])).values()];
  const hits = [
    ...new Map(
      named.map((each) => [`${each.fact.hit.role} ${each.fact.hit.entryId}`, each.fact.hit]),
    ).values(),
  ];
  return {
    variant,
    sentence: `${capitalised(inWords(hit.role))} ${quoted(hit.partyName)} is consistent with ${quoted(hit.caption)}, of which ${saidBy(beside, asOf)}.${agreementWords(beside)}${againstWords(beside)}`,
    evidence: [
      ...hits.map(
        (each): Evidence => ({
          fact: inWords(each.role),
          value: each.partyName,
          ...(each.place && { place: each.place }),
        }),
      ),
      ...agreementEvidence(beside),
      ...besides.slice(0, CLAIMS_SHOWN).map(claimEvidence),
    ],
    hits,
    claims: besides.slice(0, CLAIMS_SHOWN).map(shown),
  };
}

function raiseAgreeing(agreeing: readonly ClaimBeside[], asOf: IsoDate): Raised {
  const ranked = agreeing.toSorted(
    (a, b) =>
      Number(a.reported.refuted) - Number(b.reported.refuted) || b.agreements.length - a.agreements.length,
  );
  const [first] = ranked as [ClaimBeside];
  const { source, information } = marksOf(first.reported.claim.grades);
  const isPoor = source === 'D' || source === 'E' || information === '4';
  const variant: Variant = first.reported.refuted
    ? 'refuted'
    : isPoor
      ? 'poorly-graded'
      : daysBetween(first.reported.publishedOn, asOf) > OLDER_DAYS
        ? 'old'
        : first.agreements.length >= 3
          ? 'agrees-on-three'
          : 'agrees-on-two';
  return {
    variant,
    sentence: `The consignment is consistent with a claim on ${listed(first.agreements.map(({ on }) => on))}: ${saidBy(first, asOf)}.${againstWords(first)}`,
    evidence: [...agreementEvidence(first), ...ranked.slice(0, CLAIMS_SHOWN).map(claimEvidence)],
    claims: ranked.slice(0, CLAIMS_SHOWN).map(shown),
  };
}

function saidBy({ reported }: ClaimBeside, asOf: IsoDate): string {
  const { claim, publisher, publishedOn, independentSources } = reported;
  const age = daysBetween(publishedOn, asOf);
  const sources = independentSources > 1 ? `, ${independentSources} independent sources` : '';
  return `${claim.speaker} says ${quoted(claim.content.words)} (${publisher}, ${publishedOn}, ${age} ${age === 1 ? 'day' : 'days'} before${sources})`;
}

function agreementWords({ agreements }: ClaimBeside): string {
  return agreements.length === 0
    ? ''
    : ` The papers agree with it on ${listed(agreements.map(({ on }) => on))}.`;
}

function againstWords({ reported: { against, refuted } }: ClaimBeside): string {
  if (refuted) return ' An analyst graded it as refuted.';
  const [first] = against;
  return first === undefined
    ? ''
    : ` ${capitalised(first.speaker)} ${first.stance === 'denies' ? 'denies it' : 'doubts it'}: ${quoted(first.sentence)}.`;
}

function agreementEvidence({ agreements }: ClaimBeside): Evidence[] {
  return agreements.map(({ on, claimed, written }) =>
    evidenceOf(`${on}; the claim has ${quoted(claimed)}`, written),
  );
}

function claimEvidence({ reported: { claim, publisher, publishedOn } }: ClaimBeside): Evidence {
  return { fact: `claim ${claim.id}`, value: claim.sentence, source: `${publisher}, ${publishedOn}` };
}

function shown({ reported, agreements }: ClaimBeside): ClaimShown {
  const { claim, publisher, publishedOn, independentSources, refuted, against } = reported;
  const { source, information } = marksOf(claim.grades);
  return {
    claimId: claim.id,
    sentence: claim.sentence,
    publisher,
    publishedOn,
    speaker: claim.speaker,
    chain: [publisher, ...claim.chain.map(({ name, by }) => `${name} (${by})`)].filter(
      (name, index, all) => all.indexOf(name) === index,
    ),
    ...(source && { sourceGrade: `${source}, ${SOURCE_GRADE_WORDS[source]}` }),
    ...(information && { informationGrade: `${information}, ${INFORMATION_GRADE_WORDS[information]}` }),
    refuted,
    independentSources,
    agreements: agreements.map(({ on, claimed, written }) => ({ on, claimed, written: written.asWritten })),
    against: against.map(({ sentence, speaker, stance, publisher: by, publishedOn: on }) => ({
      sentence,
      speaker,
      stance,
      publisher: by,
      publishedOn: on,
    })),
  };
}
