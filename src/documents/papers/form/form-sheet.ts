import type { Cell } from '../../record-block.ts';
import { findSegments } from '../layout/find-segments.ts';
import type { SegmentedPage } from '../layout/page-text.ts';
import { looksLikeForm, startsAsTable } from './looks-like-form.ts';
import { sheetPage } from './sheet-page.ts';

export interface SheetCells {
  readonly name?: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A form shows what it is in its first rows. */
const HEAD_ROWS = 60;

/** A sheet that may be a form of a paper. It is laid out once: who recognises it and who reads it see the same page. */
export class FormSheet {
  readonly name: string | undefined;
  readonly rows: SheetCells['rows'];
  readonly #file: string;
  #page: SegmentedPage | undefined;
  #isForm: boolean | undefined;

  constructor({ name, rows }: SheetCells, file: string) {
    this.name = name;
    this.rows = rows;
    this.#file = file;
  }

  /**
   * The sheet as a page of text.
   *
   * @throws OperationalError when it is larger than a form.
   */
  get page(): SegmentedPage {
    this.#page ??= this.#layOut(this.rows);
    return this.#page;
  }

  /** True for a form (a paper laid out in cells), false for a table of consignments. */
  get isForm(): boolean {
    if (this.#isForm === undefined) {
      const head = this.rows.slice(0, HEAD_ROWS);
      const pageOfHead = (): SegmentedPage =>
        head.length === this.rows.length ? this.page : this.#layOut(head);
      this.#isForm = !startsAsTable(head) && looksLikeForm(pageOfHead());
    }
    return this.#isForm;
  }

  #layOut(rows: SheetCells['rows']): SegmentedPage {
    return findSegments(sheetPage(rows, this.#file, this.name));
  }
}
