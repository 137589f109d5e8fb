/** Where a phrase comes from; each kind has its weight in `classify-policy.ts`. */
export type PhraseSource = 'own' | 'leaning' | 'reference' | 'subheading' | 'heading' | 'chapter' | 'history';

/** Words that stand for a code: `fuel pump` for 841330. */
export interface GoodsPhrase {
  readonly text: string;
  /** Two, four or six digits. */
  readonly code: string;
  readonly source: PhraseSource;
}

/**
 * Phrases of our own vocabulary: a line is a chapter, heading or subheading and words for its goods, separated by commas; `~` marks a word
 * that only leans towards it.
 */
export function ownPhrases(table: string): readonly GoodsPhrase[] {
  const phrases: GoodsPhrase[] = [];
  for (const line of table.split('\n')) {
    const [, code, words] = /^(\d{2}(?:\d{2}){0,2})\s+(.+)$/.exec(line.trim()) ?? [];
    if (code === undefined || words === undefined) continue;
    for (const word of words.split(',')) {
      const text = word.trim();
      if (text === '' || text === '~') continue;
      phrases.push(
        text.startsWith('~')
          ? { text: text.slice(1), code, source: 'leaning' }
          : { text, code, source: 'own' },
      );
    }
  }
  return phrases;
}

/** One line of a nomenclature: a code of two, four or six digits, and its text. */
export interface NomenclatureLine {
  readonly code: string;
  readonly text: string;
}

/** What is left out of a heading says what its goods are not. */
const EXCLUSIONS =
  /\b(?:excluding|other than|except(?:ing)?|not (?:including|elsewhere|containing|being|of)|excl\.?|n\.?e\.?c\.?|n\.?e\.?s\.?)\b[^;,)]*/gi;
const SOURCES = { 2: 'chapter', 4: 'heading', 6: 'subheading' } as const;

/** Phrases of a nomenclature: each text without its exclusions, and each part of it between semicolons. */
export function nomenclaturePhrases(lines: readonly NomenclatureLine[]): readonly GoodsPhrase[] {
  return lines.flatMap(({ code, text }) => {
    const source =
      code.length === 2 || code.length === 4 || code.length === 6 ? SOURCES[code.length] : undefined;
    if (!source) return [];
    const said = text.replace(/^\d+\s*-\s*/, '').replace(EXCLUSIONS, ' ');
    return [{ text: said, code, source }];
  });
}
