// Makes the fictional papers of tests and demo anew: `node scripts/make-fictional-papers.ts`. Their files are committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { HARD_SETS } from './fictional-papers/hard-sets.ts';
import { DEMO_SETS, type SetFiles, TEST_SETS } from './fictional-papers/sets.ts';

await makeSets('assets/demo/papers', DEMO_SETS);
await makeSets('test/papers', TEST_SETS);
await makeSets('test/papers', HARD_SETS);

async function makeSets(folder: string, sets: Readonly<Record<string, SetFiles>>): Promise<void> {
  for (const [set, files] of Object.entries(sets)) {
    mkdirSync(join(folder, set), { recursive: true });
    for (const [name, make] of Object.entries(files)) {
      const made = await make();
      const path = join(folder, set, name);
      if (typeof made === 'string' || Buffer.isBuffer(made)) writeFileSync(path, made);
      else writeFileSync(path, await workbook(made));
      console.log(path);
    }
  }
}

async function workbook(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const cells = rows.map((row) => row.map((value) => (value === '' ? null : { value })));
  return await writeExcelFile(cells as never, { sheet: 'Packing list' }).toBuffer();
}
