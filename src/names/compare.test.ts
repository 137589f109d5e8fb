import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyse.ts';
import type { NameFamily } from './analysed-name.ts';
import { compareNames } from './compare.ts';
import { DEFAULT_THRESHOLD } from './policy.ts';

const analysers = {
  organisation: createAnalyser('organisation'),
  person: createAnalyser('person'),
  vessel: createAnalyser('vessel'),
};

function score(a: string, b: string, family: NameFamily = 'organisation'): number {
  return compareNames(analysers[family].analyse(a), analysers[family].analyse(b));
}

describe('names of organisations that mean the same', () => {
  it.each([
    ['capitals and punctuation', 'ORBITA-TEKH LTD.', 'Orbita Tekh Ltd'],
    ['legal form moved and translated', 'OOO Vostok Pribor', 'Vostok Pribor LLC'],
    ['legal form in another script', 'ООО "Восток Прибор"', 'OOO Vostok Pribor'],
    ['split words', 'AERO SPACE LAMBRIKEN', 'Aerospace Lambriken'],
    ['joined words', 'ZHONGXINGKAI TECHNOLOGY CO LTD', 'Zhong Xing Kai Technology Co., Ltd.'],
    ['one typing error', 'LAMBRIKEN INSTRUMENTS', 'LAMBRIKIN INSTRUMENTS'],
    ['letters swapped', 'LAMBRIKEN INSTRUMENTS', 'LAMBIRKEN INSTRUMENTS'],
    [
      'cut off at 35 characters',
      'SHENZHEN LAMBRIKEN PRECISION TECHNO',
      'Shenzhen Lambriken Precision Technology Development Co., Ltd.',
    ],
    [
      'cut off within the legal form',
      'KORVENTA DAILY NEEDS TRADING COMPAN',
      'Korventa Daily Needs Trading Company Limited',
    ],
    ['prefix of a bill of lading', 'TO THE ORDER OF KORVENTA BANK', 'Korventa Bank'],
    ['an address glued on', 'KORVENTA TRADING LLC, OFFICE 12, 5 HIGH STREET, DUBAI', 'Korventa Trading LLC'],
    ['competing romanisations', 'Zhukovskiy Pribor', 'Joukovsky Pribor'],
    ['letters with full stops', 'K.B.V. Motors', 'KBV Motors'],
    ['a number in words', 'Korventa Plant Number Forty-Four', 'Korventa Plant No. 44'],
    ['a Roman number', 'Korventa Plant IX', 'Korventa Plant 9'],
    ['a Chinese ordinal', '科文塔第九工厂', 'Kewenta 9th Factory'],
    ['digits read for letters', 'K0RVENTA M1CRON LLC', 'Korventa Micron LLC'],
    ['one letter of a short brand', 'KBW Health Corporation', 'KBV Health Corporation'],
    ['a place left out', 'Lambriken', 'LAMBRIKEN EUROPE Sp. z o.o.'],
  ])('%s', (_, query, entry) => {
    expect(score(query, entry)).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
  });
});

describe('names of organisations that mean two parties', () => {
  it.each([
    ['another plant', 'Aircraft Plant No. 9', 'Aircraft Plant No. 6'],
    ['another firm of the trade', 'Alpha Shipping', 'Alpha Foods'],
    ['another short name', 'RYANAIR', 'IRANAIR'],
    [
      'only generic words in common',
      'Korventa International Trading Company',
      'Lambriken International Trading Company',
    ],
    ['two short words one letter apart', 'SCAT', 'SCAN'],
    ['a number more', 'Korventa II Trading', 'Korventa III Trading'],
    ['three letters in another order', 'K.B.V. Company', 'B.V.K. Company'],
  ])('%s', (_, query, entry) => {
    expect(score(query, entry)).toBeLessThan(DEFAULT_THRESHOLD);
  });
});

describe('names of persons', () => {
  it.each([
    ['family name first', 'IVANOV, Sergey', 'Sergei Ivanov'],
    ['a middle name more on the list', 'Sergei Ivanov', 'Sergei Petrovich Ivanov'],
    ['initial and family name', 'J. Lambriken', 'John Lambriken'],
    ['another script', 'Сергей Иванов', 'Sergei Ivanov'],
    ['vowels unwritten', 'محمد كريمي', 'Mohammad Karimi'],
    ['kana, with its voiced sounds', 'バラク・ガンダム', 'Baraku Gandam'],
    ['Wade-Giles and pinyin', 'Mao Tse-tung', 'Mao Zedong'],
    ['initials run together', 'JC Lambriken', 'Jean-Claude Lambriken'],
    ['one slip in a short name', 'KIM KYD', 'KIM KYU'],
    ['words of a known compound changed round', 'Rahman Abdul Lambriken', 'Abdul Rahman Lambriken'],
    [
      'a long name cut by no field',
      'HANI ABD-AL-LATIF TILFAH LAMBRIKEN',
      'Hani Abd al-Latif Tilfah Lambriken',
    ],
  ])('the same: %s', (_, query, entry) => {
    expect(score(query, entry, 'person')).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
  });

  it.each([
    ['another given name', 'Bashar Lambriken', 'Hafez Lambriken'],
    ['a family name alone', 'Ivanov', 'Sergei Ivanov'],
    ['another family name', 'Sergei Ivanov', 'Sergei Sidorov'],
    [
      'another family name behind three equal names',
      'Hani Abd-al-Latif Tilfah AL-RAWI',
      'Hani Abd-al-Latif Tilfah AL-TIKRITI',
    ],
    ['the father of one is the son of the other', 'Salman bin Nasser', 'Nasser bin Salman'],
    ['initials that contradict', 'William G. Lambriken', 'Richard W. Lambriken'],
    ['an Arabic name of another letter', 'عارف علی', 'آصف علی'],
  ])('not the same: %s', (_, query, entry) => {
    expect(score(query, entry, 'person')).toBeLessThan(DEFAULT_THRESHOLD);
  });
});

describe('scores', () => {
  it('tell Hans Friedrich from Friedrich Hans, and know a family name put first', () => {
    expect(score('Hans Friedrich', 'Friedrich Hans', 'person')).toBeLessThan(0.85);
    expect(score('Friedrich, Hans', 'Hans Friedrich', 'person')).toBe(1);
    expect(score('Lambriken Hans', 'Hans Lambriken', 'person')).toBeGreaterThan(0.95);
  });

  it('count a legal form that contradicts more than one that is left out', () => {
    const [equal, left, other] = ['AG', '', 'GmbH'].map((form) => score(`Korventa ${form}`, 'Korventa AG'));
    expect(equal).toBe(1);
    expect(left).toBeGreaterThan(0.98);
    expect(other).toBeLessThan(0.96);
  });

  it('are 1 only for names that are equal but for case, punctuation and script of the legal form', () => {
    expect(score('Korventa, LLC', 'KORVENTA LLC.')).toBe(1);
    expect(score('Korventa', 'Korvento')).toBeLessThan(1);
    expect(score('Korventa Trading', 'Trading Korventa')).toBeLessThan(1);
  });

  it('of a number word with a slip stay below those of the number', () => {
    const slipped = score('Frist Korventa Factory', 'First Korventa Factory');
    expect(slipped).toBeLessThan(1);
    expect(slipped).toBeGreaterThan(0.9);
    expect(score('1 Korventa Factory', 'First Korventa Factory')).toBe(1);
    expect(score('Third Korventa Factory', 'First Korventa Factory')).toBeLessThan(DEFAULT_THRESHOLD);
  });

  it('separate: nearer names score higher', () => {
    const scores = ['Korventa Precision', 'Korventa Precisian', 'Korventa', 'Lambriken'].map((name) =>
      score(name, 'Korventa Precision'),
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('ships are told apart by their numbers', () => {
    expect(score('MV KORVENTA 7', 'Korventa 7', 'vessel')).toBeGreaterThan(0.95);
    expect(score('KORVENTA 7', 'KORVENTA 8', 'vessel')).toBeLessThan(DEFAULT_THRESHOLD);
  });

  it.each([
    ['LMBA', 'LAMB', false],
    ['LMAB', 'LAMB', true],
    ['LAMMB', 'LAMB', true],
    ['LIMB', 'LAMB', false],
    ['LAMBO', 'LAMB', false],
    ['ALMB', 'LAMB', true],
  ])('of a short name of a ship hears a sure slip only: %s, %s', (one, other, isHit) => {
    expect(score(one, other, 'vessel') >= DEFAULT_THRESHOLD).toBe(isHit);
  });

  it('of a short name of a firm hears none of them', () => {
    expect(score('LMAB', 'LAMB', 'organisation')).toBeLessThan(DEFAULT_THRESHOLD);
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('kor', 'venta', 'ltd', 'no', '9', '西安', 'завод', 'a'), { maxLength: 8 })
      .map((parts) => parts.join(' ')),
  );
  it.each(['organisation', 'person', 'vessel'] as const)(
    'lie between 0 and 1 for any two names of a %s, and a name is like itself',
    (family) => {
      fc.assert(
        fc.property(anyName, anyName, (a, b) => {
          const both = score(a, b, family);
          expect(both).toBeGreaterThanOrEqual(0);
          expect(both).toBeLessThanOrEqual(1);
          if (analysers[family].analyse(a).tokens.length > 0) expect(score(a, a, family)).toBe(1);
        }),
        { numRuns: 400 },
      );
    },
  );
});
