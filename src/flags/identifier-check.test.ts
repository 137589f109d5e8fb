import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { IdentifierFact } from '../model/facts.ts';
import { identifierCheck } from './identifier-check.ts';

const identifier = (fault?: string): IdentifierFact => ({
  what: 'IMO number of the vessel',
  written: written('9074728', 'IMO'),
  ...(fault && { fault }),
});

describe('hit', () => {
  test('names identifier and fault', () => {
    expect(
      identifierCheck.raise({
        identifiers: [identifier(), identifier('its last digit is 8, and the six before it give 9')],
      }),
    ).toMatchObject({
      sentence:
        'The IMO number of the vessel "9074728" cannot be valid: its last digit is 8, and the six before it give 9.',
      evidence: { length: 1 },
    });
  });
  test('counts the others', () => {
    expect(identifierCheck.raise({ identifiers: [identifier('x'), identifier('y')] })).toMatchObject({
      sentence: expect.stringContaining('1 more of 2 fail as well.'),
    });
  });
});

test('clear', () => expect(identifierCheck.raise({ identifiers: [identifier()] })).toBeNull());
test('not testable without an identifier of a sure kind', () =>
  expect(identifierCheck.needs).toEqual(['identifiers']));
