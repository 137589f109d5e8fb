import type { ClaimContent, LedgerClaim, Mode, NamedParty, Stance } from '../../model/report.ts';

/** What a person corrects of a claim; absent fields stay. The words of the report are never touched. */
export interface ClaimEdit {
  readonly speaker?: string;
  readonly stance?: Stance;
  readonly actor?: string;
  readonly recipient?: string;
  /** How far it is said to have gone, for every action of the claim. */
  readonly mode?: Mode;
}

/** The content that an edit gives a claim: only what differs from what the claim says now. */
export function editedContent(claim: LedgerClaim, edit: ClaimEdit): Partial<ClaimContent> {
  const { speaker, stance, actor, recipient, mode } = edit;
  return {
    ...(speaker !== undefined && speaker !== claim.speaker && { speaker }),
    ...(stance !== undefined && stance !== claim.stance && { stance }),
    ...(actor !== undefined && actor !== claim.actor?.name && { actor: partyNamed(actor, claim) }),
    ...(recipient !== undefined &&
      recipient !== claim.recipient?.name && { recipient: partyNamed(recipient, claim) }),
    ...(mode !== undefined &&
      claim.actions.some((action) => action.mode !== mode) && {
        actions: claim.actions.map((action) => ({ ...action, mode })),
      }),
  };
}

/** The words of the sentence stay; the name is what a person took them for. */
function partyNamed(name: string, claim: LedgerClaim): NamedParty {
  const known = claim.parties.find((party) => party.name === name || party.words === name);
  return known ?? { words: name, place: claim.content.place, name, kind: 'company' };
}
