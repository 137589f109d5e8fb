import { PAPER_FACTS, PAPER_VALUE_CHARACTERS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { decodeText, latin1Beginning } from './decode-text.ts';
import type { PaperFile } from './paper-format.ts';

/** A segment of an interchange: elements from the first behind the tag, each as its components. */
export interface EdiSegment {
  readonly tag: string;
  /** From 1 in the file; the service string advice (UNA) is none. */
  readonly number: number;
  /** Without blanks around the components. */
  readonly elements: readonly (readonly string[])[];
}

/** Signs of an interchange (ISO 9735-1, clause 10): by the advice UNA, else the defaults of the syntax level. */
interface EdiSigns {
  readonly component: string;
  readonly element: string;
  readonly release: string;
  readonly terminator: string;
}

const DEFAULT_SIGNS: EdiSigns = { component: ':', element: '+', release: '?', terminator: "'" };
/** Level B separates by control characters. */
const LEVEL_B_SIGNS: EdiSigns = { component: '\u001f', element: '\u001d', release: '', terminator: '\u001c' };

/** Encodings of the syntax levels (ISO 9735-1, table of syntax identifiers). */
const ENCODINGS: Readonly<Record<string, string>> = {
  UNOC: 'iso-8859-1',
  UNOD: 'iso-8859-2',
  UNOE: 'iso-8859-5',
  UNOF: 'iso-8859-7',
  UNOG: 'iso-8859-3',
  UNOH: 'iso-8859-4',
  UNOI: 'iso-8859-6',
  UNOJ: 'iso-8859-8',
  UNOK: 'iso-8859-9',
};

/**
 * Cuts an interchange into segments.
 *
 * @throws OperationalError with the segment when it is cut off, or beyond a limit.
 */
export function readEdiSegments(file: PaperFile): readonly EdiSegment[] {
  const text = decodeEdi(file)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const hasAdvice = text.startsWith('UNA') && text.length >= 9;
  const signs = signsOf(text, hasAdvice);
  const segments: EdiSegment[] = [];
  const cutter = new SegmentCutter(text, signs, file.name);
  cutter.at = hasAdvice ? 9 : 0;
  while (cutter.passBlanks()) {
    segments.push(cutter.cut(segments.length + 1));
    if (segments.length > PAPER_FACTS) throw tooLarge(file.name, segments.length);
  }
  return segments;
}

function signsOf(text: string, hasAdvice: boolean): EdiSigns {
  if (hasAdvice) {
    const release = text[6]!;
    return {
      component: text[3]!,
      element: text[4]!,
      release: release === ' ' ? '' : release,
      terminator: text[8]!,
    };
  }
  return text.includes(LEVEL_B_SIGNS.terminator) ? LEVEL_B_SIGNS : DEFAULT_SIGNS;
}

/** The header of an interchange stands within so many. */
const LOOKED_AT_BYTES = 200;

function decodeEdi(file: PaperFile): string {
  const level = /UNB.(UNO[A-Z])/.exec(latin1Beginning(file.bytes, LOOKED_AT_BYTES))?.[1];
  return decodeText(file, level === undefined ? undefined : ENCODINGS[level]);
}

/** A sign that does not exist is no code of any character. */
function codeOf(sign: string): number {
  return sign === '' ? -1 : sign.charCodeAt(0);
}

class SegmentCutter {
  /** Where the next segment begins. */
  at = 0;
  readonly #text: string;
  readonly #file: string;
  readonly #component: number;
  readonly #element: number;
  readonly #release: number;
  readonly #terminator: number;

  constructor(text: string, signs: EdiSigns, file: string) {
    this.#text = text;
    this.#file = file;
    this.#component = codeOf(signs.component);
    this.#element = codeOf(signs.element);
    this.#release = codeOf(signs.release);
    this.#terminator = codeOf(signs.terminator);
  }

  /** Passes the line breaks between segments; false at the end of the interchange. */
  passBlanks(): boolean {
    const code = this.#text.charCodeAt(this.at);
    if (code > LAST_BLANK && code < LAST_PLAIN) return true;
    BLANKS.lastIndex = this.at;
    if (BLANKS.test(this.#text)) this.at = BLANKS.lastIndex;
    return this.at < this.#text.length;
  }

  cut(number: number): EdiSegment {
    const text = this.#text;
    const from = this.at;
    const elements: string[][] = [];
    let components: string[] = [];
    let [start, released] = [from, ''];
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isRelease = code === this.#release;
      const isComponent = code === this.#component;
      const isElement = code === this.#element;
      const isEnd = code === this.#terminator;
      if (!isRelease && !isComponent && !isElement && !isEnd) continue;
      if (!isEnd && at - from > PAPER_VALUE_CHARACTERS) throw tooLong(this.#file, number);
      const part = released + text.slice(start, at);
      if (isRelease) {
        // The sign behind it is a letter like any other.
        at += 1;
        released = part + (text[at] ?? '');
        start = at + 1;
        continue;
      }
      released = '';
      start = at + 1;
      components.push(part.trim());
      if (isComponent) continue;
      elements.push(components);
      components = [];
      if (isElement) continue;
      this.at = start;
      return { tag: elements.shift()![0]!, number, elements };
    }
    throw new OperationalError({
      what: 'the interchange is cut off: its last segment has no end',
      where: `${this.#file}, segment ${number}`,
      mend: 'Get the file again from who sent it.',
    });
  }
}

const BLANKS = /\s+/y;
const [LAST_BLANK, LAST_PLAIN] = [0x20, 0x7e];

function tooLong(file: string, segment: number): OperationalError {
  return new OperationalError({
    what: `a segment is longer than ${PAPER_VALUE_CHARACTERS.toLocaleString('en')} characters`,
    where: `${file}, segment ${segment}`,
    mend: 'Check the sign that ends a segment (UNA), and that the file is an interchange.',
  });
}

function tooLarge(file: string, segment: number): OperationalError {
  return new OperationalError({
    what: `the interchange holds more than ${PAPER_FACTS.toLocaleString('en')} segments`,
    where: `${file}, segment ${segment}`,
    mend: 'Split it by messages.',
  });
}
