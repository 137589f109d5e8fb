import { type IsoDate, isIsoDate } from '../../model/dates.ts';
import { PULL_ADDRESSES } from '../addresses.ts';
import { readPartialDate } from '../list-dates.ts';
import { defineSource, type Sink } from '../source.ts';
import { readTable, type TableFormat, type TableRow } from '../table.ts';

const FORMAT: TableFormat = {
  listName: 'an ownership table',
  columns: { consumed: ['owner', 'owned', 'percent', 'as_of', 'until', 'role'], ignored: {} },
  required: ['owner', 'owned'],
  acceptsShortRows: true,
  spellings: {
    'as of': 'as_of',
    asof: 'as_of',
    percentage: 'percent',
    share: 'percent',
    shareholder: 'owner',
  },
};

/**
 * Who owns whom, from a register, an annual report or your own research. Each row is an edge between two names;
 * the names join those of the lists when the parties are screened. The table gives edges only, no entries.
 */
export default defineSource({
  id: 'ownership',
  publisher: 'your own house',
  title: 'Ownership table',
  publicAddress: '',
  pull: PULL_ADDRESSES.ownership,
  expect: { entries: [0, 0], edges: [1, 1_000_000] },
  columns: FORMAT.columns,
  async read(files, sink) {
    for (const file of files) for await (const row of readTable(file, FORMAT, sink)) readRow(row, sink);
  },
});

function readRow(row: TableRow, sink: Sink): void {
  const [owner, owned] = [row.get('owner'), row.get('owned')];
  if (owner === '' || owned === '') {
    const missing = owner === '' ? 'owner' : 'owned';
    sink.problem({ what: `the row names no ${missing}`, where: row.where, mend: 'Both names are needed.' });
    return;
  }
  const percent = readPercent(row.get('percent'));
  if (percent === 'unread') {
    report(
      row,
      'percent',
      'Write a number from 0 to 100, or leave it empty when the share is not known.',
      sink,
    );
    return;
  }
  const [from, until] = [readDate(row, 'as_of', sink), readDate(row, 'until', sink)];
  const role = row.get('role');
  sink.edge({
    kind: 'ownership',
    source: 'ownership',
    subject: { name: owner },
    object: { name: owned },
    ...(percent === undefined ? {} : { percent }),
    ...(role === '' ? {} : { role }),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  });
}

/** `60`, `60 %`, `33,3`; `undefined` when the cell is empty. */
function readPercent(text: string): number | undefined | 'unread' {
  if (text === '') return undefined;
  const digits = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text)?.[1];
  const percent = digits === undefined ? Number.NaN : Number(digits.replace(',', '.'));
  return percent >= 0 && percent <= 100 ? percent : 'unread';
}

function readDate(row: TableRow, column: 'as_of' | 'until', sink: Sink): IsoDate | undefined {
  const text = row.get(column);
  if (text === '') return undefined;
  const date = readPartialDate(text, 'day-first');
  if (date !== undefined && isIsoDate(date)) return date;
  report(row, column, 'Write YYYY-MM-DD. The share was read without the day.', sink);
  return undefined;
}

function report(row: TableRow, column: string, mend: string, sink: Sink): void {
  sink.problem({
    what: `"${row.get(column)}" was not understood`,
    where: `${row.where}, column "${column}"`,
    mend,
  });
}
