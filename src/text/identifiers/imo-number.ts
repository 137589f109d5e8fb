import { type Fault, weightedSum } from './check.ts';

const FORM = /^(?:IMO)?\s*(?:NO\.?|NUMBER)?\s*[:#]?\s*(\d{7})$/i;
const WEIGHTS = [7, 6, 5, 4, 3, 2];

/** Seven digits from `IMO 9074729` or `9074729`; `undefined` for anything else. */
export function readImoNumber(text: string): string | undefined {
  return FORM.exec(text.trim())?.[1];
}

/** IMO Resolution A.1117(30): the seventh digit ends the sum of the first six times 7, 6, 5, 4, 3, 2. */
export function imoNumberFault(number: string): Fault {
  const expected = weightedSum(number, WEIGHTS) % 10;
  const actual = number.charCodeAt(6) - 48;
  return expected === actual
    ? undefined
    : `its last digit is ${actual}, and the six before it give ${expected}`;
}
