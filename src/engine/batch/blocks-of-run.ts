import { readTable } from '../../documents/read-table.ts';
import type { TableLayout } from '../../documents/table-layout.ts';
import { type DocumentConflicts, DocumentUseCollector } from '../document-uses.ts';
import type { BatchSettings } from './block-job.ts';
import type { PapersOfRun } from './papers-of-run.ts';
import { papersBlocks, type RunBlock } from './run-block.ts';
import { runBlocks } from './run-blocks.ts';

/** What is cut into blocks. */
export interface BlocksInput {
  readonly layouts: readonly TableLayout[];
  readonly papers?: PapersOfRun;
}

interface Surveying {
  readonly jobs: number;
  onProgress?(progress: { readonly phase: 'surveying document numbers'; readonly records: number }): void;
}

/** All blocks of all inputs, in order, papers last; those before `from` were done by an earlier run. */
export async function* blocksOf({ layouts, papers }: BlocksInput, from = 0): AsyncGenerator<RunBlock> {
  let number = 0;
  for (const [fileIndex, layout] of layouts.entries()) {
    for await (const block of readTable(layout, fileIndex)) {
      if (number++ >= from) yield block;
    }
  }
  if (papers) {
    for (const block of papersBlocks(papers, layouts.length)) if (number++ >= from) yield block;
  }
}

/** The first reading: which document numbers are used by records that differ. Skipped when no column has any. */
export async function surveyDocumentNumbers(
  order: BlocksInput & Surveying,
  settings: BatchSettings,
): Promise<DocumentConflicts> {
  const collector = new DocumentUseCollector();
  const hasNumbers =
    order.papers !== undefined ||
    order.layouts.some(({ columns }) =>
      columns.some(
        ({ canonical }) =>
          canonical !== null && (canonical.endsWith('_number') || canonical === 'air_waybill'),
      ),
    );
  if (hasNumbers) {
    let records = 0;
    for await (const { state, recordCount } of runBlocks('survey', blocksOf(order), settings, order.jobs)) {
      collector.merge(DocumentUseCollector.fromState(state));
      records += recordCount;
      order.onProgress?.({ phase: 'surveying document numbers', records });
    }
  }
  return collector.conflicts();
}
