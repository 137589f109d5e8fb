import type { Catalogue } from './catalogue.ts';
import { type Column, type Field, isField } from './columns.ts';
import { textsOf } from './entity.ts';

/** Every imported list. */
export const ALL_DATASETS = 'default';

/** What narrows a search or a match; empty lists narrow nothing. */
export interface EntityFilter {
  /** The dataset that is searched: a list, a dataset of a collection, or `default`. */
  readonly dataset: string;
  readonly includeDatasets?: readonly string[];
  readonly excludeDatasets?: readonly string[];
  /** Schemata of which an entity must be one. */
  readonly schemata?: ReadonlySet<string>;
  readonly excludeSchemata?: readonly string[];
  readonly excludeIds?: readonly string[];
  /** Seconds since 1970: only what changed later. */
  readonly changedSince?: number;
  readonly isTarget?: boolean;
  /** `field:value` pairs; values of one field are alternatives, unless `everyValue`. */
  readonly values?: readonly (readonly [field: string, value: string])[];
  readonly everyValue?: boolean;
}

type Test = (entity: number) => boolean;

/** Whether there is such a dataset. */
export function hasDataset({ columns, index }: Catalogue, name: string): boolean {
  if (name === ALL_DATASETS || index.lists.some(({ listId }) => listId === name)) return true;
  return columns.datasets.numberOf(name) !== undefined;
}

/** One test of all that narrows; `undefined` when nothing does, so that the common case costs nothing. */
export function compileFilter(catalogue: Catalogue, filter: EntityFilter): Test | undefined {
  const { columns } = catalogue;
  const tests: Test[] = [];
  if (filter.dataset !== ALL_DATASETS) tests.push(hasOneOf(columns.datasets, [filter.dataset]));
  const { includeDatasets = [], excludeDatasets = [], excludeSchemata = [], excludeIds = [] } = filter;
  if (includeDatasets.length > 0 && !includeDatasets.includes(ALL_DATASETS))
    tests.push(hasOneOf(columns.datasets, includeDatasets));
  if (excludeDatasets.length > 0) tests.push(standsElsewhere(catalogue, excludeDatasets));
  if (filter.schemata) tests.push(hasOneOf(columns.schema, [...filter.schemata]));
  if (excludeSchemata.length > 0) tests.push(not(hasOneOf(columns.schema, excludeSchemata)));
  if (excludeIds.length > 0) tests.push(not(isOneOf(catalogue, excludeIds)));
  const { changedSince, isTarget } = filter;
  if (changedSince !== undefined) tests.push((entity) => catalogue.changedAt(entity) > changedSince);
  if (isTarget !== undefined) tests.push((entity) => catalogue.entity(entity).target === isTarget);
  tests.push(...valueTests(catalogue, filter));
  if (tests.length === 0) return undefined;
  return tests.length === 1 ? tests[0] : (entity) => tests.every((test) => test(entity));
}

function not(test: Test): Test {
  return (entity) => !test(entity);
}

function hasOneOf(column: Column, values: readonly string[]): Test {
  const numbers = values.map((value) => column.numberOf(value)).filter((number) => number !== undefined);
  return (entity) => numbers.some((number) => column.has(entity, number));
}

/**
 * Whether an entity still stands on a list that is not excluded, and, where it comes from datasets of a collection, in
 * one of those: to exclude a collection excludes all of it, to exclude one of its datasets leaves what others know.
 */
function standsElsewhere({ columns: { datasets }, index }: Catalogue, excluded: readonly string[]): Test {
  if (excluded.includes(ALL_DATASETS)) return () => false;
  const numbersOf = (names: readonly string[]): Set<number | undefined> =>
    new Set(names.map((name) => datasets.numberOf(name)));
  const [gone, lists] = [numbersOf(excluded), numbersOf(index.lists.map(({ listId }) => listId))];
  return (entity) => {
    const all = [...datasets.valuesOf(entity)];
    const ofCollection = all.filter((each) => !lists.has(each));
    const stands = (each: number): boolean => !gone.has(each);
    return (
      all.some((each) => lists.has(each) && stands(each)) &&
      (ofCollection.length === 0 || ofCollection.some(stands))
    );
  };
}

/** By id, or by the id of a record that was merged into the entity. */
function isOneOf(catalogue: Catalogue, ids: readonly string[]): Test {
  const numbers = new Set(
    ids.map((id) => {
      const merged = catalogue.mergedInto(id);
      return catalogue.numberOf(merged ?? id);
    }),
  );
  return (entity) => numbers.has(entity);
}

function valueTests(catalogue: Catalogue, { values = [], everyValue = false }: EntityFilter): Test[] {
  const byField = Map.groupBy(values, ([field]) => field);
  return [...byField].flatMap(([field, pairs]) => {
    const tests = pairs.map(([, value]) => valueTest(catalogue, field, value));
    return everyValue ? tests : [(entity: number) => tests.some((test) => test(entity))];
  });
}

const COUNTRY: Field = 'countries';

function valueTest(catalogue: Catalogue, field: string, value: string): Test {
  if (isField(field)) {
    const wanted = field === COUNTRY ? value.toLowerCase() : value;
    return hasOneOf(catalogue.columns[field], [wanted]);
  }
  const property = field.replace(/^properties\./, '');
  switch (property) {
    case 'id':
      return (entity) => catalogue.entity(entity).id === value;
    case 'target':
      return (entity) => String(catalogue.entity(entity).target) === value;
    case 'referents':
      return (entity) => catalogue.entity(entity).referents.includes(value);
    default:
      return (entity) => textsOf(catalogue.entity(entity), property).includes(value);
  }
}
