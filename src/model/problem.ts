/** A cell of a table. Columns are named by their header, as written in the file; rows count from 1 at the header. */
export interface CellPlace {
  readonly kind: 'cell';
  readonly file: string;
  /** Sheet of a workbook; absent for text files. */
  readonly sheet?: string;
  /** Line of the record in the table, the header being row 1 (for JSON lines: the line, from 1). */
  readonly row: number;
  readonly column: string;
}

/** A cell of a form in a workbook or text table, by its address: `B7`. */
export interface FormCellPlace {
  readonly kind: 'form-cell';
  readonly file: string;
  readonly sheet?: string;
  readonly cell: string;
}

/** A rectangle on a page, in points of 1/72 inch from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PagePlace {
  readonly kind: 'page';
  readonly file: string;
  /** From 1. */
  readonly page: number;
  readonly box: Box;
}

/** An element or attribute of an XML document: `/Invoice/InvoiceLine[2]/Item/Name`. Prefixes are left out. */
export interface XPathPlace {
  readonly kind: 'xpath';
  readonly file: string;
  readonly xpath: string;
}

/** A part of a segment of an EDI message: segments count from 1 in the interchange, elements and components from 1. */
export interface SegmentPlace {
  readonly kind: 'segment';
  readonly file: string;
  readonly segment: number;
  readonly tag: string;
  /** `3.1`: third element, first component; absent: the segment as a whole. */
  readonly element?: string;
}

/** A value of a JSON document, by its JSON pointer (RFC 6901). */
export interface PointerPlace {
  readonly kind: 'pointer';
  readonly file: string;
  readonly pointer: string;
}

/** A stretch of a line of text: lines and columns from 1. */
export interface LinePlace {
  readonly kind: 'line';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Where a fact was read. A file inside another is named by both: `papers.zip › invoice.pdf`. */
export type Place =
  | CellPlace
  | FormCellPlace
  | PagePlace
  | XPathPlace
  | SegmentPlace
  | PointerPlace
  | LinePlace;

/** `trade.csv, row 12, column "consignee"`; `invoice.pdf, page 1` */
export function describePlace(place: Place): string {
  return `${place.file}, ${describeWithin(place)}`;
}

/** The place without the name of the file: `row 12, column "consignee"`; `page 1`. */
export function describeWithin(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return `${inSheet(place.sheet)}row ${place.row}, column "${place.column}"`;
    case 'form-cell':
      return `${inSheet(place.sheet)}cell ${place.cell}`;
    case 'page':
      return `page ${place.page}, ${describeBox(place.box)}`;
    case 'xpath':
      return place.xpath;
    case 'segment':
      return `segment ${place.segment} ${place.tag}${place.element === undefined ? '' : `, element ${place.element}`}`;
    case 'pointer':
      return place.pointer === '' ? 'the whole document' : place.pointer;
    case 'line':
      return `line ${place.line}, column ${place.column}`;
  }
}

/** True when both name the same spot: a value that was taken from another field is not a second witness. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.kind === 'cell' && b.kind === 'cell')
    return a.column === b.column && a.row === b.row && a.file === b.file && a.sheet === b.sheet;
  return describePlace(a) === describePlace(b);
}

function inSheet(sheet: string | undefined): string {
  return sheet === undefined ? '' : `sheet "${sheet}", `;
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** People measure paper in millimetres: `42 mm from the left, 118 mm from the top`. */
function describeBox({ x, y }: Box): string {
  return `${Math.round(x / POINTS_PER_MILLIMETRE)} mm from the left, ${Math.round(y / POINTS_PER_MILLIMETRE)} mm from the top`;
}

/**
 * Bad input, as data: what is wrong, where, and how to mend it. A problem never stops a run by itself;
 * what it belongs to is quarantined and counted.
 */
export interface Problem {
  /** One sentence: what is wrong. */
  readonly what: string;
  /** File, row, column, element: as exact as the reader knows it. */
  readonly where: string;
  /** One sentence: what the user can do. */
  readonly mend: string;
}

/**
 * An error of operation (a file that is no table, a list that was refused, a full disk): typed, with its cause.
 * Only `cli/` turns it into words on the terminal and an exit status.
 */
export class OperationalError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(`${problem.what} (${problem.where})`, options);
    this.name = 'OperationalError';
    this.problem = problem;
  }
}
