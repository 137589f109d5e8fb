import type { Consignment, Written } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type {
  AirWaybillFact,
  DatedEvent,
  DocumentNumberFact,
  IdentifierFact,
  PaymentFact,
} from '../model/facts.ts';
import { isSamePlace } from '../model/problem.ts';
import { type Airline, airlineOfFlight, airlineOfPrefix, flyTogether } from '../routes/airline-prefixes.ts';
import { airWaybillFault, readAirWaybill } from '../text/identifiers/air-waybill.ts';
import { containerNumberFault, readContainerNumber } from '../text/identifiers/container-number.ts';
import { imoNumberFault, readImoNumber } from '../text/identifiers/imo-number.ts';
import type { AssessmentContext } from './context.ts';
import { documentKeys } from './document-uses.ts';
import type { Readings } from './readings.ts';

/** Days from columns of their own: a shipment day that was taken from another column is not a second witness. */
export function documentDatesOf(consignment: Consignment): readonly DatedEvent[] | undefined {
  const { dates, documents, parties } = consignment;
  const events: DatedEvent[] = [];
  const add = (event: DatedEvent['event'], date: Written<IsoDate> | undefined) => {
    if (date !== undefined) events.push({ event, date });
  };
  add('order', dates.order);
  add('departure', dates.departure);
  add('arrival', dates.arrival);
  add('payment', dates.payment);
  for (const { kind, date } of documents) add(kind, date);
  for (const { role, foundedOn } of parties) {
    if (role === 'consignor' || role === 'consignee') add(`${role} founded`, foundedOn);
  }
  const { shipment } = dates;
  if (shipment && !events.some(({ date }) => isSamePlace(date.place, shipment.place)))
    add('shipment', shipment);
  return events.length >= 2 ? events : undefined;
}

export function documentNumberUsesOf(
  consignment: Consignment,
  documentUses: NonNullable<AssessmentContext['documentUses']>,
): readonly DocumentNumberFact[] | undefined {
  const keys = documentKeys(consignment);
  if (keys.length === 0) return undefined;
  return keys.map(({ kind, number, key, signature }) => ({
    kind,
    number,
    uses: documentUses(key, signature),
  }));
}

const LETTER_OF_CREDIT =
  /(?<![\p{L}\p{N}])(?:l\s?\/\s?c|d\s?\/?\s?l\s?\/?\s?c|lc|letters? of credit|documentary credit|credit documentaire|lettre de credit|akkreditiv|carta de credito|akreditif|аккредитив\p{L}*)(?![\p{L}\p{N}])|信用证/iu;

export function paymentOf({ payment }: Consignment): PaymentFact | undefined {
  const { terms } = payment;
  return terms && { terms, letterOfCredit: LETTER_OF_CREDIT.test(terms.value) };
}

export function identifiersOf(
  consignment: Consignment,
  readings: Readings,
): readonly IdentifierFact[] | undefined {
  const facts: IdentifierFact[] = [];
  const add = (what: string, written: Written<string>, fault: string | undefined) => {
    facts.push({ what, written, ...(fault !== undefined && { fault }) });
  };
  const { journey, parties, goods } = consignment;
  for (const { role, identifiers, country } of parties) {
    for (const written of identifiers) {
      const identified = readings.identifier(written.value, country?.value);
      if (identified) add(`${identified.what} of the ${role.replace('-', ' ')}`, written, identified.fault);
    }
  }
  if (journey.airWaybill) {
    const number = readAirWaybill(journey.airWaybill.value);
    if (number) add('air waybill number', journey.airWaybill, airWaybillFault(number));
  }
  for (const container of journey.containers) {
    const number = readContainerNumber(container.value);
    if (number) add('container number', container, containerNumberFault(number));
  }
  if (journey.vesselImo) {
    const number = readImoNumber(journey.vesselImo.value);
    if (number) add('IMO number of the vessel', journey.vesselImo, imoNumberFault(number));
  }
  for (const { partNumbers } of goods) {
    for (const written of partNumbers) {
      const identified = readings.identifier(written.value, undefined);
      if (identified) add(identified.what, written, identified.fault);
    }
  }
  return facts.length > 0 ? facts : undefined;
}

export function airWaybillsOf(
  consignment: Consignment,
  readings: Readings,
): readonly AirWaybillFact[] | undefined {
  const { airWaybill } = consignment.journey;
  const number = airWaybill && readAirWaybill(airWaybill.value);
  if (!number) return undefined;
  const prefixAirline = airlineOfPrefix(number.prefix);
  const carrier = carrierOf(consignment, readings);
  return [
    {
      number: airWaybill,
      prefix: number.prefix,
      ...(prefixAirline && { prefixAirline: { name: prefixAirline.name, iata: prefixAirline.iata } }),
      ...(carrier && {
        carrier: { written: carrier.written, name: carrier.airline.name, iata: carrier.airline.iata },
      }),
      ...(prefixAirline && carrier && { agrees: flyTogether(prefixAirline, carrier.airline) }),
    },
  ];
}

function carrierOf(
  { parties, journey }: Consignment,
  readings: Readings,
): { readonly written: Written<string>; readonly airline: Airline } | undefined {
  const name = parties.find((party) => party.role === 'carrier')?.name;
  const byName = name && readings.airline(name.value);
  if (name && byName) return { written: name, airline: byName };
  const byFlight = journey.flight && airlineOfFlight(journey.flight.value);
  return journey.flight && byFlight ? { written: journey.flight, airline: byFlight } : undefined;
}
