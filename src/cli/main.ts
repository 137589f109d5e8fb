import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { OUTCOMES, type Outcome } from '../model/assessment.ts';
import { type IsoDate, isIsoDate } from '../model/dates.ts';
import { OperationalError } from '../model/problem.ts';
import { toolVersion } from '../store/tool-version.ts';
import { addAuditCommands } from './audit-commands.ts';
import { type Console, processConsole } from './console.ts';
import { addDbCommands } from './db-commands.ts';
import { addDossierCommands } from './dossier-commands.ts';
import { addEndUseCommands } from './end-use-commands.ts';
import { addEvalCommands } from './eval-commands.ts';
import { addGoodsCommands } from './goods-commands.ts';
import { addNamesCommands } from './names-commands.ts';
import { addReportsCommands } from './reports-commands.ts';
import { addServeCommand } from './serve-commands.ts';

/** Exit statuses: 0 done, 1 done and something was found at or above `--fail-on`, 2 not done. */
const NOT_DONE = 2;

const EXAMPLES = `
Examples:
  # try it: fictional consignments, a sample list, no network
  tidewaiter demo
  # fetch lists from their publishers, or import files that you have
  tidewaiter lists pull ofac-sdn un-sc
  tidewaiter lists import sdn.csv alt.csv add.csv --source ofac-sdn
  # assess every consignment; then open screening/report.html
  tidewaiter screen exports.xlsx --out screening
  # what a paper says, and where
  tidewaiter read invoice.pdf
  # which columns are understood
  tidewaiter columns
  # a file of names; two names
  tidewaiter names customers.csv --out hits.csv
  tidewaiter compare "ACME AERO PARTS LLC" "Acme Aeroparts"

Exit status: 0 done; 1 done, and something is at or above --fail-on;
2 not done (the message says why).
State is kept in TIDEWAITER_HOME (now: %HOME%).
`;

const SCREEN_EXAMPLES = `
Writes assessments.jsonl (a line for every consignment), alerts.csv,
quarantine.csv, summary.json and report.html.

Examples:
  # by all imported lists, as they are today
  tidewaiter screen exports.xlsx
  # a folder of papers: invoices, packing lists, waybills, certificates
  tidewaiter screen papers/ --out screening
  # a year of trade, each consignment by the lists of its own day
  tidewaiter screen 2023/*.csv --as-of shipment --lists ofac-sdn,un-sc
  # columns with names of your own, named in a file
  tidewaiter screen exports.csv --map columns.json
  # in a pipeline: exit status 1 when something is at hold or stop
  tidewaiter screen - --out screening --fail-on hold < exports.csv
  # go on with a run that was stopped
  tidewaiter screen exports.csv --out screening --resume
`;

/** Runs one command line and returns its exit status. Only here do errors become words on the terminal. */
export async function main(args: readonly string[], console: Console = processConsole()): Promise<number> {
  let status = 0;
  const program = await buildProgram(console, (code) => {
    status = code;
  });
  try {
    // Who types the bare name asks what there is: that is no error.
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : NOT_DONE;
    if (error instanceof OperationalError) {
      const { what, where, mend } = error.problem;
      console.err(`tidewaiter: ${what}`);
      console.err(`  where: ${where}`);
      console.err(`  what to do: ${mend}`);
      if (process.env['TIDEWAITER_DEBUG']) console.err(String(error.stack));
      return NOT_DONE;
    }
    console.err(
      `tidewaiter: an error of the program itself: ${error instanceof Error ? error.stack : String(error)}`,
    );
    console.err(
      '  what to do: report it with the command that you ran; nothing that was written before is lost',
    );
    return NOT_DONE;
  }
}

async function buildProgram(console: Console, done: (status: number) => void): Promise<Command> {
  const { homeOfProcess } = await import('./home-of-process.ts');
  const program = new Command('tidewaiter')
    .description(
      'Reads the papers of consignments, tests what they claim, and says, with reasons anyone can check, whether military or dual-use goods may be moving under false papers.',
    )
    .version(toolVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', EXAMPLES.replace('%HOME%', homeOfProcess()))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.out(text.replace(/\n$/, '')),
      writeErr: (text) => console.err(text.replace(/\n$/, '')),
    })
    .showHelpAfterError('(tidewaiter --help shows the commands)')
    .showSuggestionAfterError();
  addScreen(program, console, done);
  addRead(program, console, done);
  addColumns(program, console, done);
  addLists(program, console, done);
  addNamesCommands(program, console, done, { ids: parseIds, jobs: parseJobs });
  addEvalCommands(program, console, done, { asOf: parseAsOf });
  addGoodsCommands(program, console, done);
  addEndUseCommands(program, console, done);
  addReportsCommands(program, console, done);
  addDossierCommands(program, console, done, parseIds);
  addDbCommands(program, console, done);
  addServeCommand(program, console, done, parseIds);
  addAuditCommands(program, console, done);
  addDemo(program, console, done);
  return program;
}

function addScreen(program: Command, console: Console, done: (status: number) => void): void {
  program
    .command('screen')
    .description(
      'assess consignments: tables (CSV, XLSX, JSON lines, also .gz) and papers (PDF, forms, EDI, XML, JSON, e-mail, ZIP), files or folders; "-" is standard input',
    )
    .argument('<path...>', 'files, folders, or - for standard input')
    .option(
      '--out <folder>',
      'where assessments, alerts, quarantine, summary and report are written',
      'tidewaiter-report',
    )
    .addOption(
      new Option(
        '--as-of <day>',
        'lists and rules of which day: today, shipment (each by its own day), or YYYY-MM-DD',
      )
        .default('today')
        .argParser(parseAsOf),
    )
    .option(
      '--lists <ids>',
      'only these lists, by comma; "sample" is the one that ships with the program',
      parseIds,
    )
    .option('--map <file>', 'file that names columns: JSON {"Header": "canonical"} or CSV header,canonical')
    .option(
      '--groups <how>',
      'how papers are put together: "folder" (each folder is a consignment), or a CSV file with the columns file,consignment (default: by the numbers that they share)',
    )
    .option('--jobs <n>', 'worker threads (default: one for each core)', parseJobs)
    .option('--resume', 'go on with a run that was stopped; same command, same files')
    .addOption(
      new Option('--fail-on <outcome>', 'exit with status 1 when an assessment is at or above it').choices(
        OUTCOMES.slice(1),
      ),
    )
    .addHelpText('after', SCREEN_EXAMPLES)
    .action(async (paths: string[], options: ScreenFlags) => {
      const { screenCommand } = await import('./screen.ts');
      done(await screenCommand({ paths, ...options }, console));
    });
}

interface ScreenFlags {
  readonly out: string;
  readonly asOf: 'today' | 'shipment' | IsoDate;
  readonly lists?: readonly string[];
  readonly map?: string;
  readonly groups?: string;
  readonly jobs?: number;
  readonly resume?: true;
  readonly failOn?: Outcome;
}

function parseAsOf(text: string): 'today' | 'shipment' | IsoDate {
  if (text === 'today' || text === 'shipment' || isIsoDate(text)) return text;
  throw new InvalidArgumentError('It must be today, shipment or a day such as 2024-01-31.');
}

function parseDay(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new InvalidArgumentError('It must be a day such as 2024-01-31.');
}

function parseIds(text: string): string[] {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) throw new InvalidArgumentError('Name at least one list.');
  return [...new Set(ids)];
}

const MOST_JOBS = 256;

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
  return jobs;
}

function addRead(program: Command, console: Console, done: (status: number) => void): void {
  program
    .command('read')
    .description('show what papers say, value by value, with the place of each')
    .argument(
      '<path...>',
      'papers: PDF, forms, EDI, XML, JSON, e-mails, ZIP; files or folders; "-" is standard input',
    )
    .option('--json', 'as JSON: a list of papers, every value with its place')
    .option('--all', 'with every value that was read, those that no check uses included')
    .addHelpText(
      'after',
      '\nExamples:\n  tidewaiter read invoice.pdf\n  tidewaiter read papers.zip --json > papers.json',
    )
    .action(async (paths: string[], options: { json?: true; all?: true }) => {
      const { readCommand } = await import('./read.ts');
      done(await readCommand({ paths, json: options.json === true, all: options.all === true }, console));
    });
}

function addColumns(program: Command, console: Console, done: (status: number) => void): void {
  program
    .command('columns')
    .description('print the columns that are understood, with their meaning and usual names')
    .option('--json', 'as JSON')
    .action(async (options: { json?: true }) => {
      const { columnsCommand } = await import('./columns.ts');
      done(columnsCommand({ json: options.json === true }, console));
    });
}

function addLists(program: Command, console: Console, done: (status: number) => void): void {
  const lists = program.command('lists').description('watchlists: import, pull, status, diff');
  lists
    .command('import')
    .description('import files of a list; the version before is kept')
    .argument(
      '<file...>',
      'the files of one list (OFAC: main file, with aliases and addresses if you have them)',
    )
    .requiredOption(
      '--source <id>',
      'format and publisher: ofac-sdn, ofac-cons, un-sc, us-csl, us-dpl, uk-sanctions, eu-fsf, jp-meti, ftm, own, ownership',
    )
    .option(
      '--effective <day>',
      'day from which this version is in force (default: from the file, its name, or today)',
      parseDay,
    )
    .option('--name <label>', 'keep it as a list of its own under this name')
    .option('--force', 'import even when the size of the list is not as expected')
    .addHelpText(
      'after',
      '\nExample:\n  tidewaiter lists import sdn.csv --source ofac-sdn --effective 2023-12-28',
    )
    .action(
      async (
        files: string[],
        options: { source: string; effective?: IsoDate; name?: string; force?: true },
      ) => {
        const [{ listsImport }, { listsContext }] = await Promise.all([
          import('./lists.ts'),
          import('./home-of-process.ts'),
        ]);
        done(await listsImport({ files, ...options }, console, listsContext()));
      },
    );
  lists
    .command('pull')
    .description('fetch lists from their publishers; what did not change is not fetched again')
    .argument('[id...]', 'sources (default: all that have a public address)')
    .action(async (ids: string[]) => {
      const [{ listsPull }, { listsContext }] = await Promise.all([
        import('./lists.ts'),
        import('./home-of-process.ts'),
      ]);
      done(await listsPull({ ids }, console, listsContext()));
    });
  lists
    .command('rescreen')
    .description('screen stored consignments again by the lists, tables and claims as they are now')
    .option('--json', 'as JSON')
    .action(async (options: { json?: true }) => {
      const { listsRescreen } = await import('./rescreen.ts');
      done(await listsRescreen(options, console));
    });
  lists
    .command('status')
    .description('version, age, entries, names and problems of every list')
    .option('--json', 'as JSON')
    .action(async (options: { json?: true }) => {
      const [{ listsStatus }, { listsContext }] = await Promise.all([
        import('./lists.ts'),
        import('./home-of-process.ts'),
      ]);
      done(await listsStatus({ json: options.json === true }, console, listsContext()));
    });
  lists
    .command('diff')
    .description('entries added, removed and changed between two versions (default: the last two)')
    .argument('<id>', 'the list')
    .argument('[from]', 'version or day')
    .argument('[to]', 'version or day')
    .option('--json', 'as JSON')
    .action(
      async (id: string, from: string | undefined, to: string | undefined, options: { json?: true }) => {
        const [{ listsDiff }, { listsContext }] = await Promise.all([
          import('./lists.ts'),
          import('./home-of-process.ts'),
        ]);
        const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
        done(await listsDiff({ id, ...ends, json: options.json === true }, console, listsContext()));
      },
    );
}

function addDemo(program: Command, console: Console, done: (status: number) => void): void {
  program
    .command('demo')
    .description('screen the fictional consignments that ship with the program against its sample list')
    .option('--out <folder>', 'where the results are written', 'tidewaiter-report')
    .action(async (options: { out: string }) => {
      const { demoCommand } = await import('./demo.ts');
      done(await demoCommand(options, console));
    });
}
