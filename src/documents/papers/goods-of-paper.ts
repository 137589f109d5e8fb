import type { GoodsItem, Written } from '../../model/consignment-parts.ts';
import { countryNamed } from './country-named.ts';
import { type FactReader, oneLine } from './fact-reader.ts';
import { serialsOfRange } from './serial-range.ts';

/** What stands between serial numbers: `0093, 0094`, `NV2207 / NV2216`, `4471 und 4472`. */
const SERIALS = /[;,|\n、，&]|\s\/\s|\s(?:and|und|et|y|ve|и|та)\s/u;

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The goods items that a paper lists, or the goods that it describes as a whole. */
export function goodsOf(reader: FactReader): GoodsItem[] {
  const listed: GoodsItem[] = [];
  for (const number of reader.items) {
    const item = goodsItemOf(reader, number);
    if (item) listed.push(item);
  }
  const goods = withOrigin(listed, reader);
  // A paper without a table of goods may still describe them as a whole, and so may one with a single line.
  const whole = goods.length < 2 ? goodsItemOf(reader, undefined) : undefined;
  if (whole === undefined) return goods;
  const [only] = goods;
  if (only === undefined) return [whole];
  const { partNumbers, serialNumbers } = only;
  return [
    {
      ...whole,
      ...only,
      partNumbers: partNumbers.length > 0 ? partNumbers : whole.partNumbers,
      serialNumbers: serialNumbers.length > 0 ? serialNumbers : whole.serialNumbers,
    },
  ];
}

/** An origin that the paper states once is that of every item without one of its own. */
function withOrigin(goods: GoodsItem[], reader: FactReader): GoodsItem[] {
  const stated = goods.length > 1 ? reader.all('country_of_origin') : [];
  const countries = new Set(stated.flatMap(({ text }) => countryNamed(oneLine(text)) ?? []));
  // Of several origins nobody can say which goods are of which.
  const origin = countries.size === 1 ? reader.country('country_of_origin') : undefined;
  return origin ? goods.map((item) => ({ ...item, origin: item.origin ?? origin })) : goods;
}

function goodsItemOf(reader: FactReader, number: number | undefined): GoodsItem | undefined {
  const item: Draft<GoodsItem> = {
    partNumbers: reader.texts('part_number', number),
    serialNumbers: reader.texts('serial_number', number, SERIALS),
  };
  const description = reader.joined('goods_description', number);
  if (description) item.description = description;
  const [hsCode, ...furtherHsCodes] = reader.hsCodes('hs_code', number);
  if (hsCode) item.hsCode = hsCode;
  if (furtherHsCodes.length > 0) item.furtherHsCodes = furtherHsCodes;
  addQuantity(item, reader, number);
  item.serialNumbers = serialsOfRange(item.serialNumbers, item.quantity?.value);
  const netMassKg = reader.mass('net_mass_kg', 'mass_unit', number);
  if (netMassKg) item.netMassKg = netMassKg;
  const grossMassKg = reader.mass('gross_mass_kg', 'mass_unit', number);
  if (grossMassKg) item.grossMassKg = grossMassKg;
  addPrice(item, reader, number);
  const origin = reader.country('country_of_origin', number);
  if (origin) item.origin = origin;
  const aircraftType = reader.text('aircraft_type', number);
  if (aircraftType) item.aircraftType = aircraftType;
  const packages = reader.number('packages', number);
  if (packages) item.packages = packages.written;
  const packageKind = reader.text('package_kind', number);
  if (packageKind) item.packageKind = packageKind;
  const unNumber = reader.text('un_number', number);
  if (unNumber) item.unNumber = unNumber;
  const isGiven =
    item.partNumbers.length > 0 || item.serialNumbers.length > 0 || Object.keys(item).length > 2;
  return isGiven ? item : undefined;
}

function addQuantity(item: Draft<GoodsItem>, reader: FactReader, number: number | undefined): void {
  const quantity = reader.number('quantity', number);
  if (quantity) item.quantity = quantity.written;
  const unit = reader.text('quantity_unit', number);
  const beside = quantity && (quantity.behind || quantity.before);
  if (unit) item.unit = unit;
  else if (beside) item.unit = { ...quantity.written, value: beside, asWritten: beside };
}

function addPrice(item: Draft<GoodsItem>, reader: FactReader, number: number | undefined): void {
  const value = reader.number('value', number);
  if (value) item.value = value.written;
  const unitPrice = reader.number('unit_price', number);
  if (unitPrice) item.unitPrice = priceOfOne(unitPrice.written, reader.number('price_base', number)?.written);
  const currency = value || unitPrice ? reader.currency('currency', number) : undefined;
  if (currency) item.currency = currency;
}

/** Screws and cables are priced by the hundred: `214,00` for `100 ST`. */
function priceOfOne(price: Written<number>, base: Written<number> | undefined): Written<number> {
  if (base === undefined || base.value <= 0 || base.value === 1) return price;
  return { ...price, value: Number((price.value / base.value).toPrecision(12)) };
}
