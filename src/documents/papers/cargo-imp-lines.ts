import { PAPER_FACTS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { decodeText } from './decode-text.ts';
import type { PaperFile } from './paper-format.ts';

/** A line of a message, cut at the slants. */
export interface ImpLine {
  readonly number: number;
  /** Identifier of the line, or of the line that it continues: `SHP`. */
  readonly id: string;
  /** 0 for the line with the identifier, then counted. */
  readonly continued: number;
  readonly parts: readonly ImpPart[];
}

export interface ImpPart {
  readonly text: string;
  /** Column in which it begins, from 1. */
  readonly at: number;
}

export interface ImpMessage {
  readonly kind: string;
  readonly version: string;
  /** Number of the line that begins the message, from 1. */
  readonly from: number;
  /** Characters of that line. */
  readonly headLength: number;
  readonly lines: readonly ImpLine[];
}

const MESSAGE = /^(FWB|FHL|FFR|FSU|FFM)\/(\d{1,2})\s*$/;
/** Addresses and times of the telex stand before the message. */
const MOST_ADDRESS_LINES = 20;

/** True when one of the first lines begins a message. */
export function beginsAsMessage(beginning: string): boolean {
  return (
    /(?:FWB|FHL|FFR|FSU|FFM)\/\d/.test(beginning) &&
    beginning.split(/\r?\n/, MOST_ADDRESS_LINES).some((line) => MESSAGE.test(line.trim()))
  );
}

/**
 * The messages of a file, each cut into lines and parts.
 *
 * @throws OperationalError when it holds too many lines.
 */
export function readImpMessages(file: PaperFile): readonly ImpMessage[] {
  const lines = decodeText(file)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  if (lines.length > PAPER_FACTS) {
    throw new OperationalError({
      what: `the message holds more than ${PAPER_FACTS.toLocaleString('en')} lines`,
      where: file.name,
      mend: 'Give each message in a file of its own.',
    });
  }
  const messages: (ImpMessage & { readonly lines: ImpLine[] })[] = [];
  let cutter = new LineCutter();
  for (const [index, line] of lines.entries()) {
    const written = line.trim();
    const begins = written.startsWith('F') ? MESSAGE.exec(written) : null;
    if (begins) {
      const [, kind = '', version = ''] = begins;
      messages.push({ kind, version, from: index + 1, headLength: written.length, lines: [] });
      cutter = new LineCutter();
    } else if (messages.length > 0) {
      const cut = written === '' ? cutter.pass() : cutter.cut(line, index + 1);
      if (cut) messages.at(-1)!.lines.push(cut);
    }
  }
  return messages;
}

/** Identifiers of parties, whose further lines may have identifiers of their own. */
const PARTIES = new Set(['SHP', 'CNE', 'NFY', 'AGT']);
const PARTY_LINES = new Set(['NAM', 'ADR', 'LOC']);
const IDENTIFIER = /^([A-Z]{3})(?=\/|$)/;

/** Cuts the lines of one message; what a line without an identifier continues is known from those before it. */
class LineCutter {
  #isFirst = true;
  #id = '';
  #continued = 0;

  /** A blank line says nothing; the waybill's own line, which has no identifier, comes first or not at all. */
  pass(): undefined {
    this.#isFirst = false;
  }

  cut(line: string, number: number): ImpLine {
    const id = IDENTIFIER.exec(line)?.[1];
    // From version 17 on, NAM, ADR and LOC name the lines of a party; they continue it.
    if (id !== undefined && !(PARTY_LINES.has(id) && PARTIES.has(this.#id))) this.#begin(id);
    else if (this.#isFirst) this.#begin('AWB');
    else this.#continued++;
    this.#isFirst = false;
    return { number, id: this.#id, continued: this.#continued, parts: partsOf(line) };
  }

  #begin(id: string): void {
    this.#id = id;
    this.#continued = 0;
  }
}

function partsOf(line: string): readonly ImpPart[] {
  const parts: ImpPart[] = [];
  for (let at = 0; at <= line.length; ) {
    const slant = line.indexOf('/', at);
    const end = slant < 0 ? line.length : slant;
    parts.push({ text: line.slice(at, end).trimEnd(), at: at + 1 });
    at = end + 1;
  }
  return parts;
}
