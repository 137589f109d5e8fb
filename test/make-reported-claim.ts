import type { IsoDate } from '../src/model/dates.ts';
import type { LedgerClaim, NamedParty, ReportedClaim, TextPlace } from '../src/model/report.ts';

const PLACE: TextPlace = { file: 'f'.repeat(64), from: 0, to: 10, line: 1 };

export function claimParty(name: string, kind: NamedParty['kind'] = 'company'): NamedParty {
  return { words: name, place: PLACE, name, kind };
}

/** An accepted claim of a made-up report: a fictitious firm intends to ship drones. */
export function ledgerClaim(parts: Partial<LedgerClaim> = {}): LedgerClaim {
  const sentence = parts.sentence ?? 'Fictitious Aero Works intends to ship drones, the Example Times said.';
  return {
    id: 'r1:1',
    reportId: 'r1',
    proposedBy: 'rules',
    sentence,
    place: PLACE,
    content: { words: sentence, place: PLACE },
    chain: [{ name: 'Example Times', kind: 'outlet', stance: 'asserts', by: 'said' }],
    speaker: 'Example Times',
    stance: 'asserts',
    citing: [],
    actions: [{ words: 'ship', place: PLACE, action: 'ship', mode: 'intent', negated: false }],
    actor: claimParty('Fictitious Aero Works'),
    parties: [claimParty('Fictitious Aero Works')],
    goods: [{ words: 'drones', place: PLACE }],
    models: [],
    quantities: [],
    places: [],
    dates: [],
    hedges: [],
    state: 'accepted',
    edits: 0,
    grades: [],
    ...parts,
  };
}

export function reportedClaim(parts: Partial<ReportedClaim> = {}): ReportedClaim {
  return {
    claim: ledgerClaim(),
    publisher: 'Example Times',
    publishedOn: '2023-03-16' as IsoDate,
    against: [],
    independentSources: 1,
    refuted: false,
    ...parts,
  };
}
