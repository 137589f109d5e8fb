import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import { airlineOfFlight, airlineOfName, airlineOfPrefix, flyTogether } from './airline-prefixes.ts';
import { landNeighbours } from './borders.ts';
import { embargoedNeighbours, embargoesOn, isEmbargoed } from './embargoes.ts';
import { PLACES } from './place-table.ts';
import { countryOfPlace, countryOfPort, distanceKm } from './ports.ts';
import { isTransshipmentPoint } from './transshipment.ts';

const FROM_GERMANY = { dispatch: 'DE', origins: [] };
const FROM_US = { dispatch: 'US', origins: [] };

describe('embargoes have their days', () => {
  test.each([
    ['RU', '2023-05-18', ['88']],
    ['RU', '2023-05-19', ['84', '85', '90', '88']],
    ['BY', '2024-01-22', ['84', '85', '90']],
    ['BY', '2024-01-23', ['84', '85', '90', '88']],
    ['KP', '2017-12-21', []],
    ['KP', '2017-12-22', ['84', '85', '88']],
    ['KZ', '2026-01-01', []],
  ] as const)('%s on %s: chapters %j', (country, asOf, chapters) => {
    expect(embargoesOn(country, asOf, FROM_GERMANY).flatMap((embargo) => embargo.chapters ?? [])).toEqual(
      chapters,
    );
  });
  test('Syria until the rule of 2 September 2025', () => {
    expect(isEmbargoed('SY', '2025-09-01')).toBe(true);
    expect(isEmbargoed('SY', '2025-09-02')).toBe(false);
  });
  test('the embargo of the United States reaches goods from there, by dispatch or origin', () => {
    const reaches = (provenance: Parameters<typeof embargoesOn>[2]) =>
      embargoesOn('CU', '2024-01-01', provenance)[0]!.reaches;
    expect(reaches(FROM_US)).toBe(true);
    expect(reaches({ dispatch: 'DE', origins: ['US'] })).toBe(true);
    expect(reaches(FROM_GERMANY)).toBe(false);
  });
});

describe('borders', () => {
  test('neighbours of embargoed countries, on the day', () => {
    expect(embargoedNeighbours('KZ', '2023-06-01')).toEqual(['RU']);
    expect(embargoedNeighbours('TR', '2024-06-01')).toEqual(['IR', 'SY']);
    expect(embargoedNeighbours('TR', '2026-06-01')).toEqual(['IR']);
    expect(embargoedNeighbours('DE', '2024-06-01')).toEqual([]);
  });
  test.skipIf(!sharedData)('agree with the table of land borders', () => {
    const rows = readFileSync(`${sharedData}/routes/country_borders.csv`, 'utf8').split('\n').slice(1);
    const pairs = new Set(
      rows.map((row) => row.split('","')).map(([from, , to]) => `${from?.slice(1)} ${to}`),
    );
    for (const country of ['RU', 'BY', 'IR', 'KP', 'SY', 'CU']) {
      const published = [...pairs]
        .filter((pair) => pair.startsWith(`${country} `) && pair.length === 5)
        .map((pair) => pair.slice(3));
      expect(landNeighbours(country).toSorted(), country).toEqual(published.toSorted());
    }
  });
});

test('transshipment points since June 2022, Hong Kong and Macau since March 2023', () => {
  expect(isTransshipmentPoint('AE', '2022-06-27')).toBe(false);
  expect(isTransshipmentPoint('AE', '2022-06-28')).toBe(true);
  expect(isTransshipmentPoint('HK', '2023-03-01')).toBe(false);
  expect(isTransshipmentPoint('HK', '2023-03-02')).toBe(true);
});

describe('places', () => {
  test.each([
    ['SHANGHAI, CN', 'CN'],
    ['Dubai (AE)', 'AE'],
    ['DEHAM', 'DE'],
    ['DE HAM', 'DE'],
    ['LEJ', 'DE'],
    ['Port of Poti, Georgia', 'GE'],
    ['Atlanta, GA', 'US'],
    ['Los Angeles, CA', 'US'],
    ['Moscow, Idaho, USA', 'US'],
    ['GENOA', 'IT'],
    ['Москва, Россия', 'RU'],
    ['KZALA - Almaty', 'KZ'],
    ['Kazakhstan', 'KZ'],
    ['PERTH, AU', 'AU'],
  ])('%s is in %s', (text, country) => expect(countryOfPlace(text)).toBe(country));
  test.each(['Wilmington, DE', 'Kleve, DE', 'CAN', 'ALMATY-1', 'CNABC', 'TBA', '', 'x'.repeat(500)])(
    '%s is not sure',
    (text) => {
      expect(countryOfPlace(text)).toBeUndefined();
    },
  );
  test.each([
    ['FRA', 'DE', undefined],
    ['ALA', 'KZ', undefined],
    ['CAN', 'CN', undefined],
    ['PER', 'AU', undefined],
    ['Guangzhou/CAN', 'CN', 'CN'],
    ['FRA, Germany', 'DE', 'DE'],
    // No airport that the table holds: by air it is an airport that it lacks, otherwise the country.
    ['RUS', undefined, 'RU'],
    ['DXB', 'AE', 'AE'],
    // UN/LOCODE that the table lacks; its form gives the country.
    ['CNABC', 'CN', 'CN'],
    ['USXY9', 'US', 'US'],
    ['XXABC', undefined, undefined],
    ['CNAB1', undefined, undefined],
    ['Cnabc', undefined, undefined],
    // Towns and words that look like one.
    ['PARIS', 'FR', 'FR'],
    ['CAIRO', 'EG', 'EG'],
    ['NATAL', undefined, undefined],
    ['TRUCK', undefined, undefined],
  ])('in a column of ports %s is in %s by air, in %s otherwise', (text, byAir, otherwise) => {
    expect([countryOfPort(text, { byAir: true }), countryOfPort(text, { byAir: false })]).toEqual([
      byAir,
      otherwise,
    ]);
  });
  test('distances are great circles', () => {
    expect(distanceKm('DE', 'DE')).toBe(0);
    expect(distanceKm('DE', 'AE')).toBeGreaterThan(4_000);
    expect(distanceKm('DE', 'AE')).toBeLessThan(5_500);
    expect(distanceKm('DE', 'ZZ')).toBeUndefined();
  });
  test('no town is in two countries', () => {
    const towns = Object.values(PLACES).flatMap(({ towns }) => towns?.split(', ') ?? []);
    expect(towns.filter((town, place) => towns.indexOf(town) !== place)).toEqual([]);
  });
  test.skipIf(!sharedData)('ports are those of UN/LOCODE', () => {
    for (const [country, { ports }] of Object.entries(PLACES)) {
      const file = `${sharedData}/routes/unlocode_2023-2/${country}.csv`;
      if (ports === undefined || !existsSync(file)) continue;
      const text = readFileSync(file, 'latin1');
      for (const port of ports.split(' '))
        expect(text.includes(`"${country}","${port}"`), `${country}${port}`).toBe(true);
    }
  });
  test.skipIf(!sharedData)('airports are in their countries', () => {
    const rows = readFileSync(`${sharedData}/routes/airports.csv`, 'utf8')
      .split('\n')
      .map((row) => row.split('","'));
    const countries = new Map(rows.map((row) => [row[1], row[5]?.slice(0, 2)]));
    // Puerto Rico stands under US there; a few airports are missing.
    for (const [country, { airports }] of Object.entries(PLACES)) {
      for (const airport of airports?.split(' ') ?? [])
        expect([country, 'US', undefined]).toContain(countries.get(airport));
    }
  });
});

describe('airlines', () => {
  test('by prefix, flight and name', () => {
    expect(airlineOfPrefix('020')?.name).toBe('Lufthansa Cargo');
    expect(airlineOfPrefix('000')).toBeUndefined();
    expect(airlineOfFlight('LH 8400')?.iata).toBe('LH');
    expect(airlineOfFlight('TK6410/TK6411')?.iata).toBe('TK');
    expect(airlineOfFlight('TRUCK')).toBeUndefined();
    expect(airlineOfName('LUFTHANSA CARGO AG')?.iata).toBe('LH');
    expect(airlineOfName('Turkish Cargo')?.iata).toBe('TK');
    expect(airlineOfName('EMIRATES SKYCARGO')?.iata).toBe('EK');
    expect(airlineOfName('FICTITIOUS TRUCKING GMBH')).toBeUndefined();
  });
  test('one cargo house flies on one set of waybills', () => {
    expect(flyTogether(airlineOfPrefix('020')!, airlineOfPrefix('724')!)).toBe(true);
    expect(flyTogether(airlineOfPrefix('020')!, airlineOfPrefix('235')!)).toBe(false);
  });
});
