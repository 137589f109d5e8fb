import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freshPostgres, hasPostgres } from '../../../test/databases.ts';
import { Cli } from '../../../test/e2e/run-cli.ts';
import { demoLedger } from '../../evidence/demo-ledger.ts';
import { ledgerFolder } from '../../evidence/ledger/file-ledger.ts';
import { isoDate } from '../../model/dates.ts';
import type {
  CaseDetail,
  CaseRow,
  DossierPreview,
  DossierRow,
  DossierVerification,
} from '../contract/cases.ts';
import { type RunningServer, startServer } from '../start-server.ts';

// The whole way on a running server: papers, alert, case with its report, note, decision, dossiers, verification.

const DEMO = new URL('../../../assets/demo/', import.meta.url);

describe.each(hasPostgres ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const))('on %s', (dialect) => {
  const home = mkdtempSync(join(tmpdir(), 'tidewaiter-case-dossier-'));
  let server: RunningServer;
  let postgres: Awaited<ReturnType<typeof freshPostgres>> | undefined;
  let base = '';
  let alertId = '';
  let caseId = '';
  let reportId = '';

  async function ask<T>(method: string, path: string, body?: unknown): Promise<{ status: number; json: T }> {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: base.replace('/api/v1', '') },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      json: (response.status === 204 ? undefined : await response.json()) as T,
    };
  }

  async function upload(path: string, name: string, files: readonly URL[]): Promise<Response> {
    const form = new FormData();
    for (const file of files) form.append(name, new Blob([readFileSync(file)]), basename(file.pathname));
    return fetch(`${base}${path}`, {
      method: 'POST',
      body: form,
      headers: { origin: base.replace('/api/v1', '') },
    });
  }

  beforeAll(async () => {
    const ledger = await demoLedger(ledgerFolder(home));
    reportId = ledger.reports()[0]?.id ?? '';
    if (dialect === 'postgres') postgres = await freshPostgres();
    server = await startServer({
      home,
      ...(postgres && { databaseAddress: postgres.address }),
      host: '127.0.0.1',
      port: 0,
      demo: true,
      threads: 1,
      matchThreads: 0,
      today: () => isoDate(2026, 11, 27)!,
      log: pino({ level: 'silent' }),
      page: '/nowhere',
      env: {},
    });
    base = `http://127.0.0.1:${server.port}/api/v1`;
    const folder = new URL('papers/founding-case/', DEMO);
    const sent = await upload(
      '/uploads',
      'files',
      readdirSync(folder).map((name) => new URL(name, folder)),
    );
    expect(sent.status).toBe(202);
    await vi.waitFor(
      async () => {
        const { json } = await ask<{ items: { id: string }[] }>('GET', '/alerts');
        alertId = json.items[0]?.id ?? '';
        expect(alertId).not.toBe('');
      },
      { timeout: 30_000, interval: 100 },
    );
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await postgres?.drop();
    rmSync(home, { recursive: true, force: true });
  });

  it('opens a case with the alert and the report, and shows what is contested and when what happened', async () => {
    const made = await ask<{ id: string }>('POST', '/cases', {
      title: 'Spares that are none',
      question: 'Who is the end user?',
      members: [
        { kind: 'alert', id: alertId },
        { kind: 'report', id: reportId },
      ],
    });
    expect(made.status).toBe(201);
    caseId = made.json.id;
    expect((await ask('POST', `/cases/${caseId}/notes`, { text: 'Asked the issuer.' })).status).toBe(201);
    const { json } = await ask<CaseDetail>('GET', `/cases/${caseId}`);
    expect(json.case).toMatchObject({ title: 'Spares that are none', alerts: 1, reports: 1 });
    expect(json.notes).toMatchObject([{ text: 'Asked the issuer.' }]);
    expect(new Set(json.timeline.map(({ kind }) => kind))).toEqual(
      expect.objectContaining(new Set(['claim', 'denial', 'consignment'])),
    );
    // The denial stands beside what it denies.
    const denied = json.contested.find(({ against }) => against.some(({ stance }) => stance === 'denies'));
    expect(denied?.asserts.length).toBeGreaterThan(0);
    const { json: page } = await ask<{ items: CaseRow[] }>('GET', `/cases?member=${alertId}`);
    expect(page.items.map(({ id }) => id)).toEqual([caseId]);
    const unknown = await ask('POST', '/cases', { title: 'x', members: [{ kind: 'report', id: 'none' }] });
    expect(unknown.status).toBe(404);
  });

  it('builds dossiers of one root at every level, and verifies them', async () => {
    const { json: detail } = await ask<{ alert: { version: number } }>('GET', `/alerts/${alertId}`);
    const held = await ask('POST', `/alerts/${alertId}/dispositions`, {
      decision: 'hold',
      reasonCode: 'question-sent',
      text: 'The issuer was asked about the certificate.',
      version: detail.alert.version,
    });
    expect(held.status).toBeLessThan(300);
    const subject = { kind: 'case', id: caseId };
    const { json: preview } = await ask<DossierPreview>('POST', '/dossiers/preview', {
      subject,
      level: 'public',
    });
    expect(preview.html).toContain('Dossier on case');
    expect(preview.html).not.toContain('Spares that are none');
    // What was recorded comes out again: nothing changed since.
    expect(preview.html).not.toContain('assessed again');
    expect(preview.originals.length).toBeGreaterThanOrEqual(5);
    expect(preview.parts.removed).toBeGreaterThanOrEqual(preview.originals.length);
    const rows: DossierRow[] = [];
    for (const level of ['internal', 'partner', 'public'] as const) {
      const built = await ask<DossierRow>('POST', '/dossiers', { subject, level, claimReview: true });
      expect(built.status).toBe(201);
      rows.push(built.json);
      const archive = await fetch(`${base}/dossiers/${built.json.id}/archive`);
      const bytes = new Uint8Array(await archive.arrayBuffer());
      expect(archive.headers.get('content-disposition')).toContain('attachment');
      expect(bytes.byteLength).toBe(built.json.bytes);
      expect(await verify(bytes)).toMatchObject({ verified: true, difference: null, level, ours: true });
      const text = Buffer.from(bytes).toString('latin1');
      expect(text.includes('The issuer was asked about the certificate.')).toBe(level !== 'public');
      expect(text.includes('claimreview.json')).toBe(true);
    }
    expect(new Set(rows.map(({ root }) => root)).size).toBe(1);
    const { json: listed } = await ask<{ items: DossierRow[] }>('GET', `/dossiers?subject=${caseId}`);
    expect(listed.items.map(({ level, waiting }) => [level, waiting])).toEqual([
      ['public', true],
      ['partner', true],
      ['internal', true],
    ]);
  });

  it('names what was changed in an archive, and refuses what is none', async () => {
    const { json: row } = await ask<DossierRow>('POST', '/dossiers', {
      subject: { kind: 'alert', id: alertId },
      level: 'internal',
    });
    const bytes = new Uint8Array(await (await fetch(`${base}/dossiers/${row.id}/archive`)).arrayBuffer());
    const at = Buffer.from(bytes).indexOf('The issuer was asked about');
    expect(at).toBeGreaterThan(0);
    bytes[at] = 'W'.charCodeAt(0);
    const { verified, difference } = await verify(bytes);
    expect(verified).toBe(false);
    expect(`${difference?.where} ${difference?.what}`).toContain('decisions.jsonl');
    expect(await verify(bytes.subarray(0, 100), 422)).toBeDefined();
    const empty = await fetch(`${base}/dossiers/verify`, { method: 'POST', body: new FormData() });
    expect(empty.status).toBe(400);
  });

  it('is built on the command line as well, with the same root', async () => {
    const cli = new Cli(home, postgres && { DATABASE_URL: postgres.address });
    const out = join(home, 'case.zip');
    const build = ['dossier', 'build', 'Spares that are none', '--lists', 'sample', '--out', out];
    expect(await cli.run(build)).toMatchObject({ status: 0 });
    const { json } = await ask<{ items: DossierRow[] }>('GET', `/dossiers?subject=${caseId}`);
    expect(new Set(json.items.map(({ root }) => root)).size).toBe(1);
    expect(json.items).toHaveLength(4);
    expect(await cli.run(['dossier', 'verify', out])).toMatchObject({ status: 0 });
    const none = await cli.run(['dossier', 'build', 'No such thing', '--out', join(home, 'none.zip')]);
    expect(none).toMatchObject({ status: 2, err: expect.stringContaining('no alert and no case') });
  }, 30_000);

  it('records who built what, and lets nobody out of the folder', async () => {
    const { json } = await ask<{ items: { what: string; subject: string }[] }>(
      'GET',
      '/audit?what=dossier.built',
    );
    expect(json.items.map(({ subject }) => subject)).toContain(`case ${caseId}`);
    expect((await fetch(`${base}/dossiers/..%2f..%2fdatabase/archive`)).status).toBe(404);
    expect(readdirSync(home).filter((name) => name.startsWith('verify-'))).toEqual([]);
  });

  async function verify(bytes: Uint8Array<ArrayBuffer>, status = 200): Promise<DossierVerification> {
    const form = new FormData();
    form.append('file', new Blob([bytes]), 'dossier.zip');
    const response = await fetch(`${base}/dossiers/verify`, {
      method: 'POST',
      body: form,
      headers: { origin: base.replace('/api/v1', '') },
    });
    const text = await response.text();
    expect(response.status, text).toBe(status);
    return JSON.parse(text) as DossierVerification;
  }
});
