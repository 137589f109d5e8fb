import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedLookup, refusalOf, refusalOfUrl } from './public-address.ts';
import { type Message, type SendSettings, send } from './send.ts';
import { isGenuine, newWebhookSecret, sign } from './signature.ts';

describe('which addresses are reached', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ff02::1',
    '2001:db8::1',
    'x',
  ])('%s is refused', (address) => expect(refusalOf(address, false)).toBeDefined());

  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '::ffff:8.8.8.8'])('%s is public', (address) =>
    expect(refusalOf(address, false)).toBeUndefined(),
  );

  it.each(['127.0.0.1', '10.1.2.3', 'fd00::1', '::1'])(
    '%s is reached when the setting allows it',
    (address) => expect(refusalOf(address, true)).toBeUndefined(),
  );

  it.each(['0.0.0.0', '224.0.0.1', '255.255.255.255'])('%s never', (address) =>
    expect(refusalOf(address, true)).toBeDefined(),
  );

  it.each([
    'http://example.org/',
    'https://user:secret@example.org/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://a.localhost./',
    'ftp://example.org/',
    'file:///etc/passwd',
    'nonsense',
  ])('%s is refused as it is written', (url) => expect(refusalOfUrl(url, false)).toBeDefined());

  it('lets public names pass until they are found', () => {
    expect(refusalOfUrl('https://example.org/hook?a=1', false)).toBeUndefined();
    expect(refusalOfUrl('http://127.0.0.1:8080/', true)).toBeUndefined();
  });
});

describe('finding an address', () => {
  const finds = (...addresses: string[]) =>
    ((_host: string, _options: object, done: (error: null, found: object[]) => void) => {
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    }) as unknown as typeof import('node:dns').lookup;
  const found = (...addresses: string[]) =>
    new Promise((resolve) => {
      checkedLookup(false, finds(...addresses))('a.example', { all: true }, (error, all) =>
        resolve(error?.message ?? all),
      );
    });

  it('refuses a name with one address of an own network among public ones', async () => {
    expect(await found('8.8.8.8', '127.0.0.1')).toMatch(/no public address \(loopback\)/);
    expect(await found()).toMatch(/has no address/);
    expect(await found('8.8.8.8')).toEqual([{ address: '8.8.8.8', family: 4 }]);
  });
});

describe('a signature', () => {
  const secret = newWebhookSecret();
  const body = '{"a":1}';
  const header = sign(secret, body, 1_000);
  it.each([
    ['as it was made', secret, header, body, 1_000, true],
    ['five minutes later', secret, header, body, 1_300, true],
    ['a recording', secret, header, body, 1_301, false],
    ['from the future', secret, header, body, 600, false],
    ['another body', secret, header, '{"a":2}', 1_000, false],
    ['another secret', newWebhookSecret(), header, body, 1_000, false],
    ['another time', secret, header.replace('t=1000', 't=1001'), body, 1_000, false],
    ['no signature', secret, '', body, 1_000, false],
  ])('%s', (_what, key, signature, text, at, expected) =>
    expect(isGenuine(key, signature, text, at)).toBe(expected),
  );
});

describe('sending', () => {
  let server: Server;
  let answer: RequestListener;
  let port = 0;
  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  const secret = newWebhookSecret();
  const settings: SendSettings = { allowOwn: true, nowSeconds: () => 1_000 };
  const post = (change: Partial<Message> = {}, other: Partial<SendSettings> = {}) =>
    send(
      {
        id: 'd1',
        address: `http://127.0.0.1:${port}/hook`,
        secret,
        event: 'alert.opened',
        body: '{"name":"Ö"}',
        ...change,
      },
      { ...settings, ...other },
    );

  it('posts the body, signed', async () => {
    let seen: unknown;
    answer = (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      request.on('end', () => {
        seen = {
          genuine: isGenuine(secret, String(request.headers['tidewaiter-signature']), body, 1_010),
          event: request.headers['tidewaiter-event'],
          delivery: request.headers['tidewaiter-delivery'],
          at: `${request.method} ${request.url}`,
        };
        response.writeHead(204).end();
      });
    };
    expect(await post()).toEqual({});
    expect(seen).toEqual({ genuine: true, event: 'alert.opened', delivery: 'd1', at: 'POST /hook' });
  });

  it('follows no redirection, not even to itself', async () => {
    let requests = 0;
    answer = (_request, response) => {
      requests++;
      response.writeHead(307, { location: `http://127.0.0.1:${port}/other` }).end();
    };
    expect(await post()).toEqual({ problem: 'answered with status 307; redirections are not followed' });
    expect(requests).toBe(1);
  });

  it('tells a refusal', async () => {
    answer = (_request, response) => response.writeHead(500).end('secret of the receiver');
    expect(await post()).toEqual({ problem: 'answered with status 500' });
  });

  it('waits so long and no longer: for the head, and for the body', async () => {
    answer = () => {};
    expect(await post({}, { milliseconds: 100 })).toEqual({ problem: 'no answer within 0.1 seconds' });
    answer = (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await post({}, { milliseconds: 150 })).toHaveProperty('problem');
  });

  it('cuts off an answer without end, whose status it has', async () => {
    answer = (_request, response) => {
      response.writeHead(200);
      const flood = (): void => {
        while (!response.closed && response.write('x'.repeat(65_536)));
        if (!response.closed) response.once('drain', flood);
      };
      flood();
    };
    expect(await post()).toEqual({});
  });

  it('tells that nobody listens', async () => {
    expect((await post({ address: 'http://127.0.0.1:1/' })).problem).toContain('ECONNREFUSED');
  });

  it('does not reach this machine unless it may, by address, by name, or by a name that leads here', async () => {
    let requests = 0;
    answer = (_request, response) => {
      requests++;
      response.end();
    };
    const strict = { allowOwn: false };
    expect((await post({}, strict)).problem).toContain('must begin with https');
    expect((await post({ address: `https://127.0.0.1:${port}/` }, strict)).problem).toContain('loopback');
    expect((await post({ address: `https://localhost:${port}/` }, strict)).problem).toContain('this machine');
    const leadsHere = ((_host: string, options: { all?: boolean }, done: (...answer: unknown[]) => void) =>
      options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)) as never;
    const named = { address: `https://hook.example:${port}/` };
    expect((await post(named, { ...strict, lookup: checkedLookup(false, leadsHere) })).problem).toContain(
      'loopback',
    );
    // A finder that checks nothing: the connection itself is looked at.
    expect((await post(named, { ...strict, lookup: leadsHere })).problem).toContain(
      'nothing was sent: 127.0.0.1',
    );
    expect(requests).toBe(0);
  });
});
