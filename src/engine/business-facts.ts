import { fitsAnyone, fitsCodes } from '../goods/lines-of-business.ts';
import type { Consignment, Party, Written } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { BusinessFitFact, BusinessOfParty, HsCodes } from '../model/facts.ts';
import type { AssessmentContext } from './context.ts';
import type { GoodsLookups } from './goods-lookups.ts';
import type { Readings } from './readings.ts';

/** Those who want the goods for themselves. */
const BUYING_ROLES: ReadonlySet<string> = new Set(['buyer', 'consignee', 'end-user']);

/** A party's business, and the codes that fit it. */
interface KnownBusiness extends BusinessOfParty {
  readonly fits: readonly string[];
}

/** Controlled goods held against what is known of the business of buyer, consignee and end user. */
export function businessFitOf(
  { parties }: Consignment,
  hsCodes: HsCodes | undefined,
  asOf: IsoDate,
  { goods, readings }: Pick<AssessmentContext, 'goods' | 'readings'>,
): BusinessFitFact | undefined {
  if (!hsCodes?.items.some(({ hs6 }) => hs6 !== undefined)) return undefined;
  const known = parties.flatMap((party) => {
    if (!BUYING_ROLES.has(party.role) || !party.name) return [];
    // Who passes goods on does not use them.
    if (readings.nature(party.name.value).kind !== 'other') return [];
    return businessOf(party, party.name, goods, readings) ?? [];
  });
  if (known.length === 0) return undefined;
  const misfits = hsCodes.items.flatMap(({ item, code, hs6, chplTier }) => {
    if (hs6 === undefined || fitsAnyone(hs6) || known.some(({ fits }) => fitsCodes(hs6, fits))) return [];
    const control =
      chplTier !== undefined
        ? `Common High Priority List, tier ${chplTier}`
        : goods?.uavEntry(code.value, asOf) && goods.uavTable;
    return control === undefined ? [] : [{ item, code, control }];
  });
  return { parties: known.map(({ fits: _, ...party }) => party), misfits };
}

/** What the papers state counts before the table, and both before the name. */
function businessOf(
  { role, businessActivity }: Party,
  name: Written<string>,
  goods: GoodsLookups | undefined,
  readings: Readings,
): KnownBusiness | undefined {
  const base = { role, partyName: name.asWritten };
  const stated = businessActivity && businessFrom(businessActivity.value, readings);
  if (stated) return { ...base, ...stated, source: 'stated', written: businessActivity };
  // A stated business that is none of the plain ones may be any: then its name is not asked.
  if (businessActivity) return undefined;
  const row = goods?.businessOf(name.value);
  if (row && goods?.businessTable !== undefined) {
    const read =
      row.codes.length > 0
        ? { business: row.business || row.party, fits: row.codes }
        : businessFrom(row.business, readings);
    return read && { ...base, ...read, source: 'table', written: name, table: goods.businessTable };
  }
  const called = businessFrom(name.value, readings);
  return called && { ...base, ...called, source: 'name', written: name };
}

function businessFrom(
  text: string,
  readings: Readings,
): { readonly business: string; readonly fits: readonly string[] } | undefined {
  const read = readings.business(text);
  const [first] = read;
  return first && { business: first.line.title, fits: read.flatMap(({ line }) => line.fits) };
}
