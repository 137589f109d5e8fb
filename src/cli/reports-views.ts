import { groupClaims } from '../evidence/claims/group-claims.ts';
import { gradeInForce } from '../evidence/claims/refutation.ts';
import { sayingsOf } from '../evidence/claims/sayings-of.ts';
import { ledgerFolder, openFileLedger } from '../evidence/ledger/file-ledger.ts';
import {
  CONFIDENCE_WORDS,
  INFORMATION_GRADE_WORDS,
  likelihoodInWords,
  SOURCE_GRADE_WORDS,
} from '../model/grade-words.ts';
import { OperationalError } from '../model/problem.ts';
import type { LedgerClaim, ProposedClaim } from '../model/report.ts';
import type { Console } from './console.ts';
import { homeOfProcess } from './home-of-process.ts';

const DONE = 0;

/** `tidewaiter reports list` */
export function reportsList({ json }: { json?: true }, console: Console): number {
  const ledger = openFileLedger(ledgerFolder(homeOfProcess()));
  const rows = ledger.reports().map((report) => {
    const claims = ledger.claims(report.id);
    const count = (state: LedgerClaim['state']): number =>
      claims.filter((claim) => claim.state === state).length;
    return { report, proposed: count('proposed'), accepted: count('accepted'), rejected: count('rejected') };
  });
  if (json) {
    console.out(JSON.stringify(rows, null, 2));
    return DONE;
  }
  if (rows.length === 0)
    console.out(
      'No report is in the ledger yet. Add one with: tidewaiter reports add FILE --publisher NAME --date DAY',
    );
  for (const { report, proposed, accepted, rejected } of rows)
    console.out(
      `${report.id}  ${report.date}  ${report.publisher}${report.title === undefined ? '' : `: ${report.title}`}  (${accepted} accepted, ${proposed} proposed, ${rejected} rejected)`,
    );
  return DONE;
}

/** `tidewaiter reports show` */
export function reportsShow(id: string, { json }: { json?: true }, console: Console): number {
  const ledger = openFileLedger(ledgerFolder(homeOfProcess()));
  const report = ledger.report(id) ?? ledger.report(ledger.claim(id)?.reportId ?? '');
  if (report === undefined)
    throw new OperationalError({
      what: `the ledger has no report ${id}`,
      where: 'reports',
      mend: '"tidewaiter reports list" gives the ids',
    });
  const claims = ledger.claims(report.id).filter((claim) => id === report.id || claim.id === id);
  if (json) {
    console.out(JSON.stringify({ report, original: ledger.originalPath(report), claims }, null, 2));
    return DONE;
  }
  console.out(`${report.id}  ${report.publisher}, ${report.date}, ${report.language}`);
  if (report.title !== undefined) console.out(`  ${report.title}`);
  if (report.author !== undefined) console.out(`  by ${report.author}`);
  if (report.url !== undefined) console.out(`  ${report.url}`);
  console.out(
    `  SHA-256 ${report.sha256}, obtained ${report.obtainedAt}${report.obtainedHow === undefined ? '' : `: ${report.obtainedHow}`}`,
  );
  for (const claim of claims) for (const line of claimLines(claim)) console.out(line);
  return DONE;
}

/** A claim in a few lines: its words, who says it, and what was decided. */
export function claimLines(claim: ProposedClaim | LedgerClaim): string[] {
  const lines = [
    '',
    `${claim.id}  ${claim.stance}${'state' in claim ? `  [${claim.state}]` : ''}  line ${claim.place.line}`,
    `  "${claim.sentence}"`,
  ];
  lines.push(
    `  said by    ${claim.chain.map(({ name, by, carriedOn }) => `${name} (${by}${carriedOn ? ', carried on' : ''})`).join(' > ')}; whose claim: ${claim.speaker}`,
  );
  const [action] = claim.actions;
  const deed = claim.actions
    .map(
      ({ action: what, mode, negated, words }) =>
        `${what} (${negated ? 'negated, ' : ''}${mode}: "${words}")`,
    )
    .join(', ');
  if (action)
    lines.push(
      `  says       ${claim.actor?.name ?? 'somebody'}: ${deed}${claim.recipient ? `, to or for ${claim.recipient.name}` : ''}`,
    );
  const facts = [...claim.goods, ...claim.models, ...claim.quantities, ...claim.places, ...claim.dates].map(
    ({ words }) => words,
  );
  if (facts.length > 0) lines.push(`  facts      ${facts.join('; ')}`);
  if (claim.pretext) lines.push(`  pretext    ${claim.pretext.words}`);
  if (claim.hedges.length > 0)
    lines.push(`  hedges     ${claim.hedges.map(({ words }) => words).join('; ')}`);
  if ('grades' in claim) lines.push(...gradeLines(claim));
  return lines;
}

/** Each mark in a line of its own: likelihood and confidence are never one sentence. */
function gradeLines({ grades }: LedgerClaim): string[] {
  const { source, information, likelihood, confidence } = gradeInForce(grades);
  const lines: string[] = [];
  if (source) lines.push(`  source     ${source}, ${SOURCE_GRADE_WORDS[source]}`);
  if (information) lines.push(`  information ${information}, ${INFORMATION_GRADE_WORDS[information]}`);
  if (likelihood) lines.push(`  likelihood ${likelihoodInWords(likelihood)}`);
  if (confidence) lines.push(`  confidence ${CONFIDENCE_WORDS[confidence]}`);
  const last = grades.at(-1);
  if (last)
    lines.push(
      `  graded     ${grades.length === 1 ? 'once' : `${grades.length} times`}, last by ${last.by} on ${last.at.slice(0, 10)}: ${last.why}`,
    );
  return lines;
}

/** `tidewaiter reports groups` */
export function reportsGroups({ json }: { json?: true }, console: Console): number {
  const ledger = openFileLedger(ledgerFolder(homeOfProcess()));
  const groups = groupClaims(sayingsOf(ledger));
  if (json) {
    console.out(JSON.stringify(groups, null, 2));
    return DONE;
  }
  const claims = new Map(ledger.claims().map((claim) => [claim.id, claim]));
  const listed = (title: string, ids: readonly string[], repeats: Readonly<Record<string, string>>): void => {
    if (ids.length === 0) return;
    console.out(`  ${title}`);
    for (const id of ids)
      console.out(
        `    ${id}  ${claims.get(id)!.speaker}${repeats[id] === undefined ? '' : ` (repeats ${repeats[id]})`}: "${claims.get(id)!.content.words}"`,
      );
  };
  for (const { id, about, asserts, doubts, denies, repeats, primarySources, differences } of groups) {
    console.out(
      `\n${id}  about ${about.length > 0 ? about.join(', ') : 'nobody named'}; ${primarySources.length} primary ${primarySources.length === 1 ? 'source' : 'sources'}: ${primarySources.join(', ')}`,
    );
    listed('asserted by', asserts, repeats);
    listed('doubted by', doubts, repeats);
    listed('denied by', denies, repeats);
    for (const { field, accounts } of differences)
      console.out(
        `  accounts differ on ${field}: ${accounts.map(({ value, claims: ids }) => `${value} (${ids.join(', ')})`).join(' | ')}`,
      );
  }
  if (groups.length === 0) console.out('No claim is in the ledger yet.');
  return DONE;
}
