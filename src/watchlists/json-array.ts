import { LIST_DEPTH, LIST_LINE_CHARACTERS } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import { isJsonObject, type JsonObject } from './json-lines.ts';
import type { Sink, SourceFile } from './source.ts';
import { readBeginning, readText, wrongFile } from './text-stream.ts';

export interface JsonRecord {
  /** Number of the record in the array, from 1. */
  readonly number: number;
  readonly value: JsonObject;
}

/**
 * Objects of a JSON array of objects, one at a time: a scan finds where each object ends (brackets outside of
 * strings), and only that piece is parsed. An array that breaks off gives its whole objects and one problem.
 */
export async function* readJsonArray(
  file: SourceFile,
  listName: string,
  sink: Sink,
): AsyncGenerator<JsonRecord> {
  const beginning = await readBeginning(file);
  if (!/^\s*\[\s*(?:\{|\])/.test(beginning)) {
    throw wrongFile(file, `${listName} (a JSON array of objects)`, beginning);
  }
  const scan = new ObjectScan(file);
  let number = 0;
  for await (const block of readText(file)) {
    for (const text of scan.push(block)) {
      number += 1;
      const value = parse(text);
      if (isJsonObject(value)) yield { number, value };
      else {
        sink.problem({
          what: `the record is no JSON object: ${text.slice(0, 80)}`,
          where: `${file.name}, record ${number}`,
          mend: 'Fetch the file again.',
        });
      }
    }
  }
  if (!scan.isClosed) {
    sink.problem({
      what: `the file breaks off after record ${number}`,
      where: file.name,
      mend: 'Fetch the file again; it was probably not downloaded to its end.',
    });
  }
}

class ObjectScan {
  isClosed = false;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #open = '';
  #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** The objects that are complete after this block. */
  push(block: string): string[] {
    const done: string[] = [];
    let from = 0;
    for (let at = 0; at < block.length; at++) {
      const ended = this.#step(block[at]!);
      if (ended === 'begin') from = at;
      if (ended === 'end') {
        done.push(this.#open + block.slice(from, at + 1));
        this.#open = '';
        from = at + 1;
      }
    }
    if (this.#depth > 1) this.#open += block.slice(from);
    if (this.#open.length > LIST_LINE_CHARACTERS) throw this.#tooBig('a record is too long');
    return done;
  }

  /** Follows one character; tells where an object of the array begins and ends. */
  #step(char: string): 'begin' | 'end' | undefined {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (char === '\\') this.#escaped = true;
      else if (char === '"') this.#inString = false;
      return undefined;
    }
    if (char === '"') this.#inString = true;
    if (char === '{' || char === '[') {
      this.#depth += 1;
      if (this.#depth > LIST_DEPTH) throw this.#tooBig(`values are nested deeper than ${LIST_DEPTH}`);
      return this.#depth === 2 ? 'begin' : undefined;
    }
    if (char !== '}' && char !== ']') return undefined;
    this.#depth -= 1;
    if (this.#depth === 0) this.isClosed = true;
    return this.#depth === 1 ? 'end' : undefined;
  }

  #tooBig(what: string): OperationalError {
    return new OperationalError({
      what,
      where: this.#file.name,
      mend: 'This is probably not a list; check the file.',
    });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
