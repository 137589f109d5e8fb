import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { evaluateReports } from '../evaluate-folder.ts';
import { extractClaims } from './extract-claims.ts';
import { reportText } from './report-text.ts';

const reports = fileURLToPath(new URL('../../../test/reports/', import.meta.url));
const claimsOf = (text: string, language: 'en' | 'de' | 'ru' | 'uk' = 'en') =>
  extractClaims(
    reportText({ file: 'f', text, language, date: '2024-05-14', publisher: 'Example Times' }),
    'r',
  );

describe('stance', () => {
  test.each([
    ['The ministry denied that any drones were sent to Iran.', 'denies'],
    ['The ministry said the drone deliveries never took place.', 'denies'],
    ['The firm called the accusations groundless.', 'denies'],
    ['The firm pleaded not guilty.', 'denies'],
    ['A diplomat cast doubt on the figures.', 'doubts'],
    ['Officials said they had no evidence that the parts were shipped.', 'doubts'],
    ['Officials said the firm shipped parts to Iran.', 'asserts'],
    ['The report said the papers may have been falsified.', 'asserts'],
  ])('%s', (text, stance) => expect(claimsOf(text).map((claim) => claim.stance)).toEqual([stance]));
});

describe('a claim of intent is not a claim of deed', () => {
  test.each([
    ['Officials said the firm plans to ship drones to Iran.', 'intent'],
    ['Officials said the firm agreed to ship drones to Iran.', 'agreement'],
    ['Officials said the firm is considering shipping drones to Iran.', 'considers'],
    ['Officials said the firm is negotiating the sale of drones to Iran.', 'talks'],
    ['Officials said the firm may have shipped drones to Iran.', 'possibility'],
    ['Officials said the firm shipped drones to Iran.', 'deed'],
  ])('%s', (text, mode) => expect(claimsOf(text)[0]?.actions[0]).toMatchObject({ mode }));
});

describe('nothing is claimed', () => {
  test.each([
    'The company declined to comment.',
    'Snow is expected in the capital.',
    'Officials said the weather was fine.',
  ])('%s', (text) => expect(claimsOf(text)).toEqual([]));
});

describe('chain of attribution', () => {
  test.each([
    [
      'Drones were shipped to Iran, the weekly Merkur Brief reported, citing invoices.',
      ['Merkur Brief', 'invoices'],
    ],
    ['The firm shipped drones, an official said, according to Reuters.', ['Reuters', 'official']],
    ['The ministry denied that drones were sold, reports CNN.', ['CNN', 'ministry']],
    [
      'According to documents seen by The Dockside Post, the firm sold drones.',
      ['The Dockside Post', 'documents'],
    ],
  ])('%s', (text, names) => expect(claimsOf(text)[0]?.chain.map(({ name }) => name)).toEqual(names));
});

test('places give back the very words', () => {
  const text = 'First line.\n\nOfficials said Example Works GmbH shipped 12 drones to Iran.\n';
  const [claim] = claimsOf(text);
  expect(text.slice(claim!.place.from, claim!.place.to)).toBe(claim!.sentence);
  expect(text.slice(claim!.quantities[0]!.place.from, claim!.quantities[0]!.place.to)).toBe('12 drones');
  expect(claim!.place.line).toBe(3);
});

test('the same text gives the same claims', () => {
  const text = readFileSync(join(reports, 'dev', '01-magazine-tenders.txt'), 'utf8');
  expect(JSON.stringify(claimsOf(text))).toBe(JSON.stringify(claimsOf(text)));
});

test('our own reports: what was reached stays reached', async () => {
  const { scores } = await evaluateReports(join(reports, 'dev'));
  expect(scores.claims.recall).toBe(1);
  expect(scores.claims.precision).toBe(1);
  expect(scores.attribution.precision).toBe(1);
  expect(scores.stance.precision).toBe(1);
});

test('every report of ours is fictional and says so', () => {
  for (const folder of ['dev', 'blind'])
    for (const name of readdirSync(join(reports, folder)).filter((each) => each.endsWith('.json')))
      expect(JSON.parse(readFileSync(join(reports, folder, name), 'utf8'))).toMatchObject({
        fictional: true,
      });
});

const founding = join(sharedData ?? '', 'reports/2023-03-16_founding_report.txt');
describe.skipIf(!existsSync(founding))('the founding report', () => {
  const text = existsSync(founding) ? readFileSync(founding, 'utf8') : '';
  const claims = extractClaims(
    reportText({ file: 'f', text, language: 'en', date: '2023-03-16', publisher: 'as received' }),
    'r',
  );
  const find = (words: string) => claims.find(({ content }) => content.words.includes(words))!;
  test('the prototypes', () => {
    expect(find('prototype drones')).toMatchObject({
      speaker: 'Der Spiegel',
      citing: ['information'],
      stance: 'asserts',
      actor: { name: "Xi'an Bingo Intelligent Aviation Technology" },
      models: [{ words: 'ZT-180' }],
      quantities: [{ value: 100, unit: 'drones' }],
      dates: [{ date: '2023-04', relation: 'by', of: 'event' }],
      hedges: [{ words: 'reportedly' }],
    });
  });
  test('components and instructions for 100 a month', () => {
    expect(find('components and instruction')).toMatchObject({
      speaker: 'Der Spiegel',
      quantities: [{ value: 100, per: 'month' }],
      actions: [{ action: 'ship', mode: 'intent' }, { action: 'produce' }],
    });
  });
  test('the papers', () => {
    expect(find('falsify')).toMatchObject({
      speaker: 'Der Spiegel',
      actions: [{ action: 'falsify', mode: 'intent' }, {}],
      pretext: { words: expect.stringContaining('replacement for civilian aviation') },
    });
  });
  test('intelligence that may be released', () => {
    expect(find('releasing intelligence')).toMatchObject({
      speaker: 'Wall Street Journal',
      dates: [{ date: '2023-02-23' }],
      actions: [{ action: 'release', mode: 'considers' }],
    });
  });
  test('the denial, and the official', () => {
    expect(find('lethal aid')).toMatchObject({
      speaker: "China's Foreign Ministry",
      stance: 'denies',
      chain: [{ name: 'CNN' }, { stance: 'denies' }],
      dates: [{ date: '2023-02-22' }],
    });
    expect(find('less ambiguous')).toMatchObject({
      speaker: 'senior western official',
      chain: [{ name: 'Wall Street Journal' }, {}],
    });
  });
});
