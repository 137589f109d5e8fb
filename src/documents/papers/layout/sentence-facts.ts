import { findCurrency } from '../../values/currency.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { readGoodsLine } from './goods-line-facts.ts';
import { type LayoutPage, type Segment, sliceSegment } from './page-text.ts';

const CONFIDENCE = 0.6;
/** Longer ones are terms and conditions. */
const LONGEST = 200;

/** What a sentence says of goods, it says of all of them. */
const OF_ALL: Readonly<Partial<Record<PaperField, PaperField>>> = {
  net_mass_kg: 'total_net_mass_kg',
  gross_mass_kg: 'total_gross_mass_kg',
  country_of_origin: 'country_of_origin',
};

const PACKAGES =
  /(?<![\p{L}\d.,/])(?<count>\d{1,3}(?:[ .,]\d{3})*|\d+)\s*(?<kind>(?:EUR |wooden |euro)?(?:packages?|pkgs|cartons?|ctns?|pallets?|boxes|cases|crates|drums|bags|bundles|packstücke?n?|kartons?|paletten?|kisten?|colli|kolli|colis|palettes?|caisses?|мест[оа]?|короб(?:к[аи]|ок)|палл?ет[аы]?|ящик(?:а|ов)?|місць|палети|koli|palet|kap|sandık|bultos|cajas|palés|palets|cajones|volumes|caixas|paletes|casse|cartoni|bancali|gabbie|scatole|skrzy(?:ń|nie|nia)|karton(?:y|ów|i)|palet(?:y|a)|opakowa(?:ń|nia)|paczek|paczki|dozen|kratten|pallet|kollin|pallar|lådor|kartonger|beden|krabic[ey]?|krabic|bedn[ay]|palety|paliet|raklap|doboz|láda|kolli|csomag|cutii|paleți|colete|lăzi|παλέτες|παλέτα|κιβώτια|κιβώτιο|δέματα|κούτες|thùng|kiện|pallet|peti|karton|dus|koli|kasser|paller|kolli|lavaa|laatikkoa|kollia|палети|кашона|колета|paleta|kutija|sanduka|zabojev|škatel|alust|kasti|kastid|paletes|kastes|dėžės|padėklai|משטחים|קרטונים|ארגזים|חבילות|טבליות|صناديق|طرود|كرتون|طرد|بسته|کارتن|پالت))(?![\p{L}])/giu;

/**
 * Facts of a sentence at the foot of a paper: `5 Kartons, netto 184.20 kg, brutto 197.00 kg`, `Country of origin of all
 * goods: Germany`.
 */
export function factsOfSentence(segment: Segment, page: LayoutPage): RawFact[] {
  if (segment.text.length > LONGEST) return [];
  const named = readGoodsLine(segment).named.flatMap(({ field, label, value }) => {
    const settled = field === null ? undefined : OF_ALL[field];
    return settled ? [factOf(page, settled, label, [value], CONFIDENCE)] : [];
  });
  const isKnown = named.some(({ field }) => field === 'country_of_origin');
  return [
    ...named,
    ...(isKnown ? [] : origin(segment, page)),
    ...packages(segment, page),
    ...sum(segment, page),
  ];
}

/** Scripts without blanks between a number, its counter and what is counted: `7 个木箱`, `3 木箱`, `5ケース`. */
const EASTERN_PACKAGES =
  /(?<![\p{L}\d.,/-])(?<count>\d{1,5})\s?(?:个|個|只)?\s?(?<kind>木箱|纸箱|紙箱|铁箱|铁桶|托盘|托|卡板|件|箱|桶|袋|包|卷|梱包|ケース|カートン|パレット|個口|박스|상자|파레트|팔레트|나무상자|포장)/gu;

function packages(segment: Segment, page: LayoutPage): RawFact[] {
  const found = [...segment.text.matchAll(PACKAGES)];
  if (found.length === 0) found.push(...segment.text.matchAll(EASTERN_PACKAGES));
  // `20 IBC and 800 bags (820 packages)`: the one in brackets is the sum.
  const inBrackets = found.filter(({ index }) => segment.text[index - 1] === '(');
  const [only] = inBrackets.length === 1 ? inBrackets : found;
  // Of several sorts of packages nobody can say which are inside of which.
  if (!only || (found.length > 1 && inBrackets.length !== 1)) return [];
  const { count, kind } = only.groups!;
  const value = sliceSegment(segment, only.index, only.index + count!.length);
  return [factOf(page, 'total_packages', kind!, [value], CONFIDENCE)];
}

const SUM =
  /(?:total (?:value|amount|price|invoice value|contract value)|invoice value|in the amount|for the (?:sum|amount)|gesamtwert|im (?:gesamt)?wert|in höhe|gesamtbetrag|valeur totale|montant total|d'un montant|общ\p{L}+ (?:стоимост\p{L}+|сумм\p{L}+)|на (?:общую )?сумму|загальн\p{L}+ (?:вартіст\p{L}+|сум\p{L}+)|toplam (?:değeri?|bedeli?|tutarı?)|valor total|importe total|valore totale|importo totale|wartość całkowita|łączn\p{L}+ wartoś\p{L}+|总金额|总价值)\s*(?:of|von|de|di|:|：|is|amounting to|i\.?\s?h\.?\s?v\.?|составляет|wynosi)?\s*(?:(?<before>[A-Z]{3}|€|\$|£)\s?(?<first>\d[\d.,' ]*\d)|(?<second>\d[\d.,' ]*\d)\s?(?<behind>[A-Z]{3}|€|\$|£)(?![A-Za-z]))/iu;

/** `goods with a total value of EUR 486,500.00`. */
function sum(segment: Segment, page: LayoutPage): RawFact[] {
  const match = SUM.exec(segment.text);
  const { before, first, second, behind } = match?.groups ?? {};
  const [sign, amount] = [before ?? behind, first ?? second];
  if (!match || sign === undefined || amount === undefined || findCurrency(sign.toUpperCase()) === undefined)
    return [];
  const at = match.index + match[0].lastIndexOf(amount);
  const value = sliceSegment(segment, at, at + amount.length);
  const label = match[0].slice(0, 40);
  return [
    factOf(page, 'total_value', label, [value], CONFIDENCE),
    { ...factOf(page, 'currency', label, [segment], CONFIDENCE), text: sign },
  ];
}

const ORIGIN_OF_ALL =
  /(?:country of origin|origin|ursprungsland|ursprung|pays d'origine|страна происхождения|країна походження|原产国|menşe ülke(?:si)?)(?: of (?:all )?(?:the )?goods| aller waren| der waren(?: insgesamt)?| всех товаров)?\s*[:：]\s*(?<country>\p{L}[\p{L} '’-]{2,30}?)(?=[.,;)]|$)/iu;

function origin(segment: Segment, page: LayoutPage): RawFact[] {
  const match = ORIGIN_OF_ALL.exec(segment.text);
  const country = match?.groups?.['country'];
  if (!match || country === undefined) return [];
  const from = match.index + match[0].lastIndexOf(country);
  const value = sliceSegment(segment, from, from + country.length);
  return [
    factOf(page, 'country_of_origin', match[0].slice(0, from - match.index).trim(), [value], CONFIDENCE),
  ];
}
