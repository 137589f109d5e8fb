import { PULL_ADDRESSES } from '../addresses.ts';
import { readScreeningListName } from '../csl-names.ts';
import { EntryDraft } from '../entry-draft.ts';
import { readDay } from '../list-dates.ts';
import { defineSource, type Sink } from '../source.ts';
import { readTable, type TableFormat, type TableRow } from '../table.ts';

const FORMAT: TableFormat = {
  listName: "the Bureau of Industry and Security's Denied Persons List",
  columns: {
    consumed: [
      ...[
        'Name',
        'Street_Address',
        'City',
        'State',
        'Country',
        'Postal_Code',
        'Effective_Date',
        'Expiration_Date',
      ],
      ...['Standard_Order', 'Action', 'FR_Citation'],
    ],
    ignored: { Last_Update: 'day of the last change to the row; the versions kept here show what changed' },
  },
  required: ['Name', 'Effective_Date', 'Expiration_Date', 'FR_Citation'],
};

/**
 * Persons denied export privileges (15 CFR 764.3(a)(2)). The file has one row for each address; rows of one name
 * and one order are one entry. The denial ends on its expiration date.
 */
export default defineSource({
  id: 'us-dpl',
  publisher: 'U.S. Department of Commerce, Bureau of Industry and Security',
  title: 'Denied Persons List',
  publicAddress: 'https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl',
  pull: PULL_ADDRESSES['us-dpl'],
  // 581 rows, about 460 orders in September 2022.
  expect: { entries: [100, 10_000], largestDropPercent: 30 },
  columns: FORMAT.columns,
  async read(files, sink) {
    const drafts = new Map<string, EntryDraft>();
    for (const file of files) {
      for await (const row of readTable(file, FORMAT, sink)) readRow(row, drafts, sink);
    }
    for (const draft of drafts.values()) sink.entry(draft.build());
  },
});

function readRow(row: TableRow, drafts: Map<string, EntryDraft>, sink: Sink): void {
  const { name, aliases, formerNames } = readScreeningListName(row.get('Name'));
  const listedOn = readDay(row.get('Effective_Date'), 'month-first');
  if (name === '' || !listedOn) {
    sink.problem({
      what: `no entry can be made of name "${name}", effective date "${row.get('Effective_Date')}"`,
      where: row.where,
      mend: 'Look at the row in the file.',
    });
    return;
  }
  const id = `us-dpl:${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}-${listedOn}`;
  // The list does not say who is a person and who is a firm.
  const draft = drafts.get(id) ?? new EntryDraft(id, 'us-dpl', 'LegalEntity', 'controlled-goods-end-user');
  drafts.set(id, draft);
  draft.addName('name', name);
  for (const alias of aliases) draft.addName('alias', alias);
  for (const former of formerNames) draft.addName('previousName', former);
  addAddress(draft, row);
  const endsOn = readEnd(row, sink);
  const legalBasis = row.get('FR_Citation');
  const remarks = [
    row.get('Standard_Order').toUpperCase() === 'N' ? 'not a standard denial order: read its terms' : '',
    row.get('Action').toLowerCase(),
  ].filter((text) => text !== '');
  draft.addDesignation({
    programme: 'Denied Persons List',
    effect: 'export-denial',
    listedOn,
    ...(legalBasis === '' ? {} : { legalBasis }),
    ...(endsOn ? { endsOn } : {}),
    ...(remarks.length > 0 ? { remark: remarks.join('; ') } : {}),
  });
}

/** Rows with a state of the United States leave the country empty. */
function addAddress(draft: EntryDraft, row: TableRow): void {
  const parts = ['Street_Address', 'City', 'State', 'Postal_Code'].map((column) => row.get(column));
  const country = row.get('Country') || (row.get('State') === '' ? '' : 'US');
  draft.add('address', [...parts, country].filter((part) => part !== '').join(', '));
  if (!draft.addCountry('country', country)) draft.add('notes', `country: ${country}`);
}

function readEnd(row: TableRow, sink: Sink): ReturnType<typeof readDay> {
  const text = row.get('Expiration_Date');
  const endsOn = readDay(text, 'month-first');
  if (text !== '' && !endsOn) {
    sink.problem({
      what: `"${text}" is no date; the order is taken as not ending`,
      where: `${row.where}, column "Expiration_Date"`,
      mend: 'Look at the order in the Federal Register.',
    });
  }
  return endsOn;
}
