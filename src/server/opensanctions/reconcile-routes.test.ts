import { describe, expect, it } from 'vitest';
import { apiOver, serve } from '../../../test/opensanctions-api.ts';
import { entry, list, version } from '../../../test/screening-index.ts';

const api = apiOver(
  serve(
    '2026-11-27',
    list(
      'alpha',
      version('2024-01-01', [
        entry('firm', 'Korventa Precision Instruments LLC', { properties: { jurisdiction: ['ae'] } }),
        entry('firm-2', 'Korventa Precision Instruments LLC', { properties: { jurisdiction: ['de'] } }),
        entry('person', 'Hassan <b>Lambriken', {
          schema: 'Person',
          origin: { referents: ['old'], datasets: [] },
          properties: { birthDate: ['1970-05-06'], nationality: ['ir', 'iq'] },
        }),
      ]),
    ),
  ),
);

describe('GET /reconcile/{dataset}', () => {
  it('is the manifest of the service', async () => {
    const { json } = await api.get('/reconcile/alpha');
    expect(json).toMatchObject({
      versions: ['0.2'],
      identifierSpace: expect.stringMatching(/^https:/),
      schemaSpace: expect.stringMatching(/^https:/),
      view: { url: 'http://localhost/entities/{{id}}' },
      suggest: {
        entity: { service_url: 'http://localhost/reconcile/alpha', service_path: '/suggest/entity' },
      },
      extend: { propose_properties: { service_path: '/extend/property' } },
    });
    expect(json.defaultTypes.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['Person', 'Company', 'LegalEntity', 'Thing']),
    );
  });
  it('shows the address that a proxy gives it', async () => {
    const behind = apiOver(serve('2026-11-27', list('alpha', version('2024-01-01', []))), {
      publicUrl: 'https://example.org/x',
    });
    expect((await behind.get('/reconcile/default')).json.view.url).toBe(
      'https://example.org/x/entities/{{id}}',
    );
  });
  it.each([
    ['/reconcile/banana', 404],
    ['/reconcile/alpha?queries=x', 422],
    ['/reconcile/alpha/extend/property?type=Banana', 400],
    ['/reconcile/alpha/preview/banana', 404],
  ])('%s answers %d', async (path, status) => {
    expect((await api.get(path)).status).toBe(status);
  });
});

describe('queries', () => {
  const queries = {
    a: { query: 'Hassan Lambriken', type: 'Person', limit: 3 },
    b: {
      query: 'Korventa Precision Instruments',
      type: ['Company'],
      properties: [{ pid: 'Company:jurisdiction', v: 'Germany' }],
    },
    c: { query: 'Nobody At All' },
  };
  it('come as a form, or in the address', async () => {
    const posted = await api.form('/reconcile/alpha', { queries: JSON.stringify(queries) });
    const got = await api.get(`/reconcile/alpha?queries=${encodeURIComponent(JSON.stringify(queries))}`);
    expect(posted.status).toBe(200);
    expect(got.json).toEqual(posted.json);
    expect(posted.json.a.result[0]).toMatchObject({
      id: 'person',
      name: 'Hassan <b>Lambriken',
      type: [{ id: 'Person', name: 'People' }],
      match: true,
      score: expect.any(Number),
      features: [{ id: 'name_match', value: expect.any(Number) }],
    });
    expect(posted.json.b.result.map(({ id }: { id: string }) => id)).toEqual(['firm-2', 'firm']);
    expect(posted.json.c.result).toEqual([]);
  });
  it('may be one', async () => {
    const { json } = await api.get('/reconcile/alpha?query=Hassan+Lambriken');
    expect(json.result[0].id).toBe('person');
  });
  it.each([
    [{ queries: '{"a":{"query":"x","type":"Banana"}}' }, 400],
    [{ queries: '[]' }, 422],
    [{}, 400],
    [{ extend: '{"ids":["old"],"properties":[]}' }, 400],
  ])('%j answers %d', async (fields, status) => {
    expect((await api.form('/reconcile/alpha', fields as Record<string, string>)).status).toBe(status);
  });
});

describe('suggest, extend and preview', () => {
  const names = async (path: string): Promise<string[]> =>
    (await api.get(path)).json.result.map(({ id }: { id: string }) => id);
  it.each([
    ['entity?prefix=hassan%20lam', ['person']],
    ['entity?prefix=', []],
    ['entity?prefix=banana', []],
    ['property?prefix=birth%20d', ['Person:birthDate']],
    ['property?prefix=', []],
    ['type?prefix=organ', ['Organization']],
    ['type?prefix=banana', []],
  ])('suggests %s', async (path, expected) => {
    expect(await names(`/reconcile/alpha/suggest/${path}`)).toEqual(expected);
  });
  it('proposes the properties of a type', async () => {
    const { json } = await api.get('/reconcile/alpha/extend/property?type=Person&limit=2');
    expect(json).toMatchObject({
      type: 'Person',
      limit: 2,
      properties: [{ id: 'name', name: 'Name' }, { id: 'birthDate' }],
    });
  });
  it('extends rows with values, countries by name unless raw is asked for', async () => {
    const extend = {
      ids: ['person', 'nobody'],
      properties: [
        { id: 'nationality', settings: { limit: '1' } },
        { id: 'birthDate', settings: { render: 'raw' } },
        { id: 'banana' },
      ],
    };
    const { json } = await api.form('/reconcile/alpha', { extend: JSON.stringify(extend) });
    expect(json).toEqual({
      meta: [
        { id: 'nationality', name: 'Nationality' },
        { id: 'birthDate', name: 'Birth date' },
      ],
      rows: {
        person: { nationality: [{ str: 'Islamic Republic of Iran' }], birthDate: [{ str: '1970-05-06' }] },
        nobody: {},
      },
    });
  });
  it('previews without letting a name be markup', async () => {
    const { status, json, headers } = await api.get('/reconcile/alpha/preview/person');
    expect(status).toBe(200);
    expect(json).toContain('Hassan &lt;b&gt;Lambriken');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
