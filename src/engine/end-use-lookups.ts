import type { ApprovedOrganisation, EndUseData, IssuerAnswer, OperatorFleet } from '../model/end-use.ts';
import { createNameLookup } from './name-lookup.ts';

/** Loaded registers and recorded answers, ready to be asked. */
export interface EndUseLookups {
  /** `undefined`: no register is loaded. */
  organisationsCalled(name: string): readonly ApprovedOrganisation[] | undefined;
  fleetOf(operator: string): OperatorFleet | undefined;
  readonly hasFleets: boolean;
  answerOf(certificate: string): IssuerAnswer | undefined;
}

export function createEndUseLookups({ organisations, fleets, answers }: EndUseData): EndUseLookups {
  const byName = createNameLookup(organisations, ({ name }) => name);
  const byOperator = createNameLookup(fleets, ({ operator }) => operator);
  // The last answer counts: an issuer may correct himself.
  const byCertificate = new Map(answers.map((answer) => [certificateKey(answer.certificate), answer]));
  return {
    organisationsCalled: (name) => (organisations.length === 0 ? undefined : byName(name)),
    fleetOf: (operator) => byOperator(operator)[0],
    hasFleets: fleets.length > 0,
    answerOf: (certificate) => byCertificate.get(certificateKey(certificate)),
  };
}

function certificateKey(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
