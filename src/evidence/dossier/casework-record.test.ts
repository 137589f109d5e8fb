import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build as buildIn, casework, verify } from '../../../test/make-dossier.ts';
import { hashOfEntry } from '../ledger/audit-entry.ts';
import type { CaseworkRecord } from './casework-record.ts';
import type { DossierContents } from './dossier-contents.ts';
import type { Level } from './manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-proofs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const build = (name: string, level: Level, changed?: Partial<DossierContents>) =>
  buildIn(folder, name, level, changed);

describe('what people decided is proved to stand in the audit chain', () => {
  const [first] = casework().entries;
  test.each([
    [
      'an entry that was changed',
      { entries: [{ ...first!, entry: { ...first!.entry, what: 'alert.release' } }] },
      'the entry does not fit its hash in the audit chain',
    ],
    [
      'an entry made up with a fitting hash of its own',
      {
        entries: [
          {
            ...first!,
            entry: {
              ...first!.entry,
              what: 'alert.release',
              hash: hashOfEntry({ ...first!.entry, what: 'alert.release' }),
            },
          },
        ],
      },
      'its proof does not lead to the root of the audit chain',
    ],
    [
      'an entry in another place',
      { entries: [{ ...first!, proof: casework().entries[1]!.proof }] },
      'its proof does not lead to the root of the audit chain',
    ],
    [
      'other words',
      { decisions: [{ ...casework().decisions[0]!, text: 'Released after all.' }] },
      'its words are not those that the audit chain recorded',
    ],
  ] as const)('%s is found', async (name, changed, what) => {
    const { out } = await build(name.replaceAll(' ', '-'), 'internal', {
      casework: { ...casework(), ...changed } as CaseworkRecord,
    });
    expect(verify(out)).toMatchObject({ verified: false, difference: { what } });
  });
  test('entries whose names are masked are still proved', async () => {
    const { out } = await build('partner-proof', 'partner');
    const lines = readFileSync(join(out, 'decisions.jsonl'), 'utf8');
    expect(lines).toContain('[removed: person]');
    expect(lines).toContain(casework().log.root);
    expect(verify(out)).toMatchObject({ verified: true });
  });
});
