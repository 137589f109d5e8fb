import { type Command, InvalidArgumentError, Option } from 'commander';
import type { IsoDate } from '../model/dates.ts';
import type { Console } from './console.ts';
import { addGoodsEvals } from './goods-commands.ts';

type AsOf = 'today' | 'shipment' | IsoDate;
type Done = (status: number) => void;

/** Score from which two names count as a match. */
export const DEFAULT_THRESHOLD = 0.7;

/** `tidewaiter eval …`: quality, measured on labelled data. */
export function addEvalCommands(
  program: Command,
  console: Console,
  done: Done,
  parse: { readonly asOf: (text: string) => AsOf },
): void {
  const evaluate = program.command('eval').description('measure quality on labelled data');
  addGoodsEvals(evaluate, console, done);
  evaluate
    .command('names')
    .description('measure the name matcher on labelled pairs')
    .argument('<pairs>', 'CSV with the columns schema, name1, name2, is_match')
    .option('--threshold <score>', 'score from which a pair counts as a match', parseShare, DEFAULT_THRESHOLD)
    .option('--errors <file>', 'write the wrong ones to this CSV file')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
schema may be empty. A column phenomenon, case_group or category groups the
pairs; other columns are left alone.

Example:
  tidewaiter eval names bench/names/trade_names.csv --errors wrong.csv
`,
    )
    .action(async (file: string, options: { threshold: number; errors?: string; json?: true }) => {
      const { evalNamesCommand } = await import('./eval-names.ts');
      done(await evalNamesCommand({ file, ...options, json: options.json === true }, console));
    });
  evaluate
    .command('papers')
    .description('measure how much of what stands on papers is read')
    .argument('<folder>', 'NAME.pdf (or any other format) beside NAME.expected.json (docs/papers.md)')
    .option('--missed', 'what was missed, and what was read in its place')
    .option('--json', 'as JSON')
    .action(async (folder: string, options: { missed?: true; json?: true }) => {
      const { evalPapersCommand } = await import('./eval-papers.ts');
      done(
        await evalPapersCommand(
          { folder, json: options.json === true, missed: options.missed === true },
          console,
        ),
      );
    });
  evaluate
    .command('consignments')
    .description('measure which sets of papers stay clear, and which are held')
    .argument('<folder>', 'folders of papers, each with expected.json beside them (docs/papers.md)')
    .addOption(
      new Option('--as-of <day>', 'rules and lists of which day: shipment, today, or YYYY-MM-DD')
        .default('shipment')
        .argParser(parse.asOf),
    )
    .option('--json', 'as JSON')
    .action(async (folder: string, options: { asOf: AsOf; json?: true }) => {
      const { evalConsignmentsCommand } = await import('./eval-consignments.ts');
      done(
        await evalConsignmentsCommand({ folder, asOf: options.asOf, json: options.json === true }, console),
      );
    });
  evaluate
    .command('reports')
    .description('measure the rules that propose claims on reports with expected claims')
    .argument('<folder>', 'NAME.txt beside NAME.expected.json (docs/reports.md)')
    .option('--json', 'as JSON')
    .action(async (folder: string, options: { json?: true }) => {
      const { evalReportsCommand } = await import('./eval-reports.ts');
      done(await evalReportsCommand({ folder, json: options.json === true }, console));
    });
}

export function parseShare(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return value;
}
