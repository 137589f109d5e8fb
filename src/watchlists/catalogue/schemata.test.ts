import { describe, expect, it } from 'vitest';
import { propertiesOfSchema, propertyByQualifiedName, propertyOf, typeOfProperty } from './properties.ts';
import { ancestorsOf, comparableSchemata, descendantsOf, findSchema, SCHEMA_NAMES } from './schemata.ts';

describe('the schemata', () => {
  it.each(SCHEMA_NAMES)('%s: its parents, its ends and its featured properties are known', (name) => {
    const schema = findSchema(name)!;
    for (const parent of schema.parents) expect(findSchema(parent), parent).toBeDefined();
  });
  it.each([
    ['Company', 'LegalEntity', true],
    ['Company', 'Asset', true],
    ['Person', 'LegalEntity', true],
    ['Vessel', 'Thing', true],
    ['Person', 'Organization', false],
    ['Sanction', 'Thing', false],
  ])('%s descends from %s: %s', (name, ancestor, expected) => {
    expect(ancestorsOf(name).has(ancestor)).toBe(expected);
    expect(descendantsOf(ancestor).has(name)).toBe(expected);
  });
  it.each([
    ['Company', 'LegalEntity', true],
    ['LegalEntity', 'Company', true],
    ['LegalEntity', 'Person', true],
    ['Organization', 'PublicBody', true],
    ['Company', 'PublicBody', false],
    ['Person', 'Company', false],
    ['Company', 'Vessel', false],
    ['Thing', 'Vessel', true],
  ])('an example of %s may be a %s: %s', (name, other, expected) => {
    expect(comparableSchemata(name).has(other)).toBe(expected);
  });
  it.each(['Banana', '__proto__', 'constructor', 'company', ''])('%j is none', (name) => {
    expect(findSchema(name)).toBeUndefined();
    expect(descendantsOf(name).size).toBe(0);
  });
});

describe('the properties', () => {
  it.each([
    ['Company', 'name', 'Thing'],
    ['Person', 'birthDate', 'Person'],
    ['Company', 'birthDate', undefined],
    ['Vessel', 'registrationNumber', 'Vehicle'],
    ['Company', 'registrationNumber', 'LegalEntity'],
  ])('%s has %s from %s', (schema, name, owner) => {
    expect(propertyOf(schema, name)?.schema).toBe(owner);
  });
  it('are found by both of their names', () => {
    expect(propertyByQualifiedName('Company:jurisdiction')?.name).toBe('jurisdiction');
    expect(propertyByQualifiedName('jurisdiction')?.name).toBe('jurisdiction');
    expect(propertyByQualifiedName('Person:imoNumber')).toBeUndefined();
    expect(propertyByQualifiedName('Banana:name')).toBeUndefined();
    expect(propertyByQualifiedName('banana')).toBeUndefined();
  });
  it('come with the featured ones first, and text where nothing is known', () => {
    expect(propertiesOfSchema('Person')[0]?.name).toBe('name');
    expect(typeOfProperty('nationality')).toBe('country');
    expect(typeOfProperty('banana')).toBe('text');
  });
});
