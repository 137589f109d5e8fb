import { has } from './lexicon/lexicon.ts';
import type { ReportText, Span } from './report-text.ts';

/** The subject of a verb: the noun phrase before it, over asides in commas ("…, who asked not to be named, said"). */
export function subjectBefore(
  source: ReportText,
  cue: Span,
  from: number,
  quotations: readonly Span[] = [],
): Span | undefined {
  let start = from;
  const closed = quotations
    .filter(
      (quotation) =>
        quotation.to <= cue.from &&
        quotation.to > start &&
        source.text.slice(quotation.from, quotation.to).trim().split(/\s+/).length > 3,
    )
    .at(-1);
  if (closed) start = closed.to;
  const before = source.text.slice(start, cue.from);
  const parts: Span[] = [];
  for (const part of before.matchAll(/[^,;:—–]+/gu))
    parts.push(trimmed(source, { from: start + part.index, to: start + part.index + part[0].length }));
  const useful = parts.filter((part) => /\p{L}/u.test(source.text.slice(part.from, part.to)));
  const isAside = (part: Span): boolean =>
    new RegExp(
      `^(?:${source.lexicon.asides}|in an?|in (?:his|her|its|their|remarks|comments)|on|at a|during|via|through)(?=\\s)`,
      'iu',
    ).test(source.text.slice(part.from, part.to));
  const endsInComma = /[,—–]\s*$/u.test(before);
  while (useful.length > 1 && endsInComma && isAside(useful.at(-1)!)) useful.pop();
  while (
    useful.length > 1 &&
    new RegExp(`^${TAIL.source.slice(3)}`, 'iu').test(
      source.text.slice(useful.at(-1)!.from, useful.at(-1)!.to),
    )
  )
    useful.pop();
  const last = useful.at(-1);
  if (last === undefined) return undefined;
  const stripped = stripLeading(source, last);
  if (stripped === undefined) return undefined;
  const words = source.text.slice(stripped.from, stripped.to);
  // "denied it, and blamed": the verb shares the subject of the one before it.
  if (
    new RegExp(`^(?:${source.lexicon.leading})$`, 'iu').test(words) ||
    /\s(?:and|or|und|и|та|і)$/iu.test(words)
  )
    return undefined;
  // "… intelligence it believes": the pronoun alone is the subject.
  const pronoun = new RegExp(`\\s(${source.lexicon.pronouns})$`, 'iu').exec(words);
  if (pronoun) return { from: stripped.to - pronoun[1]!.length, to: stripped.to };
  const previous = useful.at(-2);
  // "Maria Example, a senior fellow at the Centre, said": the name before its description speaks.
  if (endsInComma && previous && /^(?:an?|the|its|his|her|their|whose)\s/i.test(words)) {
    const wide = stripLeading(source, previous);
    if (wide && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(source.text.slice(wide.from, wide.to))) return wide;
  }
  // "its director, Aidar Sample, told": the name and what it is are one.
  if (
    endsInComma &&
    previous &&
    /^\p{Lu}/u.test(source.text.slice(stripped.from, stripped.to)) &&
    source.text.slice(previous.from, previous.to).split(/\s+/).length <= 5
  ) {
    const wide = stripLeading(source, previous);
    return wide && has(source.lexicon.nouns.company ?? '', source.text.slice(wide.from, wide.to))
      ? stripped
      : wide && { from: wide.from, to: stripped.to };
  }
  return stripped;
}

const TAIL =
  /\s+(?:also|then|now|later|has|have|had|is|are|was|were|allegedly|reportedly|repeatedly|strongly|firmly|flatly|categorically|vehemently|again|further|previously|recently|earlier|first|publicly|immediately|hat|haben|habe|также|ранее|також|раніше|since|already|never|not|did|does|do|would|will|could|may|might|can|must|only|even|still|both|all|separately|angrily|quickly|explicitly|promptly)$/iu;

function stripLeading(source: ReportText, span: Span): Span | undefined {
  let { from, to } = span;
  const pattern = new RegExp(`^(?:${source.lexicon.leading})(?=\\s)[\\s]*`, 'iu');
  for (let step = 0; step < 4; step++) {
    const text = source.text.slice(from, to);
    const lead =
      /^["'“”„«»(]+\s*/u.exec(text) ??
      pattern.exec(text) ??
      /^(?:(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)[\p{L}.]* \d+|\d+\.? \p{L}+|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s+/iu.exec(
        text,
      );
    if (!lead) break;
    from += lead[0].length;
  }
  for (let step = 0; step < 3; step++) {
    const tail = TAIL.exec(source.text.slice(from, to));
    if (!tail) break;
    to -= tail[0].length;
  }
  const when = new RegExp(
    `\\s(?:(?:late |early )?(?:on|am|в|во|у) (?:${source.lexicon.weekdays.join('|')})(?: \\p{L}+)?|(?:earlier )?(?:this|last) (?:week|month|year)|yesterday|today|on \\p{L}+\\.? \\d{1,2})$`,
    'iu',
  ).exec(source.text.slice(from, to));
  if (when) to -= when[0].length;
  return to > from ? trimmed(source, { from, to }) : undefined;
}

export function trimmed({ text }: ReportText, { from, to }: Span): Span {
  const raw = text.slice(from, to);
  const start = /^[\s,;:—–]*/u.exec(raw)?.[0].length ?? 0;
  const end = /[\s,;:—–]*$/u.exec(raw.slice(start))?.[0].length ?? 0;
  return { from: from + start, to: Math.max(from + start, to - end) };
}
