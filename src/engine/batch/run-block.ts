import type { QuarantinedRecord } from '../../documents/quarantine.ts';
import { visitBlock } from '../../documents/read-block.ts';
import type { RecordBlock } from '../../documents/record-block.ts';
import type { TableLayout } from '../../documents/table-layout.ts';
import type { Consignment } from '../../model/consignment.ts';

/** Consignments that were put together from papers, and papers that could not be read. Each counts as a record. */
export interface PapersBlock {
  readonly fileIndex: number;
  readonly recordCount: number;
  readonly consignments: readonly Consignment[];
  readonly quarantined: readonly QuarantinedRecord[];
}

/** A piece of a run: records of a table that are still to be read, or consignments of papers. */
export type RunBlock = RecordBlock | PapersBlock;

/** Visits the consignments of a block one by one; gives what of it could not be read. */
export function visitRunBlock(
  block: RunBlock,
  layouts: readonly TableLayout[],
  visit: (consignment: Consignment) => void,
): Pick<PapersBlock, 'quarantined' | 'recordCount'> {
  if ('records' in block) return visitBlock(block, layouts[block.fileIndex]!, visit);
  for (const consignment of block.consignments) visit(consignment);
  return block;
}

/** Consignments of papers in one block: few, since each carries all that its papers say. */
const PAPERS_IN_BLOCK = 50;

/** Cuts what was read of papers into blocks, like those of a table. */
export function* papersBlocks(
  { consignments, quarantined }: Pick<PapersBlock, 'consignments' | 'quarantined'>,
  fileIndex: number,
): Generator<PapersBlock> {
  for (let from = 0; from < consignments.length; from += PAPERS_IN_BLOCK) {
    const part = consignments.slice(from, from + PAPERS_IN_BLOCK);
    yield { fileIndex, recordCount: part.length, consignments: part, quarantined: [] };
  }
  if (quarantined.length > 0)
    yield { fileIndex, recordCount: quarantined.length, consignments: [], quarantined };
}
