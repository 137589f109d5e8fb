import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MATCH_BODY_BYTES } from '../../model/limits.ts';
import { ApiError } from './api-error.ts';
import { matchParameters } from './parameters.ts';
import { described, jsonText, type OpenSanctionsDeps, query, servedNow } from './routing.ts';
import { matchAnswer } from './schemas.ts';

const tooLarge = (): never => {
  throw new ApiError(413, `The body is larger than ${MATCH_BODY_BYTES} bytes.`);
};
const limitedStream = bodyLimit({ maxSize: MATCH_BODY_BYTES, onError: tooLarge });

/**
 * Refuses a body beyond the limit before it is read. Most clients say how long it is: then its stream, which costs a
 * tenth of an answer to make, is not touched.
 */
export const limitedBody: MiddlewareHandler = (c, next) => {
  const length = Number(c.req.header('content-length') ?? Number.NaN);
  if (Number.isNaN(length) || c.req.header('transfer-encoding') !== undefined) return limitedStream(c, next);
  return length > MATCH_BODY_BYTES ? tooLarge() : next();
};

/** `POST /match/{dataset}`: who may each of the described entities be? */
export function matchRoute(deps: OpenSanctionsDeps): Hono {
  return new Hono().post(
    '/match/:dataset',
    described('Matching', 'Find the entities that examples may be', matchAnswer, [400, 404, 413]),
    limitedBody,
    query(matchParameters),
    async (c) => {
      const { match } = servedNow(deps);
      const parameters = c.req.valid('query');
      const answer = await match({ dataset: c.req.param('dataset'), parameters, body: await c.req.text() });
      return jsonText(answer.body, answer.status, { 'x-batch-size': String(answer.batchSize) });
    },
  );
}
