import { describe, expect, it } from 'vitest';
import { makeCertificate } from '../../test/make-certificate.ts';
import { consignment } from '../../test/make-consignment.ts';
import { INQUIRY_LANGUAGES, issuerInquiry } from './issuer-inquiry.ts';

describe('the question to the issuer', () => {
  it.each(INQUIRY_LANGUAGES)('in %s quotes the certificate block by block', (language) => {
    const letter = issuerInquiry(makeCertificate(), consignment({}), language);
    for (const fact of [
      'FIC-24-001',
      'FIC-8810-2',
      'S118',
      'OVERHAULED',
      'DE.145.0000',
      'Bucunzai Repair GmbH',
    ])
      expect(letter).toContain(fact);
  });

  it('says nothing of anyone', () => {
    expect(issuerInquiry(makeCertificate(), consignment({}), 'en')).not.toMatch(
      /forg|fraud|suspect|illegal|smuggl|guilty/i,
    );
  });
});
