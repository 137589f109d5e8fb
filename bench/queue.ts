import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import postgres from 'postgres';
import { countFiltered, listAlerts } from '../src/cases/alerts/queue.ts';
import type { Database } from '../src/store/database/database.ts';
import { openDatabase } from '../src/store/database/open-database.ts';
import type { BenchResult } from './run.ts';

const ALERTS = 1_000_000;
const TIMES = 20;
const SERVER = process.env['TIDEWAITER_TEST_DATABASE'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** The queue with a million alerts, of which a tenth are open: its first page with all counts, on both databases. */
export async function benchQueue(): Promise<BenchResult> {
  const results: Record<string, Figures> = {};
  const home = mkdtempSync(join(tmpdir(), 'tidewaiter-queue-'));
  results['sqlite'] = await measured(await openDatabase({ home }));
  rmSync(home, { recursive: true, force: true });
  const name = `tidewaiter_bench_${process.pid}`;
  const admin = postgres(SERVER, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(`create database ${name}`);
    const address = new URL(SERVER);
    address.pathname = `/${name}`;
    results['postgres'] = await measured(await openDatabase({ address: address.href, home }));
    await admin.unsafe(`drop database ${name} with (force)`);
  } catch (error) {
    console.log(`no PostgreSQL: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await admin.end();
  }
  const baseline = 'one alert by its id';
  return {
    title: `The queue with ${ALERTS.toLocaleString('en')} alerts: first page with counts`,
    rows: Object.entries(results).flatMap(([dialect, figures]) =>
      Object.entries(figures).map(([title, { medianMs, worstMs }]): [string, string, string] => [
        `${dialect}: ${title}`,
        `${medianMs.toFixed(1)} ms`,
        `worst ${worstMs.toFixed(1)} ms, ${(medianMs / (figures[baseline]?.medianMs ?? 1)).toFixed(0)} times ${baseline}`,
      ]),
    ),
    data: { alerts: ALERTS, ...results },
  };
}

type Figures = Record<string, { readonly medianMs: number; readonly worstMs: number }>;

async function measured(database: Database): Promise<Figures> {
  await fill(database);
  const { queries } = database;
  const now = new Date().toISOString();
  const filters = {
    'first page, gravest first': { sort: 'gravest' },
    'newest first': { sort: 'newest' },
    'one outcome': { sort: 'gravest', outcomes: ['hold'] },
    'released ones': { sort: 'gravest', states: ['released'] },
  } as const;
  const figures: Figures = {};
  figures['one alert by its id'] = await timed(() =>
    queries.selectFrom('alerts').selectAll().where('id', '=', 'a500000').execute(),
  );
  for (const [title, filter] of Object.entries(filters)) {
    figures[title] = await timed(async () => {
      await listAlerts(queries, filter, { limit: 50, now });
      await countFiltered(queries, filter, now);
    });
  }
  await database.close();
  return figures;
}

async function timed(work: () => Promise<unknown>) {
  const took: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const started = performance.now();
    await work();
    took.push(performance.now() - started);
  }
  took.sort((a, b) => a - b);
  return { medianMs: took[TIMES >> 1] ?? 0, worstMs: took.at(-1) ?? 0 };
}

/** Rows made by the database itself, so that filling takes seconds. */
async function fill({ queries, dialect }: Database): Promise<void> {
  const numbers =
    dialect === 'sqlite'
      ? sql`with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${sql.lit(ALERTS)})`
      : sql`with numbers as (select n from generate_series(1, ${sql.lit(ALERTS)}) as n)`;
  await sql`insert into alerts (id, consignment_id, assessment_id, reference, outcome, status, reason, flags, lists, words,
      opened_at, country_from, country_to, score, gravity, is_open, ground_gone, version)
    ${numbers}
    select 'a' || n, 'c' || n, 's' || n, 'REF-' || n,
      case n % 10 when 0 then 'stop' when 1 then 'hold' when 2 then 'hold' else 'review' end,
      case when n % 7 = 0 then 'open' else 'released' end,
      'a made-up reason', '["chpl-code"]', '[]', 'made-up words ' || n, '2026-01-01T00:00:00.000Z', 'CN', 'KZ',
      10 + n % 400 / 10.0, case n % 10 when 0 then 3 when 1 then 2 when 2 then 2 else 1 end,
      case when n % 7 = 0 then 1 else 0 end, 0, 1
    from numbers`.execute(queries);
  await sql`insert into alert_counts (outcome, status, alerts) select outcome, status, count(*) from alerts group by outcome, status`.execute(
    queries,
  );
  if (dialect === 'postgres') await sql`analyze alerts`.execute(queries);
  else await sql`analyze`.execute(queries);
}
