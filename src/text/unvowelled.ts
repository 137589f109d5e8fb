/**
 * Compares a word written without its short vowels (Arabic, Persian, Hebrew) with one written with them, both as sound
 * keys (`sound-key.ts`): the consonants must agree one by one, and long vowels must stand where `v` and `i` do.
 *
 *     النور  nvr     noor, nour, nur -> nur      n ur: v is the u      yes
 *                    nar                         v has nothing         no
 */
export function isSameWithoutVowels(bare: string, vowelled: string): boolean {
  return bare.length >= 2 && matchesFrom(bare, 0, vowelled, 0);
}

const VOWEL = /[aeiou]/;
/** One letter of Hebrew stands for both sounds. */
const ALIKE: ReadonlySet<string> = new Set(['bv', 'vb', 'pf', 's$']);
const FEMININE = /^[ae][ht]?$/;

function matchesFrom(bare: string, i: number, vowelled: string, j: number): boolean {
  if (i === bare.length) {
    let rest = j;
    while (rest < vowelled.length && VOWEL.test(vowelled[rest]!)) rest++;
    // The h of a feminine ending is written in one script and not in the other.
    return rest === vowelled.length || (rest === vowelled.length - 1 && vowelled[rest] === 'h');
  }
  const letter = bare[i]!;
  const next = vowelled[j];
  // A feminine ending is heard as a, ah, eh or at.
  if (letter === 'h' && i === bare.length - 1 && FEMININE.test(vowelled.slice(j))) return true;
  if (next === undefined) return false;
  if (letter === next) {
    if (matchesFrom(bare, i + 1, vowelled, j + 1)) return true;
  } else if (
    (isLongVowel(letter, next) || ALIKE.has(letter + next)) &&
    matchesFrom(bare, i + 1, vowelled, j + 1)
  )
    return true;
  // A short vowel is not written; an alif, that carries one, may be.
  if (VOWEL.test(next)) return matchesFrom(bare, i, vowelled, j + 1);
  return letter === 'a' && matchesFrom(bare, i + 1, vowelled, j);
}

function isLongVowel(letter: string, vowel: string): boolean {
  if (letter === 'v') return vowel === 'u' || vowel === 'o';
  if (letter === 'i') return vowel === 'e';
  return letter === 'a' && VOWEL.test(vowel);
}
