import type { Kysely, Transaction } from 'kysely';
import type { Connection, Dialect } from './dialects.ts';
import type { Tables } from './schema.ts';

/** What a query runs on: the database itself, or a transaction of it. */
export type Queries = Kysely<Tables>;

/** The database of casework. */
export interface Database {
  readonly dialect: Dialect;
  /** File or address, without a password. */
  readonly place: string;
  readonly queries: Queries;
  /** The connection below, for what only one kind of database can do (COPY, backup). */
  readonly connection: Connection;
  /** All of `work` or nothing of it. Writers wait for each other. */
  transaction<T>(work: (queries: Transaction<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
