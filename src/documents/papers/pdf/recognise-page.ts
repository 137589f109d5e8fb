import { type ExecFileOptions, execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OCR_PAGE_MILLISECONDS, OCR_PAGES } from '../../../model/limits.ts';
import type { PdfPageText, PdfTextItem } from './page-pieces.ts';

/** The letters of a picture could not be recognised; the message says why. */
export class CannotRecognise extends Error {}

const runFile = promisify(execFile);

/** @throws CannotRecognise in the words of the program. */
async function run(program: string, args: readonly string[], limits: ExecFileOptions): Promise<string> {
  try {
    const { stdout, stderr } = await runFile(program, args, { ...limits, encoding: 'utf8' });
    return stdout || stderr;
  } catch (cause) {
    const { code, killed, stderr } = cause as { code?: unknown; killed?: boolean; stderr?: string };
    const why =
      code === 'ENOENT'
        ? 'is not installed (Debian: tesseract-ocr and poppler-utils)'
        : killed
          ? `took longer than ${OCR_PAGE_MILLISECONDS / 1000} seconds`
          : `says: ${stderr?.trim().split('\n')[0] || 'nothing'}`;
    throw new CannotRecognise(`${program} ${why}`, { cause });
  }
}

/** Dots per inch that pages are drawn with: what the recogniser was trained on. */
const DPI = 300;
const POINTS_PER_DOT = 72 / DPI;
/** An A4 page in grey at 300 dpi has about 9 MB before it is packed. */
const PICTURE_BYTES = 200_000_000;
/** Words of less certainty (percent) are rather stains and rules than words, unless they have the look of one. */
const LEAST_CERTAINTY = 30;
const LOOKS_WRITTEN = /[\p{L}\p{N}]{4}/u;
/** Words of less certainty (percent) are worth a second look. */
const DOUBTFUL = 60;
/** How tesseract looks for text: as a page of columns and blocks; as words anywhere, which suits forms of boxes. */
const AS_PAGE = '3';
const AS_SPARSE_TEXT = '11';
/** A gap of less than so many heights of the letters is none between words, where a number goes on behind it. */
const GAP_IN_NUMBER = 0.4;
/** The font size over the height of the letters' boxes, ascenders or descenders missing as often as not. */
const SIZE_OVER_HEIGHT = 1.25;
const UPRIGHT = [1, 0, 0, 1, 0, 0];

/** What a picture of a page says, and how sure the recogniser was. */
export interface RecognisedPage {
  readonly page: PdfPageText;
  /** Mean of the words, percent. */
  readonly certainty: number;
  /** Program and version. */
  readonly by: string;
}

/**
 * Reads the letters of pages that are pictures, with tesseract and poppler where they are installed. Both run as
 * programs of their own with limits of time and size.
 *
 * @param languages as tesseract names them: `eng`, `eng+rus`
 * @returns pages without any word left out
 * @throws CannotRecognise when a program is missing or fails.
 */
export async function recognisePages(
  bytes: Uint8Array,
  pages: readonly PdfPageText[],
  languages: string,
): Promise<RecognisedPage[]> {
  const by = await versionOf();
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-ocr-'));
  try {
    const pdf = join(folder, 'paper.pdf');
    writeFileSync(pdf, bytes, { mode: 0o600 });
    const recognised: RecognisedPage[] = [];
    for (const page of pages.slice(0, OCR_PAGES)) {
      const words = joinNumbers(await surestWords(pdf, page.number, languages, folder));
      if (words.length === 0) continue;
      const certainty = words.reduce((sum, { certainty: each }) => sum + each, 0) / words.length;
      recognised.push({ page: { ...page, toPage: UPRIGHT, items: itemsOf(words) }, certainty, by });
    }
    return recognised;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function versionOf(): Promise<string> {
  const version = await run('tesseract', ['--version'], { timeout: OCR_PAGE_MILLISECONDS });
  return version.split('\n')[0]?.trim() ?? 'tesseract';
}

/** A page with words that the first look is not sure of is looked at twice, and each word taken as seen more surely. */
async function surestWords(pdf: string, page: number, languages: string, folder: string): Promise<Word[]> {
  const picture = join(folder, `page-${page}`);
  const draw = ['-r', String(DPI), '-gray', '-png', '-f', String(page), '-l', String(page), '-singlefile'];
  await run('pdftoppm', [...draw, pdf, picture], LIMITS);
  const words = wordsOf(await tableOf(`${picture}.png`, languages, AS_PAGE));
  if (words.every(({ certainty }) => certainty >= DOUBTFUL)) return words;
  return surer(words, wordsOf(await tableOf(`${picture}.png`, languages, AS_SPARSE_TEXT)));
}

const LIMITS = { timeout: OCR_PAGE_MILLISECONDS, maxBuffer: PICTURE_BYTES };

/** Tab-separated words with their boxes, in dots. */
function tableOf(picture: string, languages: string, look: string): Promise<string> {
  const how = ['--dpi', String(DPI), '-l', languages, '--psm', look];
  return run('tesseract', [picture, '-', ...how, 'tsv'], {
    ...LIMITS,
    // One thread: two papers are read at once already.
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
}

/** The words, the doubtful ones replaced by what a second look saw more surely in the same place. */
export function surer(words: readonly Word[], second: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    if (word.certainty >= DOUBTFUL) return [word];
    const seen = second.filter((each) => isInside(each, word));
    const least = Math.min(...seen.map(({ certainty }) => certainty));
    return seen.length > 0 && least > word.certainty
      ? seen.map((each) => ({ ...each, line: word.line }))
      : [word];
  });
}

function isInside(inner: Word, outer: Word): boolean {
  const [x, y] = [inner.left + inner.width / 2, inner.bottom - inner.height / 2];
  return (
    x >= outer.left && x <= outer.left + outer.width && y <= outer.bottom && y >= outer.bottom - outer.height
  );
}

/** `FX-F 1-24-9009`: a one is so slim that a gap seems to stand before it. */
export function joinNumbers(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const gap = last && word.left - last.left - last.width;
    const isTorn =
      last?.line === word.line &&
      gap! >= 0 &&
      gap! < GAP_IN_NUMBER * Math.min(last.height, word.height) &&
      /-/.test(last.text) &&
      /[\p{L}\p{N}-]$/u.test(last.text) &&
      /^\d+-|^-?\d+$/.test(word.text);
    if (!isTorn) joined.push(word);
    else
      joined[joined.length - 1] = {
        ...last!,
        text: last!.text + word.text,
        width: word.left + word.width - last!.left,
        bottom: Math.max(last!.bottom, word.bottom),
        height: Math.max(last!.height, word.height),
        certainty: Math.min(last!.certainty, word.certainty),
      };
  }
  return joined;
}

export interface Word {
  readonly text: string;
  readonly line: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly certainty: number;
}

/** Rows of level 5 are words: level, page, block, paragraph, line, word, left, top, width, height, certainty, text. */
export function wordsOf(table: string): Word[] {
  return table.split('\n').flatMap((row): Word[] => {
    const [level, , block, paragraph, line, , ...rest] = row.split('\t');
    const [left = 0, top = 0, width = 0, height = 0, certainty = 0] = rest.slice(0, 5).map(Number);
    const text = rest[5]?.trim() ?? '';
    if (level !== '5' || !/[\p{L}\p{N}]/u.test(text)) return [];
    if (certainty < LEAST_CERTAINTY && !LOOKS_WRITTEN.test(text)) return [];
    return [
      { text, line: `${block} ${paragraph} ${line}`, left, bottom: top + height, width, height, certainty },
    ];
  });
}

/** Words of one line stand on one base, whatever hangs below it in some of them. */
function itemsOf(words: readonly Word[]): PdfTextItem[] {
  return [...Map.groupBy(words, ({ line }) => line).values()].flatMap((ofLine) => {
    const base = median(ofLine.map(({ bottom }) => bottom)) * POINTS_PER_DOT;
    const size = median(ofLine.map(({ height }) => height)) * SIZE_OVER_HEIGHT * POINTS_PER_DOT;
    return ofLine.map(({ text, left, width }) => ({
      str: text,
      transform: [size, 0, 0, size, left * POINTS_PER_DOT, base],
      width: width * POINTS_PER_DOT,
    }));
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
