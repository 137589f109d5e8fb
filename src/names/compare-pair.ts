import type { TokenMatch } from '../model/finding.ts';
import { tailMark } from '../text/tail-mark.ts';
import { type Analyser, createAnalyser } from './analyse.ts';
import type { AnalysedName, NameFamily } from './analysed-name.ts';
import { align, compareNames, tokenMatches } from './compare.ts';
import { explainInWords } from './explain.ts';
import { WEAK_ALIAS_FACTOR } from './policy.ts';
import { namesInCell, shortFormOf, withoutShortForm } from './prefixes.ts';

/** FollowTheMoney schemata that a name can be compared as. */
export const PAIR_SCHEMATA = [
  'Company',
  'Organization',
  'PublicBody',
  'LegalEntity',
  'Person',
  'Vessel',
  'Airplane',
] as const;
export type PairSchema = (typeof PAIR_SCHEMATA)[number];

/** Two names compared, without anything else that is known. */
export interface PairComparison {
  /** 0 to 1; the same whichever name comes first. */
  readonly score: number;
  /** By which rules. */
  readonly family: NameFamily | 'aircraft';
  /** Which part met which; `query` is of the first name, `entry` of the second. */
  readonly tokens: readonly TokenMatch[];
  /** One sentence. */
  readonly explanation: string;
}

const analysers = new Map<NameFamily, Analyser>();

function analyserOf(family: NameFamily): Analyser {
  let analyser = analysers.get(family);
  if (!analyser) {
    analyser = createAnalyser(family);
    analysers.set(family, analyser);
  }
  return analyser;
}

/**
 * Compares two names. Either may be the one on the papers, with prefixes, `C/O` and a field's end; the better reading
 * counts. Without a schema, or as `LegalEntity`, they are compared as organisations and, unless a word says that one of
 * them is none, as persons; where both have a known given name, as persons only. Rarity of words comes from the tables, since no list is at hand.
 */
export function comparePair(first: string, second: string, schema?: PairSchema): PairComparison {
  const marks = schema === 'Airplane' ? compareMarks(first, second) : undefined;
  if (marks) return marks;
  const best = bestReading(first, second, schema);
  if (!best) return { score: 0, family: 'organisation', tokens: [], explanation: 'nothing to compare' };
  const tokens = tokenMatches(align(best.a, best.b));
  return { score: best.score, family: best.a.family, tokens, explanation: explainInWords(tokens) };
}

/** The score of `comparePair` alone, in less time. */
export function scorePair(first: string, second: string, schema?: PairSchema): number {
  const marks = schema === 'Airplane' ? compareMarks(first, second) : undefined;
  return (marks ?? bestReading(first, second, schema))?.score ?? 0;
}

/** True for a name with a legal form or a word for a business, so that it is one of a firm and no site, person or street. */
export function isNameOfFirm(name: string): boolean {
  return analyserOf('organisation').analyse(name).looksLikeOrganisation;
}

interface Reading {
  readonly a: AnalysedName;
  readonly b: AnalysedName;
  readonly score: number;
}

function bestReading(first: string, second: string, schema: PairSchema | undefined): Reading | undefined {
  let best: Reading | undefined;
  const [ours, theirs] = [readingsOf(first), readingsOf(second)];
  for (const family of familiesOf(first, second, schema)) {
    const analyser = analyserOf(family);
    for (const { text: first, factor: f1 } of ours) {
      for (const { text: second, factor: f2 } of theirs) {
        const [a, b] = [analyser.analyse(first), analyser.analyse(second)];
        const score = Math.max(compareNames(a, b), compareNames(b, a)) * Math.min(f1, f2);
        if (!best || score > best.score) best = { a, b, score };
      }
    }
  }
  return best;
}

/** All that a cell may name: parties beside one another, and short forms in brackets, which count as weak aliases. */
function readingsOf(cell: string): { readonly text: string; readonly factor: number }[] {
  return namesInCell(cell).flatMap((name) => {
    const short = shortFormOf(name);
    if (short === undefined) return [{ text: name, factor: 1 }];
    return [
      { text: withoutShortForm(name), factor: 1 },
      { text: short, factor: WEAK_ALIAS_FACTOR },
    ];
  });
}

function familiesOf(first: string, second: string, schema: PairSchema | undefined): readonly NameFamily[] {
  if (schema === 'Person') return ['person'];
  if (schema === 'Vessel' || schema === 'Airplane') return ['vessel'];
  if (schema !== undefined && schema !== 'LegalEntity') return ['organisation'];
  const analyser = analyserOf('organisation');
  if ([first, second].some((name) => analyser.analyse(name).looksLikeOrganisation)) return ['organisation'];
  return [first, second].every(hasGivenName) ? ['person'] : ['organisation', 'person'];
}

function hasGivenName(name: string): boolean {
  const { tokens } = analyserOf('person').analyse(name);
  return tokens.length > 1 && tokens.some(({ kind, concept }) => kind === 'name' && concept >= 0);
}

/** Registration marks are codes: equal or not. `undefined` when one of the two is no mark but a name. */
function compareMarks(first: string, second: string): PairComparison | undefined {
  const [a, b] = [tailMark(first), tailMark(second)];
  if (a === undefined || b === undefined) return undefined;
  const isSame = a === b;
  const tokens: TokenMatch[] = isSame
    ? [{ query: first, entry: second, rule: 'equal', similarity: 1 }]
    : [
        { query: first, rule: 'unmatched-query', similarity: 0 },
        { entry: second, rule: 'unmatched-entry', similarity: 0 },
      ];
  const explanation = isSame ? 'the same registration mark' : 'two registration marks';
  return { score: isSame ? 1 : 0, family: 'aircraft', tokens, explanation };
}
