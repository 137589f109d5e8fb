import { describe, expect, it } from 'vitest';
import { buildNameIndex } from './build-index.ts';
import { scorePair } from './compare-pair.ts';
import { DEFAULT_THRESHOLD } from './policy.ts';
import { createSearcher } from './search.ts';

const score = (arabic: string, latin: string): number => scorePair(arabic, latin, 'Person');

describe('names of several Arabic words that Latin letters join', () => {
  it.each([
    ['سراج الدين حقاني', 'SIRAJUDDIN HAQQANI'],
    ['سراج الدين حقاني', 'SIRAJ AL-DIN HAQQANI'],
    ['سراج الدین حقانی', 'Siraj ud-Din Haqqani'],
    ['حمد الله نعماني', 'HAMDULLAH NOMANI'],
    ['حمدالله نعماني', 'HAMDULLAH NOMANI'],
    ['عبد الخالق الحوثي', 'ABDULKHALIQ AL-HOUTHI'],
    ['عبد الخالق الحوثي', 'ABD AL-KHALIQ AL-HOUTHI'],
    ['عبدالخالق الحوثي', 'ABDUL KHALIQ AL HOUTHI'],
    ['عبد الستار الدوري', 'ABD AS-SATTAR AL-DURI'],
    ['ولی جان نورزی', 'WALIJAN NOORZI'],
  ])('%s is %s', (arabic, latin) => {
    expect(score(arabic, latin)).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
  });

  it.each([
    ['سراج الدين حقاني', 'SHAHABUDDIN HAQQANI'],
    ['سراج الدين حقاني', 'SIRAJULLAH HAKIMI'],
    ['حمد الله نعماني', 'HAMIDULLAH RAHMANI'],
    ['عبد الخالق الحوثي', 'ABDUL MALIK AL-HOUTHI'],
    ['عبد الخالق', 'ABDUL KHALIL'],
  ])('%s is not %s', (arabic, latin) => {
    expect(score(arabic, latin)).toBeLessThan(DEFAULT_THRESHOLD);
  });
});

describe('letters of Arabic that papers write in several ways', () => {
  it.each([
    ['أيمن الظواهري', 'AYMAN AL-ZAWAHIRI'],
    ['أيمن الظواهري', 'AIMAN AL DHAWAHIRI'],
    ['احمد ضیا', 'AHMAD ZIA'],
    ['فضل ربيع', 'FADHL RABI'],
    ['فضل ربيع', 'FAZL RABI'],
    ['سليم علوش', 'SALIM ALOUCHE'],
    ['محسن الغرابي', 'MOHSEN AL-GHRABI'],
  ])('%s is %s', (arabic, latin) => {
    expect(score(arabic, latin)).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
  });

  it.each([
    ['احمد ضیا', 'AHMAD DOST'],
    ['فضل ربيع', 'FAISAL RAFI'],
    ['سليم علوش', 'SALIM ALLAOUI'],
  ])('%s is not %s', (arabic, latin) => {
    expect(score(arabic, latin)).toBeLessThan(DEFAULT_THRESHOLD);
  });
});

describe('one Latin word for several Arabic ones, by search', () => {
  const entries = [
    'سعيد احمد شهيد خيل',
    'ولی جان نورزی',
    'عزیز الرحمان عبد الاحد',
    'سراج الدین حقانی',
    'Siraj Al-Din Haqqani',
    'WALIJAN NOORZI',
  ];
  const searcher = createSearcher(
    buildNameIndex(
      'person',
      entries.map((text, entry) => ({ text, entry, isWeak: false })),
    ),
  );
  const found = (name: string): number[] =>
    searcher
      .search(searcher.analyse(name), { threshold: DEFAULT_THRESHOLD, limit: 9 })
      .map(({ entry }) => entry)
      .sort();

  it.each([
    ['SAEED AHMAD SHAHIDKHEL', [0]],
    ['WALIJAN NOORZI', [1, 5]],
    ['ولی جان نورزی', [1, 5]],
    ['AZIZIRAHMAN ABDUL AHAD', [2]],
    ['سراج الدين حقاني', [3, 4]],
    ['SIRAJUDDIN HAQQANI', [3]],
    ['SHAHID AHMAD KHALIL', []],
  ])('%s', (name, expected) => {
    expect(found(name)).toEqual(expected);
  });
});
