import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import { classify } from './classify.ts';
import { fitOf } from './fit.ts';
import { createGoodsReader } from './goods-reader.ts';
import { OWN_VOCABULARY } from './lexicon/vocabulary.ts';
import { buildPhraseIndex } from './phrase-index.ts';
import { nomenclaturePhrases, ownPhrases } from './phrases.ts';

const reader = createGoodsReader({ nomenclatures: [] });

describe('classify', () => {
  it.each([
    ['hydraulic pump', '8413'],
    ['QUADCOPTER WITH CAMERA', '8806'],
    ['unmanned aircraft spare propellers', '8807'],
    ['turbojet engine', '8411'],
    ['laptop computer', '8471'],
    ['wheat in bulk', '1001'],
    ['green tea', '0902'],
    ['авиационный поршневой двигатель', '8407'],
    ['无人机发动机', '8407'],
    ['Flugzeugkolbenmotor', '8407'],
    ['ladies t-shirt', '6109'],
    ['mens jeans', '6203'],
    ['womens jeans', '6204'],
    ['ph case', '3926'],
    ['usb cbl', '8544'],
    ['led strip', '9405'],
    ['brake disc set', '8708'],
    ['pcb assy', '8543'],
    ['swtshrt hoodie zip', '6110'],
    ['woodenjigsawpuzzle', '9503'],
    ['Pendelrollenlager', '8482'],
    ['bobines d’allumage pour tracteurs', '8511'],
    ['насосы шестеренные для экскаваторов', '8413'],
    ['акумулятори літій-полімерні', '8507'],
    ['无人机用锂电池', '8507'],
    ['uçak için jiroskoplar', '9014'],
    ['گیرنده‌های ناوبری ماهواره‌ای', '8526'],
    ['Wi-Fi router', '8517'],
  ])('reads "%s" as heading %s among its first three', (description, heading) => {
    const { headings } = reader.classify(description);
    expect(headings.slice(0, 3).map(({ code }) => code)).toContain(heading);
  });

  it('gives reasons, shares that do not exceed one, and the words that it does not know', () => {
    const { headings, unknownWords } = reader.classify('KORVENTAX hydraulic pump');
    expect(headings[0]!.because.length).toBeGreaterThan(0);
    expect(headings.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1.01);
    expect(unknownWords).toContain('korventax');
  });

  it('leans towards the goods whose words a description uses where no phrase is met well', () => {
    const { chapters } = reader.classify('KORVENTAX velvet matte liquid');
    expect(chapters[0]!.code).toBe('33');
  });

  it('answers nothing when it knows no word, instead of guessing', () => {
    expect(reader.classify('zzqx vvkw')).toMatchObject({ headings: [], chapters: [], strength: 0 });
    expect(reader.classify('')).toMatchObject({ headings: [], unknownWords: [] });
  });

  it('believes the history of the user before its own words', () => {
    const taught = createGoodsReader({
      nomenclatures: [],
      history: { edition: 'ours', file: 'h.csv', rows: [{ text: 'blue widget', code: '950300' }] },
    });
    expect(taught.classify('blue widget').subheadings[0]!.code).toBe('950300');
  });

  it('gives the same answer every time', () => {
    const text = 'fuel pump for aircraft, spare parts';
    const other = createGoodsReader({ nomenclatures: [] });
    expect(other.classify(text)).toEqual(reader.classify(text));
  });
});

describe('the vocabulary', () => {
  it('holds only codes of two, four or six digits, of chapters that exist, with words', () => {
    for (const table of OWN_VOCABULARY)
      for (const line of table.split('\n').filter((each) => each.trim() !== '')) {
        expect(line).toMatch(/^\d{2}(?:\d{2}){0,2} \S/);
        const chapter = Number(line.slice(0, 2));
        expect(chapter >= 1 && chapter <= 97 && chapter !== 77, line).toBe(true);
      }
    expect(OWN_VOCABULARY.flatMap(ownPhrases).length).toBeGreaterThan(30_000);
  });

  it.skipIf(!sharedData)('holds only codes of the edition of 2022', () => {
    const file = `${sharedData}/hs/un_comtrade_classificationH6.json`;
    const { results } = JSON.parse(readFileSync(file, 'utf8')) as { results: readonly { id: string }[] };
    const codes = new Set(results.map(({ id }) => id));
    const unknown = OWN_VOCABULARY.flatMap(ownPhrases).filter(({ code }) => !codes.has(code));
    expect([...new Set(unknown.map(({ code }) => code))]).toEqual([]);
  });
});

describe('a description that a form cut off', () => {
  const index = buildPhraseIndex([
    { text: 'ham', code: '160241', source: 'own' },
    { text: 'garden hammock', code: '560890', source: 'own' },
  ]);
  const headingOf = (description: string) => classify(index, description).headings[0]?.code;

  it('may end in the beginning of a word', () => {
    expect(headingOf('LARGE BLUE WHITE WOVEN GARDEN HAM')).toBe('5608');
  });

  it('ends in whole words when it is short, and when something stands behind them', () => {
    expect(headingOf('SMOKED HAM')).toBe('1602');
    expect(headingOf('SMOKED AND SLICED AND COOKED HAM 250G')).toBe('1602');
  });
});

describe('phrases of a nomenclature', () => {
  it('leave out what a heading excludes', () => {
    const index = buildPhraseIndex(
      nomenclaturePhrases([
        { code: '841350', text: '841350 - Pumps; reciprocating, other than fuel pumps' },
        { code: '841330', text: '841330 - Pumps; fuel, for engines' },
      ]),
    );
    expect(classify(index, 'fuel pump').subheadings[0]!.code).toBe('841330');
  });
});

describe('fitOf', () => {
  const readingOf = (description: string, code: string | undefined) =>
    fitOf(reader.classify(description), code).fit;

  it.each([
    ['hydraulic pump', '8413.50', 'fits'],
    ['hydraulic pump', '090210', 'conflicts'],
    ['hydraulic pump', undefined, 'not-testable'],
    ['hydraulic pump', '84', 'not-testable'],
    ['zzqx', '841350', 'not-testable'],
  ] as const)('holds "%s" against %s: %s', (description, code, expected) => {
    expect(readingOf(description, code)).toBe(expected);
  });
});
