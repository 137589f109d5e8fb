import type { Alignment } from './alignment.ts';
import type { AnalysedName, Token } from './analysed-name.ts';
import { conceptName } from './lexicon.ts';

const SON_OF: ReadonlySet<string> = new Set(['particle:bin', 'particle:bint']);

/**
 * True when one name calls the father what the other calls the son: `Abdullah bin Omar`, `Omar bin Abdullah`. Every
 * word of such names meets one of the other, so only their order tells the two men apart.
 */
export function fatherAndSonSwapped({ query, entry, pairs }: Alignment): boolean {
  const ofQuery = sonsOf(query);
  if (ofQuery.length === 0) return false;
  const ofEntry = sonsOf(entry);
  if (ofEntry.length === 0) return false;
  const met = new Map<number, number>();
  for (const pair of pairs) if (pair.query.length === 1) met.set(pair.query[0]!, pair.entry[0]!);
  const holds = (son: number | undefined, father: number | undefined): boolean =>
    ofEntry.some((each) => each.son === son && each.father === father);
  return ofQuery.some(({ son, father }) => {
    const [son2, father2] = [met.get(son), met.get(father)];
    return son2 !== undefined && father2 !== undefined && !holds(son2, father2) && holds(father2, son2);
  });
}

interface Descent {
  readonly son: number;
  readonly father: number;
}

/** bin, ibn, ben, bint; and the `b.` that stands for it between two names. */
function meansSonOf({ kind, concept, text }: Token): boolean {
  if (kind === 'initial') return text === 'b';
  return kind === 'particle' && SON_OF.has(conceptName(concept) ?? '');
}

function sonsOf({ tokens }: AnalysedName): Descent[] {
  const found: Descent[] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!meansSonOf(tokens[i]!)) continue;
    let [son, father] = [i - 1, i + 1];
    while (son >= 0 && tokens[son]!.kind === 'particle') son--;
    while (father < tokens.length && tokens[father]!.kind === 'particle') father++;
    if (son >= 0 && father < tokens.length) found.push({ son, father });
  }
  return found;
}

/**
 * True when two given names have changed places and nothing says which is the family's: `Hans Friedrich`,
 * `Friedrich Hans`. (`FRIEDRICH, Hans` is turned round before it is compared.)
 */
export function givenNamesSwapped({ query, entry, pairs }: Alignment): boolean {
  if (pairs.length !== 2 || !areTwoGivenNames(query) || !areTwoGivenNames(entry)) return false;
  const [a, b] = pairs;
  return (a!.query[0]! - b!.query[0]!) * (a!.entry[0]! - b!.entry[0]!) < 0;
}

function areTwoGivenNames({ tokens }: AnalysedName): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'title');
  return words.length === 2 && words.every(({ kind, concept }) => kind === 'name' && concept >= 0);
}

const TURNED = /^([^,]{2,60}),\s*([^,]{1,60})$/;
const SUFFIX = /^(?:jr|sr|dr|phd|md|esq|ii|iii|iv|gen|col|haji?)\.?$/i;

/** `FAMILY, Given` as `Given FAMILY`: one comma, and no suffix behind it. */
export function turnFamilyNameFirst(name: string): string {
  const found = TURNED.exec(name.trim());
  if (!found || SUFFIX.test(found[2]!.trim())) return name;
  return `${found[2]!.trim()} ${found[1]!.trim()}`;
}
