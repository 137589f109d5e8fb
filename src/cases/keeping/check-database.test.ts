import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { stopAlert, storeWishes } from '../../../test/stored-casework.ts';
import type { Database } from '../../store/database/database.ts';
import { checkDatabase } from './check-database.ts';

async function troubleIn(database: Database): Promise<string[]> {
  return (await checkDatabase(database)).flatMap(({ trouble }) => trouble);
}

onBothDatabases('checking a database', (database) => {
  it('finds it sound, and says how much it looked at', async () => {
    const [, held] = await storeWishes(database(), [
      { reference: 'A-1', outcome: 'clear' },
      { reference: 'A-2', outcome: 'hold', paper: 'the paper of A-2' },
    ]);
    await stopAlert(database(), held?.alertId ?? '', 'stopped by me', '2026-03-04T08:00:00.000Z');
    const checked = await checkDatabase(database());
    expect(checked.flatMap(({ trouble }) => trouble)).toEqual([]);
    const looked = Object.fromEntries(checked.map((each) => [each.what, each.looked]));
    expect(looked).toMatchObject({
      'counts of alerts add up': 1,
      'originals are what they were': 2,
      'the audit chain': 2,
      'consignments show their latest assessment': 2,
    });
  });

  it.each([
    ['a lost assessment', "delete from assessments where outcome = 'hold'", /is not in assessments/],
    ['a lost alert', 'delete from alerts', /has no alert/],
    [
      'a wrong count',
      "update alert_counts set alerts = 7 where status = 'stopped'",
      /counted as 7, there are 1/,
    ],
    ['a changed original', "update files set media_type = 'x', bytes = bytes + 1", /was changed/],
    [
      'a changed entry of the chain',
      "update audit_entries set details = '{}' where number = 1",
      /entry 1 was changed/,
    ],
    ['a changed reason', "update dispositions set text = 'other'", /the text of entry 1 \(alert.stop\)/],
    ['a lost comment', 'delete from comments', /the text of entry 2 \(alert.comment\)/],
    [
      'another outcome',
      "update consignments set outcome = 'review' where outcome = 'clear'",
      /another outcome|no alert/,
    ],
    [
      'a session of nobody',
      "insert into user_sessions values ('h', 'ghost', 't', 'a', 'b', 'c')",
      /"ghost", which is not in users/,
    ],
  ])('finds %s', async (_what, tampering, expected) => {
    await expect(
      database().transaction(async (queries) => {
        await sql.raw(tampering).execute(queries);
        const trouble = await troubleIn({ ...database(), queries });
        expect(trouble.join('\n')).toMatch(expected);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(await troubleIn(database())).toEqual([]);
  });
});
