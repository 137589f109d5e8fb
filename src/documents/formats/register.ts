import { csv } from './csv.ts';
import { jsonArray } from './json-array.ts';
import { jsonLines } from './json-lines.ts';
import type { TableFormat } from './table-format.ts';
import { xlsx } from './xlsx.ts';

/** Formats of tables, in the order in which they are tried; the last one takes what is left. */
export const TABLE_FORMATS: readonly TableFormat[] = [xlsx, jsonLines, jsonArray, csv];
