import { PAPER_FACTS, PAPER_VALUE_CHARACTERS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { decodeText } from './decode-text.ts';
import type { PaperFile } from './paper-format.ts';

/** A segment of an interchange: elements from the first behind the tag, each as its components. */
export interface EdiSegment {
  readonly tag: string;
  /** From 1 in the file; the service string advice (UNA) is none. */
  readonly number: number;
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
  const cutter = new SegmentCutter(signs, file.name);
  let at = hasAdvice ? 9 : 0;
  while (at < text.length) {
    while (at < text.length && /\s/.test(text[at]!)) at++;
    if (at >= text.length) break;
    const { segment, end } = cutter.cut(text, at, segments.length + 1);
    segments.push(segment);
    at = end;
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

function decodeEdi(file: PaperFile): string {
  const beginning = Buffer.from(file.bytes.subarray(0, 200)).toString('latin1');
  const level = /UNB.(UNO[A-Z])/.exec(beginning)?.[1];
  return decodeText(file, level === undefined ? undefined : ENCODINGS[level]);
}

class SegmentCutter {
  readonly #signs: EdiSigns;
  readonly #file: string;
  readonly #special: RegExp;

  constructor(signs: EdiSigns, file: string) {
    this.#signs = signs;
    this.#file = file;
    const special = [signs.component, signs.element, signs.release, signs.terminator];
    this.#special = new RegExp(`[${special.map((sign) => sign.replace(/[\]\\^-]/, '\\$&')).join('')}]`, 'g');
  }

  cut(text: string, from: number, number: number): { readonly segment: EdiSegment; readonly end: number } {
    const { component, element, release, terminator } = this.#signs;
    const elements: string[][] = [['']];
    const add = (part: string): void => {
      const components = elements.at(-1)!;
      components[components.length - 1] += part;
    };
    let start = from;
    this.#special.lastIndex = from;
    for (let found = this.#special.exec(text); found; found = this.#special.exec(text)) {
      const at = found.index;
      const sign = found[0];
      if (at > start) add(text.slice(start, at));
      start = at + 1;
      if (sign === release) {
        add(text[at + 1] ?? '');
        start = at + 2;
        this.#special.lastIndex = start;
      } else if (sign === component) elements.at(-1)!.push('');
      else if (sign === element) elements.push(['']);
      else if (sign === terminator) {
        const [[tag = ''] = [], ...rest] = elements;
        return { segment: { tag: tag.trim(), number, elements: rest }, end: at + 1 };
      }
      if (at - from > PAPER_VALUE_CHARACTERS) throw tooLong(this.#file, number);
    }
    throw new OperationalError({
      what: 'the interchange is cut off: its last segment has no end',
      where: `${this.#file}, segment ${number}`,
      mend: 'Get the file again from who sent it.',
    });
  }
}

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
