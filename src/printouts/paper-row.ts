import type { Paper } from '../model/paper.ts';
import { csvRow } from './csv-row.ts';
import { PAPER_WORDS } from './plain-words.ts';

const COLUMNS = [
  'consignment',
  'file',
  'paper',
  'number',
  'date',
  'format',
  'joined_by',
  'values',
  'not_understood',
];

/** First line of `papers.csv`. */
export function papersHeader(): string {
  return csvRow(COLUMNS);
}

/** One paper of a run: which consignment it was put with, and why. */
export function paperRow(consignment: string, paper: Paper, joinedBy: string): string {
  return csvRow([
    consignment,
    paper.file,
    PAPER_WORDS[paper.kind],
    paper.number?.value,
    paper.date?.value,
    paper.format,
    joinedBy,
    paper.facts.length,
    paper.problems.map(({ what, where }) => `${what}: ${where}`).join('; '),
  ]);
}
