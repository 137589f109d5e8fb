import { BLOCK_CHARACTERS, BLOCK_RECORDS, TABLE_RECORD_CHARACTERS } from '../model/limits.ts';
import type { RecordBlock, RecordFault, TextRecords } from './record-block.ts';

/**
 * Finds one record in a text. `find` looks from `from` on and answers false when the text ends before the record
 * does; then it is asked again with more text. When it answers true, the other fields say what it found.
 */
export interface RecordScanner {
  readonly kind: TextRecords['kind'];
  /** What ends a line: reading goes on behind it after a record that is too long. */
  readonly lineEnd: '\n' | '\r';
  start: number;
  end: number;
  /** Where the next record begins. */
  next: number;
  fault: RecordFault | undefined;
  find(text: string, from: number, atEnd: boolean): boolean;
}

/** How large a block may become; the record that crosses the border is still in. */
export interface BlockSize {
  readonly records?: number;
  readonly characters?: number;
}

/** Where the first block stands: `skip` records are passed over, and `firstRow` is the row of the next. */
export interface BlockStart {
  readonly fileIndex: number;
  readonly firstRow: number;
  readonly skip: number;
}

/** A scanner may look this far behind a record's end: a line end of two characters. */
const LOOK_AHEAD = 2;

/**
 * Cuts a text, as it comes in, into blocks of whole records.
 *
 *     text so far   ├─ record ─┼─ record ─┼─ rec…        more text follows
 *     block         └───────── bounds ────┘ └ kept until its end is in sight
 */
export class BlockCutter {
  #scanner: RecordScanner;
  #fileIndex: number;
  #row: number;
  #skip: number;
  #maxRecords: number;
  #maxCharacters: number;
  /** Begins with the first record of the block that is being made. */
  #text = '';
  #at = 0;
  #bounds: number[] = [];
  #faults: { record: number; fault: RecordFault }[] = [];
  #dropsLine = false;
  #ready: RecordBlock[] = [];

  constructor(scanner: RecordScanner, start: BlockStart, size: BlockSize = {}) {
    this.#scanner = scanner;
    this.#fileIndex = start.fileIndex;
    this.#row = start.firstRow;
    this.#skip = start.skip;
    this.#maxRecords = size.records ?? BLOCK_RECORDS;
    this.#maxCharacters = size.characters ?? BLOCK_CHARACTERS;
  }

  /** Takes the next piece of text; returns the blocks that are now complete. */
  push(text: string): RecordBlock[] {
    this.#text += text;
    return this.#scan(false);
  }

  /** Ends the text; returns the last blocks. */
  end(): RecordBlock[] {
    const blocks = this.#scan(true);
    if (this.#bounds.length > 0) blocks.push(this.#cut());
    return blocks;
  }

  #scan(atEnd: boolean): RecordBlock[] {
    this.#ready = [];
    if (this.#dropsLine) this.#dropLine();
    while (!this.#dropsLine && this.#at < this.#text.length) {
      const found = this.#scanner.find(this.#text, this.#at, atEnd);
      const length = found ? this.#scanner.end - this.#at : this.#text.length - this.#at - LOOK_AHEAD;
      if (length > TABLE_RECORD_CHARACTERS) this.#takeTooLong();
      else if (found) this.#take();
      else break;
    }
    return this.#ready;
  }

  #take(): void {
    const { start, end, next, fault } = this.#scanner;
    this.#at = next;
    if (this.#passesOver()) return;
    if (fault) this.#faults.push({ record: this.#bounds.length / 2, fault });
    this.#bounds.push(start, end);
    const full = this.#bounds.length >= 2 * this.#maxRecords || this.#at >= this.#maxCharacters;
    if (full) this.#ready.push(this.#cut());
  }

  /** Only the beginning of a record without end is kept, as broken; the rest of its line is dropped. */
  #takeTooLong(): void {
    const start = this.#at;
    this.#at += TABLE_RECORD_CHARACTERS;
    if (!this.#passesOver()) {
      this.#faults.push({ record: this.#bounds.length / 2, fault: 'too-long' });
      this.#bounds.push(start, this.#at);
      this.#ready.push(this.#cut());
    }
    this.#dropLine();
  }

  #dropLine(): void {
    const lineEnd = this.#text.indexOf(this.#scanner.lineEnd);
    this.#text = lineEnd < 0 ? '' : this.#text.slice(lineEnd + 1);
    this.#dropsLine = lineEnd < 0;
  }

  #passesOver(): boolean {
    if (this.#skip === 0) return false;
    this.#skip -= 1;
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    return true;
  }

  #cut(): RecordBlock {
    const records: TextRecords = {
      kind: this.#scanner.kind,
      text: this.#text.slice(0, this.#at),
      bounds: Uint32Array.from(this.#bounds),
      faults: this.#faults,
    };
    const recordCount = this.#bounds.length / 2;
    const block: RecordBlock = { fileIndex: this.#fileIndex, firstRow: this.#row, recordCount, records };
    this.#row += recordCount;
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    this.#bounds = [];
    this.#faults = [];
    return block;
  }
}
