import { Hono } from 'hono';
import { z } from 'zod';
import { addApiKey, KEY_SCOPES, listApiKeys, revokeApiKey } from '../../cases/people/api-keys.ts';
import { addSavedView, listSavedViews, removeSavedView } from '../../cases/people/saved-views.ts';
import { addUser, changeUser, listUsers, readUser } from '../../cases/people/users.ts';
import { actorOf } from '../cases/deps.ts';
import { savedView } from '../contract/alerts.ts';
import {
  addApiKey as addApiKeyBody,
  addUser as addUserBody,
  apiKeyList,
  changeUser as changeUserBody,
  newApiKey,
  type User,
  user as userSchema,
} from '../contract/house.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import type { PeopleDeps } from './deps.ts';

/** Users, keys of programs, and the saved views of each user. */
export function userRoutes(deps: PeopleDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const { database, may, now } = deps;
  const { queries } = database;
  app.get(
    '/users',
    may('users.read'),
    answers('Users', 'Users', z.object({ items: z.array(userSchema) })),
    async (c) => c.json({ items: (await listUsers(queries)).map(userAnswer) }),
  );
  app.post(
    '/users',
    may('users.change'),
    answers('Add a user', 'Users', userSchema, 201),
    checked('json', addUserBody),
    async (c) => {
      const { password, ...user } = c.req.valid('json');
      if (password === undefined && deps.openId === undefined)
        throw new HttpProblem('invalid-request', '/password: is missing.', {
          errors: [{ pointer: '/password', detail: 'is missing' }],
          mend: 'Choose a first password; without one a user signs in at a provider, and none is set up.',
        });
      const added = { ...user, ...(password !== undefined && { password }) };
      const id = await addUser(database, added, actorOf(c), now());
      return c.json(userAnswer(await readUser(queries, id)), 201);
    },
  );
  app.patch(
    '/users/:id',
    may('users.change'),
    answers('Change a user', 'Users', userSchema),
    checked('json', changeUserBody),
    async (c) => {
      const id = c.req.param('id');
      const { name, role, active, password } = c.req.valid('json');
      const change = {
        ...(name !== undefined && { name }),
        ...(role !== undefined && { role }),
        ...(active !== undefined && { active }),
        ...(password !== undefined && { password }),
      };
      await changeUser(database, id, change, actorOf(c), now());
      return c.json(userAnswer(await readUser(queries, id)));
    },
  );
  keyRoutes(app, deps);
  viewRoutes(app, deps);
  return app;
}

function keyRoutes(app: Hono<ServerEnvironment>, { database, may, now }: PeopleDeps): void {
  app.get(
    '/api-keys',
    may('keys.change'),
    answers('Keys of programs, and what a key can be allowed', 'Keys', apiKeyList),
    async (c) => c.json({ items: (await listApiKeys(database.queries)).map(keyAnswer), scopes: KEY_SCOPES }),
  );
  app.post(
    '/api-keys',
    may('keys.change'),
    answers('Make a key; it is shown this once', 'Keys', newApiKey, 201),
    checked('json', addApiKeyBody),
    async (c) => {
      const { expiresAt, ...rest } = c.req.valid('json');
      const { row, key } = await addApiKey(
        database,
        { ...rest, ...(expiresAt !== undefined && { expiresAt }) },
        actorOf(c),
        now(),
      );
      return c.json({ ...keyAnswer(row), key }, 201);
    },
  );
  app.delete(
    '/api-keys/:id',
    may('keys.change'),
    answers('Revoke a key', 'Keys', undefined, 204),
    async (c) => {
      await revokeApiKey(database, c.req.param('id'), actorOf(c), now());
      return c.body(null, 204);
    },
  );
}

function viewRoutes(app: Hono<ServerEnvironment>, { database, may }: PeopleDeps): void {
  const { queries } = database;
  app.get(
    '/views',
    may('cases.read'),
    answers('Your saved views of the queue', 'Alerts', z.object({ items: z.array(savedView) })),
    async (c) => c.json({ items: await listSavedViews(queries, actorOf(c).id) }),
  );
  app.post(
    '/views',
    may('cases.read'),
    answers('Save a view', 'Alerts', savedView, 201),
    checked('json', savedView.omit({ id: true })),
    async (c) => c.json(await addSavedView(queries, actorOf(c).id, c.req.valid('json')), 201),
  );
  app.delete(
    '/views/:id',
    may('cases.read'),
    answers('Remove a view', 'Alerts', undefined, 204),
    async (c) => {
      await removeSavedView(queries, actorOf(c).id, c.req.param('id'));
      return c.body(null, 204);
    },
  );
}

type StoredUser = Awaited<ReturnType<typeof readUser>>;

function userAnswer({ id, name, email, role, active, created_at, last_seen }: StoredUser): User {
  return {
    id,
    name,
    email,
    role: role as User['role'],
    active: active === 1,
    createdAt: created_at,
    lastSeen: last_seen,
  };
}

type StoredKey = Awaited<ReturnType<typeof listApiKeys>>[number];

function keyAnswer({ id, name, prefix, scopes, created_at, expires_at, last_used }: StoredKey) {
  return {
    id,
    name,
    prefix,
    scopes: JSON.parse(scopes) as string[],
    createdAt: created_at,
    expiresAt: expires_at,
    lastUsed: last_used,
  };
}
