import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { DatedEvent } from '../model/facts.ts';
import { impossibleDates } from './impossible-dates.ts';

const dates = (...events: [DatedEvent['event'], IsoDate][]) => ({
  documentDates: events.map(([event, date]) => ({ event, date: written(date, event) })),
});

describe('hit', () => {
  test('arrival before departure', () => {
    expect(
      impossibleDates.raise(dates(['departure', '2024-05-10'], ['arrival', '2024-05-02'])),
    ).toMatchObject({
      sentence: 'Day of departure is 8 days after day of arrival, which should come later.',
      evidence: [
        { fact: 'day of departure', value: '2024-05-10' },
        { fact: 'day of arrival', value: '2024-05-02' },
      ],
    });
  });
  test.each([
    ['order', 'shipment'],
    ['air-waybill', 'arrival'],
    ['release-certificate', 'departure'],
    ['consignee founded', 'order'],
    ['consignor founded', 'invoice'],
  ] as const)('%s after %s', (first, next) => {
    expect(impossibleDates.raise(dates([first, '2024-06-01'], [next, '2024-05-01']))).toMatchObject({
      variant: 'raised',
    });
  });
});

describe('clear', () => {
  test.each([
    ['in order', dates(['departure', '2024-05-02'], ['arrival', '2024-05-10'])],
    ['over the date line', dates(['departure', '2024-05-02'], ['arrival', '2024-05-01'])],
    ['pro forma invoice before the order', dates(['order', '2024-05-02'], ['invoice', '2024-04-01'])],
    [
      'certificate of origin issued afterwards',
      dates(['certificate-of-origin', '2024-06-02'], ['shipment', '2024-05-01']),
    ],
    ['paid in advance', dates(['payment', '2024-01-01'], ['order', '2024-02-01'])],
  ])('%s', (_, facts) => expect(impossibleDates.raise(facts)).toBeNull());
});

test('not testable without two dates', () => expect(impossibleDates.needs).toEqual(['documentDates']));
