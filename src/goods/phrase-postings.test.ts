import { expect, test } from 'vitest';
import { PhrasePostings } from './phrase-postings.ts';

test('gives each word its phrases, in their order', () => {
  // fuel pump | pump | air fuel filter
  const postings = PhrasePostings.of(Uint32Array.of(0, 1, 1, 2, 0, 3), Uint32Array.of(2, 3, 6), 5);
  expect(postings.length).toBe(5);
  expect([0, 1, 2, 3, 4].map((word) => [...postings.of(word)])).toEqual([[0, 2], [0, 1], [2], [2], []]);
  expect(postings.countOf(0)).toBe(2);
});
