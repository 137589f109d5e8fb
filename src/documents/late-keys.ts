import type { ColumnId } from './columns.ts';
import { matchHeader, readHeaderUnits } from './match-header.ts';
import type { Cell } from './record-block.ts';
import type { ColumnLayout, TableLayout } from './table-layout.ts';

/** Layouts made for records with keys that the sample did not show; beyond this many they are made anew. */
const REMEMBERED = 1_000;

const extended = new WeakMap<TableLayout, { keys: Set<string>; layouts: Map<string, TableLayout> }>();

/**
 * The layout for a JSON record: that of the table, and the keys that only this record has. Such a key is used when
 * its name is sure and its column is not there yet. The answer depends on the table's layout and this record alone,
 * so that it is the same in every worker.
 */
export function layoutWithKeys(layout: TableLayout, record: ReadonlyMap<string, Cell>): TableLayout {
  let known = extended.get(layout);
  if (!known) {
    known = { keys: new Set(layout.columns.map(({ header }) => header)), layouts: new Map() };
    extended.set(layout, known);
  }
  const { keys, layouts } = known;
  const late = [...record.keys()].filter((key) => !keys.has(key));
  if (late.length === 0) return layout;
  const name = late.join('\n');
  const found = layouts.get(name);
  if (found) return found;
  if (layouts.size >= REMEMBERED) layouts.clear();
  const made = { ...layout, columns: [...layout.columns, ...lateColumns(layout, late)] };
  layouts.set(name, made);
  return made;
}

function lateColumns(layout: TableLayout, keys: readonly string[]): ColumnLayout[] {
  const taken = new Set(layout.columns.map(({ canonical }) => canonical));
  return keys.map((header): ColumnLayout => {
    const canonical = sureColumn(header);
    if (canonical === null || taken.has(canonical)) return { header, canonical: null, by: 'nothing' };
    taken.add(canonical);
    return { header, canonical, by: 'name', ...readHeaderUnits(header) };
  });
}

function sureColumn(header: string): ColumnId | null {
  const match = matchHeader(header);
  if (match?.kind === 'column') return match.id;
  if (match?.kind === 'party' && match.party.kind === 'role') return `${match.party.role}_${match.attribute}`;
  return null;
}
