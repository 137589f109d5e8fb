/** What a kind of package is made to hold. */
export type PackagingSort = 'liquids' | 'loose-bulk' | 'sacks' | 'bales' | 'unpacked';

/**
 * Kinds of packages that are made for one sort of goods, by their words and by the codes of UN/ECE Recommendation 21
 * (revision 12). Cartons, cases, crates and pallets hold anything and are not here.
 */
const SORTS: readonly (readonly [PackagingSort, RegExp])[] = [
  [
    'liquids',
    /(?<![\p{L}\p{N}])(?:jerr[iy] ?cans?|barrels?|casks?|kegs?|flexi-?(?:bag|tank)s?|iso ?tanks?|tank containers?|ibc|intermediate bulk containers?|demijohns?|carboys?|BA|JY|JC|TK|VI|канистр\p{L}*|бочк\p{L}*|油桶)(?![\p{L}\p{N}])/iu,
  ],
  [
    'loose-bulk',
    /(?<![\p{L}\p{N}])(?:in bulk|bulk|loose bulk|VO|VY|VR|VL|VQ|VG|навал\p{L}*|насыпью|散装)(?![\p{L}\p{N}])/iu,
  ],
  [
    'sacks',
    /(?<![\p{L}\p{N}])(?:sacks?|big ?bags?|fibc|jute bags?|gunny bags?|woven bags?|SA|мешк\p{L}*|мешок|编织袋)(?![\p{L}\p{N}])/iu,
  ],
  ['bales', /(?<![\p{L}\p{N}])(?:bales?|BL|BN|тюк\p{L}*|包装捆)(?![\p{L}\p{N}])/iu],
  [
    'unpacked',
    /(?<![\p{L}\p{N}])(?:unpacked|unpackaged|not packed|NE|NF|NG|без упаковки|裸装)(?![\p{L}\p{N}])/iu,
  ],
];

/** Chapters of goods that no one packs so: machines, electronics, aircraft and their parts, instruments, arms. */
const SENSITIVE: Readonly<
  Record<PackagingSort, { readonly chapters: readonly string[]; readonly goods: string }>
> = {
  liquids: {
    chapters: ['84', '85', '88', '90', '93'],
    goods: 'machines, electronics, aircraft parts and instruments',
  },
  'loose-bulk': {
    chapters: ['84', '85', '88', '90', '93'],
    goods: 'machines, electronics, aircraft parts and instruments',
  },
  sacks: { chapters: ['85', '88', '90'], goods: 'electronics, aircraft parts and instruments' },
  bales: {
    chapters: ['84', '85', '88', '90', '93'],
    goods: 'machines, electronics, aircraft parts and instruments',
  },
  unpacked: { chapters: ['85', '90'], goods: 'electronics and instruments' },
};

/** Whole vehicles, engines and machines may go unpacked; headings of them. */
const MAY_GO_UNPACKED = /^(?:8501|8502|8504|8530|9018|9022)/;

/** The sort of goods that a kind of package is made for; `undefined` for those that hold anything. */
export function packagingSort(packageKind: string): PackagingSort | undefined {
  return SORTS.find(([, words]) => words.test(packageKind))?.[0];
}

/** Why goods of a code do not go in such packages; `undefined` when they may. */
export function packagingMisfit(sort: PackagingSort, hsCode: string): string | undefined {
  const { chapters, goods } = SENSITIVE[sort];
  if (!chapters.includes(hsCode.slice(0, 2))) return undefined;
  if (sort === 'unpacked' && MAY_GO_UNPACKED.test(hsCode)) return undefined;
  return goods;
}
