import type { Consignment, Written } from '../model/consignment.ts';
import type { EndUseFact } from '../model/facts.ts';
import { foldText } from '../text/normalise.ts';

const REFUSED =
  /\b(?:refus\w*|declin\w*|confidential\w*|not (?:to be )?disclosed|undisclosed|withheld|will not (?:say|disclose)|vertraulich|verweigert|confidentiel\w*|non divulgue\w*)\b|конфиденциальн|не разглаша|отказ|保密|拒绝/;
const UNKNOWN =
  /^(?:unknown|n ?[/.] ?a\.?|none|nil|no|tb[acdn]|to be (?:advised|confirmed|determined|named)|not (?:known|specified|stated|available|applicable|declared|indicated|provided)|unbekannt|nicht bekannt|inconnue?|non precisee?|неизвест\S*|не (?:указан\S*|определен\S*|известн\S*)|нет|无|未知|不详|[-?.x*/ ]+)$/;

/** Absent when the papers say nothing at all of end user and end use: then nothing can be tested. */
export function endUseOf({ parties, statedEndUse }: Consignment): EndUseFact | undefined {
  const endUser = parties.find((party) => party.role === 'end-user');
  if (endUser === undefined && statedEndUse === undefined) return undefined;
  const statements: EndUseFact['statements'][number][] = [];
  if (endUser?.name) statements.push(statement('end user', endUser.name));
  if (statedEndUse) statements.push(statement('stated end use', statedEndUse));
  const nameless = endUser !== undefined && endUser.name === undefined ? placeOfAny(endUser) : undefined;
  return { statements, ...(nameless && { namelessEndUser: nameless }) };
}

function statement(
  what: 'end user' | 'stated end use',
  written: Written<string>,
): EndUseFact['statements'][number] {
  const folded = foldText(written.value).trim();
  // A firm may be called "Refusal Systems": a refusal stands where the use is asked for, or is all that is said.
  const refused = REFUSED.test(folded) && (what === 'stated end use' || folded.split(/\s+/).length <= 3);
  const reading = refused ? 'refused' : UNKNOWN.test(folded) ? 'unknown' : 'named';
  return { what, written, reading };
}

function placeOfAny(party: Consignment['parties'][number]): EndUseFact['namelessEndUser'] {
  const { address, country, email, phone, businessActivity, foundedOn, identifiers } = party;
  return (address ?? country ?? email ?? phone ?? businessActivity ?? foundedOn ?? identifiers[0])?.place;
}
