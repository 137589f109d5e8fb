import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paperFixtures } from '../../../test/paper-fixtures.ts';
import type { PaperFile } from '../papers/paper-format.ts';
import { isContainer, readPapers } from '../papers/read-papers.ts';

const fwb = paperFixtures().find(({ name }) => name === 'cargo-imp-fwb.txt')!;
const invoice = paperFixtures().find(({ name }) => name === 'ubl-invoice.xml')!;

const zipped = (files: Record<string, Uint8Array>, name = 'papers.zip'): PaperFile => ({
  name,
  bytes: zipSync(files),
});

const mail = (parts: string): PaperFile => ({
  name: 'papers.eml',
  bytes: new TextEncoder().encode(
    `From: Seller <a@b.example>\r\nTo: c@d.example\r\nSubject: FICTIONAL papers\r\nDate: Tue, 12 Mar 2024 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nPlease find the papers.\r\n${parts}--x--\r\n`,
  ),
});
const attached = (name: string, bytes: Uint8Array): string =>
  `--x\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`;

describe('files in files', () => {
  it('reads the papers of an archive, each named by both', async () => {
    const { papers, unreadable } = await readPapers(
      zipped({ 'a/fwb.txt': fwb.bytes, 'invoice.xml': invoice.bytes, '__MACOSX/x': strToU8('x') }),
    );
    expect(unreadable).toEqual([]);
    expect(papers.map(({ file, kind }) => [file, kind])).toEqual([
      ['papers.zip › a/fwb.txt', 'air-waybill'],
      ['papers.zip › invoice.xml', 'invoice'],
    ]);
    expect(papers[0]!.facts[0]!.place.file).toBe('papers.zip › a/fwb.txt');
  });

  it('reads the attachments of an e-mail, and its words', async () => {
    const { papers, unreadable } = await readPapers(
      mail(attached('fwb.txt', fwb.bytes) + attached('papers.zip', zipped({ 'i.xml': invoice.bytes }).bytes)),
    );
    expect(unreadable).toEqual([]);
    expect(papers.map(({ file, kind }) => [file, kind])).toEqual([
      ['papers.eml › message', 'message'],
      ['papers.eml › fwb.txt', 'air-waybill'],
      ['papers.eml › papers.zip › i.xml', 'invoice'],
    ]);
    expect(papers[0]!.facts.map(({ label, text }) => `${label}: ${text}`)).toContain(
      'Subject: FICTIONAL papers',
    );
  });

  it('reads one packed paper, and leaves packed tables to who reads tables', async () => {
    const { papers } = await readPapers({ name: 'x/i.xml.gz', bytes: gzipSync(invoice.bytes) });
    expect(papers.map(({ file }) => file)).toEqual(['x/i.xml.gz › i.xml']);
    expect(isContainer({ name: 't.csv.gz', bytes: gzipSync('consignee,country\nA,KZ\n') })).toBe(false);
  });

  it('leaves workbooks to who reads workbooks', () => {
    expect(
      isContainer(zipped({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') })),
    ).toBe(false);
  });
});

describe('hostile containers', () => {
  it('names that climb out of the archive are cut to what is inside it', async () => {
    const { papers } = await readPapers(
      zipped({ '../../etc/fwb.txt': fwb.bytes, 'C:\\windows\\i.xml': invoice.bytes }),
    );
    expect(papers.map(({ file }) => file)).toEqual([
      'papers.zip › etc/fwb.txt',
      'papers.zip › C:/windows/i.xml',
    ]);
  });

  it('one damaged file does not touch the others', async () => {
    const { papers, unreadable } = await readPapers(
      zipped({ 'bad.xml': invoice.bytes.subarray(0, 700), 'fwb.txt': fwb.bytes }),
    );
    expect(papers.map(({ file }) => file)).toEqual(['papers.zip › fwb.txt']);
    expect(unreadable.map(({ file }) => file)).toEqual(['papers.zip › bad.xml']);
  });

  it('a bomb stops', async () => {
    const { papers, unreadable } = await readPapers(zipped({ 'a.xml': new Uint8Array(150_000_000) }));
    expect(papers).toEqual([]);
    expect(unreadable[0]?.problem.what).toMatch(/bomb|larger than/);
  });

  it('archives in archives stop at a depth', async () => {
    let file = zipped({ 'fwb.txt': fwb.bytes });
    for (let depth = 0; depth < 8; depth++) file = zipped({ 'inner.zip': file.bytes });
    const { papers, unreadable } = await readPapers(file);
    expect(papers).toEqual([]);
    expect(unreadable[0]?.problem.what).toMatch(/nested more than 4/);
  });

  it('an encrypted archive is said to be one', async () => {
    const bytes = Uint8Array.from(zipped({ 'fwb.txt': fwb.bytes }).bytes);
    const view = new DataView(bytes.buffer);
    const directory = bytes.length - 22 - (46 + 'fwb.txt'.length);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    const { unreadable } = await readPapers({ name: 'secret.zip', bytes });
    expect(unreadable[0]?.problem.what).toBe('the archive is encrypted');
  });

  it('an archive that is cut off', async () => {
    const whole = zipped({ 'fwb.txt': fwb.bytes });
    const { unreadable } = await readPapers({
      ...whole,
      bytes: whole.bytes.subarray(0, whole.bytes.length - 30),
    });
    expect(unreadable[0]?.problem.what).toMatch(/directory/);
  });
});
