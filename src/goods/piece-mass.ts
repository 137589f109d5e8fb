/** What one piece of some goods can weigh, in kg: bounds that no ordinary article of the code leaves. */
export interface PieceMassRange {
  readonly goods: string;
  readonly minKg: number;
  readonly maxKg: number;
}

/**
 * By heading or subheading; the longest prefix wins. Where the wording of the Harmonized System itself sets a limit
 * (portable computers "not more than 10 kg", aeroplanes by unladen mass, unmanned aircraft by take-off mass; HS 2022)
 * the bound is that limit with half as much again for packing. The rest is our own, wide on purpose: a code is
 * listed only where even the largest article is known.
 */
const RANGES: Readonly<Record<string, readonly [goods: string, minKg: number, maxKg: number]>> = {
  '4011': ['pneumatic tyres', 0.1, 8_000],
  '841311': ['fuel pumps for filling stations', 1, 5_000],
  '847130': ['portable computers', 0.1, 15],
  '851713': ['smartphones', 0.03, 3],
  '851712': ['mobile telephones', 0.03, 3],
  '852351': ['solid-state storage devices', 0.0002, 5],
  '852352': ['smart cards', 0.0002, 1],
  '853221': ['tantalum capacitors', 0.000_000_1, 3],
  '853224': ['multilayer ceramic capacitors', 0.000_000_1, 3],
  '854110': ['diodes', 0.000_000_1, 10],
  '854121': ['transistors of less than 1 W', 0.000_000_1, 1],
  '854129': ['transistors', 0.000_000_1, 10],
  '854160': ['mounted piezoelectric crystals', 0.000_000_1, 2],
  '8542': ['integrated circuits', 0.000_000_1, 2],
  '8703': ['passenger cars', 100, 15_000],
  '8711': ['motorcycles and cycles with a motor', 5, 1_500],
  '8712': ['bicycles', 2, 150],
  '880211': ['helicopters of up to 2,000 kg', 50, 3_000],
  '880212': ['helicopters of more than 2,000 kg', 2_000, 60_000],
  '880220': ['aeroplanes of up to 2,000 kg', 20, 3_000],
  '880230': ['aeroplanes of 2,000 to 15,000 kg', 2_000, 22_500],
  '880240': ['aeroplanes of more than 15,000 kg', 15_000, 500_000],
  '880621': ['remote-controlled unmanned aircraft of up to 250 g', 0.005, 2],
  '880622': ['remote-controlled unmanned aircraft of 250 g to 7 kg', 0.1, 20],
  '880623': ['remote-controlled unmanned aircraft of 7 to 25 kg', 1, 75],
  '880624': ['remote-controlled unmanned aircraft of 25 to 150 kg', 5, 450],
};

const BY_PREFIX: ReadonlyMap<string, PieceMassRange> = new Map(
  Object.entries(RANGES).map(([prefix, [goods, minKg, maxKg]]) => [prefix, { goods, minKg, maxKg }]),
);

/** Plausible mass of one piece under this code, or `undefined` where the code leaves it open. */
export function plausiblePieceMass(hsCode: string): PieceMassRange | undefined {
  return BY_PREFIX.get(hsCode.slice(0, 6)) ?? BY_PREFIX.get(hsCode.slice(0, 4));
}

const PIECE_UNITS = new Set(
  (
    'pc pcs pce piece pieces ea each u unit units nos nmb nr no h87 c62 stk stck stuck stueck st piece(s) pieza piezas ' +
    'piece unite unites p/st pza pzas шт штук штука ед 件 个 個 只 台 adet'
  ).split(' '),
);

/** True when the unit counts single pieces (UN/ECE Recommendation 20: H87, C62, and the usual words). */
export function countsPieces(unit: string): boolean {
  return PIECE_UNITS.has(
    unit
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[.\s]+$/, '')
      .trim(),
  );
}
