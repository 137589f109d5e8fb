import type { ClaimFacts } from '../end-use/facts/claim.ts';
import { judgeClaim } from '../end-use/facts/judge-claim.ts';
import { END_USE_REGISTER } from '../end-use/register.ts';
import type { Consignment } from '../model/consignment.ts';
import type { EndUseClaimFact } from '../model/end-use.ts';
import { REMEMBERED_READINGS } from '../model/limits.ts';
import type { PapersCompared } from '../model/paper-differences.ts';
import type { AssessmentContext } from './context.ts';
import { documentKeys } from './document-uses.ts';

/** The claims of end use that the papers make, each tested; absent when they make none. */
export function endUseClaimsOf(
  consignment: Consignment,
  compared: PapersCompared | undefined,
  context: AssessmentContext,
): readonly EndUseClaimFact[] | undefined {
  if (makesNoClaim(consignment)) return undefined;
  const facts = claimFactsOf(consignment, compared, context);
  const claims = END_USE_REGISTER.flatMap((entry) => judgeClaim(entry, facts) ?? []);
  return claims.length > 0 ? claims : undefined;
}

// Records of a table repeat their goods; whether they make any claim is worked out once for the same words.
const younger = new Map<string, boolean>();

function makesNoClaim(consignment: Consignment): boolean {
  if (consignment.papers !== undefined) return false;
  const { goods, statedEndUse, documents } = consignment;
  let key = statedEndUse?.value ?? '';
  for (const { description, hsCode } of goods) key += `\n${description?.value ?? ''}\t${hsCode?.value ?? ''}`;
  if (documents.some(({ kind }) => kind === 'release-certificate')) key += '\ncertificate';
  const known = younger.get(key);
  if (known !== undefined) return known;
  const none = END_USE_REGISTER.every(({ claim }) => claim.recognise(consignment).length === 0);
  if (younger.size >= REMEMBERED_READINGS) younger.clear();
  younger.set(` ${key}`.slice(1), none);
  return none;
}

function claimFactsOf(
  consignment: Consignment,
  compared: PapersCompared | undefined,
  { endUse, readings, documentUses }: AssessmentContext,
): ClaimFacts {
  return {
    consignment,
    certificates: (consignment.papers ?? []).flatMap((paper) =>
      paper.certificate ? [{ paper, certificate: paper.certificate }] : [],
    ),
    compared,
    otherUses: (number) =>
      documentUses &&
      documentKeys(consignment)
        .filter(({ kind, number: written }) => kind === 'release-certificate' && written.value === number)
        .flatMap(({ key, signature }) => documentUses(key, signature)),
    organisationsCalled: (name) => endUse.organisationsCalled(name),
    fleetOf: (operator) => endUse.fleetOf(operator),
    hasFleets: endUse.hasFleets,
    answerOf: (certificate) => endUse.answerOf(certificate),
    isForwarder: (name) => readings.nature(name).kind === 'freight-forwarder',
    isBank: (name) => readings.nature(name).kind === 'bank',
  };
}
