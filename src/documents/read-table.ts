import { TABLE_FORMATS } from './formats/register.ts';
import type { ReadOptions } from './formats/table-format.ts';
import type { RecordBlock } from './record-block.ts';
import type { TableLayout } from './table-layout.ts';

/**
 * The records of a table, in blocks, in order. Give every block to `readBlock` with the same layout.
 * `fileIndex` says which of a run's files this is; every block carries it.
 *
 * @throws OperationalError when the file cannot be read to its end (cut off, too large).
 */
export async function* readTable(
  layout: TableLayout,
  fileIndex: number,
  options: ReadOptions = {},
): AsyncGenerator<RecordBlock> {
  const format = TABLE_FORMATS.find(({ id }) => id === layout.format);
  if (!format) throw new Error(`no format ${layout.format}`);
  yield* format.read(layout, fileIndex, options);
}
