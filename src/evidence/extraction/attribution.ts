import type { Stance } from '../../model/report.ts';
import type { Frame } from './frame.ts';
import { has, known } from './lexicon/lexicon.ts';
import { accordingTo, citing, phraseAfter } from './prepositional-frames.ts';
import { contains, matchesIn, type ReportText, type Span } from './report-text.ts';
import { quotationsIn } from './sentences.ts';
import { subjectBefore, trimmed } from './subject.ts';

/** An inverted saying ("…", said the minister) ends the sentence within so many words. */
const MOST_INVERTED_WORDS = 14;
const BE =
  /(?:^|\s)(?:is|are|was|were|been|be|being|wurde|wurden|ist|sind|был|была|было|были)\s*(?:\p{L}+ly\s*)?$/iu;
/** "what it called false information": the words of another, inside what is said. */
const WHAT_THEY = /(?:^|\s)what\s+(?:\p{L}+\s+){1,2}$/iu;
const NOUN_BEFORE =
  /(?:^|\s)(?:the|a|an|this|that|these|those|its|his|her|their|our|any|such|every|all|no|some|of|'s|’s|false|several|press|media|news|in|by|to|their own|der|die|das|den|dem|ein|eine|einen|diese|seine|ihre)\s*$/iu;

/** All attributions of a span (a sentence or one side of its "but"), in the order of the text. */
export function framesIn(source: ReportText, span: Span): Frame[] {
  const quotations = quotationsIn(source.text.slice(span.from, span.to), span.from);
  const isQuoted = (at: Span): boolean => quotations.some((quotation) => contains(quotation, at));
  const prepositional = [...accordingTo(source, span, isQuoted), ...citing(source, span, isQuoted)];
  const taken = prepositional.map(({ cue, speaker }) => ({
    from: Math.min(cue.from, speaker.from),
    to: Math.max(cue.to, speaker.to),
  }));
  return [...prepositional, ...sayings(source, span, isQuoted, taken, quotations)].sort(
    (a, b) => a.cue.from - b.cue.from,
  );
}

function sayings(
  source: ReportText,
  span: Span,
  isQuoted: (at: Span) => boolean,
  taken: readonly Span[],
  quotations: readonly Span[],
): Frame[] {
  const { say, show } = source.lexicon;
  const cues: (Span & { stance: Stance; isShow: boolean; isCall?: true; word: string })[] = [];
  for (const [fragment, stance, isShow] of [
    [say.denies, 'denies', false],
    [say.doubts, 'doubts', false],
    [say.asserts, 'asserts', false],
    [show, 'asserts', true],
  ] as const) {
    for (const cue of matchesIn(source, known(fragment), span)) {
      const isKnown =
        cues.some((other) => other.from < cue.to && cue.from < other.to) ||
        taken.some((other) => contains(other, cue));
      if (!isKnown && !isQuoted(cue))
        cues.push({ from: cue.from, to: cue.to, stance, isShow, word: cue.match[0] });
    }
  }
  cues.push(...callings(source, span, isQuoted, cues));
  cues.sort((a, b) => a.from - b.from);
  const frames: Frame[] = [];
  let lastCue = span.from;
  for (const cue of cues) {
    const frame = frameOf(source, span, cue, lastCue, quotations);
    if (frame === undefined) continue;
    if (
      cue.isShow &&
      !has(source.lexicon.nouns.document ?? '', source.text.slice(frame.speaker.from, frame.speaker.to)) &&
      frames.length > 0
    )
      continue;
    if (
      cue.isShow &&
      !has(source.lexicon.nouns.document ?? '', source.text.slice(frame.speaker.from, frame.speaker.to))
    )
      continue;
    frames.push(frame);
    lastCue = cue.to;
  }
  return frames;
}

const CALL =
  'called|calls|call|nannte|nannten|nennt|bezeichnete|bezeichneten|bezeichnet|назвал\\p{L}*|называ\\p{L}+|назва(?:в|ла|ло|ли)|назива\\p{L}+|described|termed|dubbed|characteri[sz]ed|slammed|branded|labelled|labeled|deemed';

/** "called the report baseless": calling it so is denying it, or doubting it. */
function callings(
  source: ReportText,
  span: Span,
  isQuoted: (at: Span) => boolean,
  cues: readonly Span[],
): (Span & { stance: Stance; isShow: boolean; isCall: true; word: string })[] {
  return matchesIn(source, known(CALL), span).flatMap((cue) => {
    // In Russian a gerund: "отверг обвинения, назвав их ложными".
    if (source.lexicon.language === 'ru' && /^назва(?:в|вши)$/iu.test(cue.match[0])) return [];
    if (
      isQuoted(cue) ||
      cues.some(
        (other) =>
          other.from < cue.to && cue.from < other.to && 'stance' in other && other.stance !== 'asserts',
      )
    )
      return [];
    const rest = source.text.slice(cue.to, span.to);
    const stance = has(source.lexicon.denialInContent, rest)
      ? 'denies'
      : has(source.lexicon.doubtInContent, rest)
        ? 'doubts'
        : undefined;
    return stance === undefined
      ? []
      : [{ from: cue.from, to: cue.to, stance, isShow: false, isCall: true as const, word: cue.match[0] }];
  });
}

/** Forms that are nouns as often as verbs, and what follows them when they are. */
const NOUN_OR_VERB =
  /^(?:reports?|claims?|charges|questions?|doubts?|notes|states|finds|quotes|details|estimates|describes)$/i;
const AFTER_NOUN =
  /^\s+(?:of|by|from|on|about|seen|obtained|published|said|says|shows?|showed|suggests?|were|was|are|is|had|has|against|as|released|issued|dated|and|over)(?!\p{L})/iu;
const AFTER_PARTICIPLE = /^\s+(?:of|by)(?!\p{L})/iu;

function isNoVerb({ text }: ReportText, cue: Span): boolean {
  const [word, rest] = [text.slice(cue.from, cue.to), text.slice(cue.to, cue.to + 30)];
  if (NOUN_OR_VERB.test(word) && AFTER_NOUN.test(rest)) return true;
  return /(?:ed|found)$/i.test(word) && AFTER_PARTICIPLE.test(rest);
}

function frameOf(
  source: ReportText,
  span: Span,
  cue: Span & { stance: Stance; isCall?: true },
  lastCue: number,
  quotations: readonly Span[],
): Frame | undefined {
  const before = source.text.slice(lastCue, cue.from);
  if (BE.test(before) || NOUN_BEFORE.test(before) || WHAT_THEY.test(before)) return undefined;
  if (isInName(source, cue, span) || isNoVerb(source, cue)) return undefined;
  const fronted = asTheySay(source, span, cue);
  if (fronted)
    return {
      how: 'says',
      stance: cue.stance,
      cue,
      speaker: fronted,
      content: trimmed(source, { from: fronted.to, to: span.to }),
    };
  const inverted =
    cue.isCall && source.lexicon.language === 'en'
      ? undefined
      : invertedSpeaker(source, span, cue, quotations);
  if (inverted)
    return {
      how: 'says',
      stance: cue.stance,
      cue,
      speaker: inverted,
      content: contentBefore(source, span, cue, inverted),
    };
  const speaker = subjectBefore(source, cue, lastCue, quotations);
  if (
    speaker === undefined ||
    /^(?:who|which|that|whose|die|der|das|который|которая|який|яка)(?: first)?$/iu.test(
      source.text.slice(speaker.from, speaker.to),
    )
  )
    return undefined;
  const after = trimmed(source, { from: afterCue(source, cue, span), to: span.to });
  const isAside =
    /^\s*,[^"“”«»]*$/.test(source.text.slice(cue.to, span.to)) &&
    source.text.slice(span.from, speaker.from).split(/\s+/).length > 5 &&
    /[,”"»]\s*$/.test(
      source.text.slice(span.from, speaker.from).replace(/(?:the|a|an|der|die|das)\s+$/i, ''),
    );
  if (isAside)
    return {
      how: 'says',
      stance: cue.stance,
      cue,
      speaker,
      content: trimmed(source, { from: span.from, to: speaker.from }),
    };
  const isLast =
    source.text
      .slice(after.from, after.to)
      .trim()
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length <
      (after.from > cue.to + 4 || cue.stance !== 'asserts' ? 1 : 3) || onlyWhen(source, after);
  if (isLast && speaker.from > span.from + 12)
    return {
      how: 'says',
      stance: cue.stance,
      cue,
      speaker,
      content: trimmed(source, { from: span.from, to: speaker.from }),
    };
  if (isLast && cue.stance === 'asserts') return undefined;
  return {
    how: 'says',
    stance: cue.stance,
    cue,
    speaker,
    content: cue.stance === 'asserts' ? after : { from: cue.from, to: after.to },
  };
}

/** "Как утверждает «Маяк», …": the speaker behind the verb, what is said behind the comma. */
function asTheySay(source: ReportText, span: Span, cue: Span): Span | undefined {
  if (!/^[\s«"“]*(?:как|як|as|wie)\s+$/iu.test(source.text.slice(span.from, cue.from))) return undefined;
  return phraseAfter(source, cue.to, span);
}

/** The "States" of "United States" says nothing. */
function isInName({ text, lexicon }: ReportText, cue: Span, span: Span): boolean {
  return lexicon.language !== 'de' && cue.from > span.from && /^\p{Lu}/u.test(text.slice(cue.from, cue.to));
}

/** `told the magazine`, `said on Tuesday`, `reported, citing …`: what follows says to whom or when, not what. */
function onlyWhen({ text, lexicon }: ReportText, { from, to }: Span): boolean {
  const rest = text.slice(from, to).replace(known(lexicon.citing), '\u0000').split('\u0000')[0]!.trim();
  const weekdays = lexicon.weekdays.join('|');
  const months = lexicon.months.join('|');
  const when = `(?:(?:on|am|в|во|у|,|last|the|late|early|earlier|that|in a statement|in an? (?:[\\p{L}-]+ )?(?:interview|e-?mail|report|statement|article|post|note|letter|filing|briefing)|by e-?mail|by telephone|by phone|published|released)\\s*)*(?:${weekdays}|${months}|yesterday|today)?\\.?\\s*\\d*(?:, \\d{4})?`;
  const toWhom =
    "(?:(?:to )?(?:the |a |an |dem |der )?(?:[\\p{L}'’.-]+ ){0,3}(?:briefing|news conference|press conference|conference|hearing|court|parliament|lawmakers|committee|press|pressekonferenz|magazine|newspaper|weekly|paper|reporters|agency|magazin|zeitung|outlet|broadcaster|gazette|ledger|post|times|journalists|review|courier))";
  return (
    new RegExp(`^(?:${toWhom})?\\s*,?\\s*(?:${when})\\s*[.,;]*$`, 'iu').test(rest) &&
    rest.split(/\s+/).length <= 7
  );
}

/** After the verb come "that", "reporters that", "in a statement on Saturday that": none of it is what was said. */
function afterCue({ text }: ReportText, cue: Span, span: Span): number {
  const rest = text.slice(cue.to, span.to);
  const lead =
    /^\s*(?:(?:reporters|journalists|parliament|the court|dem \p{L}+|lawmakers)\s+)?(?:,?\s*(?:in (?:a|an|its|his|her) [\p{L} ]{2,30}?|(?:am|в|во|у|on) [\p{L}]{4,14}(?: mit)?|mit|on \p{Lu}\p{L}+\.?(?: \d+)?|am \d+\. \p{L}+|\d+ \p{L}+|late \p{Lu}\p{L}+)\s*,?\s*){0,2}(?:that|,\s*dass|,\s*что|,\s*що|:)\s+/u.exec(
      rest,
    );
  if (lead === null && /^(?:told|tells|tell|informed)$/i.test(text.slice(cue.from, cue.to))) {
    const toWhom = /^\s[^,.;"“”]{2,60}?\sthat\s/u.exec(rest);
    return cue.to + (toWhom?.[0].length ?? 0);
  }
  return cue.to + (lead?.[0].length ?? 0);
}

function contentBefore(source: ReportText, span: Span, cue: Span, speaker: Span): Span {
  const rest = source.text.slice(speaker.to, span.to);
  // `"Until now," an official said, there "has been …"`: the saying goes on behind.
  const goesOn = rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 4 && /["“]/.test(rest);
  return trimmed(source, goesOn ? span : { from: span.from, to: cue.from });
}

/** `…, reports CNN` · `…", sagte er` · `— заявив директор`: the speaker behind the verb. */
function invertedSpeaker(
  source: ReportText,
  span: Span,
  cue: Span,
  quotations: readonly Span[],
): Span | undefined {
  const before = source.text.slice(span.from, cue.from).trimEnd();
  const isCyrillic = source.lexicon.language === 'ru' || source.lexicon.language === 'uk';
  if (!/[,—–\-”"»«“]$/u.test(before)) return undefined;
  // `The manufacturer, Halden Bearings AS, said`: a name in commas stands before its verb, not a saying.
  const rest = source.text.slice(cue.to, span.to);
  const count = rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  if (
    count === 0 ||
    /^\s*[,.]/.test(rest) ||
    /^(?:told|tells|informed)$/i.test(source.text.slice(cue.from, cue.to))
  )
    return undefined;
  const closed = quotations.filter((quotation) => quotation.to <= cue.from).at(-1);
  if (closed && /\p{L}/u.test(source.text.slice(closed.to, cue.from)) && source.lexicon.language === 'en')
    return undefined;
  if (
    source.lexicon.language === 'en' &&
    (count > MOST_INVERTED_WORDS ||
      !/^\s+(?:the |a |an |one |two |three |its |his |her |\p{Lu})/u.test(rest) ||
      isAppositive(before))
  )
    return undefined;
  if (source.lexicon.language === 'de' && /^\s+(?:dass|,)/.test(rest)) return undefined;
  const preposition = isCyrillic
    ? /^\s+(?:в|во|у|из|зі|з)\s+/u.exec(rest)
    : /^\s+(?:aus|in|bei)\s+/u.exec(rest);
  const phrase = phraseAfter(source, cue.to + (preposition?.[0].length ?? 0), span);
  if (phrase === undefined) return undefined;
  return cutAtCiting(source, phrase);
}

function isAppositive(before: string): boolean {
  const parts = before.replace(/,$/, '').split(',');
  return (
    parts.length === 2 &&
    parts[0]!.trim().split(/\s+/).length <= 4 &&
    /^\s*(?:who|which|\p{Lu})/u.test(parts[1]!)
  );
}

function cutAtCiting(source: ReportText, phrase: Span): Span {
  const text = source.text.slice(phrase.from, phrase.to);
  const cut = known(source.lexicon.citing).exec(text);
  const pronoun = new RegExp(`^(?:${source.lexicon.pronouns})(?=\\s|$)`, 'iu').exec(text);
  // "sagte Peter Beispiel der Zeitung »Tagesbote«": to whom is not who.
  const toWhom =
    source.lexicon.language === 'de'
      ? /\s(?:(?:der|dem) (?:Zeitung|Magazin|Sender|Nachrichtenagentur|Agentur|Blatt|Portal|Nachrichtenmagazin|SZ|FAZ|dpa)|gegenüber|auf Anfrage)(?!\p{L})/u.exec(
          text,
        )
      : null;
  const end = pronoun ? pronoun[0].length : cut ? cut.index : text.length;
  const kept = text.slice(0, toWhom ? Math.min(end, toWhom.index) : end).trimEnd();
  return { from: phrase.from, to: phrase.from + kept.length };
}
