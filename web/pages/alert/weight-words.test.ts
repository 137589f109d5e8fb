import { expect, it } from 'vitest';
import { weightWords } from '../../../src/printouts/plain-words.ts';
import { weightWord } from './weight-words.ts';

it.each([-3, 0, 1, 4.9, 5, 9.9, 10, 14.9, 15, 40])(
  'calls %d decibans what the report calls them',
  (decibans) => {
    const report = weightWords(decibans);
    const page = {
      innocent: 'speaks for innocence',
      none: 'no weight of its own',
      slight: 'slight',
      moderate: 'moderate',
      strong: 'strong',
      'very-strong': 'very strong',
    }[weightWord(decibans)];
    expect(page).toBe(report);
  },
);
