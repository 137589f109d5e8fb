import { type Command, InvalidArgumentError, Option } from 'commander';
import { type IsoDate, isIsoDate } from '../model/dates.ts';
import type { PairSchema } from '../names/compare-pair.ts';
import type { Console } from './console.ts';
import { DEFAULT_THRESHOLD, parseShare } from './eval-commands.ts';

type Done = (status: number) => void;

const DEFAULT_LIMIT = 5;
const MOST_HITS = 100;
const SCHEMATA = ['Company', 'Organization', 'PublicBody', 'LegalEntity', 'Person', 'Vessel', 'Airplane'];

/** The commands about names: `compare` and `names`. */
export function addNamesCommands(
  program: Command,
  console: Console,
  done: Done,
  parse: {
    readonly ids: (text: string) => string[];
    readonly jobs: (text: string) => number;
  },
): void {
  addCompare(program, console, done);
  addNames(program, console, done, parse);
}

function addCompare(program: Command, console: Console, done: Done): void {
  program
    .command('compare')
    .description('compare two names: the score, and which part met which')
    .argument('<first>', 'a name, in quotation marks')
    .argument('<second>', 'the other')
    .addOption(
      new Option('--schema <schema>', 'what the names are of (default: organisation or person)').choices(
        SCHEMATA,
      ),
    )
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  tidewaiter compare "SHEN ZHEN XIN LONG ELEC CO LTD" "深圳市鑫龙电子有限公司"
  tidewaiter compare "IVANOV, Sergey" "Сергей Иванов" --schema Person --json
`,
    )
    .action(async (first: string, second: string, options: { schema?: PairSchema; json?: true }) => {
      const { compareCommand } = await import('./compare.ts');
      done(compareCommand({ first, second, ...options, json: options.json === true }, console));
    });
}

function addNames(
  program: Command,
  console: Console,
  done: Done,
  parse: { readonly ids: (text: string) => string[]; readonly jobs: (text: string) => number },
): void {
  program
    .command('names')
    .description('screen a CSV file of names against the lists')
    .argument('<queries>', 'CSV with a column "name" (or "full_name"); .gz too')
    .requiredOption('--out <file>', 'CSV of the hits; "-" is standard output')
    .option('--lists <ids>', 'only these lists, by comma (default: all)', parse.ids)
    .addOption(
      new Option('--as-of <day>', 'lists of which day: today, or YYYY-MM-DD')
        .default('today')
        .argParser(parseDay),
    )
    .option('--threshold <score>', 'least score of a hit, 0.5 to 1', parseThreshold, DEFAULT_THRESHOLD)
    .option('--limit <n>', 'most hits for one name', parseLimit, DEFAULT_LIMIT)
    .option('--jobs <n>', 'worker threads (default: one for each core)', parse.jobs)
    .addHelpText(
      'after',
      `
Further columns are used where the file has them: schema, country,
date_of_birth, address, identifier (several by ; or |).

Writes row, query, rank, entry_id, source, caption, score, basis, explanation.
Every row comes back: without a hit as a line without an entry. The first row
below the header is 1.

Examples:
  tidewaiter names customers.csv --out hits.csv
  tidewaiter names customers.csv --lists un-sc --threshold 0.8 --limit 1 --out -
`,
    )
    .action(async (file: string, options: NamesFlags) => {
      const { namesCommand } = await import('./names.ts');
      done(await namesCommand({ file, ...options }, console));
    });
}

interface NamesFlags {
  readonly out: string;
  readonly lists?: readonly string[];
  readonly asOf: IsoDate | 'today';
  readonly threshold: number;
  readonly limit: number;
  readonly jobs?: number;
}

function parseDay(text: string): IsoDate | 'today' {
  if (text === 'today' || isIsoDate(text)) return text;
  throw new InvalidArgumentError('It must be today or a day such as 2024-01-31.');
}

/** The search looks no lower: below it a hit is chance. */
const LEAST_THRESHOLD = 0.5;

function parseThreshold(text: string): number {
  const value = parseShare(text);
  if (value < LEAST_THRESHOLD)
    throw new InvalidArgumentError(`It must be a number from ${LEAST_THRESHOLD} to 1.`);
  return value;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_HITS)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_HITS}.`);
  return limit;
}
