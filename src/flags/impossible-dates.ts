import { daysBetween } from '../model/dates.ts';
import type { DatedEvent } from '../model/facts.ts';
import { defineFlag } from '../model/flag.ts';
import { evidenceOf, inWords } from '../model/words.ts';

type Event = DatedEvent['event'];

/** What cannot come after what. `days`: how far the papers may differ, for time zones and the date line. */
interface Order {
  readonly first: Event;
  readonly next: Event;
  readonly days: number;
}

/**
 * Only what cannot be in good faith. Left out, because they are lawful and common: invoice before order (pro forma),
 * invoice after shipment, certificate of origin after shipment (issued retrospectively), payment at any time,
 * declaration after departure (simplified procedures).
 */
const ORDERS: readonly Order[] = [
  { first: 'departure', next: 'arrival', days: 1 },
  { first: 'shipment', next: 'arrival', days: 1 },
  { first: 'air-waybill', next: 'arrival', days: 1 },
  { first: 'bill-of-lading', next: 'arrival', days: 1 },
  { first: 'road-consignment-note', next: 'arrival', days: 1 },
  { first: 'order', next: 'departure', days: 1 },
  { first: 'order', next: 'shipment', days: 1 },
  { first: 'order', next: 'arrival', days: 0 },
  { first: 'release-certificate', next: 'departure', days: 1 },
  { first: 'release-certificate', next: 'arrival', days: 0 },
  { first: 'consignor founded', next: 'invoice', days: 0 },
  { first: 'consignor founded', next: 'departure', days: 0 },
  { first: 'consignee founded', next: 'order', days: 0 },
  { first: 'consignee founded', next: 'departure', days: 0 },
  { first: 'consignee founded', next: 'shipment', days: 0 },
];

export const impossibleDates = defineFlag({
  id: 'impossible-dates',
  number: 10,
  title: 'Dates in an impossible order',
  basis: 'Tidewaiter, own design: events that cannot follow each other, with a day allowed for time zones',
  needs: ['documentDates'],
  innocent: [
    'Day and month were exchanged when the date was entered.',
    'A later revision of the paper carries the day of the revision.',
    'The parts were ordered from stock that had already left, and the order was written afterwards.',
  ],
  wouldClear: ['Copies of both papers, with the dates as their issuers wrote them.'],
  raise({ documentDates }) {
    for (const { first, next, days } of ORDERS) {
      const early = documentDates.find(({ event }) => event === first);
      const late = documentDates.find(({ event }) => event === next);
      if (early === undefined || late === undefined || early.date.value <= late.date.value) continue;
      const gap = daysBetween(late.date.value, early.date.value);
      if (gap <= days) continue;
      return {
        variant: 'raised',
        sentence: `${dayOf(early)} is ${gap} ${gap === 1 ? 'day' : 'days'} after ${dayOf(late).toLowerCase()}, which should come later.`,
        evidence: [early, late].map((each) => evidenceOf(dayOf(each).toLowerCase(), each.date)),
      };
    }
    return null;
  },
});

const WORDS: Readonly<Partial<Record<Event, string>>> = {
  'consignor founded': 'Founding of the consignor',
  'consignee founded': 'Founding of the consignee',
  shipment: 'Day of shipment',
  departure: 'Day of departure',
  arrival: 'Day of arrival',
  order: 'Day of the order',
};

function dayOf({ event }: DatedEvent): string {
  return WORDS[event] ?? `Date of the ${inWords(event)}`;
}
