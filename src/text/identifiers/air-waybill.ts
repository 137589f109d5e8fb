import type { Fault } from './check.ts';

/** The two parts of an air waybill number: whose it is, and which. */
export interface AirWaybillNumber {
  /** Three digits: the airline's accounting code. */
  readonly prefix: string;
  /** Eight digits, the last of which is the check digit. */
  readonly serial: string;
}

const FORM = /^(?:AWB|MAWB)?\s*[:#]?\s*(\d{3})[\s\-–/]?(\d{4})\s?(\d{4})$/i;

/** Reads `020-1234 5675`, `02012345675` and the like; `undefined` for anything else, house waybills among it. */
export function readAirWaybill(text: string): AirWaybillNumber | undefined {
  const parts = FORM.exec(text.trim());
  return parts ? { prefix: parts[1]!, serial: parts[2]! + parts[3]! } : undefined;
}

/** IATA Resolution 600a: the eighth digit of the serial is the remainder of the first seven divided by 7. */
export function airWaybillFault({ serial }: AirWaybillNumber): Fault {
  const expected = Number(serial.slice(0, 7)) % 7;
  const actual = serial.charCodeAt(7) - 48;
  return expected === actual
    ? undefined
    : `its last digit is ${actual}, and the seven before it give ${expected}`;
}
