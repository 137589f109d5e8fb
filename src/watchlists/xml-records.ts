import { SaxesParser } from 'saxes';
import { LIST_DEPTH, LIST_FIELD_CHARACTERS, LIST_RECORD_ELEMENTS } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import type { Sink, SourceFile } from './source.ts';
import { readBeginning, readText, wrongFile } from './text-stream.ts';

/** One element of a record, with what is inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, without that of its children. */
  readonly text: string;
}

/** A record while it is being read. */
interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

export interface XmlRecord {
  /** Number of the record in the file, from 1. */
  readonly number: number;
  readonly line: number;
  readonly element: XmlElement;
}

/** What a list in XML looks like from outside. */
export interface XmlShape {
  /** In words, for the error: "the UN consolidated list". */
  readonly listName: string;
  readonly root: string;
  /** Elements that hold one entry each. */
  readonly records: readonly string[];
  /** Elements between the root and the records. */
  readonly wrappers: readonly string[];
}

/**
 * Reads an XML list record by record, never the whole file at once. Document type declarations are refused, so no
 * entity can expand. A file that ends too early gives its whole records and one problem.
 */
export async function* readXmlRecords(
  file: SourceFile,
  shape: XmlShape,
  sink: Sink,
  onRoot: (attributes: Readonly<Record<string, string>>) => void,
): AsyncGenerator<XmlRecord> {
  const beginning = await readBeginning(file);
  if (!/^\s*</.test(beginning)) throw wrongFile(file, shape.listName, beginning);
  const reader = new RecordReader(file, shape, sink, onRoot);
  for await (const block of readText(file)) {
    yield* reader.push(block);
    if (reader.stopped) return;
  }
  yield* reader.end();
}

class RecordReader {
  stopped = false;
  #parser = new SaxesParser();
  #stack: OpenElement[] = [];
  #ready: XmlRecord[] = [];
  #depth = 0;
  #elements = 0;
  #number = 0;
  #line = 0;
  #file: SourceFile;
  #shape: XmlShape;
  #sink: Sink;

  constructor(
    file: SourceFile,
    shape: XmlShape,
    sink: Sink,
    onRoot: (attributes: Readonly<Record<string, string>>) => void,
  ) {
    this.#file = file;
    this.#shape = shape;
    this.#sink = sink;
    this.#parser.on('doctype', () => {
      throw wrongFile(file, `${shape.listName} (document type declarations are refused)`, '<!DOCTYPE');
    });
    this.#parser.on('opentag', (tag) => {
      this.#open(localName(tag.name), tag.attributes, onRoot);
    });
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('cdata', (text) => this.#text(text));
    this.#parser.on('closetag', () => this.#close());
    this.#parser.on('error', (error) => this.#fail(error));
  }

  push(block: string): XmlRecord[] {
    if (!this.stopped) this.#parser.write(block);
    return this.#take();
  }

  end(): XmlRecord[] {
    if (!this.stopped) this.#parser.close();
    return this.#take();
  }

  #take(): XmlRecord[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #open(
    name: string,
    attributes: Record<string, string>,
    onRoot: (attributes: Record<string, string>) => void,
  ): void {
    if (this.stopped) return;
    this.#depth += 1;
    if (this.#depth > LIST_DEPTH) throw this.#tooBig(`elements are nested deeper than ${LIST_DEPTH}`);
    if (this.#depth === 1) {
      if (name !== this.#shape.root) throw wrongFile(this.#file, this.#shape.listName, `<${name}>`);
      onRoot(attributes);
      return;
    }
    const parent = this.#stack.at(-1);
    if (!parent && !this.#shape.records.includes(name)) {
      if (!this.#shape.wrappers.includes(name)) this.#unknown(name);
      return;
    }
    this.#elements += 1;
    if (this.#elements > LIST_RECORD_ELEMENTS) {
      throw this.#tooBig(`a record has more than ${LIST_RECORD_ELEMENTS} elements`);
    }
    const element: OpenElement = { name, attributes, children: [], text: '' };
    parent?.children.push(element);
    if (!parent) this.#line = this.#parser.line;
    this.#stack.push(element);
  }

  #text(text: string): void {
    const element = this.#stack.at(-1);
    if (!element || this.stopped) return;
    element.text += text;
    if (element.text.length > LIST_FIELD_CHARACTERS) {
      throw this.#tooBig(`a text is longer than ${LIST_FIELD_CHARACTERS} characters`);
    }
  }

  #close(): void {
    if (this.stopped) return;
    this.#depth -= 1;
    const element = this.#stack.pop();
    if (!element || this.#stack.length > 0) return;
    this.#elements = 0;
    this.#number += 1;
    this.#ready.push({ number: this.#number, line: this.#line, element });
  }

  /** What comes after a break cannot be trusted: the whole records before it are kept, and the break is reported. */
  #fail(error: Error): void {
    if (this.stopped) return;
    this.stopped = true;
    if (this.#depth === 0 && this.#number === 0) {
      throw wrongFile(this.#file, this.#shape.listName, error.message);
    }
    this.#sink.problem({
      what: `the file breaks off or is damaged after record ${this.#number}: ${error.message}`,
      where: `${this.#file.name}, line ${this.#parser.line}`,
      mend: 'Fetch the file again; it was probably not downloaded to its end.',
    });
  }

  #unknown(name: string): void {
    this.#sink.problem({
      what: `element "${name}" is not known to this format; it was not read`,
      where: `${this.#file.name}, line ${this.#parser.line}`,
      mend: 'The publisher may have changed the format. Tell the maintainers; everything else was read.',
    });
  }

  #tooBig(what: string): OperationalError {
    return new OperationalError({
      what,
      where: `${this.#file.name}, line ${this.#parser.line}`,
      mend: 'This is probably not a list; check the file.',
    });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Text of the first child of that name, trimmed; empty when there is none. */
export function childText(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? '';
}

/** The children of that name, in order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Calls `note` for every element path and attribute (`a/b@c`) below the record that `isKnown` does not accept. */
export function noteUnknown(
  element: XmlElement,
  isKnown: (path: string) => boolean,
  note: (path: string) => void,
  prefix = '',
): void {
  for (const attribute of Object.keys(element.attributes)) {
    const path = `${prefix}@${attribute}`;
    if (!attribute.startsWith('xmlns') && !isKnown(path) && element.attributes[attribute] !== '') note(path);
  }
  for (const child of element.children) {
    const path = prefix === '' ? child.name : `${prefix}/${child.name}`;
    if (isKnown(path)) noteUnknown(child, isKnown, note, path);
    else note(path);
  }
}
