import type { DecimalMark } from '../table-layout.ts';

/** A number with what stands before and behind it. */
export interface NumberReading {
  readonly value: number;
  /** Currency or unit in the same cell; empty when there is none. */
  readonly before: string;
  readonly behind: string;
}

/** Longer cells are sentences; they are not searched for a number. */
const LONGEST_NUMBER = 60;

/** Most numbers need no thought: a point at most, never three digits behind it, a unit in letters. */
const PLAIN = /^(-?\d+(?:\.\d{1,2})?)(?: ?([A-Za-z]{1,10}))?$/;
/** More digits may be more than a number can hold. */
const LONGEST_PLAIN = 15;
const PARTS =
  /^([^\d.,+-]*?)\s*([+-]?\s*(?:\d|[.,]\d)(?:[\d.,'’\s]*\d)?[.,]?(?:[eE][+-]?\d{1,2})?)\s*([^\d]*[²³]?)$/;
const BLANKS = /[\s'’]/g;

/**
 * Reads a number as papers write them: `1,234.50`, `1.234,50`, `1 234,50`, `1'234.50`, `12,34,567`, `(1 200)`,
 * `USD 1,200`, `12,5 kg`. Where the last mark is followed by exactly three digits, as in `1,234`, `mark` decides.
 * `undefined` when the text is no number.
 */
export function readNumber(text: string, mark: DecimalMark): NumberReading | undefined {
  const plain = text.length <= LONGEST_PLAIN ? PLAIN.exec(text) : null;
  if (plain) return { value: Number(plain[1]), before: '', behind: plain[2] ?? '' };
  if (text.length > LONGEST_NUMBER) return undefined;
  const inBrackets = /^\((.+)\)$/.exec(text);
  const parts = PARTS.exec(inBrackets ? inBrackets[1]! : text);
  if (!parts) return undefined;
  const value = readDigits(parts[2]!.replace(BLANKS, ''), mark);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return { value: inBrackets ? -value : value, before: parts[1]!.trim(), behind: parts[3]!.trim() };
}

/**
 * Which mark of `text` is the decimal mark; `undefined` when it has none, or could be read both ways.
 * Evidence for a whole column comes from such cells.
 */
export function decimalMarkOf(text: string): DecimalMark | undefined {
  const mark = sureMark(digitsIn(text));
  return mark === '.' ? 'point' : mark === ',' ? 'comma' : undefined;
}

/** True for a number that only its column can decide: one mark, with exactly three digits behind it. */
export function isAmbiguousNumber(text: string): boolean {
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digitsIn(text));
}

function digitsIn(text: string): string {
  if (text.length > LONGEST_NUMBER) return '';
  return PARTS.exec(text)?.[2]?.replace(BLANKS, '') ?? '';
}

/** The decimal mark where the digits themselves show it; '' where there is none. */
function sureMark(digits: string): '.' | ',' | '' {
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (point >= 0 && comma >= 0) {
    const [last, other] = point > comma ? ['.' as const, ','] : [',' as const, '.'];
    return digits.indexOf(last) === digits.lastIndexOf(last) && digits.indexOf(other) >= 0 ? last : '';
  }
  const mark = point >= 0 ? '.' : comma >= 0 ? ',' : '';
  if (mark === '' || digits.indexOf(mark) !== digits.lastIndexOf(mark)) return '';
  const isGroup = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return isGroup ? '' : mark;
}

function readDigits(digits: string, mark: DecimalMark): number | undefined {
  const isAmbiguous = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  const decimal = isAmbiguous ? (mark === 'comma' ? ',' : '.') : sureMark(digits);
  const grouping = decimal === ',' ? '.' : decimal === '.' ? ',' : digits.includes('.') ? '.' : ',';
  const [whole = '', fraction, ...more] = decimal === '' ? [digits] : digits.split(decimal);
  if (more.length > 0 || fraction?.includes(grouping)) return undefined;
  const groups = whole.split(grouping);
  if (groups.length > 1 && !areGroups(groups)) return undefined;
  const text = `${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Groups of three, or of two before the last as India writes (`12,34,567`). */
function areGroups(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (!/^[+-]?\d{1,3}$/.test(first) || rest.at(-1)?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return middle.every((group) => group.length === 3) || middle.every((group) => group.length === 2);
}
