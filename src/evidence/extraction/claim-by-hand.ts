import {
  type Action,
  type ChainLink,
  type ClaimContent,
  type ClaimedAction,
  type Mode,
  type NamedParty,
  SPEAKER_KINDS,
  type Stance,
} from '../../model/report.ts';
import { actionsIn } from './actions.ts';
import { goodsIn, hedgesIn, modelsIn, partiesIn, placesIn, pretextIn } from './content-facts.ts';
import { datesIn } from './dates.ts';
import { type Entity, entitiesOf } from './entities.ts';
import { quantitiesIn } from './quantities.ts';
import { contains, overlaps, quoteAt, type ReportText, type Span } from './report-text.ts';
import { sentencesOf } from './sentences.ts';

/** A claim that a person found where the rules proposed none. */
export interface ClaimByHand {
  /** Words of the report, as written; spaces and ends of lines do not matter. */
  readonly words: string;
  readonly speaker: string;
  readonly stance: Stance;
  readonly actor?: string;
  readonly recipient?: string;
  readonly action?: Action;
  readonly mode?: Mode;
}

/**
 * The content of a claim whose words, speaker and stance a person gives; goods, numbers, days and places are read from the
 * words by the same rules as always. `undefined` when the report does not hold the words.
 */
export function claimByHand(source: ReportText, wish: ClaimByHand): ClaimContent | undefined {
  const content = spanOf(source.text, wish.words);
  if (content === undefined) return undefined;
  const sentence = sentencesOf(source).find((each) => overlaps(each, content)) ?? content;
  const entities = entitiesOf(source);
  const parties = partiesIn(source, content, entities);
  const named = (name: string): NamedParty =>
    parties.find((party) => party.name === name) ?? {
      ...quoteAt(source, content),
      words: name,
      name,
      kind: 'company',
    };
  const dates = datesIn(source, sentence);
  const models = modelsIn(source, content);
  const pretext = pretextIn(source, content);
  return {
    sentence: quoteAt(source, sentence).words,
    place: quoteAt(source, sentence).place,
    content: quoteAt(source, content),
    chain: [linkOf(source, wish, sentence, entities)],
    speaker: wish.speaker,
    stance: wish.stance,
    citing: [],
    actions: actionsOf(source, wish, content),
    ...(wish.actor !== undefined && { actor: named(wish.actor) }),
    ...(wish.recipient !== undefined && { recipient: named(wish.recipient) }),
    parties,
    goods: goodsIn(source, content, entities),
    models,
    quantities: quantitiesIn(
      source,
      content,
      [...dates, ...models].map(({ place }) => place),
    ),
    places: placesIn(source, content),
    dates: dates.map((date) => ({
      ...date,
      of: contains(content, date.place) && wish.stance === 'asserts' ? 'event' : 'statement',
    })),
    ...(pretext && { pretext }),
    hedges: hedgesIn(source, content),
  };
}

/** Where words stand in a text, whatever the spaces between them. */
function spanOf(text: string, words: string): Span | undefined {
  const parts = words
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

/** The speaker as one link: with the words of the sentence that name it, where they do. */
function linkOf(
  source: ReportText,
  { speaker, stance }: ClaimByHand,
  sentence: Span,
  entities: readonly Entity[],
): ChainLink {
  const kind = entities.find(({ name }) => name === speaker)?.kind;
  const inSentence = source.text.slice(sentence.from, sentence.to).indexOf(speaker);
  const from = sentence.from + inSentence;
  return {
    name: speaker,
    kind:
      speaker === source.publisher ? 'outlet' : (SPEAKER_KINDS.find((each) => each === kind) ?? 'unnamed'),
    stance,
    by: '',
    ...(inSentence !== -1 && { written: quoteAt(source, { from, to: from + speaker.length }) }),
  };
}

function actionsOf(source: ReportText, { action, mode }: ClaimByHand, content: Span): ClaimedAction[] {
  const read = actionsIn(source, content, []).map(({ from: _, to: __, ...each }) => ({
    ...each,
    ...(mode !== undefined && { mode }),
  }));
  if (action === undefined || read.some((each) => each.action === action)) return read;
  return [{ ...quoteAt(source, content), action, mode: mode ?? 'deed', negated: false }, ...read];
}
