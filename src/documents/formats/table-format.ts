import type { BlockSize } from '../block-cutter.ts';
import type { ColumnMap } from '../column-map.ts';
import type { InputFile } from '../expand-inputs.ts';
import type { Cell, RecordBlock } from '../record-block.ts';
import type { ByteLimits } from '../stored-bytes.ts';
import type { TableLayout } from '../table-layout.ts';

/** What a format finds out about a file before any column is understood. */
export interface TableSample {
  /** How the file is stored: everything of the layout but its columns and notices. */
  readonly stored: Omit<TableLayout, 'columns' | 'notices'>;
  readonly header: readonly string[];
  /** Records from all over the file, as many as are needed to see how numbers and dates are written. */
  readonly records: readonly (readonly Cell[])[];
  readonly notices: readonly string[];
}

export interface ReadOptions {
  readonly blockSize?: BlockSize;
  readonly limits?: ByteLimits;
}

/** One format of tables. A new one is one file here, and a line in `register.ts`. */
export interface TableFormat {
  /** File name = id. */
  readonly id: TableLayout['format'];
  /** What users call it. */
  readonly title: string;
  /** True when a file that begins with `bytes` (unpacked) is of this format. */
  recognises(bytes: Uint8Array): boolean;
  sample(file: InputFile, gzip: boolean, map: ColumnMap, limits: ByteLimits): Promise<TableSample>;
  read(layout: TableLayout, fileIndex: number, options: ReadOptions): AsyncGenerator<RecordBlock>;
}
