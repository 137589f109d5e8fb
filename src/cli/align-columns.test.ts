import { expect, test } from 'vitest';
import { alignColumns, type Column } from './align-columns.ts';

const COLUMNS: readonly Column[] = [
  { title: 'list' },
  { title: 'entries', right: true, leaveOut: 1 },
  { title: 'notes', leaveOut: 2 },
];
const ROWS = [
  ['ofac-sdn', '17,123', 'kept'],
  ['own', '3', ''],
];

test.each([
  [24, ['list      entries  notes', 'ofac-sdn   17,123  kept', 'own             3'], []],
  [23, ['list      entries', 'ofac-sdn   17,123', 'own             3'], ['notes']],
  [10, ['list', 'ofac-sdn', 'own'], ['entries', 'notes']],
  [4, ['list', 'ofac-sdn', 'own'], ['entries', 'notes']],
])('within %i columns of a terminal', (width, lines, leftOut) => {
  const table = alignColumns(COLUMNS, ROWS, width);
  expect(table).toEqual({ lines, leftOut });
});
