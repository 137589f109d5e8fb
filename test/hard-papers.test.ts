import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../src/documents/papers/read-papers.ts';
import { editionOf } from '../src/end-use/facts/release-forms.ts';
import type { Paper } from '../src/model/paper.ts';

// Made by `node scripts/make-fictional-papers.ts`: `scripts/fictional-papers/hard-sets.ts` says what they are.
const read = (path: string) =>
  readPapers({ name: path, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, 'papers', path))) });

async function paperIn(path: string): Promise<Paper> {
  const { papers, unreadable } = await read(path);
  expect(unreadable).toEqual([]);
  expect(papers).toHaveLength(1);
  return papers[0]!;
}

const parties = ({ parties: all }: Paper): string[] =>
  all.map(({ role, name, country }) => `${role}: ${name?.value}, ${country?.value}`);
const goods = ({ goods: all }: Paper) =>
  all.map(({ description, quantity, value, partNumbers }) => [
    description?.value,
    partNumbers[0]?.value,
    quantity?.value,
    value?.value,
  ]);

const INVOICE_GOODS = [
  ['Centrifugal pump', 'FX-CP-40', 12, 10_800],
  ['Mechanical seal', 'FX-MS-40', 24, 1_320],
];

function expectTheInvoice(paper: Paper): void {
  expect(paper.kind).toBe('invoice');
  expect(paper.number?.value).toBe('FX-HARD-1');
  expect(paper.date?.value).toBe('2024-03-11');
  expect(parties(paper)).toEqual([
    'consignor: Bucunzai Pumps Ltd, IN',
    'consignee: Waterworks Fiktif A.S., TR',
  ]);
  expect(goods(paper)).toEqual(INVOICE_GOODS);
  expect(paper.totals.grossMassKg?.value).toBe(8_640);
}

describe('turned pages are read as they stand', () => {
  it.each(['turned/shown-turned.pdf', 'turned/drawn-turned.pdf'])('%s', async (path) => {
    const paper = await paperIn(path);
    expectTheInvoice(paper);
    // Places are those of the page as it is shown.
    const place = paper.number?.place;
    expect(place?.kind === 'page' && place.box.height > place.box.width).toBe(true);
  });
});

describe('locked papers', () => {
  it('with a password for opening are refused with what to do', async () => {
    expect((await read('locked/locked.pdf')).unreadable).toEqual([
      {
        file: 'locked/locked.pdf',
        problem: {
          what: 'not readable: the PDF is encrypted with a password',
          where: 'locked/locked.pdf',
          mend: 'Open it with its password and save it without one.',
        },
      },
    ]);
  });
  it('with a password against changes are read', async () =>
    expectTheInvoice(await paperIn('locked/restricted.pdf')));
});

it('of a paper that is scanned in part the other pages are read, and the scanned one is said', async () => {
  const paper = await paperIn('partly-scanned/invoice-and-scan.pdf');
  expectTheInvoice(paper);
  expect(paper.problems).toMatchObject([
    {
      what: 'the page has no text layer: what it says is in no check',
      where: 'partly-scanned/invoice-and-scan.pdf, page 2',
    },
  ]);
});

describe('release certificates of other authorities', () => {
  it('FAA Form 8130-3', async () => {
    const paper = await paperIn('releases/faa-8130-3.pdf');
    const certificate = paper.certificate!;
    expect(certificate.form).toBe('faa-8130-3');
    expect(editionOf('faa-8130-3', certificate.footer!.value)?.name).toBe('FAA Form 8130-3 (02-14)');
    expect([paper.number?.value, paper.date?.value]).toEqual(['FICTIONAL-8130-24-12', '2024-03-05']);
    // Printed words alone fill nothing: else every such form would release twice.
    expect(certificate.blocks['13a']?.value).toBe('');
    expect(certificate.blocks['14a']?.value).toMatch(/^\[X\] 14 CFR 43\.9 Return to Service/);
    expect(
      certificate.rows.map((row) => Object.entries(row).map(([block, { value }]) => `${block}: ${value}`)),
    ).toEqual([['6: 1', '7: STARTER GENERATOR', '8: BCZ-23080', '9: 1', '10: FX-7781', '11: REPAIRED']]);
  });
  it('CAAC AAC-038, nineteen blocks', async () => {
    const paper = await paperIn('releases/caac-aac-038.pdf');
    const certificate = paper.certificate!;
    expect(certificate.form).toBe('caac-aac-038');
    expect(editionOf('caac-aac-038', certificate.footer!.value)?.name).toBe('CAAC AAC-038');
    expect([paper.number?.value, paper.date?.value]).toEqual(['FICTIONAL-038-24-5', '2024-03-04']);
    expect(
      certificate.rows.map((row) => Object.entries(row).map(([block, { value }]) => `${block}: ${value}`)),
    ).toEqual([
      ['6: 1', '7: FUEL PUMP', '8: BCZ-4410-2', '9: A320', '10: 1', '11: FX00871', '12: OVERHAULED'],
    ]);
    const blocks = [...Object.keys(certificate.blocks), ...Object.keys(certificate.rows[0]!)].map(Number);
    expect(blocks.sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    expect(certificate.blocks['14']?.value).toBe('');
    expect(certificate.blocks['17']?.value).toBe('D.FICTIONAL');
  });
});

describe('forms of carriers and chambers', () => {
  it('air waybill', async () => {
    const paper = await paperIn('transport-forms/air-waybill.pdf');
    expect([paper.kind, paper.number?.value, paper.date?.value]).toEqual([
      'air-waybill',
      '999-00001234',
      '2024-03-07',
    ]);
    expect(parties(paper)).toEqual([
      'consignor: Bucunzai Aero Components GmbH, DE',
      'consignee: Nirgends Airways AS, NO',
      'freight-forwarder: Niemand Spedition GmbH, Hamburg, undefined',
    ]);
    expect(paper.journey).toMatchObject({
      portOfLoading: { value: 'HAM' },
      portOfDischarge: { value: 'OSL' },
    });
    expect(paper.goods).toMatchObject([
      {
        description: { value: 'FUEL PUMP AIRCRAFT SPARE AOG' },
        grossMassKg: { value: 7.2 },
        packages: { value: 1 },
      },
    ]);
  });
  it('CMR', async () => {
    const paper = await paperIn('transport-forms/cmr.pdf');
    expect([paper.kind, paper.number?.value]).toEqual(['road-consignment-note', 'FX-CMR-77']);
    expect(parties(paper)).toEqual([
      'consignor: Fiktive Werke GmbH, DE',
      'consignee: TOO Nigde, KZ',
      'carrier: Nirgends Trans UAB, LT',
    ]);
    expect(paper.references.map(({ kind, number, own }) => [kind, number.value, own])).toEqual([
      ['road-consignment-note', 'FX-CMR-77', true],
      ['invoice', 'FX-R-2024-17', false],
    ]);
    expect(paper.documents.map(({ kind }) => kind)).toEqual(['road-consignment-note', 'invoice']);
    expect(paper.goods).toMatchObject([
      { description: { value: 'Roller bearings' }, grossMassKg: { value: 1_260 }, packages: { value: 4 } },
    ]);
  });
  it('certificate of origin, its title across the boxes', async () => {
    const paper = await paperIn('transport-forms/certificate-of-origin.pdf');
    expect([paper.kind, paper.number?.value, paper.date?.value]).toEqual([
      'certificate-of-origin',
      'FX-CO-2024-3',
      '2024-03-12',
    ]);
    expect(parties(paper)).toEqual([
      'consignor: Bucunzai Pumps Ltd, IN',
      'consignee: Waterworks Fiktif A.S., TR',
    ]);
    expect(paper.facts.find(({ field }) => field === 'country_of_origin')?.text).toBe('India');
    expect(paper.goods.map(({ grossMassKg }) => grossMassKg?.value)).toEqual([8_520, 120]);
  });
});

it('several papers in one PDF are papers of their own', async () => {
  const { papers, unreadable } = await read('bundle/papers.pdf');
  expect(unreadable).toEqual([]);
  expect(papers.map(({ kind, number }) => `${kind} ${number?.value}`)).toEqual([
    'invoice FX-HARD-1',
    'packing-list FX-HARD-PL-1',
    'certificate-of-origin FX-CO-2024-3',
  ]);
  expectTheInvoice(papers[0]!);
  expect(papers[1]!.goods.map(({ netMassKg }) => netMassKg?.value)).toEqual([7_800, 96]);
  const pages = papers.map(({ number }) => (number?.place.kind === 'page' ? number.place.page : undefined));
  expect(pages).toEqual([1, 2, 3]);
});

describe('papers written from right to left', () => {
  it('Persian', async () => {
    const paper = await paperIn('right-to-left/persian-invoice.pdf');
    expect([paper.kind, paper.number?.value, paper.date?.value]).toEqual([
      'invoice',
      'FX-IR-21',
      '2024-03-09',
    ]);
    expect(paper.parties.map(({ role, name }) => `${role}: ${name?.value}`)).toEqual([
      'buyer: بازرگانی خیالی',
      'seller: شرکت ناموجود',
    ]);
    expect(paper.references.map(({ number }) => number.value)).toContain('FX-IR-PO-4');
    expect(goods(paper)).toEqual([
      ['یاتاقان', 'FX-6204', 40, 200],
      ['پمپ سوخت', 'FX-8810', 2, 620],
    ]);
    expect(paper.journey.destinationCountry?.value).toBe('IR');
    expect(paper.totals.grossMassKg?.value).toBe(18);
  });
  const boxes = ({ parties: all }: Paper) =>
    all.map(({ role, name, address, country, phone }) => [
      role,
      name?.value,
      address?.value,
      country?.value,
      ...(phone ? [phone.value] : []),
    ]);
  it('Arabic, boxes whose lines end below the value, and below the label', async () => {
    const paper = await paperIn('right-to-left/arabic-boxes.pdf');
    expect(boxes(paper)).toEqual([
      ['consignor', 'شركة غير موجودة', 'شارع الوهم 5, صندوق بريد 12, بغداد، العراق', 'IQ'],
      ['consignee', 'تجارة خيالية', 'Unit 7, Free Zone, مسقط', 'OM'],
    ]);
    expect([paper.number?.value, paper.date?.value]).toEqual(['FX-AE-34', '2024-02-18']);
    expect(paper.references.map(({ number }) => number.value)).toContain('FX-AE-PO-9');
    // The value stands left of its label, and so does the box that is shown of it.
    const { place } = paper.number!;
    expect(place.kind === 'page' && place.box.x + place.box.width < 520).toBe(true);
  });
  it('Persian, boxes side by side, a telephone in one of them', async () => {
    const paper = await paperIn('right-to-left/persian-boxes.pdf');
    expect(boxes(paper)).toEqual([
      ['buyer', 'بازرگانی خیالی', 'میدان هیچ', 'CN', '+982100000000'],
      ['seller', 'شرکت ناموجود', 'خیابان خیالی, تهران', 'IR'],
    ]);
    expect([paper.number?.value, paper.date?.value]).toEqual(['FX-IR-22', '2024-03-10']);
  });
  it('Arabic, with lam and alef in the wrong order, as print joins them', async () => {
    const paper = await paperIn('right-to-left/arabic-invoice.pdf');
    expect([paper.kind, paper.number?.value, paper.date?.value]).toEqual([
      'invoice',
      'FX-AE-33',
      '2024-02-17',
    ]);
    expect(paper.parties.map(({ role, name }) => `${role}: ${name?.value}`)).toEqual([
      'consignor: شركة غير موجودة',
      'consignee: تجارة خيالية',
    ]);
    expect(goods(paper)).toEqual([['محامل كروية', 'FX-6204', 60, 330]]);
    expect(paper.journey.destinationCountry?.value).toBe('IQ');
    expect(paper.totals.grossMassKg?.value).toBe(22);
  });
});
