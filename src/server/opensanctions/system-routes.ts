import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { ALL_DATASETS } from '../../watchlists/catalogue/filter-entities.ts';
import { describeAlgorithms } from './algorithms.ts';
import { ApiError } from './api-error.ts';
import { updateParameters } from './parameters.ts';
import { described, type OpenSanctionsDeps, query, servedNow } from './routing.ts';
import { algorithmsAnswer, catalogAnswer, statusAnswer } from './schemas.ts';
import type { Served } from './served-lists.ts';

/** Health, readiness, what there is to search, and loading it anew. */
export function systemRoutes(deps: OpenSanctionsDeps): Hono {
  const ok = { status: 'ok' } as const;
  return new Hono()
    .get('/healthz', described('System information', 'The server answers', statusAnswer), (c) => c.json(ok))
    .get('/readyz', described('System information', 'Lists are loaded', statusAnswer), (c) => {
      // Without a list every answer would be "nobody": that is no answer.
      if (servedNow(deps).lists.length === 0) throw new ApiError(503, 'No list was imported.');
      return c.json(ok);
    })
    .get('/catalog', described('System information', 'The datasets', catalogAnswer), (c) =>
      c.json(catalogOf(servedNow(deps))),
    )
    .get('/algorithms', described('System information', 'The algorithms', algorithmsAnswer), (c) =>
      c.json(describeAlgorithms()),
    )
    .post(
      '/updatez',
      described('System information', 'Load the lists anew', statusAnswer, [403]),
      query(updateParameters),
      async (c) => {
        const { token, sync } = c.req.valid('query');
        const { update } = deps;
        if (!update || update.token === '' || !isSame(token, update.token))
          throw new ApiError(403, 'Invalid token.');
        const running = update.run();
        if (sync) await running;
        else running.catch((error: unknown) => deps.failed(error, 'loading the lists anew'));
        return c.json(ok);
      },
    )
    .all('/updatez', () => {
      throw new ApiError(405, 'Method Not Allowed');
    })
    .get('/statements', () => {
      throw new ApiError(404, 'Statements are not kept: entries are stored as their publishers give them.');
    });
}

/** In a time that tells nothing of where they differ. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

function catalogOf({ lists, catalogue }: Served) {
  const { datasets } = catalogue.columns;
  const listIds = lists.map(({ listId }) => listId);
  const children = childrenOf(listIds, catalogue.size, datasets);
  const described = lists.map(({ listId, version }) => ({
    name: listId,
    title: version?.sourceTitle ?? listId,
    summary: version ? `${version.publisher}; ${version.entries} entries` : null,
    url: null,
    load: true,
    entities_url: null,
    version: version?.versionId ?? '',
    index_version: version?.versionId ?? null,
    index_current: version !== undefined,
    children: [...(children.get(listId) ?? [])].sort(),
  }));
  const ofCollections = [...new Set([...children.values()].flatMap((names) => [...names]))].sort();
  const plain = { summary: null, url: null, load: false, entities_url: null, index_version: null };
  return {
    datasets: [
      ...described,
      {
        ...plain,
        name: ALL_DATASETS,
        title: 'All lists',
        version: '',
        index_current: true,
        children: listIds,
      },
      ...ofCollections.map((name) => ({
        ...plain,
        name,
        title: name,
        version: '',
        index_current: true,
        children: [],
      })),
    ],
    current: described.filter((each) => each.index_current).map(({ name }) => name),
    outdated: described.filter((each) => !each.index_current).map(({ name }) => name),
    index_stale: false,
  };
}

/** The datasets of each collection: what its entities have besides the list itself. */
function childrenOf(
  listIds: readonly string[],
  size: number,
  datasets: Served['catalogue']['columns']['datasets'],
): Map<string, Set<string>> {
  const lists = new Set(listIds.map((listId) => datasets.numberOf(listId)));
  const pairs = new Map<number, Set<number>>();
  for (let entity = 0; entity < size; entity++) {
    const [list, ...others] = datasets.valuesOf(entity);
    for (const other of others) {
      if (list === undefined || lists.has(other)) continue;
      const known = pairs.get(list);
      if (known) known.add(other);
      else pairs.set(list, new Set([other]));
    }
  }
  return new Map(
    [...pairs].map(([list, others]) => [
      datasets.valueAt(list),
      new Set([...others].map((other) => datasets.valueAt(other))),
    ]),
  );
}
