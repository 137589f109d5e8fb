import { expect, test } from 'vitest';
import { lintWording } from './lint-wording.ts';

test.each([
  ['It is likely, with high confidence, that the goods went on.', ['likelihood-and-confidence']],
  ['It is likely that the goods went on. Our confidence is moderate: moderate confidence.', []],
  ['The firm is guilty.', ['verdict']],
  ['This proves that he is a smuggler.', ['verdict']],
  ['The minister said "he is a smuggler".', []],
  ['The consignee is consistent with the entry.', []],
])('%s', (text, rules) => expect(lintWording(text).map(({ rule }) => rule)).toEqual(rules));
