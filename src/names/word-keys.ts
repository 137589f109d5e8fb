import type { Token } from './analysed-name.ts';

/**
 * Keys under which a word is found in spite of typing errors and romanisation, as 32-bit hashes:
 * the word, its beginning with up to two letters left out, its sound, and its consonants.
 *
 * Two words that differ by one edit share a word with one letter left out; so both sides make the same keys, and one
 * look-up finds what would otherwise need a comparison with every word.
 * Source: symmetric deletes, W. Garbe, SymSpell, 2012.
 *
 *     bingo, bngo, bigo ...  <-  h("bngo")  ->  bnigo, bngo ...
 */
export function wordKeys(token: Token, withConsonants: boolean): number[] {
  const { text } = token;
  const keys = [hashOf(text, EXACT, -1, -1, text.length)];
  if (text.length >= 4) {
    const head = Math.min(PREFIX_LENGTH, text.length);
    keys.push(hashOf(text, DELETES, -1, -1, head));
    // Of a run of equal letters only the first is left out: the others give the same word.
    for (let i = 0; i < head; i++) {
      if (i > 0 && text.charCodeAt(i) === text.charCodeAt(i - 1)) continue;
      keys.push(hashOf(text, DELETES, i, -1, head));
      if (text.length < 7) continue;
      for (let j = i + 1; j < head; j++) keys.push(hashOf(text, DELETES, i, j, head));
    }
  }
  if (text.length >= 3) keys.push(hashOf(token.sound, SOUND, -1, -1, token.sound.length));
  if (withConsonants && token.consonants.length >= 3) {
    keys.push(hashOf(token.consonants, CONSONANTS, -1, -1, token.consonants.length));
  }
  return keys;
}

const PREFIX_LENGTH = 7;
const [EXACT, DELETES, SOUND, CONSONANTS] = [0, 1, 2, 3];

/** FNV-1a over the first `length` letters without those at `skip1` and `skip2`; a last mix spreads it to the high bits. */
function hashOf(text: string, salt: number, skip1: number, skip2: number, length: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let i = 0; i < length; i++) {
    if (i !== skip1 && i !== skip2) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
