import { describe, expect, test } from 'vitest';
import { consignment, journey, party } from '../../test/make-consignment.ts';
import type { Consignment } from '../model/consignment.ts';
import { createReadings } from './readings.ts';
import { destinationOf, routeOf } from './route-facts.ts';

const DAY = '2024-01-10';

function stages(journeyFields: Parameters<typeof journey>[0], parties: Consignment['parties'] = []) {
  const route = routeOf(
    consignment({ journey: journey(journeyFields), parties }),
    DAY,
    createReadings(),
    undefined,
  );
  return {
    points: route?.points.map(({ stage, country }) => `${stage} ${country}`),
    unread: route?.unread.map(({ value }) => value),
  };
}

describe('ports of three letters', () => {
  const ports = { portOfLoading: 'CAN', portsOfTransit: ['ALA'], portOfDischarge: 'FRA' };
  const asAirports = ['loading CN', 'transit KZ', 'discharge DE'];
  test.each([
    ['mode air', { mode: 'air' }],
    ['the code of mode air', { mode: '4' }],
    ['a flight', { flight: 'KC 123' }],
    ['an air waybill', { airWaybill: '465-00000011' }],
    ['an air waybill and a mode that says neither', { mode: 'EXPRESS', airWaybill: '465-00000011' }],
  ])('are airports with %s', (_, more) => {
    expect(stages({ ...ports, ...more })).toEqual({ points: asAirports, unread: [] });
  });
  test.each([
    ['by sea, whatever else', { mode: 'sea', airWaybill: '465-00000011' }],
    ['by road', { mode: 'road' }],
    ['by a mode that nobody gives', {}],
  ])('stay unread %s', (_, more) => {
    const { points, unread } = stages({
      ...ports,
      ...more,
      countryOfDispatch: 'CN',
      destinationCountry: 'DE',
    });
    expect({ points, unread }).toEqual({
      points: ['dispatch CN', 'destination DE'],
      unread: ['CAN', 'ALA', 'FRA'],
    });
  });
  test('give the destination where nothing else does', () => {
    const about = consignment({ journey: journey({ mode: 'air', portOfDischarge: 'ALA' }) });
    expect(destinationOf(about, DAY, createReadings())).toMatchObject({ country: 'KZ', from: 'discharge' });
  });
});

describe('where the goods start', () => {
  const consignor = [party('consignor', { name: 'FICTITIOUS WORKS', country: 'CN' })];
  test.each([
    ['as stated', { countryOfDispatch: 'DE', portOfLoading: 'NLRTM' }, ['dispatch DE', 'loading NL']],
    ['where they are loaded', { portOfLoading: 'NLRTM' }, ['loading NL']],
    ['where the consignor is', {}, ['dispatch CN']],
    ['where the consignor is, if the port is not read', { portOfLoading: 'Any' }, ['dispatch CN']],
  ])('%s', (_, fields, start) => {
    expect(stages({ ...fields, destinationCountry: 'KZ' }, consignor).points).toEqual([
      ...start,
      'destination KZ',
    ]);
  });
  test('nothing is made up: without any of them there is no route', () => {
    expect(stages({ destinationCountry: 'KZ' }).points).toBeUndefined();
  });
});
