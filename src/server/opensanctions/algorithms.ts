import { FEATURES } from '../../watchlists/catalogue/match-entities.ts';
import { ApiError } from './api-error.ts';

/** The one algorithm that there is. */
export const ALGORITHM = 'tidewaiter';

interface Algorithm {
  readonly description: string;
  readonly namesOnly: boolean;
}

const OURS = 'Names compared word by word in all scripts, supported or contradicted by what else is known.';
const NAMES_ONLY = 'Answered by our own algorithm, with names alone.';
const ALIAS = 'Answered by our own algorithm: a name that clients of yente ask for.';

/** Names that a client may ask for. */
const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  [ALGORITHM]: { description: OURS, namesOnly: false },
  'logic-v2': { description: ALIAS, namesOnly: false },
  'logic-v1': { description: ALIAS, namesOnly: false },
  'regression-v1': { description: ALIAS, namesOnly: false },
  'regression-v2': { description: ALIAS, namesOnly: false },
  'name-qualified': { description: ALIAS, namesOnly: false },
  'name-based': { description: NAMES_ONLY, namesOnly: true },
  'ofac-249': { description: NAMES_ONLY, namesOnly: true },
};
const BEST = 'best';

/** How an algorithm of this name compares; `best` is our own. */
export function findAlgorithm(name: string): Algorithm {
  const wanted = name === BEST ? ALGORITHM : name;
  const found = Object.hasOwn(ALGORITHMS, wanted) ? ALGORITHMS[wanted] : undefined;
  if (found) return found;
  const known = [BEST, ...Object.keys(ALGORITHMS)].join(', ');
  throw new ApiError(400, `Invalid algorithm: "${name.slice(0, 60)}". Known: ${known}.`);
}

/** What the comparisons of an answer mean. */
export const FEATURE_DOCS = Object.fromEntries(
  Object.entries(FEATURES).map(([name, description]) => [
    name,
    { description, coefficient: name === 'name_match' ? 1 : 0, url: null },
  ]),
);

/** The answer of `GET /algorithms`. */
export function describeAlgorithms() {
  return {
    algorithms: Object.entries(ALGORITHMS).map(([name, { description }]) => ({
      name,
      description,
      features: FEATURE_DOCS,
      docs: { features: FEATURE_DOCS, config: {} },
    })),
    default: ALGORITHM,
    best: ALGORITHM,
  };
}
