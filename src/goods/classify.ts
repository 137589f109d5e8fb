import { CLASSIFY } from './classify-policy.ts';
import { type LikelyCode, type MetWords, scoreCodes } from './code-scores.ts';
import { type GoodsWord, goodsWords } from './goods-words.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { MetWord } from './vocabulary-index.ts';

export interface Classification {
  readonly chapters: readonly LikelyCode[];
  readonly headings: readonly LikelyCode[];
  readonly subheadings: readonly LikelyCode[];
  /** Telling words that no phrase knows: brands, models, misspelt words. */
  readonly unknownWords: readonly string[];
  /** Weight of the best code before it was made a share: how much the words say at all. */
  readonly strength: number;
}

/** Longer descriptions are read to here: what follows repeats itself. */
const MOST_WORDS = 60;

/** The likeliest codes of a description. Deterministic: the same index and words give the same answer. */
export function classify(index: PhraseIndex, description: string): Classification {
  const { met, unknownWords } = meetWords(index, description);
  return { ...scoreCodes(index, met), unknownWords };
}

function meetWords(
  index: PhraseIndex,
  description: string,
): { readonly met: MetWords; readonly unknownWords: readonly string[] } {
  const words = cutWords(index, description).slice(0, MOST_WORDS);
  const head = headOf(words);
  const isShort = head < CLASSIFY.headWithin;
  const endsAs = isCutBehind(description, words.at(-1)) ? 'cut' : 'last';
  const weights = new Map<number, number>();
  const unknownWords: string[] = [];
  let total = 0;
  for (const [position, word] of words.entries()) {
    const found: readonly MetWord[] = index.meet(word, position === words.length - 1 ? endsAs : 'inside');
    const emphasis = word.isAside ? CLASSIFY.aside : isShort && position === head ? CLASSIFY.head : 1;
    if (found.length === 0) {
      unknownWords.push(word.written);
      continue;
    }
    let strongest = 0;
    for (const { word: number, sureness } of found) {
      const weight = emphasis * sureness;
      weights.set(number, Math.max(weights.get(number) ?? 0, weight));
      strongest = Math.max(strongest, weight * index.rarity[number]!);
    }
    total += strongest;
  }
  return { met: { weights, total }, unknownWords };
}

/** Whether a description is so long that a form may have cut it off inside of its last word. */
function isCutBehind(description: string, last: GoodsWord | undefined): boolean {
  const text = description.trimEnd();
  return (
    last !== undefined && text.length >= CLASSIFY.cutCharacters && text.toLowerCase().endsWith(last.written)
  );
}

function cutWords(index: PhraseIndex, description: string): readonly GoodsWord[] {
  return goodsWords(description).flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word.stem)) return [word];
    const cut = index.cutHan(word.stem);
    return cut.length === 0
      ? [word]
      : cut.map(({ stem, isAside }) => ({ stem, written: stem, isAside: isAside || word.isAside }));
  });
}

/** The last word before "for", "with" ... */
function headOf(words: readonly GoodsWord[]): number {
  const aside = words.findIndex(({ isAside }) => isAside);
  return (aside < 0 ? words.length : aside) - 1;
}
