import type { Written } from '../../model/consignment-parts.ts';
import type { Paper, ReferenceKind } from '../../model/paper.ts';
import type { Comparison } from './comparison.ts';
import { bareText, saysPartial, statementOf } from './statement.ts';

/** Kinds of papers of which a consignment has one, and that the others name by its number. */
const NAMED: Readonly<Partial<Record<ReferenceKind, string>>> = {
  invoice: 'number of the invoice',
  'air-waybill': 'number of the air waybill',
  'bill-of-lading': 'number of the bill of lading',
};
/** Numbers of fewer signs are a part of another, or no number at all. */
const SHORTEST_NUMBER = 5;

/** Containers, and the numbers by which papers name each other. */
export function compareReferences(papers: readonly Paper[], comparison: Comparison): void {
  compareContainers(papers, comparison);
  for (const [kind, what] of Object.entries(NAMED))
    compareNamed(papers, kind as ReferenceKind, what, comparison);
}

/** Papers that both list containers of one consignment name the same ones; a shorter list may leave some out. */
function compareContainers(papers: readonly Paper[], comparison: Comparison): void {
  const [first, ...others] = papers.filter(({ journey }) => journey.containers.length > 0);
  if (!first) return;
  for (const other of others) {
    comparison.count('container');
    const [ours, theirs] = [first.journey.containers, other.journey.containers];
    const odd = oneOutside(ours, theirs);
    const missed = oneOutside(theirs, ours);
    if (!odd || !missed) continue;
    comparison.add({
      subject: 'container',
      what: 'container number',
      statements: [statementOf(first, missed), statementOf(other, odd)],
      ...((saysPartial(first) || saysPartial(other)) && {
        explained: 'A paper says that it covers a part of the goods.',
      }),
    });
  }
}

/** A number of the second list that is not in the first. */
function oneOutside(
  known: readonly Written<string>[],
  others: readonly Written<string>[],
): Written<string> | undefined {
  const keys = new Set(known.map(({ value }) => bareText(value)));
  return others.find(({ value }) => !keys.has(bareText(value)));
}

/** A paper that names another invoice or waybill than the one that lies beside it was made for other goods. */
function compareNamed(
  papers: readonly Paper[],
  kind: ReferenceKind,
  what: string,
  comparison: Comparison,
): void {
  const own = papers.flatMap((paper) => {
    const number = paper.references.find((each) => each.kind === kind && each.own)?.number;
    return number && isNumber(number) ? [{ paper, number }] : [];
  });
  const [first] = own;
  // Of several invoices each paper may name its own.
  if (!first || new Set(own.map(({ number }) => bareText(number.value))).size > 1) return;
  for (const paper of papers) {
    if (own.some((each) => each.paper === paper)) continue;
    const named = paper.references.filter((each) => each.kind === kind && isNumber(each.number));
    const [other] = named;
    if (!other) continue;
    comparison.count('reference');
    if (named.some(({ number }) => isSameNumber(number.value, first.number.value))) continue;
    const isAlike = shapeOf(other.number.value) === shapeOf(first.number.value);
    comparison.add({
      subject: 'reference',
      what,
      statements: [statementOf(first.paper, first.number), statementOf(paper, other.number)],
      ...(!isAlike && {
        explained: 'The two numbers are not of one form: one may be a number of another kind.',
      }),
    });
  }
}

/** Letters, digits and signs of a number by their sort: numbers that one firm gives to its invoices have one form. */
function shapeOf(number: string): string {
  return number
    .toUpperCase()
    .replace(/\p{L}+/gu, 'A')
    .replace(/\d+/g, '9')
    .replace(/[^A9]+/g, '-');
}

function isNumber({ value }: Written<string>): boolean {
  return bareText(value).length >= SHORTEST_NUMBER && /\d{2}/.test(value);
}

/** `INV-2026-031` and `2026-031`, or with the day behind it. */
function isSameNumber(a: string, b: string): boolean {
  const [x, y] = [bareText(a), bareText(b)];
  return x.includes(y) || y.includes(x);
}
