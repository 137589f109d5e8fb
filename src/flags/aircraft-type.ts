import { defineFlag } from '../model/flag.ts';

export const aircraftType = defineFlag({
  id: 'aircraft-type',
  number: 41,
  title: "Part's aircraft type not civil, or not in the consignee's fleet",
  basis:
    'Tidewaiter, own design: types without a civil certificate by the lists of EASA and FAA; fleets by the register that the user has loaded',
  needs: ['endUseClaims'],
  innocent: [
    'Repair stations order for the aircraft of others.',
    'A fleet has changed since the register was made.',
    'Part and type have the same letters by accident.',
  ],
  wouldClear: [
    'The work order with the registration of the aircraft.',
    'A current fleet list of the operator.',
  ],
  raise({ endUseClaims }) {
    const expectations = endUseClaims.flatMap((claim) => claim.expectations);
    const about = expectations.filter(
      ({ id, result }) =>
        (id === 'aircraft-type' || id === 'in-fleet') && result !== 'not-testable' && result !== 'missing',
    );
    if (about.length === 0) return { missing: ['an aircraft type that a table knows'] };
    const fault =
      about.find(({ id, result }) => id === 'aircraft-type' && result === 'contradicts') ??
      about.find(({ result }) => result === 'contradicts');
    if (!fault) return null;
    return {
      variant: fault.id === 'aircraft-type' ? 'not-civil' : 'not-in-fleet',
      sentence: fault.sentence,
      evidence: fault.evidence,
    };
  },
});
