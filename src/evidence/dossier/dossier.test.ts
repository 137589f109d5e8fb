import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ADDRESS,
  ASSESSOR,
  build as buildIn,
  contents,
  EMAIL,
  filesIn,
  HOW,
  PERSON,
  PHONE,
  REMARK,
  verify,
  WORDS,
} from '../../../test/make-dossier.ts';
import { findingsOf } from '../../engine/assess.ts';
import { REGISTER } from '../../flags/register.ts';
import { LEVELS, type Level } from './manifest.ts';
import { runsOf } from './report-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-dossier-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const build = (name: string, level: Level) => buildIn(folder, name, level);

let whole: string;
let archive: string;
beforeAll(async () => {
  whole = (await build('whole', 'internal')).out;
  archive = (await build('whole.zip', 'internal')).out;
});

describe('a dossier verifies', () => {
  test.each(LEVELS)('at level %s, as folder and as archive, with one root', async (level) => {
    const { out, manifest } = await build(`folder-${level}`, level);
    const { out: zip } = await build(`archive-${level}.zip`, level);
    expect(verify(out)).toMatchObject({ verified: true });
    expect(verify(zip)).toMatchObject({ verified: true });
    expect(manifest.root).toBe(verify(whole).manifest?.root);
  });
  test('the recorded rules are run again on the recorded facts', () => {
    const { counts } = verify(whole);
    expect(counts.rulesNotRun).toBe(0);
    expect(counts.rulesRunAgain).toBe(
      contents(folder).consignments.flatMap(({ facts }) =>
        findingsOf(facts, { asOf: '2023-03-20', listsApply: true }, REGISTER),
      ).length,
    );
  });
  test('the same contents give the same bytes', async () => {
    const { out } = await build('again', 'internal');
    for (const name of filesIn(whole))
      if (name !== 'report.pdf' && name !== 'manifest.json' && name !== 'signature.json')
        expect(readFileSync(join(out, name)).equals(readFileSync(join(whole, name))), name).toBe(true);
  });
});

describe('one changed byte anywhere is found', () => {
  test('in a folder', () => {
    const names = filesIn(whole);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (file, position, change) => {
        const name = names[file % names.length]!;
        const path = join(whole, name);
        const bytes = readFileSync(path);
        const at = position % bytes.length;
        const changed = Buffer.from(bytes);
        changed[at] = changed[at]! ^ change;
        writeFileSync(path, changed);
        try {
          const { verified, difference } = verify(whole);
          expect(verified).toBe(false);
          // The file is named, or the signature that covers it.
          if (name !== 'manifest.json') expect(difference?.where).toBe(name);
        } finally {
          writeFileSync(path, bytes);
        }
      }),
      { numRuns: 150 },
    );
  });
  test('in an archive, its headers and directory included', () => {
    const bytes = readFileSync(archive);
    const copy = join(folder, 'changed.zip');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = changed[at]! ^ change;
        writeFileSync(copy, changed);
        let verified: boolean;
        try {
          verified = verify(copy).verified;
        } catch {
          // An archive whose directory cannot be read is refused in words.
          verified = false;
        }
        expect(verified).toBe(false);
      }),
      { numRuns: 120 },
    );
  });
  test('a manifest that is nested without end is refused in words', () => {
    const copy = join(folder, 'deep');
    cpSync(whole, copy, { recursive: true });
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const manifest of [deep, `{"format":"tidewaiter-dossier/2","parts":${deep},"files":[]}`]) {
      writeFileSync(join(copy, 'manifest.json'), manifest);
      expect(verify(copy)).toMatchObject({ verified: false, difference: { where: 'manifest.json' } });
    }
  });
  test('a file too many, a file missing, a line taken out', () => {
    const copy = join(folder, 'copy');
    const fresh = (): void => {
      rmSync(copy, { recursive: true, force: true });
      cpSync(whole, copy, { recursive: true });
    };
    fresh();
    writeFileSync(join(copy, 'extra.txt'), 'x');
    expect(verify(copy)).toMatchObject({ verified: false, difference: { where: 'extra.txt' } });
    fresh();
    rmSync(join(copy, 'claims.jsonl'));
    expect(verify(copy)).toMatchObject({
      verified: false,
      difference: { where: 'claims.jsonl', what: 'the file is missing' },
    });
    fresh();
    mkdirSync(join(copy, 'originals'), { recursive: true });
    writeFileSync(join(copy, 'originals', '0001-trade.csv'), 'id\n');
    expect(verify(copy)).toMatchObject({
      verified: false,
      difference: { where: 'originals/0001-trade.csv' },
    });
  });
});

test('claimreview.json reviews what was graded, with the denial beside it', () => {
  const { '@graph': reviews } = JSON.parse(readFileSync(join(whole, 'claimreview.json'), 'utf8')) as {
    '@graph': readonly Record<string, unknown>[];
  };
  expect(reviews).toHaveLength(1);
  expect(reviews[0]).toMatchObject({
    '@type': 'ClaimReview',
    reviewRating: { ratingValue: 3, bestRating: 5, worstRating: 1, alternateName: 'Possibly true' },
    associatedReview: [{ name: 'Denial', author: { name: PERSON } }],
  });
});

describe('nothing masked is left in any file', () => {
  test.each([
    ['partner', [ASSESSOR, HOW, EMAIL, PHONE, REMARK]],
    [
      'public',
      [ASSESSOR, HOW, EMAIL, PHONE, REMARK, WORDS, PERSON, 'Marwick', ADDRESS, 'Parts by way of the pier'],
    ],
  ] as const)('at level %s', async (level, secrets) => {
    const { out, manifest } = await build(`leaks-${level}`, level);
    for (const name of filesIn(out)) {
      const bytes = readFileSync(join(out, name));
      let text = `${name} ${bytes.toString('utf8')} ${bytes.toString('latin1')}`;
      if (name.endsWith('.pdf')) {
        const pdf = await getDocumentProxy(new Uint8Array(bytes));
        text += `${(await extractText(pdf, { mergePages: true })).text} ${JSON.stringify(await getMeta(pdf))}`;
      }
      for (const secret of secrets) expect(text.includes(secret), `${secret} in ${name}`).toBe(false);
    }
    // Each removal stays visible as one.
    expect(manifest.parts.filter(({ status }) => status !== 'whole').length).toBeGreaterThan(0);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('What was removed');
  });
});

describe('the report on paper', () => {
  test('holds Latin, Cyrillic, Chinese and Arabic', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(whole, 'report.pdf'))));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain('Восток Выдуманный');
    expect(text).toContain('西安虚构航空');
    expect(text.normalize('NFKC')).toMatch(/\p{Script=Arabic}{3,}/u);
  });
  test.each([
    ['Восток 西安 شركة', ['text', 'chinese', 'text', 'arabic']],
    ['plain', ['text']],
  ])('%s is cut into runs of one font', (text, fonts) =>
    expect(runsOf(text, 'text').map(({ font }) => font)).toEqual(fonts),
  );
  test('a letter that no font has is written as its code point', () => {
    expect(
      runsOf('ok 𒀀', 'text')
        .map(({ text }) => text)
        .join(''),
    ).toBe('ok [U+12000]');
  });
});

test('prov.json and stix.json say who denies', () => {
  const stix = JSON.parse(readFileSync(join(whole, 'stix.json'), 'utf8')) as {
    objects: { type: string; opinion?: string; confidence?: number }[];
  };
  expect(stix.objects.find(({ type }) => type === 'opinion')).toMatchObject({ opinion: 'strongly-disagree' });
  expect(stix.objects.find(({ type }) => type === 'note')).toMatchObject({ confidence: 50 });
  for (const type of ['identity', 'report', 'grouping'])
    expect(
      stix.objects.some((object) => object.type === type),
      type,
    ).toBe(true);
  expect(JSON.parse(readFileSync(join(whole, 'prov.json'), 'utf8'))).toMatchObject({
    wasDerivedFrom: {},
    agent: {},
  });
});
