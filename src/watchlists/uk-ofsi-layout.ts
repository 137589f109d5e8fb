import { EntryDraft } from './entry-draft.ts';
import { readDay, readPartialDate } from './list-dates.ts';
import { readNationality, splitNumbered } from './nationalities.ts';
import type { Sink } from './source.ts';
import type { TableFormat, TableRow } from './table.ts';

/** The OFSI consolidated list as CSV (2018 to January 2026; later editions added the columns after Group ID). */
export const OFSI_FORMAT: TableFormat = {
  listName: 'the OFSI consolidated list',
  columns: {
    consumed: [
      ...[
        'Name 6',
        'Name 1',
        'Name 2',
        'Name 3',
        'Name 4',
        'Name 5',
        'Title',
        'DOB',
        'Town of Birth',
        'Country of Birth',
      ],
      ...[
        'Nationality',
        'Passport Details',
        'NI Number',
        'Position',
        'Address 1',
        'Address 2',
        'Address 3',
        'Address 4',
      ],
      ...[
        'Address 5',
        'Address 6',
        'Post/Zip Code',
        'Country',
        'Other Information',
        'Group Type',
        'Alias Type',
        'Regime',
      ],
      ...[
        'Listed On',
        'Group ID',
        'Alias Quality',
        'Name Non-Latin Script',
        'Passport Number',
        'National Identification Number',
      ],
      ...['UK Sanctions List Date Designated'],
    ],
    ignored: {
      'Last Updated': 'day of the last change to the row; the versions kept here show what changed',
      'Non-Latin Script Type': 'the script is seen from the name itself',
      'Non-Latin Script Language': 'the script is seen from the name itself',
      'Passport Details (additional)': 'words about the passport',
      'National Identification Details': 'words about the number',
    },
  },
  required: ['Name 6', 'Group Type', 'Alias Type', 'Regime', 'Group ID'],
  preambleRows: 1,
};

/** Given names stand in columns 1 to 5, the family name, or the whole name of a firm, in column 6. */
export const NAME_COLUMNS = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'] as const;

/** Adds one row to the entry of its group. */
export function readOfsiRow(row: TableRow, drafts: Map<string, EntryDraft>, sink: Sink): void {
  const group = row.get('Group ID');
  const name = NAME_COLUMNS.map((column) => row.get(column))
    .filter((part) => part !== '')
    .join(' ');
  if (!/^\d+$/.test(group) || name === '') {
    sink.problem({
      what: `no entry can be made of group "${group}" and name "${name}"`,
      where: row.where,
      mend: 'Look at the row in the file.',
    });
    return;
  }
  const draft = drafts.get(group) ?? newDraft(group, row);
  drafts.set(group, draft);
  addName(draft, row, name);
  addPerson(draft, row);
  addAddress(draft, row);
  addOtherInformation(draft, row.get('Other Information'));
  const listedOn = readDay(row.get('UK Sanctions List Date Designated') || row.get('Listed On'), 'day-first');
  // Everyone on OFSI's consolidated list is the target of an asset freeze (Policing and Crime Act 2017, section 143).
  draft.addDesignation({
    programme: row.get('Regime'),
    effect: 'blocking',
    ...(listedOn ? { listedOn } : {}),
  });
}

function newDraft(group: string, row: TableRow): EntryDraft {
  const isPerson = row.get('Group Type') === 'Individual';
  const isShip =
    row.get('Group Type') === 'Ship' || /^IMO(?: number)?:? \d{7}/i.test(row.get('Other Information'));
  const schema = isPerson ? 'Person' : isShip ? 'Vessel' : 'LegalEntity';
  return new EntryDraft(`uk-sanctions:${group}`, 'uk-sanctions', schema, 'designated');
}

/** The file is sorted by name, so the main name may come after its aliases: the caption follows it. */
function addName(draft: EntryDraft, row: TableRow, name: string): void {
  const type = row.get('Alias Type').toLowerCase();
  const isMain = /^(?:prime alias|primary name)$/.test(type);
  if (isMain) draft.caption = name;
  const isWeak = /low/i.test(row.get('Alias Quality'));
  const otherName = type === 'fka' ? 'previousName' : isWeak ? 'weakAlias' : 'alias';
  draft.addName(isMain ? 'name' : otherName, name);
  draft.addName(isMain ? 'name' : 'alias', row.get('Name Non-Latin Script'));
}

function addPerson(draft: EntryDraft, row: TableRow): void {
  draft.add('title', ...splitNumbered(row.get('Title')));
  draft.add('position', ...splitNumbered(row.get('Position')));
  for (const born of splitNumbered(row.get('DOB'))) {
    const date = readPartialDate(born, 'day-first');
    draft.add(date ? 'birthDate' : 'notes', date ?? `DOB ${born}`);
  }
  const birthPlace = [row.get('Town of Birth'), row.get('Country of Birth')];
  draft.add('birthPlace', birthPlace.filter((part) => part !== '').join(', '));
  for (const nationality of splitNumbered(row.get('Nationality'))) {
    const code = readNationality(nationality);
    if (code) draft.addCountry('nationality', code);
    else draft.add('notes', `nationality: ${nationality}`);
  }
  addNumbers(draft, 'passportNumber', `${row.get('Passport Details')} ${row.get('Passport Number')}`.trim());
  addNumbers(
    draft,
    'idNumber',
    `${row.get('NI Number')} ${row.get('National Identification Number')}`.trim(),
  );
}

/** Numbers in free text: `(1) A-333602 (Indian) issued on 4 June 1985`, `Passport No: 592667 (Qatari passport ...)`. */
function addNumbers(draft: EntryDraft, property: 'passportNumber' | 'idNumber', text: string): void {
  if (text === '') return;
  draft.add('notes', `${property === 'idNumber' ? 'national identification' : 'passport'}: ${text}`);
  for (const value of splitNumbered(text)) {
    const bare = value.replace(/\(.*$/, '').replace(/,?\s*(?:issued|expire[sd]?|exp)\b.*$/i, '');
    const number = /(?:^|[\s:#])([A-Z]{0,3}[-/ ]?\d[\dA-Z./-]{4,})\.?\s*$/i.exec(bare.trim())?.[1];
    draft.add(property, number);
  }
}

function addAddress(draft: EntryDraft, row: TableRow): void {
  const lines = [1, 2, 3, 4, 5, 6].map((line) => row.get(`Address ${line}`));
  const country = row.get('Country');
  const parts = [...lines, row.get('Post/Zip Code'), country].filter((part) => part !== '');
  draft.add('address', parts.join(', '));
  // "Afghanistan (since 2009)", "Libya as of September 2015": the place, then when.
  const place = country
    .replace(/\s*\(.*$/, '')
    .replace(/\s+as (?:at|of) .*$/i, '')
    .replace(/^In /, '');
  if (!draft.addCountry('country', place)) draft.add('notes', `country: ${country}`);
}

/** The free text that OFSI gives holds ships' numbers; the whole text is kept. */
function addOtherInformation(draft: EntryDraft, text: string): void {
  draft.add('notes', text);
  draft.add('imoNumber', /\bIMO(?: number)?:?\s*(\d{7})\b/i.exec(text)?.[1]);
  draft.add('mmsi', /\bMMSI:?\s*(\d{9})\b/i.exec(text)?.[1]);
}
