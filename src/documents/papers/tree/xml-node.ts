/** An element of a document, by its name without prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children, without blanks around it. */
  readonly text: string;
}

export interface XmlAttribute {
  /** Without prefix. */
  readonly name: string;
  readonly text: string;
}

/** Prefixes are chosen freely by who writes; the name behind them is what counts. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Declarations of name spaces and schemas say nothing of the goods. */
export function isDeclaration(attribute: string): boolean {
  return attribute.startsWith('xmlns') || attribute.startsWith('xsi:');
}

export const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
