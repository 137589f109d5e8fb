import { existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { createGroundKeeper, type Ground } from '../cases/ground/ground.ts';
import { createJobRunner } from '../cases/jobs/job-runner.ts';
import { createListKeeper } from '../cases/lists/keep-lists.ts';
import { createListPuller } from '../cases/lists/pull-lists.ts';
import { createLedgerKeeper } from '../cases/reports/keep-ledger.ts';
import { listUses } from '../engine/batch/lists-for-run.ts';
import { demoLedger, demoLedgerFolder } from '../evidence/demo-ledger.ts';
import { ledgerFolder, openFileLedger } from '../evidence/ledger/file-ledger.ts';
import type { IsoDate } from '../model/dates.ts';
import { LISTS_LOOK_MILLISECONDS, SERVER_SLOW_CLIENT_MILLISECONDS } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import { openDatabase } from '../store/database/open-database.ts';
import { openLists } from '../watchlists/store.ts';
import type { CaseDeps } from './cases/deps.ts';
import { createMetrics } from './http/observe.ts';
import type { ServerEnvironment } from './http/server-environment.ts';
import { pullRoutes } from './lists/pull-routes.ts';
import { type Served, serveIndex } from './opensanctions/served-lists.ts';
import { openPeople } from './people/open-people.ts';
import { createServerApp } from './server-app.ts';
import { openWebhooks } from './webhooks/open-webhooks.ts';

export interface ServerSettings {
  readonly home: string;
  /** Address of a PostgreSQL; absent: a file in the home. */
  readonly databaseAddress?: string;
  readonly host: string;
  readonly port: number;
  /** No login, this machine only. */
  readonly demo: boolean;
  readonly chosenLists?: readonly string[];
  /** Threads that screen files, and threads that match for the interface of OpenSanctions. */
  readonly threads: number;
  readonly matchThreads: number;
  readonly today: () => IsoDate;
  readonly log: Logger;
  /** Folder of the built page, where there is one. */
  readonly page: string;
  /** Lets `POST /updatez` pass; absent: it is refused. */
  readonly updateToken?: string;
  /** Days after which a list is too old to be ready with; absent: age never makes unready. */
  readonly staleAfterDays?: number;
  /** Address that clients see, where a proxy stands between. */
  readonly publicUrl?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface RunningServer {
  readonly port: number;
  /** One-time link for the first user; present while there is none. */
  readonly setUpPath?: string;
  readonly databasePlace: string;
  readonly lists: readonly { readonly id: string; readonly version: string | null }[];
  /** Finishes what is being answered, stops jobs behind their block, closes the database. */
  stop(): Promise<void>;
}

/** Opens the database, loads the lists, and listens. What was accepted before goes on. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { home, log, today } = settings;
  const now = (): string => new Date().toISOString();
  const failed = (error: unknown, doing: string): void => log.error({ err: error, doing }, 'failed');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const database = await openDatabase({
    home,
    ...(settings.databaseAddress !== undefined && { address: settings.databaseAddress }),
  });
  try {
    const chosen = settings.chosenLists ?? (settings.demo ? demoLists(home) : undefined);
    const { queries } = database;
    const ledger = settings.demo ? await demoServedLedger(home) : ledgerFolder(home);
    const ground = createGroundKeeper({ home, ledger, queries, today, ...(chosen && { chosen }) });
    let first = await ground.now();
    let served = serveGround(first, settings);
    const use = async (next: Ground): Promise<void> => {
      const before = served;
      served = serveGround(next, settings);
      first = next;
      await before.close();
    };
    const jobs = createJobRunner({ database, ground, threads: settings.threads, now, failed });
    const keeper = createListKeeper({
      home,
      ledger,
      database,
      ground,
      now,
      onChange: use,
      onRescreened: (result, cause) => log.info({ ...result, cause }, 'screened stored consignments again'),
    });
    const people = await openPeople({ ...settings, database, now });
    const reports = createLedgerKeeper({ database, folder: ledger });
    const cases: CaseDeps = {
      reports,
      database,
      ground,
      jobs,
      home,
      uploads: join(home, 'uploads'),
      now,
      may: people.may,
    };
    const look = (): void => {
      keeper.look().catch((error: unknown) => failed(error, 'looking for lists'));
      reports.noteOthers().catch((error: unknown) => failed(error, 'noting what was added to the ledger'));
    };
    const webhooks = openWebhooks({ cases, env: settings.env, failed });
    const puller = createListPuller({ home, database, today, now, onPulled: look, failed });
    const app = createServerApp({
      log,
      metrics: createMetrics(),
      cases,
      access: people.access,
      people: people.routes,
      more: [webhooks.routes, pullRoutes({ may: people.may, puller })],
      openSanctions: {
        served: () => served,
        failed,
        ...(settings.publicUrl !== undefined && { publicUrl: settings.publicUrl }),
        ...(settings.updateToken !== undefined && {
          update: { token: settings.updateToken, run: () => keeper.look() },
        }),
      },
      notReady: () => notReady(first, settings, today()),
      ...(existsSync(join(settings.page, 'index.html')) && { page: settings.page }),
    });
    const listening = await listen(app, settings);
    jobs.wake();
    look();
    const timer = setInterval(look, LISTS_LOOK_MILLISECONDS);
    return {
      port: listening.port,
      databasePlace: database.place,
      lists: listUses(first.lists.versions, today()).map(({ id, version }) => ({ id, version })),
      ...(people.setUpPath !== undefined && { setUpPath: people.setUpPath }),
      async stop() {
        clearInterval(timer);
        await listening.close();
        await jobs.stop();
        await puller.ended();
        await keeper.stop();
        await webhooks.stop();
        await served.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A demonstration whose home has no claims uses the fictional report that ships with the program, in a ledger of its own. */
async function demoServedLedger(home: string): Promise<string> {
  const own = ledgerFolder(home);
  if (openFileLedger(own).events().length > 0) return own;
  const folder = demoLedgerFolder(home);
  if (openFileLedger(folder).events().length === 0) await demoLedger(folder);
  return folder;
}

/** A demonstration without any imported list uses the sample that ships with the program. */
function demoLists(home: string): readonly string[] | undefined {
  return openLists(home).listIds().length === 0 ? ['sample'] : undefined;
}

function serveGround({ lists, today }: Ground, { matchThreads }: ServerSettings): Served {
  return serveIndex(lists.index, lists.versions, today, matchThreads);
}

function notReady({ lists }: Ground, { staleAfterDays }: ServerSettings, today: IsoDate): string | null {
  const uses = listUses(lists.versions, today);
  if (uses.length === 0) return 'No list was imported: every answer would be "nobody".';
  const stale = uses.filter(
    ({ ageDays, stale: isStale }) =>
      isStale && staleAfterDays !== undefined && (ageDays ?? 0) > staleAfterDays,
  );
  return stale.length === 0
    ? null
    : `Older than ${staleAfterDays} days: ${stale.map(({ id, ageDays }) => `${id} (${ageDays} days)`).join(', ')}.`;
}

function listen(app: Hono<ServerEnvironment>, { host, port }: ServerSettings) {
  return new Promise<{ readonly port: number; readonly close: () => Promise<void> }>((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: host,
        port,
        // A client that sends its headers or body drop by drop is cut off.
        serverOptions: {
          headersTimeout: SERVER_SLOW_CLIENT_MILLISECONDS,
          requestTimeout: 20 * SERVER_SLOW_CLIENT_MILLISECONDS,
          keepAliveTimeout: SERVER_SLOW_CLIENT_MILLISECONDS,
        },
      },
      (info: AddressInfo) =>
        resolve({
          port: info.port,
          close: () =>
            new Promise((done) => {
              server.close(() => done());
              if ('closeIdleConnections' in server) server.closeIdleConnections();
              // Streams of progress never end by themselves.
              setTimeout(() => {
                if ('closeAllConnections' in server) server.closeAllConnections();
              }, STREAMS_END_MILLISECONDS).unref();
            }),
        }),
    );
    server.on('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
  });
}

const STREAMS_END_MILLISECONDS = 5_000;

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): OperationalError {
  const taken = error.code === 'EADDRINUSE';
  return new OperationalError(
    {
      what: taken ? 'the port is in use already' : `the server cannot listen: ${error.message}`,
      where: `${host}:${port}`,
      mend: taken
        ? 'end the other program, or choose another port with --port'
        : 'choose another --host or --port',
    },
    { cause: error },
  );
}
