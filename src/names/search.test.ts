import { describe, expect, it } from 'vitest';
import { buildNameIndex } from './build-index.ts';
import { explainInWords, explainMatch } from './explain.ts';
import { indexFromSections, indexToSections } from './name-index.ts';
import { createSearcher } from './search.ts';

const NAMES = [
  'Korventa Precision Instruments LLC',
  'Lambriken Aviation Technology Co., Ltd.',
  'Aerospace Ostrovik Systems',
  'ООО "Восток Прибор"',
  '西安兰布肯智能航空科技有限公司',
  'Plant No. 9',
  'Plant No. 6',
  'Golden Star Shipping',
];

function searcherOf(names: readonly string[]): ReturnType<typeof createSearcher> {
  return createSearcher(
    buildNameIndex(
      'organisation',
      names.map((text, entry) => ({ text, entry, isWeak: false })),
    ),
  );
}

describe('search', () => {
  const searcher = searcherOf(NAMES);
  const best = (name: string): string | undefined =>
    searcher.search(searcher.analyse(name), { threshold: 0.7, limit: 3 })[0]?.nameText;

  it.each([
    ['KORVENTA PRECISION INSTR', NAMES[0]],
    ['Korventa Precisian Instruments', NAMES[0]],
    ['LAMBRIKEN AVIATION TECHNOLOGY', NAMES[1]],
    ['AERO SPACE OSTROVIK SYSTEMS', NAMES[2]],
    ['VOSTOK PRIBOR OOO', NAMES[3]],
    ['plant no 9', NAMES[5]],
    ['Nothing Alike', undefined],
    ['', undefined],
    ['...', undefined],
  ])('%s', (query, expected) => {
    expect(best(query)).toBe(expected);
  });

  it('finds the same through sections of a file as in the index that was built', () => {
    const index = buildNameIndex(
      'organisation',
      NAMES.map((text, entry) => ({ text, entry, isWeak: false })),
    );
    const reopened = createSearcher(
      indexFromSections(indexToSections(index, 'organisation'), 'organisation', 'organisation'),
    );
    for (const name of NAMES) {
      const options = { threshold: 0.6, limit: 8 };
      expect(reopened.search(reopened.analyse(name), options)).toEqual(
        searcher.search(searcher.analyse(name), options),
      );
    }
  });

  it('keeps to the entries that are accepted', () => {
    const hits = searcher.search(searcher.analyse('Plant No. 9'), {
      threshold: 0.4,
      limit: 5,
      accepts: (entry) => entry !== 5,
    });
    expect(hits.some(({ entry }) => entry === 5)).toBe(false);
  });

  it('takes a weak alias only when the name is equal', () => {
    const weak = createSearcher(
      buildNameIndex('organisation', [{ text: 'Korventa', entry: 0, isWeak: true }]),
    );
    expect(weak.search(weak.analyse('Korventa'), { threshold: 0.7, limit: 1 })).toHaveLength(1);
    expect(weak.search(weak.analyse('Korventas'), { threshold: 0.7, limit: 1 })).toHaveLength(0);
  });
});

describe('explanation', () => {
  it('says which part met which, and what stayed apart', () => {
    const searcher = searcherOf(NAMES);
    const words = explainInWords(explainMatch(searcher.analyse('KORVENTA PRECISIOM TRADING'), NAMES[0]!));
    expect(words).toContain('in common: korventa');
    expect(words).toContain('precisiom = precision (spelt nearly the same)');
    expect(words).toContain('only on the papers: trading');
    expect(words).toContain('only on the list: instruments');
  });
});
