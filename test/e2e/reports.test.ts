import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessmentsIn, Cli } from './run-cli.ts';

const REPORT = fileURLToPath(new URL('../../assets/demo/report.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-reports-'));
const cli = new Cli(join(folder, 'home'));
const run = join(folder, 'run');
const table = join(folder, 'trade.csv');
let id: string;

beforeAll(async () => {
  writeFileSync(
    table,
    'id,shipment date,consignor,consignor country,consignee,consignee country,destination country,description\nT-1,2024-01-20,HANGZHOU BUCUNZAI NAVIGATION CO LTD,CN,FICTIONAL BUYER OSOO,KG,KG,CIVIL AIRCRAFT REPLACEMENT PART AUTOPILOT\nT-2,2024-01-20,Lindenbach GmbH,DE,Elbtal Mode GmbH,AT,AT,cotton shirts\n',
  );
  const added = await cli.run([
    'reports',
    'add',
    REPORT,
    '--publisher',
    'Merkur Imaginary',
    '--date',
    '2024-01-05',
    '--by',
    'tester',
    '--json',
  ]);
  expect(added.err).toBe('');
  const { report, claims } = JSON.parse(added.out) as {
    report: { id: string };
    claims: { id: string; stance: string; sentence: string }[];
  };
  id = report.id;
  expect(claims.map(({ stance }) => stance)).toContain('denies');
  const named = claims
    .filter(
      ({ sentence, stance }) => stance === 'asserts' && /agreed to deliver|intends to declare/.test(sentence),
    )
    .map((claim) => claim.id);
  await cli.prepare('reports', 'accept', ...named, '--why', 'read', '--by', 'tester');
  await cli.prepare('screen', table, '--as-of', 'shipment', '--lists', 'sample', '--out', run);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('from a report to a verified dossier', () => {
  it('raises the consignment with the claim, and shows the denial beside it', () => {
    const [raised, other] = assessmentsIn(run);
    const finding = raised!.findings.find(({ flag }) => flag === 'reported-party');
    expect(finding).toMatchObject({
      result: 'hit',
      variant: 'named-and-agreeing',
      claims: [{ against: expect.arrayContaining([expect.objectContaining({ stance: 'denies' })]) }, {}],
    });
    expect(other!.findings.find(({ flag }) => flag === 'reported-party')).toMatchObject({ result: 'clear' });
    const page = readFileSync(join(run, 'report.html'), 'utf8');
    expect(page).toContain('Denied or doubted');
    expect(page).toContain('denied the report');
  });
  it('lists, shows, groups and orders by days', async () => {
    expect((await cli.run(['reports', 'list'])).out).toContain('2 accepted');
    expect((await cli.run(['reports', 'show', id])).out).toContain('Hangzhou Bucunzai Navigation Co., Ltd.');
    expect((await cli.run(['reports', 'groups'])).out).toContain('denied by');
    expect((await cli.run(['reports', 'timeline', 'Bucunzai', '--run', run])).out).toMatch(
      /2024-01-05 {2}claim[\s\S]*2024-01-20 {2}consignment {2}T-1/,
    );
  });
  it('refuses likelihood and confidence in one sentence, and a verdict', async () => {
    const both = await cli.run([
      'reports',
      'grade',
      `${id}:2`,
      '--source',
      'C',
      '--why',
      'It is likely, with high confidence.',
    ]);
    expect(both).toMatchObject({
      status: 2,
      err: expect.stringContaining('likelihood and confidence stand in one sentence'),
    });
    const verdict = await cli.run(['reports', 'grade', `${id}:2`, '--source', 'C', '--why', 'He is guilty.']);
    expect(verdict).toMatchObject({ status: 2, err: expect.stringContaining('is a verdict') });
  });
  it('builds a public dossier that verifies, and names the file when a byte is changed', async () => {
    const out = join(folder, 'dossier');
    await cli.prepare(
      'dossier',
      'build',
      'T-1',
      '--run',
      run,
      '--input',
      table,
      '--out',
      out,
      '--level',
      'public',
    );
    expect(await cli.run(['dossier', 'verify', out])).toMatchObject({
      status: 0,
      out: expect.stringContaining('Verified: consignment T-1, level public'),
    });
    const changed = join(folder, 'changed');
    cpSync(out, changed, { recursive: true });
    const bytes = readFileSync(join(changed, 'claims.jsonl'));
    bytes[40] = bytes[40]! ^ 1;
    writeFileSync(join(changed, 'claims.jsonl'), bytes);
    expect(await cli.run(['dossier', 'verify', changed])).toMatchObject({
      status: 1,
      out: expect.stringContaining('NOT VERIFIED: claims.jsonl'),
    });
  });
  it('does not build on a run whose ledger has changed since', async () => {
    await cli.prepare('reports', 'reject', `${id}:2`, '--why', 'withdrawn', '--by', 'tester');
    const refused = await cli.run([
      'dossier',
      'build',
      'T-1',
      '--run',
      run,
      '--input',
      table,
      '--out',
      join(folder, 'other'),
    ]);
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('reported-party') });
  });
  it('adds a claim by hand, and corrects how far it went', async () => {
    const words = 'autopilots from China are being sent through Kyrgyzstan';
    const claim = ['reports', 'claim', id, '--speaker', 'Merkur Imaginary', '--by', 'tester', '--words'];
    const added = await cli.run([...claim, words]);
    const [number] = /\S+:\d+/.exec(added.out) ?? [];
    expect(added.out).toContain(words);
    const edited = await cli.run([
      'reports',
      'edit',
      number ?? '',
      '--recipient',
      'workshop',
      '--mode',
      'possibility',
    ]);
    expect(edited).toMatchObject({ status: 0, out: expect.stringContaining('to or for workshop') });
    expect(edited.out).toContain('possibility');
    const same = await cli.run(['reports', 'edit', number ?? '', '--mode', 'possibility']);
    expect(same).toMatchObject({ status: 2, err: expect.stringContaining('differs') });
    const missing = await cli.run([...claim, 'words of another report']);
    expect(missing).toMatchObject({ status: 2, err: expect.stringContaining('does not hold these words') });
  });
  it('measures the rules on a folder', async () => {
    const reports = fileURLToPath(new URL('../reports/dev', import.meta.url));
    const { out, status } = await cli.run(['eval', 'reports', reports, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ reports: 9, claims: { recall: 1 } });
  });
});
