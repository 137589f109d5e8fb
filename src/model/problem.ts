/** Where a fact was read. Columns are named by their header, as written in the file; rows count from 1 at the header. */
export interface CellPlace {
  readonly kind: 'cell';
  readonly file: string;
  /** Sheet of a workbook; absent for text files. */
  readonly sheet?: string;
  /** Line of the record in the table, the header being row 1 (for JSON lines: the line, from 1). */
  readonly row: number;
  readonly column: string;
}

export type Place = CellPlace;

/** `trade.csv, row 12, column "consignee"` */
export function describePlace(place: Place): string {
  const sheet = place.sheet === undefined ? '' : `, sheet "${place.sheet}"`;
  return `${place.file}${sheet}, row ${place.row}, column "${place.column}"`;
}

/**
 * Bad input, as data: what is wrong, where, and how to mend it. A problem never stops a run by itself;
 * what it belongs to is quarantined and counted.
 */
export interface Problem {
  /** One sentence: what is wrong. */
  readonly what: string;
  /** File, row, column, element: as exact as the reader knows it. */
  readonly where: string;
  /** One sentence: what the user can do. */
  readonly mend: string;
}

/**
 * An error of operation (a file that is no table, a list that was refused, a full disk): typed, with its cause.
 * Only `cli/` turns it into words on the terminal and an exit status.
 */
export class OperationalError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(`${problem.what} (${problem.where})`, options);
    this.name = 'OperationalError';
    this.problem = problem;
  }
}
