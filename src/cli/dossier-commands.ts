import { type Command, Option } from 'commander';
import { LEVELS, type Level } from '../evidence/dossier/manifest.ts';
import type { Console } from './console.ts';

type Done = (status: number) => void;

const EXAMPLE = `
Levels: internal (everything), partner (no originals, no persons of the house,
no contacts), public (no persons, addresses, identifiers or decisions).

Examples:
  tidewaiter dossier build FICTIONAL-24-0043 --run screening --out case-43.zip --level public
  tidewaiter dossier build "Pumps by way of Almaty" --out pumps.zip --level partner
  tidewaiter dossier verify case-43.zip
`;

/** The commands about dossiers: `dossier build` and `dossier verify`. */
export function addDossierCommands(
  program: Command,
  console: Console,
  done: Done,
  parseIds: (text: string) => string[],
): void {
  const dossier = program
    .command('dossier')
    .description('evidence on one consignment that a stranger can verify offline');
  dossier
    .command('build')
    .description(
      'build a dossier on an alert or a case of the casework, or on one consignment of a screening run',
    )
    .argument('<what>', "id of an alert or a case, the consignment's reference, or the case's title")
    .option('--run <folder>', 'folder that "screen --out" wrote; absent: the casework')
    .requiredOption('--out <path>', 'folder, or archive when it ends in .zip; nothing is written over')
    .addOption(new Option('--level <level>', 'how much is released').choices(LEVELS).default('internal'))
    .option('--input <file...>', 'the files that were screened, where they lie elsewhere now')
    .option('--attach <file...>', 'other files to keep as they are')
    .option('--lists <ids>', 'lists that the casework is screened against, by comma (default: all)', parseIds)
    .option('--claim-review', 'add graded claims as schema.org ClaimReview')
    .option('--by <name>', 'who builds it (default: the user of this machine)')
    .addHelpText('after', EXAMPLE)
    .action(
      async (
        id: string,
        options: {
          run?: string;
          out: string;
          level: Level;
          input?: string[];
          attach?: string[];
          lists?: string[];
          claimReview?: true;
          by?: string;
        },
      ) => {
        const { dossierBuild } = await import('./dossier.ts');
        done(await dossierBuild(id, options, console));
      },
    );
  dossier
    .command('verify')
    .description(
      'recompute every hash, signature and chain, and run the recorded rules again; needs no list and no network',
    )
    .argument('<path>', 'folder or .zip')
    .option('--json', 'as JSON')
    .action(async (path: string, options: { json?: true }) => {
      const { dossierVerify } = await import('./dossier.ts');
      done(dossierVerify(path, options, console));
    });
}
