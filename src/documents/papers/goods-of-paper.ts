import type { GoodsItem } from '../../model/consignment-parts.ts';
import type { FactReader } from './fact-reader.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The goods items that a paper lists, or the goods that it describes as a whole. */
export function goodsOf(reader: FactReader): GoodsItem[] {
  const goods = withOrigin(
    reader.items.flatMap((item) => goodsItemOf(reader, item) ?? []),
    reader,
  );
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
  const origin = goods.length > 1 ? reader.country('country_of_origin') : undefined;
  return origin ? goods.map((item) => ({ ...item, origin: item.origin ?? origin })) : goods;
}

function goodsItemOf(reader: FactReader, number: number | undefined): GoodsItem | undefined {
  const item: Draft<GoodsItem> = {
    partNumbers: reader.texts('part_number', number),
    serialNumbers: reader.texts('serial_number', number, /[;,|\n、，]/),
  };
  const set = <K extends keyof GoodsItem>(key: K, value: GoodsItem[K] | undefined): void => {
    if (value !== undefined) item[key] = value;
  };
  set('description', reader.joined('goods_description', number));
  const [hsCode, ...furtherHsCodes] = reader.hsCodes('hs_code', number);
  set('hsCode', hsCode);
  if (furtherHsCodes.length > 0) item.furtherHsCodes = furtherHsCodes;
  const quantity = reader.number('quantity', number);
  set('quantity', quantity?.written);
  const unit = reader.text('quantity_unit', number);
  const beside = quantity && (quantity.behind || quantity.before);
  set('unit', unit ?? (beside ? { ...quantity.written, value: beside, asWritten: beside } : undefined));
  set('netMassKg', reader.mass('net_mass_kg', 'mass_unit', number));
  set('grossMassKg', reader.mass('gross_mass_kg', 'mass_unit', number));
  set('value', reader.number('value', number)?.written);
  set('unitPrice', reader.number('unit_price', number)?.written);
  if (item.value || item.unitPrice) set('currency', reader.currency('currency', number));
  set('origin', reader.country('country_of_origin', number));
  set('aircraftType', reader.text('aircraft_type', number));
  set('packages', reader.number('packages', number)?.written);
  set('packageKind', reader.text('package_kind', number));
  set('unNumber', reader.text('un_number', number));
  const isGiven =
    item.partNumbers.length > 0 || item.serialNumbers.length > 0 || Object.keys(item).length > 2;
  return isGiven ? item : undefined;
}
