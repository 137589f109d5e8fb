import { WORKBOOK_SHARED_CHARACTERS } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import type { Cell } from './record-block.ts';
import { readSheetRows, tooLarge, type WorkbookParts } from './sheet-rows.ts';
import { readXml } from './workbook-xml.ts';
import type { ZipArchive } from './zip-archive.ts';

/**
 * A workbook of Office Open XML (ECMA-376, part 1, section 18), read as a stream: one sheet after the other, row by row.
 *
 * Written here, and not taken from a library: `read-excel-file` 9.3 gives an empty cell where a formula failed
 * (`#N/A`), which would hide the fault, and holds every cell in memory (370 MB for 50,000 rows of 25 columns).
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Rows from the first; rows that the file leaves out come as empty ones. */
  rows(): AsyncGenerator<Cell[]>;
}

/** Numbers of formats for days that are built in (18.8.30; 27-36 and 50-58 in East Asian editions). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** @throws OperationalError when the archive is no workbook. */
export async function openWorkbook(archive: ZipArchive, file: string): Promise<Workbook> {
  const main = archive.entries.get('xl/workbook.xml');
  if (!main) throw notAWorkbook(archive, file);
  const targets = new Map<string, string>();
  await readXml(archive, file, archive.entries.get('xl/_rels/workbook.xml.rels'), {
    open: (tag, attributes) => {
      if (tag === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
    },
  });
  const found: { name: string; target: string }[] = [];
  let from1904 = false;
  await readXml(archive, file, main, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (tag === 'sheet')
        found.push({ name: attributes.name ?? '', target: targets.get(relationOf(attributes)) ?? '' });
    },
  });
  const dateStyles = await readDateStyles(archive, file);
  const shared = await readSharedStrings(archive, file);
  const parts: WorkbookParts = { archive, file, shared, dateStyles, from1904 };
  const sheets = found.flatMap(({ name, target }) => {
    const entry = archive.entries.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return entry && !/chartsheet/i.test(target) ? [{ name, rows: () => readSheetRows(parts, entry) }] : [];
  });
  return { sheets };
}

/** The relation's attribute is `r:id`, but its prefix is free. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => name === 'id' || name.endsWith(':id'));
  return key === undefined ? '' : attributes[key]!;
}

function notAWorkbook(archive: ZipArchive, file: string): OperationalError {
  const other = archive.entries.has('xl/workbook.bin')
    ? 'this is a binary workbook (.xlsb)'
    : archive.entries.has('content.xml')
      ? 'this is an OpenDocument file (.ods)'
      : archive.entries.has('word/document.xml')
        ? 'this is a text document (.docx)'
        : 'this is a ZIP archive, but no workbook';
  return new OperationalError({
    what: other,
    where: file,
    mend: 'Save the table as .xlsx or CSV; give files, not archives.',
  });
}

async function readDateStyles(archive: ZipArchive, file: string): Promise<boolean[]> {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await readXml(archive, file, archive.entries.get('xl/styles.xml'), {
    open: (tag, attributes) => {
      if (tag === 'numFmt')
        formats.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      else if (tag === 'cellXfs') inCellFormats = true;
      else if (tag === 'xf' && inCellFormats) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(formats.get(id) ?? isBuiltInDate(id));
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** A format with a day or a year in it, outside quotations, colours and escapes. */
function isDateFormat(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general/gi, ''));
}

async function readSharedStrings(archive: ZipArchive, file: string): Promise<string[]> {
  const strings: string[] = [];
  let [current, characters, inText, inReading] = ['', 0, false, false];
  await readXml(archive, file, archive.entries.get('xl/sharedStrings.xml'), {
    open: (tag) => {
      if (tag === 'si') current = '';
      else if (tag === 't') inText = !inReading;
      // How to pronounce a word stands beside it in Japanese workbooks; it is not part of the text.
      else if (tag === 'rPh') inReading = true;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (tag) => {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') inReading = false;
      else if (tag === 'si') {
        strings.push(current);
        characters += current.length;
        if (characters > WORKBOOK_SHARED_CHARACTERS)
          throw tooLarge(file, `its cells share more than ${WORKBOOK_SHARED_CHARACTERS} characters`);
      }
    },
  });
  return strings;
}
