import { isIsoDate } from '../../model/dates.ts';
import type { EntrySchema } from '../../model/entry.ts';
import { PULL_ADDRESSES } from '../addresses.ts';
import { EntryDraft } from '../entry-draft.ts';
import { readPartialDate } from '../list-dates.ts';
import { defineSource, type Sink } from '../source.ts';
import { readTable, type TableFormat, type TableRow } from '../table.ts';

const SCHEMATA: Readonly<Record<string, EntrySchema>> = {
  '': 'LegalEntity',
  person: 'Person',
  individual: 'Person',
  company: 'Company',
  organization: 'Organization',
  organisation: 'Organization',
  entity: 'LegalEntity',
  vessel: 'Vessel',
  ship: 'Vessel',
  aircraft: 'Airplane',
  address: 'Address',
};

/** Columns that hold several values, separated by `|`, and the property that they go to. */
const LISTS: Readonly<Record<string, string>> = {
  alias: 'alias',
  previous_name: 'previousName',
  address: 'address',
  identifier: 'idNumber',
  registration_number: 'registrationNumber',
  tax_number: 'taxNumber',
  imo: 'imoNumber',
  email: 'email',
  phone: 'phone',
  website: 'website',
};

const FORMAT: TableFormat = {
  listName: 'your own list',
  columns: {
    consumed: [
      'id',
      'name',
      'type',
      'country',
      'birth_date',
      'reason',
      'since',
      'until',
      'notes',
      ...Object.keys(LISTS),
    ],
    ignored: {},
  },
  required: ['name'],
  acceptsOwnColumns: true,
  acceptsShortRows: true,
};

/**
 * A company's internal list: a table with the columns above, `name` alone being required. It is a house rule, never
 * a legal status (basis and effect `internal`).
 */
export default defineSource({
  id: 'own',
  publisher: 'your own house',
  title: 'Own list',
  publicAddress: '',
  pull: PULL_ADDRESSES.own,
  expect: { entries: [1, 1_000_000] },
  columns: FORMAT.columns,
  async read(files, sink) {
    for (const file of files) for await (const row of readTable(file, FORMAT, sink)) readRow(row, sink);
  },
});

function readRow(row: TableRow, sink: Sink): void {
  const name = row.get('name');
  const schema = SCHEMATA[row.get('type').toLowerCase()];
  if (name === '' || schema === undefined) {
    sink.problem({
      what: name === '' ? 'the row has no name' : `"${row.get('type')}" is no type of entry`,
      where: row.where,
      mend:
        name === ''
          ? 'Give the row a name, or delete it.'
          : 'Use person, company, organization, vessel, aircraft, address, or leave the type empty.',
    });
    return;
  }
  const draft = new EntryDraft(`own:${row.get('id') || `row-${row.row}`}`, 'own', schema, 'internal');
  draft.addName('name', name);
  for (const [column, property] of Object.entries(LISTS)) draft.add(property, ...row.get(column).split('|'));
  for (const country of row.get('country').split('|')) {
    if (draft.addCountry('country', country)) continue;
    report(row, 'country', country, 'Write the name or the two-letter code of a country.', sink);
  }
  const born = row.get('birth_date');
  const birthDate = readPartialDate(born, 'day-first');
  if (born !== '' && !birthDate) report(row, 'birth_date', born, 'Write YYYY-MM-DD, YYYY-MM or YYYY.', sink);
  draft.add('birthDate', birthDate);
  draft.add('notes', row.get('notes'), ...row.own.map(([header, value]) => `${header}: ${value}`));
  const [since, until] = [readDate(row, 'since', sink), readDate(row, 'until', sink)];
  draft.addDesignation({
    programme: 'own list',
    effect: 'internal',
    ...(since ? { listedOn: since } : {}),
    ...(until ? { endsOn: until } : {}),
    ...(row.get('reason') === '' ? {} : { remark: row.get('reason') }),
  });
  sink.entry(draft.build());
}

function readDate(
  row: TableRow,
  column: 'since' | 'until',
  sink: Sink,
): `${number}-${number}-${number}` | undefined {
  const text = row.get(column);
  if (text === '') return undefined;
  const date = readPartialDate(text, 'day-first');
  if (date !== undefined && isIsoDate(date)) return date;
  report(row, column, text, 'Write YYYY-MM-DD.', sink);
  return undefined;
}

function report(row: TableRow, column: string, value: string, mend: string, sink: Sink): void {
  sink.problem({
    what: `"${value}" was not understood; the rest of the row was read`,
    where: `${row.where}, column "${column}"`,
    mend,
  });
}
