import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOver, type TestApi } from '../../../test/opensanctions-api.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { loadSource } from '../../watchlists/source-register.ts';
import { openLists } from '../../watchlists/store.ts';
import { loadServed } from './served-lists.ts';

const ZAKHAROV = 'NK-aU5ybkbRFJucf8YMwsJvDw';

/** What the tests of yente ask of its own test collection: the same cluster of a maker of drones. */
describe.skipIf(sharedData === undefined)('the collection that yente is tested with', () => {
  const home = mkdtempSync(join(tmpdir(), 'tidewaiter-zala-'));
  let api: TestApi;
  beforeAll(async () => {
    const store = openLists(home);
    const source = await loadSource('ftm');
    for (const label of ['zala', 'parteispenden']) {
      const file = join(sharedData!, 'lists', 'ftm', `${label}_entities.ftm.json`);
      await store.importFiles({ source, label, files: [file], today: '2026-11-27', effective: '2026-05-01' });
    }
    api = apiOver(loadServed({ home, asOf: '2026-11-27', threads: 0 }));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const match = async (
    name: string,
    parameters = '',
  ): Promise<{ id: string; score: number; match: boolean }[]> => {
    const { json } = await api.match(`/match/zala?${parameters}`, {
      queries: { q: { schema: 'Person', properties: { name: [name] } } },
    });
    return json.responses.q.results;
  };

  it.each([
    ['as it is written', 'Alexander Zakharov', ''],
    ['in the other order', 'Zakharov Alexander', ''],
    ['in another spelling', 'Aleksander Zakharov', ''],
    ['in Cyrillic', 'Александр Захаров', ''],
    ['without its space', 'AleksanderZakharov', ''],
    ['without its space, small', 'alexanderzakharov', ''],
    ['without its space, the other way', 'ZakharovAlexander', ''],
    ['misspelt', 'Aleksnder Zakharow', 'threshold=0.5'],
    ['misspelt more', 'Alexznder Zakhrof', 'threshold=0.3'],
    ['the family name alone, at a lower threshold', 'Zakharov', 'threshold=0.4'],
    ['the family name alone, as not matching', 'Zakharov', ''],
  ])('finds him first: %s', async (_, name, parameters) => {
    expect((await match(name, parameters))[0]?.id).toBe(ZAKHAROV);
  });

  it('shows who bears one word alone as not matching, unless a cutoff forbids it', async () => {
    expect((await match('Zakharov')).every((each) => !each.match)).toBe(true);
    expect(await match('Zakharov', 'cutoff=0.7')).toEqual([]);
  });

  it.each([[ZAKHAROV], ['gb-fcdo-rus2051'], ['ru-inn-183111242406']])(
    'excluding %s removes him',
    async (id) => {
      const results = await match('Alexander Zakharov', `exclude_entity_ids=${id}`);
      expect(results.map((each) => each.id)).not.toContain(ZAKHAROV);
    },
  );

  it('redirects the id of a merged record', async () => {
    const { status, headers } = await api.get('/entities/gb-fcdo-rus2051');
    expect([status, headers.get('location')]).toEqual([308, `/entities/${ZAKHAROV}`]);
  });

  it('nests sanctions, family and offices', async () => {
    const { json } = await api.get(`/entities/${ZAKHAROV}`);
    expect(json.datasets.slice(0, 2)).toEqual(['zala', 'gb_coh_disqualified']);
    expect(json.properties.sanctions.length).toBeGreaterThan(5);
    expect(json.properties.familyRelative[0].properties.person[0].schema).toBe('Person');
    expect(json.properties.directorshipDirector[0].properties.organization[0].caption).toBe('LLC CST');
    expect(json.first_seen).toMatch(/^20/);
  });

  it.each([
    ['q=alexander zakharov', true],
    ['q=zakharov', true],
    ['q=Захаров', true],
    ['q=zakhar*', true],
    ['q=zakharof&fuzzy=true', true],
    ['q=alexander zakharov&schema=Vessel', false],
    ['q=alexander zakharov&exclude_dataset=zala', false],
    ['q=alexander zakharov&include_dataset=mx_senators', false],
    ['q=alexander zakharov&include_dataset=zala', true],
    ['q=alexander zakharov&include_dataset=zala&exclude_dataset=zala', false],
    ['q=alexander zakharov&changed_since=2099-01-01T00:00', false],
    ['q=alexander zakharov&countries=ru', true],
    ['q=alexander zakharov&countries=ke', false],
    ['q=alexander zakharov&filter_op=AND&countries=ke&countries=ru', false],
    ['topics=sanction&schema=Person', true],
    ['schema=LegalEntity&target=true', true],
  ])('/search/zala?%s finds somebody: %s', async (parameters, expected) => {
    const { json } = await api.get(`/search/zala?${parameters}`);
    expect(json.total.value > 0).toBe(expected);
    if (expected && parameters.startsWith('q=')) {
      const ids = json.results.map(({ id }: { id: string }) => id);
      if (!parameters.includes('*')) expect(ids[0]).toBe(ZAKHAROV);
      expect(ids).toContain(ZAKHAROV);
    }
  });

  it('keeps collections apart', async () => {
    const facet = async (path: string): Promise<string[]> =>
      (await api.get(path)).json.facets.datasets.values.map(({ name }: { name: string }) => name);
    expect(await facet('/search/zala')).not.toContain('parteispenden');
    expect(await facet('/search/parteispenden')).not.toContain('eu_fsf');
    expect(await facet('/search/default')).toEqual(
      expect.arrayContaining(['zala', 'parteispenden', 'eu_fsf']),
    );
    expect((await api.get('/search/eu_fsf?q=zakharov')).json.results[0].id).toBe(ZAKHAROV);
  });
});
