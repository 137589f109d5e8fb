import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Console } from './console.ts';
import { screenCommand } from './screen.ts';

/** What ships with the program: fictional consignments as a table, and two as papers. */
const DEMO = ['consignments.csv', 'papers/founding-case', 'papers/genuine-spares'];

function demoPaths(): readonly string[] {
  return DEMO.map((name) => {
    const path = fileURLToPath(new URL(`../../assets/demo/${name}`, import.meta.url));
    if (!existsSync(path)) throw new Error(`the demo is missing from this installation: ${path}`);
    return path;
  });
}

/** `tidewaiter demo`: the main job on what ships with the program, judged by a fixed day so that it never changes. */
export async function demoCommand({ out }: { readonly out: string }, console: Console): Promise<number> {
  console.out('Demo: fictional consignments and papers, screened against the sample list.\n');
  const status = await screenCommand(
    { paths: demoPaths(), out, asOf: 'shipment', lists: ['sample'] },
    console,
  );
  console.out('\nAll of this is fictional but for the public designations in the sample list.');
  return status;
}
