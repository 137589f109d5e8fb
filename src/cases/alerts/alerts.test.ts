import { beforeEach, describe, expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { ANALYST, storeWishes } from '../../../test/stored-casework.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { clearedPairs } from '../cleared/clear-hits.ts';
import { Refusal } from '../refusal.ts';
import type { Decision } from './alert-states.ts';
import { decideAlert, secondAlert, undoDecision } from './decide.ts';
import { readAlert } from './open-alert.ts';
import { type AlertFilter, alertBehind, countFiltered, listAlerts } from './queue.ts';
import { addComment, tendAlerts } from './tend-alert.ts';

const AT = '2026-03-03T09:00:00.000Z';
const NOW = '2026-03-03T12:00:00.000Z';
const SECOND = { id: 'second', name: 'Sec Ond' };
const ALL: AlertFilter = { sort: 'gravest' };
const REASONS: Record<Decision, string> = {
  release: 'explained',
  hold: 'question-sent',
  stop: 'embargo',
  escalate: 'needs-expert',
};

onBothDatabases('alerts', (database) => {
  beforeEach(async () => {
    const { queries } = database();
    for (const table of [
      'alerts',
      'alert_marks',
      'alert_counts',
      'dispositions',
      'comments',
      'consignments',
      'assessments',
    ] as const)
      await queries.deleteFrom(table).execute();
  });

  const store = async (...wishes: Parameters<typeof storeWishes>[1]) => {
    const stored = await storeWishes(database(), wishes);
    return stored.map(({ alertId }) => alertId ?? '');
  };
  const stateOf = async (id: string) => (await readAlert(database().queries, id)).alert;
  const decide = async (alertId: string, decision: Decision, by = ANALYST) => {
    const { version } = await stateOf(alertId);
    await decideAlert(database(), {
      alertId,
      decision,
      reasonCode: REASONS[decision],
      text: 'because',
      version,
      by,
      at: AT,
    });
  };
  const second = async (alertId: string, confirm: boolean, by = SECOND) => {
    const { version } = await stateOf(alertId);
    await secondAlert(database(), { alertId, confirm, text: 'looked', version, by, at: AT });
  };
  const undo = async (alertId: string) => {
    const { version } = await stateOf(alertId);
    await undoDecision(database(), { alertId, text: 'mistake', version, by: ANALYST, at: AT });
  };
  const countsAreTrue = async () => {
    const { queries } = database();
    const counted = await queries.selectFrom('alert_counts').selectAll().where('alerts', '!=', 0).execute();
    const real = await queries
      .selectFrom('alerts')
      .select((row) => ['outcome', 'status', row.fn.countAll<number>().as('alerts')])
      .groupBy(['outcome', 'status'])
      .execute();
    const key = ({ outcome, status, alerts }: { outcome: string; status: string; alerts: number | string }) =>
      `${outcome} ${status} ${Number(alerts)}`;
    expect(counted.map(key).sort()).toEqual(real.map(key).sort());
  };

  it.each([
    ['hold', 'hold', 'held'],
    ['stop', 'stop', 'stopped'],
    ['hold', 'escalate', 'escalated'],
    ['review', 'release', 'released'],
    ['hold', 'release', 'awaiting-second'],
    ['stop', 'release', 'awaiting-second'],
  ] as const)('%s, decided %s: %s', async (outcome, decision, state) => {
    const [id = ''] = await store({ reference: 'A', outcome });
    await decide(id, decision);
    expect((await stateOf(id)).status).toBe(state);
    await countsAreTrue();
  });

  it('is released only when another person confirms', async () => {
    const [id = ''] = await store({ reference: 'A' });
    await decide(id, 'release');
    await expect(second(id, true, ANALYST)).rejects.toThrow(/second person/);
    await second(id, true);
    expect(await stateOf(id)).toMatchObject({ status: 'released', decided_by: 'second', is_open: 0 });
    await countsAreTrue();
  });

  it('goes back when the second person refuses, and when it is undone; undoing is a new entry', async () => {
    const [id = ''] = await store({ reference: 'A' });
    await decide(id, 'escalate');
    await decide(id, 'release');
    await second(id, false);
    expect((await stateOf(id)).status).toBe('escalated');
    await decide(id, 'hold');
    await undo(id);
    expect((await stateOf(id)).status).toBe('escalated');
    await undo(id);
    expect((await stateOf(id)).status).toBe('open');
    await expect(undo(id)).rejects.toThrow(/no decision/);
    const { dispositions } = await readAlert(database().queries, id);
    expect(dispositions.map(({ decision }) => decision)).toEqual([
      'escalate',
      'release',
      'refuse',
      'hold',
      'undo',
      'undo',
    ]);
    await countsAreTrue();
  });

  it('takes a confirmed release back to where it stood before the release', async () => {
    const [id = ''] = await store({ reference: 'A' });
    await decide(id, 'release');
    await second(id, true);
    await undo(id);
    expect((await stateOf(id)).status).toBe('open');
  });

  describe('with a hit that is not the party', () => {
    const entry = {
      role: 'consignee',
      partyName: 'Silk Gate Trading LLP',
      entryId: 'E-1',
      caption: 'Silk Gate (fictional)',
      schema: 'Company',
      source: 'sample',
      basis: 'designated',
      programmes: ['X'],
      score: 0.9,
      entryFacts: [],
    };
    const withHit = async (outcome: 'review' | 'hold'): Promise<string> => {
      const [id = ''] = await store({ reference: 'A', outcome });
      const { assessment_id } = await stateOf(id);
      const row = database().queries.selectFrom('assessments').select('body').where('id', '=', assessment_id);
      const body = JSON.parse((await row.executeTakeFirstOrThrow()).body) as object;
      const findings = [{ flag: 'listed-party', result: 'hit', weight: 20, hits: [entry] }];
      await database()
        .queries.updateTable('assessments')
        .set({ body: JSON.stringify({ ...body, findings }) })
        .where('id', '=', assessment_id)
        .execute();
      await database().queries.deleteFrom('cleared_hits').execute();
      return id;
    };
    const clear = async (alertId: string, decision: Decision = 'release') =>
      decideAlert(database(), {
        alertId,
        decision,
        reasonCode: REASONS[decision],
        text: 'other address',
        version: (await stateOf(alertId)).version,
        clearHits: [{ party: entry.partyName, entryId: entry.entryId }],
        by: ANALYST,
        at: AT,
      });
    const holding = async () =>
      (await clearedPairs(database().queries, '2026-03-04')).map(({ entryId }) => entryId);

    it('is cleared at once where one person releases, and comes back when that is undone', async () => {
      const id = await withHit('review');
      await clear(id);
      expect(await holding()).toEqual(['E-1']);
      await undo(id);
      expect(await holding()).toEqual([]);
    });

    it('is cleared only when the second person confirms, and comes back when that is undone', async () => {
      const id = await withHit('hold');
      await clear(id);
      expect(await holding()).toEqual([]);
      await second(id, true);
      expect(await holding()).toEqual(['E-1']);
      await undo(id);
      expect(await holding()).toEqual([]);
    });

    it('stays when the second person refuses, and is cleared by no other decision', async () => {
      const id = await withHit('hold');
      await clear(id);
      await second(id, false);
      expect(await holding()).toEqual([]);
      await expect(clear(id, 'hold')).rejects.toThrow(/with a release/);
    });
  });

  it('is not decided on an old picture, nor for a reason that is none, nor while a second person is awaited', async () => {
    const [id = ''] = await store({ reference: 'A' });
    const order = {
      alertId: id,
      decision: 'hold',
      reasonCode: 'papers-missing',
      text: 'x',
      by: ANALYST,
      at: AT,
    } as const;
    await decideAlert(database(), { ...order, version: 1 });
    await expect(decideAlert(database(), { ...order, version: 1 })).rejects.toThrow(/changed this alert/);
    await expect(decideAlert(database(), { ...order, version: 2, reasonCode: 'embargo' })).rejects.toThrow(
      Refusal,
    );
    await decide(id, 'release');
    await expect(decide(id, 'hold')).rejects.toThrow(/waits for a second person/);
    await expect(second('none', true)).rejects.toThrow(/no such alert/);
  });

  it('is decided once when two decide at the same moment', async () => {
    const [id = ''] = await store({ reference: 'A' });
    const order = {
      alertId: id,
      decision: 'hold',
      reasonCode: 'papers-missing',
      text: 'x',
      version: 1,
      at: AT,
    } as const;
    const results = await Promise.allSettled([
      decideAlert(database(), { ...order, by: ANALYST }),
      decideAlert(database(), { ...order, by: SECOND }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await countsAreTrue();
  });

  it('writes every step into the chain, which stays sound', async () => {
    const [id = ''] = await store({ reference: 'A' });
    await decide(id, 'release');
    await second(id, true);
    await addComment(database(), {
      alertId: id,
      text: '<script>alert(1)</script>',
      mentions: [],
      by: ANALYST,
      at: AT,
    });
    const rows = await database()
      .queries.selectFrom('audit_entries')
      .select('what')
      .where('subject', '=', `alert ${id}`)
      .orderBy('number')
      .execute();
    expect(rows.map(({ what }) => what)).toEqual(['alert.release', 'alert.confirm', 'alert.comment']);
    expect((await verifyAudit(database().queries)).sound).toBe(true);
  });

  describe('in the queue', () => {
    const page = (filter: AlertFilter, limit = 100, cursor?: string) =>
      listAlerts(database().queries, filter, { limit, now: NOW, ...(cursor !== undefined && { cursor }) });
    const references = async (filter: Partial<AlertFilter>) =>
      (await page({ ...ALL, ...filter })).alerts.map(({ reference }) => reference);

    it('stand gravest first, page after page, none twice, none missing', async () => {
      const outcomes = ['review', 'stop', 'hold'] as const;
      await store(
        ...Array.from({ length: 23 }, (_, n) => ({ reference: `R${n}`, outcome: outcomes[n % 3] ?? 'hold' })),
      );
      for (const sort of ['gravest', 'newest', 'oldest', 'due'] as const) {
        const seen: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const { alerts, nextCursor } = await page({ sort }, 5, cursor);
          seen.push(...alerts.map(({ reference }) => reference));
          if (nextCursor === null) break;
          cursor = nextCursor;
        }
        expect(seen).toEqual((await page({ sort })).alerts.map(({ reference }) => reference));
        expect(new Set(seen).size).toBe(23);
      }
      expect((await page(ALL)).alerts.slice(0, 8).every(({ outcome }) => outcome === 'stop')).toBe(true);
    });

    it('know which one comes next in the same filter', async () => {
      await store(
        { reference: 'A', outcome: 'stop' },
        { reference: 'B', outcome: 'stop' },
        { reference: 'C', outcome: 'review' },
      );
      const { alerts } = await page(ALL);
      const next = await alertBehind(database().queries, ALL, alerts[0]!, NOW);
      expect(next).toBe(alerts[1]!.id);
      expect(await alertBehind(database().queries, ALL, alerts[2]!, NOW)).toBeNull();
    });

    it('are found by words as written, jokers and quotes included', async () => {
      await store({ reference: "100%_'real", consignee: 'ТОО «Алтын»' }, { reference: 'B' });
      expect(await references({ words: '100%_' })).toEqual(["100%_'real"]);
      expect(await references({ words: '0%r' })).toEqual([]);
      expect(await references({ words: "'; drop table alerts; --" })).toEqual([]);
      expect(await references({ words: 'АЛТЫН' })).toEqual(["100%_'real"]);
    });

    it('are filtered by outcome, state, country, owner and snooze, with true counts', async () => {
      const [a = '', b = ''] = await store(
        { reference: 'A', outcome: 'stop' },
        { reference: 'B' },
        { reference: 'C', outcome: 'review' },
      );
      await decide(a, 'stop');
      await tendAlerts(database(), [b], { kind: 'snooze', until: '2026-03-04T08:00:00.000Z' }, ANALYST, AT);
      expect(await references({})).toEqual(['C']);
      expect(await references({ snoozed: true })).toEqual(['B']);
      expect(await references({ states: ['stopped'] })).toEqual(['A']);
      expect(await references({ outcomes: ['review'], to: 'KZ', from: 'DE' })).toEqual(['C']);
      expect(await references({ to: 'RU' })).toEqual([]);
      expect(await references({ owner: 'none' })).toEqual(['C']);
      const counts = await countFiltered(database().queries, ALL, NOW);
      expect(counts).toMatchObject({
        total: 1,
        outcome: { hold: 1, review: 1 },
        status: { open: 2, stopped: 1 },
      });
    });

    it('refuse a cursor of their own making no further than their own', async () => {
      await expect(page(ALL, 5, 'nonsense')).rejects.toThrow(/cursor/);
      await expect(page({ sort: 'newest' }, 5, Buffer.from('[1,2,3]').toString('base64url'))).rejects.toThrow(
        /cursor/,
      );
    });
  });
});
