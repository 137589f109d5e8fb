import type { IsoDate } from '../../model/dates.ts';
import { csvRow } from '../../printouts/csv-row.ts';
import { sectionsIn } from '../../store/sections.ts';
import { createQueryScreener, type QueryOptions } from '../../watchlists/screening/screen-query.ts';
import { type ListInRun, openScreeningIndex } from '../../watchlists/screening/screening-index.ts';
import type { QueryRow } from './query-file.ts';

/** All that a thread needs to screen queries; plain data, sent once. */
export interface NamesSettings extends QueryOptions {
  readonly index: { readonly memory: SharedArrayBuffer; readonly lists: readonly ListInRun[] };
  readonly asOf: IsoDate;
}

/** What became of one block of queries. */
export interface ScreenedQueries {
  /** Lines of the output file. */
  readonly csv: string;
  readonly queries: number;
  readonly withHits: number;
  readonly hits: number;
  /** Rows that could not be screened. */
  readonly unread: number;
  /** Rows that were screened without one of their fields. */
  readonly incomplete: number;
}

export const NAMES_HEADER = csvRow([
  'row',
  'query',
  'rank',
  'entry_id',
  'source',
  'caption',
  'score',
  'basis',
  'explanation',
]);
const SCORE_DIGITS = 4;

/** Makes the worker of one thread: the same block gives the same lines in every thread. */
export function createNamesJob(settings: NamesSettings): (rows: readonly QueryRow[]) => ScreenedQueries {
  const index = openScreeningIndex(sectionsIn(settings.index.memory).sections, settings.index.lists);
  const screen = createQueryScreener(index, settings);
  return (rows) => {
    let csv = '';
    let [withHits, hits, unread, incomplete] = [0, 0, 0, 0];
    for (const { row, name, query, problem } of rows) {
      const found = query ? screen(query, settings.asOf) : [];
      if (!query) unread++;
      else if (problem !== undefined) incomplete++;
      if (found.length === 0) csv += csvRow([row, name, '', '', '', '', '', '', problem ?? '']);
      else withHits++;
      hits += found.length;
      for (const [place, hit] of found.entries()) {
        const explanation = [hit.explanation, ...(problem === undefined ? [] : [problem])].join('; ');
        const { entryId, source, caption, score, basis } = hit;
        csv += csvRow([
          row,
          name,
          place + 1,
          entryId,
          source,
          caption,
          score.toFixed(SCORE_DIGITS),
          basis,
          explanation,
        ]);
      }
    }
    return { csv, queries: rows.length, withHits, hits, unread, incomplete };
  };
}
