import { Hono } from 'hono';
import { z } from 'zod';
import { listUses } from '../../engine/batch/lists-for-run.ts';
import { sectionsIn } from '../../store/sections.ts';
import { inOrder } from '../../watchlists/list-version.ts';
import { createQueryScreener } from '../../watchlists/screening/screen-query.ts';
import { openScreeningIndex } from '../../watchlists/screening/screening-index.ts';
import { openLists } from '../../watchlists/store.ts';
import { type ListRow, listDiff, listRow, nameSearch } from '../contract/house.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import type { CaseDeps } from './deps.ts';

const TAG = 'Lists';
/** Entries of a difference that are told one by one. */
const MOST_TOLD = 500;

/** Lists with their versions and age, what changed between two, and a search for one name. */
export function listRoutes({ ground, home, may }: CaseDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  app.get(
    '/lists',
    may('lists.read'),
    answers('Lists in use', TAG, z.object({ items: z.array(listRow) })),
    async (c) => {
      const { lists, today } = await ground.now();
      const byList = Map.groupBy(lists.versions, ({ listId }) => listId);
      const items = listUses(lists.versions, today).map((use): ListRow => {
        const versions = inOrder(byList.get(use.id) ?? []);
        const inForce = versions.find(({ versionId }) => versionId === use.version);
        return {
          id: use.id,
          title: use.title,
          publisher: versions.at(-1)?.publisher ?? '',
          version: use.version,
          effective: use.effective,
          ageDays: use.ageDays,
          stale: use.stale === true,
          entries: use.entries,
          names: inForce?.names ?? 0,
          problems: inForce?.problems ?? 0,
          versions: versions
            .map(({ versionId, effective, entries }) => ({ version: versionId, effective, entries }))
            .reverse(),
        };
      });
      return c.json({ items });
    },
  );
  app.get(
    '/lists/:id/diff',
    may('lists.read'),
    answers('What changed between two versions', TAG, listDiff),
    checked('query', z.object({ from: z.string().max(100).optional(), to: z.string().max(100).optional() })),
    (c) => {
      const { from, to } = c.req.valid('query');
      const id = c.req.param('id');
      const store = openLists(home);
      if (!store.listIds().includes(id))
        throw new HttpProblem('not-found', `No list "${id}" was imported.`, {
          mend: 'Look for it in the list of lists.',
        });
      const diff = store.diff(id, from, to);
      const told = [diff.added, diff.removed, diff.changed].map((entries) => entries.slice(0, MOST_TOLD));
      const [added = [], removed = []] = told;
      return c.json({
        from: diff.from.versionId,
        to: diff.to.versionId,
        added,
        removed,
        changed: diff.changed
          .slice(0, MOST_TOLD)
          .map(({ id: entryId, caption, changed }) => ({ id: entryId, caption, what: changed })),
        more:
          diff.added.length +
          diff.removed.length +
          diff.changed.length -
          told.reduce((sum, each) => sum + each.length, 0),
      });
    },
  );
  app.post(
    '/names/search',
    may('names.search'),
    answers('Entries that may be one name, best first', TAG),
    checked('json', nameSearch),
    async (c) => {
      const { name, country, dateOfBirth, address, identifier, threshold, limit } = c.req.valid('json');
      const { lists, today } = await ground.now();
      const index = openScreeningIndex(sectionsIn(lists.index.memory).sections, lists.index.lists);
      const screen = createQueryScreener(index, { threshold, limit });
      const hits = screen(
        {
          kind: 'party',
          name,
          identifiers: identifier === undefined ? [] : [identifier],
          ...(country !== undefined && { country }),
          ...(dateOfBirth !== undefined && { dateOfBirth }),
          ...(address !== undefined && { address }),
        },
        today,
      );
      return c.json({ items: hits, asOf: today });
    },
  );
  return app;
}
