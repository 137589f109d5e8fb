import { describe, expect, it } from 'vitest';
import { shownText } from './shown-text.ts';

describe('text of others', () => {
  it.each([
    ['a mark that turns what follows round', 'invoice\u202Efdp.exe', 'invoice⟨U+202E⟩fdp.exe'],
    ['an isolate', 'A\u2067B\u2069', 'A⟨U+2067⟩B⟨U+2069⟩'],
    ['a space without width', 'Zala\u200BAero', 'Zala⟨U+200B⟩Aero'],
    ['a control character', 'a\u0000b', 'a⟨U+0000⟩b'],
    ['a line end of another system', 'one\r\ntwo', 'one\ntwo'],
  ])('writes out %s', (_, text, shown) => {
    expect(shownText(text, 1_000)).toBe(shown);
  });
  it.each([
    ['Arabic', 'شركة النور'],
    ['Persian with its joiner', 'می\u200Cخواهم'],
    ['tags', '<script>alert(1)</script>'],
    ['a tab and a line end', 'a\tb\nc'],
  ])('leaves %s alone', (_, text) => {
    expect(shownText(text, 1_000)).toBe(text);
  });
  it('cuts what would fill the page, and says so', () => {
    expect(shownText('x'.repeat(10_000), 2_000)).toBe(`${'x'.repeat(2_000)}…`);
  });
});
