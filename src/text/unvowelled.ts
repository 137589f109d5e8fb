/**
 * Compares a word written without its short vowels (Arabic, Persian, Hebrew) with one written with them, both as sound
 * keys (`sound-key.ts`): the consonants must agree one by one, and long vowels must stand where `v` and `i` do.
 *
 *     النور  nvr     noor, nour, nur -> nur      n ur: v is the u      yes
 *                    nar                         v has nothing         no
 */
export function isSameWithoutVowels(bare: string, vowelled: string): boolean {
  let consonants = 0;
  for (const letter of bare) if (letter !== 'a' && letter !== 'E') consonants++;
  if (consonants < 2) return false;
  const states = (bare.length + 1) * (vowelled.length + 1);
  if (states > failed.length) failed = new Uint8Array(states);
  else failed.fill(0, 0, states);
  return matchesFrom(bare, 0, vowelled, 0);
}

/** Where the rest of both words was tried in vain, by place in either: words of one vowel repeated end in time. */
let failed = new Uint8Array(1024);

const VOWEL = /[aeiou]/;
/** One letter of Hebrew stands for both sounds; French ears write ch for sh. */
const ALIKE: ReadonlySet<string> = new Set(['bv', 'vb', 'pf', 's$', '$%']);
/**
 * How the sounds of Arabic are written that Latin letters do not have: ث, ذ and ظ, ض, غ, ق; the ج of Egypt (Gamal); and
 * the b that stands for a foreign p.
 */
const HEARD_AS: Readonly<Record<string, readonly string[]>> = {
  T: ['t', 's'],
  D: ['z', 'dh', 'd', 't'],
  Z: ['dz', 'dh', 'd', 'z'],
  G: ['h', 'gh', 'g'],
  Q: ['k', 'g', 'gh', 'h'],
  j: ['j', 'g'],
  b: ['b', 'p'],
};
/** Two letters of Arabic that Latin ones write as they write one: the t and h of Fathi, the s and h of Ishaq. */
const HEARD_AS_ONE: Readonly<Record<string, string>> = {
  tEh: 't',
  sEh: '$',
  zEh: 'j',
  kEh: 'h',
  tEs: 'c',
  tEz: 'c',
  dEj: 'j',
};
/** Of Abd al-Rahman, Abdurrahman: the l that is not heard before these letters. */
const SUN_LETTERS = /^abdal[tdrzs$nTDZ]/;
const ARTICLE_OF_ABDAL = 4;
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
  // Vowels that are not written are passed over wherever they stand.
  if (letter === 'E') return matchesFrom(bare, i + 1, vowelled, j);
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
  const heard = HEARD_AS[letter];
  if (heard?.some((as) => vowelled.startsWith(as, j) && matchesFrom(bare, i + 1, vowelled, j + as.length)))
    return true;
  if (HEARD_AS_ONE[bare.slice(i, i + 3)] === next && matchesFrom(bare, i + 3, vowelled, j + 1)) return true;
  if (
    letter === 'l' &&
    i === ARTICLE_OF_ABDAL &&
    SUN_LETTERS.test(bare) &&
    matchesFrom(bare, i + 1, vowelled, j)
  )
    return true;
  // A short vowel is not written; an alif, that carries one, may be.
  if (VOWEL.test(next) && matchesFrom(bare, i, vowelled, j + 1)) return true;
  return letter === 'a' && matchesFrom(bare, i + 1, vowelled, j);
}

function isLongVowel(letter: string, vowel: string): boolean {
  if (letter === 'v') return vowel === 'u' || vowel === 'o';
  if (letter === 'i') return vowel === 'e';
  return letter === 'a' && VOWEL.test(vowel);
}

/** The same, without what differs from another reading by a letter that is left out of skeletons or stands for it there. */
const READ_AS: Readonly<Record<string, readonly string[]>> = {
  T: ['t', 's'],
  D: ['d', 't'],
  Z: ['d'],
  G: ['h', 'g'],
  Q: ['k', 'g', 'h'],
  j: ['j', 'g'],
  b: ['b', 'p'],
  E: ['', 'a'],
};
/** Readings of one word: more are not looked at. */
const MOST_READINGS = 32;

/**
 * The ways in which a word written without vowels may be heard, as sound keys, for finding it: consonants that Latin
 * letters write in several ways each in turn. Of whatever `isSameWithoutVowels` brings together one has the same
 * consonants, but for those that sound alike (`skeletonsOf`).
 */
export function readingsWithoutVowels(bare: string): string[] {
  const readings: string[] = [];
  const read = (i: number, heard: string): void => {
    if (readings.length >= MOST_READINGS) return;
    if (i === bare.length) {
      readings.push(heard);
      return;
    }
    const asOne = HEARD_AS_ONE[bare.slice(i, i + 3)];
    if (asOne !== undefined) read(i + 3, heard + asOne);
    for (const as of READ_AS[bare[i]!] ?? [bare[i]!]) read(i + 1, heard + as);
  };
  read(0, '');
  return readings;
}
