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
  /(?<![\p{L}\d.,/])(?<count>\d{1,3}(?:[ .,]\d{3})*|\d+)\s*(?<kind>(?:EUR |wooden |euro)?(?:packages?|pkgs|cartons?|ctns?|pallets?|boxes|cases|crates|drums|bags|bundles|packstücke?n?|kartons?|paletten?|kisten?|colli|kolli|colis|palettes?|caisses?|мест[оа]?|короб(?:к[аи]|ок)|палл?ет[аы]?|ящик(?:а|ов)?|місць|палети|koli|palet|kap|sandık|件|箱|托))(?![\p{L}])/giu;

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
  return [...named, ...(isKnown ? [] : origin(segment, page)), ...packages(segment, page)];
}

function packages(segment: Segment, page: LayoutPage): RawFact[] {
  const found = [...segment.text.matchAll(PACKAGES)];
  const [only] = found;
  // Of several sorts of packages nobody can say which are inside of which.
  if (!only || found.length > 1) return [];
  const { count, kind } = only.groups!;
  const value = sliceSegment(segment, only.index, only.index + count!.length);
  return [factOf(page, 'total_packages', kind!, [value], CONFIDENCE)];
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
