import { SaxesParser } from 'saxes';
import { PAPER_DEPTH, PAPER_FACTS, PAPER_VALUE_CHARACTERS } from '../../../model/limits.ts';
import { OperationalError, type Problem } from '../../../model/problem.ts';
import { decodeText } from '../decode-text.ts';
import type { PaperFile } from '../paper-format.ts';
import { isDeclaration, localName, NO_ATTRIBUTES, type XmlAttribute, type XmlNode } from './xml-node.ts';

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

/** A document, and what is wrong with it that does not touch its values. */
export interface XmlDocument {
  readonly root: XmlNode;
  readonly problems: readonly Problem[];
}

/**
 * Reads a document whole. Document type declarations are refused, so no entity can expand.
 *
 * @throws OperationalError with line and column when it is no well-formed XML, or beyond a limit.
 */
export function readXmlTree(file: PaperFile): XmlDocument {
  const { text, problems } = closeComments(decodeText(file), file.name);
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const root = parseXml(content, file, problems);
  return { root, problems };
}

/** `problems` gets what is wrong with the document and touches no value. */
function parseXml(text: string, file: PaperFile, problems: Problem[]): XmlNode {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: OpenNode[] = [];
  let root: OpenNode | undefined;
  let count = 0;
  const refuse = (what: string): never => {
    throw new OperationalError({
      what,
      where: `${file.name}, line ${parser.line}, column ${parser.column}`,
      mend: 'Get the file again from who sent it.',
    });
  };
  parser.on('error', (error) => {
    const fault = error.message.replace(/^\d+:\d+: /, '');
    // Two hyphens inside a comment: forbidden, frequent, and without meaning for any value.
    if (/malformed comment/.test(fault)) {
      if (problems.length === 0)
        problems.push({
          what: 'a comment holds two hyphens, which XML does not allow',
          where: `${file.name}, line ${parser.line}`,
          mend: 'Nothing is lost; who writes the file should mend it.',
        });
      return;
    }
    refuse(`this is no well-formed XML (${fault})`);
  });
  parser.on('doctype', () => refuse('the document declares its own types or entities, which is refused'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > PAPER_FACTS) refuse(`it holds more than ${PAPER_FACTS.toLocaleString('en')} elements`);
    if (open.length >= PAPER_DEPTH) refuse(`its elements are nested more than ${PAPER_DEPTH} deep`);
    const node: OpenNode = {
      name: localName(name),
      attributes: attributesOf(attributes),
      children: [],
      text: '',
    };
    const parent = open.at(-1);
    if (parent) parent.children.push(node);
    else root = node;
    open.push(node);
  });
  const addText = (part: string): void => {
    const node = open.at(-1);
    if (!node) return;
    node.text = node.text === '' ? part.trimStart() : node.text + part;
    if (node.text.length > PAPER_VALUE_CHARACTERS && node.text.trim().length > PAPER_VALUE_CHARACTERS)
      refuse(`an element holds more than ${PAPER_VALUE_CHARACTERS.toLocaleString('en')} characters`);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const node = open.pop();
    if (node) node.text = node.text.trimEnd();
  });
  parser.write(text).close();
  return root ?? refuse('it holds no element');
}

/**
 * A comment that is never closed would swallow the elements behind it, up to the end of the next one. It is taken to
 * end where its line does, before the next element; the line and column of later errors stay right.
 */
function closeComments(text: string, file: string): { readonly text: string; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  let mended = text;
  for (let at = mended.indexOf('<!--'); at >= 0; at = mended.indexOf('<!--', at + 4)) {
    const end = mended.indexOf('-->', at + 4);
    const next = mended.indexOf('<!--', at + 4);
    if (next < 0 || end < 0 || next > end) continue;
    const lineEnd = />[ \t]*\r?\n/.exec(mended.slice(at, next));
    if (!lineEnd) break;
    const cut = at + lineEnd.index;
    mended = `${mended.slice(0, at)}${mended.slice(at, cut + 1).replace(/[^\n]/g, ' ')}${mended.slice(cut + 1)}`;
    problems.push({
      what: 'a comment is never closed; it was taken to end with its line',
      where: `${file}, line ${mended.slice(0, cut).split('\n').length}`,
      mend: 'Compare what was read with the file; who writes it should close the comment.',
    });
    if (problems.length >= MOST_OPEN_COMMENTS) break;
  }
  return { text: mended, problems };
}

/** A document with more of them is not worth mending. */
const MOST_OPEN_COMMENTS = 20;

function attributesOf(attributes: Readonly<Record<string, unknown>>): readonly XmlAttribute[] {
  let kept: XmlAttribute[] | undefined;
  for (const name in attributes) {
    if (isDeclaration(name)) continue;
    kept ??= [];
    kept.push({ name: localName(name), text: String(attributes[name]) });
  }
  return kept ?? NO_ATTRIBUTES;
}
