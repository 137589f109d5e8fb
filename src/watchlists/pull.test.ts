import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import { type PullRequest, pullList } from './pull.ts';
import { loadSource } from './source-register.ts';
import own from './sources/own.ts';
import { type ListStore, openLists } from './store.ts';

const TODAY = '2024-01-02';
const LIST = 'id,name\n1,Example One\n2,Example Two\n';
const LAST_MODIFIED = 'Wed, 20 Dec 2023 10:00:00 GMT';

let home: string;
let store: ListStore;
let server: Server;
let address: string;
let answer: RequestListener;
let asked: { readonly url: string; readonly etag: string | undefined }[];
let waits: number[];

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'tidewaiter-pull-'));
  store = openLists(home);
  [asked, waits] = [[], []];
  server = createServer((request, response) => {
    asked.push({ url: request.url!, etag: request.headers['if-none-match'] });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  point({ own: [{ url: `${address}/own.csv`, fileName: 'own.csv' }] });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(home, { recursive: true, force: true });
});

function point(addresses: object): void {
  writeFileSync(join(home, 'addresses.json'), JSON.stringify(addresses));
}

function pull(rest: Partial<PullRequest> = {}): ReturnType<typeof pullList> {
  const sleep = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
  };
  return pullList({ store, home, source: own, today: TODAY, sleep, ...rest });
}

const good: RequestListener = (request, response) => {
  if (request.headers['if-none-match'] === '"v1"') return void response.writeHead(304).end();
  response.writeHead(200, { ETag: '"v1"', 'Last-Modified': LAST_MODIFIED }).end(LIST);
};

/** The list as it was after a good pull; nothing of a failed one may be left. */
function expectOldVersionInForce(): void {
  expect(store.versions('own').map(({ entries, effective }) => [entries, effective])).toEqual([
    [2, '2023-12-20'],
  ]);
  expect(readdirSync(join(home, 'lists', 'own')).filter((name) => name.startsWith('.'))).toEqual([]);
}

describe('a pull', () => {
  test('imports the list; its day is the last change on the server', async () => {
    answer = good;
    const progress: number[] = [];
    const { status, version } = await pull({ onProgress: ({ received }) => progress.push(received) });
    expect(status).toBe('imported');
    expect(version).toMatchObject({ effective: '2023-12-20', effectiveFrom: 'server', entries: 2 });
    expect(progress.at(-1)).toBe(LIST.length);
  });

  test('asks whether the file has changed, and does nothing when it has not (304)', async () => {
    answer = good;
    const first = await pull();
    expect(await pull()).toEqual({ status: 'unchanged', version: first.version });
    expect(asked.map(({ etag }) => etag)).toEqual([undefined, '"v1"']);
    expectOldVersionInForce();
  });

  test('fetches again when the version that was pulled is gone', async () => {
    answer = good;
    const { version } = await pull();
    rmSync(join(home, 'lists', 'own', version.versionId), { recursive: true });
    expect((await pull()).status).toBe('imported');
    expect(asked.map(({ etag }) => etag)).toEqual([undefined, undefined]);
  });

  test('imports the new version when the file has changed', async () => {
    answer = good;
    await pull();
    answer = (_, response) =>
      response
        .writeHead(200, { ETag: '"v2"', 'Last-Modified': 'Mon, 01 Jan 2024 10:00:00 GMT' })
        .end(`${LIST}3,Three\n`);
    expect((await pull()).version).toMatchObject({ effective: '2024-01-01', entries: 3 });
    expect(store.versions('own')).toHaveLength(2);
  });

  test('tries again after 500, waiting longer each time', async () => {
    let failures = 2;
    answer = (request, response) =>
      failures-- > 0 ? response.writeHead(500).end() : good(request, response);
    const retries: string[] = [];
    expect((await pull({ onRetry: (file, reason) => retries.push(`${file}: ${reason}`) })).status).toBe(
      'imported',
    );
    expect(waits).toEqual([1_000, 2_000]);
    expect(retries).toEqual(['own.csv: the server answered 500', 'own.csv: the server answered 500']);
  });
});

describe('a pull that fails keeps the old version, and says why', () => {
  beforeEach(async () => {
    answer = good;
    await pull();
    asked = [];
  });
  afterEach(expectOldVersionInForce);

  test('500 always', async () => {
    answer = (_, response) => response.writeHead(500).end();
    await expect(pull()).rejects.toThrow(/not fetched \(4 attempts\): the server answered 500/);
    expect([asked.length, waits]).toEqual([4, [1_000, 2_000, 4_000]]);
  });

  test('403 is final: no other attempt', async () => {
    answer = (_, response) => response.writeHead(403).end();
    await expect(pull()).rejects.toThrow(/the server answered 403/);
    expect(asked).toHaveLength(1);
  });

  test('404: the address may have moved', async () => {
    answer = (_, response) => response.writeHead(404).end();
    await expect(pull()).rejects.toThrow(/no such file \(404\); the address may have moved/);
  });

  test('a body shorter than announced', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'Content-Length': '5000' });
      response.write(LIST);
      setTimeout(() => response.destroy(), 20);
    };
    await expect(pull({ limits: { attempts: 2 } })).rejects.toThrow(/not fetched \(2 attempts\)/);
  });

  test('a body without end', async () => {
    answer = (_, response) => {
      response.writeHead(200);
      const send = (): void => {
        if (!response.destroyed) response.write('x'.repeat(10_000), () => setImmediate(send));
      };
      send();
    };
    await expect(pull({ limits: { bytes: 100_000 } })).rejects.toThrow(/larger than 100,000 bytes/);
    expect(asked).toHaveLength(1);
  });

  test('an announced size beyond the limit is not even begun', async () => {
    answer = (_, response) => response.writeHead(200, { 'Content-Length': '5000' }).end('x'.repeat(5_000));
    await expect(pull({ limits: { bytes: 100 } })).rejects.toThrow(/larger than 100 bytes/);
  });

  test('a web page with status 200', async () => {
    answer = (_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><h1>Sorry</h1>');
    await expect(pull()).rejects.toThrow(/web page \(HTML\), not a list/);
  });

  test('a list of another kind with status 200', async () => {
    answer = (_, response) => response.writeHead(200).end('colour,taste\nblue,sweet\n');
    await expect(pull()).rejects.toThrow(/this is not your own list/);
  });

  test('a server that falls silent', async () => {
    answer = (_, response) => {
      response.writeHead(200);
      response.write(LIST);
    };
    const limits = { attempts: 1, silenceMilliseconds: 100 };
    await expect(pull({ limits })).rejects.toThrow(/silent for 0.1 seconds/);
  });

  test('a server that drips for ever', async () => {
    answer = (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    };
    const limits = { attempts: 1, timeMilliseconds: 200 };
    await expect(pull({ limits })).rejects.toThrow(/longer than 0.2 seconds/);
  });

  test('a server that is not there', async () => {
    point({ own: [{ url: 'http://127.0.0.1:1/own.csv', fileName: 'own.csv' }] });
    await expect(pull({ limits: { attempts: 1 } })).rejects.toThrow(/not fetched: fetch failed/);
  });

  test('a checksum that differs', async () => {
    point({ own: [{ url: `${address}/own.csv`, fileName: 'own.csv', sha256: '0'.repeat(64) }] });
    answer = (_, response) => response.writeHead(200).end(`${LIST}3,Three\n`);
    await expect(pull()).rejects.toThrow(/SHA-256 is .*, expected 0000/);
  });
});

describe('a list of several files', () => {
  const row = (name: string): string => `7,"${name}",-0- ,"X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n`;
  const bodies: Record<string, string> = {};

  test('is fetched whole when one of them has changed; an optional one may be absent', async () => {
    const source = { ...(await loadSource('ofac-cons')), expect: { entries: [1, 9] as const } };
    const files = ['prim.csv', 'alt.csv', 'comments.csv'].map((fileName) => ({
      url: `${address}/${fileName}`,
      fileName,
      ...(fileName === 'comments.csv' ? { optional: true } : {}),
    }));
    point({ 'ofac-cons': files });
    Object.assign(bodies, { '/prim.csv': row('EXAMPLE'), '/alt.csv': '7,1,"aka","EX",-0- \n' });
    answer = (request, response) => {
      const body = bodies[request.url!];
      if (body === undefined) return void response.writeHead(404).end();
      const etag = `"${body.length}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      response.writeHead(200, { ETag: etag }).end(body);
    };
    const names = (): string[] => {
      const newest = store.versions('ofac-cons').at(-1)!;
      return [...store.readEntries(newest)].flatMap(({ properties }) => [
        ...properties.name!,
        ...(properties.alias ?? []),
      ]);
    };
    await pull({ source });
    expect(names()).toEqual(['EXAMPLE', 'EX']);
    expect((await pull({ source })).status).toBe('unchanged');
    bodies['/alt.csv'] = '7,1,"aka","EX TWO",-0- \n';
    expect((await pull({ source })).status).toBe('imported');
    expect(names()).toEqual(['EXAMPLE', 'EX TWO']);
  });
});

describe('addresses', () => {
  test('a list without an address says how to import it by hand', async () => {
    rmSync(join(home, 'addresses.json'));
    await expect(pull()).rejects.toThrow(/no address that machines can fetch/);
  });

  test.each([
    ['no JSON', '{', /does not hold a JSON object/],
    ['no list', '{"own": "x"}', /addresses of "own" are not understood/],
    ['another protocol', '{"own": [{"url": "file:///etc/passwd", "fileName": "x"}]}', /not understood/],
    ['a path for a name', '{"own": [{"url": "http://x.example/", "fileName": "../x"}]}', /not understood/],
  ])('refuses an addresses.json with %s', async (_, text, message) => {
    writeFileSync(join(home, 'addresses.json'), text);
    await expect(pull()).rejects.toThrow(message);
  });
});

describe.skipIf(!sharedData)('the real lists of the test data, from a local server', () => {
  test.each([
    ['un-sc', ['un/consolidated.xml'], 1_003],
    [
      'ofac-sdn',
      [
        'ofac/sdn_2023-12-28.csv',
        'ofac/alt_2025-02-27_for_2023-12-28.csv',
        'ofac/add_2025-02-27_for_2023-12-28.csv',
      ],
      13_821,
    ],
    ['uk-sanctions', ['uk/ofsi_conlist_2018.csv'], 2_106],
  ] as const)('%s', async (id, paths, entries) => {
    const files = paths.map((path, index) => ({ url: `${address}/${path}`, fileName: `${index}.data` }));
    point({ [id]: files });
    answer = (request, response) => response.end(readFileSync(join(sharedData!, 'lists', request.url!)));
    const { version } = await pull({ source: await loadSource(id) });
    expect(version.entries).toBe(entries);
  });
});
