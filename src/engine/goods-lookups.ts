import { adjustedFences, type Fences } from '../goods/adjusted-box-plot.ts';
import type { CountryCode } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { BusinessRow, ControlledCodeRow, GoodsData, PriceRow } from '../model/goods-data.ts';
import { createNameLookup } from './name-lookup.ts';

/** Tables about goods that the user has loaded, ready to be asked. */
export interface GoodsLookups {
  /** Name of the loaded table of codes; absent when none is loaded. */
  readonly uavTable?: string;
  uavEntry(hsCode: string, asOf: IsoDate): ControlledCodeRow | undefined;
  /** Fences of the prices that the user has loaded: of the lane, or of the code where the lane has too few. */
  pricesOf(order: PriceOrder): (Fences & { readonly peers: string }) | undefined;
  readonly technologyTable?: string;
  technologyOf(country: CountryCode): number | undefined;
  readonly businessTable?: string;
  /** The firm of that name in the table that the user has loaded. */
  businessOf(partyName: string): BusinessRow | undefined;
}

export interface PriceOrder {
  readonly hs6: string;
  readonly from: CountryCode | undefined;
  readonly to: CountryCode | undefined;
  readonly currency: string;
}

export function createGoodsLookups({ supp7, prices, technology, businesses }: GoodsData): GoodsLookups {
  const levels = new Map(technology?.rows.map(({ country, level }) => [country, level]));
  const businessesCalled = createNameLookup(businesses?.rows ?? [], ({ party }) => party);
  const byCode = new Map<string, ControlledCodeRow[]>();
  for (const row of supp7?.rows ?? []) addTo(byCode, row.code.slice(0, 6), row);
  return {
    ...(supp7 && { uavTable: supp7.edition }),
    uavEntry: (hsCode, asOf) =>
      [hsCode.slice(0, 6), hsCode.slice(0, 4)]
        .flatMap((code) => byCode.get(code) ?? [])
        .find((row) => row.from === undefined || row.from <= asOf),
    pricesOf: createPriceLookup(prices?.rows ?? []),
    ...(technology && { technologyTable: technology.edition }),
    technologyOf: (country) => levels.get(country),
    ...(businesses && { businessTable: businesses.edition }),
    businessOf: (partyName) => businessesCalled(partyName)[0],
  };
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function createPriceLookup(rows: readonly PriceRow[]): GoodsLookups['pricesOf'] {
  const values = new Map<string, number[]>();
  for (const { code, from, to, currency, valuePerKg } of rows) {
    addTo(values, `${code} ${currency}`, valuePerKg);
    addTo(values, `${code} ${currency} ${from} ${to}`, valuePerKg);
  }
  const fences = new Map<string, Fences | undefined>();
  const fencesOf = (key: string): Fences | undefined => {
    if (!fences.has(key)) fences.set(key, adjustedFences(values.get(key) ?? []));
    return fences.get(key);
  };
  return ({ hs6, from, to, currency }) => {
    const ofLane =
      from === undefined || to === undefined ? undefined : fencesOf(`${hs6} ${currency} ${from} ${to}`);
    if (ofLane) return { ...ofLane, peers: `code ${hs6}, ${from} to ${to}` };
    const ofCode = fencesOf(`${hs6} ${currency}`);
    return ofCode && { ...ofCode, peers: `code ${hs6}, all lanes` };
  };
}
