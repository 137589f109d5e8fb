import { Hono } from 'hono';
import { html } from 'hono/html';
import type { z } from 'zod';
import type { Catalogue } from '../../watchlists/catalogue/catalogue.ts';
import { textsOf } from '../../watchlists/catalogue/entity.ts';
import { PROPERTIES, propertiesOfSchema } from '../../watchlists/catalogue/properties.ts';
import { ancestorsOf, findSchema } from '../../watchlists/catalogue/schemata.ts';
import { ApiError } from './api-error.ts';
import { limitedBody } from './match-route.ts';
import { extendParameters, reconcileParameters, suggestParameters } from './parameters.ts';
import { answerExtend, answerQueries, typeOf } from './reconcile-answers.ts';
import { type OpenSanctionsDeps, query, requireDataset, servedNow } from './routing.ts';
import { beginningWith } from './search-route.ts';

/** Suggestions for a word that is being typed. */
const SUGGESTIONS = 5;
const SUGGESTED = { code: '/api/status/ok', status: '200 OK' } as const;

/** `/reconcile/{dataset}`: the Reconciliation Service API 0.2 of the W3C group, as OpenRefine speaks it. */
export function reconcileRoutes(deps: OpenSanctionsDeps): Hono {
  const open = (dataset: string): Catalogue => {
    const { catalogue } = servedNow(deps);
    requireDataset(catalogue, dataset);
    return catalogue;
  };
  const answer = (dataset: string, given: z.output<typeof reconcileParameters>): unknown => {
    const catalogue = open(dataset);
    if (given.extend) return answerExtend(catalogue, given.extend);
    const queries = given.queries ?? (given.query && JSON.stringify({ q0: singleQuery(given.query) }));
    if (!queries) return undefined;
    const answers = answerQueries(catalogue, dataset, queries, given);
    return given.queries ? answers : answers['q0'];
  };
  return new Hono()
    .get('/reconcile/:dataset', query(reconcileParameters), (c) => {
      const dataset = c.req.param('dataset');
      const given = c.req.valid('query');
      const found = answer(dataset, given);
      return c.json(found ?? manifestOf(open(dataset), dataset, baseOf(c.req.url, dataset, deps)));
    })
    .post('/reconcile/:dataset', limitedBody, query(reconcileParameters), async (c) => {
      const form = await c.req.parseBody();
      const text = (name: string): { [name]: string } | undefined =>
        typeof form[name] === 'string' ? { [name]: form[name] } : undefined;
      const given = { ...c.req.valid('query'), ...text('queries'), ...text('extend'), ...text('query') };
      const found = answer(c.req.param('dataset'), given);
      if (found === undefined) throw new ApiError(400, 'No queries provided.');
      return c.json(found);
    })
    .get('/reconcile/:dataset/suggest/entity', query(suggestParameters), (c) => {
      const dataset = c.req.param('dataset');
      const { prefix, limit } = c.req.valid('query');
      const catalogue = open(dataset);
      const result = beginningWith(catalogue, dataset, prefix, limit).map((number) => {
        const { id, caption, schema } = catalogue.entity(number);
        return {
          id,
          name: caption,
          description: findSchema(schema)?.label ?? schema,
          type: [typeOf(schema)],
        };
      });
      return c.json({ ...SUGGESTED, prefix, result });
    })
    .get('/reconcile/:dataset/suggest/property', query(suggestParameters), (c) => {
      const used = new Set(
        schemataIn(open(c.req.param('dataset'))).flatMap((each) => [...ancestorsOf(each)]),
      );
      const { prefix } = c.req.valid('query');
      const result = PROPERTIES.filter(({ schema }) => used.has(schema))
        .filter(({ name, label }) => begins(prefix, name, label))
        .map(({ schema, name, label }) => ({ id: `${schema}:${name}`, name: label, description: null }));
      return c.json({ ...SUGGESTED, prefix, result: result.slice(0, SUGGESTIONS) });
    })
    .get('/reconcile/:dataset/suggest/type', query(suggestParameters), (c) => {
      const { prefix } = c.req.valid('query');
      const result = schemataIn(open(c.req.param('dataset')))
        .filter((name) => begins(prefix, name, findSchema(name)?.label ?? name))
        .map(typeOf);
      return c.json({ ...SUGGESTED, prefix, result: result.slice(0, SUGGESTIONS) });
    })
    .get('/reconcile/:dataset/extend/property', query(extendParameters), (c) => {
      open(c.req.param('dataset'));
      const { type, limit } = c.req.valid('query');
      if (!findSchema(type)) throw new ApiError(400, `Invalid type: ${type.slice(0, 60)}`);
      const all = propertiesOfSchema(type).map(({ name, label }) => ({ id: name, name: label }));
      return c.json({ limit, type, properties: limit > 0 ? all.slice(0, limit) : all });
    })
    .get('/reconcile/:dataset/preview/:id', (c) => {
      const catalogue = open(c.req.param('dataset'));
      const number = catalogue.numberOf(c.req.param('id'));
      if (number === undefined) throw new ApiError(404, 'No such entity!');
      return c.html(previewOf(catalogue, number), 200, {
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      });
    });
}

function singleQuery(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : { query: text };
  } catch {
    // The older form of the interface: a name and nothing else.
    return { query: text };
  }
}

/** Where the service stands, as the client sees it. */
function baseOf(
  url: string,
  dataset: string,
  { publicUrl }: OpenSanctionsDeps,
): { root: string; service: string } {
  const { origin, pathname } = new URL(url);
  const root = publicUrl ?? origin + pathname.slice(0, pathname.lastIndexOf('/reconcile/'));
  return { root, service: `${root}/reconcile/${encodeURIComponent(dataset)}` };
}

function manifestOf(
  catalogue: Catalogue,
  dataset: string,
  { root, service }: { root: string; service: string },
) {
  const suggest = (what: string) => ({ service_url: service, service_path: `/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: `${dataset} (Tidewaiter)`,
    // The identifiers are those of FollowTheMoney and OpenSanctions: projects of a client stay valid.
    identifierSpace: 'https://www.opensanctions.org/reference/#schema',
    schemaSpace: 'https://www.opensanctions.org/reference/#schema',
    view: { url: `${root}/entities/{{id}}` },
    batchSize: 10,
    preview: { url: `${service}/preview/{{id}}`, width: 430, height: 300 },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: service, service_path: '/extend/property' },
      property_settings: [
        {
          name: 'limit',
          label: 'Limit',
          type: 'number',
          default: 0,
          help_text: 'Most values of each row; 0: all.',
        },
      ],
    },
    defaultTypes: schemataIn(catalogue).map(typeOf),
  };
}

/** Schemata that a client can ask for: those in use that are compared with parties, and their ancestors. */
function schemataIn({ columns: { schema } }: Catalogue): string[] {
  const used = Array.from({ length: schema.size }, (_, number) => schema.valueAt(number));
  const matchable = used.filter((name) => findSchema(name)?.isMatchable);
  return [...new Set(matchable.flatMap((name) => [...ancestorsOf(name)]))];
}

function begins(prefix: string, ...texts: readonly string[]): boolean {
  const wanted = prefix.trim().toLowerCase();
  if (wanted === '') return false;
  return texts.some(
    (text) => text.toLowerCase().startsWith(wanted) || text.toLowerCase().includes(` ${wanted}`),
  );
}

const PREVIEWED = [
  'name',
  'alias',
  'birthDate',
  'country',
  'nationality',
  'jurisdiction',
  'address',
  'topics',
];
const PREVIEWED_VALUES = 3;

function previewOf(catalogue: Catalogue, number: number) {
  const entity = catalogue.entity(number);
  const rows = PREVIEWED.map((property) => [property, textsOf(entity, property)] as const).filter(
    ([, values]) => values.length > 0,
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${entity.caption}</title>
<style>body{font:14px sans-serif;margin:8px}th{text-align:left;vertical-align:top;padding-right:8px;font-weight:600}</style></head>
<body><h1 style="font-size:16px">${entity.caption}</h1><p>${findSchema(entity.schema)?.label ?? entity.schema} · ${entity.datasets.join(', ')}</p>
<table>${rows.map(([property, values]) => html`<tr><th>${property}</th><td>${values.slice(0, PREVIEWED_VALUES).join('; ')}</td></tr>`)}</table></body></html>`;
}
