import { describe, expect, test } from 'vitest';
import { claimFact, tested } from '../../test/make-claim.ts';
import { certificateUnconfirmed } from './certificate-unconfirmed.ts';

describe('hit', () => {
  test.each([
    ['contradicts', 'denied'],
    ['missing', 'no-answer'],
    ['supports', 'confirmed'],
  ] as const)('the answer %s the certificate', (result, variant) =>
    expect(certificateUnconfirmed.raise(claimFact([tested('issuer-confirms', result, 1)]))).toMatchObject({
      variant,
    }),
  );
});

test('not testable while nobody has asked', () =>
  expect(
    certificateUnconfirmed.raise(claimFact([tested('issuer-confirms', 'not-testable', 0)])),
  ).toHaveProperty('missing'));
