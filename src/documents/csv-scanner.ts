import { TABLE_FIELD_CHARACTERS } from '../model/limits.ts';
import type { RecordScanner } from './block-cutter.ts';
import type { RecordFault } from './record-block.ts';

const QUOTE = 34;

/**
 * Finds the records of delimited text (RFC 4180, and what exports make of it).
 *
 * Most records hold no quotation mark before their line end: then the line end ends the record, and two searches
 * for one character are all the work. Else:
 * - a mark at the beginning of a field opens it; the field ends at the next mark that is not doubled;
 * - a mark inside a field that began without one is an ordinary character (`5" pipe`);
 * - text behind a closing mark makes the field literal when everything stands on one line and the marks are in pairs
 *   (`"Ромашка" ООО`), else the record is broken;
 * - a field that is not closed within the longest field's length was never closed: the record is broken.
 *
 * A broken record ends at its first line end, so that a mark too many costs one line, not the rest of the file.
 */
export class CsvScanner implements RecordScanner {
  readonly kind = 'csv';
  readonly lineEnd: '\n' | '\r';
  start = 0;
  end = 0;
  next = 0;
  fault: RecordFault | undefined;
  #delimiter: number;
  // The next quotation mark and line end of the text, so that no stretch is searched twice.
  #text = '';
  #quote = -1;
  #line = -1;

  constructor(delimiter: string, lineEnd: '\n' | '\r') {
    this.#delimiter = delimiter.charCodeAt(0);
    this.lineEnd = lineEnd;
  }

  find(text: string, from: number, atEnd: boolean): boolean {
    if (text !== this.#text) this.#begin(text);
    this.start = from;
    this.fault = undefined;
    const found = this.#findEnd(from, atEnd);
    // What was found behind `from` would mislead the next search, which begins there again.
    if (!found) this.#begin('');
    return found;
  }

  #findEnd(from: number, atEnd: boolean): boolean {
    const text = this.#text;
    let at = from;
    for (;;) {
      const line = this.#lineFrom(at);
      const quote = this.#quoteFrom(at);
      if (line === Infinity && !atEnd) return false;
      if (quote > line || quote === Infinity) return this.#endAt(line);
      if (quote !== from && text.charCodeAt(quote - 1) !== this.#delimiter) {
        at = quote + 1;
        continue;
      }
      const behind = this.#passQuoted(quote, atEnd);
      if (behind < 0) return false;
      if (this.fault) return this.#endAtFirstLine(atEnd);
      at = behind;
    }
  }

  #begin(text: string): void {
    this.#text = text;
    this.#quote = -1;
    this.#line = -1;
  }

  #lineFrom(at: number): number {
    if (this.#line < at) this.#line = position(this.#text.indexOf(this.lineEnd, at));
    return this.#line;
  }

  #quoteFrom(at: number): number {
    if (this.#quote < at) this.#quote = position(this.#text.indexOf('"', at));
    return this.#quote;
  }

  #endAt(line: number): true {
    const text = this.#text;
    this.end = Math.min(line, text.length);
    this.next = Math.min(line + 1, text.length);
    if (this.end > this.start && this.lineEnd === '\n' && text.charCodeAt(this.end - 1) === 13) this.end -= 1;
    return true;
  }

  #endAtFirstLine(atEnd: boolean): boolean {
    const line = position(this.#text.indexOf(this.lineEnd, this.start));
    if (line === Infinity && !atEnd) return false;
    this.#line = -1;
    this.#quote = -1;
    return this.#endAt(line);
  }

  /** Position behind the quoted field that opens at `open`; -1 when more text is needed. Sets `fault`. */
  #passQuoted(open: number, atEnd: boolean): number {
    const text = this.#text;
    const close = this.#closing(open, atEnd);
    if (close < 0 || this.fault) return close;
    const behind = close + 1;
    const next = text.charCodeAt(behind);
    if (next === this.#delimiter || behind >= text.length || this.#isLineEnd(behind)) return behind;
    return this.#passLiteral(open, behind, atEnd);
  }

  /** The mark that closes the field opened at `open`. */
  #closing(open: number, atEnd: boolean): number {
    const text = this.#text;
    let from = open + 1;
    for (;;) {
      const mark = text.indexOf('"', from);
      const length = (mark < 0 ? text.length : mark) - open - 1;
      if (length > TABLE_FIELD_CHARACTERS || (mark < 0 && atEnd)) {
        this.fault = 'unclosed-quote';
        return open;
      }
      if (mark < 0 || (mark + 2 >= text.length && !atEnd)) return -1;
      if (text.charCodeAt(mark + 1) !== QUOTE) return mark;
      from = mark + 2;
    }
  }

  /** Text stands behind a closing mark: passes the rest of the field, in which marks must come in pairs. */
  #passLiteral(open: number, behind: number, atEnd: boolean): number {
    const text = this.#text;
    const line = position(text.indexOf(this.lineEnd, open));
    if (line === Infinity && !atEnd) return -1;
    if (line < behind) this.fault = 'text-after-quote';
    let inside = false;
    for (let at = behind; at < Math.min(line, text.length) && !this.fault; at++) {
      const character = text.charCodeAt(at);
      if (character === QUOTE) inside = !inside;
      else if (character === this.#delimiter && !inside) return at;
    }
    if (inside) this.fault = 'text-after-quote';
    return Math.min(line, text.length);
  }

  #isLineEnd(at: number): boolean {
    const character = this.#text.charCodeAt(at);
    if (this.lineEnd === '\r') return character === 13;
    return character === 10 || (character === 13 && this.#text.charCodeAt(at + 1) === 10);
  }
}

function position(found: number): number {
  return found < 0 ? Infinity : found;
}
