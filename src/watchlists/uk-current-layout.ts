import type { DesignationEffect, EntrySchema } from '../model/entry.ts';
import { EntryDraft } from './entry-draft.ts';
import { readDay, readPartialDate } from './list-dates.ts';
import { readNationality, splitNumbered } from './nationalities.ts';
import type { Sink } from './source.ts';
import type { TableFormat, TableRow } from './table.ts';
import { NAME_COLUMNS } from './uk-ofsi-layout.ts';

const ADDRESS_COLUMNS = [1, 2, 3, 4, 5, 6].map((line) => `Address Line ${line}`);

/** Columns that go to one property as they are; several values are separated by `|` or numbered. */
const PLAIN: Readonly<Record<string, string>> = {
  Title: 'title',
  Position: 'position',
  'Phone number': 'phone',
  Website: 'website',
  'Email address': 'email',
  'National Identifier number': 'idNumber',
  'Passport number': 'passportNumber',
  'Type of entity': 'classification',
  Subsidiaries: 'subsidiaries',
  'Parent Company': 'parentCompany',
  'Business registration number (s)': 'registrationNumber',
  'Current owner/operator (s)': 'owner',
  'Previous owner/operator (s)': 'pastOwner',
  'Previous flags': 'pastFlags',
  'Type of ship': 'type',
  'Tonnage of ship': 'tonnage',
  'Length of ship': 'length',
  'Year Built': 'buildDate',
  'Hull identification number (HIN)': 'hullNumber',
};

/** The UK sanctions list as CSV, in the layout of the Foreign, Commonwealth and Development Office. */
export const UK_FORMAT: TableFormat = {
  listName: 'the UK sanctions list',
  columns: {
    consumed: [
      ...[
        'Unique ID',
        'OFSI Group ID',
        'UN Reference Number',
        ...NAME_COLUMNS,
        'Name type',
        'Alias strength',
      ],
      ...[
        'Name non-latin script',
        'Regime Name',
        'Designation Type',
        'Designation source',
        'Sanctions Imposed',
      ],
      ...[
        'Other Information',
        'UK Statement of Reasons',
        ...ADDRESS_COLUMNS,
        'Address Postal Code',
        'Address Country',
      ],
      ...[
        'Date Designated',
        'D.O.B',
        'Nationality(/ies)',
        'Gender',
        'Town of birth',
        'Country of birth',
        'IMO number',
      ],
      ...['Current believed flag of ship', ...Object.keys(PLAIN)],
    ],
    ignored: {
      'Last Updated': 'day of the last change to the row; the versions kept here show what changed',
      'Non-latin script type': 'the script is seen from the name itself',
      'Non-latin script language': 'the script is seen from the name itself',
      'National Identifier additional information': 'words about the number',
      'Passport additional information': 'words about the passport',
    },
  },
  required: ['Unique ID', 'Name 6', 'Name type', 'Regime Name', 'Sanctions Imposed'],
  spellings: {
    'individual, entity, ship': 'designation type',
    'date of birth': 'd.o.b',
    dob: 'd.o.b',
  },
  preambleRows: 3,
};

const SCHEMATA: Readonly<Record<string, EntrySchema>> = {
  individual: 'Person',
  entity: 'LegalEntity',
  ship: 'Vessel',
};

/** Adds one row to the entry of its unique id. */
export function readUkRow(row: TableRow, drafts: Map<string, EntryDraft>, sink: Sink): void {
  const id = row.get('Unique ID');
  const schema = SCHEMATA[row.get('Designation Type').toLowerCase()];
  const name = NAME_COLUMNS.map((column) => row.get(column))
    .filter((part) => part !== '')
    .join(' ');
  const original = row.get('Name non-latin script');
  if (id === '' || !schema || (name === '' && original === '')) {
    sink.problem({
      what: `no entry can be made of id "${id}", type "${row.get('Designation Type')}", name "${name}"`,
      where: row.where,
      mend: 'Look at the row; the publisher may have a new type of designation.',
    });
    return;
  }
  const draft = drafts.get(id) ?? new EntryDraft(`uk-sanctions:${id}`, 'uk-sanctions', schema, 'designated');
  drafts.set(id, draft);
  addNames(draft, row, name, original);
  addDetails(draft, row);
  addPlaces(draft, row);
  addDesignation(draft, row);
}

function addNames(draft: EntryDraft, row: TableRow, name: string, original: string): void {
  const type = row.get('Name type').toLowerCase();
  const isMain = type === 'primary name';
  if (isMain && name !== '') draft.caption = name;
  const isFormer = /former|previous|fka/.test(type);
  const isWeak = /weak|low/i.test(row.get('Alias strength'));
  const property = isMain ? 'name' : isFormer ? 'previousName' : isWeak ? 'weakAlias' : 'alias';
  draft.addName(property, name);
  draft.addName(isMain ? 'name' : 'alias', original);
}

function addDetails(draft: EntryDraft, row: TableRow): void {
  for (const [column, property] of Object.entries(PLAIN)) {
    for (const value of row.get(column).split('|')) draft.add(property, ...splitNumbered(value));
  }
  for (const born of row.get('D.O.B').split('|').flatMap(splitNumbered)) {
    // "dd/mm/1972": the day is not known.
    const date = readPartialDate(born.replace(/^dd\/mm\//i, '').replace(/^dd\//i, '00/'), 'day-first');
    draft.add(date ? 'birthDate' : 'notes', date ?? `DOB ${born}`);
  }
  const gender = row.get('Gender').toLowerCase();
  if (gender === 'male' || gender === 'female') draft.add('gender', gender);
  draft.add('imoNumber', /\d{7}/.exec(row.get('IMO number'))?.[0]);
  draft.add('notes', row.get('Other Information'), row.get('UK Statement of Reasons'));
}

function addPlaces(draft: EntryDraft, row: TableRow): void {
  const country = row.get('Address Country');
  const lines = [...ADDRESS_COLUMNS, 'Address Postal Code'].map((column) => row.get(column));
  draft.add('address', [...lines, country].filter((part) => part !== '').join(', '));
  if (!draft.addCountry('country', country.replace(/\s*\(.*$/, '')))
    draft.add('notes', `country: ${country}`);
  const born = [row.get('Town of birth'), row.get('Country of birth')];
  draft.add('birthPlace', born.filter((part) => part !== '').join(', '));
  for (const text of row.get('Nationality(/ies)').split('|').flatMap(splitNumbered)) {
    const code = readNationality(text);
    if (code) draft.addCountry('nationality', code);
    else draft.add('notes', `nationality: ${text}`);
  }
  const flag = row.get('Current believed flag of ship');
  if (!draft.addCountry('flag', flag)) draft.add('notes', `flag: ${flag}`);
}

function addDesignation(draft: EntryDraft, row: TableRow): void {
  const listedOn = readDay(row.get('Date Designated'), 'day-first');
  const legalBasis = row.get('UN Reference Number');
  const remark = row.get('Sanctions Imposed');
  draft.addDesignation({
    programme: row.get('Regime Name'),
    effect: effectOf(remark),
    ...(legalBasis === '' ? {} : { legalBasis: `UN reference ${legalBasis}` }),
    ...(listedOn ? { listedOn } : {}),
    ...(remark === '' ? {} : { remark }),
  });
}

/** The measures that the row names: an asset freeze stops all dealings; a travel ban alone stops no goods. */
function effectOf(measures: string): DesignationEffect {
  if (/asset freeze/i.test(measures)) return 'blocking';
  if (
    /ship|port|charter|trade|financial|correspondent|investment|loan|export|import|trust services/i.test(
      measures,
    )
  ) {
    return 'sectoral';
  }
  return /disqualif|procurement/i.test(measures) ? 'debarment' : 'warning';
}
