import { judgeClaim } from '../src/end-use/facts/judge-claim.ts';
import { END_USE_REGISTER } from '../src/end-use/register.ts';
import type { Consignment } from '../src/model/consignment.ts';
import type { ExpectationResult } from '../src/model/end-use.ts';

/** The result of every expectation of a claim, by its id; empty when the papers do not make the claim. */
export function claimResults(id: string, record: Consignment): Readonly<Record<string, ExpectationResult>> {
  const entry = END_USE_REGISTER.find(({ claim }) => claim.id === id)!;
  const claim = judgeClaim(entry, {
    consignment: record,
    certificates: [],
    compared: undefined,
    otherUses: () => [],
    organisationsCalled: () => undefined,
    fleetOf: () => undefined,
    hasFleets: false,
    answerOf: () => undefined,
    isForwarder: (name) => /logistics/i.test(name),
    isBank: () => false,
  });
  return Object.fromEntries((claim?.expectations ?? []).map((each) => [each.id, each.result]));
}
