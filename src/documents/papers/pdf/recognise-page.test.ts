import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from './read-pdf.ts';
import { joinNumbers, surer, type Word, wordsOf } from './recognise-page.ts';

const PAPERS = fileURLToPath(new URL('../../../../assets/demo/papers/founding-case/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-scan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasTools = ['pdftoppm -v', 'tesseract --version'].every((command) => {
  const [program = '', ...args] = command.split(' ');
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (process.env['TIDEWAITER_REQUIRE_ALL']) throw error;
    process.stderr.write(`skipped: reading pictures of papers (no ${program})\n`);
    return false;
  }
});

/** The paper as a scanner would give it: one picture on each page. */
async function scanned(name: string, landscape = false): Promise<Uint8Array> {
  const picture = join(folder, name);
  execFileSync('pdftoppm', ['-r', '200', '-gray', '-png', '-singlefile', join(PAPERS, name), picture]);
  const document = new PDFDocument({ size: 'A4', margin: 0, ...(landscape && { layout: 'landscape' }) });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((done) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => done(Buffer.concat(chunks)));
  });
  const { width, height } = document.page;
  document.image(`${picture}.png`, 0, 0, { width, height });
  document.end();
  return new Uint8Array(await whole);
}

describe.skipIf(!hasTools)('a paper that is a picture', () => {
  it('says what the written one says, where it says it, with less confidence', async () => {
    const [written] = await readPdf(new Uint8Array(readFileSync(join(PAPERS, 'invoice.pdf'))), 'written.pdf');
    const [seen] = await readPdf(await scanned('invoice.pdf'), 'scan.pdf', 'eng');
    const value = (paper: typeof written, field: string) =>
      paper?.facts.filter((fact) => fact.field === field).map(({ text }) => text);
    expect(seen?.kind).toBe(written?.kind);
    for (const field of ['invoice_number', 'air_waybill', 'hs_code', 'quantity', 'unit_price'])
      expect(value(seen, field), field).toEqual(value(written, field));
    const place = (paper: typeof written) => {
      const found = paper?.facts.find(({ field }) => field === 'invoice_number')?.place;
      return found?.kind === 'page' ? found.box : undefined;
    };
    const [there, here] = [place(written), place(seen)];
    for (const side of ['x', 'y'] as const)
      expect(Math.abs((there?.[side] ?? 0) - (here?.[side] ?? 99))).toBeLessThan(6);
    expect(Math.max(...(seen?.facts ?? []).map(({ confidence }) => confidence))).toBeLessThan(0.8);
    expect(seen?.problems).toEqual([
      expect.objectContaining({ what: expect.stringMatching(/recognised by tesseract \S+, .* \d\d %/) }),
    ]);
  }, 120_000);

  it('is read lying on its side as well', async () => {
    const [seen] = await readPdf(await scanned('release-certificate.pdf', true), 'scan.pdf', 'eng');
    expect(seen?.kind).toBe('release-certificate');
    expect(JSON.stringify(seen)).toContain('FICTIONAL-F1-24-9009');
  }, 120_000);

  it('stays unread when nobody asked, or when the language is not there, and says so', async () => {
    const bytes = await scanned('invoice.pdf');
    await expect(readPdf(bytes, 'scan.pdf')).rejects.toMatchObject({
      problem: { what: 'not readable: no text layer (the pages are pictures, or empty)' },
    });
    await expect(readPdf(bytes, 'scan.pdf', 'xyz')).rejects.toMatchObject({
      problem: { what: expect.stringMatching(/; tesseract says: Error opening data file .*xyz/) },
    });
  }, 120_000);
});

describe('words of a table of tesseract', () => {
  const row = (certainty: string, text: string): string =>
    ['5', '1', '2', '1', '3', '4', '100', '200', '50', '30', certainty, text].join('\t');
  it.each([
    ['a word', row('91.5', 'INVOICE'), ['INVOICE']],
    ['an unsure one, kept for a second look', row('12', 'lNV0lCE'), ['lNV0lCE']],
    ['an unsure one that may be a stain', row('12', 'lI'), []],
    ['a stain', row('90', '—.'), []],
    ['a line above words', ['4', '1', '2', '1', '3', '0', '1', '2', '3', '4', '-1', ''].join('\t'), []],
    ['half a row', '5\t1\t2', []],
  ])('%s', (_, table, expected) => expect(wordsOf(table).map(({ text }) => text)).toEqual(expected));
});

function word(text: string, left: number, width: number, certainty: number, line = '1 1 1'): Word {
  return { text, line, left, width, bottom: 230, height: 29, certainty };
}

describe('what a second look at a doubtful word says', () => {
  const doubtful = word('F1-2A', 100, 80, 15);
  it.each([
    ['is taken where it is surer', [word('F1-24', 101, 78, 88, '7 1 1')], ['F1-24']],
    ['is taken in parts', [word('F1', 100, 30, 70), word('24', 140, 40, 75)], ['F1', '24']],
    ['is left where it is no surer', [word('F1-Z4', 101, 78, 12)], ['F1-2A']],
    ['is left where it stands elsewhere', [word('F1-24', 900, 78, 88)], ['F1-2A']],
    ['is left where nothing was seen', [], ['F1-2A']],
  ])('%s', (_, second, expected) => {
    const seen = surer([word('INVOICE', 0, 60, 95), doubtful], second);
    expect(seen.map(({ text }) => text)).toEqual(['INVOICE', ...expected]);
    expect(new Set(seen.map(({ line }) => line))).toEqual(new Set(['1 1 1']));
  });
});

describe('a number that a slim digit tears apart', () => {
  const first = word('FX-F', 100, 60, 80);
  it.each([
    ['goes on behind a gap of less than a space', word('1-24-9009', 169, 90, 60), 'FX-F1-24-9009'],
    ['ends at a space', word('1-24-9009', 180, 90, 60), undefined],
    ['ends at a word', word('PUMP', 169, 90, 60), undefined],
    ['ends with its line', word('1-24-9009', 169, 90, 60, '1 1 2'), undefined],
  ])('%s', (_, next, expected) => {
    const joined = joinNumbers([first, next]);
    expect(joined.map(({ text }) => text)).toEqual(expected ? [expected] : ['FX-F', next.text]);
    if (expected) expect(joined[0]).toMatchObject({ left: 100, width: 159, certainty: 60 });
  });
});
