/** Codes of two, four and six digits as numbers, so that scores of codes are sums in arrays. */
export interface CodeTable {
  readonly codes: readonly string[];
  /** 0 for chapters, 1 for headings, 2 for subheadings. */
  readonly level: Uint8Array;
  /** Number of the code above; of a chapter its own. */
  readonly above: Uint32Array;
  numberOf(code: string): number;
}

const LEVELS: Readonly<Record<number, number>> = { 2: 0, 4: 1, 6: 2 };

/** Numbers the codes and those above them; codes that are not of two, four or six digits are cut to those. */
export function numberCodes(all: Iterable<string>): CodeTable {
  const numbers = new Map<string, number>();
  const codes: string[] = [];
  const above: number[] = [];
  const add = (code: string): number => {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    const parent = code.length > 2 ? add(code.slice(0, -2)) : codes.length;
    const number = codes.length;
    numbers.set(code, number);
    codes.push(code);
    above.push(parent);
    return number;
  };
  for (const code of all) add(evenCode(code));
  return {
    codes,
    level: Uint8Array.from(codes, ({ length }) => LEVELS[length]!),
    above: Uint32Array.from(above),
    numberOf: (code) => numbers.get(evenCode(code))!,
  };
}

function evenCode(code: string): string {
  return code.slice(0, Math.min(6, code.length - (code.length % 2)));
}
