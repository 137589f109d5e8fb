import type { Lead } from './query-leads.ts';

/** How far each lead is followed: so many of its near words bring names in, and perhaps its other names. */
export interface Walk {
  readonly words: number;
  /** The names of its keys. */
  readonly names: boolean;
  /** The words of its range. */
  readonly range: boolean;
}

interface Step {
  readonly walk: Walk;
  /** What less a name can reach that this lead does not bring in. */
  readonly drop: number;
  readonly ratio: number;
}

/** How many names the lists of a lead hold. */
export interface ListLengths {
  /** By word. */
  readonly words: Uint32Array;
  /** Where the list of each word begins. */
  readonly offsets: Uint32Array;
}

/**
 * Decides which lists of names are walked. A name that none of them holds can gain no more than what the leads leave
 * unwalked, and that is made less than `needed` at the least cost in names walked. So the long lists of `trading` and
 * `international` are hardly ever walked.
 *
 * @param required walks one of which must reach a name for it to match, where that is known
 */
export function planWalks(
  leads: readonly Lead[],
  lengths: ListLengths,
  threshold: number,
  needed: number,
  required: readonly Walk[] | undefined,
): readonly Walk[] {
  const walks = leads.map((): Walk => ({ words: 0, names: false, range: false }));
  const steps: (Step | undefined)[] = [];
  let rest = 0;
  for (const [number, lead] of leads.entries()) {
    rest += leftOver(lead, walks[number]!, threshold);
    steps.push(nextStep(lead, walks[number]!, lengths, threshold));
  }
  const costOfRequired = required ? costOf(leads, required, lengths) : Number.POSITIVE_INFINITY;
  while (rest >= needed) {
    let best = -1;
    for (let number = 0; number < leads.length; number++) {
      if (steps[number] && (best < 0 || steps[number]!.ratio > steps[best]!.ratio)) best = number;
    }
    if (best < 0) break;
    const { walk, drop } = steps[best]!;
    walks[best] = walk;
    rest -= drop;
    if (required && costOf(leads, walks, lengths) > costOfRequired) return required;
    steps[best] = nextStep(leads[best]!, walk, lengths, threshold);
  }
  return walks;
}

function costOf(leads: readonly Lead[], walks: readonly Walk[], lengths: ListLengths): number {
  let cost = 0;
  for (const [number, { words, names, range }] of walks.entries()) {
    const lead = leads[number]!;
    for (let i = 0; i < words; i++) cost += lengths.words[lead.near.words[i]!]!;
    if (names) cost += lead.names.length;
    if (range) cost += lengths.offsets[lead.range.to]! - lengths.offsets[lead.range.from]!;
  }
  return cost;
}

/** The most that a lead brings to a name that is in none of the lists walked for it. */
function leftOver(lead: Lead, walk: Walk, threshold: number): number {
  return Math.max(
    0,
    unwalkedGain(lead, walk.words, walk.names, walk.range, threshold) + threshold * lead.cost,
  );
}

function unwalkedGain(
  { near, names, namesSimilarity, range, token }: Lead,
  words: number,
  hasNames: boolean,
  hasRange: boolean,
  threshold: number,
): number {
  let gain = near.restGains[words]!;
  if (!hasRange && range.to > range.from)
    gain = Math.max(gain, token.weight * (range.similarity - threshold));
  if (!hasNames && names.length > 0) gain = Math.max(gain, token.weight * (namesSimilarity - threshold));
  return gain;
}

/** The further walk of one lead that takes the most off for each name walked. */
function nextStep(lead: Lead, walk: Walk, lengths: ListLengths, threshold: number): Step | undefined {
  const now = leftOver(lead, walk, threshold);
  if (now === 0) return undefined;
  const { near, names, range } = lead;
  const ofNames = walk.names ? 0 : names.length;
  const ofRange = walk.range ? 0 : lengths.offsets[range.to]! - lengths.offsets[range.from]!;
  let best: Step | undefined;
  let cost = 1;
  const consider = (next: Walk): void => {
    const drop = now - leftOver(lead, next, threshold);
    const ratio = drop / (cost + (next.names ? ofNames : 0) + (next.range ? ofRange : 0));
    if (drop > 0 && (best === undefined || ratio > best.ratio)) best = { walk: next, drop, ratio };
  };
  const considerAll = (words: number): void => {
    consider({ words, names: walk.names, range: walk.range });
    if (ofNames > 0) consider({ words, names: true, range: walk.range });
    if (ofRange > 0) consider({ words, names: walk.names, range: true });
    if (ofNames > 0 && ofRange > 0) consider({ words, names: true, range: true });
  };
  considerAll(walk.words);
  for (let i = walk.words; i < near.words.length; i++) {
    cost += lengths.words[near.words[i]!]!;
    // Between words that gain the same nothing is won by stopping.
    const isLast = i + 1 === near.words.length;
    if (isLast || near.restGains[i + 1] !== near.restGains[walk.words]) considerAll(i + 1);
  }
  return best;
}
