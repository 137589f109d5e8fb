import type { TestedExpectation } from '../model/end-use.ts';
import { defineFlag } from '../model/flag.ts';

/** Expectations about the certificate itself, and the variant that each names when it fails. */
const ABOUT: Readonly<Record<string, string>> = {
  'certificate-edition': 'edition',
  'certificate-form': 'malformed',
  'one-release': 'malformed',
  'status-term': 'malformed',
  'certificate-blocks': 'malformed',
  'approval-number': 'malformed',
  'not-a-shipping-note': 'malformed',
  'certificate-before-shipment': 'malformed',
};

export const releaseCertificate = defineFlag({
  id: 'release-certificate',
  number: 39,
  title: 'Release certificate absent, malformed or of the wrong edition',
  basis:
    'Regulation (EU) No 748/2012, Annex I (Part 21), Appendix I; Regulation (EU) No 1321/2014, Annex I (Part-M), Appendix II; FAA Order 8130.21H of 1 August 2013; the AOG Technics case of 2023',
  needs: ['endUseClaims'],
  innocent: [
    'The certificate travels in the box with the part and was not sent along.',
    'Standard parts (bolts, washers) are sold with a certificate of conformity alone.',
    'Old stock carries the edition of its own day.',
  ],
  wouldClear: ['The certificate, complete and legible.', 'The answer of the organisation in block 4.'],
  raise({ endUseClaims }) {
    const claim = endUseClaims.find(({ claim: id }) => id === 'civil-aircraft-part');
    if (!claim) return { missing: ['papers that claim a civil aircraft part'] };
    const faults = claim.expectations.filter(({ id, result }) => result === 'contradicts' && id in ABOUT);
    const [gravest] = faults.toSorted((a, b) => b.decibans - a.decibans);
    if (gravest) return raised(ABOUT[gravest.id]!, faults);
    const absent = claim.expectations.find(
      ({ id, result }) => id === 'certificate-present' && result === 'missing',
    );
    return absent ? { variant: 'absent', sentence: absent.sentence, evidence: claim.recognisedBy } : null;
  },
});

function raised(variant: string, faults: readonly TestedExpectation[]) {
  return {
    variant,
    sentence: faults.map(({ sentence }) => sentence).join(' '),
    evidence: faults.flatMap(({ evidence }) => evidence),
  };
}
