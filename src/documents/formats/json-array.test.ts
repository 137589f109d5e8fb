import { describe, expect, it } from 'vitest';
import { readTestTable, writeTestFile } from '../../../test/test-table.ts';

describe('JSON list', () => {
  it('counts its elements from 1, and quarantines what is no object', async () => {
    const read = await readTestTable(
      writeTestFile('list.json', '[\n {"consignee": "A"},\n 7,\n {"consignee": "B"}\n]\n'),
    );
    expect(read.consignments.map(({ row }) => row)).toEqual([1, 3]);
    expect(read.quarantined.map(({ row, reason }) => [row, reason])).toEqual([[2, 'this is no JSON object']]);
  });

  it('refuses an empty list', async () => {
    await expect(readTestTable(writeTestFile('empty-list.json', '[]'))).rejects.toThrow(
      /the JSON list holds no object/,
    );
  });
});
