import { isIsoDate } from '../../model/dates.ts';
import { PULL_ADDRESSES } from '../addresses.ts';
import type { EntryDraft } from '../entry-draft.ts';
import { readDay } from '../list-dates.ts';
import { defineSource, type Sink, type SourceFile } from '../source.ts';
import { findDelimiter, readTable, type TableFormat, type TableRow } from '../table.ts';
import { readBeginning, wrongFile } from '../text-stream.ts';
import { readUkRow, UK_FORMAT } from '../uk-current-layout.ts';
import { OFSI_FORMAT, readOfsiRow } from '../uk-ofsi-layout.ts';

/** A layout of the list: its columns, and how a row adds to the entries of the file. */
interface Layout {
  readonly format: TableFormat;
  readonly readRow: (row: TableRow, drafts: Map<string, EntryDraft>, sink: Sink) => void;
}

const LAYOUTS: readonly Layout[] = [
  { format: UK_FORMAT, readRow: readUkRow },
  { format: OFSI_FORMAT, readRow: readOfsiRow },
];

/**
 * The UK sanctions list, in today's layout (Foreign, Commonwealth and Development Office) and in that of the OFSI
 * consolidated list, which was closed in January 2026. Both have one row for each name and address of an entry.
 */
export default defineSource({
  id: 'uk-sanctions',
  publisher: 'UK Foreign, Commonwealth and Development Office (to January 2026 also OFSI)',
  title: 'UK Sanctions List',
  publicAddress: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
  pull: PULL_ADDRESSES['uk-sanctions'],
  // 2,106 groups in April 2018; more than 5,000 today.
  expect: { entries: [1_000, 100_000], largestDropPercent: 30 },
  columns: {
    consumed: [...new Set(LAYOUTS.flatMap(({ format }) => format.columns.consumed))],
    ignored: Object.assign({}, ...LAYOUTS.map(({ format }) => format.columns.ignored)),
  },
  async read(files, sink) {
    for (const file of files) await readFile(file, sink);
  },
});

async function readFile(file: SourceFile, sink: Sink): Promise<void> {
  const beginning = await readBeginning(file, 20_000);
  const layout = LAYOUTS.find(({ format }) => findDelimiter(beginning, format) !== undefined);
  if (!layout) {
    const columns = LAYOUTS.map(({ format }) => format.required.join(', ')).join(' - or ');
    throw wrongFile(file, `the UK sanctions list (columns ${columns})`, beginning);
  }
  const drafts = new Map<string, EntryDraft>();
  const preamble = (cells: readonly string[]): void => {
    // "Last Updated,13/04/2018" (OFSI), "Report Date: 23-Sep-2026" (FCDO).
    const text = cells.filter((cell) => cell.trim() !== '').join(' ');
    const day = readDay(text.replace(/^(?:last updated|report date)[:,\s]*/i, ''), 'day-first');
    if (day !== undefined && isIsoDate(day)) sink.effective(day);
  };
  for await (const row of readTable(file, layout.format, sink, preamble)) layout.readRow(row, drafts, sink);
  for (const draft of drafts.values()) sink.entry(draft.build());
}
