import { type IsoDate, isoDate } from '../../model/dates.ts';
import { type Fault, weightedSum } from './check.ts';

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Business (BIN) or individual (IIN) identification number of Kazakhstan, law 223-III of 12 January 2007.
 *
 *     BIN  YYMM T A NNNNN C    T: 4 resident firm, 5 foreign firm, 6 joint entrepreneurs
 *     IIN  YYMMDD S NNNN C     the fifth digit is the first of the day, 0 to 3
 */
export function kazakhNumberFault(number: string): Fault {
  if (!/^\d{12}$/.test(number)) return 'it does not have 12 digits';
  const month = Number(number.slice(2, 4));
  if (month < 1 || month > 12) return `its third and fourth digit, ${number.slice(2, 4)}, are no month`;
  if (number[4]! > '6') return `its fifth digit, ${number[4]}, names no kind of holder`;
  const first = weightedSum(number, FIRST) % 11;
  const expected = first === 10 ? weightedSum(number, SECOND) % 11 : first;
  const actual = number.charCodeAt(11) - 48;
  if (expected === 10) return 'no check digit fits its first eleven digits; such numbers are not given out';
  return expected === actual
    ? undefined
    : `its last digit is ${actual}, and those before it give ${expected}`;
}

/**
 * First day of the month in which the holder of a valid BIN was registered; `undefined` for persons (IIN) and for
 * numbers that fail their check.
 *
 * Century: the number holds two digits of the year. A year that would lie after `asOf` belongs to the 1900s; any
 * other to the 2000s. Firms of the 1990s keep their first year (941240...), and none is older than the republic.
 *
 * @example registrationMonth('230340012345', '2024-01-01') // '2023-03-01', were the check digit right
 */
export function registrationMonth(number: string, asOf: IsoDate): IsoDate | undefined {
  if (kazakhNumberFault(number) !== undefined || !/^\d{4}[456]/.test(number)) return undefined;
  const month = Number(number.slice(2, 4));
  const thisCentury = isoDate(2000 + Number(number.slice(0, 2)), month, 1);
  if (thisCentury !== undefined && thisCentury <= asOf) return thisCentury;
  return isoDate(1900 + Number(number.slice(0, 2)), month, 1);
}
