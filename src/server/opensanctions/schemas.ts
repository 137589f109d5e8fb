import { z } from 'zod';

/** What answers look like, for the description of the interface; answers themselves are built, not checked. */
const total = z.object({ value: z.number(), relation: z.literal('eq') });

export const entity = z.object({
  id: z.string(),
  caption: z.string(),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.union([z.string(), z.record(z.string(), z.unknown())]))),
  datasets: z.array(z.string()),
  referents: z.array(z.string()),
  target: z.boolean(),
  first_seen: z.string().nullable(),
  last_seen: z.string().nullable(),
  last_change: z.string().nullable(),
});

const explanation = z.object({
  score: z.number(),
  detail: z.string(),
  query: z.string().nullable(),
  candidate: z.string().nullable(),
});
const featureDoc = z.object({
  description: z.string(),
  coefficient: z.number(),
  url: z.string().nullable(),
});

export const matchAnswer = z.object({
  responses: z.record(
    z.string(),
    z.object({
      status: z.literal(200),
      results: z.array(
        entity.extend({
          score: z.number(),
          match: z.boolean(),
          features: z.record(z.string(), z.number()),
          explanations: z.record(z.string(), explanation),
        }),
      ),
      total,
      query: z.object({
        id: z.string().nullable(),
        schema: z.string(),
        properties: z.record(z.string(), z.array(z.string())),
      }),
    }),
  ),
  matcher: z.record(z.string(), featureDoc),
  limit: z.number(),
});

export const searchAnswer = z.object({
  limit: z.number(),
  offset: z.number(),
  total,
  results: z.array(entity),
  facets: z.record(
    z.string(),
    z.object({
      label: z.string(),
      values: z.array(z.object({ name: z.string(), label: z.string(), count: z.number() })),
    }),
  ),
});

export const adjacentPage = z.object({
  limit: z.number(),
  offset: z.number(),
  total,
  results: z.array(entity),
});
export const adjacentAnswer = z.object({ entity, adjacent: z.record(z.string(), adjacentPage) });

const dataset = z.object({
  name: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  url: z.string().nullable(),
  load: z.boolean(),
  entities_url: z.string().nullable(),
  version: z.string(),
  index_version: z.string().nullable(),
  index_current: z.boolean(),
  children: z.array(z.string()),
});
export const catalogAnswer = z.object({
  datasets: z.array(dataset),
  current: z.array(z.string()),
  outdated: z.array(z.string()),
  index_stale: z.boolean(),
});

export const algorithmsAnswer = z.object({
  algorithms: z.array(
    z.object({
      name: z.string(),
      description: z.string(),
      features: z.record(z.string(), featureDoc),
      docs: z.object({
        features: z.record(z.string(), featureDoc),
        config: z.record(z.string(), z.unknown()),
      }),
    }),
  ),
  default: z.string(),
  best: z.string(),
});

export const statusAnswer = z.object({ status: z.literal('ok') });
export const errorAnswer = z.object({
  detail: z.union([
    z.string(),
    z.array(z.object({ type: z.string(), loc: z.array(z.union([z.string(), z.number()])), msg: z.string() })),
  ]),
});
