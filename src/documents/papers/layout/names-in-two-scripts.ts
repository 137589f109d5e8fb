import { EASTERN_FIRM, HAS_LEGAL_FORM } from './legal-forms.ts';
import { type Segment, sliceSegment } from './page-text.ts';

const LATIN = /\p{Script=Latin}/gu;
const LETTERS = /\p{L}/gu;

type Script = 'latin' | 'other';

/** The script of nearly all letters; `undefined` for a mixture, and for a text with hardly a letter. */
export function scriptOf(text: string): Script | undefined {
  const letters = text.match(LETTERS)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (letters < 2) return undefined;
  return latin === letters ? 'latin' : latin <= letters * 0.1 ? 'other' : undefined;
}

/** A short word of the other script is a brand, or a form of the firm: `ABB (中国) 有限公司`, `ООО «Bucunzai»`. */
const FEWEST_LATIN = 7;
const FEWEST_EASTERN = 4;
const FEWEST_LETTERS = 6;
const EASTERN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Where one name ends and the other begins. */
const BORDER = /\s*[/|(（]\s*|\s+/gu;

/**
 * The two names of one party that stand in one line: `汉江样本银行 HANJIANG SAMPLE BANK`.
 *
 * @returns the Latin one first
 */
export function namesInOneLine(segment: Segment): readonly [Segment, Segment] | undefined {
  if (scriptOf(segment.text) !== undefined) return undefined;
  for (const { index, 0: border } of segment.text.matchAll(BORDER)) {
    const before = sliceSegment(segment, 0, index);
    const behind = sliceSegment(segment, index + border.length);
    const scripts = [scriptOf(before.text), scriptOf(behind.text)];
    if (scripts[0] === undefined || scripts[1] === undefined || scripts[0] === scripts[1]) continue;
    const [latin, other] = scripts[0] === 'latin' ? [before, behind] : [behind, before];
    if (!isWhole(latin, other)) return undefined;
    return [withoutBracket(latin), withoutBracket(other)];
  }
  return undefined;
}

function isWhole({ text: latin }: Segment, { text: other }: Segment): boolean {
  const fewest = EASTERN.test(other) ? FEWEST_EASTERN : FEWEST_LETTERS;
  return (
    (latin.match(LATIN)?.length ?? 0) >= FEWEST_LATIN &&
    (other.match(LETTERS)?.length ?? 0) >= fewest &&
    !/^[«"“]/u.test(latin)
  );
}

function withoutBracket(segment: Segment): Segment {
  const { text } = segment;
  const isOpen = /[)）]$/u.test(text) && !/[(（]/u.test(text);
  return isOpen ? sliceSegment(segment, 0, text.length - 1) : segment;
}

const PLACE = /[省市区县镇路街号]|\d/u;

/** Whether a line below a name is the same name in another script: `奥普契那机床股份公司` below `Općina Alatni Strojevi d.d.` */
export function isNameAgain(name: string, below: string): boolean {
  const [first, second] = [scriptOf(name), scriptOf(below)];
  if (first === undefined || second === undefined || first === second || below.length > 90) return false;
  if (/\d/.test(below)) return false;
  if (second === 'other') {
    if (EASTERN.test(below)) return EASTERN_FIRM.test(below) || !PLACE.test(below);
    return !/[,،]/u.test(below);
  }
  return HAS_LEGAL_FORM.test(below) || (!below.includes(',') && /^\p{Lu}.*\s\p{Lu}/u.test(below));
}
