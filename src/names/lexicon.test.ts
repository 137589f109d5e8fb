import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyse.ts';
import { compareNames } from './compare.ts';
import { businessWords } from './lexicon/business-words.ts';
import { businessWordsArabic } from './lexicon/business-words-arabic.ts';
import { businessWordsEastAsian } from './lexicon/business-words-east-asian.ts';
import { businessWordsFurther } from './lexicon/business-words-further.ts';
import { businessWordsOfLanguages } from './lexicon/business-words-of-languages.ts';
import { businessWordsSlavicTurkish } from './lexicon/business-words-slavic-turkish.ts';
import { commonBrandWords } from './lexicon/common-brand-words.ts';
import { legalForms } from './lexicon/legal-forms.ts';
import { organisationParticles } from './lexicon/organisation-particles.ts';
import { chineseSurnames, givenNameVariants, personParticles, personTitles } from './lexicon/person-words.ts';
import { places } from './lexicon/places.ts';
import type { LexiconRow } from './lexicon/row.ts';
import { conceptName, lexiconDigest, lexiconOf } from './lexicon.ts';

const TABLES: Readonly<Record<string, readonly LexiconRow[]>> = {
  legalForms,
  businessWords,
  businessWordsFurther,
  businessWordsArabic,
  businessWordsEastAsian,
  businessWordsSlavicTurkish,
  commonBrandWords,
  organisationParticles,
  places,
  personTitles,
  personParticles,
  givenNameVariants,
  chineseSurnames,
};

describe.each(Object.entries(TABLES))('table %s', (_, rows) => {
  const forms = rows.flatMap((row) => row.forms.split('|'));
  it('names every concept once, in kebab case', () => {
    const concepts = rows.map((row) => row.concept);
    expect(concepts.filter((concept, i) => concepts.indexOf(concept) !== i)).toEqual([]);
    expect(concepts.filter((concept) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(concept))).toEqual([]);
  });
  it('has every form once: a word with two meanings would be read by chance', () => {
    const seen = new Set<string>();
    expect(forms.filter((form) => seen.has(form) || !seen.add(form))).toEqual([]);
  });
  it('is written in lower case, without empty forms', () => {
    expect(
      forms.filter((form) => form === '' || form !== form.trim() || form !== form.toLowerCase()),
    ).toEqual([]);
  });
});

describe('the lexicon', () => {
  it('is large enough to translate a trade name', () => {
    expect(businessWords.length).toBeGreaterThan(200);
    expect(places.length).toBeGreaterThan(900);
    expect(lexiconOf('organisation').words.size).toBeGreaterThan(12_000);
    expect(lexiconOf('person').words.size).toBeGreaterThan(2_500);
  });

  it('has a digest that names its content', () => {
    expect(lexiconDigest()).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each([
    ['технологии', 'business-word:technology'],
    ['科技', 'business-word:technology'],
    ['keji', 'business-word:technology'],
    ['шэньчжэнь', 'place:shenzhen'],
    ['ооо', 'legal-form:limited-company'],
  ])('%s means %s', (word, concept) => {
    const meaning = lexiconOf('organisation').words.get(word);
    expect(conceptName(meaning?.concept ?? -1)).toBe(concept);
  });

  const analyser = createAnalyser('organisation');
  it.each([
    // Invented firms: place and brand transliterated, business words translated.
    ['西安兰布肯智能航空科技有限公司', "XI'AN LANBUKEN INTELLIGENT AVIATION TECHNOLOGY CO., LTD"],
    ['深圳市兰布肯电子有限公司', 'SHEN ZHEN LAN BU KEN DIAN ZI CO LTD'],
    ['ООО «Ламбрикен Приборостроение»', 'Lambriken Instrument LLC'],
    ['Lambriken Havacılık Sanayi ve Ticaret A.Ş.', 'LAMBRIKEN AVIATION INDUSTRY AND TRADE INC'],
    ['شركة لامبريكن للتجارة', 'Lambriken Trading Company'],
    ['람브리켄 전자', 'Lambeuriken Electronics'],
    ['الشركة العامة لتجارة لامبريكن', 'Lambriken General Trading Company'],
    ['شركة لامبريكن للاستيراد والتصدير', 'Lambriken Import and Export Co.'],
    ['مؤسسة لامبريكن للمقاولات', 'Lambriken Contracting Establishment'],
    ['مكتب لامبريكن للصرافة والتحويلات المالية', 'Lambriken Exchange and Money Transfer Office'],
    ['جمعية لامبريكن الخيرية', 'Lambriken Charitable Society'],
    ['منظمة شباب لامبريكن', 'Lambriken Youth Organization'],
    ['اتحاد الصناعات الهندسية العراقية', 'Iraqi Engineering Industries Union'],
    ['شرکت بازرگانی لامبریکن', 'Lambriken Trading Company'],
    ['شرکت صنایع هواپیمایی لامبریکن', 'Lambriken Aviation Industries Company'],
    ['موسسه تحقیقاتی لامبریکن', 'Lambriken Research Institute'],
    ['شرکت حمل‌ونقل بین‌المللی لامبریکن', 'Lambriken International Transport Co'],
    ['سازمان صنایع دفاعی لامبریکن', 'Lambriken Defense Industries Organization'],
    ['شركة لامبريكن للشحن البحري', 'Lambriken Shipping Company'],
    ['香港兰布肯电子元器件有限公司', 'Hong Kong Lanbuken Electronic Components Limited'],
    ['람브리켄 상사', 'Lambeuriken Company'],
    ['람브리켄 의료기기', 'Lambeuriken Medical Devices'],
    ['Lambriken İmalat ve Taşımacılık Ltd. Şti.', 'LAMBRIKEN MANUFACTURING AND TRANSPORT LTD'],
    ['ТОВ «Ламбрикен Харчові Продукти»', 'Lambriken Food Products LLC'],
    ['ООО «Ламбрикен Мясокомбинат»', 'Lambriken Meat LLC'],
  ])('brings together %s and %s', (a, b) => {
    expect(compareNames(analyser.analyse(a), analyser.analyse(b))).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['شركة لامبريكن للتجارة', 'Korventa Trading Company'],
    ['شركة لامبريكن للتجارة', 'General Trading Company'],
    ['مؤسسة لامبريكن للمقاولات', 'Lambton Shipping Establishment'],
    ['شرکت صنایع هواپیمایی لامبریکن', 'Iran Aviation Industries Company'],
    ['جمعية الشباب الخيرية', 'Korventa Charitable Society'],
    ['ТОВ «Ламбрикен Харчові Продукти»', 'Korventa Food Products LLC'],
    ['람브리켄 의료기기', 'Korventa Medical Devices'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(compareNames(analyser.analyse(a), analyser.analyse(b))).toBeLessThan(0.7);
  });

  it('reads every form of the further words as one word of its concept', () => {
    const dead = businessWordsOfLanguages.flatMap(({ concept, forms }) =>
      forms.split('|').filter((form) => {
        const { tokens } = analyser.analyse(form);
        const meant = tokens.map((token) => conceptName(token.concept)?.split(':')[1]);
        return meant.length !== 1 || meant[0] !== concept;
      }),
    );
    expect(dead).toEqual([]);
  });
});
