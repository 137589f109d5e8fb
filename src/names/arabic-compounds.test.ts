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
    ['محسن الغرابي', 'MOHSEN AL-GARABI'],
    ['كاظم الثعلبي', 'KATHIM AL-SALABI'],
    ['كاظم الثعلبي', 'KAZIM AL-THALABI'],
    ['ذاكر الذهبي', 'THAKER AL-DHAHABI'],
    ['عوني السباعي', 'OUNI AL-SEBAI'],
    ['عبد القادر محمود', 'ABD EL KADER MAHMOUD'],
    ['عبد الرحمن السعيدي', 'ABDUR REHMAN SAEEDI'],
  ])('%s is %s', (arabic, latin) => {
    expect(score(arabic, latin)).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
  });

  it.each([
    ['احمد ضیا', 'AHMAD DOST'],
    ['فضل ربيع', 'FAISAL RAFI'],
    ['سليم علوش', 'SALIM ALLAOUI'],
    ['زاكر الزهبي', 'THAKER AL-DABI'],
    ['حسان الغرابي', 'GASAN AL-KARABI'],
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

describe('two letters of Arabic that Latin ones write as one', () => {
  it.each([
    ['سهيل التحريري', 'SUHAIL TAHRIRI'],
    ['سهيل التحريري', 'Sohayl al-Tahriri'],
    ['فتحي الصحراوي', 'FATHI AL-SAHRAOUI'],
    ['فتحي الصحراوي', 'Fatahi Sahrawi'],
    ['إسحاق زهراني', 'ISHAQ ZAHRANI'],
    ['انتصار المعتز', 'INTISAR AL-MUTAZZ'],
    ['انتصار المعتز', 'Entesar Moataz'],
    ['أدهم دجلة', 'ADHAM DIJLAH'],
    ['أكهم الأزهري', 'AKHAM AL-AZHARI'],
  ])('%s is %s', (arabic, latin) => {
    expect(score(arabic, latin)).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
  });

  it.each([
    ['سهيل التحريري', 'SALIL TAHRIRI'],
    ['شريف قاسم', 'SAHARIF QASIM'],
    ['انتصار المعتز', 'ANSAR MUADH'],
  ])('%s is not %s', (arabic, latin) => {
    expect(score(arabic, latin)).toBeLessThan(DEFAULT_THRESHOLD);
  });
});
