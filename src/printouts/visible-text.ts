/**
 * Characters that change how the text around them is read, or that cannot be seen at all: controls (an escape would
 * steer a terminal), marks and overrides of writing direction, zero-width spaces. A name that holds one is shown with
 * its code point instead. Joiners (U+200C, U+200D) stay: Persian and Indic names are written with them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

const LONE_LINE_BREAKS = /[\t\r\n]+/g;

/** The text with every unseen or steering character written out: `ABC⟨U+202E⟩`. Line breaks become one space. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(LONE_LINE_BREAKS, ' ')
    .replace(UNSEEN, (found) => `⟨U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

/** At most `limit` characters; what is left out is said: `ABC… (10,000 characters)`. */
export function clipText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text
    .slice(0, limit)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  return `${kept.trimEnd()}… (${countOf(text.length)} characters)`;
}

/** `12,345`: the same on every machine, whatever its language. */
export function countOf(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1 record`, `2 records`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countOf(count)} ${count === 1 ? one : many}`;
}
