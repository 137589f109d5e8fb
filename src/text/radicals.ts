/**
 * Signs of the block "CJK Radicals Supplement" and the ideographs that they look like, for those that are characters of
 * their own (Unicode Character Database, EquivalentUnifiedIdeograph.txt). Some fonts make PDFs give them in place of the
 * characters: `⻓征` for 长征.
 */
// biome-ignore format: signs side by side
const RADICALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '⺠': '民', '⺝': '月', '⺜': '日', '⺟': '母', '⺧': '牛', '⺩': '王', '⺬': '示', '⺮': '竹', '⺶': '羊',
    '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻊': '足', '⻋': '车', '⻑': '長', '⻓': '长',
    '⻔': '门', '⻗': '雨', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻟': '食',
    '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻬': '齐',
    '⻮': '齿', '⻯': '竜', '⻰': '龙', '⻱': '龜', '⻲': '亀', '⻳': '龟',
  }),
);

const SUPPLEMENT = /[\u2e80-\u2eff]/g;
/** Kangxi radicals have their characters as compatibility forms. */
const KANGXI = /[\u2f00-\u2fdf]/g;

/** Puts characters in the place of radicals that stand for them; other text stays as it is. */
export function radicalsUnified(text: string): string {
  return text
    .replace(SUPPLEMENT, (sign) => RADICALS.get(sign) ?? sign)
    .replace(KANGXI, (sign) => sign.normalize('NFKC'));
}
