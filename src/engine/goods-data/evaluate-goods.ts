import { readFileSync } from 'node:fs';
import type { Classification } from '../../goods/classify.ts';
import type { Vagueness } from '../../goods/vague-description.ts';
import type { ClassifiedRow } from '../../model/goods-data.ts';
import { OperationalError } from '../../model/problem.ts';
import { readGoodsTable } from './goods-tables.ts';

interface Levels {
  readonly hs2: number;
  readonly hs4: number;
  readonly hs6: number;
}

/** Shares of descriptions whose code was named first, and among the first three. */
export interface GoodsScores {
  readonly n: number;
  readonly top1: Levels;
  readonly top3: Levels;
}

/** Descriptions with their codes, from CSV with the columns `description,hs_code`. */
export function readClassified(file: string): readonly ClassifiedRow[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new OperationalError(
      { what: 'the file cannot be read', where: file, mend: 'Check the path and the rights.' },
      { cause },
    );
  }
  // The rows of this table are checked as they are read.
  return readGoodsTable('history', bytes, file, undefined).rows as readonly ClassifiedRow[];
}

/** Measures classification on labelled descriptions, level by level. */
export function scoreGoods(
  rows: readonly ClassifiedRow[],
  classify: (description: string) => Classification,
): GoodsScores {
  const hits = { first: [0, 0, 0], three: [0, 0, 0] };
  for (const { text, code } of rows) {
    const { chapters, headings, subheadings } = classify(text);
    for (const [level, likely] of [chapters, headings, subheadings].entries()) {
      const wanted = code.slice(0, 2 * (level + 1));
      if (likely[0]?.code === wanted) hits.first[level]!++;
      if (likely.slice(0, 3).some((each) => each.code === wanted)) hits.three[level]!++;
    }
  }
  const n = rows.length;
  const share = ([hs2 = 0, hs4 = 0, hs6 = 0]: readonly number[]): Levels => ({
    hs2: rounded(hs2 / n),
    hs4: rounded(hs4 / n),
    hs6: rounded(hs6 / n),
  });
  return { n, top1: share(hits.first), top3: share(hits.three) };
}

/** Share of descriptions that are too vague to assess. */
export function shareVague(
  descriptions: readonly string[],
  vagueness: (description: string) => Vagueness | undefined,
): { readonly n: number; readonly shareVague: number } {
  const vague = descriptions.filter((description) => vagueness(description) !== undefined).length;
  return {
    n: descriptions.length,
    shareVague: descriptions.length === 0 ? 0 : rounded(vague / descriptions.length),
  };
}

function rounded(share: number): number {
  return Number.isFinite(share) ? Math.round(share * 10_000) / 10_000 : 0;
}
