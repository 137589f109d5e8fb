import { chplTier } from '../goods/chpl.ts';
import { countsPieces, plausiblePieceMass } from '../goods/piece-mass.ts';
import type { Consignment, GoodsItem, Written } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type {
  ChplTier,
  DestinationFact,
  EmbargoFact,
  GoodsDescriptionFact,
  HsCodeFact,
  HsCodes,
  PieceMassFact,
} from '../model/facts.ts';
import type { Readings } from './readings.ts';

const HS6_DIGITS = 6;

const NO_EMBARGOES: readonly EmbargoFact[] = [];

export function hsCodesOf(
  { goods }: Consignment,
  asOf: IsoDate,
  destination: DestinationFact | undefined,
): HsCodes | undefined {
  const items: HsCodeFact[] = [];
  const itemsWithout: number[] = [];
  for (let i = 0; i < goods.length; i++) {
    const { hsCode, furtherHsCodes } = goods[i]!;
    const first = hsCode && hsCodeFactOf(hsCode, i + 1, asOf, destination);
    const further = furtherHsCodes?.map((code) => hsCodeFactOf(code, i + 1, asOf, destination));
    if (first?.hs6 === undefined && !further?.some(({ hs6 }) => hs6 !== undefined)) itemsWithout.push(i + 1);
    if (first) items.push(first);
    if (further) items.push(...further);
  }
  if (itemsWithout.length === goods.length) return undefined;
  return { items, itemsWithout, ...(destination && { destination }) };
}

function hsCodeFactOf(
  code: Written<string>,
  item: number,
  asOf: IsoDate,
  destination: DestinationFact | undefined,
): HsCodeFact {
  const hs6 = code.value.length >= HS6_DIGITS ? code.value.slice(0, HS6_DIGITS) : undefined;
  const tier = hs6 === undefined ? undefined : chplTier(hs6, asOf);
  return {
    item,
    code,
    ...(hs6 !== undefined && { hs6 }),
    ...(tier !== undefined && { chplTier: tier }),
    embargoes: tier === undefined ? NO_EMBARGOES : embargoesOf(code.value, destination),
  };
}

function embargoesOf(code: string, destination: DestinationFact | undefined): readonly EmbargoFact[] {
  const chapter = code.slice(0, 2);
  return destination?.embargoes.filter(({ chapters }) => chapters?.includes(chapter) ?? true) ?? NO_EMBARGOES;
}

/** Highest tier of the Common High Priority List among the items. */
export function highestTier(hsCodes: HsCodes | undefined): ChplTier | undefined {
  let highest: ChplTier | undefined;
  for (const { chplTier: tier } of hsCodes?.items ?? []) {
    if (tier !== undefined && (highest === undefined || tier < highest)) highest = tier;
  }
  return highest;
}

export function goodsDescriptionsOf(
  { goods }: Consignment,
  readings: Readings,
): readonly GoodsDescriptionFact[] | undefined {
  const facts: GoodsDescriptionFact[] = [];
  for (let i = 0; i < goods.length; i++) {
    const { description, partNumbers } = goods[i]!;
    if (description === undefined) continue;
    // A part number beside it identifies the goods, however short the words are.
    const vague = partNumbers.length > 0 ? undefined : readings.vagueness(description.value);
    facts.push({ item: i + 1, description, ...(vague !== undefined && { vague }) });
  }
  return facts.length > 0 ? facts : undefined;
}

export function pieceMassesOf({ goods }: Consignment): readonly PieceMassFact[] | undefined {
  let facts: PieceMassFact[] | undefined;
  for (let i = 0; i < goods.length; i++) {
    const fact = pieceMassOf(goods[i]!, i + 1);
    if (fact !== undefined) {
      facts ??= [];
      facts.push(fact);
    }
  }
  return facts;
}

/** Zero and negative numbers are blanks in disguise and count as absent. */
function positive(written: Written<number> | undefined): Written<number> | undefined {
  return written !== undefined && written.value > 0 ? written : undefined;
}

function pieceMassOf(goods: GoodsItem, item: number): PieceMassFact | undefined {
  const netMassKg = positive(goods.netMassKg);
  const grossMassKg = positive(goods.grossMassKg);
  const mass = netMassKg ?? grossMassKg;
  if (mass === undefined) return undefined;
  const quantity = positive(goods.quantity);
  const pieces = quantity && goods.unit && countsPieces(goods.unit.value) ? quantity : undefined;
  const plausible = pieces && goods.hsCode ? plausiblePieceMass(goods.hsCode.value) : undefined;
  if (plausible === undefined && (netMassKg === undefined || grossMassKg === undefined)) return undefined;
  return {
    item,
    ...(netMassKg && { netMassKg }),
    ...(grossMassKg && { grossMassKg }),
    ...(pieces && { pieces, kgPerPiece: mass.value / pieces.value }),
    ...(plausible && { plausible }),
  };
}
