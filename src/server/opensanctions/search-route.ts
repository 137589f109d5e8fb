import { Hono } from 'hono';
import type { Catalogue } from '../../watchlists/catalogue/catalogue.ts';
import type { Field } from '../../watchlists/catalogue/columns.ts';
import type { EntityFilter } from '../../watchlists/catalogue/filter-entities.ts';
import { descendantsOf, findSchema } from '../../watchlists/catalogue/schemata.ts';
import {
  type SearchResult,
  type SortBy,
  searchEntities,
} from '../../watchlists/catalogue/search-entities.ts';
import { parseTextQuery, type QueryNode, TextQueryError } from '../../watchlists/catalogue/text-query.ts';
import { ApiError } from './api-error.ts';
import { countryName } from './country-names.ts';
import { type SearchParameters, searchParameters } from './parameters.ts';
import { described, jsonText, type OpenSanctionsDeps, query, requireDataset, servedNow } from './routing.ts';
import { searchAnswer } from './schemas.ts';
import type { Served } from './served-lists.ts';

/** `GET /search/{dataset}`: words in names, addresses, identifiers and all other texts. */
export function searchRoute(deps: OpenSanctionsDeps): Hono {
  return new Hono().get(
    '/search/:dataset',
    described('Matching', 'Search entities by text', searchAnswer, [400, 404]),
    query(searchParameters),
    (c) => {
      const served = servedNow(deps);
      const dataset = c.req.param('dataset');
      requireDataset(served.catalogue, dataset);
      const parameters = c.req.valid('query');
      const text = readQuery(parameters);
      const result = searchEntities(served.catalogue, {
        filter: filterOf(dataset, parameters),
        sort: parameters.sort.map(readSort),
        limit: parameters.limit,
        offset: parameters.offset,
        facets: parameters.facets,
        ...(text && { query: text }),
      });
      return jsonText(answer(served, parameters, result));
    },
  );
}

function readQuery({ q, fuzzy, simple }: SearchParameters): QueryNode | undefined {
  try {
    return parseTextQuery(q, { isFuzzy: fuzzy, isSimple: simple });
  } catch (error) {
    if (!(error instanceof TextQueryError)) throw error;
    throw new ApiError(400, `Invalid query: ${error.message}`);
  }
}

function filterOf(dataset: string, parameters: SearchParameters): EntityFilter {
  const { schema, target, changed_since: changedSince } = parameters;
  if (!findSchema(schema)) throw new ApiError(400, 'Invalid schema');
  return {
    dataset,
    includeDatasets: parameters.include_dataset,
    excludeDatasets: parameters.exclude_dataset,
    excludeSchemata: parameters.exclude_schema,
    everyValue: parameters.filter_op === 'AND',
    values: [
      ...parameters.countries.map((code) => ['countries', code] as const),
      ...parameters.topics.map((topic) => ['topics', topic] as const),
      ...parameters.datasets.map((name) => ['datasets', name] as const),
      ...parameters.filter.map(readFilter),
    ],
    ...(schema !== 'Thing' && { schemata: descendantsOf(schema) }),
    ...(target !== undefined && { isTarget: target }),
    ...(changedSince !== undefined && { changedSince }),
  };
}

function readFilter(text: string): readonly [field: string, value: string] {
  const colon = text.indexOf(':');
  if (colon < 1) throw new ApiError(400, `Invalid filter: "${text.slice(0, 60)}"; write field:value`);
  return [text.slice(0, colon), text.slice(colon + 1)];
}

/** `last_change:desc`; ascending when no direction is given. */
export function readSort(text: string): SortBy {
  const [, field = text, direction] = /^(.*):(asc|desc)$/.exec(text) ?? [];
  return { field, isDescending: direction === 'desc' };
}

function answer(
  { catalogue, lists }: Served,
  { limit, offset }: SearchParameters,
  { page, total, facets }: SearchResult,
): string {
  const results = page.map((entity) => catalogue.json(entity)).join(',');
  const titles = new Map(lists.map(({ listId, version }) => [listId, version?.sourceTitle ?? listId]));
  const counted = Object.fromEntries(
    Object.entries(facets).map(([field, values]) => [
      field,
      {
        label: FACET_LABELS[field as Field],
        values: values.map(({ value, count }) => ({
          name: value,
          label: labelOf(field as Field, value, titles),
          count,
        })),
      },
    ]),
  );
  return `{"limit":${limit},"offset":${offset},"total":{"value":${total},"relation":"eq"},"results":[${results}],"facets":${JSON.stringify(counted)}}`;
}

const FACET_LABELS: Readonly<Record<Field, string>> = {
  datasets: 'Data sources',
  schema: 'Entity types',
  countries: 'Countries',
  identifiers: 'Identifiers',
  topics: 'Topics',
  genders: 'Genders',
};

function labelOf(field: Field, value: string, titles: ReadonlyMap<string, string>): string {
  switch (field) {
    case 'datasets':
      return titles.get(value) ?? value;
    case 'schema':
      return findSchema(value)?.plural ?? value;
    case 'countries':
      return countryName(value);
    default:
      return value;
  }
}

/** For other routes: the entities of a dataset that a text begins, best first. */
export function beginningWith(
  catalogue: Catalogue,
  dataset: string,
  prefix: string,
  limit: number,
): readonly number[] {
  const text = parseTextQuery(`${prefix.replace(/[*?~^]/g, ' ').trim()}*`, {
    isFuzzy: false,
    isSimple: true,
  });
  if (prefix.trim() === '' || !text) return [];
  const asName: QueryNode = { kind: 'field', field: 'name', node: text };
  return searchEntities(catalogue, {
    query: asName,
    filter: { dataset },
    sort: [],
    limit,
    offset: 0,
    facets: [],
  }).page;
}
