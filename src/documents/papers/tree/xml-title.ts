import type { RawPaper } from '../paper-format.ts';
import type { XmlNode } from './xml-node.ts';

/** What a document calls itself: the text at a path of children, else the name of its root element. */
export function titleOf(
  root: XmlNode,
  file: string,
  path: readonly string[] = [],
): NonNullable<RawPaper['title']> {
  let node: XmlNode | undefined = root;
  for (const name of path) node = node?.children.find((child) => child.name === name);
  const isThere = node !== undefined && node.text !== '';
  const xpath = isThere ? `/${[root.name, ...path].join('/')}` : `/${root.name}`;
  return { text: isThere ? (node?.text ?? root.name) : root.name, place: { kind: 'xpath', file, xpath } };
}
