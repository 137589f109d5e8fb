import type { Command } from 'commander';
import type { Console } from './console.ts';

type Done = (status: number) => void;

/** The commands about goods: `goods`, `data` and two measurements. */
export function addGoodsCommands(program: Command, console: Console, done: Done): void {
  program
    .command('goods')
    .description(
      'what a description says: likely HS codes with reasons, controls, fit with a code, vagueness',
    )
    .argument('<description>', 'the description, in quotation marks')
    .option('--hs <code>', 'the code that the papers give, to hold against the words')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  tidewaiter goods "FUEL PUMP P/N 8810-2" --hs 8807.30')
    .action(async (description: string, options: { hs?: string; json?: true }) => {
      const { goodsCommand } = await import('./goods.ts');
      done(goodsCommand({ description, ...options }, console));
    });
  const data = program
    .command('data')
    .description('tables about goods: nomenclature, references, control lists, your history');
  data
    .command('import')
    .description('load a table: hs, references, history, supp7, eccn, prices, technology or businesses')
    .argument('<table>', 'which one')
    .argument('<file...>', 'CSV, or JSON in the form of its publisher')
    .option('--edition <name>', 'what it is called in findings (default: as the file says)')
    .action(async (table: string, files: string[], options: { edition?: string }) => {
      const { dataImport } = await import('./goods.ts');
      done(dataImport(table, files, options.edition, console));
    });
  data
    .command('pull')
    .description('fetch the HS nomenclature (2022 and 2017) from UN Comtrade')
    .argument('<table>', 'hs')
    .action(async (table: string) => {
      const { dataPull } = await import('./goods.ts');
      done(await dataPull(table, console));
    });
  data
    .command('status')
    .description('which tables are loaded')
    .action(async () => {
      const { dataStatus } = await import('./goods.ts');
      done(dataStatus(console));
    });
}

/** `eval goods` and `eval vague`. */
export function addGoodsEvals(evaluate: Command, console: Console, done: Done): void {
  evaluate
    .command('goods')
    .description('measure classification on CSV with the columns description,hs_code')
    .argument('<file>', 'the labelled descriptions')
    .option('--json', 'as JSON')
    .action(async (file: string, options: { json?: true }) => {
      const { evalGoods } = await import('./goods.ts');
      done(evalGoods(file, options.json === true, console));
    });
  evaluate
    .command('vague')
    .description('share of descriptions that are too vague to assess; one in each line')
    .argument('<file...>', 'text files')
    .option('--json', 'as JSON')
    .action(async (files: string[], options: { json?: true }) => {
      const { evalVague } = await import('./goods.ts');
      done(evalVague(files, options.json === true, console));
    });
}
