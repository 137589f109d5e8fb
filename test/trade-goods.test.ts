import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClassified, scoreGoods, shareVague } from '../src/engine/goods-data/evaluate-goods.ts';
import { createGoodsReader } from '../src/goods/goods-reader.ts';
import { NO_GOODS_DATA } from '../src/model/goods-data.ts';

const FOLDER = join(import.meta.dirname, '../bench/goods');
const LANGUAGES = ['en', 'de', 'fr', 'ru', 'uk', 'zh', 'tr', 'fa'];
const reader = createGoodsReader(NO_GOODS_DATA);

const linesOf = (name: string): readonly string[] =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

describe('goods that matter, by descriptions that nobody read while writing the vocabulary', () => {
  it.each(LANGUAGES)('%s: the chapter of nine in ten, and the heading', (language) => {
    const rows = readClassified(join(FOLDER, `${language}-unread.csv`));
    const { n, top1 } = scoreGoods(rows, (description) => reader.classify(description));
    expect(n).toBe(30);
    expect(top1.hs2).toBeGreaterThanOrEqual(0.9);
    expect(top1.hs4).toBeGreaterThanOrEqual(0.9);
    expect(top1.hs6).toBeGreaterThanOrEqual(0.75);
  });

  it('vague lines are told from short ones that are enough', () => {
    const vague = shareVague(linesOf('vague-unread.txt'), reader.vagueness);
    const clear = shareVague(linesOf('clear-unread.txt'), reader.vagueness);
    expect(vague.n + clear.n).toBe(200);
    expect(vague.shareVague).toBeGreaterThanOrEqual(0.85);
    expect(clear.shareVague).toBeLessThanOrEqual(0.05);
  });
});
