import { MATCH_ALTERNATIVES, NAME_LENGTH_CHARACTERS } from '../../model/limits.ts';
import { readCountry } from '../../text/countries.ts';
import type { PartyQuery } from '../screening/screen-names.ts';
import { propertyOf, typeOfProperty } from './properties.ts';
import { ancestorsOf } from './schemata.ts';

/** An entity that a client describes, to find who it may be. */
export interface Example {
  readonly id?: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The example as it was understood: properties that its schema has, countries as codes, no empty values. */
export function cleanExample({ id, schema, properties }: Example): Example {
  const clean: Record<string, readonly string[]> = {};
  for (const [name, values] of Object.entries(properties)) {
    if (!propertyOf(schema, name)) continue;
    const isCountry = typeOfProperty(name) === 'country';
    const texts = values
      .map((value) => value.trim())
      .filter((value) => value !== '')
      .map((value) => (isCountry ? (readCountry(value)?.toLowerCase() ?? value) : value));
    if (texts.length > 0) clean[name] = [...new Set(texts)];
  }
  return { schema, properties: clean, ...(id !== undefined && { id }) };
}

const NAMES = ['name', 'alias', 'previousName', 'weakAlias', 'abbreviation'] as const;

/** What the example asks of the lists. `undefined` when it has neither a name nor an identifier. */
export function partyOf(example: Example): PartyQuery | undefined {
  const { schema, properties } = example;
  const kind = kindOf(schema);
  const [name, ...names] = namesOfExample(example);
  const identifiers = identifiersOfExample(example);
  if (kind === 'aircraft') identifiers.push(...(properties['name'] ?? []));
  if (name === undefined && identifiers.length === 0) return undefined;
  const [country, ...countries] = ofType(properties, 'country').map((code) => code.toUpperCase());
  const [address, ...addresses] = few(properties['address']);
  const [dateOfBirth, ...datesOfBirth] = few(properties['birthDate']);
  const [gender] = properties['gender'] ?? [];
  return {
    kind,
    identifiers,
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
    ...(address !== undefined && { address }),
    ...(dateOfBirth !== undefined && { dateOfBirth }),
    ...(gender !== undefined && { gender }),
    more: { names, countries, addresses, datesOfBirth },
  };
}

/** All names, the parts of a person's name put together where they stand alone. */
export function namesOfExample({ schema, properties }: Example): string[] {
  const names = NAMES.flatMap((property) => properties[property] ?? []);
  if (schema === 'Person') names.push(...combinedNames(properties));
  return [...new Set(names)];
}

/** All numbers that the example is registered under. */
export function identifiersOfExample({ properties }: Example): string[] {
  return ofType(properties, 'identifier');
}

/** Spellings of a given name that are put together with each family name. */
const MOST_GIVEN_NAMES = 4;

function combinedNames(properties: Example['properties']): string[] {
  const first = properties['firstName'] ?? [];
  const last = properties['lastName'] ?? [];
  const middle = properties['middleName'] ?? properties['secondName'] ?? properties['fatherName'] ?? [];
  if (last.length === 0) return first.length > 0 && properties['name'] === undefined ? [...first] : [];
  return few(last).flatMap((family) => {
    if (first.length === 0) return properties['name'] === undefined ? [family] : [];
    return first.slice(0, MOST_GIVEN_NAMES).flatMap((given) => {
      const [between] = middle;
      return [`${given} ${family}`, ...(between === undefined ? [] : [`${given} ${between} ${family}`])];
    });
  });
}

function ofType(properties: Example['properties'], type: 'identifier' | 'country'): string[] {
  const names = Object.keys(properties).filter((name) => typeOfProperty(name) === type);
  return [...new Set(names.flatMap((name) => properties[name] ?? []))];
}

/** Beyond so many nobody describes one party; what is longer than any address is none. */
function few(values: readonly string[] = []): string[] {
  return values.slice(0, MATCH_ALTERNATIVES).map((value) => value.slice(0, NAME_LENGTH_CHARACTERS));
}

function kindOf(schema: string): PartyQuery['kind'] {
  const ancestors = ancestorsOf(schema);
  if (schema === 'Person') return 'person';
  if (ancestors.has('Organization')) return 'organisation';
  if (schema === 'Vessel') return 'vessel';
  if (schema === 'Airplane') return 'aircraft';
  return 'party';
}
