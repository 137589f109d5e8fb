import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { goodsWords } from './goods-words.ts';
import { buildPhraseIndex } from './phrase-index.ts';
import type { GoodsPhrase } from './phrases.ts';

const stems = (description: string) => goodsWords(description).map(({ stem }) => stem);
const aside = (description: string) =>
  goodsWords(description).flatMap(({ written, isAside }) => (isAside ? [written] : []));
const own = (text: string, code: string): GoodsPhrase => ({ text, code, source: 'own' });
const index = buildPhraseIndex([
  own('kugellager', '848210'),
  own('dichtung', '848490'),
  own('elektrolyt', '382499'),
  own('kondensator', '853229'),
  own('motor', '850152'),
  own('pompa', '841370'),
  own('yag pompasi', '841330'),
  own('ucak', '880240'),
  own('fraser', '820770'),
  own('цилиндр', '841221'),
  own('пневмо', '841231'),
  own('باتری', '850760'),
  own('电池', '850760'),
  own('无人机', '880622'),
  own('薄膜', '392062'),
  own('lens', '900211'),
  own('poulie', '848350'),
  own('钢球', '848291'),
  own('球阀', '848180'),
]);
const codesOf = (description: string) => classify(index, description).subheadings.map(({ code }) => code);

describe('forms of one word', () => {
  it.each([
    ['подшипник', 'подшипники', 'подшипников', 'подшипника', 'подшипниками'],
    ['прокладка', 'прокладок', 'прокладками'],
    ['станок', 'станки', 'станков', 'станка'],
    ['ролик', 'роликовый', 'роликовые', 'роликовых', 'роликовая'],
    ['система', 'систем', 'системы'],
    ['разъем', 'разъём', 'разъёмы'],
    ['мікросхема', 'мікросхеми', 'мікросхем', 'мікросхемою'],
    ['пристрій', 'пристрої', 'пристроїв'],
    ["з'єднувач", 'з’єднувачі', 'зʼєднувачів'],
    ['антена', 'антени', 'антен', 'антеною'],
    ['آنتن', 'آنتن‌ها', 'آنتنها', 'آنتن های'],
    ['باتری', 'باتري', 'باتری‌ها'],
    ['کابل', 'كابل'],
    ['фланец', 'фланцы', 'фланцев'],
    ['ємність', 'ємності', 'ємностей'],
    ['новий', 'нові', 'нова'],
  ])('%s is one word in all its cases', (...forms) => {
    const [first, ...others] = forms.map(stems);
    for (const each of others) expect(each).toEqual(first);
  });

  it.each([
    ['Kugellagern', '848210'],
    ['Dichtungen', '848490'],
    ['Fraeser', '820770'],
    ['motoru', '850152'],
    ['motorlar', '850152'],
    ['uçağı', '880240'],
    ['باتریها', '850760'],
    ['lensler', '900211'],
    ['poulies', '848350'],
  ])('meets "%s" by its dictionary form', (description, code) => {
    expect(codesOf(description)[0]).toBe(code);
  });

  it('takes two forms that the vocabulary knows for one word', () => {
    expect(codesOf('pompa')).toEqual(codesOf('pompası'));
    expect(codesOf('yağ pompa')[0]).toBe('841330');
  });
});

describe('words built of others', () => {
  it('are met by their parts, whatever joins them', () => {
    expect(codesOf('Elektrolytkondensatoren')).toContain('853229');
    expect(codesOf('Пневмоцилиндры')).toContain('841231');
    expect(codesOf('Пневмоцилиндры')).toContain('841221');
  });

  it('are met by the last part when the first is not known', () => {
    expect(codesOf('Rillenkugellager')[0]).toBe('848210');
    expect(codesOf('гидроцилиндров')[0]).toBe('841221');
  });

  it('lose the article that French writes with them', () => {
    expect(stems("bougies d'allumage, filtre à l’huile")).toEqual(['bougy', 'allumage', 'filtre', 'huile']);
  });
});

describe('what goods are for', () => {
  it('stands behind the words in Turkish', () => {
    expect(aside('yağ pompası, dizel motor için, Cargo')).toEqual(['dizel', 'motor']);
    expect(aside('gemi radarı, anten dahil')).toEqual(['anten']);
  });

  it('stands before the goods in Persian', () => {
    expect(aside('پمپ برای تراکتور')).toEqual(['تراکتور']);
  });

  it('is marked by a character behind it in Chinese', () => {
    expect(index.cutHan('无人机用锂电池')).toEqual([
      { stem: '无人机', isAside: true },
      { stem: '电池', isAside: false },
    ]);
  });
});

describe('Chinese text', () => {
  it('is cut so that its last word is whole', () => {
    expect(codesOf('不锈钢球阀')[0]).toBe('848180');
  });
});

describe('letters of two scripts', () => {
  it('are two words where Chinese follows Latin letters', () => {
    expect(stems('PET薄膜')).toEqual(['pet', '薄膜']);
    expect(codesOf('PET薄膜')).toContain('392062');
  });

  it('drops quantities in the digits of any script', () => {
    expect(stems('لاستیک ۲۰۵ نو')).toEqual(['لاستیک', 'نو']);
  });
});
