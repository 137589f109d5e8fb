/** Characters that take two columns of a terminal: East Asian wide and full-width forms, and most pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_COLUMN = /[\p{Mn}\p{Me}\u200c\u200d]/u;

/** Columns that the text takes on a terminal. Text must hold no control characters. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += NO_COLUMN.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The text with spaces after it up to `width` columns; text that is longer stays as it is. */
export function padEndColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** As much of the text as `width` columns hold, with `…` where something is left out. */
export function fitColumns(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let kept = '';
  let columns = 1;
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Breaks text into lines of at most `width` columns, at spaces where there are any; the lines after the first start
 * with `indent`. Of more than `lines` lines the rest is left out with `…`.
 */
export function wrapColumns(
  text: string,
  width: number,
  indent = '',
  lines = Number.POSITIVE_INFINITY,
): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of splitLongWords(text, width - indent.length)) {
    const grown = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(grown) > width) {
      wrapped.push(line);
      line = indent + word;
    } else line = grown;
  }
  if (line !== '') wrapped.push(line);
  if (wrapped.length <= lines) return wrapped;
  // Spaces make the last line too long for its width, so that it is cut and says so.
  const last = fitColumns(`${wrapped[lines - 1] ?? ''}${' '.repeat(width)}`, width);
  return [...wrapped.slice(0, lines - 1), last];
}

function splitLongWords(text: string, width: number): string[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => {
      if (columnsOf(word) <= width) return [word];
      const parts: string[] = [''];
      for (const character of word) {
        const grown = `${parts.at(-1) ?? ''}${character}`;
        if (columnsOf(grown) > width) parts.push(character);
        else parts[parts.length - 1] = grown;
      }
      return parts;
    });
}
