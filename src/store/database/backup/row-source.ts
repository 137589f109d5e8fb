/** Rows of one table, some at a time. */
export interface RowBlock {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A database as rows, whatever it lies in. */
export interface RowSource {
  /** Names of the migrations that made its schema, in order. */
  readonly migrations: readonly string[];
  blocks(): AsyncIterable<RowBlock>;
  close(): void;
}

/** Rows in one block: few enough that a hundred large originals fit into memory. */
export const ROWS_IN_BLOCK = 200;
