import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cli } from '../../../test/e2e/run-cli.ts';
import { FOUNDING_LIKE } from '../../../test/founding-like-report.ts';
import { startTeam, type Team } from '../../../test/report-team.ts';
import { ledgerFolder, openFileLedger } from '../../evidence/ledger/file-ledger.ts';
import { REPORT_FILE_BYTES } from '../../model/limits.ts';
import type { AuditPage } from '../contract/house.ts';
import type { AddedReport, ReportPage } from '../contract/reports.ts';

let team: Team;
beforeAll(async () => {
  team = await startTeam();
}, 60_000);
afterAll(() => team.stop());

describe('requests at once', () => {
  const sentences = Array.from(
    { length: 24 },
    (_, n) => `The Example Times said on 3 May 2024 that Nonesuch Works ${n} GmbH shipped drones to Iran.`,
  );

  it('lose nothing, also while the command line writes the same ledger', async () => {
    const { report } = await team.added(sentences.join('\n\n'), 'Example Times', '2024-05-04');
    const { claims } = await team.detailOf(report.id);
    expect(claims.length).toBeGreaterThanOrEqual(sentences.length);
    const cli = new Cli(team.home);
    const file = join(team.home, 'other.txt');
    writeFileSync(
      file,
      'Officials said Example Pumps GmbH supplied engines to the army of Iran. The firm denied it.',
    );
    const [, ...answers] = await Promise.all([
      cli.prepare('reports', 'add', file, '--publisher', 'Example Post', '--date', '2024-05-05'),
      ...claims.map((claim, n) => team.decide(claim, { decision: n % 2 === 0 ? 'accept' : 'reject' })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(claims.map(() => 200));
    const after = await team.detailOf(report.id);
    expect(after.claims.map(({ state }) => state)).toEqual(
      claims.map((_, n) => (n % 2 === 0 ? 'accepted' : 'rejected')),
    );
    expect((await team.read<ReportPage>('/reports?q=example%20pumps')).items).toHaveLength(1);
    // Reading again checks the whole chain of the file.
    openFileLedger(ledgerFolder(team.home)).events();
  }, 60_000);

  it('on one claim: the first is recorded, the others are told that it changed', async () => {
    const { report } = await team.added(
      'The Example Times said Nonesuch Pumps GmbH shipped drones to Iran in May 2024.',
    );
    const [claim] = (await team.detailOf(report.id)).claims;
    if (!claim) throw new Error('nothing was proposed');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        team.decide(claim, { decision: n % 2 === 0 ? 'accept' : 'reject' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await team.claimWith(report.id, 'Nonesuch Pumps')).history).toHaveLength(2);
  });

  it('what the command line did is noted in the audit chain, as noted later', async () => {
    const { items } = await team.read<ReportPage>('/reports?q=example%20pumps');
    const { claims } = await team.detailOf(items[0]?.id ?? '');
    await new Cli(team.home).prepare('reports', 'accept', claims[0]?.id ?? '', '--by', 'somebody');
    await team.added('The Example Times said Nonesuch Valves GmbH shipped drones to Iran in June 2024.');
    const { items: entries } = await team.read<AuditPage>(
      `/audit?subject=${encodeURIComponent(`claim ${claims[0]?.id}`)}`,
      team.who('supervisor'),
    );
    expect(entries).toMatchObject([{ what: 'claim.accepted', who: null, details: { notedLater: true } }]);
  });
});

describe('what is hostile', () => {
  it('stands as it was written: scripts, marks that turn text round, ten thousand characters', async () => {
    const script = '<script>alert(1)</script>';
    const marks = '\u202eGmbH sgnirB\u202c';
    const long = 'drones '.repeat(1_400);
    const text = `The Example Times said ${script} Nonesuch ${marks} GmbH shipped ${long}to Iran.`;
    const { report } = await team.added(text, script);
    expect(report.publisher).toBe(script);
    expect((await team.detailOf(report.id)).text).toBe(text);
  });

  it('a page: its scripts are not read, its words are', async () => {
    const html =
      '<!doctype html><html><head><title>T</title><script>evil()</script></head><body onload="evil()"><p>The Example Times said <b>Nonesuch Cranes GmbH</b> shipped drones to Iran.</p></body></html>';
    const response = await team.add({
      file: new File([html], 'a.html', { type: 'text/html' }),
      publisher: 'P',
      date: '2024-01-01',
    });
    const { report } = (await response.json()) as AddedReport;
    const { text } = await team.detailOf(report.id);
    expect(text).toContain('Nonesuch Cranes GmbH');
    expect(text).not.toContain('evil');
  });

  it.each([
    ['an address that is a script', { url: 'javascript:alert(1)' }, 400],
    ['a day that is none', { date: '2024-02-31' }, 400],
    ['a publisher with NUL', { publisher: 'a\u0000b' }, 400],
    ['no publisher', { publisher: ' ' }, 400],
    ['an unknown language', { language: 'xx' }, 400],
    ['an empty file', { file: new File([], 'a.txt') }, 400],
    ['no words at all', { file: new File(['123 456'], 'a.bin') }, 422],
    ['a PDF that is none', { file: new File(['%PDF-1.7 nothing'], 'a.pdf') }, 422],
  ])('%s is refused', async (_, fields, status) => {
    const whole = { publisher: 'P', date: '2024-01-01', ...('file' in fields ? {} : { text: 'words' }) };
    const response = await team.add({ ...whole, ...fields });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('what is larger than a report may be is refused', async () => {
    const big = new Blob([new Uint8Array(REPORT_FILE_BYTES + 11_000_000)]);
    const response = await team.add({ file: big, publisher: 'P', date: '2024-01-01' });
    expect(response.status).toBe(413);
    await response.body?.cancel();
  });

  it('changes nothing without the token of the session, or for who may only read', async () => {
    const fields = {
      text: 'The Example Times said X GmbH shipped drones.',
      publisher: 'P',
      date: '2024-01-01',
    };
    expect((await team.add(fields, team.who('analyst'), {})).status).toBe(403);
    expect((await team.add(fields, team.who('viewer'))).status).toBe(403);
    expect((await team.add(fields, team.who('admin'))).status).toBe(403);
    const { report } = await team.added(FOUNDING_LIKE);
    const [claim] = (await team.detailOf(report.id)).claims;
    if (!claim) throw new Error('nothing to decide');
    for (const browser of [team.who('viewer'), team.who('admin')])
      expect((await team.decide(claim, { decision: 'accept' }, browser)).status).toBe(403);
    const unknown = { id: 'none:1', version: 1 };
    expect((await team.decide(unknown, { decision: 'accept' })).status).toBe(404);
    expect((await team.decide(claim, { decision: 'reject', edit: { speaker: 'x' } })).status).toBe(400);
    expect((await team.grade(claim, { why: 'nothing given' })).status).toBe(400);
  });
});
