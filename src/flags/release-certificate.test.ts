import { describe, expect, test } from 'vitest';
import { claimFact, tested } from '../../test/make-claim.ts';
import { releaseCertificate } from './release-certificate.ts';

describe('hit', () => {
  test.each([
    ['certificate-present', 'missing', 'absent'],
    ['certificate-edition', 'contradicts', 'edition'],
    ['certificate-form', 'contradicts', 'malformed'],
    ['one-release', 'contradicts', 'malformed'],
    ['status-term', 'contradicts', 'malformed'],
    ['certificate-before-shipment', 'contradicts', 'malformed'],
  ] as const)('%s %s', (id, result, variant) =>
    expect(releaseCertificate.raise(claimFact([tested(id, result, 5)]))).toMatchObject({ variant }),
  );
  test('the gravest fault names the variant, and all are told', () =>
    expect(
      releaseCertificate.raise(
        claimFact([tested('status-term', 'contradicts', 4), tested('certificate-edition', 'contradicts', 9)]),
      ),
    ).toMatchObject({
      variant: 'edition',
      sentence: 'status-term contradicts. certificate-edition contradicts.',
    }));
});

describe('clear', () => {
  test('a certificate in order', () =>
    expect(releaseCertificate.raise(claimFact([tested('certificate-edition', 'supports', -2)]))).toBeNull());
  test('something else is wrong', () =>
    expect(releaseCertificate.raise(claimFact([tested('quantity-plausible', 'contradicts', 7)]))).toBeNull());
});

test('not testable when the papers claim something else', () =>
  expect(releaseCertificate.raise(claimFact([], { claim: 'industrial-part' }))).toHaveProperty('missing'));
