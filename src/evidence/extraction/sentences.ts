import type { ReportText, Span } from './report-text.ts';

/** A sentence, with the number of its paragraph. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/** Beyond this an open quotation mark is a slip, not a quotation of several sentences. */
const LONGEST_QUOTATION_CHARACTERS = 600;
const END = /[.!?…]+["'”’“»«)\]]*(?=\s|$)/gu;
const OPENING = '“„«»"';

/**
 * Sentences with their exact places. A full stop ends one unless it belongs to an abbreviation, an initial or an
 * ordinal ("10. April"), or stands inside a quotation: what is quoted together is said together.
 */
export function sentencesOf(source: ReportText): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  for (const block of paragraphsOf(source.text)) {
    let start = block.from;
    for (const match of source.text.slice(block.from, block.to).matchAll(END)) {
      const end = block.from + match.index + match[0].length;
      if (end < block.to && !endsSentence(source, start, block.from + match.index, end)) continue;
      push(found, source.text, start, end, paragraph);
      start = end;
    }
    push(found, source.text, start, block.to, paragraph);
    paragraph++;
  }
  return found;
}

function push(found: Sentence[], text: string, from: number, to: number, paragraph: number): void {
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  // "BERLIN (Agency) —" says where it was written, not what is said.
  const dateline =
    /^[\p{Lu}][\p{Lu} ,./]{2,40}(?:, \p{Lu}\p{L}+\.? \d+)?(?: ?\([\p{L} /]+\))? ?[—–-]{1,2} /u.exec(
      words,
    )?.[0].length ?? 0;
  const start = from + (raw.length - raw.trimStart().length) + dateline;
  found.push({ from: start, to: start + words.length - dateline, paragraph });
}

/** Paragraphs end at blank lines; a line that ends a sentence before a line that begins one ends one too. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(
    /\n[ \t]*\n\s*|(?<=[.!?]["”»«]?)[ \t]*\n(?=\s*[\p{Lu}"“„«»—–-])/gu,
  )) {
    spans.push({ from, to: index });
    from = index + gap.length;
  }
  spans.push({ from, to: text.length });
  return spans;
}

function endsSentence({ text, lexicon }: ReportText, start: number, stop: number, end: number): boolean {
  const before = text.slice(start, stop);
  const after = text.slice(end).trimStart();
  if (!/^["'“”„«»(—–-]*\s*[\p{Lu}\p{N}]/u.test(after)) return false;
  if (text[stop] === '.') {
    const word = /[\p{L}\p{N}.'’-]+$/u.exec(before)?.[0] ?? '';
    if (lexicon.abbreviations.includes(word.toLowerCase()) && !endsWithQuote(text.slice(stop, end)))
      return endsAfterAbbreviation(word, after);
    if (/^\p{Lu}$/u.test(word)) return false;
    if (lexicon.language === 'de' && /^\d{1,2}$/.test(word)) return false;
  }
  return !isInsideQuotation(text.slice(start, end));
}

function endsWithQuote(mark: string): boolean {
  return /["”»«]/.test(mark);
}

/** "the U.S. The" ends a sentence, "the U.S. is" and "Feb. 23" and "Inc. Falsified" do not; small words tell. */
function endsAfterAbbreviation(word: string, after: string): boolean {
  const next = /^["“„«]?([\p{L}'’]+)/u.exec(after)?.[1] ?? '';
  const isTitle =
    /^(?:mr|mrs|ms|dr|prof|gen|col|lt|maj|sen|rep|gov|st|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(
      word,
    );
  return (
    !isTitle &&
    /^(?:The|A|An|It|He|She|They|But|In|On|This|That|Its|Their|Both|Neither|According|However|Der|Die|Das|Ein|Eine|Laut|По|В|За|Как|Це|У)$/.test(
      next,
    )
  );
}

/** Counts marks of both kinds: a straight mark opens and closes, « » and “ ” by turns. */
function isInsideQuotation(text: string): boolean {
  if (text.length > LONGEST_QUOTATION_CHARACTERS) return false;
  const count = (marks: string): number => [...text].filter((letter) => marks.includes(letter)).length;
  if (count('"') % 2 === 1) return true;
  const curly = count('“„') - count('”') - ([...text].includes('„') ? count('“') : 0);
  return curly > 0 || count('«»') % 2 === 1;
}

/** Stretches between quotation marks, marks left out. */
export function quotationsIn(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/"([^"]*)"?|“([^”]*)”?|„([^“”]*)[“”]?|«([^»]*)»?|»([^«]*)«/g))
    spans.push({
      from: offset + match.index + 1,
      to:
        offset +
        match.index +
        match[0].length -
        (OPENING.includes(match[0].at(-1) ?? '') || match[0].endsWith('”') ? 1 : 0),
    });
  return spans;
}
