import { describe, expect, it } from 'vitest';
import { readJsonRecord } from './json-records.ts';

function flat(value: unknown): unknown {
  const record = readJsonRecord(typeof value === 'string' ? value : JSON.stringify(value));
  return record instanceof Map ? Object.fromEntries(record) : record;
}

describe('readJsonRecord', () => {
  it('flattens objects, joins lists, leaves out null', () => {
    expect(
      flat({ consignee: { name: 'A', ids: ['1', 2] }, value: 5, known: true, none: null, empty: [] }),
    ).toEqual({
      'consignee.name': 'A',
      'consignee.ids': '1; 2',
      value: 5,
      known: 'true',
    });
  });

  it('understands a list of one object', () => {
    expect(flat({ goods: [{ hs_code: '8807' }] })).toEqual({ 'goods.hs_code': '8807' });
  });

  it.each([
    ['a list of several objects', { goods: [{ a: 1 }, { a: 2 }] }, 'this is a list of objects'],
    ['five levels', { a: { b: { c: { d: { e: 1 } } } } }, 'objects are nested more than 4 deep'],
    ['a list', [1, 2], 'this is no JSON object'],
    ['a number', '5', 'this is no JSON object'],
  ])('refuses %s', (_, value, reason) => {
    expect(flat(value)).toMatchObject({ reason });
  });

  it('reads four levels', () => {
    expect(flat({ a: { b: { c: { d: 1 } } } })).toEqual({ 'a.b.c.d': 1 });
  });

  it('names what is wrong in broken JSON', () => {
    expect(flat('{"a": ')).toMatchObject({
      column: '',
      reason: expect.stringContaining('not valid JSON') as string,
    });
  });

  it('does not let a key change the object it is kept in', () => {
    expect(flat('{"__proto__": "x"}')).toEqual({ 'column 1': 'x' });
  });
});
