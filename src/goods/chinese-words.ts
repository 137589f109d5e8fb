/** A known word of Chinese text, and whether the text says that the goods are for it. */
export interface ChineseWord {
  readonly stem: string;
  readonly isAside: boolean;
}

const LONGEST = 12;
/** Behind a word: the goods are for it. */
const FOR = '用';

/**
 * Chinese has no spaces: text is cut into known words, the longest first, of equal ones the last (`钢|球阀`, not
 * `钢球|阀`), and given in the order of the text.
 */
export function cutChinese(text: string, known: { has(word: string): boolean }): readonly ChineseWord[] {
  const taken = new Uint8Array(text.length);
  const found: { readonly at: number; readonly stem: string }[] = [];
  for (let length = Math.min(LONGEST, text.length); length > 0; length--)
    for (let at = text.length - length; at >= 0; at--) {
      if (taken[at] || taken[at + length - 1]) continue;
      const stem = text.slice(at, at + length);
      if (!known.has(stem)) continue;
      taken.fill(1, at, at + length);
      found.push({ at, stem });
    }
  found.sort((a, b) => a.at - b.at);
  return found.map(({ at, stem }) => ({ stem, isAside: text[at + stem.length] === FOR }));
}
