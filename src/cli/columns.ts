import { COLUMNS, type Column } from '../documents/columns.ts';
import { headerExamples } from '../documents/header-examples.ts';
import { usualNames } from '../documents/match-header.ts';
import { columnsOf, padEndColumns, wrapColumns } from '../printouts/text-columns.ts';
import type { Console } from './console.ts';

const EXAMPLES_SHOWN = 3;
const WIDEST_LINE = 120;

/** `tidewaiter columns`: the columns that a table may have, with their meaning. Returns the exit status. */
export function columnsCommand(options: { readonly json: boolean }, console: Console): number {
  if (options.json) {
    const columns = COLUMNS.map((column) => {
      const { names, with: attributes } = usualNames(column.id);
      return { ...column, usualNames: names, ...(attributes && { usualNamesWith: attributes }) };
    });
    console.out(JSON.stringify(columns, null, 2));
    return 0;
  }
  const width = Math.min(console.width, WIDEST_LINE);
  const idWidth = Math.max(...COLUMNS.map(({ id }) => id.length));
  for (const [group, columns] of Map.groupBy(COLUMNS, (column) => column.group)) {
    console.out(group);
    for (const column of columns) {
      const lines = inWords(column, width - idWidth - 4);
      for (const [index, line] of lines.entries())
        console.out(`  ${padEndColumns(index === 0 ? column.id : '', idWidth)}  ${line}`);
    }
    console.out('');
  }
  for (const line of closing(width)) console.out(line);
  return 0;
}

/** Meaning and usual headers: in one line where it has room, else the headers begin a line of their own. */
function inWords({ id, meaning, several }: Column, room: number): string[] {
  const means = several ? `${meaning} *` : meaning;
  const headers = headerExamples(id, EXAMPLES_SHOWN).map((header) => `"${header}"`);
  const line = [means, headers.join(', ')].join(' · ');
  if (columnsOf(line) <= room) return [line];
  return [...wrapColumns(means, room), ...wrapColumns(headers.join(', '), room)];
}

function closing(width: number): string[] {
  return [
    ...wrapColumns('* Several columns of one file may give it.', width),
    ...wrapColumns(
      'In quotation marks stand usual headers. Those of exports in English, German, French, Russian, Ukrainian, Turkish, Spanish and Chinese are understood; --json lists all of them. Any other header is set by a map: tidewaiter screen FILE --map MAP.json, with',
      width,
    ),
    '  {"their column": "consignee_name", "their remarks": "",',
    '   "their date": "shipment_date:month-first"}',
  ];
}
