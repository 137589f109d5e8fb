import { z } from 'zod';
import {
  MATCH_IDENTIFIERS,
  MATCH_NAMES,
  MATCH_NAMES_PER_REQUEST,
  MATCH_PROPERTIES,
  MATCH_PROPERTY_VALUES,
  MATCH_QUERIES,
} from '../../model/limits.ts';
import {
  cleanExample,
  type Example,
  identifiersOfExample,
  namesOfExample,
} from '../../watchlists/catalogue/match-example.ts';
import { findSchema } from '../../watchlists/catalogue/schemata.ts';
import { ApiError, fieldErrors } from './api-error.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const example = z.object({
  id: z.string().nullish(),
  schema: z.string(),
  properties: z.record(z.string(), z.union([value, z.array(z.unknown()).max(MATCH_PROPERTY_VALUES)])),
});

/** The body of `POST /match/{dataset}`. */
export const matchBody = z.object({
  queries: z.record(z.string(), example.nullable()),
  weights: z.record(z.string(), z.number()).optional(),
  config: z.record(z.string(), value).optional(),
});

/** Reads the body: every query by its key, as it was understood. Throws `ApiError`. */
export function readMatchBody(text: string): ReadonlyMap<string, Example> {
  const { queries, weights, config } = parsed(matchBody, text);
  refuseSettings('weight', weights);
  refuseSettings('configuration parameter', config);
  const entries = Object.entries(queries);
  if (entries.length > MATCH_QUERIES)
    throw new ApiError(400, `Too many queries in one batch (limit: ${MATCH_QUERIES})`);
  const examples = new Map<string, Example>();
  let names = 0;
  for (const [key, query] of entries) {
    if (query === null) continue;
    const read = readExample(query);
    names += namesOfExample(read).length;
    examples.set(key, read);
  }
  if (examples.size === 0) throw new ApiError(400, 'No queries provided.');
  if (names > MATCH_NAMES_PER_REQUEST)
    throw new ApiError(400, `Too many names in one batch (limit: ${MATCH_NAMES_PER_REQUEST})`);
  return examples;
}

/** An example of the wire as it was understood; an unknown schema is an `ApiError`. */
export function readExample({ id, schema, properties }: z.output<typeof example>): Example {
  if (!findSchema(schema))
    throw new ApiError(400, `Cannot parse example entity: No such schema: "${schema.slice(0, 60)}"`);
  const given = Object.entries(properties);
  if (given.length > MATCH_PROPERTIES)
    throw new ApiError(400, `Cannot parse example entity: more than ${MATCH_PROPERTIES} properties`);
  const texts = given.map(([name, values]) => [name, textsIn(values)] as const);
  const read = cleanExample({ schema, properties: Object.fromEntries(texts), ...(id != null && { id }) });
  if (namesOfExample(read).length > MATCH_NAMES)
    throw new ApiError(400, `Cannot parse example entity: more than ${MATCH_NAMES} names`);
  if (identifiersOfExample(read).length > MATCH_IDENTIFIERS)
    throw new ApiError(400, `Cannot parse example entity: more than ${MATCH_IDENTIFIERS} identifiers`);
  return read;
}

function textsIn(values: unknown): string[] {
  return [values].flat().flatMap((each) => {
    if (typeof each === 'string') return [each];
    return typeof each === 'number' || typeof each === 'boolean' ? [String(each)] : [];
  });
}

/** What moves a score is in the repository, where it can be reviewed; to pass over a wish would be a silent lie. */
function refuseSettings(what: string, given: Readonly<Record<string, unknown>> | undefined): void {
  const [first] = Object.keys(given ?? {});
  if (first !== undefined)
    throw new ApiError(400, `Invalid ${what}: ${first.slice(0, 60)}; the algorithm has none that can be set`);
}

/** JSON text held against a schema; 422 where it does not fit. */
export function parsed<S extends z.ZodType>(
  schema: S,
  text: string,
  where: 'body' | 'form' = 'body',
): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ApiError(422, [
      { type: 'json_invalid', loc: [where], msg: `not JSON: ${(cause as Error).message.slice(0, 200)}` },
    ]);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw new ApiError(422, fieldErrors(where, read.error.issues));
}
