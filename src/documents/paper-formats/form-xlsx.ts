import { looksLikeForm } from '../papers/form/looks-like-form.ts';
import { readSheets } from '../papers/form/read-sheets.ts';
import { isWorkbook, sheetsOfWorkbook } from '../papers/form/sheets-of.ts';
import type { PaperFormat } from '../papers/paper-format.ts';

/** Forms in workbooks: invoices and packing lists that were typed into cells. Every form sheet is a paper. */
export const formXlsx: PaperFormat = {
  id: 'form-xlsx',
  title: 'XLSX form',
  recognises: ({ bytes }) => isWorkbook(bytes),
  confirms: async (file) => (await sheetsOfWorkbook(file)).some(({ rows }) => looksLikeForm(rows)),
  read: async (file) => readSheets(await sheetsOfWorkbook(file), file.name),
};
