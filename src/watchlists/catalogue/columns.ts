import { growingNumbers } from '../../store/growing.ts';
import type { Section, Sections } from '../../store/sections.ts';
import { packTexts, type TextPool, textAt } from '../../store/text-pool.ts';
import { type FtmEntity, textsOf } from './entity.ts';
import { typeOfProperty } from './properties.ts';

/** Fields by which entities are filtered and counted. */
export const FIELDS = ['datasets', 'schema', 'countries', 'identifiers', 'topics', 'genders'] as const;
export type Field = (typeof FIELDS)[number];

export function isField(text: string): text is Field {
  return FIELDS.some((field) => field === text);
}

/** The values of one field for all entities: for each a run of numbers into a dictionary. */
export interface Column {
  readonly size: number;
  valueAt(number: number): string;
  /** Number of a value; `undefined` when no entity has it. */
  numberOf(value: string): number | undefined;
  valuesOf(entity: number): Uint32Array;
  has(entity: number, value: number): boolean;
}

/** Gathers the values of one field, entity by entity. */
export class ColumnBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #starts = growingNumbers();
  readonly #values = growingNumbers();

  add(values: Iterable<string>): void {
    this.#starts.push(this.#values.length);
    for (const value of values) {
      const number = this.#numbers.get(value) ?? this.#numbers.size;
      this.#numbers.set(value, number);
      this.#values.push(number);
    }
  }

  toSections(name: string): Record<string, Section> {
    this.#starts.push(this.#values.length);
    const texts = packTexts([...this.#numbers.keys()]);
    return {
      [`${name}.starts`]: this.#starts.finish(),
      [`${name}.values`]: this.#values.finish(),
      [`${name}.offsets`]: texts.offsets,
      [`${name}.bytes`]: texts.bytes,
    };
  }
}

export function openColumn(sections: Sections, name: string): Column {
  const starts = numbersIn(sections, `${name}.starts`);
  const values = numbersIn(sections, `${name}.values`);
  const texts: TextPool = {
    offsets: numbersIn(sections, `${name}.offsets`),
    bytes: bytesIn(sections, `${name}.bytes`),
  };
  const size = texts.offsets.length - 1;
  let numbers: Map<string, number> | undefined;
  return {
    size,
    valueAt: (number) => textAt(texts, number),
    numberOf(value) {
      numbers ??= new Map(Array.from({ length: size }, (_, number) => [textAt(texts, number), number]));
      return numbers.get(value);
    },
    valuesOf: (entity) => values.subarray(starts[entity], starts[entity + 1]),
    has(entity, value) {
      for (let i = starts[entity]!; i < starts[entity + 1]!; i++) if (values[i] === value) return true;
      return false;
    },
  };
}

/** The values of a field that an entity has, each once. */
export function fieldOf(entity: FtmEntity, field: Field): ReadonlySet<string> {
  switch (field) {
    case 'datasets':
      return new Set(entity.datasets);
    case 'schema':
      return new Set([entity.schema]);
    case 'countries':
      return ofType(entity, 'country');
    case 'identifiers':
      return ofType(entity, 'identifier');
    case 'topics':
      return new Set(textsOf(entity, 'topics'));
    case 'genders':
      return ofType(entity, 'gender');
  }
}

function ofType(entity: FtmEntity, type: 'country' | 'identifier' | 'gender'): Set<string> {
  const names = Object.keys(entity.properties).filter((name) => typeOfProperty(name) === type);
  return new Set(names.flatMap((name) => textsOf(entity, name)));
}

export function numbersIn(sections: Sections, name: string): Uint32Array {
  const section = sections[name];
  if (!(section instanceof Uint32Array)) throw new TypeError(`the catalogue has no section ${name}`);
  return section;
}

export function bytesIn(sections: Sections, name: string): Uint8Array {
  const section = sections[name];
  if (!(section instanceof Uint8Array)) throw new TypeError(`the catalogue has no section ${name}`);
  return section;
}
