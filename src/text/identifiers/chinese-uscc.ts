import type { Fault } from './check.ts';

// The letters I, O, S, V and Z are left out, so that none is read as a digit.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** GB 32100-2015: values of the first seventeen characters times powers of 3 modulo 31; the last completes it to 31. */
export function usccFault(code: string): Fault {
  if (!FORM.test(code)) return 'it is not of the form of 18 characters with six digits for the place';
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += CHARACTERS.indexOf(code[i]!) * weight;
    weight = (weight * 3) % 31;
  }
  const expected = CHARACTERS[(31 - (sum % 31)) % 31];
  return expected === code[17]
    ? undefined
    : `its last character is ${code[17]}, and those before it give ${expected}`;
}
