import { BlockCutter } from '../block-cutter.ts';
import { JsonArrayScanner } from '../json-scanners.ts';
import { readTextPieces } from '../text-pieces.ts';
import { firstCharacter, sampleJson } from './json-lines.ts';
import type { TableFormat } from './table-format.ts';

/** One JSON array of objects, on one line or many. */
export const jsonArray: TableFormat = {
  id: 'json-array',
  title: 'JSON list',
  recognises: (bytes) => firstCharacter(bytes) === '[',
  sample: (file, gzip, _map, limits) =>
    sampleJson(file, gzip, limits, 'json-array', () => new JsonArrayScanner()),
  async *read(layout, fileIndex, { blockSize, limits }) {
    const cutter = new BlockCutter(new JsonArrayScanner(), { fileIndex, firstRow: 1, skip: 0 }, blockSize);
    for await (const text of readTextPieces(layout, limits)) yield* cutter.push(text);
    yield* cutter.end();
  },
};
