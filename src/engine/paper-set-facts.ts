import { comparePapers } from '../documents/comparison/compare-papers.ts';
import { missingPapersOf } from '../documents/comparison/missing-papers.ts';
import { packagingMisfit, packagingSort } from '../goods/packaging.ts';
import { countsPieces } from '../goods/piece-mass.ts';
import type { Consignment, GoodsItem, Written } from '../model/consignment.ts';
import type { Facts, PackagingFact } from '../model/facts.ts';
import type { MissingPaper, PaperSetNotes, PapersCompared } from '../model/paper-differences.ts';
import { isNameOfFirm, scorePair } from '../names/compare-pair.ts';
import type { Readings } from './readings.ts';

/** Names of so many letters may have lost their legal form to the field of a form. */
const CUT_OFF = 30;

/** The papers of a consignment held against each other; absent for a record of a table. */
export function papersComparedOf(
  { papers, goods, journey }: Consignment,
  readings: Readings,
): PapersCompared | undefined {
  if (papers === undefined) return undefined;
  const byAir = journey.mode?.value === 'air';
  return comparePapers(papers, goods, {
    names: (first, second) => scorePair(first, second),
    isForwarder: (name) => readings.nature(name).kind === 'freight-forwarder',
    isFirm: (name) => isNameOfFirm(name) || (name.length >= CUT_OFF && !/[\d,]/.test(name)),
    areOtherGoods: (first, second) => readings.areOtherGoods(first, second),
    countryOf: (place) => readings.portCountry(place, byAir),
  });
}

/** How the goods are packed, item by item, and as a whole where only a sum is stated. */
export function packagingOf({ goods, papers = [] }: Consignment): readonly PackagingFact[] | undefined {
  const facts = goods.flatMap((item, index) => packagingOfItem(item, index + 1) ?? []);
  const total = papers.find(({ totals }) => totals.packageKind ?? totals.packages)?.totals;
  const [only] = goods;
  if (facts.length === 0 && total && only) {
    const whole = goods.length === 1 ? only : { ...only, quantity: undefined };
    const fact = factOf(total.packageKind, total.packages, whole, undefined);
    if (fact) facts.push(fact);
  }
  return facts.length > 0 ? facts : undefined;
}

function packagingOfItem(item: GoodsItem, number: number): PackagingFact | undefined {
  return factOf(item.packageKind, item.packages, item, number);
}

type Packed = Pick<GoodsItem, 'unit' | 'hsCode'> & { readonly quantity?: Written<number> | undefined };

function factOf(
  kind: Written<string> | undefined,
  packages: Written<number> | undefined,
  { quantity, unit, hsCode }: Packed,
  item: number | undefined,
): PackagingFact | undefined {
  if (kind === undefined && packages === undefined) return undefined;
  const pieces = quantity && (unit === undefined || countsPieces(unit.value)) ? quantity : undefined;
  const sort = kind && packagingSort(kind.value);
  const misfit = sort && hsCode ? packagingMisfit(sort, hsCode.value) : undefined;
  return {
    ...(item !== undefined && { item }),
    ...(kind && { kind }),
    ...(packages && { packages }),
    ...(pieces && unit && { pieces }),
    ...(hsCode && { hsCode }),
    ...(misfit !== undefined && { misfit }),
  };
}

/** What a reader must know of the set besides the findings; `undefined` for a record of a table. */
export function paperSetNotesOf(
  consignment: Consignment,
  { papersCompared, endUseClaims = [] }: Facts,
): PaperSetNotes | undefined {
  const usual = missingPapersOf(consignment);
  if (usual === undefined) return undefined;
  const missing = [...usual, ...missingForClaims(consignment, endUseClaims)];
  const ordinary = papersCompared?.differences.filter(({ explained }) => explained !== undefined) ?? [];
  return { missing, ordinary };
}

/** What the papers say the goods are for may ask for a paper of its own. */
function missingForClaims(
  { papers = [] }: Consignment,
  claims: NonNullable<Facts['endUseClaims']>,
): readonly MissingPaper[] {
  const hasCertificate = papers.some(({ kind }) => kind === 'release-certificate');
  if (hasCertificate || !claims.some(({ claim }) => claim === 'civil-aircraft-part')) return [];
  return [
    {
      kind: 'release-certificate',
      because: 'The papers call the goods civil aircraft parts; these travel with a release certificate.',
    },
  ];
}
