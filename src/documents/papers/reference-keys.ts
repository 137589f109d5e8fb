import type { Paper, PaperReference, ReferenceKind } from '../../model/paper.ts';

/** Two groups that each have an own paper of this kind, with different numbers, are two consignments. */
export const TELL_APART: readonly ReferenceKind[] = [
  'air-waybill',
  'house-air-waybill',
  'bill-of-lading',
  'road-consignment-note',
  'invoice',
  'declaration',
];

/** Numbers of papers by their kind, each in the form in which it is compared. */
export type OwnNumbers = Map<ReferenceKind, Set<string>>;

/** The numbers that a paper has itself. */
export function ownNumbersOf({ references }: Paper): OwnNumbers {
  const numbers: OwnNumbers = new Map();
  for (const reference of references) {
    const key = reference.own ? referenceKey(reference) : undefined;
    if (key === undefined) continue;
    const known = numbers.get(reference.kind);
    if (known) known.add(key);
    else numbers.set(reference.kind, new Set([key]));
  }
  return numbers;
}

const SHORTEST_NUMBER = 3;

/** Numbers are the same however they are set: `999-0000 0011`, `99900000011`. */
export function referenceKey({ kind, number }: PaperReference): string | undefined {
  const bare = number.value.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (bare.length < SHORTEST_NUMBER || !/\d/.test(bare)) return undefined;
  const awb = kind === 'air-waybill' ? /(\d{11})/.exec(bare.replace(/^AWB|^MAWB/, ''))?.[1] : undefined;
  return awb ?? bare;
}

/** Master waybills under which several house waybills travel: consolidations. */
export function mastersOfSeveralHouses(papers: readonly Paper[]): ReadonlySet<string> {
  const houses = new Map<string, Set<string>>();
  for (const { references } of papers) {
    const keys = (kind: ReferenceKind): string[] =>
      references
        .filter((reference) => reference.kind === kind)
        .flatMap((reference) => referenceKey(reference) ?? []);
    for (const master of keys('air-waybill')) {
      const known = houses.get(master) ?? new Set();
      for (const house of keys('house-air-waybill')) known.add(house);
      houses.set(master, known);
    }
  }
  return new Set([...houses].filter(([, under]) => under.size > 1).map(([master]) => master));
}
