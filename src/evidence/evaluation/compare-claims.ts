import type { ProposedClaim, Stance } from '../../model/report.ts';
import type { ExpectedClaim } from './expected-claims.ts';

/** One expected claim and the proposal that meets it, if any. */
export interface ComparedClaim {
  readonly expected: ExpectedClaim;
  readonly found?: ProposedClaim;
  /** Absent where nothing is expected of it. */
  readonly speakerRight?: boolean;
  readonly chainRight?: boolean;
  readonly stanceRight?: boolean;
  readonly modeRight?: boolean;
  readonly actionRight?: boolean;
  readonly actorRight?: boolean;
}

export interface ComparedReport {
  readonly compared: readonly ComparedClaim[];
  readonly unexpected: readonly ProposedClaim[];
}

/** A proposal meets a quotation when they share so much of the shorter one. */
const LEAST_OVERLAP = 0.5;
/** A paraphrase is met by a sentence that has so much of its words. */
const LEAST_SHARED_WORDS = 0.4;

/** Pairs expected and proposed claims, best first, each used once. */
export function compareClaims(
  text: string,
  expected: readonly ExpectedClaim[],
  proposed: readonly ProposedClaim[],
): ComparedReport {
  const pairs = expected.flatMap((claim, expectedIndex) =>
    proposed.map((proposal, proposedIndex) => ({
      expectedIndex,
      proposedIndex,
      likeness: likeness(text, claim, proposal),
    })),
  );
  pairs.sort(
    (a, b) =>
      b.likeness - a.likeness || a.expectedIndex - b.expectedIndex || a.proposedIndex - b.proposedIndex,
  );
  const partner = new Map<number, number>();
  const used = new Set<number>();
  for (const { expectedIndex, proposedIndex, likeness: value } of pairs) {
    if (value <= 0 || partner.has(expectedIndex) || used.has(proposedIndex)) continue;
    partner.set(expectedIndex, proposedIndex);
    used.add(proposedIndex);
  }
  return {
    compared: expected.map((claim, index) =>
      compared(claim, partner.has(index) ? proposed[partner.get(index)!] : undefined),
    ),
    unexpected: proposed.filter((_, index) => !used.has(index)),
  };
}

function likeness(text: string, { quote, stance, speaker }: ExpectedClaim, proposal: ProposedClaim): number {
  const at = placeOf(text, quote);
  let value: number;
  if (at !== undefined) {
    const inContent = overlap(at, proposal.content.place);
    const inSentence = overlap(at, proposal.place);
    if (Math.max(inContent, inSentence) < LEAST_OVERLAP) return 0;
    value = inContent + inSentence / 10;
  } else {
    const wanted = wordsOf(quote);
    const own = new Set(wordsOf(`${proposal.sentence} ${proposal.speaker} ${proposal.actor?.name ?? ''}`));
    value = wanted.length === 0 ? 0 : wanted.filter((word) => own.has(word)).length / wanted.length;
    if (value < LEAST_SHARED_WORDS) return 0;
  }
  return (
    value +
    (stance === proposal.stance ? 0.05 : 0) +
    (speaker !== undefined && sameName(speaker, proposal.speaker) ? 0.05 : 0)
  );
}

function placeOf(text: string, quote: string): { from: number; to: number } | undefined {
  const pattern = quote
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/['’]/g, "['’]");
  const match = pattern === '' ? null : new RegExp(pattern, 'iu').exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return Math.max(0, shared) / Math.min(a.to - a.from, b.to - b.from);
}

function compared(expected: ExpectedClaim, found: ProposedClaim | undefined): ComparedClaim {
  if (found === undefined) return { expected };
  const names = [
    found.speaker,
    ...found.chain.flatMap(({ name, written }) =>
      name === found.speaker ? [name, written?.words ?? ''] : [],
    ),
  ];
  const chain = found.chain.flatMap(({ name, written }) => [name, written?.words ?? '']);
  const inChain = (wanted: string): boolean => chain.some((name) => sameName(wanted, name));
  const { speaker, citing, stance, mode, action, actor } = expected;
  return {
    expected,
    found,
    ...(speaker !== undefined && {
      speakerRight:
        sameName(speaker, found.speaker) ||
        (!isName(speaker) && names.some((name) => sameName(speaker, name))),
    }),
    ...(speaker !== undefined && { chainRight: [speaker, ...citing].every(inChain) }),
    ...(stance !== undefined && { stanceRight: stance === found.stance }),
    ...(mode !== undefined && { modeRight: found.actions.some((each) => each.mode === mode) }),
    ...(action !== undefined && { actionRight: found.actions.some((each) => each.action === action) }),
    ...(actor !== undefined && {
      actorRight:
        found.actor !== undefined &&
        (sameName(actor, found.actor.name) || sameName(actor, found.actor.words)),
    }),
  };
}

/** "Der Spiegel" is a name, "the magazine" is none: a name must be the one that the rules followed back to. */
function isName(text: string): boolean {
  return /\p{Lu}/u.test(text.slice(1).replace(/^\p{L}*/u, ''));
}

const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'der',
  'die',
  'das',
  'des',
  'his',
  'her',
  'its',
  'по',
  'на',
  'в',
]);

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([word]) => word)
    .filter((word) => !SMALL.has(word) && word !== 's');
}

/** Names are the same when every word of one stands in the other, but for endings. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0) return false;
  return short.every((word) => long.some((other) => sameStem(word, other)));
}

const STEM_CHARACTERS = 4;

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < least && a[shared] === b[shared]) shared++;
  return shared >= STEM_CHARACTERS && Math.max(a.length, b.length) - shared <= 2;
}

export interface Measure {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

/** What a set of compared reports comes to. Precision of stance and attribution is over claims that met. */
export interface ClaimScores {
  readonly reports: number;
  readonly expected: number;
  readonly proposed: number;
  readonly found: number;
  readonly claims: {
    readonly precision: number | null;
    readonly recall: number | null;
    readonly f1: number | null;
  };
  readonly attribution: { readonly precision: number | null; readonly recall: number | null };
  readonly chain: Measure;
  readonly stance: {
    readonly precision: number | null;
    readonly recall: number | null;
    readonly byStance: Readonly<
      Record<Stance, { readonly precision: number | null; readonly recall: number | null }>
    >;
  };
  readonly mode: Measure;
  readonly action: Measure;
  readonly actor: Measure;
}

export function scoreClaims(reports: readonly ComparedReport[]): ClaimScores {
  const all = reports.flatMap(({ compared: ofReport }) => ofReport);
  const unexpected = reports.flatMap(({ unexpected: ofReport }) => ofReport);
  const met = all.filter(({ found }) => found !== undefined);
  const precision = share(met.length, met.length + unexpected.length);
  const recall = share(met.length, all.length);
  const measure = (
    key: 'chainRight' | 'modeRight' | 'actionRight' | 'actorRight' | 'speakerRight' | 'stanceRight',
  ): Measure => {
    const asked = met.filter((each) => each[key] !== undefined);
    const right = asked.filter((each) => each[key]).length;
    return { right, of: asked.length, share: share(right, asked.length) };
  };
  const [speaker, stance] = [measure('speakerRight'), measure('stanceRight')];
  const byStance = (wanted: Stance): { precision: number | null; recall: number | null } => {
    const proposedSo = met.filter(
      ({ found, expected }) => found!.stance === wanted && expected.stance !== undefined,
    );
    const expectedSo = all.filter(({ expected }) => expected.stance === wanted);
    const right = proposedSo.filter(({ stanceRight }) => stanceRight).length;
    return { precision: share(right, proposedSo.length), recall: share(right, expectedSo.length) };
  };
  return {
    reports: reports.length,
    expected: all.length,
    proposed: met.length + unexpected.length,
    found: met.length,
    claims: {
      precision,
      recall,
      f1: precision && recall ? round((2 * precision * recall) / (precision + recall)) : null,
    },
    attribution: {
      precision: speaker.share,
      recall: share(speaker.right, all.filter(({ expected }) => expected.speaker !== undefined).length),
    },
    chain: measure('chainRight'),
    stance: {
      precision: stance.share,
      recall: share(stance.right, all.filter(({ expected }) => expected.stance !== undefined).length),
      byStance: { asserts: byStance('asserts'), doubts: byStance('doubts'), denies: byStance('denies') },
    },
    mode: measure('modeRight'),
    action: measure('actionRight'),
    actor: measure('actorRight'),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
