import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { ANALYST, stopAlert, storeWishes } from '../../../test/stored-casework.ts';
import { CASEWORK_TABLES } from '../../store/database/backup/casework-tables.ts';
import type { Database } from '../../store/database/database.ts';
import { checkDatabase } from '../keeping/check-database.ts';
import { eraseParty } from './erase-party.ts';
import { retain } from './retain.ts';
import { changeRetention, readRetention } from './retention-rules.ts';
import { findText } from './text-of-database.ts';

const NAME = 'Zoë Quastenflosser';
const PAPER = `Invoice to ${NAME}, zoe@quastenflosser.example`;
const now = () => '2027-01-01T00:00:00.000Z';

/** One clear consignment, one stopped, one open, all of the same person, and one of somebody else. */
async function fill(database: Database): Promise<{ openAlert: string }> {
  const of = { consignee: NAME, email: 'zoe@quastenflosser.example' };
  const [, stopped, open] = await storeWishes(database, [
    { reference: 'CLEAR', outcome: 'clear', ...of },
    { reference: 'STOPPED', outcome: 'stop', paper: PAPER, ...of },
    { reference: 'OPEN', outcome: 'hold', consignor: 'Open Sesame AG' },
    { reference: 'OTHER', outcome: 'clear', consignee: 'Somebody Else Ltd' },
  ]);
  await stopAlert(
    database,
    stopped?.alertId ?? '',
    `${NAME} told me on the telephone`,
    '2026-03-05T08:00:00.000Z',
  );
  return { openAlert: open?.alertId ?? '' };
}

async function empty(database: Database): Promise<void> {
  for (const table of CASEWORK_TABLES) await database.queries.deleteFrom(table).execute();
}

const at = (day: string) => `${day}T00:00:00.000Z`;

onBothDatabases('retention', (database) => {
  beforeEach(() => empty(database()));

  const retainAsOf = (day: string, dryRun = false) =>
    retain(database(), { asOf: at(day), dryRun, by: ANALYST, now });

  it('erases nothing while no rule is set', async () => {
    await fill(database());
    expect(await retainAsOf('2099-01-01')).toMatchObject({
      consignments: 0,
      rules: { clearAfterDays: null },
    });
    expect(await findText(database().queries, NAME)).not.toEqual([]);
  });

  it.each([
    // Assessed on 3 March, stopped on 5 March.
    ['2026-03-13', 10, 10, []],
    ['2026-03-14', 10, 10, ['CLEAR', 'OTHER']],
    ['2026-03-15', 10, 10, ['CLEAR', 'OTHER']],
    ['2026-03-16', 10, 10, ['CLEAR', 'OTHER', 'STOPPED']],
    ['2099-01-01', 10, null, ['CLEAR', 'OTHER']],
    ['2099-01-01', null, 10, ['STOPPED']],
  ])(
    'on %s, clear after %s days and decided after %s: %j',
    async (day, clearAfterDays, decidedAfterDays, expected) => {
      await fill(database());
      await changeRetention(database(), { clearAfterDays, decidedAfterDays }, ANALYST, now());
      expect(await retainAsOf(day, true)).toMatchObject({ consignments: expected.length });
      expect(await retainAsOf(day)).toMatchObject({ consignments: expected.length });
      const erased = await database()
        .queries.selectFrom('consignments')
        .select('reference')
        .where('erased_at', 'is not', null)
        .orderBy('reference')
        .execute();
      expect(erased.map(({ reference }) => reference)).toEqual(expected);
      expect(await retainAsOf(day)).toMatchObject({ consignments: 0 });
    },
  );

  it('leaves nothing of the person in any table, and keeps outcome, counts, decision and chain', async () => {
    await fill(database());
    const counts = await database()
      .queries.selectFrom('alert_counts')
      .selectAll()
      .orderBy('status')
      .execute();
    await changeRetention(database(), { clearAfterDays: 1, decidedAfterDays: 1 }, ANALYST, now());
    expect(await retainAsOf('2026-12-31')).toMatchObject({ consignments: 3, parties: 3, originals: 2 });
    for (const words of [NAME, 'quastenflosser', 'zoe@', 'Somebody Else'])
      expect(await findText(database().queries, words), words).toEqual([]);
    expect(await findText(database().queries, 'Open Sesame')).not.toEqual([]);
    expect(
      await database().queries.selectFrom('alert_counts').selectAll().orderBy('status').execute(),
    ).toEqual(counts);
    expect(
      await database()
        .queries.selectFrom('alerts')
        .innerJoin('dispositions', 'alert_id', 'alerts.id')
        .select(['reference', 'outcome', 'decision', 'by_name', 'country_to'])
        .execute(),
    ).toEqual([
      { reference: 'STOPPED', outcome: 'stop', decision: 'stop', by_name: ANALYST.name, country_to: 'KZ' },
    ]);
    expect((await checkDatabase(database())).flatMap(({ trouble }) => trouble)).toEqual([]);
    const { details } = await database()
      .queries.selectFrom('audit_entries')
      .select('details')
      .where('what', '=', 'retention.erased')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(details)).toMatchObject({ consignments: 3, parties: 3, originals: 2 });
    if (database().dialect === 'sqlite') {
      for (const file of [database().place, `${database().place}-wal`])
        expect(readFileSync(file).toString('latin1').toLowerCase()).not.toContain('quastenflosser');
    }
  });

  it('keeps parties and originals that another consignment has', async () => {
    await storeWishes(database(), [{ reference: 'A', outcome: 'clear', paper: 'shared' }]);
    await storeWishes(database(), [{ reference: 'B', outcome: 'hold', paper: 'shared' }]);
    await changeRetention(database(), { clearAfterDays: 1 }, ANALYST, now());
    expect(await retainAsOf('2026-12-31')).toMatchObject({ consignments: 1, parties: 0, originals: 0 });
  });

  it('erases what could not be read and the messages, by their own rules', async () => {
    const job = {
      id: 'j',
      kind: 'screening',
      state: 'done',
      title: `${NAME}.csv`,
      body: '{}',
      blocks_done: 1,
      by_id: null,
      by_name: null,
    };
    const progress = JSON.stringify({
      assessed: 7,
      columns: [{ file: NAME }],
      papers: null,
      notices: [NAME],
    });
    await database()
      .queries.insertInto('jobs')
      .values({
        ...job,
        progress,
        problem: NAME,
        created_at: at('2026-01-01'),
        finished_at: at('2026-01-01'),
      })
      .execute();
    await database()
      .queries.insertInto('quarantine')
      .values({
        job_id: 'j',
        number: 1,
        file: NAME,
        row: 1,
        column: 'c',
        value: NAME,
        reason: NAME,
        mend: NAME,
      })
      .execute();
    const message = {
      webhook_id: 'w',
      event: 'e',
      body: NAME,
      attempts: 1,
      next_at: '',
      last_problem: null,
      created_at: at('2026-01-01'),
    };
    await database()
      .queries.insertInto('webhook_deliveries')
      .values([{ id: '1', state: 'delivered', ...message }])
      .execute();
    await changeRetention(database(), { jobsAfterDays: 5, deliveriesAfterDays: 5 }, ANALYST, now());
    expect(await retainAsOf('2026-01-06')).toMatchObject({ jobs: 0, deliveries: 0 });
    expect(await retainAsOf('2026-01-07')).toMatchObject({ jobs: 1, deliveries: 1 });
    expect(await findText(database().queries, NAME)).toEqual([]);
    const kept = await database().queries.selectFrom('jobs').select('progress').executeTakeFirstOrThrow();
    expect(JSON.parse(kept.progress)).toMatchObject({ assessed: 7 });
    expect(await retainAsOf('2026-01-07')).toMatchObject({ jobs: 0, deliveries: 0 });
  });

  it('records a change of the rules', async () => {
    await changeRetention(database(), { clearAfterDays: 30 }, ANALYST, now());
    await changeRetention(database(), { decidedAfterDays: 60 }, ANALYST, now());
    expect(await readRetention(database().queries)).toMatchObject({
      clearAfterDays: 30,
      decidedAfterDays: 60,
    });
    expect(await database().queries.selectFrom('audit_entries').select('what').execute()).toEqual([
      { what: 'retention.rules' },
      { what: 'retention.rules' },
    ]);
  });

  it('erases a party by name, wherever it was written, and names what it left', async () => {
    await fill(database());
    const [open] = await storeWishes(database(), [{ reference: 'HELD', consignee: NAME }]);
    await database()
      .queries.insertInto('saved_views')
      .values({ id: 'v', user_id: 'u', name: 'mine', query: JSON.stringify({ q: NAME }) })
      .execute();
    await database()
      .queries.insertInto('quarantine')
      .values({
        job_id: 'j',
        number: 1,
        file: 'f',
        row: 1,
        column: 'c',
        value: `x ZOË  QUASTENFLOSSER y`,
        reason: 'r',
        mend: 'm',
      })
      .execute();
    const first = await eraseParty(database(), 'ZOE quastenflosser', ANALYST, now);
    expect(first).toMatchObject({ consignments: 2, kept: ['HELD'], mentions: 2 });
    expect(new Set(first.left.map(({ table }) => table))).toEqual(
      new Set(['alerts', 'assessments', 'consignment_parties', 'consignments', 'parties']),
    );
    const quarantined = await database()
      .queries.selectFrom('quarantine')
      .select('value')
      .executeTakeFirstOrThrow();
    expect(quarantined.value).not.toContain('QUASTEN');
    await stopAlert(database(), open?.alertId ?? '', 'no more', now());
    expect(await eraseParty(database(), NAME, ANALYST, now)).toMatchObject({
      consignments: 1,
      kept: [],
      left: [],
    });
    expect(await database().queries.selectFrom('parties').select('name').orderBy('name').execute()).toEqual([
      { name: 'Nordwind Handels GmbH' },
      { name: 'Open Sesame AG' },
      { name: 'Silk Gate Trading LLP' },
      { name: 'Somebody Else Ltd' },
    ]);
    if (database().dialect === 'sqlite')
      expect(readFileSync(database().place).toString('latin1').toLowerCase()).not.toContain('quastenflosser');
  });

  it('does not erase by a scrap of a name', async () => {
    await expect(eraseParty(database(), 'AG', ANALYST, now)).rejects.toThrow('too short');
  });
});
