import { OperationalError } from '../model/problem.ts';
import { editDistance } from '../text/distance.ts';
import type { ColumnId } from './columns.ts';
import { COLUMNS, findColumn } from './columns.ts';
import { splitDelimited } from './csv-fields.ts';
import { headerKey, headerWords } from './header-words.ts';
import { readBytes } from './stored-bytes.ts';
import type { DateOrder, DecimalMark } from './table-layout.ts';

/** A map names a few hundred columns at most. */
const LARGEST_MAP_BYTES = 1_000_000;

/** Beyond this distance two ids have nothing in common. */
const LONGEST_TYPING_SLIP = 30;

/** What the user says of one column. */
export interface ColumnChoice {
  /** `null`: the column is not to be used. */
  readonly column: ColumnId | null;
  readonly decimalMark?: DecimalMark;
  readonly dateOrder?: DateOrder;
}

const CHOICES: Readonly<Record<string, Omit<ColumnChoice, 'column'>>> = {
  'day-first': { dateOrder: 'day-first' },
  'month-first': { dateOrder: 'month-first' },
  'decimal-comma': { decimalMark: 'comma' },
  'decimal-point': { decimalMark: 'point' },
};

/** The user's own meanings of headers, from `--map FILE`. */
export class ColumnMap {
  #choices = new Map<string, ColumnChoice>();
  #headers: string[] = [];

  /** Headers that the map names, as written there. */
  get headers(): readonly string[] {
    return this.#headers;
  }

  add(header: string, choice: ColumnChoice): void {
    this.#choices.set(keyOf(header), choice);
    this.#headers.push(header);
  }

  find(header: string): ColumnChoice | undefined {
    return this.#choices.size === 0 ? undefined : this.#choices.get(keyOf(header));
  }
}

export const NO_MAP: ColumnMap = new ColumnMap();

/** Headers are compared as loosely as the usual names are; headers of signs alone by their signs. */
function keyOf(header: string): string {
  return headerKey(headerWords(header)) || header.trim();
}

/**
 * Reads a map of columns: a JSON object (`{"Ship-to": "consignee_name", "Remarks": ""}`) or a CSV table with the
 * columns `column,canonical`. An empty meaning leaves the column unused. Behind a meaning may stand how its cells
 * are written: `shipment_date:month-first`, `value:decimal-comma`.
 *
 * @throws OperationalError for a text of another shape and for a meaning that does not exist, naming the nearest.
 */
export function parseColumnMap(text: string, file: string): ColumnMap {
  const pairs = /^\s*\{/.test(text) ? readJsonPairs(text, file) : readCsvPairs(text, file);
  const map = new ColumnMap();
  for (const [header, meaning] of pairs) map.add(header, readChoice(header, meaning.trim(), file));
  return map;
}

/**
 * Reads a map of columns from a file.
 *
 * @throws OperationalError when the file cannot be read, is too large, or is no map.
 */
export async function readColumnMap(path: string): Promise<ColumnMap> {
  const blocks: Uint8Array[] = [];
  for await (const block of readBytes(path, path, false, { fileBytes: LARGEST_MAP_BYTES }))
    blocks.push(block);
  return parseColumnMap(new TextDecoder().decode(Buffer.concat(blocks)), path);
}

function readChoice(header: string, meaning: string, file: string): ColumnChoice {
  if (meaning === '') return { column: null };
  const [id = '', ...hints] = meaning.split(':').map((part) => part.trim());
  const column = findColumn(id);
  if (!column) {
    throw mapError(
      file,
      `"${id}", given for the column "${header}", is no column that Tidewaiter knows`,
      `Did you mean "${nearestColumn(id)}"? \`tidewaiter columns\` lists all.`,
    );
  }
  let choice: ColumnChoice = { column: column.id };
  for (const hint of hints) {
    const known = Object.hasOwn(CHOICES, hint) ? CHOICES[hint] : undefined;
    if (!known)
      throw mapError(
        file,
        `"${hint}", given for the column "${header}", is not understood`,
        `Use one of: ${Object.keys(CHOICES).join(', ')}.`,
      );
    choice = { ...choice, ...known };
  }
  return choice;
}

function readJsonPairs(text: string, file: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw mapError(
      file,
      'the map of columns is not valid JSON',
      'Write one JSON object: {"column in the file": "canonical column"}.',
      cause,
    );
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.map(([header, meaning]: [string, unknown]) => {
    if (meaning === null) return [header, ''];
    if (typeof meaning !== 'string') {
      throw mapError(
        file,
        `the meaning of the column "${header}" is not a text`,
        'Give a canonical column in quotation marks, or "".',
      );
    }
    return [header, meaning];
  });
}

function readCsvPairs(text: string, file: string): [string, string][] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const delimiter = lines[0]?.includes(';') && !lines[0].includes(',') ? ';' : ',';
  const rows = lines.map((line) => splitDelimited(line, delimiter));
  const [first, ...rest] = rows;
  if (first?.length !== 2 || first[1]?.trim().toLowerCase() !== 'canonical') {
    throw mapError(
      file,
      'the map of columns has not the header "column,canonical"',
      'Write a JSON object, or a CSV table whose first line is column,canonical.',
    );
  }
  return rest.map((cells, index) => {
    if (cells.length !== 2)
      throw mapError(
        `${file}, row ${index + 2}`,
        'a row of the map has not two cells',
        'Write the column, a comma, and its meaning.',
      );
    return [cells[0]!, cells[1]!];
  });
}

function mapError(where: string, what: string, mend: string, cause?: unknown): OperationalError {
  return new OperationalError({ what, where, mend }, { cause });
}

/** The known id that differs least from `id`. */
export function nearestColumn(id: string): ColumnId {
  let best: ColumnId = COLUMNS[0]!.id;
  let least = LONGEST_TYPING_SLIP;
  for (const column of COLUMNS) {
    const distance = editDistance(id.toLowerCase(), column.id, LONGEST_TYPING_SLIP);
    if (distance < least) [best, least] = [column.id, distance];
  }
  return best;
}
