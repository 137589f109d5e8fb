import { clipText, countOf, visibleText } from '../visible-text.ts';

/**
 * Finished HTML. Only {@link html} and {@link trustedHtml} make it, so that a value can come onto the page in one way
 * only: escaped.
 */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** A template whose values are escaped unless they are HTML already. `undefined` and `false` give nothing. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = literals[0] ?? '';
  parts.forEach((part, index) => {
    text += rendered(part) + (literals[index + 1] ?? '');
  });
  return new Html(text);
}

/** Our own styles and script: text of this package, never a value from a file. */
export function trustedHtml(text: string): Html {
  return new Html(text);
}

export const NOTHING = trustedHtml('');

function rendered(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(rendered).join('');
}

/** Safe as text and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Characters of a value that are shown at once; the rest opens on demand. */
const VALUE_CHARACTERS = 400;
/** Characters of a value where only one line is meant for it. */
const LINE_CHARACTERS = 160;

/** A value from papers or lists: kept apart from the writing direction around it; what is too long opens on demand. */
export function value(text: string): Html {
  if (text.length <= VALUE_CHARACTERS) return html`<bdi>${text}</bdi>`;
  const start = wholeCharacters(text, VALUE_CHARACTERS);
  return html`<bdi>${start}</bdi><details class="rest"><summary>${countOf(text.length - start.length)} more characters</summary><bdi>${text.slice(start.length)}</bdi></details>`;
}

/** About the first `limit` code units, never half of a character. */
function wholeCharacters(text: string, limit: number): string {
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/** A value where there is room for one line only; the whole of it stands elsewhere on the page. */
export function shortValue(text: string, limit = LINE_CHARACTERS): Html {
  return html`<bdi>${clipText(text, limit)}</bdi>`;
}

/** JSON that can stand inside a script element: no `<` in it, so nothing ends the element. */
export function jsonForScript(data: unknown): Html {
  return trustedHtml(
    JSON.stringify(data)
      .replaceAll('<', '\\u003c')
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029'),
  );
}
