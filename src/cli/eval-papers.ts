import { measureFolder, scoresOf } from '../documents/papers/measure/measure-folder.ts';
import { visibleText } from '../printouts/visible-text.ts';
import type { Console } from './console.ts';

interface EvalPapersOptions {
  readonly folder: string;
  readonly json: boolean;
  readonly missed: boolean;
}

/** `tidewaiter eval papers`: how much of what stands on papers is read. */
export async function evalPapersCommand(
  { folder, json, missed }: EvalPapersOptions,
  console: Console,
): Promise<number> {
  const papers = await measureFolder(folder);
  const scores = scoresOf(papers);
  if (json) {
    const facts = papers.map(({ file, measured, problem }) => ({
      file,
      ...(problem !== undefined && { problem }),
      missed: measured
        .filter(({ found }) => !found)
        .map(({ what, expected, got }) => ({ what, expected, got })),
    }));
    console.out(JSON.stringify({ folder, ...scores, perPaper: facts }, null, 2));
    return 0;
  }
  const { all, byFact } = scores;
  console.out(`${scores.papers} papers, ${scores.unreadable} of them not readable`);
  for (const [what, { found, of }] of Object.entries(byFact).sort(([a], [b]) => a.localeCompare(b, 'en')))
    console.out(`  ${what.padEnd(24)}${`${found} of ${of}`.padStart(14)}${percent(found, of)}`);
  console.out(
    `  ${'all facts'.padEnd(24)}${`${all.found} of ${all.of}`.padStart(14)}${percent(all.found, all.of)}`,
  );
  if (!missed) return 0;
  for (const { file, measured, problem } of papers) {
    if (problem !== undefined) console.out(`${visibleText(file)}: ${visibleText(problem)}`);
    for (const { what, expected, found, got } of measured)
      if (!found)
        console.out(visibleText(`${file}: ${what}: expected "${expected}", read "${got.slice(0, 120)}"`));
  }
  return 0;
}

function percent(found: number, of: number): string {
  return `${((found / of) * 100).toFixed(1)} %`.padStart(10);
}
