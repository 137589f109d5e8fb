import type { Written } from '../../model/consignment-parts.ts';
import type { Paper } from '../../model/paper.ts';
import { inPrecedence } from '../papers/precedence.ts';
import type { Comparison, Sameness } from './comparison.ts';
import { statesNumber } from './on-both.ts';
import { isRounding, saysPartial, shareBetween, statementOf } from './statement.ts';

/** Sums that differ by less are fees, rounding and exchange. */
const VALUE_TOLERANCE = 0.01;
/** Statistical value and customs value hold freight and insurance, or leave them out. */
const DECLARED_TOLERANCE = 0.25;

/** What is paid, on which terms, and where to. */
export function compareTerms(papers: readonly Paper[], sameness: Sameness, comparison: Comparison): void {
  compareValues(papers, comparison);
  compareIncoterms(papers, comparison);
  compareDestinations(papers, sameness, comparison);
}

const NO_PRICES: ReadonlySet<Paper['kind']> = new Set(['order', 'release-certificate', 'packing-list']);
const CARRIES: ReadonlySet<Paper['kind']> = new Set([
  'air-waybill',
  'bill-of-lading',
  'road-consignment-note',
  'waybill',
]);
const OF_CARRIAGE =
  'A transport document states charges, and values declared for carriage, beside the price of the goods.';

interface Sum {
  readonly paper: Paper;
  readonly written: Written<number>;
  readonly currency: Written<string> | undefined;
}

/** The stated total; else the sum of the items, where every item states its value. */
function sumOf(paper: Paper): Sum | undefined {
  const { totals, goods } = paper;
  if (totals.value) return { paper, written: totals.value, currency: totals.currency ?? goods[0]?.currency };
  const [first] = goods;
  if (!first?.value || goods.some(({ value }) => value === undefined)) return undefined;
  const value = goods.reduce((sum, item) => sum + (item.value?.value ?? 0), 0);
  const written =
    goods.length === 1
      ? first.value
      : {
          value,
          asWritten: `${Number(value.toPrecision(12))} (sum of ${goods.length} items)`,
          place: first.value.place,
        };
  return { paper, written, currency: first.currency };
}

function compareValues(papers: readonly Paper[], comparison: Comparison): void {
  const sums = inPrecedence(papers, 'terms').flatMap((paper) => {
    // An order is delivered, and paid for, in parts; the value that a certificate names is no price.
    // What a transport document sums up is freight; what it declares is compared as a value for customs.
    const sum = NO_PRICES.has(paper.kind) ? undefined : sumOf(paper);
    return sum && sum.written.value > 0 ? [sum] : [];
  });
  const [first, ...others] = sums;
  if (!first) return;
  for (const other of others) {
    if (first.currency && other.currency && first.currency.value !== other.currency.value) {
      comparison.count('currency');
      const share = shareBetween(first.written.value, other.written.value);
      const isDeclaration =
        share > VALUE_TOLERANCE && [first.paper.kind, other.paper.kind].includes('export-declaration');
      comparison.add({
        subject: 'currency',
        what: 'currency of the value',
        statements: [statementOf(first.paper, first.currency), statementOf(other.paper, other.currency)],
        share,
        ...(isDeclaration && { explained: 'Declarations state the value in the currency of the country.' }),
        ...([first, other].some(({ paper }) => CARRIES.has(paper.kind)) && { explained: OF_CARRIAGE }),
      });
      continue;
    }
    comparison.count('value');
    const share = shareBetween(first.written.value, other.written.value);
    if (share <= VALUE_TOLERANCE || isRounding(first.written.value, other.written.value)) continue;
    const explained = explainValue(first, other, share);
    comparison.add({
      subject: 'value',
      what: 'total value',
      statements: [statementOf(first.paper, first.written), statementOf(other.paper, other.written)],
      share,
      ...(explained !== undefined && { explained }),
    });
  }
}

/** Papers whose sums are values for customs or for carriage. */
const DECLARES_VALUES: ReadonlySet<Paper['kind']> = new Set([
  'export-declaration',
  'air-waybill',
  'road-consignment-note',
  'waybill',
]);

function explainValue(a: Sum, b: Sum, share: number): string | undefined {
  const kinds = [a.paper.kind, b.paper.kind];
  if (share <= DECLARED_TOLERANCE && kinds.some((kind) => DECLARES_VALUES.has(kind)))
    return 'Customs and statistical values hold freight and insurance, or leave them out.';
  if (kinds.some((kind) => CARRIES.has(kind))) return OF_CARRIAGE;
  if (a.paper.kind === b.paper.kind && a.paper.number?.value !== b.paper.number?.value)
    return 'They are two papers of one kind, each with a sum of its own.';
  if (saysPartial(a.paper) || saysPartial(b.paper)) return 'A paper says that it covers a part of the goods.';
  const between = Number(Math.abs(a.written.value - b.written.value).toFixed(2));
  if (between >= LEAST_AMOUNT && [a, b].some(({ paper }) => statesNumber(paper, between)))
    return 'The difference is an amount that one of the papers states: freight, insurance, tax or a deposit.';
  return undefined;
}

/** Smaller numbers stand on any paper by chance. */
const LEAST_AMOUNT = 100;

const INCOTERM = /\b(EXW|FCA|FAS|FOB|CFR|CNF|C&F|CIF|CPT|CIP|DAP|DPU|DDP|DAT|DAF|DDU|DEQ|DES)\b/i;

function compareIncoterms(papers: readonly Paper[], comparison: Comparison): void {
  const terms = inPrecedence(papers, 'terms').flatMap((paper) => {
    const written = paper.payment.incoterm;
    const code =
      written &&
      INCOTERM.exec(written.value)?.[1]
        ?.toUpperCase()
        .replace(/^CNF$|^C&F$/, 'CFR');
    return written && code ? [{ paper, written, code }] : [];
  });
  const [first, ...others] = terms;
  if (!first) return;
  for (const other of others) {
    comparison.count('incoterm');
    if (first.code === other.code) continue;
    comparison.add({
      subject: 'incoterm',
      what: 'delivery term (Incoterm)',
      statements: [statementOf(first.paper, first.written), statementOf(other.paper, other.written)],
    });
  }
}

function compareDestinations(papers: readonly Paper[], sameness: Sameness, comparison: Comparison): void {
  const found = inPrecedence(papers, 'journey').flatMap((paper) => {
    const destination = destinationOf(paper, sameness);
    return destination ? [{ paper, ...destination }] : [];
  });
  const [first, ...others] = found;
  if (!first) return;
  for (const other of others) {
    comparison.count('destination');
    if (first.country === other.country) continue;
    // A port on the way is not where the goods end.
    const isWay = first.isPort !== other.isPort;
    comparison.add({
      subject: 'destination',
      what: 'country of destination',
      statements: [statementOf(first.paper, first.written), statementOf(other.paper, other.written)],
      ...(isWay && { explained: 'One names the port of discharge, the other where the goods are for.' }),
    });
  }
}

function destinationOf(
  { journey, kind }: Paper,
  sameness: Sameness,
): { readonly country: string; readonly written: Written<string>; readonly isPort: boolean } | undefined {
  if (kind === 'release-certificate') return undefined;
  const { destinationCountry, finalDestination, portOfDischarge } = journey;
  if (destinationCountry)
    return { country: destinationCountry.value, written: destinationCountry, isPort: false };
  for (const [written, isPort] of [
    [finalDestination, false],
    [portOfDischarge, true],
  ] as const) {
    const country = written && sameness.countryOf(written.value);
    if (written && country !== undefined) return { country, written, isPort };
  }
  return undefined;
}
