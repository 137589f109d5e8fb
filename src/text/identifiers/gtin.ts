import type { Fault } from './check.ts';

/** GS1 General Specifications, section 7.9: from the right, digits times 3 and 1 in turn; the last completes to ten. */
export function gtinFault(number: string): Fault {
  if (!/^(?:\d{8}|\d{12,14})$/.test(number)) return 'it does not have 8, 12, 13 or 14 digits';
  let sum = 0;
  for (let i = number.length - 2, weight = 3; i >= 0; i--, weight = 4 - weight)
    sum += (number.charCodeAt(i) - 48) * weight;
  const expected = (10 - (sum % 10)) % 10;
  const actual = number.charCodeAt(number.length - 1) - 48;
  return expected === actual
    ? undefined
    : `its last digit is ${actual}, and those before it give ${expected}`;
}
