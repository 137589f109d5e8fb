import type { AnalysedName, Token } from './analysed-name.ts';
import { namesIn } from './bounds.ts';
import { isOwnName } from './open-parts.ts';
import { DISTINCTIVE_WEIGHT, FACTORS, ONE_WORD_PERSON_CAP } from './policy.ts';
import type { Lead } from './query-leads.ts';
import type { Walk } from './walk-plan.ts';

/**
 * Walks of which one must reach a name for it to match, or `undefined` where no such rule holds: a person needs a name
 * in common, more alike than by an initial; an organisation one of its distinctive words, where its generic ones alone
 * cannot reach the threshold.
 */
export function requiredWalks(
  query: AnalysedName,
  leads: readonly Lead[],
  threshold: number,
): Walk[] | undefined {
  if (query.family === 'person') {
    if (namesIn(query) < 2 || threshold <= ONE_WORD_PERSON_CAP) return undefined;
    return leads.map(({ near, token, names }) => ({
      words: token.kind === 'name' ? near.strong : 0,
      names: names.length > 0,
      range: false,
    }));
  }
  if (query.family !== 'organisation' || !needsDistinctive(leads, threshold)) return undefined;
  return leads.map(({ near, token, names, range }) => {
    const isWalked = isDistinctive(token);
    return {
      words: isWalked ? near.words.length : 0,
      names: isWalked && names.length > 0,
      range: isWalked && range.to > range.from,
    };
  });
}

function isDistinctive(token: Token): boolean {
  return isOwnName(token) || token.kind === 'number';
}

/** What is left of generic names that are the same but for forms. */
const SUBSTANCE = 0.1;

/** True when a name that meets none of the distinctive words cannot reach the threshold. */
function needsDistinctive(leads: readonly Lead[], threshold: number): boolean {
  const least = threshold / FACTORS.onlyCommonWords;
  let [gains, cost, distinctive] = [0, 0, 0];
  for (const { token, near, names, range, cost: own } of leads) {
    cost += own;
    if (isDistinctive(token)) {
      distinctive += own;
      continue;
    }
    let most = names.length > 0 || range.to > range.from ? token.weight * (1 - least) : -own;
    for (let i = 0; i < near.words.length; i++)
      most = Math.max(most, near.weights[i]! * (near.similarities[i]! - least));
    gains += Math.max(0, most + least * own);
  }
  return DISTINCTIVE_WEIGHT > 0 && distinctive >= SUBSTANCE && gains < least * cost;
}
