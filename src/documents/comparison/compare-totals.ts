import type { GoodsItem, Written } from '../../model/consignment-parts.ts';
import type { Paper } from '../../model/paper.ts';
import type { DifferenceSubject } from '../../model/paper-differences.ts';
import { inPrecedence } from '../papers/precedence.ts';
import { differInMass, severalOf } from './compare-goods.ts';
import type { Comparison } from './comparison.ts';
import { bareText, saysPartial, shareBetween, statementOf } from './statement.ts';

type MassKey = 'netMassKg' | 'grossMassKg';

interface Total {
  readonly paper: Paper;
  readonly written: Written<number>;
}

/** Sums of the papers: quantity, packages, net and gross mass of everything together. */
export function compareTotals(papers: readonly Paper[], comparison: Comparison): void {
  // An order says what is wanted, not what was weighed.
  const ordered = inPrecedence(papers, 'masses').filter(({ kind }) => kind !== 'order');
  const net = totalsOf(ordered, (paper) => massOf(paper, 'netMassKg'));
  const gross = totalsOf(ordered, (paper) => massOf(paper, 'grossMassKg'));
  compareMasses('net-mass', 'total net mass (kg)', net, comparison);
  compareMasses('gross-mass', 'total gross mass (kg)', gross, comparison);
  compareNetWithGross(net, gross, comparison);
  comparePackages(ordered, comparison);
}

function totalsOf(
  papers: readonly Paper[],
  totalOf: (paper: Paper) => Written<number> | undefined,
): readonly Total[] {
  return papers.flatMap((paper) => {
    const written = totalOf(paper);
    return written && written.value > 0 ? [{ paper, written }] : [];
  });
}

/** The stated total; else the sum of the items, where every item states its mass and there are several. */
function massOf({ totals, goods }: Paper, key: MassKey): Written<number> | undefined {
  return totals[key] ?? sumOf(goods, key);
}

function sumOf(goods: readonly GoodsItem[], key: MassKey): Written<number> | undefined {
  const masses = goods.map((item) => item[key]);
  const [first] = masses;
  if (!first || masses.some((mass) => mass === undefined)) return undefined;
  if (masses.length === 1) return first;
  const value = masses.reduce((sum, mass) => sum + (mass?.value ?? 0), 0);
  return {
    value,
    asWritten: `${Number(value.toPrecision(12))} (sum of ${masses.length} items)`,
    place: first.place,
  };
}

function compareMasses(
  subject: Extract<DifferenceSubject, 'net-mass' | 'gross-mass'>,
  what: string,
  [first, ...others]: readonly Total[],
  comparison: Comparison,
): void {
  if (!first) return;
  for (const other of others) {
    // One item alone was compared as an item.
    if (isItem(first) && isItem(other)) continue;
    comparison.count(subject);
    if (!differInMass(first.written.value, other.written.value)) continue;
    const explained = explainMass(first, other, papersOf([first, ...others]));
    comparison.add({
      subject,
      what,
      statements: [statementOf(first.paper, first.written), statementOf(other.paper, other.written)],
      share: shareBetween(first.written.value, other.written.value),
      ...(explained !== undefined && { explained }),
    });
  }
}

function papersOf(totals: readonly Total[]): readonly Paper[] {
  return totals.map(({ paper }) => paper);
}

const FAR = 0.4;

function explainMass(a: Total, b: Total, papers: readonly Paper[]): string | undefined {
  if (saysPartial(a.paper) || saysPartial(b.paper)) return 'A paper says that it covers a part of the goods.';
  if (severalOf(papers, a.paper) || severalOf(papers, b.paper))
    return 'The set holds several papers of one kind, which share the goods.';
  const isAdded = [a, b].some(({ written }) => written.asWritten.includes('(sum of'));
  if (isAdded && shareBetween(a.written.value, b.written.value) >= FAR)
    return 'One sum was added up from the lines of its paper, which may list more than this consignment, or masses of another kind.';
  return undefined;
}

function isItem({ paper, written }: Total): boolean {
  return (
    paper.goods.length === 1 &&
    (paper.goods[0]!.netMassKg === written || paper.goods[0]!.grossMassKg === written)
  );
}

/** Scales and rounding differ by so much between two weighings. */
const NET_OVER_GROSS_TOLERANCE = 1.03;

/** The net mass of one paper cannot be more than the gross mass of another. */
function compareNetWithGross(net: readonly Total[], gross: readonly Total[], comparison: Comparison): void {
  for (const one of net) {
    for (const other of gross) {
      if (one.paper === other.paper) continue;
      comparison.count('net-over-gross');
      if (one.written.value <= other.written.value * NET_OVER_GROSS_TOLERANCE + 1) continue;
      comparison.add({
        subject: 'net-over-gross',
        what: 'net mass of one paper over gross mass of another (kg)',
        statements: [statementOf(one.paper, one.written), statementOf(other.paper, other.written)],
        share: shareBetween(one.written.value, other.written.value),
      });
      return;
    }
  }
}

function comparePackages(papers: readonly Paper[], comparison: Comparison): void {
  const [first, ...others] = totalsOf(papers, ({ totals, goods }) => totals.packages ?? sumOfPackages(goods));
  if (!first) return;
  for (const other of others) {
    comparison.count('packages');
    if (first.written.value === other.written.value) continue;
    const [kind, otherKind] = [kindOf(first.paper), kindOf(other.paper)];
    const otherLevel =
      kind !== undefined && otherKind !== undefined && bareText(kind) !== bareText(otherKind);
    const isPartial = saysPartial(first.paper) || saysPartial(other.paper);
    comparison.add({
      subject: 'packages',
      what: 'number of packages',
      statements: [statementOf(first.paper, first.written), statementOf(other.paper, other.written)],
      share: shareBetween(first.written.value, other.written.value),
      ...(otherLevel
        ? { explained: `One counts ${kind}, the other ${otherKind}.` }
        : isPartial && { explained: 'A paper says that it covers a part of the goods.' }),
    });
  }
}

function kindOf({ totals, goods }: Paper): string | undefined {
  return totals.packageKind?.value ?? goods.find(({ packageKind }) => packageKind)?.packageKind?.value;
}

function sumOfPackages(goods: readonly GoodsItem[]): Written<number> | undefined {
  const [first] = goods.map(({ packages }) => packages);
  if (!first || goods.some(({ packages }) => packages === undefined)) return undefined;
  const value = goods.reduce((sum, { packages }) => sum + (packages?.value ?? 0), 0);
  return goods.length === 1
    ? first
    : { value, asWritten: `${value} (sum of ${goods.length} items)`, place: first.place };
}
