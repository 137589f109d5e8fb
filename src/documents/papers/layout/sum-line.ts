import { SUM_WORDS } from './column-words.ts';
import { labelsIn } from './match-label.ts';
import type { Segment } from './page-text.ts';

/** A line that sums up a table of goods (`Total | | 12`), or only carries a sum on, by the first cell that says so. */
export function sumIn(line: readonly Segment[]): ReturnType<typeof sumOf> {
  for (const segment of line) {
    const sum = sumOf(segment);
    if (sum !== undefined) return sum;
  }
  return undefined;
}

/** Whether a text begins a line that sums up a table of goods (`Total: 12`), or one that only carries a sum on. */
export function sumOf(segment: Segment): 'total' | 'carried' | undefined {
  const { text } = segment;
  const label = labelsIn(segment)[0]?.label;
  if (label?.kind === 'value' && label.field !== 'total_value' && label.field !== 'value') return undefined;
  const found = SUM_WORDS.atStart(text);
  if (!found) return undefined;
  const rest = text.slice(found.end).trim();
  // `Total:`, `Total USD 12.00`, `Total (10 cartons)`; not `Total loss cover`.
  return rest === '' || /^[\p{P}\p{S}\d]|^[A-Z]{3}\b|^\d/u.test(rest) ? found.meaning : undefined;
}
