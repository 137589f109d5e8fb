import { readFile } from 'node:fs/promises';
import { PAPER_FILE_BYTES } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import type { ColumnMap } from './column-map.ts';
import { detectTable } from './detect-table.ts';
import { type ExpandedInputs, type InputFile, isTableName } from './expand-inputs.ts';
import type { PaperFile } from './papers/paper-format.ts';
import { isContainer, paperFormatOf, type UnreadablePaper } from './papers/read-papers.ts';
import { readFirstBytes, storedSize, unreadable } from './stored-bytes.ts';
import type { TableLayout } from './table-layout.ts';

/** What the files of a run are: tables of consignments, papers, and files that are neither. */
export interface SortedInputs {
  readonly layouts: readonly TableLayout[];
  readonly papers: readonly InputFile[];
  /** Files among papers that look like papers and can be read by nobody here: scans, letters of a word processor. */
  readonly unreadable: readonly UnreadablePaper[];
  readonly notices: readonly string[];
}

/** Files up to this size are looked at whole: whether a workbook is a form or a table shows only inside. */
const LOOKED_AT_WHOLE_BYTES = 5_000_000;
const BEGINNING_BYTES = 65_536;
const NAMED_LEFT_OUT = 5;

/** Papers that no format reads: pictures, and files of word processors. */
const UNREADABLE_PAPER =
  /\.(?:pdf|xml|edi|eml|msg|zip|7z|rar|docx?|odt|rtf|jpe?g|png|tiff?|gif|bmp|heic|webp)$/i;

const PICTURE_OR_LETTER = /\.(?:docx?|odt|rtf|msg|jpe?g|png|tiff?|gif|bmp|heic|webp)$/i;
/** Whoever gives a file of such a name means a paper: what is wrong with it as a table is no answer. */
const NAMED_AS_PAPER = /\.(?:pdf|xml|edi|eml|msg|docx?|odt|rtf|jpe?g|png|tiff?|gif|bmp|heic|webp)$/i;

/**
 * Tells tables from papers, by content. A file that is neither is an error when it was named itself or ends like a
 * table; among papers it is quarantined, so that the run goes on and the summary counts it.
 *
 * @throws OperationalError for a file that was named itself, or a table, that cannot be read.
 */
export async function sortInputs(
  { files, notices, fromFolders }: ExpandedInputs,
  map: ColumnMap | undefined,
): Promise<SortedInputs> {
  const papers: InputFile[] = [];
  const rest: InputFile[] = [];
  for (const file of files) {
    const sniffed = await beginningOf(file);
    if (isContainer(sniffed) || (await isPaper(sniffed))) papers.push(file);
    else rest.push(file);
  }
  const layouts: TableLayout[] = [];
  const unread: UnreadablePaper[] = [];
  const leftOut: string[] = [];
  for (const file of rest) {
    const inFolder = fromFolders.has(file.path);
    if (inFolder && !isTableName(file.name)) {
      // Beside tables alone, a letter is just a letter.
      if (papers.length > 0 && UNREADABLE_PAPER.test(file.name))
        unread.push({ file: file.name, problem: noPaper(file.name) });
      else leftOut.push(file.path);
      continue;
    }
    try {
      layouts.push(await detectTable(file.path, { file: file.name, ...(map && { map }) }));
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      if (NAMED_AS_PAPER.test(file.name)) throw new OperationalError(noPaper(file.name), { cause: error });
      if (papers.length === 0 || !inFolder) throw error;
      unread.push({ file: file.name, problem: error.problem });
    }
  }
  if (layouts.length + papers.length === 0) throw nothingToRead(leftOut);
  return { layouts, papers, unreadable: unread, notices: [...notices, ...leftOutNotice(leftOut)] };
}

/** A workbook may be a form or a table; one that cannot be opened is left to the reader of tables, which says why. */
async function isPaper(file: PaperFile): Promise<boolean> {
  const format = paperFormatOf(file);
  if (!format?.confirms) return format !== undefined;
  try {
    return await format.confirms(file);
  } catch (error) {
    if (error instanceof OperationalError) return false;
    throw error;
  }
}

function nothingToRead(leftOut: readonly string[]): OperationalError {
  return new OperationalError({
    what: 'there is neither a table nor a paper among the files',
    where: leftOut.slice(0, NAMED_LEFT_OUT).join(', '),
    mend: 'Give tables (CSV, XLSX, JSON lines, also packed by gzip) or papers (`tidewaiter read` shows what can be read).',
  });
}

function leftOutNotice(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const more = paths.length > NAMED_LEFT_OUT ? ` and ${paths.length - NAMED_LEFT_OUT} more` : '';
  return [`not read (neither a table nor a paper): ${paths.slice(0, NAMED_LEFT_OUT).join(', ')}${more}`];
}

function noPaper(name: string): UnreadablePaper['problem'] {
  if (PICTURE_OR_LETTER.test(name))
    return {
      what: 'not readable: a picture, or a file of a word processor, or damaged',
      where: name,
      mend: 'Give the paper as a PDF with text (by OCR where it is a scan), or in one of the formats that `tidewaiter read` knows.',
    };
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? '';
  return {
    what: `not readable as a paper: its content is of no format that is known, whatever the name (${ending}) says; it may be damaged or encrypted`,
    where: name,
    mend: 'Open it, or get it again from who sent it, and give the paper as a PDF with text or in one of the formats that `tidewaiter read` knows; give a table as CSV, .xlsx or JSON lines.',
  };
}

async function beginningOf({ path, name }: InputFile): Promise<PaperFile> {
  const size = await storedSize(path, name);
  const bytes = await readFirstBytes(path, name, size <= LOOKED_AT_WHOLE_BYTES ? size : BEGINNING_BYTES);
  return { name, bytes };
}

/** A paper's file, whole. */
export async function readPaperFile({ path, name }: InputFile): Promise<PaperFile> {
  const size = await storedSize(path, name);
  if (size > PAPER_FILE_BYTES) {
    throw new OperationalError({
      what: `the file is larger than ${PAPER_FILE_BYTES.toLocaleString('en')} bytes`,
      where: name,
      mend: 'Split it; a single paper is far smaller.',
    });
  }
  try {
    return { name, bytes: await readFile(path) };
  } catch (cause) {
    throw unreadable(name, cause);
  }
}
