/** A column of a table on the terminal. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right, so that their digits are in line. */
  readonly right?: true;
  /** Where the terminal is narrow, columns with the highest number are left out first; those without stay. */
  readonly leaveOut?: number;
}

/** The lines of a table with its title row, and the titles of the columns that the terminal had no room for. */
export interface AlignedTable {
  readonly lines: readonly string[];
  readonly leftOut: readonly string[];
}

const GAP = '  ';

/** Sets a table, each column as wide as its widest cell. A column that has no room is left out whole: half a value misleads. */
export function alignColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): AlignedTable {
  const sized = columns.map((column, index) => ({
    ...column,
    index,
    width: Math.max(column.title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  }));
  const shown = fitting(sized, width);
  const lines = [columns.map(({ title }) => title), ...rows].map((row) =>
    shown
      .map(({ index, right, width: columnWidth }) => {
        const cell = row[index] ?? '';
        return right ? cell.padStart(columnWidth) : cell.padEnd(columnWidth);
      })
      .join(GAP)
      .trimEnd(),
  );
  return { lines, leftOut: sized.filter((column) => !shown.includes(column)).map(({ title }) => title) };
}

function fitting<C extends Column & { readonly width: number }>(
  columns: readonly C[],
  width: number,
): readonly C[] {
  const needed = columns.reduce((sum, column) => sum + column.width + GAP.length, -GAP.length);
  const last = columns
    .filter(({ leaveOut }) => leaveOut !== undefined)
    .toSorted((a, b) => b.leaveOut! - a.leaveOut!)[0];
  if (needed <= width || last === undefined) return columns;
  return fitting(
    columns.filter((column) => column !== last),
    width,
  );
}
