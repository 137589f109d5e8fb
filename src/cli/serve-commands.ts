import { type Command, InvalidArgumentError } from 'commander';
import type { Console } from './console.ts';

/** `tidewaiter serve`. */
export function addServeCommand(
  program: Command,
  console: Console,
  done: (status: number) => void,
  ids: (text: string) => string[],
): void {
  program
    .command('serve')
    .description('the server: page for analysts, interface for programs, interface of OpenSanctions')
    .option('--port <n>', 'port; 0: any free one', parsePort, 8080)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--demo', 'no login, on this machine only; uses the sample list where none was imported')
    .option('--lists <ids>', 'only these lists, by comma (default: all that were imported)', ids)
    .option(
      '--stale-after <days>',
      'not ready when a list is older (default: age does not matter)',
      parseDays,
    )
    .addHelpText(
      'after',
      `
Keeps its data in TIDEWAITER_HOME, or in a PostgreSQL: DATABASE_URL=postgres://user@host/name.
Other settings: TIDEWAITER_UPDATE_TOKEN (for POST /updatez), TIDEWAITER_PUBLIC_URL (behind a proxy).

Examples:
  # try it
  tidewaiter serve --demo
  # for a team: the first start prints a link to set up the first user
  tidewaiter serve --host 0.0.0.0 --port 8080`,
    )
    .action(
      async (flags: {
        host: string;
        port: number;
        demo?: true;
        lists?: readonly string[];
        staleAfter?: number;
      }) => {
        const { serveCommand } = await import('./serve.ts');
        done(await serveCommand(flags, console));
      },
    );
}

const MOST_PORT = 65_535;

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > MOST_PORT)
    throw new InvalidArgumentError(`It must be a whole number from 0 to ${MOST_PORT}.`);
  return port;
}

function parseDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1)
    throw new InvalidArgumentError('It must be a whole number of days.');
  return days;
}
