import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paperFixtures, sharedPapers } from '../../../test/paper-fixtures.ts';
import type { Paper } from '../../model/paper.ts';
import { OperationalError, type Place } from '../../model/problem.ts';
import { decodeText } from '../papers/decode-text.ts';
import type { PaperFile } from '../papers/paper-format.ts';
import { paperFormatOf, readPapers } from '../papers/read-papers.ts';
import { PAPER_FORMATS } from './register.ts';

// What every format of papers must do, run over our own fixtures and the public examples.

const fixtures = paperFixtures();
const everything = [...fixtures, ...sharedPapers()];

/** True when the place names a spot inside the file where the words stand. */
function holds(file: PaperFile, place: Place, text: string): boolean {
  if (place.kind === 'line') {
    const line = decodeText(file).split(/\r\n|\n|\r/)[place.line - 1] ?? '';
    return place.column >= 1 && place.column - 1 + place.length <= line.length + 1;
  }
  if (place.kind === 'pointer') {
    let value: unknown = JSON.parse(decodeText(file).replace(/^\uFEFF/, ''));
    for (const part of place.pointer.split('/').slice(1))
      value = (value as Record<string, unknown>)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    return value !== undefined && (typeof value === 'object' || text.includes(String(value)));
  }
  return place.file === file.name;
}

describe('every format', () => {
  it('has a fixture', () => {
    for (const { id } of PAPER_FORMATS)
      expect(
        fixtures.some(({ name }) => name.startsWith(id)),
        id,
      ).toBe(true);
  });

  it.each(fixtures.map((file) => [file.name, file] as const))(
    '%s is recognised by its own format alone',
    (name, file) => {
      expect(PAPER_FORMATS.filter((format) => format.recognises(file)).map(({ id }) => id)).toEqual(
        PAPER_FORMATS.filter(({ id }) => name.startsWith(id)).map(({ id }) => id),
      );
    },
  );

  it.each(fixtures.map((file) => [file.name, file] as const))(
    '%s: each value stands where its place says',
    async (_, file) => {
      const { papers, unreadable } = await readPapers(file);
      expect(unreadable).toEqual([]);
      expect(papers.length).toBeGreaterThan(0);
      for (const { facts } of papers) {
        expect(facts.length).toBeGreaterThan(2);
        for (const { place, text } of facts)
          expect(holds(file, place, text), `${text} at ${JSON.stringify(place)}`).toBe(true);
      }
    },
  );
});

/** Prose that stands beside the examples. */
const PROSE = /_(?:test_steps|sample_instructions)\.txt$/;

describe.skipIf(sharedPapers().length === 0)('published examples', () => {
  it.each(
    sharedPapers()
      .filter(({ name }) => !PROSE.test(name))
      .map((file) => [file.name, file] as const),
  )('%s is read', async (_, file) => {
    const { papers, unreadable } = await readPapers(file);
    expect(unreadable).toEqual([]);
    expect(papers.reduce((sum, { facts }) => sum + facts.length, 0)).toBeGreaterThan(2);
  });

  it('prose beside them is said to be no paper', async () => {
    for (const file of sharedPapers().filter(({ name }) => PROSE.test(name))) {
      const { papers, unreadable } = await readPapers(file);
      expect(papers).toEqual([]);
      expect(unreadable[0]?.problem.what).toContain('not readable');
    }
  });

  const read = async (name: string): Promise<Paper> => {
    const { papers } = await readPapers(sharedPapers().find((file) => file.name.endsWith(name))!);
    return papers[0]!;
  };
  it.each<[string, string, string, string | undefined, string | undefined]>([
    ['888-11111111_XFWB.xml', 'air-waybill', '888-11111111', 'FORWARDER COMPANY IRELAND LTD', 'CN'],
    ['SEL22222222_XFZB.xml', 'air-waybill', '888-11111111', 'SPARE PART LTD.', 'DE'],
    ['TT_EX001a.xml', 'export-declaration', '', undefined, 'US'],
    ['UBL-Invoice-2.1-Example.xml', 'invoice', 'TOSL108', undefined, undefined],
    ['UBL-DespatchAdvice-2.0-Example.xml', 'delivery-note', '565899', 'Consortial', 'GB'],
    ['UBL-Waybill-2.0-Example-International.xml', 'air-waybill', 'KHN23-44044-1', 'Consortial', 'GB'],
    ['ebl-api-3.0.0-straight-bl.json', 'bill-of-lading', '', 'DCSA CTK', 'SG'],
    ['INVOIC_D.03B_Interchange_with_UNA.txt', 'invoice', '539602', undefined, 'GB'],
  ])('%s', async (name, kind, number, consignor, country) => {
    const paper = await read(name);
    expect(paper.kind).toBe(kind);
    expect(paper.number?.value ?? '').toBe(number);
    expect(paper.parties.find(({ role }) => role === 'consignor')?.name?.value).toBe(consignor);
    expect(paper.parties.find(({ role }) => role === 'consignee')?.country?.value).toBe(country);
    expect(paper.goods.length).toBeGreaterThan(0);
  });
});

/** Reads whatever it is, and gives the errors that are not of the kind that people can act on. */
async function strangeErrorOf(file: PaperFile): Promise<unknown> {
  try {
    const { papers, unreadable } = await readPapers(file);
    for (const { problem } of unreadable) if (problem.what === '' || problem.mend === '') return problem;
    for (const { facts } of papers)
      for (const { place } of facts) if (!place.file.startsWith(file.name)) return place;
    return undefined;
  } catch (error) {
    return error instanceof OperationalError ? undefined : error;
  }
}

describe('damaged and hostile files end in a clear error', () => {
  test.each(
    everything.filter(({ bytes }) => bytes.length < 40_000).map((file) => [file.name, file] as const),
  )('%s cut off', async (_, file) => {
    for (let part = 0; part < 16; part++) {
      const bytes = file.bytes.subarray(0, Math.floor((file.bytes.length * part) / 16));
      expect(await strangeErrorOf({ ...file, bytes })).toBeUndefined();
    }
  });

  test('bytes changed at random', async () => {
    const file = fc.constantFrom(...everything.filter(({ bytes }) => bytes.length < 60_000));
    const changes = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(file, changes, async (original, list) => {
        const bytes = Uint8Array.from(original.bytes);
        for (const [at, byte] of list) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        expect(await strangeErrorOf({ ...original, bytes })).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  const deep = (open: string, close: string, middle = ''): string =>
    open.repeat(20_000) + middle + close.repeat(20_000);
  const xml = (body: string): string => `<?xml version="1.0"?>${body}`;
  const invoice = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">';
  test.each<[string, string, RegExp]>([
    [
      'entities that expand',
      xml(`<!DOCTYPE Invoice [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${invoice}&b;</Invoice>`),
      /declares its own types/,
    ],
    ['elements nested deep', xml(`${invoice}${deep('<a>', '</a>')}</Invoice>`), /nested more than/],
    ['a huge element', xml(`${invoice}<a>${'x'.repeat(40_000)}</a></Invoice>`), /characters/],
    ['an element that is not closed', xml(`${invoice}<a>`), /well-formed/],
    ['a million elements', xml(`${invoice}${'<a>1</a>'.repeat(300_000)}</Invoice>`), /more than 200,000/],
    [
      'an unknown encoding',
      `<?xml version="1.0" encoding="klingon"?>${invoice}</Invoice>`,
      /encoding "klingon"/,
    ],
    [
      'objects nested deep',
      `{"transportDocumentReference":"X","a":${deep('[', ']')}}`,
      /nested more than|JSON/,
    ],
    ['JSON cut off', '{"transportDocumentReference":"X","a":', /valid JSON/],
    ['an interchange without an end', `UNH+1+INVOIC:D:03B:UN'BGM+380+1`, /cut off/],
    ['a segment without an end', `UNH+1+INVOIC:D:03B:UN'FTX+${'x'.repeat(60_000)}'`, /longer than|cut off/],
    ['a million lines', `FWB/16\n${'/X\n'.repeat(300_000)}`, /more than 200,000/],
  ])('%s', async (_, text, what) => {
    const { papers, unreadable } = await readPapers({
      name: 'hostile',
      bytes: new TextEncoder().encode(text),
    });
    expect(papers).toEqual([]);
    expect(unreadable[0]?.problem.what).toMatch(what);
    expect(unreadable[0]?.problem.where).toContain('hostile');
  });
});

test('a file that nothing knows is said to be unreadable', async () => {
  const file = { name: 'x.bin', bytes: Uint8Array.from([1, 2, 3, 4]) };
  expect(paperFormatOf(file)).toBeUndefined();
  expect((await readPapers(file)).unreadable[0]?.problem.what).toMatch(/^not readable/);
});
