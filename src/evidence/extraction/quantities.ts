import type { ClaimedQuantity } from '../../model/report.ts';
import { words } from './lexicon/lexicon.ts';
import { matchesIn, overlaps, quoteAt, type ReportText, type Span } from './report-text.ts';

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|tausend|тыс\p{L}*|тысяч\p{L}*|тис\p{L}*)/iu, 1_000],
  [/^(?:million|mio|million\p{L}*|миллион\p{L}*|млн|мільйон\p{L}*)/iu, 1_000_000],
  [/^(?:billion|mrd|milliarden?|миллиард\p{L}*|млрд|мільярд\p{L}*)/iu, 1_000_000_000],
];
const MONEY = /[$€£¥₽₴]/;
/** Words between a number and what it counts. */
const MOST_WORDS_BETWEEN = 5;
/** "two brothers" counts what stands beside it. */
const MOST_WORDS_AFTER_WORD = 2;

/** Numbers with what they count and at which rate: "100 aircraft a month". Years and days are dates, not numbers. */
export function quantitiesIn(source: ReportText, span: Span, dates: readonly Span[]): ClaimedQuantity[] {
  const { lexicon } = source;
  const numberWords = Object.keys(lexicon.numbers)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}$€£-])(?:[$€£¥]\\s?)?(?:\\d[\\d.,\\u00a0\\u202f ]*\\d|\\d)(?![\\p{L}\\p{N}]|-\\d)|${words(numberWords).source}(?!-)`,
    'giu',
  );
  const found: ClaimedQuantity[] = [];
  for (const { from, to, match } of matchesIn(source, pattern, span)) {
    if (dates.some((date) => overlaps(date, { from, to }))) continue;
    const value = numberOf(match[0], source);
    if (value === undefined) continue;
    const read = unitAfter(source, { from, to }, span, /^\p{L}/u.test(match[0]));
    if (read === undefined && !MONEY.test(match[0])) continue;
    const unit = MONEY.exec(match[0])?.[0] ?? read!.unit;
    const scale = read?.scale ?? 1;
    found.push({
      ...quoteAt(source, { from, to: read?.to ?? to }),
      value: value * scale,
      unit,
      ...(read?.per && { per: read.per }),
    });
  }
  return found;
}

function numberOf(text: string, { lexicon }: ReportText): number | undefined {
  const word = lexicon.numbers[text.toLowerCase()];
  if (word !== undefined) return word;
  const digits = text.replace(/[$€£¥\s\u00a0\u202f]/g, '');
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  const value = Number(isGrouped ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'));
  return Number.isFinite(value) && digits !== '' ? value : undefined;
}

/** Words that end the search for what a number counts. */
const STOP =
  /^(?:to|in|from|for|that|which|were|was|by|and|an|für|nach|aus|die|в|на|для|через|з|у|with|as|would|before|through|after|between)$/iu;

interface Unit {
  readonly unit: string;
  readonly to: number;
  readonly scale: number;
  readonly per?: ClaimedQuantity['per'];
}

/** The first goods word behind the number, else the word beside it; then the rate. */
function unitAfter(source: ReportText, { to }: Span, span: Span, isWord: boolean): Unit | undefined {
  const stretch = /^[\s-]*(?:[\p{L}\p{N}'’-]+[\s]*){1,7}/u.exec(source.text.slice(to, span.to))?.[0] ?? '';
  const all = [...stretch.matchAll(/[\p{L}\p{N}'’-]+/gu)];
  const scale = SCALES.find(([pattern]) => pattern.test(all[0]?.[0] ?? ''))?.[1] ?? 1;
  const tokens = all.slice(scale === 1 ? 0 : 1, isWord ? MOST_WORDS_AFTER_WORD : MOST_WORDS_BETWEEN);
  const end = tokens.findIndex(([token]) => STOP.test(token));
  const near = end < 0 ? tokens : tokens.slice(0, end);
  const isGoods = ([token]: RegExpExecArray): boolean =>
    words(`(?:${source.lexicon.goods})`).test(token) && !/-/.test(token);
  const first = near.findIndex(isGoods);
  // "prototype drones": of goods words in a row the last is what is counted.
  const last =
    first < 0
      ? -1
      : near.findIndex(
          (token, index) =>
            index >= first && isGoods(token) && !(near[index + 1] && isGoods(near[index + 1]!)),
        );
  const unit = near[last] ?? near.find(([token]) => /^\p{L}{3,}/u.test(token));
  if (
    unit === undefined ||
    /^(?:of|years?|days?|weeks?|months?|percent|prozent|times|лет|год\p{L}*|рок\p{L}*)$/iu.test(near[0]![0])
  )
    return undefined;
  const unitEnd = to + unit.index + unit[0].length;
  for (const [per, fragment] of Object.entries(source.lexicon.rates)) {
    const rate = new RegExp(
      `^[\\s,]*(?:(?:of|themselves|itself)\\s+)?(?:${fragment})(?![\\p{L}])`,
      'iu',
    ).exec(source.text.slice(unitEnd, span.to));
    if (rate)
      return {
        unit: unit[0],
        to: unitEnd + rate[0].length,
        scale,
        per: per as NonNullable<ClaimedQuantity['per']>,
      };
  }
  return { unit: unit[0], to: unitEnd, scale };
}
