import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Queries } from '../../store/database/database.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { checkSealedTexts } from './check-sealed-texts.ts';
import { type CheckedThing, MOST_TOLD } from './checked-thing.ts';

/** Looks whether the database holds together: its pages, what refers to what, its counts, its files, its audit chain. */
export async function checkDatabase(database: Database): Promise<readonly CheckedThing[]> {
  const { queries } = database;
  const checked: CheckedThing[] = [await checkPages(database)];
  for (const reference of REFERENCES) checked.push(await checkReference(queries, reference));
  checked.push(
    await checkLatestAssessments(queries),
    await checkAlertPerCase(queries),
    await checkCounts(queries),
    await checkFiles(queries),
    await checkChain(queries),
    await checkSealedTexts(queries),
  );
  return checked;
}

async function checkPages({ dialect, queries }: Database): Promise<CheckedThing> {
  if (dialect === 'postgres') {
    // PostgreSQL looks at its pages itself (data checksums); that it answers is what can be seen from here.
    await sql`select 1`.execute(queries);
    return { what: 'the database answers', looked: null, trouble: [] };
  }
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(queries);
  const trouble = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  return { what: 'pages and indexes of the file', looked: null, trouble: trouble.slice(0, MOST_TOLD) };
}

interface Reference {
  readonly from: string;
  readonly column: string;
  readonly to: string;
  readonly key: string;
}

const refers = (from: string, column: string, to: string, key = 'id'): Reference => ({
  from,
  column,
  to,
  key,
});

/** What must be there because something names it. */
const REFERENCES: readonly Reference[] = [
  refers('consignments', 'assessment_id', 'assessments'),
  refers('consignment_parties', 'consignment_id', 'consignments'),
  refers('consignment_parties', 'party_id', 'parties'),
  refers('facts', 'consignment_id', 'consignments'),
  refers('assessments', 'consignment_id', 'consignments'),
  refers('findings', 'assessment_id', 'assessments'),
  refers('alerts', 'consignment_id', 'consignments'),
  refers('alerts', 'assessment_id', 'assessments'),
  refers('alert_marks', 'alert_id', 'alerts'),
  refers('dispositions', 'alert_id', 'alerts'),
  refers('dispositions', 'undoes', 'dispositions'),
  refers('comments', 'alert_id', 'alerts'),
  refers('comments', 'file_sha256', 'files', 'sha256'),
  refers('consignment_files', 'consignment_id', 'consignments'),
  refers('cleared_hits', 'alert_id', 'alerts'),
  refers('case_members', 'case_id', 'cases'),
  refers('case_notes', 'case_id', 'cases'),
  refers('quarantine', 'job_id', 'jobs'),
  refers('user_sessions', 'user_id', 'users'),
  refers('webhook_deliveries', 'webhook_id', 'webhooks'),
];

async function checkReference(queries: Queries, { from, column, to, key }: Reference): Promise<CheckedThing> {
  const [child, parent] = [sql.table(from), sql.table(to)];
  const [at, by] = [sql.ref(`child.${column}`), sql.ref(`parent.${key}`)];
  const { rows } = await sql<{ missing: string }>`
    select distinct ${at} as missing from ${child} as child
    where ${at} is not null and not exists (select 1 from ${parent} as parent where ${by} = ${at})
    limit ${MOST_TOLD}`.execute(queries);
  return {
    what: `${from}.${column} names rows of ${to}`,
    looked: await countRows(queries, from),
    trouble: rows.map(({ missing }) => `${from} names "${missing}", which is not in ${to}`),
  };
}

async function countRows(queries: Queries, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(queries);
  return Number(rows[0]?.n ?? 0);
}

async function checkLatestAssessments(queries: Queries): Promise<CheckedThing> {
  const rows = await queries
    .selectFrom('consignments')
    .innerJoin('assessments', 'assessments.id', 'consignments.assessment_id')
    .select(['consignments.id', 'consignments.reference'])
    .where((row) =>
      row.or([
        row('assessments.consignment_id', '!=', row.ref('consignments.id')),
        row('assessments.outcome', '!=', row.ref('consignments.outcome')),
      ]),
    )
    .limit(MOST_TOLD)
    .execute();
  return {
    what: 'consignments show their latest assessment',
    looked: await countRows(queries, 'consignments'),
    trouble: rows.map(
      ({ id, reference }) => `consignment ${reference} (${id}) shows another outcome than its assessment has`,
    ),
  };
}

async function checkAlertPerCase(queries: Queries): Promise<CheckedThing> {
  const rows = await queries
    .selectFrom('consignments')
    .select(['id', 'reference'])
    .where('outcome', '!=', 'clear')
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('alerts')
            .select('alerts.id')
            .whereRef('alerts.consignment_id', '=', 'consignments.id'),
        ),
      ),
    )
    .limit(MOST_TOLD)
    .execute();
  return {
    what: 'every consignment above clear has an alert',
    looked: await countRows(queries, 'consignments'),
    trouble: rows.map(({ id, reference }) => `consignment ${reference} (${id}) has no alert`),
  };
}

async function checkCounts(queries: Queries): Promise<CheckedThing> {
  const { rows } = await sql<{ outcome: string; status: string; kept: number; real: number }>`
    select outcome, status, sum(kept) as kept, sum(found) as real from (
      select outcome, status, alerts as kept, 0 as found from alert_counts
      union all
      select outcome, status, 0 as kept, 1 as found from alerts
    ) as cells group by outcome, status having sum(kept) <> sum(found)`.execute(queries);
  return {
    what: 'counts of alerts add up',
    looked: await countRows(queries, 'alerts'),
    trouble: rows.map(
      ({ outcome, status, kept, real }) =>
        `${outcome}, ${status}: counted as ${Number(kept)}, there are ${Number(real)}`,
    ),
  };
}

async function checkFiles(queries: Queries): Promise<CheckedThing> {
  const trouble: string[] = [];
  let looked = 0;
  for (let after = ''; ; looked++) {
    // One at a time: an original may have a hundred megabytes.
    const file = await queries
      .selectFrom('files')
      .select(['sha256', 'bytes', 'content'])
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(1)
      .executeTakeFirst();
    if (file === undefined) break;
    after = file.sha256;
    const sha256 = createHash('sha256').update(file.content).digest('hex');
    const isSound = sha256 === file.sha256 && file.content.byteLength === Number(file.bytes);
    if (!isSound && trouble.length < MOST_TOLD) trouble.push(`the original ${file.sha256} was changed`);
  }
  return { what: 'originals are what they were', looked, trouble };
}

async function checkChain(queries: Queries): Promise<CheckedThing> {
  const { entries, trouble } = await verifyAudit(queries);
  return { what: 'the audit chain', looked: entries, trouble: trouble === null ? [] : [trouble] };
}
