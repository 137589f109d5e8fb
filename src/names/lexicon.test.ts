import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyse.ts';
import { compareNames } from './compare.ts';
import { businessWords } from './lexicon/business-words.ts';
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
  ])('brings together %s and %s', (a, b) => {
    expect(compareNames(analyser.analyse(a), analyser.analyse(b))).toBeGreaterThanOrEqual(0.7);
  });
});
