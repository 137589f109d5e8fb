import { LIST_COLUMNS, LIST_FIELD_CHARACTERS } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';

/** One record of a table. */
export interface CsvRecord {
  /** Number of the record, the first of the file being 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** True when the file ended inside a quoted field: the record was cut off. */
  readonly cutOff: boolean;
  /** True when the file ended without a line end behind it: it may have been cut off. */
  readonly endsFile: boolean;
}

/**
 * Splits delimited text (RFC 4180) into records, block by block.
 *
 * Written here, and not taken from uDSV, because lists have ragged rows: a cut-off last row, a closing 0x1A byte,
 * a preamble above the header. uDSV 0.7 takes the number of columns from the header and reads on across the line
 * end (`4,5⏎6,7,8` under three columns gives the row `4`, `5⏎6`, `7,8`): a silent loss of two records. Here a
 * record ends where its line ends, and its caller sees how many cells it has.
 *
 *        quote              quote            delimiter, line end
 *   START ────▶ IN QUOTES ────────▶ AFTER QUOTE ───────────────▶ field done
 *     │ other       ▲       quote        │
 *     ▼             └────────────────────┘  (a doubled quote is one quote)
 *   PLAIN ──▶ delimiter, line end: field done
 */
class CsvSplitter {
  #state: 'start' | 'plain' | 'quoted' | 'after-quote' = 'start';
  #field = '';
  #cells: string[] = [];
  #row = 0;
  #afterReturn = false;
  #delimiter: string;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Reads on; calls `emit` for every record that is complete. */
  push(text: string, emit: (record: CsvRecord) => void): void {
    let at = 0;
    while (at < text.length) {
      if (this.#state === 'quoted') at = this.#readQuoted(text, at);
      else at = this.#readPlain(text, at, emit);
      if (this.#field.length > LIST_FIELD_CHARACTERS) throw this.#tooLong();
    }
  }

  /** Ends the text; the last record needs no line end. */
  end(emit: (record: CsvRecord) => void): void {
    const cutOff = this.#state === 'quoted';
    if (this.#state !== 'start' || this.#cells.length > 0) this.#endRecord(emit, { cutOff, endsFile: true });
  }

  #readQuoted(text: string, from: number): number {
    const quote = text.indexOf('"', from);
    this.#field += text.slice(from, quote < 0 ? text.length : quote);
    if (quote < 0) return text.length;
    this.#state = 'after-quote';
    return quote + 1;
  }

  #readPlain(text: string, from: number, emit: (record: CsvRecord) => void): number {
    const char = text[from]!;
    const afterReturn = this.#afterReturn;
    this.#afterReturn = false;
    if (char === '"' && this.#state !== 'plain') {
      if (this.#state === 'after-quote') this.#field += '"';
      this.#state = 'quoted';
      return from + 1;
    }
    if (char === this.#delimiter) {
      this.#endField();
      return from + 1;
    }
    if (char === '\n' && afterReturn) return from + 1;
    if (char === '\n' || char === '\r') {
      this.#afterReturn = char === '\r';
      if (this.#state === 'start' && this.#cells.length === 0) this.#row += 1;
      else this.#endRecord(emit, { cutOff: false, endsFile: false });
      return from + 1;
    }
    return this.#readRun(text, from);
  }

  /** Takes everything up to the next delimiter or line end at once. */
  #readRun(text: string, from: number): number {
    let at = from + 1;
    for (; at < text.length; at++) {
      const char = text[at];
      if (char === this.#delimiter || char === '\n' || char === '\r') break;
    }
    this.#field += text.slice(from, at);
    this.#state = 'plain';
    return at;
  }

  #endField(): void {
    this.#cells.push(this.#field);
    this.#field = '';
    this.#state = 'start';
    if (this.#cells.length > LIST_COLUMNS) throw this.#tooWide();
  }

  #endRecord(emit: (record: CsvRecord) => void, end: Pick<CsvRecord, 'cutOff' | 'endsFile'>): void {
    this.#endField();
    this.#row += 1;
    const cells = this.#cells;
    this.#cells = [];
    emit({ row: this.#row, cells, ...end });
  }

  #tooLong(): OperationalError {
    return new OperationalError({
      what: `a field is longer than ${LIST_FIELD_CHARACTERS} characters; a quotation mark was probably never closed`,
      where: `row ${this.#row + 1}`,
      mend: 'Fetch the file again; if it is your own, close the quotation mark in that row.',
    });
  }

  #tooWide(): OperationalError {
    return new OperationalError({
      what: `a row has more than ${LIST_COLUMNS} columns`,
      where: `row ${this.#row + 1}`,
      mend: 'This is probably not a list; check the file.',
    });
  }
}

/** Records of delimited text, in order. Empty lines count as rows and give no record. */
export async function* readCsvRecords(
  blocks: AsyncIterable<string>,
  delimiter = ',',
): AsyncGenerator<CsvRecord> {
  const splitter = new CsvSplitter(delimiter);
  let ready: CsvRecord[] = [];
  const emit = (record: CsvRecord): void => {
    ready.push(record);
  };
  for await (const block of blocks) {
    splitter.push(block, emit);
    const batch = ready;
    ready = [];
    yield* batch;
  }
  splitter.end(emit);
  yield* ready;
}
