import { Hono } from 'hono';
import type { Catalogue } from '../../watchlists/catalogue/catalogue.ts';
import type { FtmEntity } from '../../watchlists/catalogue/entity.ts';
import { ADJACENT_PROPERTIES, nestedEntity } from '../../watchlists/catalogue/relations.ts';
import { sortedEntities } from '../../watchlists/catalogue/search-entities.ts';
import { ApiError } from './api-error.ts';
import { adjacentParameters, entityParameters } from './parameters.ts';
import { described, jsonText, type OpenSanctionsDeps, query, servedNow } from './routing.ts';
import { adjacentAnswer, adjacentPage, entity as entitySchema } from './schemas.ts';
import { readSort } from './search-route.ts';

/** `GET /entities/{id}` and what stands around an entity. */
export function entityRoutes(deps: OpenSanctionsDeps): Hono {
  const find = (id: string): { entity: FtmEntity; catalogue: Catalogue } | { mergedInto: string } => {
    const { catalogue } = servedNow(deps);
    const number = catalogue.numberOf(id);
    const entity = number === undefined ? catalogue.relations.byId(id) : catalogue.entity(number);
    if (entity) return { entity, catalogue };
    const mergedInto = catalogue.mergedInto(id);
    if (mergedInto !== undefined) return { mergedInto };
    throw new ApiError(404, 'No such entity!');
  };
  const redirect = (path: string, mergedInto: string): string => {
    const here = path.lastIndexOf(`/entities/`);
    const rest = path
      .slice(here + '/entities/'.length)
      .split('/')
      .slice(1);
    return [`${path.slice(0, here)}/entities/${encodeURIComponent(mergedInto)}`, ...rest].join('/');
  };
  return new Hono()
    .get(
      '/entities/:id',
      described('Data access', 'One entity', entitySchema, [308, 404]),
      query(entityParameters),
      (c) => {
        const id = c.req.param('id');
        const found = find(id);
        if ('mergedInto' in found)
          return c.redirect(redirect(c.req.path, found.mergedInto) + new URL(c.req.url).search, 308);
        const { entity, catalogue } = found;
        return jsonText(
          JSON.stringify(c.req.valid('query').nested ? nestedEntity(entity, catalogue.relations) : entity),
        );
      },
    )
    .get(
      '/entities/:id/adjacent',
      described('Data access', 'What stands around an entity', adjacentAnswer, [308, 404]),
      query(adjacentParameters),
      (c) => {
        const id = c.req.param('id');
        const found = find(id);
        if ('mergedInto' in found) return c.redirect(redirect(c.req.path, found.mergedInto), 308);
        const { entity, catalogue } = found;
        const adjacent = [...catalogue.relations.of(entity)].map(([property, relations]) => [
          property,
          pageOf(relations, c.req.valid('query')),
        ]);
        return jsonText(JSON.stringify({ entity, adjacent: Object.fromEntries(adjacent) }));
      },
    )
    .get(
      '/entities/:id/adjacent/:property',
      described('Data access', 'What stands around an entity, by one property', adjacentPage, [308, 404]),
      query(adjacentParameters),
      (c) => {
        const { id, property } = c.req.param();
        const found = find(id);
        if ('mergedInto' in found) return c.redirect(redirect(c.req.path, found.mergedInto), 308);
        if (!ADJACENT_PROPERTIES.includes(property)) throw new ApiError(404, 'No such property!');
        const relations = found.catalogue.relations.of(found.entity).get(property) ?? [];
        return jsonText(JSON.stringify(pageOf(relations, c.req.valid('query'))));
      },
    );
}

function pageOf(
  relations: readonly FtmEntity[],
  {
    limit,
    offset,
    sort,
  }: { readonly limit: number; readonly offset: number; readonly sort: readonly string[] },
) {
  const results = sortedEntities(relations, sort.map(readSort)).slice(offset, offset + limit);
  return { results, total: { value: relations.length, relation: 'eq' }, limit, offset };
}
