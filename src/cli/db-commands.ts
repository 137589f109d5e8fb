import type { Command } from 'commander';
import type { Console } from './console.ts';

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
`;

/** The commands about the database: `db backup|restore|check`. */
export function addDbCommands(program: Command, console: Console, done: Done): Command {
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
  return db;
}
