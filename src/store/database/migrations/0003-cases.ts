import { sql } from 'kysely';
import type { Queries } from '../database.ts';
import type { Dialect } from '../dialects.ts';

/** Cases that join alerts and reports, and the record of dossiers that were built. */
export async function up(database: Queries, dialect: Dialect): Promise<void> {
  const counted =
    dialect === 'sqlite'
      ? 'integer primary key autoincrement'
      : 'bigint generated always as identity primary key';
  for (const statement of [
    `create table cases (number ${counted}, id text not null, title text not null, question text not null,
      state text not null, words text not null, created_at text not null, created_by_id text not null,
      created_by_name text not null, closed_at text, version integer not null, unique (id))`,
    'create index cases_1 on cases (state, number)',
    `create table case_members (case_id text not null, kind text not null, member_id text not null,
      added_at text not null, added_by_name text not null, primary key (case_id, kind, member_id))`,
    'create index case_members_1 on case_members (kind, member_id)',
    `create table case_notes (number ${counted}, id text not null, case_id text not null, text text not null,
      by_id text not null, by_name text not null, at text not null, unique (id))`,
    'create index case_notes_1 on case_notes (case_id, number)',
    `create table dossiers (number ${counted}, id text not null, subject_kind text not null, subject_id text not null,
      title text not null, level text not null, root text not null, sha256 text not null, bytes bigint not null,
      fingerprint text not null, at text not null, by_id text not null, by_name text not null, unique (id))`,
    'create index dossiers_1 on dossiers (subject_id, number)',
  ])
    await sql.raw(statement.replace(/\s+/g, ' ')).execute(database);
}
