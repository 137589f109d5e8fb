import type { GoodsItem } from '../../model/consignment-parts.ts';
import type { Paper } from '../../model/paper.ts';
import type { PapersCompared } from '../../model/paper-differences.ts';
import { compareGoods } from './compare-goods.ts';
import { compareParties } from './compare-parties.ts';
import { compareReferences } from './compare-references.ts';
import { compareTerms } from './compare-terms.ts';
import { compareTotals } from './compare-totals.ts';
import { Comparison, type Sameness } from './comparison.ts';
import { excuseWhatIsOnBoth } from './on-both.ts';

/**
 * Holds the papers of a consignment against each other: the same fact from several papers, each by its own notion of
 * sameness. `undefined` when there are fewer than two papers.
 *
 * Every paper is compared with the first that speaks of the fact, in the order of precedence: ten papers that repeat one
 * value against one that differs are one difference.
 *
 * @param goods the consignment's own items, after which items are numbered
 */
export function comparePapers(
  papers: readonly Paper[],
  goods: readonly GoodsItem[],
  sameness: Sameness,
): PapersCompared | undefined {
  if (papers.length < 2) return undefined;
  const comparison = new Comparison();
  compareParties(papers, sameness, comparison);
  compareGoods(papers, goods, sameness, comparison);
  compareTotals(papers, comparison);
  compareTerms(papers, sameness, comparison);
  compareReferences(papers, comparison);
  const differences = excuseWhatIsOnBoth(comparison.differences, papers);
  return { papers: papers.length, compared: comparison.compared, differences };
}
