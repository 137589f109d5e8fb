import { readFile } from 'node:fs/promises';
import { OperationalError } from '../../model/problem.ts';
import { splitDelimited } from '../csv-fields.ts';
import type { InputFile } from '../expand-inputs.ts';
import { unreadable } from '../stored-bytes.ts';
import type { Grouping } from './group-papers.ts';

export const BY_REFERENCES: Grouping = { by: 'references' };

/**
 * The user's own grouping: `folder`, or a CSV file with the columns `file,consignment`. Files that it does not name are
 * grouped by their references.
 *
 * @throws OperationalError when the table cannot be read, or names a file that is not among the papers.
 */
export async function readGrouping(how: string, papers: readonly InputFile[]): Promise<Grouping> {
  if (how === 'folder') return { by: 'folder' };
  let text: string;
  try {
    text = await readFile(how, 'utf8');
  } catch (cause) {
    throw unreadable(how, cause);
  }
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = splitDelimited(header, ',').map((name) => name.trim().toLowerCase());
  const [file, consignment] = [columns.indexOf('file'), columns.indexOf('consignment')];
  if (file < 0 || consignment < 0)
    throw refused(how, 'its header does not name the columns file and consignment');
  const names = new Set(papers.flatMap(({ name, path }) => [name, path]));
  const consignmentOf = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cells = splitDelimited(line, ',');
    const [name, id] = [cells[file]?.trim() ?? '', cells[consignment]?.trim() ?? ''];
    if (name === '' || id === '') throw refused(how, `line ${index + 2} lacks a file or a consignment`);
    if (!names.has(name))
      throw refused(how, `line ${index + 2} names "${name}", which is not among the papers`);
    consignmentOf.set(name, id);
  }
  // Places show the name; the user may have written the path.
  for (const { name, path } of papers) {
    const id = consignmentOf.get(path);
    if (id !== undefined) consignmentOf.set(name, id);
  }
  return { by: 'table', consignmentOf };
}

function refused(file: string, what: string): OperationalError {
  return new OperationalError({
    what: `the grouping cannot be used: ${what}`,
    where: file,
    mend: 'Write a line for each paper: file,consignment; or --groups folder.',
  });
}
