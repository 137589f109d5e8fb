import type { Written } from '../../model/consignment-parts.ts';

/** More pieces are never listed one by one. */
const MOST_SERIALS = 500;
const RANGE =
  /^(?<prefix>\S*?)(?<from>\d{1,9})(?<suffix>[A-Z]?)\s*(?:[-–—~～]|\.\.+|to|thru|through|bis|à|au|al|a|do|до|по|至|から|ilâ)\s*(?<last>\S*?)(?<to>\d{1,9})(?<end>[A-Z]?)$/iu;

/**
 * The serial numbers of a range, each by itself, so that other papers that list them can be compared: `1177-1200` for 24 pieces.
 * A serial number may hold a hyphen, so a range is one only when it counts as many numbers as there are pieces.
 */
export function serialsOfRange(
  serials: readonly Written<string>[],
  pieces: number | undefined,
): readonly Written<string>[] {
  if (pieces === undefined || pieces < 2 || pieces > MOST_SERIALS) return serials;
  const all = serials.flatMap((serial) => numbersOf(serial.value).map((value) => ({ ...serial, value })));
  return all.length === pieces ? all : serials;
}

function numbersOf(text: string): readonly string[] {
  const groups = RANGE.exec(text)?.groups;
  if (!groups) return [text];
  const { prefix = '', from = '', suffix = '', last, to = '', end } = groups;
  const [first, count] = [Number(from), Number(to) - Number(from) + 1];
  // `SN 0117-0120`, `SN0117-SN0120`, `0117-20`: the second number may leave out what both share.
  const isSameKind = (last === '' || last === prefix) && (end === '' || end === suffix);
  if (!isSameKind || to.length > from.length || count < 2 || count > MOST_SERIALS)
    return shortened(text, prefix, from, to, suffix) ?? [text];
  return Array.from(
    { length: count },
    (_, index) => `${prefix}${String(first + index).padStart(from.length, '0')}${suffix}`,
  );
}

/** `0117-20`: the last digits alone. */
function shortened(
  text: string,
  prefix: string,
  from: string,
  to: string,
  suffix: string,
): readonly string[] | undefined {
  if (to.length >= from.length || text.length > 40) return undefined;
  return numbersOf(`${prefix}${from}${suffix}-${from.slice(0, -to.length)}${to}`);
}
