import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { OperationalError } from '../model/problem.ts';
import { startServer } from '../server/start-server.ts';
import type { Console } from './console.ts';
import { homeOfProcess, todayOfProcess } from './home-of-process.ts';

export interface ServeFlags {
  readonly host: string;
  readonly port: number;
  readonly demo?: true;
  readonly lists?: readonly string[];
  readonly staleAfter?: number;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const RED = '\u001b[1;31m';
const PLAIN = '\u001b[0m';

/** `tidewaiter serve`: listens until it is told to end, then finishes what it has begun. */
export async function serveCommand(flags: ServeFlags, console: Console): Promise<number> {
  if (flags.demo && !LOOPBACK.has(flags.host)) {
    throw new OperationalError({
      what: 'a demonstration has no login, and listens on this machine only',
      where: `--demo --host ${flags.host}`,
      mend: 'leave --host away; or leave --demo away and set up users',
    });
  }
  const page = await builtPage(console);
  const { env } = process;
  const threads = availableParallelism();
  const server = await startServer({
    home: homeOfProcess(),
    host: flags.host,
    port: flags.port,
    demo: flags.demo === true,
    threads,
    matchThreads: threads > 1 ? threads : 0,
    today: todayOfProcess,
    log: pino({ level: env['TIDEWAITER_LOG'] ?? 'warn' }, pino.destination(2)),
    page,
    env,
    ...(flags.lists && { chosenLists: flags.lists }),
    ...(flags.staleAfter !== undefined && { staleAfterDays: flags.staleAfter }),
    ...(env['DATABASE_URL'] && { databaseAddress: env['DATABASE_URL'] }),
    ...(env['TIDEWAITER_UPDATE_TOKEN'] && { updateToken: env['TIDEWAITER_UPDATE_TOKEN'] }),
    ...(env['TIDEWAITER_PUBLIC_URL'] && { publicUrl: env['TIDEWAITER_PUBLIC_URL'] }),
  });
  const host = flags.host.includes(':') ? `[${flags.host}]` : flags.host;
  const address = `http://${host}:${server.port}`;
  console.out(`Tidewaiter listens on ${address}`);
  console.out(`  data:  ${server.databasePlace}`);
  console.out(`  lists: ${listsInWords(server.lists)}`);
  console.out(`  API:   ${address}/api/docs`);
  if (flags.demo) {
    const words = 'DEMONSTRATION: no login. Whoever uses this machine can read and change everything here.';
    console.out(console.isTty ? `${RED}${words}${PLAIN}` : words);
  }
  if (server.setUpPath !== undefined) {
    console.out(
      '\nThere is no user yet. Set up the first one, within a day, with this link (it works once):',
    );
    console.out(`  ${address}${server.setUpPath}`);
  }
  await untilTold();
  console.err('Ending: what is being answered is finished, jobs go on at the next start.');
  await server.stop();
  return 0;
}

function listsInWords(lists: readonly { readonly id: string; readonly version: string | null }[]): string {
  if (lists.length === 0) return 'none; every check of parties is not testable until one is imported';
  return lists.map(({ id, version }) => `${id} ${version ?? '(no version in force)'}`).join(', ');
}

function untilTold(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}

/** The page as it was built; in a checkout of the sources it is built at the first start. */
async function builtPage(console: Console): Promise<string> {
  const page = fileURLToPath(new URL('../../dist/web', import.meta.url));
  const sources = fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url));
  if (existsSync(page) || !existsSync(sources)) return page;
  console.err('Building the page, once ...');
  try {
    const { buildPage } = (await import(new URL('../../scripts/build-page.ts', import.meta.url).href)) as {
      buildPage: () => Promise<void>;
    };
    await buildPage();
  } catch (error) {
    console.err(
      `note: the page could not be built (${error instanceof Error ? error.message : String(error)}); the interface works without it`,
    );
  }
  return page;
}
