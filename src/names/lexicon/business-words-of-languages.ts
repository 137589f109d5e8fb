import { businessWordsArabic } from './business-words-arabic.ts';
import { businessWordsEastAsian } from './business-words-east-asian.ts';
import { businessWordsFurther } from './business-words-further.ts';
import { businessWordsSlavicTurkish } from './business-words-slavic-turkish.ts';
import type { LexiconRow } from './row.ts';

/** Further words of trade, language by language; where a form stands in an earlier table too, that one counts. */
export const businessWordsOfLanguages: readonly LexiconRow[] = [
  ...businessWordsFurther,
  ...businessWordsArabic,
  ...businessWordsEastAsian,
  ...businessWordsSlavicTurkish,
];
