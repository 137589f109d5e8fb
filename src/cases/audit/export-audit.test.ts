import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { appendAudit } from './append-audit.ts';
import { exportAudit } from './export-audit.ts';
import { listAudit } from './list-audit.ts';
import { verifyAudit } from './verify-audit.ts';
import { verifyAgainst, verifyExport } from './verify-export.ts';

const AT = '2026-11-27T10:00:00.000Z';

async function* pieces(text: string, size = 700): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

onBothDatabases('audit export', (database) => {
  const write = async (count: number, name = 'Ann'): Promise<void> => {
    for (let n = 1; n <= count; n++)
      await database().transaction((queries) =>
        appendAudit(queries, {
          at: AT,
          who: { id: 'u1', name },
          what: n % 2 === 0 ? 'alert.hold' : 'alerts-and-more',
          subject: `alert ${n}`,
          details: { text: 'Überprüft\n"ok" \u2028', n },
        }),
      );
  };
  const exported = async (): Promise<string> => {
    let text = '';
    for await (const piece of exportAudit(database(), AT)) text += piece;
    return text;
  };
  const verified = (text: string) => verifyExport(pieces(text));
  beforeEach(async () => {
    await database().queries.deleteFrom('audit_entries').execute();
    await database().queries.deleteFrom('settings').execute();
  });

  it('is sound as it was written, empty too, and signed by one key', async () => {
    const empty = await verified(await exported());
    expect(empty).toMatchObject({ sound: true, entries: 0, head: null });
    await write(7);
    const seven = await verified(await exported());
    expect(seven).toMatchObject({ sound: true, entries: 7, fingerprint: empty.fingerprint });
    expect(seven.head).toBe((await verifyAudit(database().queries)).head);
  });

  it('finds any byte that is another one', async () => {
    await write(5);
    const text = await exported();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.constantFrom('a', '7', '"', '}', ' ', '\n'),
        async (at, other) => {
          fc.pre(text[at] !== other);
          const changed = await verified(`${text.slice(0, at)}${other}${text.slice(at + 1)}`);
          expect(changed.sound).toBe(false);
          expect(changed.trouble).toBeTruthy();
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds lines that are removed, exchanged, repeated, or cut off', async () => {
    await write(5);
    const lines = (await exported()).trimEnd().split('\n');
    const without = (line: number) => lines.filter((_, n) => n !== line);
    const [first = '', one = '', two = '', ...rest] = lines;
    for (const changed of [
      ...lines.map((_, n) => without(n)),
      [first, two, one, ...rest],
      [...lines, lines.at(-1) ?? ''],
      [first, one, one, two, ...rest],
      lines.slice(0, 4),
      [],
    ])
      expect((await verified(`${changed.join('\n')}\n`)).sound).toBe(false);
    expect((await verified(lines.join('\n'))).sound).toBe(false);
  });

  it('shows a record that was written anew as a whole', async () => {
    await write(6);
    const kept = await verified(await exported());
    await write(2);
    expect((await verifyAgainst(database().queries, kept)).sound).toBe(true);
    await database().queries.deleteFrom('audit_entries').execute();
    await database().queries.deleteFrom('settings').where('key', '=', 'audit-head').execute();
    await write(8, 'Someone else');
    expect((await verifyAudit(database().queries)).sound).toBe(true);
    expect(await verifyAgainst(database().queries, kept)).toMatchObject({
      sound: false,
      trouble: expect.stringContaining('entry 6 is not the one'),
    });
    await database().queries.deleteFrom('audit_entries').execute();
    await database().queries.deleteFrom('settings').where('key', '=', 'audit-head').execute();
    await write(3);
    expect((await verifyAgainst(database().queries, kept)).trouble).toContain('6 were exported');
  });

  it('lists newest first, by the beginning of what was done, and pages', async () => {
    await write(6);
    const { queries } = database();
    const all = await listAudit(queries, {}, { limit: 4 });
    expect(all.items.map(({ number }) => number)).toEqual([6, 5, 4, 3]);
    const more = await listAudit(queries, {}, { limit: 4, cursor: all.nextCursor ?? '' });
    expect(more.items.map(({ number }) => number)).toEqual([2, 1]);
    const held = await listAudit(queries, { what: 'alert.' }, { limit: 50 });
    expect(held.items.map(({ number }) => number)).toEqual([6, 4, 2]);
    expect((await listAudit(queries, { what: '%.' }, { limit: 50 })).items).toEqual([]);
  });

  it('keeps and verifies names that a database would store otherwise, and shows details that were spoilt', async () => {
    await write(1, 'half \ud83d of a face\0');
    expect(await verifyAudit(database().queries)).toMatchObject({ sound: true, entries: 1 });
    await database().queries.updateTable('audit_entries').set({ details: '{"n":' }).execute();
    expect((await listAudit(database().queries, {}, { limit: 1 })).items[0]?.details).toEqual({
      unreadable: '{"n":',
    });
    await database()
      .queries.updateTable('settings')
      .set({ value: '{' })
      .where('key', '=', 'audit-head')
      .execute();
    expect((await verifyAudit(database().queries)).sound).toBe(false);
  });
});
