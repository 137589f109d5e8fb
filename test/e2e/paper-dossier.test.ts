import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { assessmentsIn, Cli } from './run-cli.ts';

const PAPERS = fileURLToPath(new URL('../../assets/demo/papers/founding-case', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-papers-'));
const cli = new Cli(join(folder, 'home'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('from papers to evidence', () => {
  it('holds the founding case, and a dossier on it is verified by running the rules again', async () => {
    const screened = await cli.run([
      'screen',
      PAPERS,
      '--lists',
      'sample',
      '--as-of',
      'shipment',
      '--out',
      at('run'),
    ]);
    expect(screened.status).toBe(0);
    const [assessment] = assessmentsIn(at('run'));
    expect(assessment).toMatchObject({ id: '999-00005670', outcome: 'hold' });
    const build = ['dossier', 'build', '999-00005670', '--run', at('run'), '--out', at('case.zip')];
    const without = await cli.run(build);
    expect(without.status).toBe(2);
    expect(without.err).toContain('--input');
    expect(await cli.run([...build, '--input', PAPERS])).toMatchObject({ status: 0 });
    const verified = await cli.run(['dossier', 'verify', at('case.zip')]);
    expect(verified.out).toMatch(/rules run again on the recorded facts: the same findings/);
    expect(verified.status).toBe(0);
  });

  it('refuses a run of which nothing can be read', async () => {
    const scan = fileURLToPath(new URL('../papers/scanned/scan.pdf', import.meta.url));
    const { status, err } = await cli.run(['screen', scan, '--out', at('scan')]);
    expect(status).toBe(2);
    expect(err).toMatch(/none of the papers can be read/);
    expect(err).toMatch(/ocrmypdf|OCR/);
  });
});
