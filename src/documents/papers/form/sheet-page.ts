import { FORM_CELLS, FORM_ROWS } from '../../../model/limits.ts';
import { type FormCellPlace, OperationalError } from '../../../model/problem.ts';
import type { Cell } from '../../record-block.ts';
import type { LayoutPage, TextPiece } from '../layout/page-text.ts';

/** Cells are laid out as on a page: columns of equal width, lines of equal height. */
const COLUMN = 120;
const FILLED = 110;
const LINE = 14;
const FONT = 10;

/**
 * A sheet as a page, so that forms are read by the same rules as PDFs. Lines within a cell stay lines.
 *
 * @throws OperationalError when the sheet is larger than a form.
 */
export function sheetPage(rows: readonly (readonly Cell[])[], file: string, sheet?: string): LayoutPage {
  const pieces: TextPiece[] = [];
  let [line, widest] = [0, 1];
  for (let rowNumber = 0; rowNumber < rows.length; rowNumber++) {
    const row = rows[rowNumber]!;
    let height = 1;
    for (let column = 0; column < row.length; column++) {
      const lines = linesOf(String(row[column]));
      for (let offset = 0; offset < lines.length; offset++) {
        const text = lines[offset]!.trim();
        if (text === '') continue;
        pieces.push({
          text,
          x: column * COLUMN,
          base: (line + offset + 1) * LINE,
          width: FILLED,
          size: FONT,
          cell: `${columnName(column)}${rowNumber + 1}`,
        });
      }
      height = Math.max(height, lines.length);
    }
    widest = Math.max(widest, row.length);
    line += height;
    if (pieces.length > FORM_CELLS || rowNumber >= FORM_ROWS) throw tooLarge(file, sheet);
  }
  return {
    pieces,
    width: widest * COLUMN,
    // Titles stand in the first rows, however long the form is.
    height: Math.max((line + 1) * LINE, 40 * LINE),
    gap: 0,
    placeOf: (found) => placeOf(found, file, sheet),
  };
}

function linesOf(cell: string): readonly string[] {
  return cell.includes('\n') ? cell.split(/\r?\n/) : [cell];
}

function placeOf(pieces: readonly TextPiece[], file: string, sheet: string | undefined): FormCellPlace {
  const cell = pieces[0]?.cell ?? 'A1';
  return sheet === undefined ? { kind: 'form-cell', file, cell } : { kind: 'form-cell', file, sheet, cell };
}

/** `A`, `Z`, `AA`: as spreadsheets count. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function tooLarge(file: string, sheet: string | undefined): OperationalError {
  return new OperationalError({
    what: 'the sheet is larger than any form',
    where: sheet === undefined ? file : `${file}, sheet "${sheet}"`,
    mend: 'If it is a table of consignments, screen it as a table: one header row, one record per row.',
  });
}
