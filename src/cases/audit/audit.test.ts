import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { appendAudit } from './append-audit.ts';
import { verifyAudit } from './verify-audit.ts';

onBothDatabases('audit chain', (database) => {
  const event = (n: number) => ({
    at: `2026-11-27T10:00:0${n % 10}.000Z`,
    who: n % 2 === 0 ? { id: 'u1', name: '<script>\u202e' } : null,
    what: 'alert.hold',
    subject: `alert ${n}`,
    details: { text: `=HYPERLINK("${n}")`, b: 1, a: [n] },
  });
  const write = async (count: number): Promise<void> => {
    for (let n = 1; n <= count; n++)
      await database().transaction((queries) => appendAudit(queries, event(n)));
  };
  beforeEach(async () => {
    await database().queries.deleteFrom('audit_entries').execute();
    await database().queries.deleteFrom('settings').execute();
  });

  it('is sound when empty, and as it was written', async () => {
    expect(await verifyAudit(database().queries)).toMatchObject({ sound: true, entries: 0 });
    await write(12);
    expect(await verifyAudit(database().queries)).toMatchObject({ sound: true, entries: 12 });
  });

  it('keeps one order when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        database().transaction((queries) => appendAudit(queries, event(n))),
      ),
    );
    expect(await verifyAudit(database().queries)).toMatchObject({ sound: true, entries: 20 });
  });

  it('keeps nothing of what was not done', async () => {
    await expect(
      database().transaction(async (queries) => {
        await appendAudit(queries, event(1));
        throw new Error('on purpose');
      }),
    ).rejects.toThrow();
    expect(await verifyAudit(database().queries)).toMatchObject({ sound: true, entries: 0 });
  });

  it('finds every change of one field, at its entry', async () => {
    await write(6);
    const fields = ['at', 'who_id', 'who_name', 'what', 'subject', 'details', 'hash'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(...fields),
        fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '1', '"', 'é') }),
        async (number, field, value) => {
          const { queries } = database();
          const entry = await queries
            .selectFrom('audit_entries')
            .selectAll()
            .where('number', '=', number)
            .executeTakeFirstOrThrow();
          fc.pre(entry[field] !== value);
          await queries
            .updateTable('audit_entries')
            .set({ [field]: value })
            .where('number', '=', number)
            .execute();
          const verdict = await verifyAudit(queries);
          await queries
            .updateTable('audit_entries')
            .set({ [field]: entry[field] })
            .where('number', '=', number)
            .execute();
          expect(verdict.sound).toBe(false);
          expect(verdict.trouble).toContain(`${number}`);
        },
      ),
      { numRuns: 40 },
    );
    expect(await verifyAudit(database().queries)).toMatchObject({ sound: true, entries: 6 });
  });

  it.each([
    ['one is removed', [3], /entry 3 is missing/],
    ['the first is removed', [1], /entry 1 is missing/],
    ['the last ones are cut off', [5, 6], /last 2 entries are missing/],
    ['all are removed', [1, 2, 3, 4, 5, 6], /last 6 entries are missing/],
  ])('finds that %s', async (_, numbers, words) => {
    await write(6);
    await database().queries.deleteFrom('audit_entries').where('number', 'in', numbers).execute();
    expect((await verifyAudit(database().queries)).trouble).toMatch(words);
  });

  it('finds that two were exchanged', async () => {
    await write(6);
    const { queries } = database();
    const renumber = (from: number, to: number) =>
      queries.updateTable('audit_entries').set({ number: to }).where('number', '=', from).execute();
    await renumber(2, 99);
    await renumber(3, 2);
    await renumber(99, 3);
    expect((await verifyAudit(queries)).trouble).toMatch(/entry 2/);
  });
});
