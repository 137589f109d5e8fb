import { OperationalError } from '../../../model/problem.ts';
import { readLayout } from '../layout/read-layout.ts';
import type { RawPaper } from '../paper-format.ts';
import type { FormSheet } from './form-sheet.ts';

/**
 * The papers of a file of sheets: every sheet that is a form is one; what the others say is told as a problem.
 *
 * @throws OperationalError when no sheet is a form.
 */
export function readSheets(sheets: readonly FormSheet[], file: string): RawPaper[] {
  const forms = sheets.filter(({ isForm }) => isForm);
  if (forms.length === 0) {
    throw new OperationalError({
      what: 'this is no form of a paper: no title such as INVOICE with labels and values below it',
      where: file,
      mend: 'Screen a table of consignments as a table; give a form its title in a cell of its own.',
    });
  }
  const problems = sheets
    .filter((sheet) => !forms.includes(sheet) && sheet.rows.some((row) => row.some((cell) => cell !== '')))
    .map(({ name }) => ({
      what: 'the sheet is no form of a paper: what it says is in no check',
      where: `${file}, sheet "${name}"`,
      mend: 'If it belongs to the paper, copy it below the form.',
    }));
  const papers = forms.flatMap(({ page }) => readLayout([page]));
  return papers.map((paper, index) =>
    index > 0 ? paper : { ...paper, problems: [...(paper.problems ?? []), ...problems] },
  );
}
