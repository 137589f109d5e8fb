import { type Fault, remainderOf } from './check.ts';

/** Registration number, Russian government decree 438 of 19 June 2002: all but the last digit modulo 11 (13 for 15 digits). */
export function ogrnFault(number: string): Fault {
  if (!/^(?:\d{13}|\d{15})$/.test(number)) return 'it has neither 13 nor 15 digits';
  const expected = remainderOf(number.slice(0, -1), number.length - 2) % 10;
  const actual = number.charCodeAt(number.length - 1) - 48;
  return expected === actual
    ? undefined
    : `its last digit is ${actual}, and those before it give ${expected}`;
}
