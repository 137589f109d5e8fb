import type { Designation, DesignationEffect, EntryBasis } from '../model/entry.ts';
import { readDay } from './list-dates.ts';

/** A FollowTheMoney Sanction entity, as the designation that it is, and what it makes of the one it is about. */
export interface Sanction {
  readonly designation: Designation;
  readonly basis: Extract<EntryBasis, 'designated' | 'controlled-goods-end-user' | 'context'>;
}

interface Rule {
  readonly effect: DesignationEffect;
  readonly basis: Sanction['basis'];
  /** Programme ids, programmes and authorities, joined. */
  readonly pattern: RegExp;
}

/** First rule that fits wins; a Sanction that fits none is a blocking designation. */
const RULES: readonly Rule[] = [
  { effect: 'export-denial', basis: 'controlled-goods-end-user', pattern: /\bUS-BIS-DPL\b|Denied Persons/i },
  { effect: 'warning', basis: 'controlled-goods-end-user', pattern: /\bUS-BIS-UVL\b|Unverified List/i },
  {
    effect: 'export-licence',
    basis: 'controlled-goods-end-user',
    pattern:
      /\bUS-BIS-|\bUS-MEU\b|Entity List|Military End.?User|Bureau of Industry and Security|Ministry of Economy, Trade and Industry|End User List/i,
  },
  { effect: 'debarment', basis: 'controlled-goods-end-user', pattern: /ITAR Debarred|\bUS-DTC\b/i },
  {
    effect: 'sectoral',
    basis: 'designated',
    pattern: /\bUS-SSI\b|Sectoral Sanctions|Military-Industrial Complex|\bUS-CMIC\b|\bUS-MBS\b|\bUS-CAPTA\b/i,
  },
  // Exclusions from public contracts and directors' disqualifications are no ground to stop goods.
  {
    effect: 'debarment',
    basis: 'context',
    pattern:
      /\bReciprocal\b|Debar|Procurement|Exclusion|World Bank|Development Bank|Insolvency Service|Companies House|disqualif/i,
  },
  // Names that a belligerent publishes to shame (Ukraine's "War and Sanctions" portal), without any legal effect.
  { effect: 'warning', basis: 'context', pattern: /\bUA-WS-/ },
];

/** Reads a Sanction entity's properties. */
export function readSanction(properties: Readonly<Record<string, readonly string[]>>): Sanction {
  const first = (name: string): string | undefined => properties[name]?.[0];
  const all = ['programId', 'program', 'authority', 'provisions', 'summary'].flatMap(
    (name) => properties[name] ?? [],
  );
  const rule = RULES.find(({ pattern }) => pattern.test(all.join(' | ')));
  const listedOn = day(first('listingDate')) ?? day(first('startDate'));
  const endsOn = day(first('endDate'));
  const programme = first('programId') ?? first('program') ?? first('authority') ?? 'sanction';
  const remark = [first('program'), first('provisions'), first('reason')].filter(
    (text) => text !== undefined,
  );
  return {
    basis: rule?.basis ?? 'designated',
    designation: {
      programme,
      effect: rule?.effect ?? 'blocking',
      ...(first('authority') ? { legalBasis: first('authority')! } : {}),
      ...(listedOn ? { listedOn } : {}),
      ...(endsOn ? { endsOn } : {}),
      ...(remark.length > 0 ? { remark: remark.join('; ') } : {}),
    },
  };
}

/**
 * Programmes that an entity names itself without a Sanction entity for them (extracts of a collection, collections
 * of entities only). A topic without any programme is no legal ground: it gives a warning.
 */
export function sanctionsWithoutEntity(
  topics: readonly string[],
  programIds: readonly string[],
  told: readonly Sanction[],
): readonly Sanction[] {
  const known = new Set(told.map((sanction) => sanction.designation.programme));
  const more = programIds.filter((id) => !known.has(id)).map((id) => readSanction({ programId: [id] }));
  if (told.length > 0 || more.length > 0) return more;
  const effect = 'warning';
  if (topics.includes('sanction')) {
    const remark = 'The collection names no programme for it.';
    return [{ basis: 'designated', designation: { programme: 'topic: sanction', effect, remark } }];
  }
  if (topics.includes('export.control')) {
    const designation = { programme: 'topic: export.control', effect } as const;
    return [{ basis: 'controlled-goods-end-user', designation }];
  }
  return [];
}

/**
 * The entry's basis: the gravest of its sanctions. An entity without any is known from the collection only, and
 * matters through ownership; so is one that only counter-sanctions name (topic `sanction.counter`: measures that
 * an embargoed state takes in return).
 */
export function basisOf(topics: readonly string[], sanctions: readonly Sanction[]): EntryBasis {
  if (topics.includes('sanction.counter') && !topics.includes('sanction')) return 'context';
  const bases = sanctions.map((sanction) => sanction.basis);
  if (bases.includes('designated')) return 'designated';
  return bases.includes('controlled-goods-end-user') ? 'controlled-goods-end-user' : 'context';
}

function day(text: string | undefined): ReturnType<typeof readDay> {
  return text === undefined ? undefined : readDay(text.slice(0, 10), 'day-first');
}
