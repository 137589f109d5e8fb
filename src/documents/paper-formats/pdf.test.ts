import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../model/paper.ts';
import { OperationalError } from '../../model/problem.ts';
import { readPdfInThread } from '../papers/pdf/pdf-threads.ts';
import { readPdf } from '../papers/pdf/read-pdf.ts';
import { readPapers } from '../papers/read-papers.ts';
import { pdf } from './pdf.ts';

const root = join(import.meta.dirname, '../../..');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)));

async function paperOf(path: string): Promise<Paper> {
  const { papers, unreadable } = await readPapers({ name: path, bytes: bytesOf(path) });
  expect(unreadable).toEqual([]);
  expect(papers).toHaveLength(1);
  return papers[0]!;
}

/** Facts in use, as `item field=value` lines. */
const factLines = (paper: Paper): string[] =>
  paper.facts
    .filter(({ field }) => field !== null && field !== 'notice')
    .map(({ item, field, text }) => `${item === undefined ? '' : `${item} `}${field}=${text}`);

const FACTS: Readonly<Record<string, { kind: string; facts: readonly string[] }>> = {
  'test/papers/languages/rechnung.pdf': {
    kind: 'invoice',
    facts: [
      'currency=EUR',
      '1 goods_description=Wälzlager, einreihig',
      '1 part_number=FX-6204',
      '1 quantity=200',
      '1 quantity_unit=Stück',
      '1 unit_price=4,50',
      '1 value=900,00',
      '2 goods_description=Wellendichtring',
      '2 part_number=FX-3052',
      '2 quantity=50',
      '2 quantity_unit=Stück',
      '2 unit_price=2,10',
      '2 value=105,00',
      'total_value=1.005,00',
      'consignor_name=Bucunzai Technik GmbH',
      'consignor_address=Fiktivweg 3',
      'consignor_address=00000 Nirgendwo',
      'consignor_country=Deutschland',
      'invoice_number=FX-R-2024-17',
      'invoice_date=12.03.2024',
      'order_number=FX-B-44',
      'incoterm=DAP Ankara',
      'consignee_name=Yokyer Makina A.S.',
      'consignee_address=Hayali Cad. 0',
      'consignee_address=Ankara',
      'consignee_country=Türkei',
      'payment_terms=30 Tage netto',
      'total_gross_mass_kg=31,5 kg',
    ],
  },
  'test/papers/languages/invoys.pdf': {
    kind: 'invoice',
    facts: [
      'currency=USD',
      '1 goods_description=Подшипник шариковый',
      '1 hs_code=8482109000',
      '1 quantity=120',
      '1 quantity_unit=шт',
      '1 unit_price=3,20',
      '1 value=384,00',
      'total_value=384,00',
      'seller_name=ООО «Несуществующее»',
      'seller_address=ул. Вымышленная, 0',
      'seller_address=Алматы, Казахстан',
      'seller_country=Казахстан',
      'invoice_number=FX-RU-55',
      'invoice_date=05.02.2024',
      'incoterm=FCA Алматы',
      'buyer_name=ОсОО «Нигде»',
      'buyer_address=Бишкек, Кыргызстан',
      'buyer_country=Кыргызстан',
      'stated_end_use=запчасти для гражданской авиации',
      'total_gross_mass_kg=44,0 кг',
    ],
  },
  'test/papers/languages/fapiao.pdf': {
    kind: 'invoice',
    facts: [
      'currency=USD',
      '1 goods_description=伺服电机',
      '1 hs_code=8501310000',
      '1 quantity=40',
      '1 quantity_unit=台',
      '1 unit_price=55.00',
      '1 value=2,200.00',
      'total_value=2,200.00',
      'seller_name=不存在贸易有限公司',
      'seller_address=深圳市虚构路0号',
      'seller_country=中国',
      'invoice_number=FX-CN-88',
      'invoice_date=2024年3月8日',
      'order_number=FX-HT-12',
      'buyer_name=Bucunzai Import FZE',
      'buyer_address=Nowhere Free Zone, Dubai',
      'buyer_country=阿联酋',
      'country_of_origin=中国',
      'total_gross_mass_kg=96 kg',
    ],
  },
  'test/papers/bill-of-lading/bill-of-lading.pdf': {
    kind: 'bill-of-lading',
    facts: [
      'mass_unit=kg',
      '1 marks=ZZZU0000017',
      'container_number=ZZZU0000017',
      '1 packages=12 CRATES',
      '1 package_kind=CRATES',
      '1 goods_description=Centrifugal pumps for water',
      '1 gross_mass_kg=8,640.00',
      '1 volume_m3=21.5',
      'consignor_name=Bucunzai Pumps Ltd',
      'consignor_address=1 Nowhere Quay',
      'consignor_address=Mumbai, India',
      'consignor_country=India',
      'bill_of_lading_number=FXBL240077',
      'booking_number=FXBK7700',
      'consignee_name=Waterworks Fiktif A.S.',
      'consignee_address=Hayali Cad. 5',
      'consignee_address=Mersin, Turkey',
      'consignee_country=Turkey',
      'notify_party_name=Same as consignee',
      'vessel_name=MV NOWHERE STAR',
      'port_of_loading=Nhava Sheva',
      'port_of_discharge=Mersin',
      'shipment_date=14 Mar 2024',
    ],
  },
};

describe('the facts of fictional papers', () => {
  it.each(Object.entries(FACTS))('%s', async (path, { kind, facts }) => {
    const paper = await paperOf(path);
    expect(paper.kind).toBe(kind);
    expect(factLines(paper).sort()).toEqual([...facts].sort());
    expect(paper.problems).toEqual([]);
  });

  it('stand on their pages', async () => {
    const paper = await paperOf('assets/demo/papers/founding-case/invoice.pdf');
    for (const { place } of paper.facts.filter(({ field }) => field !== null)) {
      expect(place.kind).toBe('page');
      if (place.kind !== 'page') continue;
      const { x, y, width, height } = place.box;
      expect(x >= 0 && y >= 0 && x + width <= 596 && y + height <= 843 && width > 0 && height > 0).toBe(true);
    }
    expect(paper.goods.map(({ quantity }) => quantity?.value)).toEqual([260, 900, 220]);
    expect(paper.parties.map(({ role, name }) => `${role}: ${name?.value}`)).toContain(
      'consignee: Joq Zher Import LLP',
    );
  });
});

describe('release certificates', () => {
  const value = (paper: Paper, block: string): string | undefined => paper.certificate?.blocks[block]?.value;

  it('are read block by block', async () => {
    const paper = await paperOf('assets/demo/papers/genuine-spares/release-certificate.pdf');
    expect(paper.kind).toBe('release-certificate');
    expect(paper.certificate?.form).toBe('easa-form-1');
    expect(paper.certificate?.footer?.value).toBe('EASA Form 1-MF/CAO/145 Issue 3');
    expect(
      paper.certificate?.rows.map((row) =>
        Object.entries(row).map(([block, each]) => `${block}: ${each.value}`),
      ),
    ).toEqual([['6: 1', '7: FUEL PUMP, MAIN', '8: BCZ-4410-2', '9: 1', '10: FX00871', '11: OVERHAULED']]);
    expect([value(paper, '3'), value(paper, '13e'), value(paper, '14c'), value(paper, '14e')]).toEqual([
      'FICTIONAL-F1-24-0071',
      '',
      'XX.145.FICTIONAL',
      '04 MAR 2024',
    ]);
    expect(paper.date?.value).toBe('2024-03-04');
  });

  it.each([
    ['both-releases', '13a', '[X] approved design data'],
    ['certificate-after-shipment', '14e', '29 MAR 2024'],
  ])('%s', async (set, block, words) => {
    expect(value(await paperOf(`test/papers/${set}/release-certificate.pdf`), block)).toContain(words);
  });

  it('keep the edition as printed', async () => {
    const paper = await paperOf('test/papers/wrong-edition/release-certificate.pdf');
    expect(paper.certificate?.footer?.value).toBe('EASA Form 1-MF/145 Issue 9');
  });
});

describe('what cannot be read', () => {
  const problemOf = async (bytes: Uint8Array): Promise<string> =>
    pdf.read({ name: 'x.pdf', bytes }).then(
      () => 'read',
      (error: unknown) => (error instanceof OperationalError ? error.problem.what : String(error)),
    );

  it('says that a scan has no text layer', async () => {
    expect(await problemOf(bytesOf('test/papers/scanned/scan.pdf'))).toMatch(/^not readable: no text layer/);
  });

  it('says that a file is damaged', async () => {
    expect(await problemOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toMatch(/damaged/);
  });

  it('ends a reading that takes too long', async () => {
    const bytes = bytesOf('test/papers/languages/invoys.pdf');
    await expect(readPdfInThread({ bytes, file: 'slow.pdf' }, 1)).rejects.toThrow(/could not be read within/);
  });

  it('ends in a clear error or a paper, whatever bytes are changed', { timeout: 120_000 }, async () => {
    const original = bytesOf('test/papers/bill-of-lading/bill-of-lading.pdf');
    const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 30 }),
        fc.nat(original.length),
        async (changes, cut) => {
          const bytes = original.slice(0, cut % 3 === 0 ? cut : original.length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          try {
            expect((await readPdf(bytes, 'changed.pdf')).length).toBeGreaterThan(0);
          } catch (error) {
            if (!(error instanceof OperationalError)) throw error;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
