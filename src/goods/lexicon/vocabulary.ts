import { BRANDS } from './brands.ts';
import { CLOTHING, CLOTHING_BRANDS } from './clothing.ts';
import { FOOD } from './food.ts';
import { HOME } from './home.ts';
import { INDUSTRY } from './industry.ts';
import { GOODS_IN_LANGUAGES } from './languages.ts';
import { PERSONAL_CARE } from './personal-care.ts';
import { TRADE_GOODS } from './trade-goods.ts';
import { WEAR } from './wear.ts';
import { WORDS_OF_OTHER_LANGUAGES } from './words-of-other-languages.ts';

/** All tables of our own vocabulary. */
export const OWN_VOCABULARY: readonly string[] = [
  FOOD,
  HOME,
  PERSONAL_CARE,
  CLOTHING,
  CLOTHING_BRANDS,
  WEAR,
  INDUSTRY,
  TRADE_GOODS,
  BRANDS,
  GOODS_IN_LANGUAGES,
  WORDS_OF_OTHER_LANGUAGES,
];
