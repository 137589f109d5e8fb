import { createHash } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { Database } from '../../store/database/database.ts';
import { HttpProblem } from './http-problem.ts';
import type { ServerEnvironment } from './server-environment.ts';

/** How long an answer is remembered. */
const REMEMBERED_MILLISECONDS = 24 * 3_600_000;
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Requests with an `Idempotency-Key` are done once: the same request again is answered as the first time, another one
 * under the same key is refused, one that is still being done as well.
 */
export function idempotent({ database, now }: { readonly database: Database; readonly now: () => string }) {
  return createMiddleware<ServerEnvironment>(async (context, next) => {
    const key = context.req.header('idempotency-key');
    const isForm = context.req.header('content-type')?.startsWith('multipart/') ?? false;
    if (key === undefined || context.req.method !== 'POST' || isForm) return next();
    if (!KEY.test(key))
      throw new HttpProblem('invalid-request', 'The header Idempotency-Key is no key.', {
        mend: 'Send up to 200 visible characters, such as a UUID.',
      });
    const who = context.get('who')?.id ?? '';
    const request = createHash('sha256')
      .update(`${context.req.path}\n`)
      .update(await context.req.text())
      .digest('hex');
    const { queries } = database;
    const at = now();
    const old = new Date(Date.parse(at) - REMEMBERED_MILLISECONDS).toISOString();
    await queries.deleteFrom('idempotency').where('created_at', '<', old).execute();
    const taken = await queries
      .insertInto('idempotency')
      .values({ key, who, request_hash: request, status: null, body: null, created_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const ofKey = queries.selectFrom('idempotency').selectAll().where('key', '=', key).where('who', '=', who);
    if (Number(taken.numInsertedOrUpdatedRows ?? 0) === 0) {
      const earlier = await ofKey.executeTakeFirstOrThrow();
      if (earlier.request_hash !== request)
        throw new HttpProblem('idempotency-conflict', 'This key was used for another request.', {
          mend: 'Use a new key.',
        });
      if (earlier.status === null)
        throw new HttpProblem(
          'idempotency-conflict',
          'The first request under this key is still being done.',
          {
            mend: 'Wait for its answer, then ask again.',
            headers: { 'retry-after': '1' },
          },
        );
      return context.newResponse(earlier.body, earlier.status as 200, {
        'content-type': 'application/json',
        'idempotency-replayed': 'true',
      });
    }
    const mine = (row: 'update' | 'delete') =>
      row === 'delete'
        ? queries.deleteFrom('idempotency').where('key', '=', key).where('who', '=', who).execute()
        : undefined;
    try {
      await next();
    } catch (error) {
      await mine('delete');
      throw error;
    }
    // What failed may be tried again under the same key.
    if (context.res.status >= 500 || context.error) return void (await mine('delete'));
    const body = await context.res.clone().text();
    await queries
      .updateTable('idempotency')
      .set({ status: context.res.status, body })
      .where('key', '=', key)
      .where('who', '=', who)
      .execute();
  });
}
