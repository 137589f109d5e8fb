import { FORM_CELLS, FORM_ROWS } from '../../model/limits.ts';
import { looksLikeForm } from '../papers/form/looks-like-form.ts';
import { readSheets, type SheetCells } from '../papers/form/read-sheets.ts';
import type { PaperFile, PaperFormat } from '../papers/paper-format.ts';
import type { Cell } from '../record-block.ts';
import { openWorkbook } from '../workbook.ts';
import { ZipArchive } from '../zip-archive.ts';

/** Forms in workbooks: invoices and packing lists that were typed into cells. Every form sheet is a paper. */
export const formXlsx: PaperFormat = {
  id: 'form-xlsx',
  title: 'XLSX form',
  recognises: ({ bytes }) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('xl/workbook.xml'),
  confirms: async (file) => (await sheetsOf(file)).some(({ rows }) => looksLikeForm(rows)),
  read: async (file) => readSheets(await sheetsOf(file), file.name),
};

async function sheetsOf({ bytes, name }: PaperFile): Promise<SheetCells[]> {
  const workbook = await openWorkbook(await ZipArchive.open({ bytes }, name), name);
  const sheets: SheetCells[] = [];
  for (const sheet of workbook.sheets) {
    const rows: Cell[][] = [];
    let cells = 0;
    for await (const row of sheet.rows()) {
      rows.push(row);
      cells += row.length;
      // One more than the limit is enough for the layout to refuse it by name.
      if (rows.length > FORM_ROWS || cells > FORM_CELLS) break;
    }
    sheets.push({ name: sheet.name, rows });
  }
  return sheets;
}
