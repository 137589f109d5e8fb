import { defineFlag } from '../model/flag.ts';

export const certificateUnconfirmed = defineFlag({
  id: 'certificate-unconfirmed',
  number: 40,
  title: 'Certificate not confirmed by its issuer',
  basis:
    'The AOG Technics case of 2023: forged certificates were found because the organisation named in block 4, when asked, did not know them; EASA Suspected Unapproved Parts notices of August 2023',
  needs: ['endUseClaims'],
  innocent: [
    'The organisation has been renamed or closed, and its records lie with an authority.',
    'The number was mistyped in the question.',
    'Firms take weeks to answer.',
  ],
  wouldClear: ['A written confirmation by the issuer, from an address that the authority publishes.'],
  raise({ endUseClaims }) {
    const asked = endUseClaims
      .flatMap(({ expectations }) => expectations)
      .find(({ id, result }) => id === 'issuer-confirms' && result !== 'not-testable');
    if (!asked)
      return { missing: ['the answer of the issuer (`tidewaiter end-use inquiry`, then `end-use answer`)'] };
    if (asked.result === 'supports')
      return { variant: 'confirmed', sentence: asked.sentence, evidence: asked.evidence };
    return {
      variant: asked.result === 'missing' ? 'no-answer' : 'denied',
      sentence: asked.sentence,
      evidence: asked.evidence,
    };
  },
});
