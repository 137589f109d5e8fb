import type { GoodsData } from '../model/goods-data.ts';
import { type Classification, classify } from './classify.ts';
import { OWN_VOCABULARY } from './lexicon/vocabulary.ts';
import { buildPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { type GoodsPhrase, nomenclaturePhrases, ownPhrases } from './phrases.ts';
import { readVagueness, type Vagueness } from './vague-description.ts';

/** Reads descriptions with everything that is loaded. */
export interface GoodsReader {
  classify(description: string): Classification;
  /** Why the description is too vague; `undefined` when it may identify goods. */
  vagueness(description: string): Vagueness | undefined;
  /** Text of a code, from the nomenclature that is loaded; `undefined` without one. */
  textOf(code: string): string | undefined;
  /** Editions and tables that it reads with. */
  readonly editions: readonly string[];
}

/** Our own vocabulary ships with the program; nomenclature, references and history make it better. */
export function createGoodsReader(data: GoodsData): GoodsReader {
  let index: PhraseIndex | undefined;
  const texts = new Map<string, string>();
  for (const { rows } of data.nomenclatures.toReversed())
    for (const { code, text } of rows) texts.set(code, text);
  const classifyWords = (description: string): Classification => {
    // Built when it is first needed: a run without descriptions never is.
    index ??= buildPhraseIndex(phrasesOf(data));
    return classify(index, description);
  };
  return {
    classify: classifyWords,
    vagueness: (description) => readVagueness(description, classifyWords),
    textOf: (code) => texts.get(code),
    editions: [
      'own vocabulary',
      ...[...data.nomenclatures, data.references, data.history].flatMap((table) =>
        table ? [table.edition] : [],
      ),
    ],
  };
}

function* phrasesOf({ nomenclatures, references, history }: GoodsData): Generator<GoodsPhrase> {
  for (const table of OWN_VOCABULARY) yield* ownPhrases(table);
  const [newest] = nomenclatures;
  if (newest) yield* nomenclaturePhrases(newest.rows);
  for (const { text, code } of references?.rows ?? [])
    yield { text, code: code.slice(0, 6), source: 'reference' };
  for (const { text, code } of history?.rows ?? []) yield { text, code: code.slice(0, 6), source: 'history' };
}
