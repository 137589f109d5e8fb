import { goodsWords } from './goods-words.ts';
import { industryWords } from './industry-words.ts';
import { organisationWords } from './organisation-words.ts';
import { organisationWordsMore } from './organisation-words-more.ts';
import type { LexiconRow } from './row.ts';

/** All words that company names share with many others, by concept. Where a form stands in two tables the first counts. */
export const businessWords: readonly LexiconRow[] = [
  ...organisationWords,
  ...organisationWordsMore,
  ...industryWords,
  ...goodsWords,
];
