import type { Assessment } from '../model/assessment.ts';
import type { Consignment } from '../model/consignment.ts';
import type { HitFinding } from '../model/finding.ts';
import { type AlertForReport, partyLines, routeStops } from './alert-facts.ts';
import { hitFindings } from './findings-by-weight.ts';
import { decibanNumber, PAPER_WORDS } from './plain-words.ts';
import { type Paint, SHAPES } from './terminal-paint.ts';
import { columnsOf, fitColumns, wrapColumns } from './text-columns.ts';
import { counted, visibleText } from './visible-text.ts';

/** Of the longest titles two fit into two lines of 80 columns. */
const TITLES_SHOWN = 2;

/** One alert in a few lines: what came out, who sends what where, the strongest reasons, what would change it. */
export function terminalAlert(
  { assessment, consignment }: AlertForReport,
  width: number,
  paint: Paint,
): string[] {
  const findings = hitFindings(assessment);
  const [first, ...others] = findings;
  const further = furtherReasons(others);
  const change = assessment.changes[0];
  const missing = missingPapers(assessment);
  return [
    headLine(assessment, width, paint),
    ...whoAndWhat(consignment, width - 4).map((line) => paint('dim', `    ${line}`)),
    ...(first === undefined ? [] : point(first.sentence, width, 3)),
    ...(further === undefined ? [] : point(further, width, 2)),
    ...(missing === undefined ? [] : point(missing, width, 2)),
    ...(change === undefined
      ? []
      : point(`Would change it: ${change.what.replace(/\.$/, '')} (then ${change.outcome})`, width, 2)),
  ];
}

function missingPapers({ paperSet }: Assessment): string | undefined {
  if (paperSet === undefined || paperSet.missing.length === 0) return undefined;
  return `Not among the papers: ${paperSet.missing.map(({ kind }) => PAPER_WORDS[kind].toLowerCase()).join(', ')}`;
}

function headLine({ id, outcome, score, thresholds }: Assessment, width: number, paint: Paint): string {
  const head = `${SHAPES[outcome]} ${outcome.toUpperCase()}`;
  const why =
    outcome === 'stop' ? 'by legal ground' : `review from ${thresholds.review}, hold from ${thresholds.hold}`;
  const limits = `weight ${decibanNumber(score)} (${why})`;
  const shownId = fitColumns(visibleText(id), Math.max(12, width - head.length - limits.length - 6));
  return `  ${paint(outcome, head)}  ${paint('bold', shownId)}  ${limits}`;
}

/** Sender → receiver, then goods and destination: two lines, each value cut only when its line is full. */
function whoAndWhat(consignment: Consignment, width: number): string[] {
  const [sender, receiver] = partyLines(consignment);
  const goods = consignment.goods[0]?.description?.asWritten;
  return [
    joined([sender?.name, receiver?.name], ' → ', width),
    joined([goods, routeStops(consignment).at(-1)], ' → ', width),
  ].filter((line) => line !== '');
}

/** Two values in one line; a long one gives way, as far as the other leaves room. */
function joined(texts: readonly (string | undefined)[], between: string, width: number): string {
  const shown = texts.filter((text): text is string => text !== undefined && text !== '').map(visibleText);
  const [first, second] = shown;
  if (first === undefined || second === undefined) return fitColumns(first ?? '', width);
  const room = width - between.length;
  const half = Math.floor(room / 2);
  const secondShown = fitColumns(second, Math.max(half, room - columnsOf(first)));
  return `${fitColumns(first, room - columnsOf(secondShown))}${between}${secondShown}`;
}

/** The next strongest findings by their titles, as many as two lines hold; those for innocence are no reasons. */
function furtherReasons(others: readonly HitFinding[]): string | undefined {
  const titles = others.filter(({ weight }) => weight > 0).map(({ title }) => title);
  if (titles.length === 0) return undefined;
  const more = titles.length - TITLES_SHOWN;
  const rest = more > 0 ? [`and ${counted(more, 'more finding')}`] : [];
  return `Also: ${[...titles.slice(0, TITLES_SHOWN), ...rest].join('; ')}`;
}

function point(text: string, width: number, lines: number): string[] {
  return wrapColumns(visibleText(text), width - 6, '', lines).map(
    (line, index) => `    ${index === 0 ? '-' : ' '} ${line}`,
  );
}
