import type { TokenMatch } from '../model/finding.ts';
import { createAnalyser } from './analyse.ts';
import type { AnalysedName } from './analysed-name.ts';
import { align, tokenMatches } from './compare.ts';

/** Which part met which, by what rule; the entry's name is read anew, as it was written. */
export function explainMatch(query: AnalysedName, nameText: string): TokenMatch[] {
  return tokenMatches(align(query, entryName(query.family, nameText)));
}

/** Names of entries come again and again: those explained last are kept. */
const REMEMBERED_NAMES = 20_000;
const remembered = new Map<string, AnalysedName>();

function entryName(family: AnalysedName['family'], text: string): AnalysedName {
  const key = `${family} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const name = createExplainer(family).analyse(text);
  if (remembered.size >= REMEMBERED_NAMES) remembered.clear();
  remembered.set(key, name);
  return name;
}

const explainers = new Map<string, ReturnType<typeof createAnalyser>>();

function createExplainer(family: AnalysedName['family']): ReturnType<typeof createAnalyser> {
  let explainer = explainers.get(family);
  if (!explainer) {
    explainer = createAnalyser(family);
    explainers.set(family, explainer);
  }
  return explainer;
}

/** Each rule in words for an analyst. */
export const RULE_WORDS: Readonly<Record<TokenMatch['rule'], string>> = {
  equal: 'same word',
  variant: 'spelling variant',
  transliteration: 'the same in another script',
  translation: 'the same word translated',
  abbreviation: 'abbreviated',
  edit: 'spelt nearly the same',
  truncation: 'cut off at the end of the field',
  joined: 'split or joined',
  initial: 'initial',
  'unmatched-query': 'only on the papers',
  'unmatched-entry': 'only on the list',
};

/** One sentence for a person: how the names met and what stayed apart. */
export function explainInWords(matches: readonly TokenMatch[]): string {
  const met = matches
    .filter(({ rule }) => rule !== 'unmatched-query' && rule !== 'unmatched-entry')
    .map(({ query, entry, rule }) =>
      rule === 'equal' ? `${query}` : `${query} = ${entry} (${RULE_WORDS[rule]})`,
    );
  const apart = (rule: TokenMatch['rule']): string[] =>
    matches.filter((match) => match.rule === rule).map((match) => match.query ?? match.entry ?? '');
  const [onPapers, onList] = [apart('unmatched-query'), apart('unmatched-entry')];
  const parts = [`in common: ${met.join(', ')}`];
  if (onPapers.length > 0) parts.push(`only on the papers: ${onPapers.join(', ')}`);
  if (onList.length > 0) parts.push(`only on the list: ${onList.join(', ')}`);
  return parts.join('; ');
}
