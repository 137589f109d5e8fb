import { expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { ANALYST, stopAlert, storeWishes } from '../../../test/stored-casework.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { checkDatabase } from '../keeping/check-database.ts';
import { Refusal } from '../refusal.ts';
import { ERASED, eraseConsignments } from '../retention/erase-consignments.ts';
import { timelineOfCase } from './case-timeline.ts';
import { addToCase, changeCase, noteCase, openCase, removeFromCase } from './keep-case.ts';
import { listCases, readCase } from './read-case.ts';

const AT = '2026-03-03T09:00:00.000Z';
const WHOM = { by: ANALYST, at: AT };
const PAGE = { limit: 50 };
const HOSTILE = `<script>alert(1)</script> =HYPERLINK("x") \u202e\u0645 ${'x'.repeat(2_000)}`;

onBothDatabases('cases', (database) => {
  const stored = async (...references: readonly string[]) => {
    const cases = await storeWishes(
      database(),
      references.map((reference) => ({ reference })),
    );
    return cases.map(({ alertId, consignmentId }) => ({ alertId: alertId ?? '', consignmentId }));
  };
  const opened = (title: string, alertIds: readonly string[] = []) =>
    openCase(database(), {
      title,
      question: 'Who bought the pumps?',
      members: alertIds.map((id) => ({ kind: 'alert' as const, id })),
      ...WHOM,
    });
  const refusal = async (doing: Promise<unknown>): Promise<string> =>
    doing.then(
      () => 'done',
      (error: unknown) => (error instanceof Refusal ? error.kind : String(error)),
    );

  it('joins alerts and reports, and is found by its words and by what it holds', async () => {
    const [first, second] = await stored('C-1', 'C-2');
    const id = await opened('Pumps by way of Almaty', [first!.alertId]);
    await addToCase(database(), id, { kind: 'alert', id: second!.alertId }, WHOM);
    await addToCase(database(), id, { kind: 'alert', id: second!.alertId }, WHOM);
    await addToCase(database(), id, { kind: 'report', id: 'r-1' }, WHOM);
    const { queries } = database();
    const { items } = await listCases(queries, { words: 'almaty PUMPS' }, PAGE);
    expect(items).toMatchObject([{ id, alerts: 2, reports: 1, state: 'open' }]);
    expect((await listCases(queries, { member: first!.alertId }, PAGE)).items).toHaveLength(1);
    expect((await listCases(queries, { member: 'r-1' }, PAGE)).items).toHaveLength(1);
    expect((await listCases(queries, { words: 'nobody' }, PAGE)).items).toEqual([]);
    const found = await readCase(queries, id);
    expect(found.alerts.map(({ alert }) => alert.reference)).toEqual(['C-1', 'C-2']);
    expect(found.reportIds).toEqual(['r-1']);
    await removeFromCase(database(), id, { kind: 'report', id: 'r-1' }, WHOM);
    expect(await refusal(removeFromCase(database(), id, { kind: 'report', id: 'r-1' }, WHOM))).toBe(
      'not-found',
    );
    expect(await refusal(addToCase(database(), id, { kind: 'alert', id: 'none' }, WHOM))).toBe('not-found');
  });

  it('takes nothing more once it is closed, and refuses who saw an older one', async () => {
    const id = await opened('Closed soon');
    await changeCase(database(), id, { state: 'closed', version: 1, ...WHOM });
    expect(await refusal(noteCase(database(), id, 'late', WHOM))).toBe('conflict');
    expect(await refusal(changeCase(database(), id, { title: 'x', version: 1, ...WHOM }))).toBe('conflict');
    await changeCase(database(), id, { state: 'open', title: 'Opened again', version: 2, ...WHOM });
    await noteCase(database(), id, 'in time', WHOM);
    const { case: found, notes } = await readCase(database().queries, id);
    expect(found).toMatchObject({ title: 'Opened again', state: 'open', closed_at: null });
    expect(notes.map(({ text }) => text)).toEqual(['in time']);
    expect((await listCases(database().queries, { state: 'closed' }, PAGE)).items).toEqual([]);
  });

  it('keeps hostile words as they are, seals notes in the chain, and finds one that was changed', async () => {
    const id = await opened(HOSTILE.slice(0, 300));
    const noteId = await noteCase(database(), id, HOSTILE, WHOM);
    const { queries } = database();
    expect((await readCase(queries, id)).notes[0]?.text).toBe(HOSTILE);
    expect(await verifyAudit(queries)).toMatchObject({ sound: true });
    const sealed = async () =>
      (await checkDatabase(database())).find(({ what }) => what.startsWith('texts are'))?.trouble;
    expect(await sealed()).toEqual([]);
    await queries.updateTable('case_notes').set({ text: 'changed' }).where('id', '=', noteId).execute();
    expect(await sealed()).toEqual([expect.stringContaining('(case.note)')]);
    await queries.updateTable('case_notes').set({ text: HOSTILE }).where('id', '=', noteId).execute();
  });

  it('tells in the order of days what happened', async () => {
    const [one] = await stored('T-1');
    await stopAlert(database(), one!.alertId, 'stopped for good', '2026-03-04T08:00:00.000Z');
    const id = await opened('Timeline', [one!.alertId]);
    const { alerts } = await readCase(database().queries, id);
    expect(timelineOfCase(alerts, [])).toMatchObject([
      { date: '2026-03-02', kind: 'consignment', at: { kind: 'alert', id: one!.alertId } },
      { date: '2026-03-04', kind: 'decision', words: expect.stringContaining('stopped for good') },
    ]);
  });

  it('loses its words with the last of its papers, when it is closed', async () => {
    const [one, two] = await stored('E-1', 'E-2');
    const open = await opened('Still worked on', [one!.alertId]);
    const closed = await opened('Done', [one!.alertId, two!.alertId]);
    await noteCase(database(), closed, 'Silk Gate again', WHOM);
    await changeCase(database(), closed, { state: 'closed', version: 1, ...WHOM });
    const erase = (consignmentId: string) =>
      database().transaction((queries) => eraseConsignments(queries, [consignmentId], AT));
    const titles = async () =>
      Promise.all(
        [open, closed].map(async (id) => {
          const found = await readCase(database().queries, id);
          return [found.case.title, ...found.notes.map(({ text }) => text)];
        }),
      );
    await erase(one!.consignmentId);
    expect(await titles()).toEqual([['Still worked on'], ['Done', 'Silk Gate again']]);
    await erase(two!.consignmentId);
    expect(await titles()).toEqual([['Still worked on'], [ERASED, ERASED]]);
  });
});
