import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAsWritten, csvRow } from './csv-row.ts';

/** A reader of RFC 4180 written for the test alone: quotes, doubled quotes, CRLF between records. */
function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      at++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  return rows;
}

describe('a row of our CSV files', () => {
  it.each([
    ['plain text stays', 'Fjord Demo AS', 'Fjord Demo AS'],
    ['a comma needs quotes', 'a,b', '"a,b"'],
    ['quotes are doubled', 'the "blue" one', '"the ""blue"" one"'],
    ['a formula is defused', '=HYPERLINK("http://x.invalid")', `"'=HYPERLINK(""http://x.invalid"")"`],
    ['plus', '+49 40 1', "'+49 40 1"],
    ['minus in text', '-cmd', "'-cmd"],
    ['at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['tab', '\t=1', "'\t=1"],
    ['carriage return', '\r=1', `"'\r=1"`],
    ['full-width equals sign', '＝1+1', "'＝1+1"],
    ['an apostrophe before a formula gets one more', "'=1", "''=1"],
    ['an ordinary apostrophe stays', "'Ndrangheta", "'Ndrangheta"],
  ])('%s', (_, text, cell) => {
    expect(csvRow([text])).toBe(`${cell}\r\n`);
  });

  it('writes our own numbers plainly, negative ones too', () => {
    expect(csvRow([-3.5, 12, undefined])).toBe('-3.5,12,\r\n');
  });

  it('gives every text back as it was written, and no cell that a spreadsheet would run', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('=', "'", '"', ',', '\r', '\n', '\t', '@', '+', '-', 'a', ' ') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 4 }), (rows) => {
        const read = readRows(rows.map((row) => csvRow(row)).join(''));
        expect(read.map((row) => row.map(cellAsWritten))).toEqual(
          rows.map((row) => row.map((cell) => cell.toWellFormed())),
        );
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
