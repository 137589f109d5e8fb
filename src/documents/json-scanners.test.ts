import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockCutter } from './block-cutter.ts';
import { JsonArrayScanner, JsonLineScanner } from './json-scanners.ts';

function cut(scanner: JsonArrayScanner | JsonLineScanner, text: string, pieceLength: number): string[] {
  const cutter = new BlockCutter(scanner, { fileIndex: 0, firstRow: 1, skip: 0 }, { records: 3 });
  const blocks = [];
  for (let at = 0; at < text.length; at += pieceLength)
    blocks.push(...cutter.push(text.slice(at, at + pieceLength)));
  blocks.push(...cutter.end());
  return blocks.flatMap(({ records, recordCount }) => {
    if (records.kind === 'rows') return [];
    const { text: blockText, bounds } = records;
    return Array.from({ length: recordCount }, (_, index) =>
      blockText.slice(bounds[2 * index], bounds[2 * index + 1]),
    );
  });
}

describe('records of JSON', () => {
  const record = fc.record({
    a: fc.string(),
    'b"\\': fc.oneof(fc.integer(), fc.constant('}],{"\\')),
    c: fc.array(fc.string(), { maxLength: 2 }),
  });

  it('finds the objects of a list, however they are laid out and handed over', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 2),
        fc.integer({ min: 1, max: 50 }),
        (list, indent, piece) => {
          const found = cut(new JsonArrayScanner(), ` ${JSON.stringify(list, null, indent)}\n`, piece);
          expect(found.map((text) => JSON.parse(text) as unknown)).toEqual(list);
        },
      ),
    );
  });

  it('makes a record of what is no object, so that it is counted', () => {
    expect(cut(new JsonArrayScanner(), '[{"a":1}, 7, "x", {"a":2}]', 100)).toEqual([
      '{"a":1}',
      '7',
      '"x"',
      '{"a":2}',
    ]);
  });

  it('takes a line for a record', () => {
    expect(cut(new JsonLineScanner(), '{"a":1}\n\n{"a":2}', 4)).toEqual(['{"a":1}', '', '{"a":2}']);
  });
});
