import type { Confidence, InformationGrade, Likelihood, SourceGrade } from './report.ts';

/** Admiralty code, as AJP-2.1 (Allied Joint Doctrine for Intelligence Procedures) words it. */
export const SOURCE_GRADE_WORDS: Readonly<Record<SourceGrade, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

export const INFORMATION_GRADE_WORDS: Readonly<Record<InformationGrade, string>> = {
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'truth cannot be judged',
};

/** Intelligence Community Directive 203 (2 January 2015), section D.6.e.(2): words and their ranges in percent. */
export const LIKELIHOOD_WORDS: Readonly<
  Record<
    Likelihood,
    { readonly words: readonly [string, string]; readonly percent: readonly [number, number] }
  >
> = {
  'almost-no-chance': { words: ['almost no chance', 'remote'], percent: [1, 5] },
  'very-unlikely': { words: ['very unlikely', 'highly improbable'], percent: [5, 20] },
  unlikely: { words: ['unlikely', 'improbable'], percent: [20, 45] },
  'roughly-even-chance': { words: ['roughly even chance', 'roughly even odds'], percent: [45, 55] },
  likely: { words: ['likely', 'probable'], percent: [55, 80] },
  'very-likely': { words: ['very likely', 'highly probable'], percent: [80, 95] },
  'almost-certain': { words: ['almost certain', 'nearly certain'], percent: [95, 99] },
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  low: 'low confidence',
  moderate: 'moderate confidence',
  high: 'high confidence',
};

/** `likely (55 to 80%)` */
export function likelihoodInWords(likelihood: Likelihood): string {
  const { words, percent } = LIKELIHOOD_WORDS[likelihood];
  return `${words[0]} (${percent[0]} to ${percent[1]}%)`;
}
