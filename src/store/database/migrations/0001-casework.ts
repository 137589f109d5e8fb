import { sql } from 'kysely';
import type { Queries } from '../database.ts';
import type { Dialect } from '../dialects.ts';

type Column = readonly [name: string, type: string];

/** Types by what they hold; both databases know these words, but for bytes and counted rows. */
const TEXT = 'text not null';
const MAYBE = 'text';
const WHOLE = 'integer not null';
const REAL = 'double precision not null';

interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Constraints of the table, as SQL. */
  readonly keys: readonly string[];
  /** Columns of each index; a `where` makes it a partial one. */
  readonly indexes?: readonly { readonly columns: string; readonly where?: string; readonly unique?: true }[];
}

const columns = (type: string, names: string): Column[] =>
  names.split(' ').map((name): Column => [name, type]);

const NUMBER: Column = ['number', 'counted'];

const TABLES: readonly Table[] = [
  {
    name: 'consignments',
    columns: [
      NUMBER,
      ...columns(
        TEXT,
        'id reference source body judged_by words created_at assessment_id outcome assessed_at',
      ),
      ...columns(MAYBE, 'job_id consignor consignee goods country_from country_to shipped_on erased_at'),
      ['score', REAL],
    ],
    keys: ['unique (id)'],
    indexes: [{ columns: 'job_id, number' }, { columns: 'outcome, number' }, { columns: 'created_at' }],
  },
  {
    name: 'parties',
    columns: [...columns(TEXT, 'id name words first_seen last_seen'), ['country', MAYBE]],
    keys: ['primary key (id)'],
    indexes: [{ columns: 'last_seen, id' }],
  },
  {
    name: 'consignment_parties',
    columns: columns(TEXT, 'consignment_id party_id role body'),
    keys: ['primary key (party_id, consignment_id, role)'],
    indexes: [{ columns: 'consignment_id' }],
  },
  {
    name: 'facts',
    columns: [...columns(TEXT, 'consignment_id path value place'), ['number', WHOLE], ['file_sha256', MAYBE]],
    keys: ['primary key (consignment_id, number)'],
    indexes: [{ columns: 'path' }],
  },
  {
    name: 'assessments',
    columns: [
      ...columns(TEXT, 'id consignment_id assessed_at as_of outcome rules body cause changed'),
      ['score', REAL],
    ],
    keys: ['primary key (id)'],
    indexes: [{ columns: 'consignment_id, assessed_at' }],
  },
  {
    name: 'findings',
    columns: [...columns(TEXT, 'assessment_id flag'), ['weight', REAL]],
    keys: ['primary key (assessment_id, flag)'],
    indexes: [{ columns: 'flag' }],
  },
  {
    name: 'alerts',
    columns: [
      NUMBER,
      ...columns(
        TEXT,
        'id consignment_id assessment_id reference outcome status reason flags lists words opened_at',
      ),
      ...columns(
        MAYBE,
        'consignor consignee goods country_from country_to shipped_on due_at snoozed_until owner_id decided_at decided_by',
      ),
      ['score', REAL],
      ...columns(WHOLE, 'gravity is_open ground_gone version'),
    ],
    keys: ['unique (id)'],
    indexes: [
      { columns: 'gravity desc, score desc, number', where: 'is_open = 1' },
      { columns: 'number', where: 'is_open = 1' },
      { columns: 'due_at, number', where: 'is_open = 1' },
      { columns: 'owner_id, number', where: 'is_open = 1' },
      { columns: 'status, gravity desc, score desc, number' },
      { columns: 'gravity desc, score desc, number' },
      { columns: 'consignment_id' },
      { columns: 'opened_at' },
      { columns: 'decided_at' },
      { columns: 'snoozed_until', where: 'snoozed_until is not null' },
    ],
  },
  {
    name: 'alert_marks',
    columns: columns(TEXT, 'alert_id kind mark'),
    keys: ['primary key (kind, mark, alert_id)'],
    indexes: [{ columns: 'alert_id' }],
  },
  {
    name: 'alert_counts',
    columns: [...columns(TEXT, 'outcome status'), ['alerts', WHOLE]],
    keys: ['primary key (outcome, status)'],
  },
  {
    name: 'dispositions',
    columns: [
      NUMBER,
      ...columns(TEXT, 'id alert_id decision reason_code text by_id by_name at status_before'),
      ['undoes', MAYBE],
      ['awaits_second', WHOLE],
    ],
    keys: ['unique (id)'],
    indexes: [{ columns: 'alert_id, number' }, { columns: 'at' }],
  },
  {
    name: 'comments',
    columns: [
      NUMBER,
      ...columns(TEXT, 'id alert_id text by_id by_name at mentions'),
      ...columns(MAYBE, 'file_sha256 file_name'),
    ],
    keys: ['unique (id)'],
    indexes: [{ columns: 'alert_id, number' }],
  },
  {
    name: 'files',
    columns: [
      ...columns(TEXT, 'sha256 media_type created_at'),
      ['bytes', 'bigint not null'],
      ['content', 'bytes'],
    ],
    keys: ['primary key (sha256)'],
  },
  {
    name: 'consignment_files',
    columns: columns(TEXT, 'consignment_id file_sha256 name'),
    keys: ['primary key (consignment_id, file_sha256, name)'],
    indexes: [{ columns: 'file_sha256' }],
  },
  {
    name: 'cleared_hits',
    columns: [
      ...columns(TEXT, 'id party_key entry_id entry_key party_name caption by_id by_name at reason'),
      ...columns(MAYBE, 'until alert_id withdrawn_at'),
    ],
    keys: ['primary key (id)'],
    indexes: [{ columns: 'party_key, entry_id' }, { columns: 'alert_id' }],
  },
  {
    name: 'list_versions',
    columns: [
      ...columns(TEXT, 'list_id version effective seen_at'),
      ['entries', WHOLE],
      ['rescreened_at', MAYBE],
    ],
    keys: ['primary key (list_id, version)'],
  },
  {
    name: 'users',
    columns: [
      ...columns(TEXT, 'id name email role created_at'),
      ...columns(MAYBE, 'password openid_subject last_seen'),
      ['active', WHOLE],
    ],
    keys: ['primary key (id)', 'unique (email)', 'unique (openid_subject)'],
  },
  {
    name: 'user_sessions',
    columns: columns(TEXT, 'id_hash user_id csrf_token created_at last_seen expires_at'),
    keys: ['primary key (id_hash)'],
    indexes: [{ columns: 'user_id' }, { columns: 'expires_at' }],
  },
  {
    name: 'one_time',
    columns: columns(TEXT, 'secret_hash kind body expires_at'),
    keys: ['primary key (secret_hash)'],
  },
  {
    name: 'sign_in_attempts',
    columns: [...columns(TEXT, 'email last_at'), ['failures', WHOLE]],
    keys: ['primary key (email)'],
  },
  {
    name: 'api_keys',
    columns: [
      ...columns(TEXT, 'id name prefix key_hash scopes created_by created_at'),
      ...columns(MAYBE, 'expires_at last_used revoked_at'),
    ],
    keys: ['primary key (id)', 'unique (key_hash)'],
  },
  {
    name: 'saved_views',
    columns: columns(TEXT, 'id user_id name query'),
    keys: ['primary key (id)', 'unique (user_id, name)'],
  },
  {
    name: 'audit_entries',
    columns: [
      ['number', 'bigint not null'],
      ...columns(TEXT, 'at what details hash_before hash'),
      ...columns(MAYBE, 'who_id who_name subject'),
    ],
    keys: ['primary key (number)', 'unique (hash_before)'],
    indexes: [{ columns: 'what, number' }, { columns: 'who_id, number' }, { columns: 'subject, number' }],
  },
  {
    name: 'jobs',
    columns: [
      NUMBER,
      ...columns(TEXT, 'id kind state title body progress created_at'),
      ...columns(MAYBE, 'problem finished_at by_id by_name'),
      ['blocks_done', WHOLE],
    ],
    keys: ['unique (id)'],
    indexes: [{ columns: 'state, number' }],
  },
  {
    name: 'quarantine',
    columns: [...columns(TEXT, 'job_id file "column" value reason mend'), ...columns(WHOLE, 'number "row"')],
    keys: ['primary key (job_id, number)'],
  },
  {
    name: 'webhooks',
    columns: [...columns(TEXT, 'id address secret events created_at'), ['active', WHOLE]],
    keys: ['primary key (id)'],
  },
  {
    name: 'webhook_deliveries',
    columns: [
      ...columns(TEXT, 'id webhook_id event body state next_at created_at'),
      ['last_problem', MAYBE],
      ['attempts', WHOLE],
    ],
    keys: ['primary key (id)'],
    indexes: [{ columns: 'state, next_at' }, { columns: 'webhook_id, created_at' }],
  },
  {
    name: 'idempotency',
    columns: [...columns(TEXT, 'key who request_hash created_at'), ['status', 'integer'], ['body', MAYBE]],
    keys: ['primary key (who, key)'],
    indexes: [{ columns: 'created_at' }],
  },
  { name: 'settings', columns: columns(TEXT, 'key value'), keys: ['primary key (key)'] },
];

/** Words of each database where the two differ. */
const WORDS: Readonly<Record<Dialect, Readonly<Record<string, string>>>> = {
  sqlite: { counted: 'integer primary key autoincrement', bytes: 'blob not null' },
  postgres: { counted: 'bigint generated always as identity primary key', bytes: 'bytea not null' },
};

/** The first schema: everything that casework keeps. */
export async function up(database: Queries, dialect: Dialect): Promise<void> {
  for (const { name, columns: ofTable, keys, indexes = [] } of TABLES) {
    const lines = ofTable.map(([column, type]) => `${column} ${WORDS[dialect][type] ?? type}`);
    await sql.raw(`create table ${name} (${[...lines, ...keys].join(', ')})`).execute(database);
    for (const [number, index] of indexes.entries()) {
      const where = index.where === undefined ? '' : ` where ${index.where}`;
      await sql
        .raw(`create index ${name}_${number + 1} on ${name} (${index.columns})${where}`)
        .execute(database);
    }
  }
}
