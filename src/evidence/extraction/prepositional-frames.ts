import type { Frame } from './frame.ts';
import { has, known } from './lexicon/lexicon.ts';
import { matchesIn, type ReportText, type Span } from './report-text.ts';
import { trimmed } from './subject.ts';

const PARTICIPLE =
  /\s(?:unsealed|seen|obtained|reviewed|published|filed|dated|released|issued|made|posted|carried|who|which|that|on|where)\s/u;

/** "according to X", "laut X", "по данным X": the speaker behind a preposition (in German also before it). */
export function accordingTo(source: ReportText, span: Span, isQuoted: (at: Span) => boolean): Frame[] {
  return matchesIn(source, known(source.lexicon.accordingTo), span).flatMap((cue): Frame[] => {
    if (isQuoted(cue)) return [];
    const isAfter = /^zufolge$/i.test(cue.match[0]);
    const speaker = isAfter ? phraseBefore(source, cue, span) : phraseAfter(source, cue.to, span);
    if (speaker === undefined) return [];
    if (
      /^(?:per|based on|on the basis of)$/i.test(cue.match[0]) &&
      !has(source.lexicon.nouns.document ?? '', source.text.slice(speaker.from, speaker.to))
    )
      return [];
    const isFirst =
      cue.from - span.from < 4 || source.text.slice(span.from, cue.from).trim().split(/\s+/).length <= 2;
    const content = isFirst ? { from: speaker.to, to: span.to } : { from: span.from, to: cue.from };
    return [
      {
        how: 'according-to',
        stance: 'asserts',
        speaker,
        cue,
        content: withoutAside(source, trimmed(source, content)),
      },
    ];
  });
}

/** "citing X": what the speaker rests on. */
export function citing(source: ReportText, span: Span, isQuoted: (at: Span) => boolean): Frame[] {
  return matchesIn(source, known(source.lexicon.citing), span).flatMap((cue): Frame[] => {
    const speaker = phraseAfter(source, cue.to, span);
    if (isQuoted(cue) || speaker === undefined || /^on condition of/i.test(cue.match[0])) return [];
    if (
      /^(?:cited|cites|quoted|quotes)$/i.test(cue.match[0]) &&
      /(?:is|are|was|were)\s*$/.test(source.text.slice(span.from, cue.from))
    )
      return [];
    return [
      {
        how: 'citing',
        stance: 'asserts',
        speaker,
        cue,
        content: trimmed(source, { from: span.from, to: cue.from }),
      },
    ];
  });
}

/** The noun phrase after a preposition: to the next comma, verb or participle. */
export function phraseAfter(source: ReportText, from: number, span: Span): Span | undefined {
  const rest = source.text.slice(from, span.to);
  let phrase = untilMark(source, rest);
  phrase = phrase.replace(/["“”]\s*$/, '');
  const cut = source.lexicon.language === 'en' ? PARTICIPLE.exec(phrase) : undefined;
  if (cut && cut.index > 2 && !/^\s(?:seen|obtained|reviewed)/.test(cut[0]))
    phrase = phrase.slice(0, cut.index);
  else if (source.lexicon.language !== 'en') phrase = untilVerb(source, phrase);
  const words = phrase.trim();
  if (words === '') return undefined;
  const start = from + phrase.indexOf(words);
  return { from: start, to: start + words.length };
}

/** To the next mark; the full stop of an abbreviation is none. */
function untilMark({ lexicon }: ReportText, rest: string): string {
  for (const mark of rest.matchAll(/[,;:.—–()]/gu)) {
    if (mark[0] === '.') {
      const word = /[\p{L}.]+$/u.exec(rest.slice(0, mark.index))?.[0]?.toLowerCase() ?? '';
      const next = rest.slice(mark.index + 1);
      if (/^\p{L}/u.test(next) || (lexicon.abbreviations.includes(word) && next.trim() !== '')) continue;
    }
    return rest.slice(0, mark.index);
  }
  return rest;
}

const AUXILIARY =
  /^(?:wurden?|hat|haben|ist|sind|soll|sollen|will|wollen|plant|planen|habe|hatte|hatten|sei|seien|war|waren|kann|können|könnte|könnten|werde|werden|будет|был\p{L}*|було|є)$/iu;

/** In German a verb is followed by its subject when something else stands first. */
const BEFORE_SUBJECT = /^\s+(?:der|die|das|ein|eine|er|sie|es|wir|dies\p{L}*)\s/iu;

/** "По словам чиновника, пожелавшего остаться неизвестным, …": what is told of the speaker is no part of the saying. */
function withoutAside(source: ReportText, { from, to }: Span): Span {
  const aside = new RegExp(`^(?:${source.lexicon.asides})[^,]*,\\s*`, 'iu').exec(source.text.slice(from, to));
  return aside ? { from: from + aside[0].length, to } : { from, to };
}

/** "Laut Anklageschrift verkaufte …": no comma divides, the verb does. */
function untilVerb(source: ReportText, phrase: string): string {
  const verbs = Object.values(source.lexicon.actions).join('|');
  for (const token of phrase.matchAll(/[\p{L}-]+/gu)) {
    if (
      token.index > 2 &&
      /^\p{Ll}/u.test(token[0]) &&
      (AUXILIARY.test(token[0]) ||
        known(`^(?:${verbs})$`).test(token[0]) ||
        (source.lexicon.language === 'de' &&
          /(?:t|te|ten)$/.test(token[0]) &&
          BEFORE_SUBJECT.test(phrase.slice(token.index + token[0].length))))
    )
      return phrase.slice(0, token.index);
  }
  return phrase;
}

function phraseBefore(source: ReportText, cue: Span, span: Span): Span | undefined {
  const before = source.text.slice(span.from, cue.from);
  const start = span.from + before.length - (/[^,;:.]*$/u.exec(before)?.[0].length ?? 0);
  const at = trimmed(source, { from: start, to: cue.from });
  return at.to > at.from ? at : undefined;
}
