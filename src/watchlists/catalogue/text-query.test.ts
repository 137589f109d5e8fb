import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTextQuery, type QueryNode, TextQueryError } from './text-query.ts';
import { wordsOf } from './text-words.ts';

const STRICT = { isFuzzy: false, isSimple: false };
const SIMPLE = { isFuzzy: false, isSimple: true };

/** A query in one line: `(and a b*)`. */
function shown(node: QueryNode | undefined): string {
  if (node === undefined) return '-';
  switch (node.kind) {
    case 'word':
      return `${node.text}${node.isPrefix ? '*' : ''}${node.isFuzzy ? '~' : ''}`;
    case 'phrase':
      return `"${node.text}"`;
    case 'field':
      return `${node.field}:${shown(node.node)}`;
    case 'not':
      return `(not ${shown(node.node)})`;
    default:
      return `(${node.kind} ${node.nodes.map(shown).join(' ')})`;
  }
}

describe('a query', () => {
  it.each([
    ['', '-'],
    ['  ', '-'],
    ['zala', 'zala'],
    ['zala aero', '(and zala aero)'],
    ['zala AND aero', '(and zala aero)'],
    ['zala && aero', '(and zala aero)'],
    ['zala OR aero', '(or zala aero)'],
    ['a b OR c', '(or (and a b) c)'],
    ['a (b OR c)', '(and a (or b c))'],
    ['a NOT b', '(and a (not b))'],
    ['a -b +c', '(and a (not b) c)'],
    ['NOT NOT a', 'a'],
    ['ORANGE ANDROID', '(and ORANGE ANDROID)'],
    ['"zala aero" group', '(and "zala aero" group)'],
    ['zal* aerro~ drone^3 near~2', '(and zal* aerro~ drone near~)'],
    ['name:zala properties.birthDate:1965', '(and name:zala properties.birthDate:1965)'],
    ['name:"zala aero"', 'name:"zala aero"'],
    ['jean-luc', 'jean-luc'],
    ['()', '-'],
  ])('%j is %s', (text, expected) => {
    expect(shown(parseTextQuery(text, STRICT))).toBe(expected);
  });
  it.each([
    ['invalid/query'],
    ['/regex/'],
    ['"open'],
    ['(open'],
    ['close)'],
    ['OR'],
    ['a OR'],
    ['AND ('],
    ['NOT'],
    ['[1 TO 2]'],
    ['('.repeat(11)],
    ['a '.repeat(101)],
  ])('%j is refused, with words', (text) => {
    expect(() => parseTextQuery(text, STRICT)).toThrow(TextQueryError);
  });
  it('is fuzzy as a whole when that is asked for', () => {
    expect(shown(parseTextQuery('zala aero', { ...STRICT, isFuzzy: true }))).toBe('(and zala~ aero~)');
  });
  it.each([
    ['invalid/query', 'invalid/query'],
    ['"open', 'open'],
    ['(a) b)', '(and a b)'],
    ['OR', '-'],
    ['AT&T', '(and AT T)'],
  ])('simple: %j is %s', (text, expected) => {
    expect(shown(parseTextQuery(text, SIMPLE))).toBe(expected);
  });
  it('simple: is never refused', () => {
    const sign = fc.constantFrom(
      'a',
      'b',
      '"',
      '(',
      ')',
      '|',
      '&',
      '-',
      '+',
      '!',
      '*',
      '~',
      ':',
      '/',
      ' ',
      ' OR ',
      ' AND ',
      ' NOT ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 9 }), (signs) => {
        parseTextQuery(signs.join(''), SIMPLE);
      }),
    );
  });
});

describe('the words of a text', () => {
  it.each([
    ["Xi'an B-52", ['xian', 'b', '52']],
    ['9K720 Искандер', ['9k720', 'искандер=iskander']],
    ['Zürich', ['zurich']],
    ['华为Tech', ['华', '为', 'tech']],
    ['<script>', ['script']],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(wordsOf(text).map(({ word, latin }) => (latin === undefined ? word : `${word}=${latin}`))).toEqual(
      expected,
    );
  });
});
