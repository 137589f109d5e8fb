import type { ClaimedPlace, NamedParty, Quoted } from '../../model/report.ts';
import { readCountry } from '../../text/countries.ts';
import type { PlacedAction } from './actions.ts';
import { countryIn, type Entity } from './entities.ts';
import { has, known, words } from './lexicon/lexicon.ts';
import { contains, matchesIn, overlaps, quoteAt, type ReportText, type Span } from './report-text.ts';
import { fullestName, type Memory, whoIs } from './speakers.ts';
import { subjectBefore } from './subject.ts';

const MODEL =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}{1,5}-\d{1,4}\p{Lu}{0,3}|\p{Lu}{2,5}\d{1,4}\p{Lu}?|\p{Lu}\p{Ll}+-\d{1,4}\p{Lu}{0,2})(?![\p{L}\p{N}-])/gu;
const NOT_A_MODEL = /^(?:G-?\d+|COVID-19|MH17|F16|HS\d+|EO\d+|UTC[+-]?\d*|Y2K)$/;

/** Type designations such as ZT-180. */
export function modelsIn(source: ReportText, span: Span): Quoted[] {
  return matchesIn(source, MODEL, span)
    .filter(({ match }) => !NOT_A_MODEL.test(match[0]))
    .map((at) => quoteAt(source, at));
}

export function goodsIn(source: ReportText, span: Span, entities: readonly Entity[]): Quoted[] {
  const adjective =
    source.lexicon.language === 'en'
      ? '(?:(?:thermal|military|civil|civilian|dual-use|fibre-optic|five-axis|milling|drone|aircraft|rocket|kamikaze|prototype|foreign|lethal|spare|replacement|navigation|combat|attack|boat|machine|night-vision|agricultural|electronic|optical|precision|integrated|guidance|anti-tank|ballistic|cruise|hypersonic|surface-to-air|armou?red|industrial|computer|control) )*'
      : '';
  return matchesIn(source, words(`${adjective}(?:${source.lexicon.goods})`), span)
    .filter(
      (at) =>
        !entities.some(
          (entity) => entity.kind === 'company' && entity.places.some((place) => contains(place, at)),
        ),
    )
    .map((at) => quoteAt(source, at));
}

export function hedgesIn(source: ReportText, span: Span): Quoted[] {
  return matchesIn(source, known(source.lexicon.hedges), span)
    .filter(({ match }) => !/^(?:May)$/.test(match[0]))
    .filter(
      ({ match, to }) =>
        !/^(?:some|about|around|up to|до|more than|mehr als|bis zu|almost|nearly|at least|or so|rund|etwa|fast|около|близько|понад|более|почти)$/i.test(
          match[0],
        ) ||
        /^\s*(?:[$€£]?\d|one|two|three|a dozen|half|hundred)/i.test(source.text.slice(to, to + 12)) ||
        /^or so$/i.test(match[0]),
    )
    .map((at) => quoteAt(source, at));
}

/** What the goods are made to look like. */
export function pretextIn(source: ReportText, span: Span): Quoted | undefined {
  const [first] = matchesIn(source, words(source.lexicon.pretext), span);
  return first && quoteAt(source, first);
}

/** Countries by any of their names and adjectives, and places after "in", "through", "from". */
export function placesIn(source: ReportText, span: Span): ClaimedPlace[] {
  const found: (ClaimedPlace & Span)[] = [];
  const keep = (at: Span, country: string | undefined): void => {
    if (found.some((other) => overlaps(other, at))) return;
    found.push({ ...at, ...quoteAt(source, at), ...(country !== undefined && { country }) });
  };
  for (const [fragment, country] of Object.entries(source.lexicon.countries)) {
    for (const at of matchesIn(source, words(fragment), span)) {
      if (!/^us$/.test(at.match[0])) keep(at, country);
    }
  }
  for (const at of matchesIn(
    source,
    /(?<![\p{L}])\p{Lu}[\p{L}.’'-]+(?: (?:of |and )?(?:the )?\p{Lu}[\p{L}.’'-]+){0,3}/gu,
    span,
  )) {
    for (const length of [4, 3, 2, 1]) {
      const part = at.match[0]
        .split(' ')
        .slice(0, length)
        .join(' ')
        .replace(/['’]s$/u, '');
      const country = part.length > 3 ? readCountry(part) : undefined;
      if (country !== undefined) {
        keep({ from: at.from, to: at.from + part.length }, country);
        break;
      }
    }
  }
  for (const at of matchesIn(
    source,
    new RegExp(
      `(?<![\\p{L}])(?:${source.lexicon.where})\\s+((?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)`,
      'gu',
    ),
    span,
  )) {
    const name = at.match[1]!;
    const isDate = words([...source.lexicon.months, ...source.lexicon.weekdays].join('|')).test(name);
    if (source.lexicon.language === 'en' && !isDate)
      keep({ from: at.to - name.length, to: at.to }, countryIn(source, name));
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ words: said, place, country }) => ({
      words: said,
      place,
      ...(country !== undefined && { country }),
    }));
}

/** Organisations and persons of the span, each by its fullest name, outlets and speakers of the chain left out. */
export function partiesIn(source: ReportText, span: Span, entities: readonly Entity[]): NamedParty[] {
  const found = new Map<string, NamedParty>();
  for (const entity of entities) {
    if (entity.kind === 'outlet' || entity.kind === 'country') continue;
    for (const place of entity.places) {
      if (!contains(span, place)) continue;
      const name = fullestName(entity.name, entities);
      const fullest = entities.find((other) => other.name === name) ?? entity;
      if (!found.has(name)) found.set(name, { ...quoteAt(source, place), name, kind: fullest.kind });
    }
  }
  return [...found.values()];
}

/** Who does it: the subject before the verb, over "plans to" and "has"; after "by" where the verb is passive. */
export function actorOf(
  source: ReportText,
  action: PlacedAction,
  span: Span,
  entities: readonly Entity[],
  memory: Memory,
): NamedParty | undefined {
  const before = source.text.slice(span.from, action.from);
  if (/\b(?:was|were|been|being|be|is|are)\s+(?:\p{L}+ly\s+)?$/iu.test(before)) {
    const by = /^[^.;]{0,80}?\bby\s+((?:the |a |an )?[\p{L}\p{N}'’&.-]+(?: \p{Lu}[\p{L}\p{N}'’&.-]*)*)/u.exec(
      source.text.slice(action.to, span.to),
    );
    if (by === null) return undefined;
    const from = action.to + by[0].length - by[1]!.length;
    return named(source, { from, to: from + by[1]!.length }, entities, memory);
  }
  const verbs = Object.values(source.lexicon.modes).join('|');
  const firstVerb = matchesIn(source, known(verbs), { from: span.from, to: action.from }).filter(
    ({ match }) =>
      !/^(?:may|before|contract|deal|agreement|vertrag|договор|контракт)$/i.test(match[0]) ||
      match[0] === 'may',
  )[0];
  const subject = subjectBefore(source, firstVerb ?? action, span.from);
  if (subject === undefined)
    return source.lexicon.language === 'de'
      ? subjectBehind(source, firstVerb ?? action, span, entities, memory)
      : undefined;
  return (
    named(source, subject, entities, memory) ??
    (firstVerb
      ? named(source, subjectBefore(source, action, span.from) ?? subject, entities, memory)
      : undefined)
  );
}

/** "a dealer in Almaty": the name says where, not who. */
function isPlaceOf({ text, lexicon }: ReportText, { kind }: Entity, place: Span, span: Span): boolean {
  return (
    kind === 'organisation' &&
    new RegExp(`(?<!\\p{L})(?:${lexicon.where})\\s+(?:the\\s+)?$`, 'iu').test(
      text.slice(span.from, place.from),
    )
  );
}

function named(
  source: ReportText,
  span: Span,
  entities: readonly Entity[],
  memory: Memory,
): NamedParty | undefined {
  const inside = entities.flatMap((entity) =>
    entity.places
      .filter((place) => contains(span, place) && !isPlaceOf(source, entity, place, span))
      .map((place) => ({ entity, place })),
  );
  const party =
    inside.findLast(({ entity }) => entity.kind === 'company') ??
    inside.findLast(({ entity }) => entity.kind !== 'outlet' && entity.kind !== 'country');
  if (party) {
    const name = fullestName(party.entity.name, entities);
    const fullest = entities.find((other) => other.name === name) ?? party.entity;
    return { ...quoteAt(source, party.place), name, kind: fullest.kind };
  }
  const phrase = source.text.slice(span.from, span.to).replace(/\s+(?:of|with|for)$/u, '');
  // "Between March 2022 and June 2023 the company": what stands before the last determiner is not the subject.
  const last =
    source.lexicon.language === 'en'
      ? (/.*\s(?=(?:the|its|a|an|this|it|he|she|they)(?:\s|$))/iu.exec(phrase)?.[0].length ?? 0)
      : 0;
  const cut = phrase.split(/\s+/).length > 5 ? { from: span.from + last, to: span.to } : span;
  const text = source.text.slice(cut.from, cut.to).trim();
  if (text.split(/\s+/).length > 9) return undefined;
  const who = whoIs(source, cut, entities, memory);
  if (who === undefined || who.kind === 'outlet' || who.kind === 'document') return undefined;
  if (who.kind === 'unnamed' && !has(source.lexicon.nouns.unnamed ?? '', text)) return undefined;
  return { ...quoteAt(source, span), name: fullestName(who.name, entities), kind: who.kind };
}

/** "Laut Anklageschrift verkaufte die Beispiel AG …", "will die Firma …": the subject behind the verb. */
function subjectBehind(
  source: ReportText,
  verb: Span,
  span: Span,
  entities: readonly Entity[],
  memory: Memory,
): NamedParty | undefined {
  const rest = source.text.slice(verb.to, span.to);
  const phrase =
    /^\s+((?:der|die|das|ein|eine)\s+(?:\p{Ll}\p{L}*\s+)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}&.-]*)*)/u.exec(
      rest,
    );
  if (phrase === null) return undefined;
  const from = verb.to + phrase[0].length - phrase[1]!.length;
  return named(source, { from, to: from + phrase[1]!.length }, entities, memory);
}

/** To or for whom: after "to", "for" and their like behind the verb, up to the next preposition or comma. */
export function recipientOf(
  source: ReportText,
  action: PlacedAction,
  span: Span,
  entities: readonly Entity[],
  memory: Memory,
): NamedParty | undefined {
  if (!['supply', 'ship', 'divert', 'buy', 'produce', 'support', 'train'].includes(action.action))
    return undefined;
  const rest = { from: action.to, to: span.to };
  const direct = /^\s+((?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)\s+with\s/u.exec(
    source.text.slice(rest.from, rest.to),
  );
  if (direct) {
    const where = {
      from: rest.from + direct[0].indexOf(direct[1]!),
      to: rest.from + direct[0].indexOf(direct[1]!) + direct[1]!.length,
    };
    return named(source, where, entities, memory);
  }
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${source.lexicon.toWhom})\\s+((?:the |a |an |einen? |die |der |das |den )?[\\p{L}\\p{N}'’.&«»-]+(?:\\s[\\p{L}\\p{N}'’.&«»-]+){0,7}?)(?=\\s(?:in|from|by|through|via|on|before|after|since|between|with|for|to|worth|using|last|at|until|and|über|bis|aus|через|до|у|в|з)\\s|[,;.»”"“]|$)`,
    'gu',
  );
  for (const at of matchesIn(source, pattern, rest)) {
    const phrase = at.match[1]!.trim();
    const to = at.to;
    const where = { from: to - at.match[1]!.length, to: to - at.match[1]!.length + phrase.length };
    if (
      new RegExp(
        `^(?:${Object.values(source.lexicon.actions).join('|')}|be|it|have|which|that)(?=\\s|$)`,
        'iu',
      ).test(phrase)
    )
      continue;
    const party = named(source, where, entities, memory);
    const isGoods =
      has(source.lexicon.goods, phrase.split(/\s/)[0] ?? '') ||
      has(source.lexicon.goods, phrase.split(/\s/).at(-1) ?? '');
    if (party && !(isGoods && party.kind === 'unnamed')) return party;
    const country = countryIn(source, phrase);
    if (country !== undefined) return { ...quoteAt(source, where), name: phrase, kind: 'country' };
  }
  return undefined;
}
