import { z } from 'zod';
import { MATCH_NAMES_PER_REQUEST, MATCH_QUERIES, MATCH_RESULTS } from '../../model/limits.ts';
import type { Catalogue } from '../../watchlists/catalogue/catalogue.ts';
import { textsOf } from '../../watchlists/catalogue/entity.ts';
import { compileFilter } from '../../watchlists/catalogue/filter-entities.ts';
import { matchExample } from '../../watchlists/catalogue/match-entities.ts';
import { type Example, namesOfExample } from '../../watchlists/catalogue/match-example.ts';
import { propertyByQualifiedName, propertyOf } from '../../watchlists/catalogue/properties.ts';
import { findSchema } from '../../watchlists/catalogue/schemata.ts';
import { findAlgorithm } from './algorithms.ts';
import { ApiError } from './api-error.ts';
import { countryName } from './country-names.ts';
import { parsed, readExample } from './match-body.ts';

const THRESHOLD = 0.7;
/** People look through candidates by eye: what is below a match is shown too. */
const CUTOFF = 0.5;
const DEFAULT_CANDIDATES = 5;

const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })]);
const queriesSchema = z.record(
  z.string(),
  z.object({
    query: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).nullish(),
    limit: z.number().int().min(0).max(MATCH_RESULTS).nullish(),
    properties: z
      .array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) }))
      .max(MATCH_QUERIES)
      .nullish(),
  }),
);
type ReconcileQuery = z.output<typeof queriesSchema>[string];

/** A schema as the reconciliation interface names types. */
export function typeOf(schema: string) {
  const { plural = schema, label = schema } = findSchema(schema) ?? {};
  return { id: schema, name: plural, description: label };
}

/** Answers a batch of queries, each with its candidates. */
export function answerQueries(
  catalogue: Catalogue,
  dataset: string,
  text: string,
  {
    algorithm,
    changed_since: changedSince,
  }: { readonly algorithm: string; readonly changed_since?: number | undefined },
): Readonly<Record<string, { readonly result: readonly unknown[] }>> {
  const { namesOnly } = findAlgorithm(algorithm);
  const queries = Object.entries(parsed(queriesSchema, text, 'form'));
  if (queries.length > MATCH_QUERIES)
    throw new ApiError(400, `Too many queries in one batch (limit: ${MATCH_QUERIES})`);
  const examples = queries.map(([key, query]) => ({ key, query, example: exampleOf(query) }));
  const names = examples.reduce((sum, { example }) => sum + namesOfExample(example).length, 0);
  if (names > MATCH_NAMES_PER_REQUEST)
    throw new ApiError(400, `Too many names in one batch (limit: ${MATCH_NAMES_PER_REQUEST})`);
  const accepts = compileFilter(catalogue, { dataset, ...(changedSince !== undefined && { changedSince }) });
  return Object.fromEntries(
    examples.map(({ key, query, example }) => {
      const options = {
        threshold: THRESHOLD,
        cutoff: CUTOFF,
        limit: query.limit ?? DEFAULT_CANDIDATES,
        namesOnly,
        showsBearers: false,
      };
      const { results } = matchExample(catalogue, example, accepts, options);
      const result = results.map(({ entity, score, isMatch, explanations }) => {
        const { id, caption, schema } = catalogue.entity(entity);
        return {
          id,
          name: caption,
          description: findSchema(schema)?.label ?? schema,
          type: [typeOf(schema)],
          score,
          match: isMatch,
          features: Object.entries(explanations).map(([name, each]) => ({ id: name, value: each.score })),
        };
      });
      return [key, { result }];
    }),
  );
}

function exampleOf({ query, type, properties }: ReconcileQuery): Example {
  const schema = [type ?? []].flat()[0] ?? 'Thing';
  const given: Record<string, string[]> = query === undefined ? {} : { name: [query] };
  for (const { pid, v } of properties ?? []) {
    const property = propertyByQualifiedName(pid);
    if (!property) continue;
    const values = [v].flat().map((each) => (typeof each === 'object' ? each.id : String(each)));
    given[property.name] = [...(given[property.name] ?? []), ...values];
  }
  return readExample({ schema, properties: given });
}

const extendSchema = z.object({
  ids: z.array(z.string()),
  properties: z
    .array(
      z.object({
        id: z.string(),
        settings: z
          .object({ limit: z.coerce.number().int().min(0).default(0), render: z.string().default('caption') })
          .optional(),
      }),
    )
    .max(MATCH_QUERIES),
});

/** Answers which values entities have for properties. */
export function answerExtend(catalogue: Catalogue, text: string) {
  const { ids, properties } = parsed(extendSchema, text, 'form');
  if (ids.length > MATCH_QUERIES)
    throw new ApiError(400, `Too many queries in one batch (limit: ${MATCH_QUERIES})`);
  const meta = new Map<string, { id: string; name: string }>();
  const rows = ids.map((id) => {
    const number = catalogue.numberOf(id);
    if (number === undefined && catalogue.mergedInto(id) !== undefined)
      throw new ApiError(400, 'Please specify the canonical entity ID, not a referent');
    const row: Record<string, { str: string }[]> = {};
    if (number === undefined) return [id, row];
    const entity = catalogue.entity(number);
    for (const { id: name, settings } of properties) {
      const property = propertyOf(entity.schema, name);
      if (!property) continue;
      meta.set(name, { id: name, name: property.label });
      const values = textsOf(entity, name).map((each) =>
        property.type === 'country' && settings?.render !== 'raw' ? countryName(each) : each,
      );
      row[name] = (settings?.limit ? values.slice(0, settings.limit) : values).map((str) => ({ str }));
    }
    return [id, row];
  });
  return { meta: [...meta.values()], rows: Object.fromEntries(rows) };
}
