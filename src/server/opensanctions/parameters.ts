import { z } from 'zod';
import {
  MATCH_EXCLUDED_IDS,
  MATCH_RESULTS,
  PARAMETER_VALUES,
  SEARCH_OFFSET,
  SEARCH_PAGE,
  SEARCH_TEXT_CHARACTERS,
} from '../../model/limits.ts';
import { FIELDS } from '../../watchlists/catalogue/columns.ts';
import { ALGORITHM } from './algorithms.ts';

/** Default values of yente. */
const DEFAULT_THRESHOLD = 0.7;
const DEFAULT_MATCHES = 5;
const DEFAULT_PAGE = 10;

/** A parameter that may be given several times. */
function several(most = PARAMETER_VALUES) {
  const asList = (value: unknown): unknown =>
    value === undefined ? [] : Array.isArray(value) ? value : [value];
  return z.preprocess(asList, z.array(z.string()).max(most));
}

function number(fallback: number, most: number) {
  return z.coerce.number().int().min(0).max(most).default(fallback);
}

/** As FastAPI reads them: `true`, `1`, `yes`, `on`. */
const yesOrNo = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['true', '1', 'yes', 'on', 't', 'y', 'false', '0', 'no', 'off', 'f', 'n']))
  .transform((text) => ['true', '1', 'yes', 'on', 't', 'y'].includes(text));

/** A day, or a moment to the minute or second. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}([T ]\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?Z?)?$/)
  .transform((text, context) => {
    const [day = '', time = ''] = text.replace(/Z$/, '').split(/[T ]/);
    const at = Date.parse(`${day}T${`${time || '00'}:00:00`.split(':').slice(0, 3).join(':')}Z`);
    if (Number.isNaN(at)) context.addIssue({ code: 'custom', message: 'there is no such day or time' });
    return at / 1000;
  });

const narrowing = {
  include_dataset: several(),
  exclude_dataset: several(),
  exclude_schema: several(),
  topics: several(),
  changed_since: moment.optional(),
};

const page = {
  limit: number(DEFAULT_PAGE, SEARCH_PAGE),
  offset: number(0, SEARCH_OFFSET),
  sort: several(),
};

export const matchParameters = z.object({
  ...narrowing,
  limit: number(DEFAULT_MATCHES, MATCH_RESULTS),
  threshold: z.coerce.number().min(0).max(1).default(DEFAULT_THRESHOLD),
  cutoff: z.coerce.number().min(0).max(1).optional(),
  algorithm: z.string().default(ALGORITHM),
  exclude_entity_ids: several(MATCH_EXCLUDED_IDS),
});
export type MatchParameters = z.output<typeof matchParameters>;

export const searchParameters = z.object({
  ...narrowing,
  ...page,
  q: z.string().max(SEARCH_TEXT_CHARACTERS).default(''),
  schema: z.string().default('Thing'),
  countries: several(),
  datasets: several(),
  filter: several(),
  filter_op: z.enum(['OR', 'AND']).default('OR'),
  target: yesOrNo.optional(),
  fuzzy: yesOrNo.default(false),
  simple: yesOrNo.default(false),
  facets: z.preprocess(
    (value) => (value === undefined ? ['countries', 'topics', 'datasets'] : [value].flat()),
    z.array(z.enum(FIELDS)).max(FIELDS.length),
  ),
});
export type SearchParameters = z.output<typeof searchParameters>;

export const entityParameters = z.object({ nested: yesOrNo.default(true) });
export const adjacentParameters = z.object(page);
export const updateParameters = z.object({ token: z.string().default(''), sync: yesOrNo.default(false) });

export const suggestParameters = z.object({
  prefix: z.string().max(SEARCH_TEXT_CHARACTERS).default(''),
  limit: number(DEFAULT_PAGE, SEARCH_PAGE),
});
export const extendParameters = z.object({
  type: z.string().default('Thing'),
  limit: number(0, SEARCH_PAGE),
});
export const reconcileParameters = z.object({
  algorithm: z.string().default(ALGORITHM),
  changed_since: moment.optional(),
  queries: z.string().optional(),
  extend: z.string().optional(),
  query: z.string().optional(),
});
