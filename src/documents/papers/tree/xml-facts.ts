import { PAPER_FACTS } from '../../../model/limits.ts';
import { OperationalError } from '../../../model/problem.ts';
import type { PaperField } from '../paper-fields.ts';
import { type RawFact, sureFact } from '../paper-format.ts';
import type { DocumentPath, PathRules, Siblings } from './path-rules.ts';
import type { XmlAttribute, XmlNode } from './xml-node.ts';

export interface XmlReading {
  readonly file: string;
  readonly rules: PathRules;
  /** Elements that are one goods item each. */
  readonly items: ReadonlySet<string>;
  /** Attributes that belong to the value: the unit of a measure, the currency of an amount. */
  readonly units: readonly string[];
  readonly currencies: readonly string[];
}

/** Every value of a document as a raw fact: what the rules know has a field, the rest is kept. */
export function factsOfXml(root: XmlNode, reading: XmlReading): readonly RawFact[] {
  const facts: RawFact[] = [];
  let items = 0;
  const visit = (
    node: XmlNode,
    path: DocumentPath,
    xpath: string,
    item: number | undefined,
    parent: XmlNode | undefined,
  ): void => {
    const own = reading.items.has(node.name) && item === undefined ? ++items : item;
    if (node.text !== '') addFact(facts, node, path, xpath, own, parent, reading);
    const { children } = node;
    if (children.length > 0) {
      const within = `${xpath}/`;
      const seen = children.length > 1 ? new Map<string, number>() : undefined;
      for (const child of children) {
        const number = seen ? countIn(seen, child.name) : 1;
        const step = number === 1 ? child.name : `${child.name}[${number}]`;
        visit(child, reading.rules.below(path, child.name), within + step, own, node);
      }
    }
    if (facts.length > PAPER_FACTS)
      throw new OperationalError({
        what: `the paper holds more than ${PAPER_FACTS.toLocaleString('en')} values`,
        where: `${reading.file}, ${xpath}`,
        mend: 'Split the paper, or check that it is what it seems.',
      });
  };
  const { rules } = reading;
  visit(root, rules.below(rules.root, root.name), `/${root.name}`, undefined, undefined);
  return facts;
}

function countIn(seen: Map<string, number>, name: string): number {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count;
}

function siblingsOf(parent: XmlNode | undefined): Siblings {
  return (name) => parent?.children.find((each) => each.name === name)?.text;
}

function addFact(
  facts: RawFact[],
  node: XmlNode,
  path: DocumentPath,
  xpath: string,
  item: number | undefined,
  parent: XmlNode | undefined,
  { file, rules, units, currencies }: XmlReading,
): void {
  const sure = rules.sureField(path);
  const field = sure === undefined ? rules.fieldOf(path, siblingsOf(parent)) : sure;
  if (node.attributes.length === 0) {
    facts.push(sureFact(field, item, node.name, node.text, { kind: 'xpath', file, xpath }));
    return;
  }
  const unit = attributeOf(node, units);
  const isMass = field?.endsWith('_mass_kg') === true;
  // A mass without its unit would be read as kilograms.
  const text = isMass && unit !== undefined ? `${node.text} ${unit.text}` : node.text;
  facts.push(sureFact(field, item, node.name, text, { kind: 'xpath', file, xpath }));
  const currency = attributeOf(node, currencies);
  if (currency) facts.push(attributeFact(item, isMoney(field) ? 'currency' : null, currency, xpath, file));
  if (unit && !isMass) facts.push(attributeFact(item, unitField(field), unit, xpath, file));
  for (const attribute of node.attributes)
    if (attribute.text !== '' && attribute !== unit && attribute !== currency)
      facts.push(attributeFact(item, null, attribute, xpath, file));
}

function attributeOf({ attributes }: XmlNode, names: readonly string[]): XmlAttribute | undefined {
  for (const name of names) {
    const found = attributes.find((each) => each.name === name && each.text !== '');
    if (found) return found;
  }
  return undefined;
}

function attributeFact(
  item: number | undefined,
  field: PaperField | null,
  { name, text }: XmlAttribute,
  xpath: string,
  file: string,
): RawFact {
  return sureFact(field, item, name, text, { kind: 'xpath', file, xpath: `${xpath}/@${name}` });
}

function isMoney(field: PaperField | null): boolean {
  return field === 'value' || field === 'total_value' || field === 'unit_price';
}

function unitField(field: PaperField | null): PaperField | null {
  return field === 'quantity' ? 'quantity_unit' : field === 'total_quantity' ? 'total_quantity_unit' : null;
}
