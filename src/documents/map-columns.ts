import type { ColumnChoice, ColumnMap } from './column-map.ts';
import { SHIFTING_ROLE_NAMES } from './column-names.ts';
import type { ColumnId, PartyAttribute, RoleKey } from './columns.ts';
import { columnOf, ROLE_KEYS } from './columns.ts';
import { headerKey, headerWords } from './header-words.ts';
import type { HeaderMatch, HeaderParty } from './match-header.ts';
import { matchHeader } from './match-header.ts';

/** What one column was taken for. */
export interface MappedColumn {
  readonly header: string;
  readonly canonical: ColumnId | null;
  readonly by: 'map' | 'name' | 'nothing';
  readonly note?: string;
  /** True for a column that names a party and is not used: that party will not be screened. */
  readonly leavesOutParty?: true;
  /** What the user's map says of numbers and dates. */
  readonly choice?: ColumnChoice;
}

interface Draft {
  readonly header: string;
  readonly choice: ColumnChoice | undefined;
  readonly match: HeaderMatch | undefined;
  canonical: ColumnId | null;
  note?: string;
}

/**
 * Decides what every column of a table means. The user's map comes first, then the names of the headers:
 * 1. Sure names (`Consignee`, `HS Code`) claim their column. A role is claimed by its name or identifier.
 * 2. Shifting names (`Importer`, `Exporter`, `Customer` ...) take the first of their roles that is not claimed.
 * 3. General names (`Company`, `Name`) mean the consignee in a table that names no other party; an attribute
 *    without a party (`Country`) belongs to the only named party, where there is one only.
 * 4. A bare `Date` is the declaration's in a table with declaration numbers, else the shipment's.
 * Of two columns with one meaning the first is used, unless the column allows several; a fuller name goes
 * before a shorter one (`Gross weight` before `Weight`, `Consignee name` before `Consignee`).
 */
export function mapColumns(
  headers: readonly string[],
  map: ColumnMap,
  samples: readonly (readonly string[])[],
): MappedColumn[] {
  const drafts = uniqueHeaders(headers).map((header, index): Draft => {
    const choice = map.find(headers[index]!) ?? map.find(header);
    return {
      header,
      choice,
      match: choice ? undefined : matchHeader(headers[index]!),
      canonical: choice?.column ?? null,
    };
  });
  const roles = new Roles(drafts);
  const taken = new Set<ColumnId>(drafts.flatMap((draft) => (draft.canonical ? [draft.canonical] : [])));
  for (const draft of [...drafts].sort((a, b) => Number(yields(a)) - Number(yields(b)))) {
    if (!draft.choice) assign(draft, roles, taken);
  }
  for (const draft of drafts) assignBareDate(draft, taken);
  for (const [index, draft] of drafts.entries()) assignCode(draft, roles, taken, samples, index);
  return drafts.map(finish);
}

function finish(draft: Draft): MappedColumn {
  const { header, canonical, note, choice } = draft;
  const by = choice ? 'map' : canonical ? 'name' : 'nothing';
  const leavesOutParty =
    canonical === null &&
    note !== undefined &&
    draft.match?.kind === 'party' &&
    draft.match.attribute === 'name';
  return {
    header,
    canonical,
    by,
    ...(leavesOutParty ? { leavesOutParty } : {}),
    ...(note === undefined ? {} : { note }),
    ...(choice ? { choice } : {}),
  };
}

/** True for a name that stands back behind a fuller one for the same column. */
function yields(draft: Draft): boolean {
  const { match } = draft;
  if (match?.kind === 'column') return match.yields;
  return match?.kind === 'party' && !match.attributeNamed;
}

function assign(draft: Draft, roles: Roles, taken: Set<ColumnId>): void {
  const { match } = draft;
  if (!match || match.kind === 'bare-date') return;
  let id: ColumnId;
  if (match.kind === 'column') id = match.id;
  else {
    const role = roles.of(match.party);
    if (!role) {
      if (match.party.kind !== 'unnamed' || match.attribute === 'name')
        draft.note = 'names a party, but its roles are taken by other columns';
      return;
    }
    id = `${role}_${match.attribute}`;
  }
  if (taken.has(id) && !columnOf(id).several) {
    draft.note = `another column is already ${id}`;
    return;
  }
  taken.add(id);
  draft.canonical = id;
}

function assignBareDate(draft: Draft, taken: Set<ColumnId>): void {
  if (draft.match?.kind !== 'bare-date' || draft.canonical) return;
  const first: readonly ColumnId[] = taken.has('declaration_number')
    ? ['declaration_date', 'shipment_date']
    : ['shipment_date', 'declaration_date'];
  const id = first.find((candidate) => !taken.has(candidate));
  if (!id) return;
  taken.add(id);
  draft.canonical = id;
}

/** `Sold-to party` beside `Name of sold-to party` holds the party's number where its cells look like numbers. */
function assignCode(
  draft: Draft,
  roles: Roles,
  taken: Set<ColumnId>,
  samples: readonly (readonly string[])[],
  index: number,
): void {
  const { match } = draft;
  if (draft.canonical || match?.kind !== 'party' || match.attributeNamed) return;
  const role = roles.of(match.party);
  if (!role || !taken.has(`${role}_name`)) return;
  const values = samples.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
  if (values.length === 0 || !values.every((value) => /^[A-Z]{0,4}[-\d]{3,20}$/.test(value))) return;
  draft.canonical = `${role}_id`;
  delete draft.note;
}

/** Which role each kind of name stands for in one table. */
class Roles {
  #claimed: Set<RoleKey>;
  #shifted = new Map<number, RoleKey>();
  #general: RoleKey | undefined;
  #only: RoleKey | undefined;

  constructor(drafts: readonly Draft[]) {
    this.#claimed = new Set(drafts.flatMap(claimOf));
    const named = (line: number): boolean =>
      drafts.some(
        ({ match }) =>
          match?.kind === 'party' && match.party.kind === 'shifting' && match.party.line === line,
      );
    for (const [line, { roles }] of SHIFTING_ROLE_NAMES.entries()) {
      const role = named(line) ? roles.find((candidate) => !this.#claimed.has(candidate)) : undefined;
      if (!role) continue;
      this.#shifted.set(line, role);
      this.#claimed.add(role);
    }
    const isGeneral = (draft: Draft): boolean =>
      draft.match?.kind === 'party' &&
      (draft.match.party.kind === 'general' || draft.match.party.kind === 'unnamed') &&
      draft.match.attribute === 'name';
    if (this.#claimed.size === 0 && drafts.some(isGeneral)) this.#general = 'consignee';
    this.#only = this.#general ?? (this.#claimed.size === 1 ? [...this.#claimed][0] : undefined);
  }

  of(party: HeaderParty): RoleKey | undefined {
    if (party.kind === 'role') return party.role;
    if (party.kind === 'shifting') return this.#shifted.get(party.line);
    return party.kind === 'general' ? this.#general : this.#only;
  }
}

function claimOf(draft: Draft): RoleKey[] {
  const naming: readonly PartyAttribute[] = ['name', 'id'];
  if (draft.canonical) {
    return ROLE_KEYS.filter((role) => naming.some((attribute) => draft.canonical === `${role}_${attribute}`));
  }
  if (draft.match?.kind !== 'party' || draft.match.party.kind !== 'role') return [];
  return naming.includes(draft.match.attribute) ? [draft.match.party.role] : [];
}

/** Names to keep values under: a column without a header gets its number, a second one of a name gets a number. */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((raw, index) => {
    const header = raw.trim().replace(/\s+/g, ' ');
    // `__proto__` as a key would change the object that holds the values.
    const name = header === '' || header === '__proto__' ? `column ${index + 1}` : header;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** How many columns of this row of cells have a meaning; the header is the row with most. */
export function countKnownHeaders(cells: readonly string[], map: ColumnMap): number {
  const keys = new Set<string>();
  for (const cell of cells) {
    if (cell.length > 100 || cell.trim() === '') continue;
    if (map.find(cell) !== undefined || matchHeader(cell) !== undefined)
      keys.add(headerKey(headerWords(cell)));
  }
  return keys.size;
}
