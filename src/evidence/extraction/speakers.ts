import type { SpeakerKind } from '../../model/report.ts';
import { readCountry } from '../../text/countries.ts';
import type { Entity } from './entities.ts';
import { has, known } from './lexicon/lexicon.ts';
import { contains, type ReportText, type Span } from './report-text.ts';

/** Who speaks or acts: the name that it stands for, and what kind of speaker it is. */
export interface Who extends Span {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** True when words such as "the magazine" or "he" were followed back to a name. */
  readonly isFollowedBack: boolean;
}

/** What was named so far, so that "the magazine", "it" and "he" can be followed back. */
export interface Memory {
  readonly spoken: Who[];
  readonly acted: Who[];
}

const KIND_ORDER = [
  'official',
  'person',
  'expert',
  'outlet',
  'government',
  'company',
  'document',
  'unnamed',
] as const;
const SINGULAR_PERSON = /^(?:he|she|er|он|она|він|вона)$/iu;
const PLURAL = /^(?:they|sie|они|вони)$/iu;

/**
 * Resolves a noun phrase: a full name gives itself, a short one its fullest form, "the magazine" the last magazine
 * named before it, a pronoun the last speaker that can be meant; anything else stands as written.
 */
export function whoIs(
  source: ReportText,
  span: Span,
  entities: readonly Entity[],
  memory: Memory,
): Who | undefined {
  const written = source.text.slice(span.from, span.to).replace(/\s+/g, ' ').trim();
  if (written === '') return undefined;
  const { lexicon } = source;
  if (known(`^(?:${lexicon.pronouns})$`).test(written)) return ofPronoun(written, span, memory);
  const inside = entities.flatMap((entity) =>
    entity.places.filter((place) => contains(span, place)).map((place) => ({ entity, place })),
  );
  const nameless = inside.length === 0;
  const kind = kindOfPhrase(
    source,
    written,
    inside.map(({ entity }) => entity),
  );
  if (nameless) {
    const back = followBack(source, written, span, entities, memory, kind);
    return back ?? { ...span, name: bare(source, written), kind: kind ?? 'unnamed', isFollowedBack: false };
  }
  const best = nameThatSpeaks(source, written, inside, kind);
  return { ...span, ...best, isFollowedBack: false };
}

function bare(source: ReportText, written: string): string {
  return source.lexicon.language === 'en'
    ? written.replace(/^(?:the|a|an)\s+/i, '')
    : written.replace(/^(?:der|die|das|den|dem|des|ein|eine|einem|einer)\s+/i, '');
}

function kindOfPhrase(
  source: ReportText,
  written: string,
  entities: readonly Entity[],
): SpeakerKind | undefined {
  const { nouns } = source.lexicon;
  // What follows "of", "for", "at" belongs to the noun before it: "a spokesperson for the customs office".
  const head =
    written.split(
      /\s(?:of|for|to|at|in|from|with|contacted|interviewed|quoted|des|der|von|für|bei|who|familiar|briefed|seen|obtained)\s/u,
    )[0] ?? written;
  const byNoun = kindOfHead(source, lastWords(head, entities));
  if (byNoun !== undefined) return byNoun;
  const kind = entities[0]?.kind;
  if (kind === 'country') return 'government';
  if (kind === 'organisation')
    return (
      KIND_ORDER.find((each) => has(nouns[each] ?? '', head)) ??
      (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(written) ? 'person' : 'company')
    );
  if (kind !== undefined) return kind;
  return KIND_ORDER.find((each) => has(nouns[each] ?? '', written));
}

/** The noun that counts is the last in English ("customs officers"), the first where genitives follow ("Sprecher der Firma"). */
function kindOfHead({ lexicon }: ReportText, head: string): SpeakerKind | undefined {
  let best: { kind: SpeakerKind; at: number } | undefined;
  for (const kind of KIND_ORDER) {
    for (const match of head.matchAll(known(lexicon.nouns[kind] ?? '(?!)'))) {
      const at = lexicon.language === 'en' ? match.index + match[0].length : -match.index;
      if (best === undefined || at > best.at) best = { kind, at };
    }
  }
  return best?.kind;
}

/** The phrase without the names in it that already say what they are: the "Daily" of a name is no noun. */
function lastWords(head: string, entities: readonly Entity[]): string {
  let text = head;
  for (const { name, kind } of entities)
    if (kind === 'outlet' || kind === 'company') text = text.replace(name, ' ');
  return text;
}

type Inside = readonly { readonly entity: Entity; readonly place: Span }[];

/** A magazine is its name; an official, a lawyer or an embassy is the phrase, for the name alone says less. */
function nameThatSpeaks(
  source: ReportText,
  written: string,
  inside: Inside,
  kind: SpeakerKind | undefined,
): { name: string; kind: SpeakerKind } {
  const found = inside.find(({ entity }) => entity.kind === kind) ?? inside.at(-1)!;
  const { entity } = found;
  const resolved =
    kind ??
    (entity.kind === 'country' ? 'government' : entity.kind === 'organisation' ? 'company' : entity.kind);
  if (entity.kind === 'outlet' && resolved === 'outlet') return { name: entity.name, kind: 'outlet' };
  if (entity.kind === 'company' && resolved === 'company') return { name: entity.name, kind: 'company' };
  if (entity.kind === 'person' && (resolved === 'person' || resolved === 'official'))
    return { name: bare(source, written), kind: resolved };
  return { name: bare(source, written), kind: resolved };
}

function ofPronoun(written: string, span: Span, { spoken, acted }: Memory): Who | undefined {
  const wanted = (who: Who): boolean => {
    if (SINGULAR_PERSON.test(written))
      return who.kind === 'person' || who.kind === 'official' || who.kind === 'expert';
    if (PLURAL.test(written)) return who.kind !== 'document';
    return who.kind !== 'document' && who.kind !== 'person';
  };
  const all = [...spoken, ...acted].sort((a, b) => a.from - b.from);
  const back = all.findLast(wanted) ?? (SINGULAR_PERSON.test(written) ? spoken.at(-1) : undefined);
  return back && { ...span, name: back.name, kind: back.kind, isFollowedBack: true };
}

/** "the magazine", "das Unternehmen", "издание": the last of that kind named before, when the phrase adds no more. */
function followBack(
  source: ReportText,
  written: string,
  span: Span,
  entities: readonly Entity[],
  { spoken, acted }: Memory,
  kind: SpeakerKind | undefined,
): Who | undefined {
  if (kind === undefined || written.split(' ').length > (source.lexicon.language === 'en' ? 3 : 2))
    return undefined;
  if (
    source.lexicon.language === 'en' &&
    !/^(?:the|this|that|its)\s/i.test(written) &&
    !/^(?:prosecutors|officials|investigators|researchers)$/i.test(written)
  )
    return undefined;
  const isDefinite =
    source.lexicon.language === 'en' ||
    (source.lexicon.language === 'de'
      ? /^(?:der|die|das|dem|den|des|diese\p{L}*)\s/iu.test(written)
      : kind === 'company' || kind === 'outlet');
  if (!isDefinite && kind !== 'company' && kind !== 'outlet') return undefined;
  const actor =
    kind === 'company'
      ? acted.findLast((who) => who.kind === 'company' && who.from < span.from && isNamed(who.name, entities))
      : undefined;
  if (actor) return { ...span, name: actor.name, kind, isFollowedBack: true };
  const before = entities
    .filter(
      (entity) =>
        (entity.kind === kind || (kind === 'expert' && entity.kind === 'organisation')) &&
        entity.places[0]!.from < span.from,
    )
    .map((entity) => ({ entity, at: entity.places.findLast((place) => place.from < span.from)!.from }))
    .sort((a, b) => a.at - b.at)
    .at(-1)?.entity;
  if (before && (kind === 'outlet' || kind === 'company' || kind === 'expert'))
    return { ...span, name: before.name, kind, isFollowedBack: true };
  const earlier = [...spoken, ...acted]
    .filter((who) => who.kind === kind && sharesNoun(who.name, written))
    .at(-1);
  return earlier && { ...span, name: earlier.name, kind, isFollowedBack: true };
}

function isNamed(name: string, entities: readonly Entity[]): boolean {
  return entities.some((entity) => entity.name === name);
}

function sharesNoun(name: string, written: string): boolean {
  const noun = written.split(' ').at(-1)!.toLowerCase();
  return name.toLowerCase().includes(noun) && !/^(?:report|documents?|emails?|papers|study)$/.test(noun);
}

/** The fullest name that contains a short one: "Bingo" is "Xi'an Bingo Intelligent Aviation Technology". */
export function fullestName(name: string, entities: readonly Entity[]): string {
  if (readCountry(name) !== undefined) return name;
  const tokens = tokensOf(name);
  const fuller = entities.find((entity) => {
    if (!NAMED_AT_LENGTH.has(entity.kind)) return false;
    const own = tokensOfEntity(entity);
    return own.length > tokens.length && tokens.every((token) => own.includes(token));
  });
  return fuller?.name ?? name;
}

const NAMED_AT_LENGTH: ReadonlySet<Entity['kind']> = new Set(['company', 'person', 'outlet', 'organisation']);

function tokensOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[\s'’-]+/);
}

/** Every name of a report is compared with every entity of it: each entity is taken apart once. */
const tokensKept = new WeakMap<Entity, readonly string[]>();

function tokensOfEntity(entity: Entity): readonly string[] {
  let tokens = tokensKept.get(entity);
  if (tokens === undefined) {
    tokens = tokensOf(entity.name);
    tokensKept.set(entity, tokens);
  }
  return tokens;
}
