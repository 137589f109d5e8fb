import { evaluateReports } from '../evidence/evaluate-folder.ts';
import type { ComparedClaim } from '../evidence/evaluation/compare-claims.ts';
import type { Console } from './console.ts';

const DONE = 0;

/** `tidewaiter eval reports` */
export async function evalReportsCommand(
  { folder, json }: { readonly folder: string; readonly json: boolean },
  console: Console,
): Promise<number> {
  const { scores, reports, problems } = await evaluateReports(folder);
  if (json) {
    console.out(
      JSON.stringify(
        {
          folder,
          ...scores,
          problems,
          perReport: reports.map(({ name, compared, unexpected }) => ({
            report: name,
            missed: compared.filter(({ found }) => found === undefined).map(({ expected }) => expected.quote),
            wrong: compared.filter(isWrong).map(({ expected, found }) => ({
              expected,
              got: {
                claim: found!.content.words,
                speaker: found!.speaker,
                citing: found!.citing,
                stance: found!.stance,
              },
            })),
            unexpected: unexpected.map(({ content, speaker, stance }) => ({
              claim: content.words,
              speaker,
              stance,
            })),
          })),
        },
        null,
        2,
      ),
    );
    return DONE;
  }
  const figure = (value: number | null): string => (value === null ? 'not defined' : value.toFixed(3));
  const rows: [string, number | null, number | null][] = [
    ['claims', scores.claims.precision, scores.claims.recall],
    ['attribution', scores.attribution.precision, scores.attribution.recall],
    ['stance', scores.stance.precision, scores.stance.recall],
  ];
  console.out(`${scores.reports} reports, ${scores.expected} expected claims, ${scores.proposed} proposed`);
  console.out(`  ${''.padEnd(12)}${'precision'.padStart(11)}${'recall'.padStart(11)}`);
  for (const [name, precision, recall] of rows)
    console.out(`  ${name.padEnd(12)}${figure(precision).padStart(11)}${figure(recall).padStart(11)}`);
  for (const name of ['chain', 'mode', 'action', 'actor'] as const)
    console.out(`  ${name.padEnd(12)}${`${scores[name].right} of ${scores[name].of}`.padStart(11)} right`);
  for (const { name, compared, unexpected } of reports) {
    for (const { expected, found } of compared)
      if (found === undefined) console.out(`  ${name}: missed "${expected.quote}"`);
    for (const { content } of unexpected) console.out(`  ${name}: not expected "${content.words}"`);
  }
  for (const problem of problems) console.err(`note: ${problem.where}: ${problem.what}; ${problem.mend}`);
  return DONE;
}

function isWrong({ found, speakerRight, stanceRight, chainRight }: ComparedClaim): boolean {
  return found !== undefined && (speakerRight === false || stanceRight === false || chainRight === false);
}
