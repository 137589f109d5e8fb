import type { Assessment } from '../model/assessment.ts';
import type { Consignment, GoodsItem, Party, PartyRole } from '../model/consignment.ts';
import { countryName, ROLE_WORDS } from './plain-words.ts';

/** An alert and the consignment that it is about. */
export interface AlertForReport {
  readonly assessment: Assessment;
  readonly consignment: Consignment;
}

/** Roles that a reader looks for first, in the order in which goods travel. */
const LEADING_ROLES: readonly PartyRole[] = ['consignor', 'consignee', 'end-user', 'buyer', 'seller'];

/** The named parties, those that a reader looks for first at the top. */
function namedParties(consignment: Consignment): Party[] {
  const rank = (party: Party) =>
    (LEADING_ROLES.indexOf(party.role) + 1 || LEADING_ROLES.length + 1) as number;
  return consignment.parties.filter((party) => party.name !== undefined).sort((a, b) => rank(a) - rank(b));
}

/** `Consignee`, for parties; two with the same name share a line: `Consignee, end user`. */
export function partyLines(consignment: Consignment): { roles: string; name: string; country?: string }[] {
  const lines = new Map<string, { roles: PartyRole[]; name: string; country?: string }>();
  for (const party of namedParties(consignment)) {
    const name = party.name?.asWritten ?? '';
    const country = party.country?.value;
    const key = `${name}\u0000${country ?? ''}`;
    const line = lines.get(key);
    if (line !== undefined) line.roles.push(party.role);
    else lines.set(key, { roles: [party.role], name, ...(country === undefined ? {} : { country }) });
  }
  return [...lines.values()].map((line) => ({ ...line, roles: rolesInWords(line.roles) }));
}

function rolesInWords(roles: readonly PartyRole[]): string {
  const words = [...new Set(roles)].map((role) => ROLE_WORDS[role]);
  return [words[0] ?? '', ...words.slice(1).map((word) => word.toLowerCase())].join(', ');
}

/** The stops of the journey in order, as short as a line can be: countries by name, ports as written. */
export function routeStops(consignment: Consignment): string[] {
  const { journey } = consignment;
  const stops = [
    journey.portOfLoading?.asWritten ?? named(journey.countryOfDispatch?.value),
    ...journey.portsOfTransit.map((port) => port.asWritten),
    journey.portOfDischarge?.asWritten,
    journey.finalDestination?.asWritten,
    named(journey.destinationCountry?.value),
  ].filter((stop): stop is string => stop !== undefined && stop !== '');
  return stops.filter((stop, index) => stop.toLowerCase() !== stops[index - 1]?.toLowerCase());
}

function named(code: string | undefined): string | undefined {
  return code === undefined ? undefined : (countryName(code) ?? code);
}

/** Quantity, value and code of one goods item in one line; what is missing is left out. */
export function goodsMeasures(item: GoodsItem): string[] {
  const measures: string[] = [];
  if (item.hsCode !== undefined)
    measures.push(`HS ${[item.hsCode, ...(item.furtherHsCodes ?? [])].map(({ value }) => value).join(', ')}`);
  if (item.quantity !== undefined)
    measures.push(`${item.quantity.asWritten} ${item.unit?.asWritten ?? 'units'}`);
  const mass = item.netMassKg ?? item.grossMassKg;
  if (mass !== undefined) measures.push(`${mass.value} kg${item.netMassKg === undefined ? ' gross' : ''}`);
  if (item.value !== undefined) measures.push(`${item.value.asWritten} ${item.currency?.value ?? ''}`.trim());
  return measures;
}
