import type { Consignment } from '../model/consignment.ts';
import { TABLE_COLUMNS, TABLE_FIELD_CHARACTERS } from '../model/limits.ts';
import { ConsignmentBuilder } from './consignment-builder.ts';
import { splitDelimited } from './csv-fields.ts';
import { readJsonRecord } from './json-records.ts';
import { layoutWithKeys } from './late-keys.ts';
import type { QuarantinedRecord, RecordTrouble } from './quarantine.ts';
import { quarantine } from './quarantine.ts';
import type { Cell, RecordBlock, RecordFault } from './record-block.ts';
import type { TableLayout } from './table-layout.ts';

/** What one block gives. `consignments.length + quarantined.length === recordCount`, always. */
export interface BlockReading {
  readonly consignments: Consignment[];
  readonly quarantined: QuarantinedRecord[];
  /** Records that say anything; blank ones are counted apart. */
  readonly recordCount: number;
  readonly blankCount: number;
}

const FAULTS: Readonly<Record<RecordFault, readonly [reason: string, mend: string]>> = {
  'unclosed-quote': [
    'a quotation mark opens a field and is never closed (or the field is longer than a cell can be)',
    'Close the quotation mark, or double it if it belongs to the text.',
  ],
  'text-after-quote': [
    'text stands behind the quotation mark that closes a field',
    'Double the quotation marks that belong to the text.',
  ],
  'too-long': [
    'the record is longer than any record can be',
    'Check the line ends and quotation marks of the file.',
  ],
};

const builders = new WeakMap<TableLayout, ConsignmentBuilder>();

/**
 * Reads a block of records into consignments. Pure, and independent of other blocks, so that workers can share a
 * table. Keep the layout's object between calls: what is worked out for it once is remembered with it.
 *
 * @example
 * for await (const block of openTable(layout)) total += readBlock(block, layout).recordCount;
 */
export function readBlock(block: RecordBlock, layout: TableLayout): BlockReading {
  const consignments: Consignment[] = [];
  return { ...visitBlock(block, layout, (consignment) => consignments.push(consignment)), consignments };
}

/**
 * The same for consignments that are done with one by one: none is kept, so that a record's objects are young when
 * they die, and the engine need not carry a whole block of them from one sweep to the next.
 */
export function visitBlock(
  block: RecordBlock,
  layout: TableLayout,
  visit: (consignment: Consignment) => void,
): Omit<BlockReading, 'consignments'> {
  const reading = new Reading(layout, visit);
  const { records } = block;
  if (records.kind === 'rows') {
    for (const [index, row] of records.rows.entries()) reading.addRow(row, block.firstRow + index);
    return reading.result;
  }
  const { text, bounds, faults } = records;
  const faultOf = new Map(faults.map(({ record, fault }) => [record, fault]));
  // One search in the whole text spares one in every record.
  const isSuspect = text.includes('\0') || text.includes('\ufffd');
  for (let index = 0; index < block.recordCount; index++) {
    const record = text.slice(bounds[2 * index], bounds[2 * index + 1]);
    const row = block.firstRow + index;
    const fault = faultOf.get(index);
    const wrongCharacter = isSuspect ? findWrongCharacter(record, layout) : undefined;
    if (fault)
      reading.refuse(row, { column: '', value: record, reason: FAULTS[fault][0], mend: FAULTS[fault][1] });
    else if (wrongCharacter) reading.refuse(row, wrongCharacter);
    else if (records.kind === 'csv') reading.addCsv(record, row);
    else reading.addJson(record, row);
  }
  return reading.result;
}

/** Collects what the records of one block give. */
class Reading {
  readonly result = {
    quarantined: [] as QuarantinedRecord[],
    recordCount: 0,
    blankCount: 0,
  };
  readonly #layout: TableLayout;
  readonly #visit: (consignment: Consignment) => void;

  constructor(layout: TableLayout, visit: (consignment: Consignment) => void) {
    this.#layout = layout;
    this.#visit = visit;
  }

  refuse(row: number, trouble: RecordTrouble): void {
    this.result.recordCount += 1;
    this.result.quarantined.push(quarantine({ ...this.#place, row }, trouble));
  }

  addCsv(record: string, row: number): void {
    const cells = splitDelimited(record, this.#layout.delimiter);
    if (isBlank(cells)) this.result.blankCount += 1;
    else {
      const trouble = findWrongShape(record, cells, this.#layout);
      if (trouble) this.refuse(row, trouble);
      else this.#add(cells, row, this.#layout);
    }
  }

  addRow(cells: readonly Cell[], row: number): void {
    if (isBlank(cells)) this.result.blankCount += 1;
    else {
      const trouble = findLongField(cells, this.#layout) ?? findSpreadsheetError(cells, this.#layout);
      if (trouble) this.refuse(row, trouble);
      else this.#add(cells, row, this.#layout);
    }
  }

  addJson(record: string, row: number): void {
    if (record.trim() === '') {
      this.result.blankCount += 1;
      return;
    }
    const flat = readJsonRecord(record);
    if (!isMap(flat)) {
      this.refuse(row, flat);
      return;
    }
    if (flat.size > TABLE_COLUMNS) {
      const reason = `the record has more than ${TABLE_COLUMNS} keys`;
      this.refuse(row, { column: '', value: record, reason, mend: 'Leave out what is not needed.' });
      return;
    }
    const layout = layoutWithKeys(this.#layout, flat);
    const cells = layout.columns.map(({ header }) => flat.get(header) ?? '');
    const trouble = record.length > TABLE_FIELD_CHARACTERS ? findLongField(cells, layout) : undefined;
    if (isBlank(cells)) this.result.blankCount += 1;
    else if (trouble) this.refuse(row, trouble);
    else this.#add(cells, row, layout);
  }

  #add(cells: readonly Cell[], row: number, layout: TableLayout): void {
    let builder = builders.get(layout);
    if (!builder) {
      builder = new ConsignmentBuilder(layout);
      builders.set(layout, builder);
    }
    const built = builder.build(cells, row);
    if ('reason' in built) this.refuse(row, built);
    else {
      this.result.recordCount += 1;
      this.#visit(built);
    }
  }

  get #place() {
    const { file, sheet } = this.#layout;
    return sheet === undefined ? { file } : { file, sheet };
  }
}

function isMap<K, V>(value: ReadonlyMap<K, V> | RecordTrouble): value is ReadonlyMap<K, V> {
  return value instanceof Map;
}

function isBlank(cells: readonly Cell[]): boolean {
  for (const cell of cells) if (typeof cell === 'number' || (cell !== '' && cell.trim() !== '')) return false;
  return true;
}

function findWrongCharacter(record: string, layout: TableLayout): RecordTrouble | undefined {
  if (record.includes('\0')) {
    return {
      column: '',
      value: record,
      reason: 'the record holds zero bytes',
      mend: 'The file is damaged or no text; export it again.',
    };
  }
  if (!record.includes('\ufffd')) return undefined;
  return {
    column: '',
    value: record,
    reason: `the record holds characters that are not ${layout.encoding}, as which the file is read`,
    mend: 'Save the file as UTF-8.',
  };
}

function findWrongShape(
  record: string,
  cells: readonly string[],
  layout: TableLayout,
): RecordTrouble | undefined {
  const expected = layout.columns.length;
  if (cells.length !== expected) {
    const isShort = cells.length < expected && !layout.leavesOutEmptyEnd;
    // A delimiter behind the last field opens columns that hold nothing.
    const isLong = cells.length > expected && !isBlank(cells.slice(expected));
    if (isShort || isLong) {
      const reason = `the record has ${cells.length} fields, the header ${expected}`;
      const mend = isLong
        ? 'Put fields that contain the delimiter in quotation marks.'
        : 'The record is cut off or contains a line end outside quotation marks; mend it in the file.';
      return { column: '', value: record, reason, mend };
    }
  }
  return record.length > TABLE_FIELD_CHARACTERS ? findLongField(cells, layout) : undefined;
}

function findLongField(cells: readonly Cell[], layout: TableLayout): RecordTrouble | undefined {
  const index = cells.findIndex((cell) => typeof cell === 'string' && cell.length > TABLE_FIELD_CHARACTERS);
  if (index < 0) return undefined;
  return {
    column: layout.columns[index]?.header ?? '',
    value: String(cells[index]),
    reason: `the field is longer than ${TABLE_FIELD_CHARACTERS.toLocaleString('en')} characters`,
    mend: 'Shorten the field, or check the quotation marks around it.',
  };
}

/** What a workbook shows where a formula failed; no value can be made of it, and an empty cell would hide it. */
const SPREADSHEET_ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

function findSpreadsheetError(cells: readonly Cell[], layout: TableLayout): RecordTrouble | undefined {
  const index = cells.findIndex(
    (cell, at) =>
      typeof cell === 'string' &&
      cell.startsWith('#') &&
      layout.columns[at]?.canonical &&
      SPREADSHEET_ERRORS.test(cell),
  );
  if (index < 0) return undefined;
  return {
    column: layout.columns[index]!.header,
    value: String(cells[index]),
    reason: 'the formula of this cell has failed',
    mend: 'Mend the formula in the workbook, or empty the cell.',
  };
}
