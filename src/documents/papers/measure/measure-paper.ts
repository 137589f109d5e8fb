import type { GoodsItem, Written } from '../../../model/consignment-parts.ts';
import type { Paper } from '../../../model/paper.ts';
import type { ExpectedGoods, ExpectedPaper } from './expected-paper.ts';

/** One thing that the paper says: whether it was read, and what was read in its place. */
export interface Measured {
  /** `kind`, `number`, `party`, `goods: quantity`, ... */
  readonly what: string;
  readonly expected: string;
  readonly found: boolean;
  readonly got: string;
}

/** Roles that papers use for the same firm: the exporter of one form is the seller of another. */
const SAME_ROLES: Readonly<Record<string, readonly string[]>> = {
  seller: ['seller', 'consignor'],
  consignor: ['consignor', 'seller'],
  buyer: ['buyer', 'consignee'],
  consignee: ['consignee', 'buyer', 'end-user'],
  'end-user': ['end-user', 'consignee', 'buyer'],
  issuer: ['certifying-organisation'],
};
/** What a form calls itself, and the kind of paper that it is. */
const SAME_KINDS: Readonly<Record<string, string>> = {
  'proforma-invoice': 'invoice',
  cmr: 'road-consignment-note',
  'sea-waybill': 'waybill',
  'insurance-certificate': 'certificate',
  'inspection-certificate': 'certificate',
  'certificate-of-conformity': 'certificate',
};
/** Half of a per cent: pounds and tonnes are converted. */
const TOLERANCE = 0.005;
/** So much of the words of a description or an address must be there. */
const WORDS_OF_DESCRIPTION = 0.7;
const WORDS_OF_ADDRESS = 0.5;

/** Holds the papers that were read from one file against what stands on it. */
export function measurePaper(papers: readonly Paper[], expected: ExpectedPaper): Measured[] {
  const measured: Measured[] = [];
  const check = (what: string, wanted: unknown, found: boolean, got: unknown = ''): void => {
    measured.push({ what, expected: String(wanted), found, got: String(got) });
  };
  if (expected.kind !== undefined)
    check(
      'kind',
      expected.kind,
      papers.some(({ kind }) => kind === (SAME_KINDS[expected.kind!] ?? expected.kind)),
      list(papers, ({ kind }) => kind),
    );
  const numbers = papers.flatMap(({ references }) => references.map(({ number }) => number.value));
  for (const number of expected.numbers)
    check(
      'number',
      number,
      numbers.some((each) => bare(each) === bare(number)),
      numbers.join(', '),
    );
  const containers = papers.flatMap(({ journey }) => journey.containers.map(({ value }) => value));
  for (const container of expected.containers)
    check(
      'container',
      container,
      containers.some((each) => bare(each) === bare(container)),
      containers.join(', '),
    );
  if (expected.date !== undefined) {
    const days = papers.flatMap(({ date, dates: { vague: _, ...dates } }) =>
      [date, ...Object.values(dates)].flatMap((day) => (day ? [String(day.value)] : [])),
    );
    check('date', expected.date, days.includes(expected.date), days.join(', '));
  }
  measureParties(papers, expected, check);
  measureGoods(papers, expected, check);
  measureTotals(papers, expected, check);
  if (expected.incoterm !== undefined) {
    const terms = papers.flatMap(({ payment, journey }) => [...texts(payment), ...texts(journey)]);
    const term = new RegExp(`\\b${expected.incoterm}\\b`);
    check(
      'incoterm',
      expected.incoterm,
      terms.some((each) => term.test(each)),
      terms.join(', '),
    );
  }
  return measured;
}

type Check = (what: string, wanted: unknown, found: boolean, got?: unknown) => void;

function measureParties(papers: readonly Paper[], { parties }: ExpectedPaper, check: Check): void {
  const read = papers.flatMap((paper) => paper.parties);
  const names = read.map(({ role, name }) => `${role} ${name?.value ?? ''}`).join(', ');
  for (const { role, name, nameAlso, address, country } of parties) {
    const met = read.filter((party) => party.name && isSameName(party.name.value, name));
    if (nameAlso !== undefined)
      check(
        'party: further name',
        nameAlso,
        read.some((party) => party.name && isSameName(party.name.value, nameAlso)),
        names,
      );
    check('party', name, met.length > 0, names);
    if (met.length === 0) continue;
    check(
      'role',
      `${role} ${name}`,
      met.some((party) => (SAME_ROLES[role] ?? [role]).includes(party.role)),
      names,
    );
    const addresses = met.flatMap((party) => (party.address ? [party.address.value] : []));
    if (address !== undefined)
      check(
        'address',
        address,
        addresses.some((each) => share(address, each) >= WORDS_OF_ADDRESS),
        addresses.join(' / '),
      );
    const countries = met.flatMap((party) => (party.country ? [party.country.value] : []));
    if (country !== undefined)
      check(
        'country',
        country,
        countries.some((each) => each === country),
        countries.join(', '),
      );
  }
}

function measureGoods(papers: readonly Paper[], { goods }: ExpectedPaper, check: Check): void {
  const read = papers.flatMap((paper) => paper.goods);
  if (goods.length > 0)
    check('goods: number of items', goods.length, read.length === goods.length, read.length);
  const free = new Set(read);
  for (const item of goods) {
    const best = [...free].sort((a, b) => likeness(b, item) - likeness(a, item))[0];
    const met = best && likeness(best, item) > 0 ? best : undefined;
    if (met) free.delete(met);
    check('goods: item', item.description ?? item.partNumber ?? '', met !== undefined);
    measureItem(item, met ?? { partNumbers: [], serialNumbers: [] }, check);
  }
}

function measureItem(item: ExpectedGoods, met: GoodsItem, check: Check): void {
  for (const key of ['quantity', 'unitPrice', 'value', 'netMassKg', 'grossMassKg'] as const) {
    const wanted = item[key];
    if (wanted !== undefined) check(`goods: ${key}`, wanted, isNear(met[key], wanted), met[key]?.value);
  }
  if (item.hsCode !== undefined)
    check(
      'goods: HS code',
      item.hsCode,
      met.hsCode !== undefined && startsAlike(met.hsCode.value, bare(item.hsCode)),
      met.hsCode?.value,
    );
  const parts = met.partNumbers.map(({ value }) => value);
  if (item.partNumber !== undefined)
    check(
      'goods: part number',
      item.partNumber,
      parts.some((each) => bare(each) === bare(item.partNumber!)),
      parts.join(', '),
    );
  const serials = met.serialNumbers.map(({ value }) => value);
  for (const serial of item.serialNumbers)
    check(
      'goods: serial number',
      serial,
      serials.some((each) => bare(each) === bare(serial)),
      serials.join(', '),
    );
  if (item.origin !== undefined)
    check('goods: origin', item.origin, met.origin?.value === item.origin, met.origin?.value);
  if (item.description !== undefined) {
    const got = met.description?.value ?? '';
    const wanted = wordsOf(item.description);
    // Twice the words are the description of several items.
    const isOwn = wordsOf(got).size <= 2 * wanted.size + 3;
    check(
      'goods: description',
      item.description,
      isOwn && share(item.description, got) >= WORDS_OF_DESCRIPTION,
      got,
    );
  }
}

function measureTotals(papers: readonly Paper[], { totals }: ExpectedPaper, check: Check): void {
  const [only, ...more] = papers.flatMap((paper) => paper.goods);
  // The only item of a paper is all that it is about.
  const whole = more.length === 0 ? only : undefined;
  for (const key of ['value', 'netMassKg', 'grossMassKg', 'packages'] as const) {
    const wanted = totals[key];
    if (wanted === undefined) continue;
    const got = [...papers.map((paper) => paper.totals[key]), whole?.[key]];
    check(
      `total: ${key}`,
      wanted,
      got.some((each) => isNear(each, wanted)),
      got.flatMap((each) => each?.value ?? []).join(', '),
    );
  }
  if (totals.currency === undefined) return;
  const currencies = papers.flatMap((paper) => [
    paper.totals.currency,
    ...paper.goods.map(({ currency }) => currency),
  ]);
  check(
    'total: currency',
    totals.currency,
    currencies.some((each) => each?.value === totals.currency),
    currencies[0]?.value,
  );
}

function likeness(item: GoodsItem, wanted: ExpectedGoods): number {
  let points = 0;
  if (wanted.description !== undefined && item.description)
    points += 3 * share(wanted.description, item.description.value);
  if (
    wanted.partNumber !== undefined &&
    item.partNumbers.some(({ value }) => bare(value) === bare(wanted.partNumber!))
  )
    points += 3;
  if (wanted.hsCode !== undefined && item.hsCode && startsAlike(item.hsCode.value, bare(wanted.hsCode)))
    points += 1;
  for (const key of ['quantity', 'value'] as const)
    if (wanted[key] !== undefined && isNear(item[key], wanted[key])) points += 1;
  return points;
}

function isNear(written: Written<number> | undefined, wanted: number): boolean {
  return (
    written !== undefined && Math.abs(written.value - wanted) <= Math.max(1e-6, Math.abs(wanted) * TOLERANCE)
  );
}

function startsAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The same but for signs and capitals, or cut off at its end, or with little behind it. */
function isSameName(read: string, wanted: string): boolean {
  const [a, b] = [bare(read), bare(wanted)];
  return (
    a === b ||
    (b.length > 3 && a.includes(b) && a.length < b.length * 1.5) ||
    (b.includes(a) && a.length > b.length * 0.7)
  );
}

function share(wanted: string, got: string): number {
  const words = wordsOf(wanted);
  const there = wordsOf(got);
  return words.size === 0 ? 0 : [...words].filter((word) => there.has(word)).length / words.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function list<T>(all: readonly T[], of: (each: T) => string): string {
  return all.map(of).join(', ');
}

function texts(of: object): string[] {
  return Object.values(of).flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'value' in each ? [String(each.value)] : [],
  );
}
