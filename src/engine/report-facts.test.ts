import { describe, expect, test } from 'vitest';
import { goodsItem, journey, party, written } from '../../test/make-consignment.ts';
import { ledgerClaim, reportedClaim } from '../../test/make-reported-claim.ts';
import type { Consignment } from '../model/consignment.ts';
import type { LedgerClaim } from '../model/report.ts';
import { createReadings } from './readings.ts';
import { reportsOf } from './report-facts.ts';

const place = ledgerClaim().place;
const claim: Partial<LedgerClaim> = {
  goods: [{ words: 'autopilots', place }],
  places: [
    { words: 'China', place, country: 'CN' },
    { words: 'Russia', place, country: 'RU' },
  ],
  pretext: { words: 'declare the autopilots as "civil aircraft replacement parts"', place },
  dates: [{ words: 'by April 2023', place, date: '2023-04', relation: 'by', of: 'event' }],
};
const consignment = (parts: {
  goods?: string;
  dispatch?: string;
  destination?: string;
  shipment?: string;
  endUse?: string;
}): Consignment => ({
  id: 'T',
  file: 't.csv',
  row: 2,
  dates: {
    vague: [],
    ...(parts.shipment && { shipment: written(parts.shipment as `${number}-${number}-${number}`) }),
  },
  parties: [party('consignee', { name: 'Somebody' })],
  goods: parts.goods ? [goodsItem({ description: parts.goods })] : [],
  journey: journey({
    ...(parts.dispatch && { countryOfDispatch: parts.dispatch }),
    ...(parts.destination && { destinationCountry: parts.destination }),
  }),
  documents: [],
  payment: {},
  unmapped: {},
  ...(parts.endUse && { statedEndUse: written(parts.endUse) }),
});
const facts = (
  parts: Parameters<typeof consignment>[0],
  asOf: `${number}-${number}-${number}` = '2023-04-01',
) =>
  reportsOf(
    consignment(parts),
    asOf,
    {
      claims: [reportedClaim({ claim: ledgerClaim(claim) })],
      claimsOfEntry: {},
      screenParties: () => undefined,
    },
    createReadings(),
  );

describe('a consignment agrees with a claim', () => {
  test.each([
    [
      'goods and lane',
      { goods: 'AUTOPILOT, FLIGHT CONTROLLER', dispatch: 'CN', destination: 'RU' },
      ['goods', 'lane'],
    ],
    [
      'lane and pretext, in other words',
      { goods: 'REPLACEMENT PARTS FOR CIVIL AVIATION', dispatch: 'CN', destination: 'RU' },
      ['lane', 'pretext'],
    ],
    [
      'the pretext as stated end use, and the time',
      { goods: 'AUTOPILOTS', endUse: 'replacement part, civil aircraft', shipment: '2023-03-20' },
      ['goods', 'pretext', 'time window'],
    ],
  ] as const)('%s', (_, parts, on) => {
    expect(facts(parts)?.agreeing.map(({ agreements }) => agreements.map((each) => each.on))).toEqual([on]);
  });
});
describe('it does not', () => {
  test.each([
    ['goods alone', { goods: 'AUTOPILOTS' }],
    ['goods and time', { goods: 'AUTOPILOTS', shipment: '2023-03-20' }],
    ['another lane', { goods: 'TEXTILES', dispatch: 'CN', destination: 'DE' }],
    ['the other end of the lane only', { goods: 'TEXTILES', destination: 'RU' }],
  ])('%s', (_, parts) => expect(facts(parts)?.agreeing).toEqual([]));
});
test('a claim that was published later is not known yet', () => {
  expect(facts({ goods: 'AUTOPILOTS', dispatch: 'CN', destination: 'RU' }, '2023-03-15')).toBeUndefined();
});
