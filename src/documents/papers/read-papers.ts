import { CONTAINER_DEPTH, CONTAINER_FILES, PAPER_FILE_BYTES, PAPERS_IN_FILE } from '../../model/limits.ts';
import type { Paper } from '../../model/paper.ts';
import { OperationalError, type Problem } from '../../model/problem.ts';
import { CONTAINERS } from '../containers/register.ts';
import { PAPER_FORMATS } from '../paper-formats/register.ts';
import { buildPaper } from './build-paper.ts';
import type { PaperFile, PaperFormat } from './paper-format.ts';

/** What came of one file: its papers, those of the files in it, and what could not be read, with the reason. */
export interface PapersRead {
  readonly papers: readonly Paper[];
  readonly unreadable: readonly UnreadablePaper[];
}

/** A file that is no paper that we know, or a damaged one. Nothing of it is in any check, and the run says so. */
export interface UnreadablePaper {
  readonly file: string;
  readonly problem: Problem;
}

/** The format of a file by its content; `undefined` when none knows it. */
export function paperFormatOf(file: PaperFile): PaperFormat | undefined {
  return PAPER_FORMATS.find((format) => format.recognises(file));
}

/** True when the file holds others: an archive, an e-mail. */
export function isContainer(file: PaperFile): boolean {
  return CONTAINERS.some((container) => container.recognises(file));
}

/**
 * Reads a file of any format, and every file inside it. What is wrong with one file never touches the others.
 *
 * @param onPaper hears of every file that was read as paper, those inside others included
 * @example
 * const { papers, unreadable } = await readPapers({ name: 'invoice.pdf', bytes });
 */
export async function readPapers(file: PaperFile, onPaper: OnPaper = () => undefined): Promise<PapersRead> {
  const reading = { papers: [] as Paper[], unreadable: [] as UnreadablePaper[], files: 0, onPaper };
  await addFile(file, 0, reading);
  return { papers: reading.papers, unreadable: reading.unreadable };
}

export type OnPaper = (file: PaperFile, papers: readonly Paper[]) => void;

interface Reading {
  readonly onPaper: OnPaper;
  readonly papers: Paper[];
  readonly unreadable: UnreadablePaper[];
  files: number;
}

async function addFile(file: PaperFile, depth: number, reading: Reading): Promise<void> {
  try {
    reading.files++;
    refuseBeyondLimits(file, depth, reading.files);
    const container = CONTAINERS.find((each) => each.recognises(file));
    if (!container) {
      const papers = await papersOf(file);
      reading.papers.push(...papers);
      reading.onPaper(file, papers);
      return;
    }
    for await (const inner of container.open(file)) await addFile(inner, depth + 1, reading);
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    reading.unreadable.push({ file: file.name, problem: error.problem });
  }
}

function refuseBeyondLimits(file: PaperFile, depth: number, files: number): void {
  const what =
    depth > CONTAINER_DEPTH
      ? `the file is nested more than ${CONTAINER_DEPTH} containers deep`
      : files > CONTAINER_FILES
        ? `the container holds more than ${CONTAINER_FILES.toLocaleString('en')} files`
        : file.bytes.length > PAPER_FILE_BYTES
          ? `the file is larger than ${PAPER_FILE_BYTES.toLocaleString('en')} bytes`
          : file.bytes.length === 0
            ? 'the file is empty'
            : undefined;
  if (what)
    throw new OperationalError({ what, where: file.name, mend: 'Unpack it and give the papers themselves.' });
}

async function papersOf(file: PaperFile): Promise<Paper[]> {
  const format = paperFormatOf(file);
  if (!format) {
    throw new OperationalError({
      what: 'not readable: its content is of no format of papers that is known',
      where: file.name,
      mend: 'Known are PDF with text, XLSX, CSV and plain text forms, Cargo-IMP, Cargo-XML, WCO declarations, UBL, DCSA, EDIFACT and ONE Record.',
    });
  }
  const raw = await format.read(file);
  if (raw.length > PAPERS_IN_FILE) {
    throw new OperationalError({
      what: `the file holds more than ${PAPERS_IN_FILE.toLocaleString('en')} papers`,
      where: file.name,
      mend: 'Split it.',
    });
  }
  return raw.map((each) => buildPaper(each, file, format.id));
}
