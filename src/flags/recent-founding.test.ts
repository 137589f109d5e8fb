import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { FoundingDate } from '../model/facts.ts';
import { recentFounding } from './recent-founding.ts';

const founded = (parts: Partial<FoundingDate>): { foundingDates: FoundingDate[] } => ({
  foundingDates: [
    {
      role: 'consignee',
      partyName: 'FICTITIOUS TRADE LLP',
      country: 'KZ',
      partnerCountry: false,
      foundedOn: '2022-08-01',
      from: 'stated',
      written: written('2022-08-01', 'founded'),
      ...parts,
    },
  ],
});

describe('hit', () => {
  test('stated', () => {
    expect(recentFounding.raise(founded({}))).toMatchObject({
      variant: 'raised',
      sentence:
        'Consignee "FICTITIOUS TRADE LLP" in Kazakhstan (KZ) was founded on 2022-08-01, after 24 February 2022.',
    });
  });
  test('the day after', () =>
    expect(recentFounding.raise(founded({ foundedOn: '2022-02-25' }))).not.toBeNull());
  test('from the month inside a Kazakh number', () => {
    expect(recentFounding.raise(founded({ from: 'kazakh-bin', foundedOn: '2022-03-01' }))).toMatchObject({
      sentence: expect.stringContaining('has a Kazakh number that was given out in 2022-03'),
    });
  });
  test('a country that is not known weighs less', () => {
    const { country: _, partnerCountry: __, ...unknown } = founded({}).foundingDates[0]!;
    expect(recentFounding.raise({ foundingDates: [unknown] })).toMatchObject({ variant: 'country-unknown' });
  });
});

describe('clear', () => {
  test.each([
    ['on the day itself', founded({ foundedOn: '2022-02-24' })],
    ['before', founded({ foundedOn: '2001-01-01' })],
    ['a number of February 2022: the day is open', founded({ from: 'kazakh-bin', foundedOn: '2022-02-01' })],
    ['in a partner country', founded({ country: 'DE', partnerCountry: true })],
  ])('%s', (_, facts) => expect(recentFounding.raise(facts)).toBeNull());
});

test('not testable without a founding date', () => expect(recentFounding.needs).toEqual(['foundingDates']));
