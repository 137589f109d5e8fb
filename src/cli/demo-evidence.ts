import { createReadStream, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { demoLedgerFolder } from '../evidence/demo-ledger.ts';
import { buildDossier } from '../evidence/dossier/build-dossier.ts';
import { contentsOfRun } from '../evidence/dossier/dossier-of-run.ts';
import { openDossier } from '../evidence/dossier/dossier-reader.ts';
import { keysOfHome } from '../evidence/dossier/signing.ts';
import { type Verification, verifyDossier } from '../evidence/dossier/verify-dossier.ts';
import type { Ledger } from '../evidence/ledger/ledger.ts';
import type { Assessment } from '../model/assessment.ts';
import type { ClaimShown } from '../model/finding.ts';
import { wrapColumns } from '../printouts/text-columns.ts';
import { toolVersion } from '../store/tool-version.ts';
import type { Console } from './console.ts';
import { homeOfProcess } from './home-of-process.ts';

const BUILT_BY = 'the demonstration';
/** Words of the dossier of which one letter is changed, to see it found. */
const TO_CHANGE = '"stance":"denies"';

/**
 * The second half of the demonstration: what the report claims and who denies it, a consignment that agrees with it, a
 * public dossier on that consignment, and how a changed byte is found.
 */
export async function demoEvidence(
  {
    out,
    inputs,
    ledger,
  }: { readonly out: string; readonly inputs: readonly string[]; readonly ledger: Ledger },
  console: Console,
): Promise<void> {
  const reported = await firstReported(join(out, 'assessments.jsonl'));
  if (reported === undefined) throw new Error('no consignment of the demonstration meets its report');
  const { assessment, claim } = reported;
  console.out('\nWhat a report says');
  for (const report of ledger.reports()) {
    const claims = ledger.claims(report.id);
    const accepted = claims.filter(({ state }) => state === 'accepted').length;
    say(
      console,
      `  ${report.publisher}, ${report.date}: ${claims.length} claims proposed by rules, ${accepted} accepted by a person`,
    );
  }
  say(console, `  + ${claim.speaker}: “${claim.sentence}”`);
  for (const { speaker, sentence } of claim.against) say(console, `  - ${speaker}: “${sentence}”`);
  say(console, `  Raised with both beside it: ${assessment.id}, ${assessment.outcome.toUpperCase()}.`);
  const path = join(out, 'dossier.zip');
  rmSync(path, { force: true });
  const now = new Date().toISOString();
  const run = { consignmentId: assessment.id, run: out, inputs, attached: [], home: homeOfProcess() };
  const { parts } = await buildDossier(await contentsOfRun({ ...run, ledger, now, by: BUILT_BY }), {
    out: path,
    level: 'public',
    tool: `Tidewaiter ${toolVersion()}`,
    builtAt: now,
    builtBy: BUILT_BY,
    // Keys of its own, beside the run: the user's are not touched.
    keys: keysOfHome(demoLedgerFolder(out)),
  });
  const count = (status: 'masked' | 'removed'): number =>
    parts.filter((part) => part.status === status).length;
  console.out(`\nEvidence that a stranger can verify`);
  say(
    console,
    `  Dossier on ${assessment.id} at level public: ${parts.length} parts, ${count('masked')} masked, ${count('removed')} removed`,
  );
  const { verified, counts } = verify(path);
  if (!verified) throw new Error('the dossier of the demonstration does not verify');
  say(
    console,
    `  Verified: ${counts.files} files, ${counts.rulesRunAgain} rules run again on the recorded facts with the same findings`,
  );
  const { difference } = verifyChanged(path);
  say(console, `  One byte changed in a copy: NOT VERIFIED: ${difference?.where}: ${difference?.what}`);
  console.out(`  ${path}`);
}

/** Indented as its first line is. */
function say(console: Console, text: string): void {
  const indent = ' '.repeat(text.search(/[^ +-]/));
  const mark = text.slice(0, indent.length);
  const [first = '', ...rest] = wrapColumns(text.trim().replace(/^[+-] /, ''), console.width - indent.length);
  for (const [index, line] of [first, ...rest].entries())
    console.out(`${index === 0 ? mark : indent}${line}`);
}

function verify(path: string): Verification {
  const reader = openDossier(path);
  try {
    return verifyDossier(reader);
  } finally {
    reader.close();
  }
}

/** Verifies a copy of which one byte is another. */
function verifyChanged(path: string): Verification {
  const copy = path.replace(/\.zip$/, '-changed.zip');
  const bytes = readFileSync(path);
  const at = bytes.indexOf(TO_CHANGE);
  if (at < 0) throw new Error(`the dossier holds no ${TO_CHANGE}`);
  bytes[at + 1] = 'S'.charCodeAt(0);
  writeFileSync(copy, bytes);
  try {
    return verify(copy);
  } finally {
    rmSync(copy, { force: true });
  }
}

/** The first consignment that agrees with a claim which someone denies. */
async function firstReported(
  path: string,
): Promise<{ readonly assessment: Assessment; readonly claim: ClaimShown } | undefined> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!line.includes('"reported-party"')) continue;
    const assessment = JSON.parse(line) as Assessment;
    const claims = assessment.findings.flatMap((finding) =>
      finding.result === 'hit' ? (finding.claims ?? []) : [],
    );
    const claim = claims.find(({ against }) => against.length > 0);
    if (claim !== undefined) return { assessment, claim };
  }
  return undefined;
}
