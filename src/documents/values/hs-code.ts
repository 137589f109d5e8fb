const LEAST_DIGITS = 4;
const MOST_DIGITS = 10;
/** National codes run to 14 digits; what follows the tenth is their own and says nothing of the goods. */
const MOST_WRITTEN_DIGITS = 14;

/** Longer cells are no list of codes. */
const LONGEST_CELL = 1_000;

const LABEL =
  /^(?:h\.?s\.?n?|hts(?:us)?|ncm|taric|cn|code|тн ?вэд|уктзед|sh)(?!\p{L})[\s.:#-]*(?:code|no|№)?[\s.:#-]*/iu;
const DESCRIPTION_BEHIND = /^(\d[\d. ]*\d)\s*[-–—:,]?\s+\p{L}.*$/su;

/**
 * The codes that a cell gives, digits only, 4 to 10 of them; `undefined` when a part of it is no code.
 *
 * Points, spaces and hyphens inside a code are left out. `8807.3` is 8807.30 without its last zero, and `901.21` is
 * 0901.21 without its first: the point stands behind the heading's four digits. Other lost zeros are put back only
 * where the whole column shows them (`wholeDigits`): of 7 digits alone nobody can say whether a zero is missing in
 * front (chapter 08, fruit) or a digit behind (chapter 88, aircraft).
 *
 * @example
 * readHsCodes('8807.30.00'); // ['88073000']
 * readHsCodes('8542.31; 8526.91'); // ['854231', '852691']
 */
export function readHsCodes(text: string, wholeDigits?: number): readonly string[] | undefined {
  if (/^\d{6,10}$/.test(text) && text.length + 1 !== wholeDigits) return [text];
  if (text.length > LONGEST_CELL) return undefined;
  const parts = splitCodes(text);
  const codes: string[] = [];
  for (const part of parts) {
    const code = readOne(part, wholeDigits);
    if (code === undefined) return undefined;
    if (!codes.includes(code)) codes.push(code);
  }
  return codes.length === 0 ? undefined : codes;
}

/** Several codes stand apart by a sign, where each part has the digits of a code; else the sign is inside a code. */
function splitCodes(text: string): string[] {
  const parts = text
    .split(/[;,|/\n+&]|\s{2,}|\bи\b|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => digitsOf(part).length >= LEAST_DIGITS) ? parts : [text];
}

function readOne(text: string, wholeDigits: number | undefined): string | undefined {
  const bare = text.replace(LABEL, '').replace(DESCRIPTION_BEHIND, '$1').replace(/^'/, '').trim();
  if (!/^\d[\d.,\s-]*$/.test(bare)) return undefined;
  let digits = digitsOf(bare);
  if (/^\d{3}\.\d{1,2}$/.test(bare)) digits = `0${digits}`;
  if (/^\d{3,4}\.\d$/.test(bare)) digits = `${digits}0`;
  else if (digits.length + 1 === wholeDigits) digits = `0${digits}`;
  if (digits.length < LEAST_DIGITS || digits.length > MOST_WRITTEN_DIGITS) return undefined;
  return digits.slice(0, MOST_DIGITS);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
