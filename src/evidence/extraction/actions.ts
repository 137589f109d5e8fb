import { ACTIONS, type Action, type ClaimedAction, MODES, type Mode } from '../../model/report.ts';
import { has, known } from './lexicon/lexicon.ts';
import { contains, matchesIn, overlaps, quoteAt, type ReportText, type Span } from './report-text.ts';

/** Actions whose words are also words of another: the first that matches a place keeps it. */
const ORDER: readonly Action[] = [
  'falsify',
  'divert',
  ...ACTIONS.filter((action) => action !== 'falsify' && action !== 'divert'),
];
/** Words that say how far it went stand at most so many characters before the verb. */
const MODE_REACH_CHARACTERS = 60;
const NEGATION_REACH_CHARACTERS = 28;

/** An action with its place. */
export type PlacedAction = ClaimedAction & Span;

/**
 * What is said to be done in a span, gravest kinds first. A claim of intent is not a claim of deed: "plans", "will",
 * "agreed to", "is considering" before the verb (in German also behind it) set the mode.
 */
export function actionsIn(source: ReportText, span: Span, skip: readonly Span[]): PlacedAction[] {
  const found: PlacedAction[] = [];
  for (const action of ORDER) {
    for (const { from, to } of matchesIn(source, known(source.lexicon.actions[action]), span)) {
      const at = { from, to };
      if (found.some((other) => overlaps(other, at)) || skip.some((other) => contains(other, at))) continue;
      if (isNounInName(source, at)) continue;
      found.push({
        ...at,
        ...quoteAt(source, at),
        action,
        mode: modeOf(source, at, span),
        negated: isNegated(source, at, span),
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "Tern Freight Shipping", "Export Control Office": part of a name, not a deed. */
function isNounInName({ text, lexicon }: ReportText, { from, to }: Span): boolean {
  if (lexicon.language === 'de') return false;
  return /^\p{Lu}/u.test(text.slice(from, to)) && from > 0 && !/[.!?\n"“”«»]\s*$/u.test(text.slice(0, from));
}

function modeOf(source: ReportText, at: Span, span: Span): Mode {
  // In German the verb that says how far it went stands second, the deed at the end of the sentence.
  const reachFrom = source.lexicon.language === 'de' ? span.from : at.from - MODE_REACH_CHARACTERS;
  const before = source.text.slice(Math.max(span.from, reachFrom), at.from);
  // "agreed to produce and test … before delivering": the later verb hangs on the earlier one.
  const reach = before.split(/[;.]|\s(?:but|aber|но|але)\s/u).at(-1) ?? before;
  const behind =
    source.lexicon.language === 'de' ? source.text.slice(at.to, Math.min(span.to, at.to + 25)) : '';
  const modes = source.lexicon.modes;
  let best: { mode: Mode; index: number } | undefined;
  for (const mode of MODES) {
    const fragment = modes[mode];
    if (fragment === undefined) continue;
    for (const match of `${reach}`.matchAll(known(fragment)))
      if (best === undefined || match.index >= best.index) best = { mode, index: match.index };
  }
  if (best) return best.mode;
  return modes.intent !== undefined && has(modes.intent, behind) ? 'intent' : 'deed';
}

function isNegated(source: ReportText, at: Span, span: Span): boolean {
  const before = source.text.slice(Math.max(span.from, at.from - NEGATION_REACH_CHARACTERS), at.from);
  const behind =
    source.lexicon.language === 'de' ? source.text.slice(at.to, Math.min(span.to, at.to + 12)) : '';
  return (
    has(source.lexicon.negation, before.split(/[,;.]/).at(-1) ?? before) ||
    /n['’]t\s/.test(before) ||
    (behind !== '' && /^\s*nicht/.test(behind))
  );
}
