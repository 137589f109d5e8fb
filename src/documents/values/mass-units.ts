// biome-ignore format: a line is a meaning, its names side by side
const UNITS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['kg', 'kgs', 'kgm', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'кг', 'килограмм', 'кілограм', '千克', '公斤']],
  [1000, ['t', 'tne', 'mt', 'ton', 'tons', 'tonne', 'tonnes', 'mts', 'т', 'тн', 'тонн', 'тонна', 'тонны', 'тонни', '吨']],
  [0.001, ['g', 'gr', 'grm', 'gram', 'grams', 'gramm', 'gramme', 'grammes', 'г', 'гр', 'грамм', '克']],
  [0.000001, ['mg', 'мг']],
  [0.453_592_37, ['lb', 'lbs', 'lbr', 'pound', 'pounds', 'фунт', '磅']],
  [0.028_349_523_125, ['oz', 'onz', 'ounce', 'ounces']],
];

const KG_PER_UNIT: ReadonlyMap<string, number> = new Map(
  UNITS.flatMap(([kilograms, names]) => names.map((name) => [name, kilograms] as const)),
);

/** Kilograms in one of this unit, named in words, symbol or UN/ECE code (`KGM`, `LBR`); `undefined` for another word. */
export function findMassUnit(word: string): number | undefined {
  const name = word.toLowerCase();
  return KG_PER_UNIT.get(name.endsWith('.') ? name.slice(0, -1) : name);
}
