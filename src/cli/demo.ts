import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { demoLedger, demoLedgerFolder } from '../evidence/demo-ledger.ts';
import type { Console } from './console.ts';
import { screenCommand } from './screen.ts';

/** Fictional consignments: a table, and two that are papers. */
const CONSIGNMENTS = ['consignments.csv', 'papers/founding-case', 'papers/genuine-spares'];

/** A file or folder of the demonstration, which ships with the program. */
function demoPath(name: string): string {
  const path = fileURLToPath(new URL(`../../assets/demo/${name}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`the demo is missing from this installation: ${path}`);
  return path;
}

/** `tidewaiter demo`: the main job on what ships with the program, judged by a fixed day so that it never changes. */
export async function demoCommand({ out }: { readonly out: string }, console: Console): Promise<number> {
  console.out('Demo: fictional consignments and papers, the sample list and a fictional report.\n');
  // The ledger stays with the run: a dossier on one of its consignments needs the claims again.
  const folder = demoLedgerFolder(out);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const ledger = await demoLedger(folder, demoPath('report.txt'), demoPath('accepted-claims.json'));
  const status = await screenCommand(
    { paths: CONSIGNMENTS.map(demoPath), out, asOf: 'shipment', lists: ['sample'], ledger },
    console,
  );
  console.out('\nAll of this is fictional but for the public designations in the sample list.');
  return status;
}
