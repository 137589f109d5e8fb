import type { Consignment } from '../src/model/consignment.ts';
import { consignment, goodsItem, journey, party, written } from './make-consignment.ts';
import { makePaper } from './make-paper.ts';

const INVOICE = { kind: 'invoice', number: written('INV-1001'), date: written('2024-05-20') } as const;

/** A genuine civil spare: everything is there, and nothing stands out. */
export const civilSpare = (parts: Partial<Consignment> = {}): Consignment =>
  consignment({
    parties: [
      party('consignor', {
        name: 'FICTITIOUS AERO PARTS GMBH',
        country: 'DE',
        address: 'Flugstr. 4, 22335 Hamburg',
      }),
      party('consignee', {
        name: 'FICTITIOUS AIRWAYS',
        country: 'VN',
        email: 'stores@fictitious-airways.example',
        phone: '+84 28 3848 5383',
        foundedOn: '1995-04-20',
      }),
      party('end-user', { name: 'FICTITIOUS AIRWAYS' }),
      party('carrier', { name: 'Lufthansa Cargo' }),
    ],
    goods: [
      goodsItem({
        description: 'FUEL PUMP P/N 8810-2',
        hsCode: '841330',
        quantity: 2,
        unit: 'EA',
        netMassKg: 9,
        grossMassKg: 12,
        value: 8400,
        currency: 'EUR',
      }),
    ],
    journey: journey({
      countryOfDispatch: 'DE',
      destinationCountry: 'VN',
      portOfLoading: 'FRA - Frankfurt',
      portOfDischarge: 'SGN',
      airWaybill: '020-12345675',
      flight: 'LH 8400',
    }),
    documents: [INVOICE],
    dates: {
      vague: [],
      shipment: written('2024-05-22', 'shipped'),
      arrival: written('2024-05-25', 'arrived'),
    },
    payment: { terms: written('T/T 30 DAYS') },
    statedEndUse: written('Replacement of unserviceable pump'),
    ...parts,
  });

/** The papers of the spare, which tell one story. */
export const agreeing = (): Pick<Consignment, 'papers'> => {
  const terms = { consignee_name: 'FICTITIOUS AIRWAYS', total_value: '8400', currency: 'EUR' };
  const pump = { part_number: '8810-2', quantity: '2', quantity_unit: 'EA' };
  return {
    papers: [
      makePaper('air-waybill', { ...terms, air_waybill: '020-12345675', total_packages: '1' }),
      makePaper('invoice', { ...terms, invoice_number: 'INV-1001' }, [pump]),
      makePaper('packing-list', { package_kind: 'CARTON', total_packages: '1' }, [pump]),
      makePaper('release-certificate', { certificate_number: 'FA-24-118' }, [pump]),
    ],
  };
};

/** What makes the spare a claimed one: the words, the certificate, and the aircraft. */
export const claimed = (): Partial<Consignment> => ({
  statedEndUse: written('Aircraft spare, replacement of unserviceable pump'),
  documents: [
    INVOICE,
    { kind: 'release-certificate', number: written('FA-24-118'), type: written('EASA Form 1') },
  ],
  goods: civilSpare().goods.map((item) => ({
    ...item,
    aircraftType: written('A320-214'),
    partNumbers: [written('8810-2')],
    serialNumbers: [written('S118')],
  })),
});
