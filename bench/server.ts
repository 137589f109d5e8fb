import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLists } from '../src/watchlists/store.ts';
import { figure, importLists, listsFolder, runChild } from './children.ts';
import { madeNames } from './made-names.ts';
import { makeQueries } from './name-queries.ts';
import type { BenchResult } from './run.ts';

const CONNECTIONS = 50;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 10);
/** Until every thread has compiled what it runs, and has read the entries that it is asked for. */
const WARM_SECONDS = 10;
const BODIES = 2_000;
const QUERIES_PER_BODY = 3;
const SEED = 20230316;
const CHILD = './server-child.ts';

/**
 * `npm run bench -- server`: POST /match with three queries each over all lists of the test data, at 50 connections,
 * beside a bare route of the same server in the same run; then through the whole server, with its log, limits and
 * database, and POST /screen of one consignment. The client is a process of its own on the same machine.
 */
export async function benchServer(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-'));
  const home = join(folder, 'home');
  if (!existsSync(listsFolder)) throw new Error('the server benchmark needs the lists of the test data');
  try {
    await importLists(home);
    const bodies = join(folder, 'bodies.jsonl');
    writeFileSync(bodies, makeBodies(home).join('\n'));
    const rows: [string, string, string][] = [];
    const data: Record<string, number> = {};
    for (const threads of [0, 1, 2]) {
      const { child, port } = await startServer(home, threads);
      try {
        const load = (path: string, seconds: number) =>
          runChild(CHILD, ['load', String(port), String(CONNECTIONS), String(seconds), path, bodies], home);
        await load('/match/default', WARM_SECONDS);
        const { output } = await load('/match/default', SECONDS);
        rows.push(row(`POST /match, ${threads} threads beside`, output));
        for (const name of ['rate', 'p50', 'p95', 'p99', 'kb'])
          data[`match${threads}${name}`] = figure(output, name);
        if (threads > 0) continue;
        const bare = await load('/bare', SECONDS / 2);
        rows.push(row('bare route', bare.output));
        data['bareRate'] = figure(bare.output, 'rate');
      } finally {
        child.kill('SIGTERM');
      }
    }
    const whole = await benchWhole(home, folder, bodies);
    rows.push(...whole.rows);
    return {
      title: `server: ${QUERIES_PER_BODY} queries a request, ${CONNECTIONS} connections, client on the same machine`,
      rows,
      data: { ...data, ...whole.data, connections: CONNECTIONS, queries: QUERIES_PER_BODY },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same through the whole of `tidewaiter serve`, and one consignment after another screened and stored. */
async function benchWhole(
  home: string,
  folder: string,
  matches: string,
): Promise<{ rows: [string, string, string][]; data: Record<string, number> }> {
  const screens = join(folder, 'screens.jsonl');
  writeFileSync(screens, makeConsignments(home).join('\n'));
  const rows: [string, string, string][] = [];
  const data: Record<string, number> = {};
  const { child, port } = await startWhole(home);
  try {
    for (const [name, label, path, connections, file] of [
      ['wholeMatch', 'POST /match, whole server', '/match/default', CONNECTIONS, matches],
      ['screen', 'POST /screen, stored, one at a time', '/api/v1/screen', 1, screens],
      ['screenMany', 'POST /screen, stored, 8 connections', '/api/v1/screen', 8, screens],
    ] as const) {
      const load = (seconds: number) =>
        runChild(CHILD, ['load', String(port), String(connections), String(seconds), path, file], home);
      await load(WARM_SECONDS / 2);
      const { output } = await load(SECONDS);
      rows.push(row(label, output));
      for (const part of ['rate', 'p50', 'p95', 'p99']) data[`${name}${part}`] = figure(output, part);
    }
  } finally {
    child.kill('SIGTERM');
  }
  return { rows, data };
}

/** Consignments of made-up firms, as a house system would send them, one in each request. */
function makeConsignments(home: string): string[] {
  const firms = entriesOf(home)
    .filter(({ schema }) => schema === 'Company' || schema === 'Organization')
    .map(({ caption }) => caption);
  const names = [...madeNames(firms, BODIES * 2, SEED)];
  return Array.from({ length: BODIES }, (_, number) =>
    JSON.stringify({
      asOf: 'shipment',
      consignments: [
        {
          consignment_id: `BENCH-${number}`,
          shipment_date: '2024-02-05',
          invoice_number: `B-${number}`,
          consignor_name: names[number],
          consignor_country: 'DE',
          consignee_name: names[BODIES + number],
          consignee_country: 'KZ',
          destination_country: 'KZ',
          goods_description:
            number % 2 === 0 ? 'ball bearings, 200 pieces' : 'microcontroller integrated circuits',
          hs_code: number % 2 === 0 ? '848210' : '854231',
          quantity: '200',
          net_mass_kg: '45',
          value: '8200',
          currency: 'EUR',
        },
      ],
    }),
  );
}

function startWhole(home: string): Promise<{ child: ChildProcess; port: number }> {
  return new Promise((done, failed) => {
    const bin = fileURLToPath(new URL('../bin/tidewaiter.js', import.meta.url));
    const child = spawn(process.execPath, [bin, 'serve', '--demo', '--port', '0'], {
      env: { ...process.env, TIDEWAITER_HOME: home },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.on('error', failed);
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      const [, port] = /listens on http:\S+:(\d+)/.exec(String(chunk)) ?? [];
      if (port !== undefined) done({ child, port: Number(port) });
    });
  });
}

function row(label: string, output: string): [string, string, string] {
  const [rate, p50, p95, p99, kb] = ['rate', 'p50', 'p95', 'p99', 'kb'].map((name) => figure(output, name));
  return [
    label,
    `${Math.round(rate!).toLocaleString('en')}/s`,
    `p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, ${kb} kB an answer`,
  ];
}

function startServer(home: string, threads: number): Promise<{ child: ChildProcess; port: number }> {
  return new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL(CHILD, import.meta.url)), 'serve', String(threads)],
      {
        env: { ...process.env, TIDEWAITER_HOME: home },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    child.on('error', failed);
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      const port = figure(String(chunk), 'port');
      if (!Number.isNaN(port)) done({ child, port });
    });
  });
}

function entriesOf(home: string) {
  const store = openLists(home);
  return store
    .listIds()
    .flatMap((id) => store.versions(id).slice(-1))
    .flatMap((version) => [...store.readEntries(version)]);
}

/** Requests of persons and firms in turn, of the ten kinds of the names benchmark: as listed, misspelt, on no list. */
function makeBodies(home: string): string[] {
  const entries = entriesOf(home);
  const queriesOf = (schemata: readonly string[], count: number, seed: number) => {
    const names = entries.filter(({ schema }) => schemata.includes(schema)).map(({ caption }) => caption);
    return makeQueries(names, [...madeNames(names, BODIES, seed)], count, seed);
  };
  const persons = queriesOf(['Person'], BODIES * 2, SEED);
  const firms = queriesOf(['Company', 'Organization', 'LegalEntity'], BODIES * 2, SEED + 1);
  const person = (number: number) => ({
    schema: 'Person',
    properties: { name: [persons[number]!.text], birthDate: ['1965'], nationality: ['ru'] },
  });
  const firm = (number: number) => ({
    schema: 'Company',
    properties: { name: [firms[number]!.text], jurisdiction: ['China'] },
  });
  return Array.from({ length: BODIES }, (_, number) => {
    const third = number % 2 === 0 ? person(BODIES + number) : firm(BODIES + number);
    return JSON.stringify({ queries: { a: person(number), b: firm(number), c: third } });
  });
}
