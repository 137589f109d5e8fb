import type { Command } from 'commander';
import type { Console } from './console.ts';

const EXAMPLES = `
Exit status: 0 sound; 1 something differs; 2 not done.

Examples:
  tidewaiter audit verify
  # keep this file where nobody who can write to the database can reach it
  tidewaiter audit export --out audit-2026-11-27.jsonl
  # the file alone, on any machine, without a database
  tidewaiter audit verify --export audit-2026-11-27.jsonl
  # the database, and that it goes on from the file
  tidewaiter audit verify --against audit-2026-11-27.jsonl
`;

/** The commands about the record of what was done: `audit verify` and `audit export`. */
export function addAuditCommands(program: Command, console: Console, done: (status: number) => void): void {
  const audit = program
    .command('audit')
    .description('the record of every decision, change and login, as a chain of hashes')
    .addHelpText('after', EXAMPLES);
  audit
    .command('verify')
    .description('recompute the chain: finds any change, removal, insertion or swap, and says where')
    .option('--export <file>', 'verify an exported file instead of the database')
    .option('--against <file>', 'also verify that the database goes on from this export')
    .option('--json', 'as JSON')
    .action(async (options: { export?: string; against?: string; json?: true }) => {
      const { auditVerify } = await import('./audit.ts');
      done(await auditVerify(options, console));
    });
  audit
    .command('export')
    .description('write the whole record, signed')
    .requiredOption('--out <file>', 'file of JSON lines; nothing is written over')
    .action(async (options: { out: string }) => {
      const { auditExport } = await import('./audit.ts');
      done(await auditExport(options, console));
    });
}
