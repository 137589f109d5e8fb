import type { RecordScanner } from './block-cutter.ts';
import type { RecordFault } from './record-block.ts';

/** Finds the records of JSON lines: one on each line. */
export class JsonLineScanner implements RecordScanner {
  readonly kind = 'json';
  readonly lineEnd = '\n';
  start = 0;
  end = 0;
  next = 0;
  fault: RecordFault | undefined;

  find(text: string, from: number, atEnd: boolean): boolean {
    const line = text.indexOf('\n', from);
    if (line < 0 && !atEnd) return false;
    this.start = from;
    this.end = line < 0 ? text.length : line;
    this.next = line < 0 ? text.length : line + 1;
    return true;
  }
}

const SEPARATORS = /[\s,[\]]*/y;

/**
 * Finds the records of one JSON array of objects, by counting brackets outside strings. What stands between the
 * objects is passed over; text that is no object ends at the next comma and is a record, which then cannot be read.
 */
export class JsonArrayScanner implements RecordScanner {
  readonly kind = 'json';
  readonly lineEnd = '\n';
  start = 0;
  end = 0;
  next = 0;
  fault: RecordFault | undefined;

  find(text: string, from: number, atEnd: boolean): boolean {
    SEPARATORS.lastIndex = from;
    SEPARATORS.exec(text);
    const start = SEPARATORS.lastIndex;
    const end = text[start] === '{' ? objectEnd(text, start) : scalarEnd(text, start, atEnd);
    if (end < 0 && !atEnd) return false;
    this.start = start;
    this.end = end < 0 ? text.length : end;
    this.next = this.end;
    SEPARATORS.lastIndex = this.next;
    SEPARATORS.exec(text);
    // What separates is passed here already, so that the end of the array makes no record.
    if (SEPARATORS.lastIndex === text.length && !atEnd) return false;
    this.next = SEPARATORS.lastIndex;
    return true;
  }
}

function objectEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 34) {
      at = stringEnd(text, at);
      if (at < 0) return -1;
    } else if (character === 123) depth += 1;
    else if (character === 125) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function stringEnd(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at > 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 92) backslashes += 1;
  return backslashes % 2 === 1;
}

function scalarEnd(text: string, start: number, atEnd: boolean): number {
  const comma = text.slice(start).search(/[,{\]]/);
  return comma < 0 ? (atEnd ? text.length : -1) : start + Math.max(comma, 1);
}
