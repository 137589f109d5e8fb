import { FormSheet } from '../papers/form/form-sheet.ts';
import { readSheets } from '../papers/form/read-sheets.ts';
import { isWorkbook, sheetsOfWorkbook } from '../papers/form/sheets-of.ts';
import type { PaperFile, PaperFormat } from '../papers/paper-format.ts';

/** Forms in workbooks: invoices and packing lists that were typed into cells. Every form sheet is a paper. */
export const formXlsx: PaperFormat = {
  id: 'form-xlsx',
  title: 'XLSX form',
  recognises: ({ bytes }) => isWorkbook(bytes),
  confirms: async (file) => (await formSheetsOf(file)).some(({ isForm }) => isForm),
  read: async (file) => readSheets(await formSheetsOf(file), file.name),
};

async function formSheetsOf(file: PaperFile): Promise<FormSheet[]> {
  return (await sheetsOfWorkbook(file)).map((sheet) => new FormSheet(sheet, file.name));
}
