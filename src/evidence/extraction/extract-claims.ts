import type { ChainLink, ClaimContent, ProposedClaim, Stance } from '../../model/report.ts';
import { actionsIn, type PlacedAction } from './actions.ts';
import { framesIn } from './attribution.ts';
import {
  actorOf,
  goodsIn,
  hedgesIn,
  modelsIn,
  partiesIn,
  placesIn,
  pretextIn,
  recipientOf,
} from './content-facts.ts';
import { datesIn } from './dates.ts';
import { type Entity, entitiesOf, type KnownName } from './entities.ts';
import type { Frame } from './frame.ts';
import { has, known } from './lexicon/lexicon.ts';
import { quantitiesIn } from './quantities.ts';
import { contains, matchesIn, overlaps, quoteAt, type ReportText, type Span } from './report-text.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { fullestName, type Memory, type Who, whoIs } from './speakers.ts';
import { stanceOf } from './stance.ts';
import { subjectBefore, trimmed } from './subject.ts';

/**
 * Proposes the claims of a report, in the order of the text. Rules only: the same text gives the same claims, and each
 * shows the words that it was made of. A person accepts, edits or rejects them.
 */
export function extractClaims(source: ReportText, reportId: string, knownName?: KnownName): ProposedClaim[] {
  const reading = new Reading(source, knownName);
  return sentencesOf(source)
    .flatMap((sentence) => reading.claimsOf(sentence))
    .map((claim, index) => ({ id: `${reportId}:${index + 1}`, reportId, proposedBy: 'rules', ...claim }));
}

const TURN =
  /;\s(?:however,?\s)?|,\s(?:(?:an?|the)\s(?:charge|claim|accusation|allegation|assertion|suggestion|finding|account)|something|which|charges|claims|accusations|allegations|was|что|що)\s(?:that\s|which\s)?(?=[^,;]{2,60}\s(?:den(?:y|ies|ied)|reject|dismiss|disput|refut|call|doubt|question|bestreit|bestritt|dementier|zurückw|отриц|опроверг|отверг|запереч|спросту|відкид))|,?\s(?:but|while|whereas|although|though|aber|doch|während|но|а|але)\s/giu;
/** A sentence without speaker goes on with the one before it at most so many sentences back. */
const CARRIED_SENTENCES = 2;

/** One reading from top to bottom: who was named and who spoke so far. */
class Reading {
  readonly #source: ReportText;
  readonly #entities: readonly Entity[];
  readonly #memory: Memory = { spoken: [], acted: [] };
  #sentence = 0;
  #last: { chain: readonly ChainLink[]; sentence: number } | undefined;

  constructor(source: ReportText, knownName: KnownName | undefined) {
    this.#source = source;
    this.#entities = entitiesOf(source, knownName);
  }

  claimsOf(sentence: Sentence): ClaimContent[] {
    this.#sentence++;
    return sidesOf(this.#source, sentence).flatMap((side) => this.#claimsOfSide(side, sentence));
  }

  #claimsOfSide(side: Span, sentence: Span): ClaimContent[] {
    const text = this.#source.text.slice(side.from, side.to);
    const frames = framesIn(this.#source, side);
    if (has(this.#source.lexicon.noComment, text)) {
      for (const frame of frames) this.#speakerOf(frame);
      return [];
    }
    const ordered = frames.filter(({ how }) => how !== 'citing').sort(byDepth);
    // "The panel said it could not confirm it": one speaker; the second verb gives the stance.
    const speaking = ordered.filter(
      (frame, depth) => depth === 0 || !this.#isSameSpeaker(frame, ordered[depth - 1]!),
    );
    const links = speaking.flatMap((frame, depth) =>
      this.#linksOf(this.#withSubject(frame, speaking[depth - 1])),
    );
    const cited = frames.filter(({ how }) => how === 'citing').flatMap((frame) => this.#linksOf(frame));
    const inner = ordered.at(-1);
    const content = inner === undefined ? side : innerContent(this.#source, inner, frames, side);
    if (!this.#isRelevant(side, content, inner)) {
      this.#learn(side);
      return [];
    }
    const chain =
      links.length > 0
        ? [...links, ...cited]
        : cited.length > 0
          ? [...this.#unattributed(text), ...cited]
          : this.#unattributed(text);
    const stance = stanceOf(this.#source, inner, content, links.at(-1), this.#entities);
    const claims: ClaimContent[] = [];
    const outer = speaking.length === ordered.length ? ordered.at(-2) : undefined;
    if (inner && outer && isOwnClaim(this.#source, outer, inner)) {
      const outside = trimmed(this.#source, { from: outer.content.from, to: inner.speaker.from });
      claims.push(this.#claim(sentence, outside, links.slice(0, -1), outer.stance, side));
    }
    claims.push(this.#claim(sentence, content, chain, stance, side));
    // What was denied last is not what is reported next: the thread is that of who asserts.
    if (stance === 'asserts' && (links.length > 0 || this.#last === undefined))
      this.#last = { chain: withoutWords(chain, stance), sentence: this.#sentence };
    this.#learn(side);
    return claims;
  }

  /** Outermost first. "information obtained by Der Spiegel" is two links: the paper, and what it rests on. */
  #linksOf(frame: Frame): ChainLink[] {
    const { text } = this.#source;
    const phrase = text.slice(frame.speaker.from, frame.speaker.to);
    const by = quoteAt(this.#source, frame.cue).words;
    const held =
      /^(.*?)\s(?:seen|obtained|reviewed|examined|viewed|received|published|provided|gathered|acquired|leaked to|shared with)\s(?:(?:by|to|with)\s)?(.*)$/iu.exec(
        phrase,
      );
    const ownDocument = held && /\b(?:by|to|with)\b/i.test(phrase) ? held : null;
    if (ownDocument) {
      const at = frame.speaker.from + phrase.length - ownDocument[2]!.length;
      const holder = this.#who({ from: at, to: frame.speaker.to });
      const thing = this.#who({ from: frame.speaker.from, to: frame.speaker.from + ownDocument[1]!.length });
      if (holder && thing) {
        this.#memory.spoken.push(holder);
        return [
          {
            name: fullestName(holder.name, this.#entities),
            kind: holder.kind,
            stance: frame.stance,
            by: quoteAt(this.#source, { from: frame.speaker.from + ownDocument[1]!.length, to: at }).words,
            written: quoteAt(this.#source, holder),
          },
          {
            name: thing.name,
            kind: 'document',
            stance: frame.stance,
            by,
            written: quoteAt(this.#source, thing),
          },
        ];
      }
    }
    const who = this.#speakerOf(frame);
    if (who === undefined) return [];
    return [
      {
        name: who.kind === 'document' ? who.name : fullestName(who.name, this.#entities),
        kind: who.kind,
        stance: frame.stance,
        by,
        written: quoteAt(this.#source, who),
      },
    ];
  }

  /** "… that the U.S. is considering releasing intelligence it believes": "it" is who acts in the words before. */
  #withSubject(frame: Frame, outer: Frame | undefined): Frame {
    const isPronoun = known(`^(?:${this.#source.lexicon.pronouns})$`).test(
      this.#source.text.slice(frame.speaker.from, frame.speaker.to),
    );
    if (!isPronoun || outer === undefined || !contains(outer.content, frame.speaker)) return frame;
    const between = { from: outer.content.from, to: frame.speaker.from };
    const [verb] = matchesIn(
      this.#source,
      known(Object.values(this.#source.lexicon.modes).join('|')),
      between,
    );
    const speaker = subjectBefore(
      this.#source,
      verb ?? actionsIn(this.#source, between, [])[0] ?? frame.speaker,
      between.from,
    );
    return speaker ? { ...frame, speaker } : frame;
  }

  #isSameSpeaker(frame: Frame, outer: Frame): boolean {
    const isPronoun = known(`^(?:${this.#source.lexicon.pronouns})$`).test(
      this.#source.text.slice(frame.speaker.from, frame.speaker.to),
    );
    return isPronoun && frame.how === 'says' && Math.abs(frame.speaker.from - outer.content.from) < 3;
  }

  #speakerOf(frame: Frame): Who | undefined {
    const who = this.#who(frame.speaker);
    if (who && frame.how !== 'citing') this.#memory.spoken.push(who);
    return who;
  }

  #who(span: Span): Who | undefined {
    return whoIs(this.#source, span, this.#entities, this.#memory);
  }

  /** Nobody is named: it goes on with the speaker before it when it sounds reported, else it is the publisher's own. */
  #unattributed(text: string): readonly ChainLink[] {
    const isNear = this.#last !== undefined && this.#sentence - this.#last.sentence <= CARRIED_SENTENCES;
    const soundsReported =
      /(?<!\p{L})(?:reportedly|allegedly|alleged|purportedly|would|demnach|angeblich|mutmaßlich\p{L}*|soll|sollen|якобы|нібито|in one|the (?:documents|emails|goods|deal|company|firm))(?!\p{L})/iu.test(
        text,
      );
    if (this.#last && isNear && soundsReported) return this.#last.chain;
    if (this.#last && /(?<!p{L})reportedly(?!p{L})/i.test(text)) return this.#last.chain;
    return [{ name: this.#source.publisher, kind: 'outlet', stance: 'asserts', by: 'published' }];
  }

  #isRelevant(side: Span, content: Span, inner: Frame | undefined): boolean {
    const { lexicon, text } = this.#source;
    const said = text.slice(content.from, content.to);
    const whole = text.slice(side.from, side.to);
    if (inner && inner.stance !== 'asserts') return true;
    if (inner && (has(lexicon.denialInContent, said) || has(lexicon.doubtInContent, said))) return true;
    const goods = goodsIn(this.#source, side, this.#entities).length > 0;
    const actions = actionsIn(this.#source, content, []).filter(
      ({ action }) => action !== 'own' && action !== 'use',
    );
    if (inner) return actions.length > 0 || goods || has(lexicon.subject, said);
    if (has(lexicon.doubtInContent, said) && (goods || actions.length > 0)) return true;
    const hasParty =
      this.#entities.some(
        ({ kind, places }) =>
          kind !== 'country' && kind !== 'outlet' && places.some((place) => contains(side, place)),
      ) || has([lexicon.companyNouns, lexicon.nouns.person, lexicon.nouns.official].join('|'), whole);
    return (
      actions.length > 0 &&
      (goods || quantitiesIn(this.#source, side, []).length > 0) &&
      (hasParty || known(lexicon.hedges).test(whole))
    );
  }

  #claim(
    sentence: Span,
    content: Span,
    chain: readonly ChainLink[],
    stance: Stance,
    side: Span,
  ): ClaimContent {
    const source = this.#source;
    const actions = actionsIn(source, content, []);
    const main = mainAction(actions);
    const actor = main && actorOf(source, main, content, this.#entities, this.#memory);
    if (actor?.kind === 'company')
      this.#memory.acted.push({
        from: actor.place.from,
        to: actor.place.to,
        name: actor.name,
        kind: 'company',
        isFollowedBack: false,
      });
    const recipient = main && recipientOf(source, main, content, this.#entities, this.#memory);
    const dates = datesIn(source, side);
    const dateSpans = dates.map(({ place }) => place);
    const models = modelsIn(source, content);
    const quantities = quantitiesIn(source, content, [...dateSpans, ...models.map(({ place }) => place)]);
    const { words: sentenceWords, place } = quoteAt(source, sentence);
    const pretext = pretextIn(source, content);
    const speaker =
      chain.findLast(({ kind, by }) => kind !== 'document' || isSaying(source, by)) ?? chain.at(-1)!;
    const own =
      chain.some((link) => link.kind === 'outlet') && speaker.kind === 'document' && chain.length > 1
        ? chain.findLast(({ kind }) => kind !== 'document')!
        : speaker;
    const said = citedLast(source, chain, own);
    return {
      sentence: sentenceWords,
      place,
      content: quoteAt(source, content),
      chain,
      speaker: said.name,
      stance,
      citing: chain.slice(chain.indexOf(said) + 1).map(({ name }) => name),
      actions: actions.map(({ from: _from, to: _to, ...action }) => action),
      ...(actor && { actor }),
      ...(recipient && { recipient }),
      parties: partiesIn(source, content, this.#entities),
      goods: goodsIn(source, content, this.#entities),
      models,
      quantities,
      places: placesIn(source, content),
      dates: dates.map((date) => ({
        ...date,
        of: contains(content, date.place) && stance === 'asserts' ? 'event' : 'statement',
      })),
      ...(pretext && { pretext }),
      hedges: hedgesIn(source, content.from === side.from ? side : content),
    };
  }

  /** Who acts in this sentence can be "the company" of the next. */
  #learn(side: Span): void {
    for (const action of actionsIn(this.#source, side, []).slice(0, 1)) {
      const subject = subjectBefore(this.#source, action, side.from);
      const who = subject && this.#who(subject);
      if (who && who.kind === 'company') this.#memory.acted.push(who);
    }
  }
}

/** Both sides of a "but" are claims of their own when each has its speaker. */
function sidesOf(source: ReportText, sentence: Span): Span[] {
  for (const turn of matchesIn(source, TURN, sentence)) {
    const left = { from: sentence.from, to: turn.from };
    const right = { from: turn.to, to: sentence.to };
    const speaks = (side: Span): boolean => framesIn(source, side).some(({ how }) => how !== 'citing');
    if (right.to - right.from > 20 && speaks(left) && speaks(right))
      return [trimmed(source, left), trimmed(source, right)];
  }
  return [sentence];
}

/** A frame is outside another when the other's words stand in what it attributes. */
function byDepth(a: Frame, b: Frame): number {
  const [aIsBehind, bIsBehind] = [
    isBehind(a) && contains(a.content, b.cue),
    isBehind(b) && contains(b.content, a.cue),
  ];
  if (aIsBehind !== bIsBehind) return aIsBehind ? -1 : 1;
  const [aHoldsB, bHoldsA] = [contains(a.content, b.cue), contains(b.content, a.cue)];
  if (aHoldsB !== bHoldsA) return aHoldsB ? -1 : 1;
  return a.cue.from - b.cue.from;
}

/** "…, according to the paper": it stands behind all that it covers. */
function isBehind({ content, cue }: Frame): boolean {
  return content.to <= cue.from;
}

/** What the innermost speaker says, without attributions that stand before or behind it. */
function innerContent(source: ReportText, inner: Frame, frames: readonly Frame[], side: Span): Span {
  let { from, to } = inner.content;
  for (const frame of frames) {
    if (frame === inner) continue;
    const zone = {
      from: Math.min(frame.cue.from, frame.speaker.from),
      to: Math.max(frame.cue.to, frame.speaker.to),
    };
    if (!overlaps(zone, { from, to })) continue;
    const isTail = zone.from > from + (to - from) / 3;
    if (isTail) to = Math.min(to, zone.from);
    else if (zone.to < to) from = Math.max(from, zone.to);
  }
  const at = trimmed(source, { from, to });
  if (at.to - at.from < 3) return side;
  const lead = /^(?:(?:shows?|showed|suggests?|indicates?)\s+)?(?:that|dass|что|що)\s+/iu.exec(
    source.text.slice(at.from, at.to),
  );
  return { from: at.from + (lead?.[0].length ?? 0), to: at.to };
}

/** "… reported that the U.S. is considering releasing intelligence it believes shows …": two claims in one sentence. */
function isOwnClaim(source: ReportText, outer: Frame, inner: Frame): boolean {
  if (outer.how === 'according-to' || !contains(outer.content, inner.speaker)) return false;
  const between = { from: outer.content.from, to: inner.speaker.from };
  return between.to - between.from > 25 && actionsIn(source, between, []).length > 0;
}

const GRAVITY = ['falsify', 'divert', 'supply', 'ship', 'produce', 'buy'] as const;

/** The action that the claim is about: falsifying before diverting before supplying; else the first. */
function mainAction(actions: readonly PlacedAction[]): PlacedAction | undefined {
  for (const action of GRAVITY.slice(0, 2)) {
    const found = actions.find((each) => each.action === action);
    if (found) return found;
  }
  return actions.find(({ action }) => (GRAVITY as readonly string[]).includes(action)) ?? actions[0];
}

function isSaying({ lexicon }: ReportText, by: string): boolean {
  return !has(lexicon.citing, by);
}

/** Cited sources come behind the speaker, who is the last link that speaks for itself. */
function citedLast(source: ReportText, chain: readonly ChainLink[], speaker: ChainLink): ChainLink {
  const speaking = chain.filter(({ by }) => isSaying(source, by));
  return speaking.includes(speaker) ? speaker : (speaking.at(-1) ?? speaker);
}

function withoutWords(chain: readonly ChainLink[], stance: Stance): readonly ChainLink[] {
  if (stance !== 'asserts')
    return chain.map(({ written: _written, ...link }) => ({
      ...link,
      stance: 'asserts' as const,
      carriedOn: true as const,
    }));
  return chain.map(({ written: _written, ...link }) => ({ ...link, carriedOn: true as const }));
}
