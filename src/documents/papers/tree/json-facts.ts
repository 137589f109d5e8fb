import { PAPER_DEPTH, PAPER_FACTS } from '../../../model/limits.ts';
import { OperationalError } from '../../../model/problem.ts';
import { decodeText } from '../decode-text.ts';
import { type PaperFile, type RawFact, sureFact } from '../paper-format.ts';
import type { DocumentPath, PathRules } from './path-rules.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** @throws OperationalError when the file is no JSON object or list. */
export function readJson(file: PaperFile): JsonValue {
  const text = decodeText(file);
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.slice(0, 120) : '';
    throw new OperationalError(
      {
        what: `this is no valid JSON (${detail})`,
        where: file.name,
        mend: 'Get the file again from who sent it.',
      },
      { cause },
    );
  }
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface JsonReading {
  readonly file: string;
  readonly rules: PathRules;
  /** Keys whose elements are one goods item each. */
  readonly items: ReadonlySet<string>;
}

/**
 * Every value of a document as a raw fact. Paths of rules leave the numbers of list elements out; places keep them.
 * An object `{ value, unit }` is one value with its unit.
 */
export function factsOfJson(root: JsonValue, reading: JsonReading): readonly RawFact[] {
  const { file, rules, items } = reading;
  const facts: RawFact[] = [];
  let itemCount = 0;
  const refuse = (what: string, pointer: string): never => {
    throw new OperationalError({
      what,
      where: `${file}, ${pointer}`,
      mend: 'Split the paper, or check that it is what it seems.',
    });
  };
  const visit = (
    value: JsonValue,
    path: DocumentPath,
    pointer: string,
    item: number | undefined,
    parent: JsonObject | undefined,
    depth: number,
  ): void => {
    if (depth > PAPER_DEPTH) refuse(`it is nested more than ${PAPER_DEPTH} deep`, pointer);
    if (facts.length > PAPER_FACTS)
      refuse(`it holds more than ${PAPER_FACTS.toLocaleString('en')} values`, pointer);
    if (value === null || value === '') return;
    if (Array.isArray(value)) {
      const areItems = item === undefined && items.has(path.name);
      for (let index = 0; index < value.length; index++)
        visit(value[index], path, `${pointer}/${index}`, areItems ? ++itemCount : item, parent, depth + 1);
      return;
    }
    if (isObject(value)) {
      const within = `${pointer}/`;
      for (const key in value)
        visit(value[key]!, rules.below(path, key), within + escapePointer(key), item, value, depth + 1);
      return;
    }
    const sure = rules.sureField(path);
    const field = sure === undefined ? rules.fieldOf(path, (name) => siblingOf(parent, name, rules)) : sure;
    const unit = field?.endsWith('_mass_kg')
      ? (siblingOf(parent, 'unit', rules) ?? siblingOf(parent, 'weightUnit', rules))
      : undefined;
    const text = unit === undefined ? String(value) : `${value} ${unit}`;
    facts.push(sureFact(field, item, path.name, text, { kind: 'pointer', file, pointer }));
  };
  visit(root, rules.root, '', undefined, undefined, 0);
  return facts;
}

function siblingOf(parent: JsonObject | undefined, name: string, { nameOf }: PathRules): string | undefined {
  for (const key in parent) if (nameOf(key) === name) return textOf(parent[key]);
  return undefined;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}

function escapePointer(key: string): string {
  return key.includes('/') || key.includes('~') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
