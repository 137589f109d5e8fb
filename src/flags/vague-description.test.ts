import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { GoodsDescriptionFact, VaguenessKind } from '../model/facts.ts';
import { vagueDescription } from './vague-description.ts';

const described = (text: string, kind?: VaguenessKind): GoodsDescriptionFact => ({
  item: 1,
  description: written(text, 'description'),
  ...(kind && { vague: { kind, words: text } }),
});

describe('hit', () => {
  test.each([
    ['PARTS', 'generic-words', 'The description "PARTS" could stand for almost any goods.'],
    [
      'AS PER INVOICE',
      'refers-elsewhere',
      'The description "AS PER INVOICE" refers to another paper instead of naming the goods.',
    ],
    ['4711-08', 'no-words', 'The description "4711-08" consists of numbers or codes only.'],
  ] as const)('%s', (text, kind, sentence) => {
    expect(vagueDescription.raise({ goodsDescriptions: [described(text, kind)] })).toMatchObject({
      variant: kind,
      sentence,
    });
  });
  test('several are counted', () => {
    const goodsDescriptions = [
      described('PARTS', 'generic-words'),
      described('GOODS', 'generic-words'),
      described('PUMP'),
    ];
    expect(vagueDescription.raise({ goodsDescriptions })).toMatchObject({
      sentence: expect.stringContaining('(and 1 more of 3 descriptions)'),
      evidence: { length: 2 },
    });
  });
});

test('clear', () =>
  expect(vagueDescription.raise({ goodsDescriptions: [described('HYDRAULIC PUMP')] })).toBeNull());
test('not testable without a description', () =>
  expect(vagueDescription.needs).toEqual(['goodsDescriptions']));
