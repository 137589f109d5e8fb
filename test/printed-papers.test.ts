import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from '../src/documents/papers/pdf/read-pdf.ts';

const CHROMIUM = '/usr/bin/chromium';
const folder = mkdtempSync(join(tmpdir(), 'printed-papers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function factsOf(html: string): Promise<string[]> {
  writeFileSync(
    join(folder, 'form.html'),
    `<meta charset="utf-8"><style>td,th{border:1px solid;padding:3px;text-align:left;vertical-align:top}</style>${html}`,
  );
  return factsOfPage(join(folder, 'form.html'));
}

async function factsOfPage(page: string): Promise<string[]> {
  const pdf = join(folder, 'form.pdf');
  execFileSync(
    CHROMIUM,
    ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, page],
    { stdio: 'ignore' },
  );
  const papers = await readPdf(new Uint8Array(readFileSync(pdf)), 'form.pdf');
  return papers.flatMap(({ kind, facts }) => [
    kind,
    ...facts.map(({ item, field, text }) => `${item ?? ''} ${field}=${text.replace(/\n/g, ' ')}`.trim()),
  ]);
}

/** Fictional papers as pages for a browser, and beside each the facts that it holds. */
const PRINTED = join(import.meta.dirname, 'papers/printed');

const rows = Array.from(
  { length: 60 },
  (_, index) => `<tr><td>${index + 1}<td>Valve, small<td>FX-V${index}<td>2<td>3.00<td>6.00</tr>`,
).join('');

describe.skipIf(!existsSync(CHROMIUM))('papers printed by a browser (skipped without chromium)', () => {
  it.each(readdirSync(PRINTED).filter((name) => name.endsWith('.html')))('the form %s', async (name) => {
    const facts = await factsOfPage(join(PRINTED, name));
    const told = facts.filter((fact) => !/(?:^| )(?:null|notice)=/.test(fact));
    const path = join(PRINTED, name.replace(/html$/, 'txt'));
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path, `${told.join('\n')}\n`);
    expect(`${told.join('\n')}\n`).toBe(readFileSync(path, 'utf8'));
  });

  it('labels in a table of two columns', async () => {
    const facts = await factsOf(
      `<h2>Facture commerciale</h2><table><tr><td>Facture n°<td>FX-F-3<tr><td>Date de facture<td>03/04/2024<tr><td>Expéditeur<td>Bucunzai SARL<br>1 rue Fictive<br>Paris, France<tr><td>Destinataire<td>Nirgends AG<br>Nirgendwo, Germany</table>`,
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        'invoice',
        'invoice_number=FX-F-3',
        'invoice_date=03/04/2024',
        'consignor_name=Bucunzai SARL',
        'consignor_country=France',
        'consignee_name=Nirgends AG',
        'consignee_country=Germany',
      ]),
    );
  });

  it('a table over several pages, its head repeated', async () => {
    const facts = await factsOf(
      `<h2>Commercial Invoice</h2><p>Invoice No.: FX-60</p><table><thead><tr><th>No.<th>Description<th>Part No.<th>Qty<th>Unit price<th>Amount (USD)</thead>${rows}<tr><td><td>Total<td><td>120<td><td>360.00</tr></table>`,
    );
    expect(facts.filter((fact) => fact.includes('part_number='))).toEqual(
      Array.from({ length: 60 }, (_, index) => `${index + 1} part_number=FX-V${index}`),
    );
    expect(facts).toEqual(expect.arrayContaining(['total_quantity=120', 'total_value=360.00']));
  });

  it('letters joined in one sign, and boxes side by side', async () => {
    const facts = await factsOf(
      `<h2>Packing List</h2><table><tr><td style="width:300px">Shipper<br>Bucunzai Office Fittings Ltd<br>London, United Kingdom<td style="width:300px">Consignee<br>Yokyer Traffic A.S.<br>Ankara, Turkey</table>`,
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        'packing-list',
        'consignor_name=Bucunzai Office Fittings Ltd',
        'consignee_name=Yokyer Traffic A.S.',
        'consignee_country=Turkey',
      ]),
    );
  });
});
