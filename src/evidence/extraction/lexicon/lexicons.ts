import type { ReportLanguage } from '../../../model/report.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { Lexicon } from './lexicon.ts';
import { RUSSIAN } from './russian.ts';
import { UKRAINIAN } from './ukrainian.ts';

export const LEXICONS: Readonly<Record<ReportLanguage, Lexicon>> = {
  en: ENGLISH,
  de: GERMAN,
  ru: RUSSIAN,
  uk: UKRAINIAN,
};
