import { describeRoute, resolver } from 'hono-openapi';
import type { z } from 'zod';
import { problemSchema } from './http-problem.ts';

const PROBLEM = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: resolver(problemSchema) } },
};

/** Describes a route for the OpenAPI document: what it does, and the JSON that it answers. */
export function answers(summary: string, tag: string, schema?: z.ZodType, status = 200) {
  return describeRoute({
    summary,
    tags: [tag],
    responses: {
      [status]: schema
        ? { description: 'Done', content: { 'application/json': { schema: resolver(schema) } } }
        : { description: 'Done' },
      default: PROBLEM,
    },
  });
}
