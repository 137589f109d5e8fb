import type { TokenMatch } from '../model/finding.ts';
import { comparePair, type PairComparison, type PairSchema } from '../names/compare-pair.ts';
import { RULE_WORDS } from '../names/explain.ts';
import { DEFAULT_THRESHOLD } from '../names/policy.ts';
import { columnsOf, fitColumns, padEndColumns, wrapColumns } from '../printouts/text-columns.ts';
import { visibleText } from '../printouts/visible-text.ts';
import type { Console } from './console.ts';

export interface CompareOptions {
  readonly first: string;
  readonly second: string;
  readonly schema?: PairSchema;
  readonly json: boolean;
}

const FAMILY_WORDS: Readonly<Record<PairComparison['family'], string>> = {
  organisation: 'organisations',
  person: 'persons',
  vessel: 'vessels',
  aircraft: 'registration marks of aircraft',
};

/** `tidewaiter compare`: two names, the score, and which part met which. */
export function compareCommand({ first, second, schema, json }: CompareOptions, console: Console): number {
  const compared = comparePair(first, second, schema);
  const { score, family, tokens, explanation } = compared;
  const isMatch = score >= DEFAULT_THRESHOLD;
  if (json) {
    const verdict = isMatch ? 'match' : 'no-match';
    console.out(
      JSON.stringify(
        {
          score,
          verdict,
          threshold: DEFAULT_THRESHOLD,
          schema: schema ?? null,
          family,
          name1: first,
          name2: second,
          explanation,
          tokens,
        },
        null,
        2,
      ),
    );
    return 0;
  }
  const verdict = isMatch ? 'may be the same party' : 'not the same by the name';
  const relation = isMatch ? 'at or above' : 'below';
  console.out(
    `${score.toFixed(3)}  ${verdict} (${relation} the threshold of ${DEFAULT_THRESHOLD.toFixed(2)})`,
  );
  console.out(`       compared as ${FAMILY_WORDS[family]}`);
  console.out('');
  for (const line of tokenTable(tokens, console.width)) console.out(line);
  return 0;
}

const LEAST_CELL = 12;

/** The parts of both names side by side, each with the rule by which it met the other. */
function tokenTable(tokens: readonly TokenMatch[], width: number): string[] {
  if (tokens.length === 0) return ['  Neither name has a word that can be compared.'];
  const rows = tokens.map(({ query, entry, rule, similarity }) => [
    visibleText(query ?? '-'),
    visibleText(entry ?? '-'),
    similarity > 0 && similarity < 1 ? `${RULE_WORDS[rule]}, ${similarity.toFixed(2)}` : RULE_WORDS[rule],
  ]);
  const all = [['First name', 'Second name', 'How they meet'], ...rows];
  const widest = (column: number): number => Math.max(...all.map((row) => columnsOf(row[column]!)));
  const room = Math.max(LEAST_CELL, Math.floor((width - 6 - widest(2)) / 2));
  const cell = Math.min(room, Math.max(widest(0), widest(1)));
  return all.flatMap(([a, b, how]) => {
    const rule = wrapColumns(how!, Math.max(LEAST_CELL, width - 2 * cell - 6));
    const head = `  ${padEndColumns(fitColumns(a!, cell), cell)}  ${padEndColumns(fitColumns(b!, cell), cell)}  ${rule[0] ?? ''}`;
    return [head.trimEnd(), ...rule.slice(1).map((line) => `${' '.repeat(2 * cell + 6)}${line}`)];
  });
}
