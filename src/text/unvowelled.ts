/**
 * Compares a word written without its short vowels (Arabic, Persian, Hebrew) with one written with them, both as sound
 * keys (`sound-key.ts`): the consonants must agree one by one, and long vowels must stand where `v` and `i` do.
 *
 *     النور  nvr     noor, nour, nur -> nur      n ur: v is the u      yes
 *                    nar                         v has nothing         no
 */
export function isSameWithoutVowels(bare: string, vowelled: string): boolean {
  let consonants = 0;
  for (const letter of bare) if (letter !== 'a') consonants++;
  if (consonants < 2) return false;
  const states = (bare.length + 1) * (vowelled.length + 1);
  if (states > failed.length) failed = new Uint8Array(states);
  else failed.fill(0, 0, states);
  return matchesFrom(bare, 0, vowelled, 0);
}

/** Where the rest of both words was tried in vain, by place in either: words of one vowel repeated end in time. */
let failed = new Uint8Array(1024);

const VOWEL = /[aeiou]/;
/** One letter of Hebrew stands for both sounds; French ears write ch for sh, others dh or d for the Arabic z. */
const ALIKE: ReadonlySet<string> = new Set(['bv', 'vb', 'pf', 's$', '$%', 'zd']);
/** What the letter ض, that is read `dz`, is written as. */
const EMPHATIC = ['dz', 'dh', 'd', 'z'] as const;
/** Of Abd al-Rahman, Abdurrahman: the l that is not heard before these letters. */
const SUN_LETTERS = /^abdal[tdrzs$n]/;
const ARTICLE_OF_ABDAL = 4;
/** Two letters that write one Arabic sound: dh the z, gh the gh before a consonant too. */
const TWO_FOR_ONE: ReadonlySet<string> = new Set(['zdh', 'hgh']);
const FEMININE = /^[ae][ht]?$/;

function matchesFrom(bare: string, i: number, vowelled: string, j: number): boolean {
  const state = i * (vowelled.length + 1) + j;
  if (failed[state] === 1) return false;
  if (restMatches(bare, i, vowelled, j)) return true;
  failed[state] = 1;
  return false;
}

function restMatches(bare: string, i: number, vowelled: string, j: number): boolean {
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
  if (next === undefined) return letter === 'a' && matchesFrom(bare, i + 1, vowelled, j);
  if (letter === next) {
    if (matchesFrom(bare, i + 1, vowelled, j + 1)) return true;
  } else if (
    (isLongVowel(letter, next) || ALIKE.has(letter + next)) &&
    matchesFrom(bare, i + 1, vowelled, j + 1)
  )
    return true;
  if (TWO_FOR_ONE.has(letter + vowelled.slice(j, j + 2)) && matchesFrom(bare, i + 1, vowelled, j + 2))
    return true;
  if (letter === 'd' && bare[i + 1] === 'z') {
    const read = EMPHATIC.some(
      (as) => vowelled.startsWith(as, j) && matchesFrom(bare, i + 2, vowelled, j + as.length),
    );
    if (read) return true;
  }
  if (
    letter === 'l' &&
    i === ARTICLE_OF_ABDAL &&
    SUN_LETTERS.test(bare) &&
    matchesFrom(bare, i + 1, vowelled, j)
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
