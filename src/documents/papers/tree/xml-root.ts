import { beginningOf } from '../decode-text.ts';
import type { PaperFile } from '../paper-format.ts';
import { localName } from './xml-node.ts';

export interface XmlRoot {
  /** Local name. */
  readonly name: string;
  /** Everything else that its tag says. */
  readonly tag: string;
}

const PROLOG = /\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)/y;
const TAG = /\s*<([\w.:-]+)([^>]*)/y;

/** Every XML format asks for it in turn. */
const ROOTS = new WeakMap<Uint8Array, XmlRoot | null>();

/** The first element of a document, by its beginning; `null` for a file that is no XML. */
export function rootOf(file: PaperFile): XmlRoot | null {
  const known = ROOTS.get(file.bytes);
  if (known !== undefined) return known;
  const root = findRoot(beginningOf(file));
  ROOTS.set(file.bytes, root);
  return root;
}

function findRoot(beginning: string): XmlRoot | null {
  PROLOG.lastIndex = beginning.charCodeAt(0) === 0xfeff ? 1 : 0;
  TAG.lastIndex = PROLOG.lastIndex;
  while (PROLOG.test(beginning)) TAG.lastIndex = PROLOG.lastIndex;
  const tag = TAG.exec(beginning);
  return tag && { name: localName(tag[1]!), tag: tag[2]! };
}
