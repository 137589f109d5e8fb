import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OperationalError } from '../model/problem.ts';
import { sortInputs } from './sort-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Bytes of no format, the same in every run. */
const NOISE = Uint8Array.from({ length: 3_000 }, (_, index) => (index * index * 31 + index * 7) % 251);

async function problemOf(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const sorting = sortInputs({ files: [{ path, name }], notices: [], fromFolders: new Set() }, undefined);
  const error = await sorting.catch((thrown: unknown) => thrown);
  if (!(error instanceof OperationalError)) throw error;
  return error.problem;
}

describe('a file that was named itself and is neither paper nor table', () => {
  it.each(['invoice.pdf', 'waybill.xml', 'message.edi', 'papers.eml'])(
    '%s is refused as a paper',
    async (name) => {
      const { what, where, mend } = await problemOf(name, NOISE);
      expect(what).toMatch(/^not readable as a paper: .*may be damaged/);
      expect(where).toBe(name);
      expect(mend).toMatch(/get it again .*PDF with text .*`tidewaiter read`.*CSV/);
    },
  );

  it('text that is named as a paper is no table without a header', async () => {
    expect((await problemOf('note.pdf', 'see the papers attached\n')).what).toMatch(
      /^not readable as a paper/,
    );
  });

  it('a picture is said to be one', async () => {
    expect((await problemOf('scan.jpg', NOISE)).what).toMatch(/picture/);
  });

  it('of any other file tables and papers are both told', async () => {
    const { mend } = await problemOf('export.dat', NOISE);
    expect(mend).toMatch(/table as CSV.*paper in a format that `tidewaiter read` knows/);
  });
});
