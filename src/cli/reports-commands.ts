import { type Command, InvalidArgumentError, Option } from 'commander';
import { type IsoDate, isIsoDate } from '../model/dates.ts';
import {
  ACTIONS,
  CONFIDENCES,
  INFORMATION_GRADES,
  LIKELIHOODS,
  MODES,
  REPORT_LANGUAGES,
  SOURCE_GRADES,
  STANCES,
} from '../model/report.ts';
import type { Console } from './console.ts';
import type { AddFlags, ClaimFlags, EditFlags, GradeFlags } from './reports.ts';

type Done = (status: number) => void;

const ADD_EXAMPLE = `
Text, HTML, PDF and e-mail are read. Nothing leaves the machine. What is
proposed counts for nothing until a person accepts it.

Example:
  tidewaiter reports add article.html --publisher "Harbour Gazette" --date 2024-05-14
  tidewaiter reports accept 3f2a9c0d1e5b7a86:1 3f2a9c0d1e5b7a86:4 --why "read and compared"
`;

/** The commands about press reports: `reports add|list|show|accept|edit|reject|grade|groups|timeline`. */
export function addReportsCommands(program: Command, console: Console, done: Done): void {
  const reports = program
    .command('reports')
    .description('the ledger of claims: who says what of whom, and who denies it');
  addAdd(reports, console, done);
  addDecisions(reports, console, done);
  addGrade(reports, console, done);
  addViews(reports, console, done);
}

function addAdd(reports: Command, console: Console, done: Done): void {
  reports
    .command('add')
    .description('read a report, keep its original, and propose its claims')
    .argument('<file>', 'text, HTML, PDF or .eml')
    .requiredOption('--publisher <name>', 'who published it')
    .requiredOption('--date <day>', 'day of publication', parseDay)
    .option('--author <name>', 'who wrote it')
    .option('--url <address>', 'where it was published')
    .addOption(
      new Option('--language <code>', 'language of the text (default: told from the text)').choices(
        REPORT_LANGUAGES,
      ),
    )
    .option('--obtained-how <words>', 'how it came to you')
    .option('--by <name>', 'who adds it (default: the user of this machine)')
    .option('--lists <ids>', 'know the names of organisations on these lists, by comma', parseIds)
    .option('--json', 'print the proposals as JSON')
    .addHelpText('after', ADD_EXAMPLE)
    .action(async (file: string, options: AddFlags) => {
      const { reportsAdd } = await import('./reports.ts');
      done(await reportsAdd(file, options, console));
    });
}

function addDecisions(reports: Command, console: Console, done: Done): void {
  reports
    .command('claim')
    .description('add a claim that the rules did not propose; it waits to be accepted')
    .argument('<report>', 'id of the report')
    .requiredOption('--words <words>', 'words of the report, as it writes them')
    .requiredOption('--speaker <name>', 'whose claim it is')
    .addOption(
      new Option('--stance <stance>', 'asserts, doubts or denies').choices(STANCES).default('asserts'),
    )
    .option('--actor <name>', 'who is said to do it')
    .option('--recipient <name>', 'to or for whom')
    .addOption(new Option('--action <action>', 'what is said to be done').choices(ACTIONS))
    .addOption(new Option('--mode <mode>', 'how far it is said to have gone').choices(MODES))
    .option('--by <name>', 'who adds it (default: the user of this machine)')
    .action(async (id: string, options: ClaimFlags) => {
      const { reportsClaim } = await import('./reports.ts');
      done(reportsClaim(id, options, console));
    });
  for (const decision of ['accept', 'reject'] as const) {
    reports
      .command(decision)
      .description(
        decision === 'accept'
          ? 'accept claims: they count in screening from now on'
          : 'reject claims: they stay in the ledger and count for nothing',
      )
      .argument('<claim...>', 'ids such as 3f2a9c0d1e5b7a86:1')
      .option('--why <words>', 'the reason', '')
      .option('--by <name>', 'who decides (default: the user of this machine)')
      .action(async (ids: string[], options: { why: string; by?: string }) => {
        const { reportsDecide } = await import('./reports.ts');
        done(reportsDecide(decision, ids, options, console));
      });
  }
  reports
    .command('edit')
    .description(
      'correct what a claim is taken to say; the words of the report and every earlier reading stay',
    )
    .argument('<claim>', 'id of the claim')
    .option('--speaker <name>', 'whose claim it is')
    .addOption(new Option('--stance <stance>', 'asserts, doubts or denies').choices(STANCES))
    .option('--actor <name>', 'who is said to do it')
    .option('--recipient <name>', 'to or for whom')
    .addOption(
      new Option(
        '--mode <mode>',
        'how far it is said to have gone: a claim of intent is no claim of deed',
      ).choices(MODES),
    )
    .option('--why <words>', 'the reason', '')
    .option('--by <name>', 'who edits (default: the user of this machine)')
    .action(async (id: string, options: EditFlags) => {
      const { reportsEdit } = await import('./reports.ts');
      done(reportsEdit(id, options, console));
    });
}

function addGrade(reports: Command, console: Console, done: Done): void {
  reports
    .command('grade')
    .description('grade a claim; an earlier grade stays in the ledger')
    .argument('<claim>', 'id of the claim')
    .addOption(
      new Option(
        '--source <grade>',
        'Admiralty, the source: A (completely reliable) to F (cannot be judged)',
      ).choices(SOURCE_GRADES),
    )
    .addOption(
      new Option(
        '--information <grade>',
        'Admiralty, the information: 1 (confirmed) to 6 (cannot be judged)',
      ).choices(INFORMATION_GRADES),
    )
    .addOption(new Option('--likelihood <word>', 'ICD 203').choices(LIKELIHOODS))
    .addOption(
      new Option(
        '--confidence <word>',
        'how sound the judgement is; never in one sentence with likelihood',
      ).choices(CONFIDENCES),
    )
    .requiredOption('--why <words>', 'the reason')
    .option('--by <name>', 'who grades (default: the user of this machine)')
    .action(async (id: string, options: GradeFlags) => {
      const { reportsGrade } = await import('./reports.ts');
      done(reportsGrade(id, options, console));
    });
}

function addViews(reports: Command, console: Console, done: Done): void {
  const view = (name: 'list' | 'groups', description: string): void => {
    reports
      .command(name)
      .description(description)
      .option('--json', 'as JSON')
      .action(async (options: { json?: true }) => {
        const views = await import('./reports-views.ts');
        done(name === 'list' ? views.reportsList(options, console) : views.reportsGroups(options, console));
      });
  };
  view('list', 'reports with their claims counted');
  view('groups', 'claims about the same thing: who asserts, denies, repeats, and where accounts differ');
  reports
    .command('show')
    .description('one report with its claims, each with its words, chain and grades')
    .argument('<report>', 'id of the report, or of a claim')
    .option('--json', 'as JSON')
    .action(async (id: string, options: { json?: true }) => {
      const { reportsShow } = await import('./reports-views.ts');
      done(reportsShow(id, options, console));
    });
  reports
    .command('timeline')
    .description('claims, listings and consignments around a party, in the order of days')
    .argument('<party>', 'a name, or the id of a group')
    .option('--run <folder>', 'folder of a screening run, for its consignments')
    .option('--json', 'as JSON')
    .action(async (party: string, options: { run?: string; json?: true }) => {
      const { reportsTimeline } = await import('./reports-timeline.ts');
      done(await reportsTimeline(party, options, console));
    });
}

function parseIds(text: string): string[] {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) throw new InvalidArgumentError('Name at least one list.');
  return ids;
}

function parseDay(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new InvalidArgumentError('It must be a day such as 2024-01-31.');
}
