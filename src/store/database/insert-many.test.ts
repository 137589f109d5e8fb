import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { insertMany } from './insert-many.ts';

/** Text with everything that a format of rows could stumble over. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\t',
      '\n',
      '\r',
      '\\',
      '\\.',
      '\\N',
      '\u0000',
      '"',
      "'",
      '\b',
      '\v',
      '\f',
      '\u2028',
      '\ud800',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  ),
  maxLength: 40,
});

const stored = (text: string): string => text.replaceAll('\u0000', '\u2400').toWellFormed();

onBothDatabases('insertMany', (database) => {
  it('keeps every text as it is, but for the sign of zero and broken characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostile, fc.option(hostile)), { maxLength: 60 }), async (pairs) => {
        await database().queries.deleteFrom('facts').execute();
        const rows = pairs.map(([value, sha], number) => ({
          consignment_id: 'c',
          number,
          path: '\\.',
          value,
          place: '',
          file_sha256: sha,
        }));
        await database().transaction((queries) => insertMany(queries, 'facts', rows));
        const found = await database().queries.selectFrom('facts').selectAll().orderBy('number').execute();
        expect(found.map((row) => [row.value, row.file_sha256, row.path, row.place])).toEqual(
          pairs.map(([value, sha]) => [stored(value), sha === null ? null : stored(sha), '\\.', '']),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps bytes, numbers and columns whose names are words of SQL', async () => {
    const content = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const files = Array.from({ length: 30 }, (_, index) => ({
      sha256: `f${index}`,
      media_type: 'x',
      bytes: 2 ** 40 + index,
      content,
      created_at: 'now',
    }));
    await insertMany(database().queries, 'files', files);
    const [file] = await database()
      .queries.selectFrom('files')
      .selectAll()
      .where('sha256', '=', 'f7')
      .execute();
    expect([file?.bytes, [...(file?.content ?? [])]]).toEqual([2 ** 40 + 7, [...content]]);
    const quarantined = Array.from({ length: 30 }, (_, number) => ({
      job_id: 'j',
      number,
      file: 'f',
      row: number,
      column: 'c',
      value: 'v',
      reason: 'r',
      mend: 'm',
    }));
    await insertMany(database().queries, 'quarantine', quarantined);
    expect(await database().queries.selectFrom('quarantine').select('row').execute()).toHaveLength(30);
  });

  it.each([3, 500])('keeps nothing of %i rows when one is refused, and says why', async (count) => {
    const rows = Array.from({ length: count }, (_, index) => ({
      key: index === count - 1 ? 'k0' : `k${index}`,
      value: '1',
    }));
    const work = database().transaction(async (queries) => {
      await insertMany(queries, 'settings', [{ key: 'before', value: '1' }]);
      await insertMany(queries, 'settings', rows);
    });
    await expect(work).rejects.toThrow(/unique/i);
    expect(await database().queries.selectFrom('settings').selectAll().execute()).toEqual([]);
    // The connection is good for the next.
    await database().transaction((queries) => insertMany(queries, 'settings', rows.slice(0, -1)));
    expect(await database().queries.selectFrom('settings').selectAll().execute()).toHaveLength(count - 1);
    await database().queries.deleteFrom('settings').execute();
  });

  it('refuses rows of a type that no column has, and leaves the connection usable', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ key: `k${index}`, value: {} as string }));
    await expect(
      database().transaction((queries) => insertMany(queries, 'settings', rows)),
    ).rejects.toThrow();
    await database().transaction((queries) => insertMany(queries, 'settings', [{ key: 'a', value: '1' }]));
    await database().queries.deleteFrom('settings').execute();
  });

  it('refuses a row with a column that the first has not', async () => {
    const rows = [
      { key: 'a', value: '1' },
      { key: 'b', value: '2', other: '3' },
    ];
    await expect(insertMany(database().queries, 'settings', rows)).rejects.toThrow('other columns');
  });

  it('says at once that a table is not there', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ key: `k${index}`, value: '1' }));
    await expect(insertMany(database().queries, 'nothing' as 'settings', rows)).rejects.toThrow(/nothing/);
  });
});
