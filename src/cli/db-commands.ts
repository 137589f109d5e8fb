import { type Command, InvalidArgumentError } from 'commander';
import { type IsoDate, isIsoDate } from '../model/dates.ts';
import type { Console } from './console.ts';
import type { RetentionOptions } from './db-retention.ts';

type Done = (status: number) => void;

const EXAMPLES = `
The database is the file in TIDEWAITER_HOME, or the PostgreSQL that
DATABASE_URL names.

Examples:
  # while the server runs
  tidewaiter db backup backups/2026-11-27.backup
  # into another database, of either kind
  DATABASE_URL=postgres://tidewaiter@db/casework tidewaiter db restore backups/2026-11-27.backup
  # exit status 1 when something does not hold together
  tidewaiter db check
  # rules of retention: clear consignments a year, decided ones six
  tidewaiter db retention --clear-after 365 --decided-after 2192
  tidewaiter db retain --dry-run
  # a person asks to be erased
  tidewaiter db erase --party "NORDWIND HANDELS GMBH"
`;

/** The commands about the database: `db backup|restore|check|retention|retain|erase`. */
export function addDbCommands(program: Command, console: Console, done: Done): void {
  const db = program
    .command('db')
    .description('the database of casework: back up, restore, check, retain, erase')
    .addHelpText('after', EXAMPLES);
  db.command('backup')
    .description('copy the database into a file, while it is in use')
    .argument('<file>', 'a new file')
    .action(async (file: string) => {
      const { dbBackup } = await import('./db.ts');
      done(await dbBackup(file, console));
    });
  db.command('restore')
    .description('bring a backup into an empty database, of either kind')
    .argument('<file>', 'what "db backup" has written')
    .option('--replace', 'remove all that is in the database first')
    .action(async (file: string, options: { replace?: true }) => {
      const { dbRestore } = await import('./db.ts');
      done(await dbRestore(file, options.replace === true, console));
    });
  db.command('check')
    .description('does the database hold together: pages, references, counts, originals, audit chain')
    .option('--json', 'as JSON')
    .action(async (options: { json?: true }) => {
      const { dbCheck } = await import('./db.ts');
      done(await dbCheck(options.json === true, console));
    });
  addRetention(db, console, done);
}

function addRetention(db: Command, console: Console, done: Done): void {
  db.command('retention')
    .description('show the rules of retention, or change those that are given')
    .option('--clear-after <days>', 'erase clear consignments so long after their assessment', parseDays)
    .option('--decided-after <days>', 'erase decided ones so long after the last decision', parseDays)
    .option('--jobs-after <days>', 'erase what could not be read so long after its upload', parseDays)
    .option('--deliveries-after <days>', 'erase messages to webhooks so long after they were made', parseDays)
    .addHelpText('after', '\nDays are a whole number, or "never".')
    .action(async (options: RetentionOptions) => {
      const { dbRetention } = await import('./db-retention.ts');
      done(await dbRetention(options, console));
    });
  db.command('retain')
    .description('erase personal data whose time has passed by the rules; open alerts and holds stay')
    .option('--as-of <day>', 'as if it were that day (YYYY-MM-DD)', parseDay)
    .option('--dry-run', 'only count')
    .action(async (options: { asOf?: IsoDate; dryRun?: true }) => {
      const { dbRetain } = await import('./db-retention.ts');
      done(await dbRetain(options, console));
    });
  db.command('erase')
    .description('erase one party, wherever it is written; consignments with an open or held alert stay')
    .requiredOption('--party <name>', 'the whole name; case and accents do not matter')
    .action(async (options: { party: string }) => {
      const { dbErase } = await import('./db-retention.ts');
      done(await dbErase(options.party, console));
    });
}

function parseDays(text: string): number | 'never' {
  if (text === 'never') return text;
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('a whole number of days, or "never"');
  return Number(text);
}

function parseDay(text: string): IsoDate {
  if (!isIsoDate(text)) throw new InvalidArgumentError('a day is written YYYY-MM-DD');
  return text;
}
