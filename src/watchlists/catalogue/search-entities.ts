import type { Catalogue } from './catalogue.ts';
import type { Field } from './columns.ts';
import { type FtmEntity, textsOf } from './entity.ts';
import { compileFilter, type EntityFilter } from './filter-entities.ts';
import { searchText } from './search-text.ts';
import type { QueryNode } from './text-query.ts';

export interface SortBy {
  readonly field: string;
  readonly isDescending: boolean;
}

export interface EntitySearch {
  /** Absent: every entity. */
  readonly query?: QueryNode;
  readonly filter: EntityFilter;
  readonly sort: readonly SortBy[];
  readonly limit: number;
  readonly offset: number;
  readonly facets: readonly Field[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchResult {
  /** Numbers of entities: one page, best first. */
  readonly page: readonly number[];
  readonly total: number;
  /** For each field the commonest values first. */
  readonly facets: Readonly<Partial<Record<Field, readonly FacetCount[]>>>;
}

/** Values that a facet shows; the tail of a long one helps nobody. */
const MOST_FACET_VALUES = 1_000;

/** Searches by text, narrows, counts, sorts and cuts one page. */
export function searchEntities(catalogue: Catalogue, search: EntitySearch): SearchResult {
  const { query, filter, facets, limit, offset } = search;
  const scores = query && searchText(catalogue, query);
  const accepts = compileFilter(catalogue, filter);
  const all = scores ? [...scores.keys()] : Array.from({ length: catalogue.size }, (_, entity) => entity);
  const found = accepts ? all.filter(accepts) : all;
  const score = (entity: number): number =>
    (scores?.get(entity) ?? 1) * (scores ? catalogue.preference(entity) : 1);
  return {
    page: sorted(catalogue, found, search.sort, score).slice(offset, offset + limit),
    total: found.length,
    facets: Object.fromEntries(facets.map((field) => [field, count(catalogue, field, found)])),
  };
}

function count(catalogue: Catalogue, field: Field, entities: readonly number[]): FacetCount[] {
  const column = catalogue.columns[field];
  const counts = new Uint32Array(column.size);
  for (const entity of entities) for (const value of column.valuesOf(entity)) counts[value]!++;
  return Array.from(counts.keys())
    .filter((value) => counts[value]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, MOST_FACET_VALUES)
    .map((value) => ({ value: column.valueAt(value), count: counts[value]! }));
}

/** By the fields asked for, then by score, then by number: the order is the same on every page. */
function sorted(
  catalogue: Catalogue,
  entities: readonly number[],
  sort: readonly SortBy[],
  score: (entity: number) => number,
): readonly number[] {
  const scored = entities.map((entity) => ({
    entity,
    score: score(entity),
    keys: sort.map(({ field }) => sortKey(catalogue.entity(entity), field)),
  }));
  scored.sort((a, b) => {
    for (const [place, { isDescending }] of sort.entries()) {
      const order = compareKeys(a.keys[place], b.keys[place], isDescending);
      if (order !== 0) return order;
    }
    return b.score - a.score || a.entity - b.entity;
  });
  return scored.map(({ entity }) => entity);
}

/** What has no value comes last, in both directions. */
function compareKeys(a: string | undefined, b: string | undefined, isDescending: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b === isDescending ? 1 : -1;
}

function sortKey(entity: FtmEntity, field: string): string | undefined {
  switch (field) {
    case 'id':
    case 'caption':
    case 'schema':
      return entity[field];
    case 'first_seen':
    case 'last_seen':
    case 'last_change':
      return entity[field] ?? undefined;
    default:
      return textsOf(entity, field.replace(/^properties\./, '')).sort()[0];
  }
}

/** Entities by fields; without any they stay as they are. */
export function sortedEntities(entities: readonly FtmEntity[], sort: readonly SortBy[]): FtmEntity[] {
  return entities.toSorted((a, b) => {
    for (const { field, isDescending } of sort) {
      const order = compareKeys(sortKey(a, field), sortKey(b, field), isDescending);
      if (order !== 0) return order;
    }
    return 0;
  });
}
