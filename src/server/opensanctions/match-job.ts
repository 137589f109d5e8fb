import type { Catalogue } from '../../watchlists/catalogue/catalogue.ts';
import { compileFilter, type EntityFilter, hasDataset } from '../../watchlists/catalogue/filter-entities.ts';
import {
  type MatchedEntity,
  type MatchResult,
  matchExample,
} from '../../watchlists/catalogue/match-entities.ts';
import type { Example } from '../../watchlists/catalogue/match-example.ts';
import { FEATURE_DOCS, findAlgorithm } from './algorithms.ts';
import { ApiError } from './api-error.ts';
import { readMatchBody } from './match-body.ts';
import type { MatchParameters } from './parameters.ts';

/** One request to match, as it goes to a thread: the body is read there. */
export interface MatchRequest {
  readonly dataset: string;
  readonly parameters: MatchParameters;
  readonly body: string;
}

/** A finished answer: the body is text, so that a thread hands it over without building it again. */
export interface MatchAnswer {
  readonly status: number;
  readonly body: string;
  /** How many queries were answered. */
  readonly batchSize: number;
}

export type MatchRunner = (request: MatchRequest) => MatchAnswer | Promise<MatchAnswer>;

const MATCHER = JSON.stringify(FEATURE_DOCS);

/** Makes the job over one catalogue: use one for many requests. What the client got wrong is an answer, not an error. */
export function createMatchJob(catalogue: Catalogue): (request: MatchRequest) => MatchAnswer {
  return (request) => {
    try {
      return answer(catalogue, request);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { status: error.status, body: JSON.stringify({ detail: error.detail }), batchSize: 0 };
    }
  };
}

function answer(catalogue: Catalogue, { dataset, parameters, body }: MatchRequest): MatchAnswer {
  if (!hasDataset(catalogue, dataset)) throw new ApiError(404, 'No such dataset.');
  const { namesOnly } = findAlgorithm(parameters.algorithm);
  const { threshold, limit, cutoff } = parameters;
  const examples = readMatchBody(body);
  const accepts = compileFilter(catalogue, filterOf(dataset, parameters));
  // A person types one name; who sends many screens a file, and such a search costs three times another.
  const showsBearers = examples.size === 1;
  const options = { threshold, limit, namesOnly, showsBearers, ...(cutoff !== undefined && { cutoff }) };
  const responses = Array.from(examples, ([key, example]) => {
    const result = matchExample(catalogue, example, accepts, options);
    return `${JSON.stringify(key)}:${response(catalogue, example, result)}`;
  });
  return {
    status: 200,
    body: `{"responses":{${responses.join(',')}},"matcher":${MATCHER},"limit":${limit}}`,
    batchSize: responses.length,
  };
}

function filterOf(dataset: string, parameters: MatchParameters): EntityFilter {
  const { changed_since: changedSince } = parameters;
  return {
    dataset,
    includeDatasets: parameters.include_dataset,
    excludeDatasets: parameters.exclude_dataset,
    excludeSchemata: parameters.exclude_schema,
    excludeIds: parameters.exclude_entity_ids,
    values: parameters.topics.map((topic) => ['topics', topic] as const),
    ...(changedSince !== undefined && { changedSince }),
  };
}

function response(catalogue: Catalogue, example: Example, { results, matching }: MatchResult): string {
  const { id = null, schema, properties } = example;
  const found = results.map((result) => scoredEntity(catalogue, result)).join(',');
  return `{"status":200,"results":[${found}],"total":{"value":${matching},"relation":"eq"},"query":${JSON.stringify({ id, schema, properties })}}`;
}

/** The entity's text, made once, with the score put in before its last brace. */
function scoredEntity(catalogue: Catalogue, result: MatchedEntity): string {
  const { entity, score, isMatch, explanations } = result;
  const features = Object.fromEntries(Object.entries(explanations).map(([name, each]) => [name, each.score]));
  const scored = `"score":${score},"match":${isMatch},"features":${JSON.stringify(features)},"explanations":${JSON.stringify(explanations)}`;
  return `${catalogue.json(entity).slice(0, -1)},${scored}}`;
}
