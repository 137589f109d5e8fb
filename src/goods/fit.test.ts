import { describe, expect, it } from 'vitest';
import { NO_GOODS_DATA } from '../model/goods-data.ts';
import { areOtherGoods, fitOf } from './fit.ts';
import { createGoodsReader } from './goods-reader.ts';

const reader = createGoodsReader(NO_GOODS_DATA);

describe('a code for parts of vehicles and aircraft', () => {
  it.each([
    ['hydraulic control valve', '880730', 'doubtful'],
    ['ball bearing', '870899', 'doubtful'],
    ['ladies cotton t-shirt', '880730', 'conflicts'],
    ['hydraulic control valve', '610910', 'conflicts'],
  ])('%s under %s is %s', (description, code, fit) => {
    expect(fitOf(reader.classify(description), code).fit).toBe(fit);
  });
});

describe('descriptions of other goods', () => {
  it.each([
    ['ladies cotton t-shirt', 'hydraulic control valve', true],
    ['piston engine 55cc', 'moteur à piston', false],
    ['FX-1177', 'hydraulic control valve', false],
  ])('%s and %s: %s', (first, second, expected) => {
    expect(areOtherGoods(reader.classify(first), reader.classify(second))).toBe(expected);
  });
});
