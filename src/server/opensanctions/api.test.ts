import { describe, expect, it } from 'vitest';
import { apiOver, serve } from '../../../test/opensanctions-api.ts';
import { BLOCKING, entry, list, owns, version } from '../../../test/screening-index.ts';

const AS_OF = '2026-11-27';
const FIRM = entry('own:firm', ['Korventa Precision Instruments LLC', 'Korventa Instruments'], {
  properties: {
    country: ['ae'],
    registrationNumber: ['1027700132195'],
    address: ['Warehouse 7, Jebel Ali, Dubai'],
    topics: ['sanction'],
  },
});
const PERSON = entry('NK-person', 'Hassan Lambriken', {
  schema: 'Person',
  properties: { nationality: ['ir'], birthDate: ['1970-05-06'], gender: ['male'], notes: ['zz<script>zz'] },
  origin: {
    referents: ['old-1', 'old-2'],
    datasets: ['xx_sanctions', 'yy_sanctions'],
    firstSeen: '2020-01-02T03:04:05',
    lastChange: '2024-05-06T07:08:09',
  },
});
const SHIP = entry('ship', 'Morning Gull', { schema: 'Vessel', properties: { imoNumber: ['IMO 9074729'] } });
const STRANGER = entry('stranger', 'Blue Harbour Bakery', {
  basis: 'context',
  designations: [],
  properties: { country: ['de'] },
});

const served = serve(
  AS_OF,
  list(
    'alpha',
    version('2024-01-01', [FIRM, SHIP]),
    version('2026-01-01', [FIRM, SHIP, entry('late', 'Tarvessa Trading')]),
  ),
  list(
    'beta',
    version('2025-03-01', [PERSON, STRANGER], [owns('Hassan Lambriken', 'Blue Harbour Bakery', 60)]),
  ),
  list('gone', version('2020-01-01', [entry('former', 'Ostrava Former Works')]), version('2021-01-01', [])),
);
const api = apiOver(served);

const ask = (properties: Record<string, unknown>, schema = 'Company', path = '/match/default') =>
  api.match(path, { queries: { q: { schema, properties } } });
const ids = (answer: { json: { responses: { q: { results: { id: string }[] } } } }): string[] =>
  answer.json.responses.q.results.map(({ id }) => id);

describe('POST /match/{dataset}', () => {
  it('answers in the shape of yente', async () => {
    const { status, json, headers } = await ask({
      name: 'Korventa Precision Instruments',
      country: 'Emirates',
    });
    expect(status).toBe(200);
    expect(headers.get('x-batch-size')).toBe('1');
    expect(Object.keys(json).sort()).toEqual(['limit', 'matcher', 'responses']);
    expect(json.limit).toBe(5);
    const { results, ...rest } = json.responses.q;
    expect(rest).toEqual({
      status: 200,
      total: { value: 1, relation: 'eq' },
      query: {
        id: null,
        schema: 'Company',
        properties: { name: ['Korventa Precision Instruments'], country: ['ae'] },
      },
    });
    expect(results[0]).toMatchObject({
      id: 'own:firm',
      caption: 'Korventa Precision Instruments LLC',
      schema: 'Company',
      datasets: ['alpha'],
      referents: [],
      target: true,
      first_seen: '2024-01-01T00:00:00',
      last_seen: '2026-01-01T00:00:00',
      last_change: '2024-01-01T00:00:00',
      match: true,
      features: { country_match: expect.any(Number), name_match: expect.any(Number) },
      explanations: {
        name_match: {
          score: expect.any(Number),
          detail: expect.stringContaining('in common'),
          query: 'Korventa Precision Instruments',
          candidate: 'Korventa Precision Instruments LLC',
        },
        country_match: { detail: 'supported by: country AE on both sides', query: null, candidate: null },
      },
    });
  });

  it('answers several queries by their keys, and leaves out those that are null', async () => {
    const { json, headers } = await api.match('/match/default?limit=1', {
      queries: {
        first: { id: 'mine', schema: 'Person', properties: { name: ['Hassan Lambriken'] } },
        second: { schema: 'Vessel', properties: { name: 'Morning Gull', imoNumber: 9074729 } },
        nothing: null,
      },
    });
    expect(Object.keys(json.responses)).toEqual(['first', 'second']);
    expect(json.responses.first.query.id).toBe('mine');
    expect(json.responses.first.results[0].id).toBe('NK-person');
    expect(json.responses.second.results[0].id).toBe('ship');
    expect(json.limit).toBe(1);
    expect(headers.get('x-batch-size')).toBe('2');
  });

  it.each([
    ['a company is an organization, a legal entity and a thing', 'Organization', ['own:firm']],
    ['', 'LegalEntity', ['own:firm']],
    ['', 'Thing', ['own:firm']],
    ['it is no public body', 'PublicBody', []],
    ['nor a person', 'Person', []],
  ])('schema: %s %s', async (_, schema, found) => {
    expect(ids(await ask({ name: 'Korventa Precision Instruments LLC' }, schema))).toEqual(found);
  });

  it.each([
    ['dataset=beta', '/match/beta', []],
    ['include_dataset', '/match/default?include_dataset=beta', []],
    ['include_dataset twice', '/match/default?include_dataset=beta&include_dataset=alpha', ['own:firm']],
    ['exclude_dataset', '/match/default?exclude_dataset=alpha', []],
    ['exclude wins', '/match/default?include_dataset=alpha&exclude_dataset=alpha', []],
    ['exclude_schema', '/match/default?exclude_schema=Company', []],
    ['other topic', '/match/default?topics=crime', []],
    ['one of the topics', '/match/default?topics=crime&topics=sanction', ['own:firm']],
    ['changed before', '/match/default?changed_since=2023-12-31', ['own:firm']],
    ['changed after', '/match/default?changed_since=2024-01-01T00:00', []],
    ['exclude_entity_ids', '/match/default?exclude_entity_ids=own:firm', []],
    ['another id excluded', '/match/default?exclude_entity_ids=ship&exclude_entity_ids=none', ['own:firm']],
    ['parameters of old clients', '/match/default?fuzzy=false&cutoff=0.1', ['own:firm']],
  ])('narrows: %s', async (_, path, found) => {
    const answer = await ask({ name: 'Korventa Precision Instruments LLC' }, 'Company', path);
    expect(answer.status).toBe(200);
    expect(ids(answer)).toEqual(found);
  });

  it('excludes a merged record by the id that it had', async () => {
    const answer = await ask(
      { name: 'Hassan Lambriken' },
      'Person',
      '/match/default?exclude_entity_ids=old-2',
    );
    expect(ids(answer)).toEqual([]);
  });

  it('excludes a collection with all of its datasets, and one dataset without the others', async () => {
    const name = { name: 'Hassan Lambriken' };
    expect(ids(await ask(name, 'Person', '/match/xx_sanctions'))).toEqual(['NK-person']);
    expect(ids(await ask(name, 'Person', '/match/default?exclude_dataset=xx_sanctions'))).toEqual([
      'NK-person',
    ]);
    expect(ids(await ask(name, 'Person', '/match/default?exclude_dataset=beta'))).toEqual([]);
  });

  it.each([
    ['the same day', { birthDate: '1970-05-06' }, 'dob_match', 1],
    ['another year', { birthDate: ['1950'] }, 'dob_mismatch', -1],
    ['one of two years', { birthDate: ['1950', '1970'] }, 'dob_match', 1],
    ['the same country by name', { country: 'Iran (Islamic Republic of)' }, 'country_match', 1],
    ['one of two countries', { nationality: ['fr', 'ir'] }, 'country_match', 1],
    ['another country', { nationality: 'fr' }, 'country_mismatch', -1],
    ['another gender', { gender: 'female' }, 'gender_mismatch', -1],
  ])('supports and contradicts: %s', async (_, properties, feature, sign) => {
    const { json } = await ask(
      { name: 'Hassan Lambrikan', ...properties },
      'Person',
      '/match/default?threshold=0.3',
    );
    const [hit] = json.responses.q.results;
    expect(Math.sign(hit.features[feature])).toBe(sign);
    expect(hit.explanations[feature].detail).not.toBe('');
  });

  it('compares names alone where a client asks for that', async () => {
    const answer = await ask(
      { name: 'Hassan Lambriken', birthDate: '1930' },
      'Person',
      '/match/default?algorithm=name-based',
    );
    expect(answer.json.responses.q.results[0].features).toEqual({ name_match: 1 });
  });

  it('puts a name together from its parts, and finds an identifier without a name', async () => {
    expect(ids(await ask({ firstName: 'Hassan', lastName: 'Lambriken' }, 'Person'))).toEqual(['NK-person']);
    expect(ids(await ask({ registrationNumber: '1027700132195' }))).toEqual(['own:firm']);
  });

  it('keeps what is not in force out', async () => {
    expect(ids(await ask({ name: 'Ostrava Former Works' }))).toEqual([]);
  });

  it('returns what is below the threshold only when a lower cutoff asks for it', async () => {
    const name = { name: 'Korvanta Precission Instrument' };
    const strict = await ask(name, 'Company', '/match/default?threshold=0.99&cutoff=0.5');
    expect(strict.json.responses.q).toMatchObject({ total: { value: 0 }, results: [{ match: false }] });
  });

  const query = { schema: 'Company', properties: { name: ['x'] } };
  it.each([
    ['unknown dataset', '/match/banana', { queries: { q: query } }, 404],
    ['unknown schema', '/match/default', { queries: { q: { ...query, schema: 'Banana' } } }, 400],
    ['unknown algorithm', '/match/default?algorithm=neural-net', { queries: { q: query } }, 400],
    ['no queries', '/match/default', { queries: {} }, 400],
    ['only null', '/match/default', { queries: { q: null } }, 400],
    [
      'too many queries',
      '/match/default',
      { queries: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, query])) },
      400,
    ],
    [
      'too many names',
      '/match/default',
      {
        queries: Object.fromEntries(
          Array.from({ length: 100 }, (_, i) => [
            i,
            { ...query, properties: { name: Array.from({ length: 60 }, (_, n) => `n${n}`) } },
          ]),
        ),
      },
      400,
    ],
    [
      'too many names of one',
      '/match/default',
      { queries: { q: { ...query, properties: { name: Array.from({ length: 251 }, (_, n) => `n${n}`) } } } },
      400,
    ],
    [
      'too many identifiers of one',
      '/match/default',
      {
        queries: {
          q: { ...query, properties: { taxNumber: Array.from({ length: 101 }, (_, n) => `n${n}`) } },
        },
      },
      400,
    ],
    [
      'settings that we have not',
      '/match/default',
      { queries: { q: query }, config: { nm_number_mismatch: 0.4 } },
      400,
    ],
    ['weights', '/match/default', { queries: { q: query }, weights: { name_literal: 0 } }, 400],
    ['no schema', '/match/default', { queries: { q: { properties: { name: 'x' } } } }, 422],
    ['no body', '/match/default', '', 422],
    ['no JSON', '/match/default', '{"queries":', 422],
    ['limit', '/match/default?limit=501', { queries: { q: query } }, 422],
    ['limit that is no number', '/match/default?limit=many', { queries: { q: query } }, 422],
    ['threshold', '/match/default?threshold=2', { queries: { q: query } }, 422],
    ['no such day', '/match/default?changed_since=2024-13-01', { queries: { q: query } }, 422],
    [
      'too many excluded',
      `/match/default?${'exclude_entity_ids=x&'.repeat(51)}`,
      { queries: { q: query } },
      422,
    ],
    ['a body beyond the limit', '/match/default', `{"queries":{"q":"${'x'.repeat(4_000_001)}"}}`, 413],
  ])('refuses: %s', async (_, path, body, status) => {
    const answer = await api.match(path, body);
    expect(answer.status).toBe(status);
    const { detail } = answer.json;
    if (status === 422)
      expect(detail[0]).toEqual({
        type: expect.any(String),
        loc: expect.any(Array),
        msg: expect.any(String),
      });
    else expect(detail).toEqual(expect.any(String));
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['=HYPERLINK("http://x")'],
    ['\u202eLLC avretnok'],
    ['a'.repeat(10_000)],
    ['\0\ud800'],
    ['__proto__'],
    ['"'.repeat(300)],
    ['(((((((((('],
  ])('bears hostile names: %j', async (name) => {
    const answer = await ask({ name, __proto__: 'x', constructor: ['y'], address: name });
    expect(answer.status).toBe(200);
    const search = await api.get(
      `/search/default?simple=true&q=${encodeURIComponent(name.slice(0, 1900).toWellFormed())}`,
    );
    expect(search.status).toBe(200);
  });
});

describe('GET /search/{dataset}', () => {
  const found = async (path: string): Promise<string[]> =>
    (await api.get(path)).json.results.map(({ id }: { id: string }) => id);

  it.each([
    ['a word of a name', 'q=korventa', ['own:firm']],
    ['two words, both there', 'q=korventa+instruments', ['own:firm']],
    ['one word missing', 'q=korventa+bakery', []],
    ['either', 'q=korventa+OR+bakery', ['own:firm', 'stranger']],
    ['not', 'q=harbour+-korventa', ['stranger']],
    ['a phrase', 'q="precision+instruments"', ['own:firm']],
    ['a phrase in other order', 'q="instruments+precision"', []],
    ['a beginning', 'q=korv*', ['own:firm']],
    ['spelt nearly so', 'q=korvenda~', ['own:firm']],
    ['fuzzy', 'q=korvenda&fuzzy=true', ['own:firm']],
    ['not fuzzy', 'q=korvenda', []],
    ['an address', 'q=jebel+ali', ['own:firm']],
    ['an identifier', 'q=1027700132195', ['own:firm']],
    ['a field', 'q=name:gull', ['ship']],
    ['a field without the word', 'q=address:gull', []],
    ['schema', 'q=korventa&schema=Vessel', []],
    ['countries', 'countries=de', ['stranger']],
    ['one of two countries', 'countries=de&countries=ir', ['NK-person', 'stranger']],
    ['both countries', 'countries=de&countries=ir&filter_op=AND', []],
    ['topics', 'topics=sanction&schema=Vessel', ['ship']],
    ['datasets', 'datasets=yy_sanctions', ['NK-person']],
    ['filter', 'filter=properties.birthDate:1970-05-06', ['NK-person']],
    ['filter that nothing meets', 'filter=birthDate:1971-05-06', []],
    ['target', 'target=false', ['stranger']],
    ['sort', 'datasets=beta&sort=caption:desc', ['NK-person', 'stranger']],
    ['sort the other way', 'datasets=beta&sort=caption', ['stranger', 'NK-person']],
    ['second page', 'datasets=beta&sort=caption&limit=1&offset=1', ['NK-person']],
  ])('%s', async (_, parameters, expected) => {
    expect((await found(`/search/default?${parameters}`)).sort()).toEqual([...expected].sort());
  });

  it('keeps the order that was asked for', async () => {
    expect(await found('/search/beta?sort=caption')).toEqual(['stranger', 'NK-person']);
    expect(await found('/search/beta?sort=caption:desc')).toEqual(['NK-person', 'stranger']);
  });

  it('counts facets over all that was found, three by default', async () => {
    const { json } = await api.get('/search/default?limit=0');
    expect(json).toMatchObject({ limit: 0, offset: 0, total: { value: 5, relation: 'eq' }, results: [] });
    expect(Object.keys(json.facets)).toEqual(['countries', 'topics', 'datasets']);
    expect(json.facets.countries).toEqual({
      label: 'Countries',
      values: expect.arrayContaining([{ name: 'ae', label: 'United Arab Emirates', count: 1 }]),
    });
    const chosen = await api.get('/search/default?facets=schema&facets=topics');
    expect(Object.keys(chosen.json.facets)).toEqual(['schema', 'topics']);
    expect(chosen.json.facets.schema.values[0]).toEqual({ name: 'Company', label: 'Companies', count: 3 });
  });

  it.each([
    ['/search/banana', 404],
    ['/search/default?schema=Banana', 400],
    ['/search/default?q=invalid/query', 400],
    ['/search/default?q=(open', 400],
    ['/search/default?q=%22open', 400],
    ['/search/default?q=OR', 400],
    ['/search/default?filter=novalue', 400],
    ['/search/default?limit=501', 422],
    ['/search/default?offset=9999', 422],
    ['/search/default?facets=banana', 422],
    ['/search/default?fuzzy=perhaps', 422],
    [`/search/default?q=${'x'.repeat(2_001)}`, 422],
    ['/search/default?q=invalid/query&simple=true', 200],
    ['/search/default?q=(open%22&simple=true', 200],
  ])('%s answers %d', async (path, status) => {
    expect((await api.get(path)).status).toBe(status);
  });
});

describe('GET /entities/{id}', () => {
  it('nests relations and sanctions, unless it is asked not to', async () => {
    const { json } = await api.get('/entities/NK-person');
    expect(json.datasets).toEqual(['beta', 'xx_sanctions', 'yy_sanctions']);
    expect(json).toMatchObject({ first_seen: '2020-01-02T03:04:05', last_change: '2024-05-06T07:08:09' });
    expect(json.properties.sanctions[0]).toMatchObject({
      schema: 'Sanction',
      properties: { program: ['EXAMPLE'] },
    });
    const [ownership] = json.properties.ownershipOwner;
    expect(ownership).toMatchObject({
      schema: 'Ownership',
      properties: { percentage: ['60'], asset: [{ id: 'stranger' }] },
    });
    expect(ownership.properties.owner).toBeUndefined();
    const flat = await api.get('/entities/NK-person?nested=false');
    expect(flat.json.properties.sanctions).toBeUndefined();
  });

  it('gives a relation by its own id', async () => {
    const { json } = await api.get('/entities/NK-person');
    const [{ id }] = json.properties.ownershipOwner;
    expect((await api.get(`/entities/${id}`)).json).toMatchObject({
      id,
      schema: 'Ownership',
      properties: { owner: [{ id: 'NK-person' }] },
    });
    const sanction = await api.get('/entities/NK-person-sanction-0?nested=false');
    expect(sanction.json).toMatchObject({ schema: 'Sanction', properties: { entity: ['NK-person'] } });
  });

  it('pages what stands around it', async () => {
    const all = await api.get('/entities/stranger/adjacent');
    expect(all.json.entity.id).toBe('stranger');
    expect(all.json.adjacent.ownershipAsset).toMatchObject({
      total: { value: 1, relation: 'eq' },
      limit: 10,
      offset: 0,
    });
    const next = await api.get('/entities/stranger/adjacent/ownershipAsset?offset=1');
    expect(next.json).toMatchObject({ results: [], total: { value: 1 }, offset: 1 });
    expect((await api.get('/entities/stranger/adjacent/familyPerson')).json.results).toEqual([]);
  });

  it.each([
    ['/entities/banana', 404],
    ['/entities/former', 404],
    ['/entities/banana/adjacent', 404],
    ['/entities/NK-person/adjacent/banana', 404],
    ['/entities/NK-person?nested=perhaps', 422],
  ])('%s answers %d', async (path, status) => {
    expect((await api.get(path)).status).toBe(status);
  });

  it.each([
    ['/entities/old-1', '/entities/NK-person'],
    ['/entities/old-1?nested=false', '/entities/NK-person?nested=false'],
    ['/entities/old-2/adjacent', '/entities/NK-person/adjacent'],
    ['/entities/old-2/adjacent/sanctions', '/entities/NK-person/adjacent/sanctions'],
  ])('%s was merged: 308 to %s', async (path, to) => {
    const { status, headers } = await api.get(path);
    expect([status, headers.get('location')]).toEqual([308, to]);
  });
});

describe('the rest', () => {
  it('catalog: lists, the datasets of collections, and all of them', async () => {
    const { json } = await api.get('/catalog');
    const byName = new Map(json.datasets.map((each: { name: string }) => [each.name, each]));
    expect([...byName.keys()]).toEqual(['alpha', 'beta', 'gone', 'default', 'xx_sanctions', 'yy_sanctions']);
    expect(byName.get('beta')).toMatchObject({ load: true, children: ['xx_sanctions', 'yy_sanctions'] });
    expect(byName.get('default')).toMatchObject({ children: ['alpha', 'beta', 'gone'] });
  });

  it('algorithms: ours, and the names of yente that are answered by it', async () => {
    const { json } = await api.get('/algorithms');
    expect(json.best).toBe('tidewaiter');
    expect(json.algorithms.map(({ name }: { name: string }) => name)).toContain('logic-v2');
  });

  it('is ready when a list is loaded', async () => {
    expect((await api.get('/healthz')).json).toEqual({ status: 'ok' });
    expect((await api.get('/readyz')).status).toBe(200);
    expect((await apiOver(undefined).get('/healthz')).status).toBe(200);
    for (const path of ['/readyz', '/search/default', '/entities/x', '/catalog', '/reconcile/default'])
      expect((await apiOver(undefined).get(path)).status).toBe(503);
    expect((await apiOver(serve(AS_OF)).get('/readyz')).status).toBe(503);
  });

  it('loads anew for who has the token', async () => {
    let runs = 0;
    const run = async (): Promise<void> => {
      runs++;
    };
    const update = { token: 'a long secret', run };
    const post = async (path: string, deps = {}): Promise<number> =>
      (await apiOver(served, deps).form(path, {})).status;
    expect(await post('/updatez?token=a+long+secret&sync=true', { update })).toBe(200);
    expect(await post('/updatez?token=a+long+secret', { update })).toBe(200);
    expect(runs).toBe(2);
    expect(await post('/updatez?token=wrong', { update })).toBe(403);
    expect(await post('/updatez', { update })).toBe(403);
    expect(await post('/updatez?token=', { update: { token: '', run } })).toBe(403);
    expect(await post('/updatez?token=x')).toBe(403);
    expect((await api.get('/updatez')).status).toBe(405);
  });

  it('says that statements are not kept, and that a path is not there', async () => {
    expect((await api.get('/statements')).status).toBe(404);
    expect((await api.get('/banana')).json).toEqual({ detail: 'Not Found' });
  });

  it('turns a fault of its own into 500 without telling what it was, and tells the server', async () => {
    const faults: unknown[] = [];
    const broken = { ...served, match: () => Promise.reject(new Error('secret path')) };
    const answer = await apiOver(broken, { failed: (error) => faults.push(error) }).match(
      '/match/default',
      {},
    );
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.json)).not.toContain('secret');
    expect(faults).toHaveLength(1);
  });

  it('describes itself', async () => {
    const { json } = await api.get('/openapi.json');
    expect(json.openapi).toBe('3.1.0');
    expect(Object.keys(json.paths)).toContain('/match/{dataset}');
    const names = json.paths['/search/{dataset}'].get.parameters.map(({ name }: { name: string }) => name);
    expect(names).toContain('changed_since');
  });

  it('merges an entity that two lists know', async () => {
    const other = entry('own:firm', 'Korventa FZE', {
      designations: [BLOCKING],
      properties: { country: ['om'] },
    });
    const both = apiOver(
      serve(AS_OF, list('one', version('2024-01-01', [FIRM])), list('two', version('2025-01-01', [other]))),
    );
    const { json } = await both.get('/entities/own:firm?nested=false');
    expect(json.datasets).toEqual(['one', 'two']);
    expect(json.properties.country).toEqual(['ae', 'om']);
    expect(json.last_seen).toBe('2025-01-01T00:00:00');
    expect((await both.get('/search/default?q=korventa')).json.total.value).toBe(1);
  });
});
