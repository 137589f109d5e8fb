import { chplTier } from '../goods/chpl.ts';
import { fitOf } from '../goods/fit.ts';
import type { Consignment, CountryCode, GoodsItem } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type {
  DestinationFact,
  GoodsFitFact,
  HsCodes,
  TechnicalLevelFact,
  UavCodes,
  UnitPriceFact,
} from '../model/facts.ts';
import type { GoodsLookups } from './goods-lookups.ts';
import type { Readings } from './readings.ts';

export function goodsFitOf(
  { goods }: Consignment,
  asOf: IsoDate,
  readings: Readings,
): readonly GoodsFitFact[] | undefined {
  const facts = goods.flatMap((item, index) => fitOfItem(item, index + 1, asOf, readings) ?? []);
  return facts.length > 0 ? facts : undefined;
}

function fitOfItem(
  { description, hsCode, furtherHsCodes }: GoodsItem,
  item: number,
  asOf: IsoDate,
  readings: Readings,
): GoodsFitFact | undefined {
  if (description === undefined || hsCode === undefined || hsCode.value.length < 4) return undefined;
  const words = readings.classification(description.value);
  const { fit } = fitOf(words, hsCode.value);
  if (fit === 'not-testable') return undefined;
  // Goods of two codes go with their words where either does.
  const further = furtherHsCodes?.find(({ value }) => fitOf(words, value).fit === 'fits');
  if (further) return { item, description, hsCode: further, fit: 'fits' };
  const fact = { item, description, hsCode, fit };
  if (fit !== 'conflicts') return fact;
  const [chapter] = words.chapters;
  const [likeliest] = words.subheadings;
  const tier = likeliest && chplTier(likeliest.code, asOf);
  const given = chplTier(hsCode.value.slice(0, 6), asOf);
  return {
    ...fact,
    ...(chapter && { words: { chapter: chapter.code, because: chapter.because } }),
    ...(likeliest && tier && given === undefined && { controlled: { code: likeliest.code, tier } }),
  };
}

export function uavCodesOf(
  hsCodes: HsCodes | undefined,
  asOf: IsoDate,
  goods: GoodsLookups | undefined,
): UavCodes | undefined {
  if (goods?.uavTable === undefined || hsCodes === undefined) return undefined;
  return {
    edition: goods.uavTable,
    listed: hsCodes.items.flatMap(({ item, code }) => {
      const row = goods.uavEntry(code.value, asOf);
      return row ? [{ item, code, entry: `${row.code} ${row.description}`.trim() }] : [];
    }),
    ...(hsCodes.destination && { destination: hsCodes.destination }),
  };
}

export function unitPricesOf(
  { goods, journey }: Consignment,
  destination: DestinationFact | undefined,
  lookups: GoodsLookups | undefined,
): readonly UnitPriceFact[] | undefined {
  if (!lookups) return undefined;
  const [from, to] = [journey.countryOfDispatch?.value, destination?.country];
  const facts = goods.flatMap((item, index) => unitPriceOf(item, index + 1, { from, to }, lookups) ?? []);
  return facts.length > 0 ? facts : undefined;
}

function unitPriceOf(
  { value, currency, netMassKg, hsCode }: GoodsItem,
  item: number,
  lane: { readonly from: CountryCode | undefined; readonly to: CountryCode | undefined },
  lookups: GoodsLookups,
): UnitPriceFact | undefined {
  if (!value || !currency || !netMassKg || !hsCode || hsCode.value.length < 6) return undefined;
  if (!(value.value > 0 && netMassKg.value > 0)) return undefined;
  const peers = lookups.pricesOf({ hs6: hsCode.value.slice(0, 6), currency: currency.value, ...lane });
  const valuePerKg = value.value / netMassKg.value;
  return peers && { item, value, netMassKg, currency: currency.value, valuePerKg, hsCode, ...peers };
}

export function technicalLevelOf(
  hsCodes: HsCodes | undefined,
  goods: GoodsLookups | undefined,
): TechnicalLevelFact | undefined {
  const destination = hsCodes?.destination;
  const level = destination && goods?.technologyOf(destination.country);
  if (level === undefined || destination === undefined || goods?.technologyTable === undefined)
    return undefined;
  return {
    level,
    edition: goods.technologyTable,
    destination: { country: destination.country, written: destination.written },
    items: hsCodes!.items.flatMap(({ item, code, chplTier: tier }) => (tier ? [{ item, code, tier }] : [])),
  };
}
