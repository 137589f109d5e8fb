import { findMassUnit } from '../../values/mass-units.ts';

/** What the unit of a cell measures; a cell without one measures nothing that is known. */
export type Measure = 'mass' | 'volume' | 'liquid' | 'length';

const UNIT_BEHIND = /\d[\d.,' ]*\s*(?<unit>\p{L}{1,9}[³3²]?)\.?(?![\p{L}\d])/u;
const VOLUME = /^(?:cbm|m3|m³|mc|cuft|cft|cbf|куб|м3|м³)$/iu;
const LIQUID = /^(?:l|ltr|lit(?:er|re|ers|res)?|ml|л|升)$/iu;
const LENGTH = /^(?:cm|mm|m|mtrs?|inch(?:es)?|in|см|мм|м|米)$/iu;

/** What the first number of a cell with a unit measures: `21,360.000 KGS` a mass, `23.000 CBM` a volume. */
export function measureOf(text: string): Measure | undefined {
  const unit = UNIT_BEHIND.exec(text)?.groups?.['unit'];
  if (unit === undefined) return undefined;
  if (findMassUnit(unit) !== undefined) return 'mass';
  if (VOLUME.test(unit)) return 'volume';
  if (LIQUID.test(unit)) return 'liquid';
  return LENGTH.test(unit) ? 'length' : undefined;
}

/** `@5 PCS`: what one package holds or weighs; the sum stands below. */
export function isPerPackage(text: string): boolean {
  return /^@\s*\d/.test(text);
}

/** A cell that begins with its number, or with a currency or unit before it; `x 8.4 kg` and `in drums of 30` go on. */
export function beginsWithNumber(text: string): boolean {
  return /^[^\p{L}\d×]*(?:(?!x\s)\p{L}{1,4}\.?|US\$)?[^\p{L}\d×]*\d/iu.test(text);
}
