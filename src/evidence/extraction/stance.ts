import type { ChainLink, Stance } from '../../model/report.ts';
import { actionsIn } from './actions.ts';
import type { Entity } from './entities.ts';
import type { Frame } from './frame.ts';
import { has } from './lexicon/lexicon.ts';
import { contains, type ReportText, type Span } from './report-text.ts';

/**
 * What the innermost speaker does to what is said: the verb decides ("denied"); after a neutral verb the words do
 * ("said the story was fabricated"). Papers and documents tell of denials, they do not deny.
 */
export function stanceOf(
  source: ReportText,
  inner: Frame | undefined,
  content: Span,
  speaker: ChainLink | undefined,
  entities: readonly Entity[],
): Stance {
  const { lexicon, text } = source;
  if (inner === undefined || speaker === undefined)
    return has(lexicon.doubtInContent, text.slice(content.from, content.to)) ? 'doubts' : 'asserts';
  if (inner.stance !== 'asserts') return inner.stance;
  const said = withoutNames(text, content, entities);
  if (speaker.kind === 'outlet' || speaker.kind === 'document')
    return has(lexicon.doubtInContent, said) && speaker.kind === 'outlet' ? 'doubts' : 'asserts';
  if (has(lexicon.doubtInContent, said)) return 'doubts';
  if (has(lexicon.denialInContent, said)) return 'denies';
  const speaksForItself =
    speaker.kind === 'company' || speaker.kind === 'person' || speaker.kind === 'government';
  return speaksForItself && isRefusal(source, content) ? 'denies' : 'asserts';
}

/** "It does not supply the army": who speaks of dealings only to say that there were none denies them. */
function isRefusal(source: ReportText, content: Span): boolean {
  const dealings = actionsIn(source, content, []).filter(({ action }) =>
    ['supply', 'ship', 'divert', 'falsify', 'support', 'produce'].includes(action),
  );
  return dealings.length > 0 && dealings[0]!.negated;
}

/** A firm called "Invention" denies nothing by its name. */
function withoutNames(text: string, { from, to }: Span, entities: readonly Entity[]): string {
  let said = text.slice(from, to);
  for (const { places, kind } of entities)
    for (const place of places)
      if (kind === 'company' && contains({ from, to }, place))
        said =
          said.slice(0, place.from - from) + ' '.repeat(place.to - place.from) + said.slice(place.to - from);
  return said;
}
