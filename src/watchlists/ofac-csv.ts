import type { DesignationEffect, Edge, EntrySchema, SourceId } from '../model/entry.ts';
import { type CsvRecord, readCsvRecords } from './csv-records.ts';
import { EntryDraft } from './entry-draft.ts';
import { dayInFileName } from './list-dates.ts';
import { naturalOrder } from './person-names.ts';
import { readRemarks } from './remarks.ts';
import type { KnownColumns, Sink, SourceFile } from './source.ts';
import { readBeginning, readText, wrongFile } from './text-stream.ts';

/**
 * Columns of OFAC's three CSV files (and the comments file that carries on long remarks). They have no header:
 * the files are told apart by their number of columns, 12, 5, 6 and 2.
 */
export const OFAC_COLUMNS: KnownColumns = {
  consumed: [
    'ent_num',
    'SDN_Name',
    'SDN_Type',
    'Program',
    'Title',
    'Call_Sign',
    'Vess_type',
    'Tonnage',
    'GRT',
    'Vess_flag',
    'Vess_owner',
    'Remarks',
    'alt_type',
    'alt_name',
    'Address',
    'City/State/Province/Postal Code',
    'Country',
  ],
  ignored: {
    alt_num: "number of an alias, used by OFAC's own files only",
    alt_remarks: 'always empty in the published files',
    Add_num: "number of an address, used by OFAC's own files only",
    Add_remarks: 'always empty in the published files',
  },
};

const MAIN_COLUMNS = 12;
const KIND_BY_COLUMNS = { 12: 'main', 5: 'aliases', 6: 'addresses', 2: 'comments' } as const;
type FileKind = (typeof KIND_BY_COLUMNS)[keyof typeof KIND_BY_COLUMNS];

const SCHEMA_BY_TYPE: Readonly<Record<string, EntrySchema>> = {
  individual: 'Person',
  vessel: 'Vessel',
  aircraft: 'Airplane',
  '': 'LegalEntity',
};

/** What tells one OFAC list from the other. */
export interface OfacList {
  readonly source: SourceId;
  readonly listName: string;
  readonly effectOf: (programme: string) => DesignationEffect;
}

interface Alias {
  readonly type: string;
  readonly name: string;
  readonly where: string;
}

interface Address {
  readonly text: string;
  readonly country: string;
}

/** What the other files say of the entries of the main file, by `ent_num`. */
interface Companions {
  readonly aliases: Map<string, Alias[]>;
  readonly addresses: Map<string, Address[]>;
  readonly comments: Map<string, string>;
}

/** Reads OFAC's files, given in any order; aliases, addresses and comments are optional. */
export async function readOfac(list: OfacList, files: readonly SourceFile[], sink: Sink): Promise<void> {
  const byKind = new Map<FileKind, SourceFile>();
  for (const file of files) {
    const kind = await tellKind(file, list.listName);
    if (byKind.has(kind))
      throw wrongFile(file, `one of ${list.listName}'s three files (two are of one kind)`, kind);
    byKind.set(kind, file);
  }
  const main = byKind.get('main');
  if (!main)
    throw wrongFile(files[0]!, `${list.listName}'s main file (12 columns)`, [...byKind.keys()].join(', '));
  const day = dayInFileName(main.name);
  if (day) sink.effective(day, 'file name');
  const companions: Companions = { aliases: new Map(), addresses: new Map(), comments: new Map() };
  await readAliases(byKind.get('aliases'), companions, sink);
  await readAddresses(byKind.get('addresses'), companions, sink);
  await readComments(byKind.get('comments'), companions, sink);
  const known = await readMain(list, main, companions, sink);
  reportStrangers(companions, known, byKind, sink);
}

async function tellKind(file: SourceFile, listName: string): Promise<FileKind> {
  const beginning = await readBeginning(file, 8_000);
  for await (const record of readCsvRecords(once(beginning))) {
    const kind = KIND_BY_COLUMNS[record.cells.length as keyof typeof KIND_BY_COLUMNS];
    if (kind && /^\d+$/.test(record.cells[0]!.trim())) return kind;
    break;
  }
  throw wrongFile(
    file,
    `a file of ${listName} (12, 5 or 6 columns without header, a number first)`,
    beginning,
  );
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** OFAC writes `-0- ` for nothing. */
function cell(record: CsvRecord, index: number): string {
  const value = record.cells[index]!.trim();
  return value === '-0-' ? '' : value;
}

/** Records of the right width; others are reported. The files end with a 0x1A byte, which is no record. */
async function* readRecords(file: SourceFile, columns: number, sink: Sink): AsyncGenerator<CsvRecord> {
  for await (const record of readCsvRecords(readText(file))) {
    if (record.cells.length === 1 && record.cells[0]!.replaceAll('\u001a', '').trim() === '') continue;
    if (record.cells.length === columns && !record.cutOff) {
      yield record;
      continue;
    }
    const seen = record.cells.join(',').slice(0, 120);
    sink.problem({
      what: `the row has ${record.cells.length} of ${columns} columns${record.cutOff ? ' and is cut off' : ''}: ${seen}`,
      where: `${file.name}, row ${record.row}`,
      mend: 'Fetch the file again; it was probably not downloaded to its end.',
    });
  }
}

async function readAliases(file: SourceFile | undefined, companions: Companions, sink: Sink): Promise<void> {
  if (!file) return;
  for await (const record of readRecords(file, 5, sink)) {
    const alias = { type: cell(record, 2), name: cell(record, 3), where: `${file.name}, row ${record.row}` };
    append(companions.aliases, cell(record, 0), alias);
  }
}

async function readAddresses(
  file: SourceFile | undefined,
  companions: Companions,
  sink: Sink,
): Promise<void> {
  if (!file) return;
  for await (const record of readRecords(file, 6, sink)) {
    const [street, city, country] = [cell(record, 2), cell(record, 3), cell(record, 4)];
    const text = [street, city, country].filter((part) => part !== '').join(', ');
    if (text !== '') append(companions.addresses, cell(record, 0), { text, country });
  }
}

async function readComments(file: SourceFile | undefined, companions: Companions, sink: Sink): Promise<void> {
  if (!file) return;
  for await (const record of readRecords(file, 2, sink)) {
    const number = cell(record, 0);
    companions.comments.set(number, (companions.comments.get(number) ?? '') + record.cells[1]!);
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

async function readMain(
  list: OfacList,
  file: SourceFile,
  companions: Companions,
  sink: Sink,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  const unreadCountries = new Set<string>();
  let cutOffRemarks = 0;
  for await (const record of readRecords(file, MAIN_COLUMNS, sink)) {
    const number = cell(record, 0);
    const where = `${file.name}, row ${record.row}`;
    const schema = SCHEMA_BY_TYPE[cell(record, 2).toLowerCase()];
    if (!/^\d+$/.test(number) || cell(record, 1) === '' || schema === undefined) {
      sink.problem({
        what: `no entry can be made of number "${number}", name "${cell(record, 1)}", type "${cell(record, 2)}"`,
        where,
        mend: 'Look at the row in the file; the publisher may have a new type of entry.',
      });
      continue;
    }
    known.add(number);
    const draft = new EntryDraft(`${list.source}:${number}`, list.source, schema, 'designated');
    addNames(draft, cell(record, 1), companions.aliases.get(number) ?? []);
    for (const address of companions.addresses.get(number) ?? []) {
      draft.add('address', address.text);
      if (!draft.addCountry('country', address.country)) unreadCountries.add(address.country);
    }
    if (!addMainColumns(draft, record)) unreadCountries.add(cell(record, 9));
    const remarks = cell(record, 11) + (companions.comments.get(number) ?? '');
    const cutOff = addRemarksAndDesignations(list, draft, cell(record, 3), remarks, sink);
    if (cutOff) cutOffRemarks += 1;
    sink.entry(draft.build());
  }
  reportMain(file, unreadCountries, cutOffRemarks, sink);
  return known;
}

function addNames(draft: EntryDraft, name: string, aliases: readonly Alias[]): void {
  draft.addName('name', name);
  if (draft.schema === 'Person') draft.addName('name', naturalOrder(name));
  for (const alias of aliases) {
    const property = alias.type.toLowerCase() === 'fka' ? 'previousName' : 'alias';
    draft.addName(property, alias.name);
    if (draft.schema === 'Person') draft.addName(property, naturalOrder(alias.name));
  }
}

/** Title and vessel columns; false when the flag names no country. */
function addMainColumns(draft: EntryDraft, record: CsvRecord): boolean {
  draft.add(draft.schema === 'Person' ? 'position' : 'notes', cell(record, 4));
  draft.add('callSign', cell(record, 5));
  draft.add('type', cell(record, 6));
  draft.add('tonnage', cell(record, 7), cell(record, 8));
  draft.add('owner', cell(record, 10));
  return draft.addCountry('flag', cell(record, 9));
}

/** Remarks, links and programmes; true when the remarks were cut off by the publisher. */
function addRemarksAndDesignations(
  list: OfacList,
  draft: EntryDraft,
  programmes: string,
  remarks: string,
  sink: Sink,
): boolean {
  const findings = readRemarks(remarks, draft);
  for (const name of findings.linkedTo) sink.edge(linkedTo(draft.id, name, list.source));
  const remark = findings.designationRemarks.join('; ');
  for (const programme of programmes.split(/\]\s*\[/).map((part) => part.replace(/[[\]]/g, '').trim())) {
    if (programme === '') continue;
    draft.addDesignation({
      programme,
      effect: list.effectOf(programme),
      ...(findings.listedOn ? { listedOn: findings.listedOn } : {}),
      ...(remark === '' ? {} : { remark }),
    });
  }
  return findings.cutOff;
}

/** "Linked To: NAME" gives a name only: which entry it is, is found when the lists are joined. */
export function linkedTo(id: string, name: string, source: SourceId): Edge {
  return { kind: 'linked', source, subject: { id }, object: { name } };
}

function reportMain(
  file: SourceFile,
  countries: ReadonlySet<string>,
  cutOffRemarks: number,
  sink: Sink,
): void {
  for (const country of countries) {
    sink.problem({
      what: `"${country}" names no country that we know; it stays readable in the address`,
      where: file.name,
      mend: 'Nothing to do, unless it is a country: then tell the maintainers.',
    });
  }
  if (cutOffRemarks > 0) {
    sink.problem({
      what: `the remarks of ${cutOffRemarks.toLocaleString('en')} entries are cut off at 1,000 characters by the publisher`,
      where: file.name,
      mend: "Import the publisher's comments file (SDN_COMMENTS.CSV, CONS_COMMENTS.CSV) together with the others.",
    });
  }
}

/** Aliases and addresses whose entry is not in the main file: the files are of different days. */
function reportStrangers(
  companions: Companions,
  known: ReadonlySet<string>,
  files: ReadonlyMap<FileKind, SourceFile>,
  sink: Sink,
): void {
  const mend = 'The file is of another day than the main file; fetch all three together.';
  for (const [number, aliases] of companions.aliases) {
    if (known.has(number)) continue;
    for (const alias of aliases) {
      sink.problem({
        what: `alias "${alias.name}" of the unknown entry ${number}`,
        where: alias.where,
        mend,
      });
    }
  }
  for (const number of companions.addresses.keys()) {
    if (known.has(number)) continue;
    const where = files.get('addresses')!.name;
    sink.problem({ what: `address of the unknown entry ${number}`, where, mend });
  }
}
