import { PAPER_DEPTH, PAPER_FACTS, PAPER_VALUE_CHARACTERS } from '../../../model/limits.ts';
import { isDeclaration, NO_ATTRIBUTES, type XmlAttribute, type XmlNode } from './xml-node.ts';

interface OpenNode extends XmlNode {
  /** As in the file, with its prefix: its end tag has the same. */
  readonly fullName: string;
  children: OpenNode[];
  text: string;
}

/** Most elements have none; those that get one have a list of their own. */
const NO_CHILDREN: OpenNode[] = [];

/**
 * Reads a document that uses no more of XML than papers do: elements with ASCII names, attributes, text, comments and the
 * five named entities. It knows few states, where a parser for all of XML has dozens.
 *
 * @returns the root; `undefined` where anything else stands in the text, and for every error and limit: then the parser
 * decides, and says what is wrong where.
 */
export function readPlainXml(text: string): XmlNode | undefined {
  // Ends a section that is not plain; in a text it is an error.
  if (text.includes(']]>')) return undefined;
  return new PlainXml(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).read();
}

const PROLOG =
  /^(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][A-Za-z\d._-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>)?/;
const NOT_IN_VALUES = /[<\n\t]/;
const NAMED_ENTITY = /&(?:(amp|lt|gt|quot|apos);)?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const [TAB, LINE_END, BLANK, EXCLAMATION, DOUBLE_QUOTE, AMPERSAND, SINGLE_QUOTE, SLASH] = [
  0x09, 0x0a, 0x20, 0x21, 0x22, 0x26, 0x27, 0x2f,
];
const [COLON, LESS, EQUALS, GREATER] = [0x3a, 0x3c, 0x3d, 0x3e];
/** From here on to the end of the basic plane no sign is allowed. */
const LAST_ALLOWED = 0xfffd;
/** By ASCII code: 2 for what a name begins with, 1 for what stands further on in it. */
const NAME_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z_]/.test(sign) ? 2 : /[\d.:-]/.test(sign) ? 1 : 0;
});

const nameSign = (code: number): number => (code < NAME_SIGNS.length ? NAME_SIGNS[code]! : 0);
const isBlank = (code: number): boolean => code === BLANK || code === LINE_END || code === TAB;
/** Text comes from strict decoders, which leave no half of a character. */
const isForbidden = (code: number): boolean => (code < BLANK && !isBlank(code)) || code > LAST_ALLOWED;

class PlainXml {
  readonly #text: string;
  readonly #open: OpenNode[] = [];
  #root: OpenNode | undefined;
  #at = 0;
  #count = 0;
  #isPlain = true;

  constructor(text: string) {
    this.#text = text;
  }

  read(): XmlNode | undefined {
    const text = this.#text;
    this.#at = PROLOG.exec(text)![0].length;
    while (this.#isPlain) {
      this.#readText();
      if (this.#at >= text.length) break;
      const next = text.charCodeAt(++this.#at);
      if (next === SLASH) this.#close();
      else if (next === EXCLAMATION) this.#passComment();
      else this.#begin();
    }
    return this.#isPlain && this.#open.length === 0 ? this.#root : undefined;
  }

  /** What stands before the next tag belongs to the open element; outside of the root only blanks may stand. */
  #readText(): void {
    const text = this.#text;
    const node = this.#open.length > 0 ? this.#open[this.#open.length - 1] : undefined;
    const from = node === undefined || node.text === '' ? this.#passBlanks(this.#at) : this.#at;
    const end = this.#endOf(from, LESS);
    this.#at = end;
    if (from === end) return;
    if (node === undefined) {
      this.#isPlain = false;
      return;
    }
    const part = this.#decoded(text.slice(from, end));
    node.text = node.text === '' ? part : node.text + part;
    if (node.text.length > PAPER_VALUE_CHARACTERS) this.#isPlain = false;
  }

  #hasEntity = false;

  /** Where a stretch of text ends: at the sign, or with the document. */
  #endOf(from: number, sign: number): number {
    const text = this.#text;
    this.#hasEntity = false;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      // Letters: most of a text, and behind all signs that mean something here.
      if (code > GREATER && code <= LAST_ALLOWED) continue;
      if (code === sign) break;
      if (code === AMPERSAND) this.#hasEntity = true;
      if (isForbidden(code)) this.#isPlain = false;
    }
    return at;
  }

  #decoded(written: string): string {
    if (!this.#hasEntity) return written;
    return written.replace(NAMED_ENTITY, (_, name: string | undefined) => {
      if (name === undefined) this.#isPlain = false;
      return ENTITIES[name ?? ''] ?? '';
    });
  }

  #begin(): void {
    const text = this.#text;
    const fullName = this.#name();
    const name = this.#localName(fullName);
    const attributes = text.charCodeAt(this.#at) === GREATER ? NO_ATTRIBUTES : this.#attributes();
    const isEmpty = text.charCodeAt(this.#at) === SLASH;
    if (isEmpty) this.#at++;
    if (text.charCodeAt(this.#at) !== GREATER) this.#isPlain = false;
    this.#at++;
    const open = this.#open;
    if (++this.#count > PAPER_FACTS || open.length >= PAPER_DEPTH) this.#isPlain = false;
    const node: OpenNode = { name, attributes, children: NO_CHILDREN, text: '', fullName };
    if (open.length > 0) {
      const parent = open[open.length - 1]!;
      if (parent.children === NO_CHILDREN) parent.children = [node];
      else parent.children.push(node);
    } else if (this.#root === undefined) this.#root = node;
    else this.#isPlain = false;
    if (!isEmpty) open.push(node);
  }

  #close(): void {
    const text = this.#text;
    const node = this.#open.pop();
    if (node === undefined || !text.startsWith(node.fullName, this.#at + 1)) {
      this.#isPlain = false;
      return;
    }
    this.#at = this.#passBlanks(this.#at + 1 + node.fullName.length);
    if (text.charCodeAt(this.#at) !== GREATER) this.#isPlain = false;
    this.#at++;
    if (node.text !== '') node.text = node.text.trim();
  }

  /** Two hyphens within a comment are an error, which the parser tells. */
  #passComment(): void {
    const text = this.#text;
    const from = this.#at + 3;
    const end = text.startsWith('!--', this.#at) ? text.indexOf('--', from) : -1;
    if (end < 0 || text.charCodeAt(end + 2) !== GREATER) this.#isPlain = false;
    for (let at = from; at < end; at++) if (isForbidden(text.charCodeAt(at))) this.#isPlain = false;
    this.#at = end + 3;
  }

  /** Offset of the first colon in the name that was read last; -1 where it has none. */
  #colon = -1;

  #name(): string {
    const text = this.#text;
    const from = this.#at;
    this.#colon = -1;
    let at = from;
    if (nameSign(text.charCodeAt(at)) !== 2) this.#isPlain = false;
    for (let code = text.charCodeAt(at); nameSign(code) > 0; code = text.charCodeAt(++at))
      if (code === COLON && this.#colon < 0) this.#colon = at - from;
    this.#at = at;
    return text.slice(from, at);
  }

  /** As `localName`, of the name that was read last. */
  #localName(name: string): string {
    return this.#colon < 0 ? name : name.slice(this.#colon + 1);
  }

  #attributes(): readonly XmlAttribute[] {
    const text = this.#text;
    let kept: XmlAttribute[] | undefined;
    let names: string[] | undefined;
    while (this.#isPlain && isBlank(text.charCodeAt(this.#at))) {
      this.#at = this.#passBlanks(this.#at);
      const sign = text.charCodeAt(this.#at);
      if (sign === GREATER || sign === SLASH) break;
      const fullName = this.#name();
      const name = this.#localName(fullName);
      const value = this.#value();
      // The same name twice is an error, which the parser tells.
      if (names === undefined) names = [fullName];
      else if (names.includes(fullName)) this.#isPlain = false;
      else names.push(fullName);
      if (isDeclaration(fullName)) continue;
      if (kept === undefined) kept = [{ name, text: value }];
      else kept.push({ name, text: value });
    }
    return kept ?? NO_ATTRIBUTES;
  }

  /** An equals sign and a value in quotes; line ends in it would have to be made blanks. */
  #value(): string {
    const text = this.#text;
    const equals = this.#passBlanks(this.#at);
    const open = this.#passBlanks(equals + 1);
    const quote = text.charCodeAt(open);
    const isQuote = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
    if (text.charCodeAt(equals) !== EQUALS || !isQuote) {
      this.#isPlain = false;
      return '';
    }
    const end = this.#endOf(open + 1, quote);
    this.#at = end + 1;
    const written = text.slice(open + 1, end);
    if (NOT_IN_VALUES.test(written)) this.#isPlain = false;
    return this.#decoded(written);
  }

  #passBlanks(from: number): number {
    const text = this.#text;
    let at = from;
    while (isBlank(text.charCodeAt(at))) at++;
    return at;
  }
}
