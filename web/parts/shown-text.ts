// Marks that turn the direction of text, joiners and controls: nobody sees them, and they hide what is written.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Text of others as it may be shown: what nobody would see is written out, what would fill the page is cut.
 *
 * @example shownText('invoice\u202Efdp.exe', 100) // 'invoice⟨U+202E⟩fdp.exe'
 */
export function shownText(text: string, longest: number): string {
  const cut = text.length <= longest ? text : `${text.slice(0, longest)}…`;
  return cut.replace(UNSEEN, (mark) =>
    mark === '\r' ? '' : `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
