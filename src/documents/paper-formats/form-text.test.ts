import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../papers/read-papers.ts';
import { formText } from './form-text.ts';

const FIXTURE = 'src/documents/paper-formats/fixtures/form-text-packing-slip.txt';
const encode = (text: string): { name: string; bytes: Uint8Array } => ({
  name: 'paper.txt',
  bytes: new TextEncoder().encode(text),
});

describe('a paper as plain text', () => {
  it('is read by where its words stand', async () => {
    const { papers } = await readPapers({ name: 'slip.txt', bytes: new Uint8Array(readFileSync(FIXTURE)) });
    const [paper] = papers;
    expect(paper!.kind).toBe('packing-list');
    expect(paper!.date?.value).toBe('2026-08-20');
    expect(paper!.references.map(({ number }) => number.value)).toEqual(
      expect.arrayContaining(['EA-R-20', 'FX-1176']),
    );
    const consignee = paper!.parties.find(({ role }) => role === 'consignee');
    expect([consignee?.name?.value, consignee?.country?.value]).toEqual(['Erewhon Airways DAC', 'IE']);
    expect(paper!.goods.map(({ partNumbers, quantity }) => [partNumbers[0]?.value, quantity?.value])).toEqual(
      [
        ['FX-9520-5', 1],
        ['FX-9611-2', 1],
      ],
    );
    expect(paper!.goods[0]!.serialNumbers[0]).toMatchObject({
      value: 'OV-1',
      place: { kind: 'line', line: 15, column: 48, length: 4 },
    });
  });

  it('goes on behind a form feed, in the lines of the file', async () => {
    const page = readFileSync(FIXTURE, 'utf8');
    const { papers } = await readPapers(encode(`${page}\f${page.replaceAll('FX-1177', 'FX-1178')}`));
    const places = papers.flatMap(({ facts }) => facts.filter(({ text }) => text === 'FX-1178'));
    expect(places.map(({ place }) => place)).toMatchObject([{ line: 7 + 20 }]);
  });

  it.each([
    ['a letter', 'Dear Sirs,\n\nwe send you our invoice no. 12 today.\n\nBest regards\n'.repeat(3)],
    ['a form in CSV', 'INVOICE,,\nInvoice No.,FX-9,\nSeller,Some Firm,\nConsignee,Other,\n,,\n,,\n'],
    ['a table', 'name      qty     value\n'.concat('bolt      1       2\n'.repeat(9))],
    ['JSON', '{"INVOICE":    1}'],
  ])('%s is none', (_, text) => {
    expect(formText.recognises(encode(text))).toBe(false);
  });
});
