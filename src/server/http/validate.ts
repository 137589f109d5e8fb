import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { ValidationTargets } from 'hono';
import { validator } from 'hono-openapi';
import type { z } from 'zod';
import { type FieldProblem, HttpProblem } from './http-problem.ts';

/** Problems of one request that are told; the rest are of the same kind. */
const MOST_TOLD = 20;

/**
 * Checks a part of the request by its schema, which also describes it in the OpenAPI document. What does not fit is a
 * problem that points at every field.
 */
export function checked<S extends z.ZodType, T extends keyof ValidationTargets>(target: T, schema: S) {
  return validator(target, schema, (result) => {
    if (result.success) return;
    const errors = result.error.slice(0, MOST_TOLD).map((issue) => fieldProblem(target, issue));
    const [first] = errors;
    throw new HttpProblem(
      'invalid-request',
      first ? describe(first) : 'The request does not fit its description.',
      {
        errors,
        mend: 'Correct the fields that are named; the description is under /api/docs.',
      },
    );
  });
}

function fieldProblem(
  target: keyof ValidationTargets,
  { path = [], message }: StandardSchemaV1.Issue,
): FieldProblem {
  const parts = path.map((part) => String(typeof part === 'object' ? part.key : part));
  return target === 'json'
    ? {
        pointer: parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
        detail: message,
      }
    : { parameter: parts.join('.'), detail: message };
}

function describe({ pointer, parameter, detail }: FieldProblem): string {
  const where = pointer ?? parameter ?? '';
  return where === '' ? detail : `${where}: ${detail}`;
}
