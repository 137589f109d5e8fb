import { AVIATION_IN_LANGUAGES } from './aviation-in-languages.ts';
import { BAGS_PRINT_AND_PARTS } from './bags-print-and-parts.ts';
import { BEAUTY_RANGES } from './beauty-ranges.ts';
import { BRAND_RANGES } from './brand-ranges.ts';
import { BRANDS } from './brands.ts';
import { CLOTHING, CLOTHING_BRANDS } from './clothing.ts';
import { ELECTRONICS_IN_LANGUAGES } from './electronics-in-languages.ts';
import { EVERYDAY_GOODS } from './everyday-goods.ts';
import { FOOD } from './food.ts';
import { FOOD_AND_PETS } from './food-plants-and-pets.ts';
import { GARMENTS } from './garments.ts';
import { HOME } from './home.ts';
import { HOME_AND_PAPER } from './home-and-paper.ts';
import { INDUSTRY } from './industry.ts';
import { GOODS_IN_LANGUAGES } from './languages.ts';
import { MACHINES_AND_ELECTRONICS } from './machines-and-electronics.ts';
import { MACHINES_IN_LANGUAGES } from './machines-in-languages.ts';
import { MAKERS_OF_CLOTHING } from './makers-of-clothing.ts';
import { MAKERS_OF_EQUIPMENT } from './makers-of-equipment.ts';
import { MATERIALS_IN_LANGUAGES } from './materials-in-languages.ts';
import { METALS_AND_TOOLS } from './metals-and-tools.ts';
import { MORE_GOODS_IN_LANGUAGES } from './more-goods-in-languages.ts';
import { NAMES_AND_FLAVOURS } from './names-and-flavours.ts';
import { OPTICS_AND_RADIO_IN_LANGUAGES } from './optics-and-radio-in-languages.ts';
import { ORDINARY_GOODS_IN_LANGUAGES } from './ordinary-goods-in-languages.ts';
import { PERSONAL_CARE } from './personal-care.ts';
import { RANGES_OF_BEAUTY } from './ranges-of-beauty.ts';
import { RANGES_OF_SHOPS } from './ranges-of-shops.ts';
import { BEAUTY_AND_HEALTH } from './retail-beauty-and-health.ts';
import { SHORT_FORMS } from './short-forms.ts';
import { TEXTILES_AND_CHEMICALS } from './textiles-and-chemicals.ts';
import { TOYS_AND_SPORT } from './toys-and-sport.ts';
import { TRADE_GOODS } from './trade-goods.ts';
import { VEHICLES_AND_INSTRUMENTS } from './vehicles-and-instruments.ts';
import { WEAR } from './wear.ts';
import { WORDS_OF_OTHER_LANGUAGES } from './words-of-other-languages.ts';

/** All tables of our own vocabulary. */
export const OWN_VOCABULARY: readonly string[] = [
  FOOD,
  FOOD_AND_PETS,
  HOME,
  HOME_AND_PAPER,
  EVERYDAY_GOODS,
  BAGS_PRINT_AND_PARTS,
  METALS_AND_TOOLS,
  PERSONAL_CARE,
  BEAUTY_AND_HEALTH,
  TEXTILES_AND_CHEMICALS,
  CLOTHING,
  CLOTHING_BRANDS,
  WEAR,
  GARMENTS,
  INDUSTRY,
  TRADE_GOODS,
  MACHINES_AND_ELECTRONICS,
  VEHICLES_AND_INSTRUMENTS,
  TOYS_AND_SPORT,
  BRANDS,
  BRAND_RANGES,
  BEAUTY_RANGES,
  NAMES_AND_FLAVOURS,
  MAKERS_OF_CLOTHING,
  RANGES_OF_BEAUTY,
  RANGES_OF_SHOPS,
  MAKERS_OF_EQUIPMENT,
  SHORT_FORMS,
  GOODS_IN_LANGUAGES,
  WORDS_OF_OTHER_LANGUAGES,
  AVIATION_IN_LANGUAGES,
  ELECTRONICS_IN_LANGUAGES,
  MACHINES_IN_LANGUAGES,
  OPTICS_AND_RADIO_IN_LANGUAGES,
  ORDINARY_GOODS_IN_LANGUAGES,
  MORE_GOODS_IN_LANGUAGES,
  MATERIALS_IN_LANGUAGES,
];
