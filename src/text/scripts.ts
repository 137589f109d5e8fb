/** Writing systems that names on lists and papers come in, as far as we treat them differently. */
export type Script =
  | 'latin'
  | 'digit'
  | 'cyrillic'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'arabic'
  | 'hebrew'
  | 'greek'
  | 'other';

/** The script of one character (code point); `undefined` for anything that separates words. */
export function scriptOf(codePoint: number): Script | undefined {
  if (codePoint < 0x80) {
    if ((codePoint >= 97 && codePoint <= 122) || (codePoint >= 65 && codePoint <= 90)) return 'latin';
    return codePoint >= 48 && codePoint <= 57 ? 'digit' : undefined;
  }
  if (codePoint < 0x250)
    return codePoint >= 0xc0 && codePoint !== 0xd7 && codePoint !== 0xf7 ? 'latin' : otherOf(codePoint);
  if (codePoint >= 0x1e00 && codePoint <= 0x1eff) return 'latin';
  if (codePoint >= 0x300 && codePoint <= 0x36f) return 'latin';
  if (codePoint >= 0x370 && codePoint <= 0x3ff) return 'greek';
  if (codePoint >= 0x400 && codePoint <= 0x52f) return 'cyrillic';
  if (codePoint >= 0x590 && codePoint <= 0x5ff) return 'hebrew';
  if ((codePoint >= 0x600 && codePoint <= 0x6ff) || (codePoint >= 0x750 && codePoint <= 0x77f)) {
    return otherOf(codePoint) === undefined ? undefined : 'arabic';
  }
  if ((codePoint >= 0x4e00 && codePoint <= 0x9fff) || (codePoint >= 0x3400 && codePoint <= 0x4dbf))
    return 'han';
  if (codePoint === 0x3005 || (codePoint >= 0x20000 && codePoint <= 0x2fa1f)) return 'han';
  if (codePoint >= 0x3041 && codePoint <= 0x30ff && codePoint !== 0x30fb) return 'kana';
  if ((codePoint >= 0xac00 && codePoint <= 0xd7a3) || (codePoint >= 0x1100 && codePoint <= 0x11ff))
    return 'hangul';
  return otherOf(codePoint);
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function otherOf(codePoint: number): Script | undefined {
  return LETTER.test(String.fromCodePoint(codePoint)) ? 'other' : undefined;
}
