import { describe, expect, it } from 'vitest';
import { readTestTable, writeTestFile } from '../../../test/test-table.ts';

describe('JSON lines', () => {
  it('reads nested keys and keys that come late', async () => {
    const lines = [
      { consignee: { name: 'A' }, value: 5 },
      { consignee: { name: 'B', country: 'KZ' }, value: '6,5' },
    ];
    const read = await readTestTable(
      writeTestFile('nested.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
    );
    expect(
      read.consignments.map(({ parties, goods }) => [
        parties[0]?.name?.value,
        parties[0]?.country?.value,
        goods[0]?.value?.value,
      ]),
    ).toEqual([
      ['A', undefined, 5],
      ['B', 'KZ', 6.5],
    ]);
    expect(read.consignments[1]?.parties[0]?.country?.place).toMatchObject({
      row: 2,
      column: 'consignee.country',
    });
  });

  it('reads a key that the sample did not show by its name, and keeps one that it does not know', async () => {
    const many = Array.from({ length: 20_100 }, (_, index) => JSON.stringify({ consignee: `A${index}` }));
    const late = JSON.stringify({
      consignee: 'Z',
      'consignee email': 'z@example.com',
      whatever: 'kept',
      shipper: 'S',
    });
    const read = await readTestTable(writeTestFile('late.jsonl', [...many, late].join('\n')));
    const last = read.consignments.at(-1);
    expect(last?.parties.map(({ role, name, email }) => [role, name?.value, email?.value])).toEqual([
      ['consignor', 'S', undefined],
      ['consignee', 'Z', 'z@example.com'],
    ]);
    expect(last?.unmapped).toEqual({ whatever: 'kept' });
  });

  it('quarantines a line that cannot be read, and goes on', async () => {
    const text =
      '{"consignee":"A"}\n{"consignee":\n\n[1]\n{"consignee":"B","goods":[{"a":1},{"a":2}]}\n{"consignee":"C"}\n';
    const read = await readTestTable(writeTestFile('faults.jsonl', text));
    expect(read.quarantined.map(({ row, column }) => [row, column])).toEqual([
      [2, ''],
      [4, ''],
      [5, 'goods'],
    ]);
    expect(read.consignments.map(({ row }) => row)).toEqual([1, 6]);
    expect([read.recordCount, read.blankCount]).toEqual([5, 1]);
  });

  it('refuses a file without any record', async () => {
    await expect(readTestTable(writeTestFile('none.jsonl', '{"a":\n}\n'))).rejects.toThrow(
      /no line of the file is a JSON object/,
    );
  });
});
