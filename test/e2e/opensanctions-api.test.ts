import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOpenSanctionsApi } from '../../src/server/opensanctions/api.ts';
import { loadServed, type Served } from '../../src/server/opensanctions/served-lists.ts';
import { Cli } from './run-cli.ts';

/** A client of yente asks a real port: lists imported by the real command, matching in threads of their own. */
describe('the interface of OpenSanctions over a port', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-api-'));
  const cli = new Cli(join(folder, 'home'));
  let served: Served;
  let server: ServerType;
  let root = '';

  const importList = async (lines: readonly string[]): Promise<void> => {
    const file = join(folder, 'own.csv');
    writeFileSync(file, `${lines.join('\n')}\n`);
    await cli.prepare('lists', 'import', file, '--source', 'own', '--name', 'house', '--force');
  };
  const load = (): Served => loadServed({ home: cli.home, asOf: '2099-01-01', threads: 2 });
  const post = (path: string, body: string): Promise<Response> =>
    fetch(`${root}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const idsFor = async (name: string): Promise<string[]> => {
    const body = JSON.stringify({ queries: { q: { schema: 'Company', properties: { name: [name] } } } });
    const answer = (await (await post('/match/house', body)).json()) as {
      responses: { q: { results: { id: string }[] } };
    };
    return answer.responses.q.results.map(({ id }) => id);
  };

  beforeAll(async () => {
    await importList(['id,name,type', 'K1,Korventa Precision Instruments LLC,company']);
    served = load();
    const update = {
      token: 'secret',
      run: async (): Promise<void> => {
        const before = served;
        served = load();
        await before.close();
      },
    };
    const app = createOpenSanctionsApi({
      served: () => served,
      update,
      failed: (error) => {
        throw error;
      },
    });
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((ready) => server.once('listening', ready));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers many at once, each its own', async () => {
    const names = Array.from({ length: 40 }, (_, i) =>
      i % 2 === 0 ? 'Korventa Precision Instruments' : 'Nobody',
    );
    const answers = await Promise.all(names.map(idsFor));
    expect(answers.map((ids) => ids.length)).toEqual(names.map((_, i) => (i % 2 === 0 ? 1 : 0)));
  });

  it('finds what was imported since, after POST /updatez', async () => {
    await importList([
      'id,name,type',
      'K1,Korventa Precision Instruments LLC,company',
      'K2,Tarvessa Trading FZE,company',
    ]);
    expect(await idsFor('Tarvessa Trading')).toEqual([]);
    expect((await fetch(`${root}/updatez?token=secret&sync=true`, { method: 'POST' })).status).toBe(200);
    expect((await idsFor('Tarvessa Trading')).length).toBe(1);
    expect((await fetch(`${root}/readyz`)).status).toBe(200);
  });

  it('refuses a body beyond the limit, whether its length is told or not', async () => {
    expect((await post('/match/default', 'x'.repeat(4_000_001))).status).toBe(413);
    const chunk = new TextEncoder().encode('x'.repeat(1_000_000));
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller): void {
        controller.enqueue(chunk);
        if (++sent === 6) controller.close();
      },
    });
    const init = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
    const status = await fetch(`${root}/match/default`, init).then(
      (answer) => answer.status,
      // The server closes the connection while the client is still sending.
      () => 413,
    );
    expect(status).toBe(413);
  });

  it('keeps on answering when a client breaks off', async () => {
    const { port } = server.address() as AddressInfo;
    await new Promise<void>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST /match/default HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"quer');
        setTimeout(() => {
          socket.destroy();
          done();
        }, 20);
      });
    });
    expect((await fetch(`${root}/healthz`)).status).toBe(200);
  });
});
