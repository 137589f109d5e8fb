import { PAPER_DEPTH, PAPER_FACTS } from '../../../model/limits.ts';
import { OperationalError } from '../../../model/problem.ts';
import { decodeText } from '../decode-text.ts';
import { type PaperFile, type RawFact, sureFact } from '../paper-format.ts';
import type { PathRules, Siblings } from './path-rules.ts';

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
  /** What the rules are asked by in the place of the key itself; by default the key. */
  readonly nameOf?: (key: string) => string;
}

/**
 * Every value of a document as a raw fact. Paths of rules leave the numbers of list elements out; places keep them.
 * An object `{ value, unit }` is one value with its unit.
 */
export function factsOfJson(root: JsonValue, reading: JsonReading): readonly RawFact[] {
  const { file, rules, items, nameOf = (key) => key } = reading;
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
    path: string,
    pointer: string,
    key: string,
    item: number | undefined,
    parent: JsonObject | undefined,
    depth: number,
  ): void => {
    if (depth > PAPER_DEPTH) refuse(`it is nested more than ${PAPER_DEPTH} deep`, pointer);
    if (facts.length > PAPER_FACTS)
      refuse(`it holds more than ${PAPER_FACTS.toLocaleString('en')} values`, pointer);
    if (Array.isArray(value)) {
      for (const [index, element] of value.entries()) {
        const own = items.has(key) && item === undefined ? ++itemCount : item;
        visit(element, path, `${pointer}/${index}`, key, own, parent, depth + 1);
      }
      return;
    }
    if (isObject(value)) {
      for (const [name, child] of Object.entries(value)) {
        const called = nameOf(name);
        visit(
          child,
          `${path}/${called}`,
          `${pointer}/${escapePointer(name)}`,
          called,
          item,
          value,
          depth + 1,
        );
      }
      return;
    }
    if (value === null || value === '') return;
    const siblings: Siblings = (name) =>
      textOf(Object.entries(parent ?? {}).find(([each]) => nameOf(each) === name)?.[1]);
    const field = rules.fieldOf(path, siblings);
    const unit = field?.endsWith('_mass_kg') ? (siblings('unit') ?? siblings('weightUnit')) : undefined;
    const text = unit === undefined ? String(value) : `${value} ${unit}`;
    facts.push(sureFact(field, item, key, text, { kind: 'pointer', file, pointer }));
  };
  visit(root, '', '', '', undefined, undefined, 0);
  return facts;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}

function escapePointer(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
