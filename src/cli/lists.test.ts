import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Console } from './console.ts';
import { listsDiff, listsImport, listsPull, listsStatus } from './lists.ts';

const context = (today: '2024-01-02' | '2024-03-01' = '2024-01-02') => ({ home, today });
let home: string;
let out: string[];
let err: string[];
let console: Console;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tidewaiter-cli-lists-'));
  [out, err] = [[], []];
  console = { out: (line) => out.push(line), err: (line) => err.push(line), isTty: false, width: 120 };
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, text: string): string {
  writeFileSync(join(home, name), text);
  return join(home, name);
}

const importOwn = (text: string, effective: '2023-12-01' | '2024-01-01') =>
  listsImport({ files: [write('own.csv', text)], source: 'own', effective }, console, context());

describe('lists import', () => {
  test('says what was imported, from which day, and where the problems are', async () => {
    expect(await importOwn('id,name,type\n1,One,company\n2,,company\n', '2023-12-01')).toBe(0);
    const text = out.join('\n');
    expect(text).toContain('own  imported as version 2023-12-01-');
    expect(text).toContain('in force from  2023-12-01 (as given)');
    expect(text).toContain('entries        1 with 1 names, 0 relations');
    expect(text).toMatch(/problems {7}1, all in .*problems\.jsonl/);
    expect(text).toContain('- own.csv, row 3: the row has no name');
  });

  test('says when there is nothing new', async () => {
    await importOwn('name\nOne\n', '2023-12-01');
    out = [];
    expect(await importOwn('name\nOne\n', '2023-12-01')).toBe(0);
    expect(out).toEqual([
      expect.stringMatching(/^own {2}unchanged: these very bytes are version 2023-12-01-/),
    ]);
  });

  test('refuses a source that there is not, naming those there are', async () => {
    const importing = listsImport({ files: ['x.csv'], source: 'ofac' }, console, context());
    await expect(importing).rejects.toMatchObject({
      problem: { what: 'there is no source "ofac"', mend: expect.stringContaining('ofac-sdn, ofac-cons') },
    });
  });

  test('keeps a list under its own name', async () => {
    const files = [write('a.csv', 'name\nOne\n')];
    await listsImport({ files, source: 'own', name: 'sales' }, console, context());
    expect(out[0]).toMatch(/^sales {2}imported/);
  });
});

describe('lists status', () => {
  test('with nothing imported, says what to do next', () => {
    expect(listsStatus({ json: false }, console, context())).toBe(0);
    expect(out.join('\n')).toContain('No list is imported yet');
    expect(out.join('\n')).toContain('tidewaiter lists pull ofac-sdn');
  });

  test('aligns its columns and points out what is old', async () => {
    await importOwn(
      `id,name\n${Array.from({ length: 1_234 }, (_, index) => `${index},Name ${index}`).join('\n')}\n`,
      '2024-01-01',
    );
    out = [];
    listsStatus({ json: false }, console, context('2024-03-01'));
    expect(out[0]).toMatch(
      /^list {2}version {14,}age {2}entries {2}names {2}relations {2}problems {2}versions$/,
    );
    expect(out[1]).toMatch(/^own {3}2024-01-01-\w{8} {2}60 days {4}1,234 {2}1,234 {10}0 {9}0 {9}1$/);
    expect(out.join('\n')).toContain('Older than 30 days: own.');
  });

  test('leaves columns out where the terminal is narrow, and says which', async () => {
    await importOwn('name\nOne\n', '2024-01-01');
    out = [];
    listsStatus({ json: false }, { ...console, width: 66 }, context());
    expect(out[0]).toMatch(/^list {2}version {14,}age {2}entries {2}problems {2}versions$/);
    expect(out).toContain('No room for: names, relations; --json has them.');
    expect(out.slice(0, 2).every((line) => line.length <= 66)).toBe(true);
  });

  test('as JSON', async () => {
    await importOwn('name\nOne\n', '2023-12-01');
    out = [];
    listsStatus({ json: true }, console, context());
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      today: '2024-01-02',
      lists: [{ listId: 'own', ageDays: 32, entries: 1 }],
    });
  });
});

describe('lists diff', () => {
  test('names what was added, removed and changed', async () => {
    await importOwn('id,name,country\n1,One,DE\n2,Two,FR\n', '2023-12-01');
    await importOwn('id,name,country\n2,Two,CH\n3,Three,\n', '2024-01-01');
    out = [];
    expect(listsDiff({ id: 'own', json: false }, console, context())).toBe(0);
    expect(out.slice(1)).toEqual([
      '',
      'added: 1',
      '  own:3  Three',
      '',
      'removed: 1',
      '  own:1  One',
      '',
      'changed: 1',
      '  own:2  Two  (country)',
    ]);
    out = [];
    listsDiff({ id: 'own', from: '2023-12-01', to: '2024-01-01', json: true }, console, context());
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      list: 'own',
      added: [{ id: 'own:3' }],
      removed: [{ id: 'own:1' }],
    });
  });
});

describe('lists pull', () => {
  let server: Server;
  let body: string;

  beforeEach(async () => {
    server = createServer((_, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/own.csv`;
    write('addresses.json', JSON.stringify({ own: [{ url, fileName: 'own.csv' }] }));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  test('imports; when it fails, says that the old version stays, and exits with 2', async () => {
    body = 'name\nOne\n';
    expect(await listsPull({ ids: ['own'] }, console, context())).toBe(0);
    expect(out[0]).toMatch(/^own {2}imported as version 2024-01-02-/);
    body = '<!DOCTYPE html><p>Sorry';
    expect(await listsPull({ ids: ['own'] }, console, context())).toBe(2);
    expect(err.join('\n')).toContain('web page (HTML), not a list');
    expect(err.join('\n')).toMatch(/version 2024-01-02-\w{8} \(1 entries\) stays in force/);
    expect(err.at(-1)).toBe('1 of 1 lists not pulled.');
  });

  test('one list that cannot be pulled does not keep the others from it', async () => {
    body = 'name\nOne\n';
    expect(await listsPull({ ids: ['jp-meti', 'own'] }, console, context())).toBe(2);
    expect(err.join('\n')).toContain('has no address that machines can fetch');
    expect(err.join('\n')).toContain('this list has no version yet: nothing is screened against it');
    expect(out[0]).toMatch(/^own {2}imported/);
  });
});
