import { mkdirSync, rmSync } from 'node:fs';
import { demoLedger, demoLedgerFolder, demoPath } from '../evidence/demo-ledger.ts';
import type { Console } from './console.ts';
import { demoEvidence } from './demo-evidence.ts';
import { screenCommand } from './screen.ts';

/** Fictional consignments: a table, and two that are papers. */
const CONSIGNMENTS = ['consignments.csv', 'papers/founding-case', 'papers/genuine-spares'];

/** `tidewaiter demo`: the main job on what ships with the program, judged by a fixed day so that it never changes. */
export async function demoCommand({ out }: { readonly out: string }, console: Console): Promise<number> {
  console.out('Demo: fictional consignments and papers, the sample list and a fictional report.\n');
  // The ledger stays with the run: a dossier on one of its consignments needs the claims again.
  const folder = demoLedgerFolder(out);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const ledger = await demoLedger(folder);
  const inputs = CONSIGNMENTS.map(demoPath);
  const status = await screenCommand(
    { paths: inputs, out, asOf: 'shipment', lists: ['sample'], ledger },
    console,
  );
  await demoEvidence({ out, inputs, ledger }, console);
  console.out('\nAll of this is fictional but for the public designations in the sample list.');
  return status;
}
