import { givenNamesArabic } from './given-names-arabic.ts';
import { givenNamesArabicMore } from './given-names-arabic-more.ts';
import { givenNamesMuslimWorld } from './given-names-muslim-world.ts';
import { givenNamesSlavic } from './given-names-slavic.ts';
import { givenNamesSlavicMore } from './given-names-slavic-more.ts';
import { givenNamesTurkic } from './given-names-turkic.ts';
import { givenNamesWestern } from './given-names-western.ts';
import { givenNamesWesternMore } from './given-names-western-more.ts';
import type { LexiconRow } from './row.ts';

/** Given names with their spellings and short forms, within one group of languages: Ivan is not John. */
export const givenNameVariants: readonly LexiconRow[] = [
  ...givenNamesArabic,
  ...givenNamesArabicMore,
  ...givenNamesMuslimWorld,
  ...givenNamesTurkic,
  ...givenNamesSlavic,
  ...givenNamesSlavicMore,
  ...givenNamesWestern,
  ...givenNamesWesternMore,
];
