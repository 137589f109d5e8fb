import { type Fault, remainderOf } from './check.ts';

/** ISO 17442 with ISO 7064 modulo 97-10: letters become two digits, and the whole leaves 1 when divided by 97. */
export function leiFault(code: string): Fault {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(code)) return 'it is not 18 letters or digits and two check digits';
  const digits = code.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return remainderOf(digits, 97) === 1 ? undefined : 'its two check digits do not fit the rest';
}
