import type { Fault } from './check.ts';

const FORM = /^([A-Z]{3}[UJZ])\s?(\d{6})[\s-]?(\d)$/;

/** `MSCU1234566` from any usual spelling; `undefined` when the text is no complete ISO 6346 number. */
export function readContainerNumber(text: string): string | undefined {
  const parts = FORM.exec(text.trim().toUpperCase());
  return parts ? parts[1]! + parts[2]! + parts[3]! : undefined;
}

/** Letters count 10 to 38, leaving out the multiples of 11. */
function worthOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 65) return code - 48;
  const plain = code - 65 + 10;
  return plain + Math.floor((plain - 1) / 10);
}

/** ISO 6346:2022, annex A: values times powers of two, the sum modulo 11, and 10 counts as 0. */
export function containerNumberFault(number: string): Fault {
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += worthOf(number[i]!) * 2 ** i;
  const expected = (sum % 11) % 10;
  const actual = number.charCodeAt(10) - 48;
  return expected === actual
    ? undefined
    : `its check digit is ${actual}, and the characters before it give ${expected}`;
}
