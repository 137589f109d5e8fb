import { type Command, Option } from 'commander';
import { ISSUER_ANSWERS } from '../model/end-use.ts';
import { INQUIRY_LANGUAGES } from '../printouts/issuer-inquiry.ts';
import type { Console } from './console.ts';
import type { AnswerOptions, InquiryOptions } from './end-use.ts';

/** The commands about end use: what the papers say the goods are for. */
export function addEndUseCommands(program: Command, console: Console, done: (status: number) => void): void {
  const endUse = program
    .command('end-use')
    .description('end-use claims: ask issuers of certificates, load registers');
  endUse
    .command('inquiry')
    .description('draft the letter that asks the issuer of a release certificate to confirm it')
    .argument('<path...>', 'the papers of the consignment, files or a folder')
    .option('--consignment <id>', 'only for this consignment')
    .addOption(
      new Option('--language <language>', 'language of the letter').choices(INQUIRY_LANGUAGES).default('en'),
    )
    .option('--out <file>', 'where it is written (default: the terminal)')
    .action(async (paths: string[], options: Omit<InquiryOptions, 'paths'>) => {
      const { inquiryCommand } = await import('./end-use.ts');
      done(await inquiryCommand({ paths, ...options }, console));
    });
  endUse
    .command('answer')
    .description('record what the issuer of a certificate answered; the last answer counts')
    .requiredOption('--certificate <number>', 'number of the certificate')
    .requiredOption('--issuer <name>', 'who answered')
    .addOption(
      new Option('--answer <answer>', 'what was answered').choices(ISSUER_ANSWERS).makeOptionMandatory(),
    )
    .option('--date <day>', 'day of the answer (default: today)')
    .option('--by <name>', 'who records it')
    .option('--note <text>', 'anything to remember')
    .action(async (options: AnswerOptions) => {
      const { answerCommand } = await import('./end-use.ts');
      done(answerCommand(options, console));
    });
  endUse
    .command('import')
    .description(
      'load a register: organisations (name,kind,country,approval) or fleet (operator,type), as CSV',
    )
    .argument('<table>', 'organisations or fleet')
    .argument('<file>', 'the CSV file')
    .option('--register <name>', 'publisher and day, shown in findings')
    .action(async (table: string, file: string, options: { register?: string }) => {
      const { importCommand } = await import('./end-use.ts');
      done(importCommand(table, file, options.register, console));
    });
  endUse
    .command('status')
    .description('registers that are loaded, answers that are recorded')
    .action(async () => {
      const { statusCommand } = await import('./end-use.ts');
      done(statusCommand(console));
    });
}
