import { describe, expect, it } from 'vitest';
import type { GoodsColumn } from './column-words.ts';
import { readHead } from './head-meaning.ts';

describe('the head of a column', () => {
  it.each<[string, GoodsColumn | null, string?]>([
    ['Description', 'goods_description'],
    ['7 Gross Weight (kg)', 'gross_mass_kg', 'kg'],
    ['Nazwa / Description', 'goods_description'],
    ['产品与规格 Description & Specification', 'goods_description'],
    ['رقم القطعة Item code', 'part_number'],
    ['المبلغ النهائي Total AED', 'value', 'AED'],
    ['単価 Unit Price', 'unit_price'],
    // Two languages that disagree, and words that nobody knows.
    ['数量 Gross weight 未知 Price', null],
    ['未知 Unheard', null],
  ])('%s', (text, column, unit) => {
    expect(readHead(text)).toEqual({ column, ...(unit !== undefined && { unit }) });
  });
});
