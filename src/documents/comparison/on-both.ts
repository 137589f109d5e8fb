import type { Paper } from '../../model/paper.ts';
import type { PaperDifference, PaperStatement } from '../../model/paper-differences.ts';
import { bareText } from './statement.ts';

/** Values of fewer signs stand on any paper by chance. */
const SHORTEST_TEXT = 5;
const FEWEST_DIGITS = 3;
/** Who gets the goods is told by the box that the name stands in; the same name in another box excuses nothing. */
const NEVER: readonly PaperDifference['subject'][] = [
  'party',
  'party-country',
  'currency',
  'destination',
  'origin',
];

const BOTH =
  'One of the papers holds both values, so that they may be two things: a person should look which is which.';

/**
 * A value that stands on the other paper as well, in another place, is no contradiction: a paper names the chargeable mass beside the
 * gross one, the price before freight beside the sum, the removed serial number beside the fitted one.
 */
export function excuseWhatIsOnBoth(
  differences: readonly PaperDifference[],
  papers: readonly Paper[],
): readonly PaperDifference[] {
  const words = new Map<Paper, ReadonlySet<string>>();
  const holds = (paper: Paper, value: string): boolean => {
    let known = words.get(paper);
    if (!known) {
      known = valuesOf(paper);
      words.set(paper, known);
    }
    return known.has(value);
  };
  return differences.map((difference) => {
    const { subject, explained, statements } = difference;
    if (explained !== undefined || NEVER.includes(subject)) return difference;
    const [one, other] = statements;
    const isOnBoth = [
      [one, other],
      [other, one],
    ].some(([a, b]) => {
      const key = keyOf(a!);
      const paper = paperOf(papers, b!);
      return key !== undefined && paper !== undefined && holds(paper, key);
    });
    return isOnBoth ? { ...difference, explained: BOTH } : difference;
  });
}

/** Whether a paper states a number, wherever it stands. */
export function statesNumber(paper: Paper, value: number): boolean {
  return valuesOf(paper).has(`#${value}`);
}

function paperOf(papers: readonly Paper[], { file, paper: kind }: PaperStatement): Paper | undefined {
  const found = papers.filter((each) => each.file === file && each.kind === kind);
  return found.length === 1 ? found[0] : undefined;
}

/** A value that is told from others: a long text, or a number of three digits and more that is no round one. */
function keyOf({ written: { value } }: PaperStatement): string | undefined {
  if (typeof value === 'number') {
    const digits = String(value)
      .replace(/\D/g, '')
      .replace(/^0+|0+$/g, '');
    return digits.length >= FEWEST_DIGITS ? `#${value}` : undefined;
  }
  const bare = bareText(value);
  return bare.length >= SHORTEST_TEXT && /\d/.test(bare) ? bare : undefined;
}

const NUMBER = /\d[\d.,' ]*\d|\d/g;
const TEXT = /[\p{L}\p{N}][\p{L}\p{N}/._-]*/gu;

function valuesOf({ facts }: Paper): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { text } of facts) {
    for (const [number] of text.matchAll(NUMBER))
      for (const value of readings(number)) values.add(`#${value}`);
    for (const [word] of text.matchAll(TEXT)) values.add(bareText(word));
    values.add(bareText(text));
  }
  return values;
}

/** What a number may be: by either decimal mark. */
function readings(number: string): readonly number[] {
  const plain = number.replace(/[\s']/g, '');
  return [plain.replaceAll(',', ''), plain.replaceAll('.', '').replace(',', '.')]
    .map(Number)
    .filter((value) => Number.isFinite(value));
}
