import type { CountryCode, Written } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CellPlace } from '../model/problem.ts';
import { readCountryCell } from '../text/countries.ts';
import type { RecordTrouble } from './quarantine.ts';
import type { Cell } from './record-block.ts';
import type { ColumnLayout, TableLayout } from './table-layout.ts';
import { findCurrency } from './values/currency.ts';
import { dayOfSpreadsheet, isZeroDate, readDate } from './values/date.ts';
import { isEmptyValue } from './values/empty.ts';
import { readHsCodes } from './values/hs-code.ts';
import { findMassUnit } from './values/mass-units.ts';
import { readNumber } from './values/number.ts';

/** A column and its place in the record. */
export interface Slot {
  readonly index: number;
  readonly column: ColumnLayout;
}

/** A number with the words around it in the cell. */
export interface WrittenNumber {
  readonly written: Written<number>;
  readonly before: string;
  readonly behind: string;
}

const LIST_SIGNS = /[;|\n]/;
const CONTROL = /[\t\r\n]/;

/**
 * Reads the cells of one record after another. A cell that cannot be read sets `trouble`, and the record goes to
 * quarantine; what a cell says without fitting its column (words for a day, an unknown country) is kept beside.
 */
export class CellReader {
  /** The first cell of the record that could not be read. */
  trouble: RecordTrouble | undefined;
  vagueDates: Written<string>[] = [];
  /** Values of used columns that are kept as written only. */
  keptAside: (readonly [string, string])[] = [];
  row = 0;
  #cells: readonly Cell[] = [];
  #file: string;
  #sheet: string | undefined;

  constructor(layout: TableLayout) {
    this.#file = layout.file;
    this.#sheet = layout.sheet;
  }

  /** Goes on to the next record. */
  begin(cells: readonly Cell[], row: number): void {
    this.#cells = cells;
    this.row = row;
    this.trouble = undefined;
    // New arrays, not emptied ones: the consignment before has taken hold of these.
    this.vagueDates = [];
    this.keptAside = [];
  }

  /** The cell as text, without blanks around it; empty when there is no column or no value. */
  raw(slot: Slot | undefined): string {
    if (!slot) return '';
    const cell = this.#cells[slot.index];
    return cell === undefined ? '' : typeof cell === 'number' ? String(cell) : cell.trim();
  }

  text(slot: Slot | undefined): Written<string> | undefined {
    const text = this.raw(slot);
    return text === '' ? undefined : this.#written(oneLine(text), text, slot!);
  }

  /** Several columns as one text; the place is that of the first. */
  joined(slots: readonly Slot[]): Written<string> | undefined {
    if (slots.length === 1) return this.text(slots[0]);
    const filled = slots.filter((slot) => this.raw(slot) !== '');
    if (filled.length === 0) return undefined;
    const text = filled.map((slot) => this.raw(slot)).join(', ');
    return this.#written(oneLine(text), text, filled[0]!);
  }

  /** The values of cells that may hold several, separated by `signs`. */
  list(slots: readonly Slot[], signs: RegExp = LIST_SIGNS): readonly Written<string>[] {
    if (slots.length === 0) return NONE;
    const values: Written<string>[] = [];
    for (const slot of slots) {
      const text = this.raw(slot);
      if (text === '') continue;
      if (!signs.test(text)) values.push(this.#written(oneLine(text), text, slot));
      else {
        for (const part of text.split(signs)) {
          const value = part.trim();
          if (value !== '') values.push(this.#written(oneLine(value), value, slot));
        }
      }
    }
    return values.length === 0 ? NONE : values;
  }

  number(slot: Slot | undefined): WrittenNumber | undefined {
    const text = this.raw(slot);
    if (text === '') return undefined;
    const cell = this.#cells[slot!.index];
    if (typeof cell === 'number')
      return { written: this.#written(cell, text, slot!), before: '', behind: '' };
    if (isEmptyValue(text)) return undefined;
    const reading = readNumber(text, slot!.column.decimalMark ?? 'point');
    if (!reading) {
      this.#fail(slot!, text, 'this is no number', 'Write a number, or leave the cell empty.');
      return undefined;
    }
    return {
      written: this.#written(reading.value, text, slot!),
      before: reading.before,
      behind: reading.behind,
    };
  }

  /** A mass in kilograms: by the unit in the cell, else in `unit`, else in the header, else kilograms. */
  mass(slot: Slot | undefined, unit: string): Written<number> | undefined {
    const number = this.number(slot);
    if (!number) return undefined;
    const named = number.behind || number.before || unit;
    const kilograms = named === '' ? (slot!.column.kgPerUnit ?? 1) : findMassUnit(named);
    if (kilograms === undefined) {
      this.#fail(
        slot!,
        number.written.asWritten,
        `"${named}" is no unit of mass`,
        'Write the mass in kg, or with one of kg, g, t, lb, oz.',
      );
      return undefined;
    }
    if (kilograms === 1) return number.written;
    return { ...number.written, value: Number((number.written.value * kilograms).toPrecision(12)) };
  }

  /** A day. Words in its place go to `vagueDates`. */
  date(slot: Slot | undefined): Written<IsoDate> | undefined {
    return this.#date(slot, (text) => {
      this.vagueDates.push(this.#written(oneLine(text), text, slot!));
    });
  }

  /** The day on which a party was founded. A year or a month is no day: it is kept as written, and not used. */
  foundingDate(slot: Slot | undefined): Written<IsoDate> | undefined {
    return this.#date(slot, (text) => {
      this.keptAside.push([slot!.column.header, text]);
    });
  }

  #date(slot: Slot | undefined, keepVague: (text: string) => void): Written<IsoDate> | undefined {
    const text = this.raw(slot);
    if (text === '' || isEmptyValue(text) || isZeroDate(text)) return undefined;
    const cell = this.#cells[slot!.index];
    const serial =
      typeof cell === 'number' && cell < 100_000 && cell > 10_000 ? dayOfSpreadsheet(cell) : undefined;
    if (serial) return this.#written(serial, text, slot!);
    const order = slot!.column.dateOrder ?? 'day-first';
    const reading = readDate(text, order);
    if (reading.kind === 'day') return this.#written(reading.day, text, slot!);
    if (reading.kind === 'vague') keepVague(text);
    else if (reading.kind === 'other-order') {
      const reason =
        order === 'mixed'
          ? 'the column writes days both ways, so it is not known which number is the month'
          : `there is no such day: the column was read as ${order === 'day-first' ? 'day before month' : 'month before day'}`;
      this.#fail(
        slot!,
        text,
        reason,
        'Write days as YYYY-MM-DD, or set the order in a --map file ("COLUMN:month-first" or ":day-first").',
      );
    } else
      this.#fail(
        slot!,
        text,
        'this is no day of the calendar',
        'Write the day as YYYY-MM-DD, or leave the cell empty.',
      );
    return undefined;
  }

  hsCodes(slot: Slot | undefined): readonly Written<string>[] {
    const text = this.raw(slot);
    if (text === '' || isEmptyValue(text)) return NONE;
    const codes = readHsCodes(text, slot!.column.hsCodeDigits);
    if (codes) return codes.map((code) => this.#written(code, text, slot!));
    this.#fail(
      slot!,
      text,
      'this is no HS code (4 to 10 digits)',
      'Write the digits of the code, or leave the cell empty.',
    );
    return NONE;
  }

  /** A country; one that is not understood goes to `unread`. */
  country(
    slot: Slot | undefined,
    unread: (written: Written<string>) => void,
  ): Written<CountryCode> | undefined {
    const text = this.raw(slot);
    if (text === '' || isEmptyValueOfCountry(text)) return undefined;
    const code = readCountryCell(text);
    if (code !== undefined) return this.#written(code, text, slot!);
    unread(this.#written(oneLine(text), text, slot!));
    return undefined;
  }

  /** A currency from its own column; one that is not understood is kept aside. */
  currency(slot: Slot | undefined): Written<string> | undefined {
    const text = this.raw(slot);
    if (text === '' || isEmptyValue(text)) return undefined;
    const code = findCurrency(text);
    if (code !== undefined) return this.#written(code, text, slot!);
    this.keptAside.push([slot!.column.header, text]);
    return undefined;
  }

  /** A value that was read from a part of the cell, or from the header. */
  fromPart<T>(value: T, asWritten: string, slot: Slot): Written<T> {
    return this.#written(value, asWritten, slot);
  }

  #written<T>(value: T, asWritten: string, slot: Slot): Written<T> {
    const column = slot.column.header;
    const place: CellPlace =
      this.#sheet === undefined
        ? { kind: 'cell', file: this.#file, row: this.row, column }
        : { kind: 'cell', file: this.#file, sheet: this.#sheet, row: this.row, column };
    return { value, asWritten, place };
  }

  #fail(slot: Slot, value: string, reason: string, mend: string): void {
    this.trouble ??= { column: slot.column.header, value, reason, mend };
  }
}

const NONE: readonly Written<string>[] = [];

/** `NA` is Namibia. */
function isEmptyValueOfCountry(text: string): boolean {
  return text !== 'NA' && isEmptyValue(text);
}

function oneLine(text: string): string {
  return CONTROL.test(text) ? text.replace(/[\t\r\n]+/g, ' ') : text;
}
