import { LIKELIHOOD_WORDS } from '../../model/grade-words.ts';

/** One thing that must be worded otherwise. */
export interface WordingFault {
  readonly rule: 'likelihood-and-confidence' | 'verdict';
  readonly sentence: string;
  readonly words: readonly string[];
  readonly mend: string;
}

/** Words that judge a person or settle what is not settled; our own text never uses them. Quotations may. */
const VERDICTS =
  /(?<!\p{L})(?:guilty|guilt|smugglers?|smuggled|smuggling ring|criminals?|proves|proven|proof that|undoubtedly|without (?:a )?doubt|culprits?|terrorists?|fraudsters?|crooks?)(?!\p{L})/giu;
const CONFIDENCE =
  /(?<!\p{L})(?:(?:low|moderate|medium|high|full|little|great|strong)(?:-| )(?:level of )?confidence|confidence (?:is|level)|(?:highly |moderately |fully )?confident)(?!\p{L})/giu;
const LIKELIHOOD = new RegExp(
  `(?<!\\p{L})(?:${Object.values(LIKELIHOOD_WORDS)
    .flatMap(({ words }) => words)
    .concat(
      'likely',
      'probably',
      'improbable',
      'unlikely',
      'even chance',
      'chances are',
      'probable',
      'almost certainly',
      'very probably',
    )
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'giu',
);

/**
 * Faults of wording in our own text (quotations in marks are left alone): likelihood and confidence in one sentence
 * (ICD 203, D.6.e.(2)(b): they are not to be combined), and words of verdict.
 *
 * @example
 * lintWording('It is likely, with high confidence, that ...')[0]?.rule; // 'likelihood-and-confidence'
 */
export function lintWording(text: string): WordingFault[] {
  const own = text.replace(/"[^"]*"|“[^”]*”|«[^»]*»|»[^«]*«|„[^“”]*[“”]/g, (quotation) =>
    ' '.repeat(quotation.length),
  );
  const faults: WordingFault[] = [];
  for (const { 0: part, index } of own.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?/g)) {
    const sentence = text.slice(index, index + part.length).trim();
    const [likelihood, confidence, verdicts] = [LIKELIHOOD, CONFIDENCE, VERDICTS].map((pattern) =>
      [...part.matchAll(pattern)].map(([words]) => words),
    );
    if (likelihood!.length > 0 && confidence!.length > 0)
      faults.push({
        rule: 'likelihood-and-confidence',
        sentence,
        words: [...likelihood!, ...confidence!],
        mend: 'Say how likely it is in one sentence and how sure you are in another.',
      });
    if (verdicts!.length > 0)
      faults.push({
        rule: 'verdict',
        sentence,
        words: verdicts!,
        mend: 'Write "consistent with" or "inconsistent with", or quote who says so.',
      });
  }
  return faults;
}
