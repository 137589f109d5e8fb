import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/trade-file.ts';
import type { Entry } from '../../src/model/entry.ts';
import { openLists } from '../../src/watchlists/store.ts';
import { sharedData } from '../shared-data.ts';
import { Cli } from './run-cli.ts';

// Names of the UN list as a hurried clerk would type them, and names of the innocent, through the command line.

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-found-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const cli = new Cli(join(folder, 'home'));

interface Query {
  readonly name: string;
  readonly schema: string;
  /** The entry whose name it is. */
  readonly entry: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const random = seededRandom(20_230_316);
const oneOf = (count: number): number => Math.floor(random() * count);

/** The name with one letter left out, put in, changed or turned round, in a word of five letters or more. */
function withSlip(name: string): string | undefined {
  const words = name.split(' ');
  const long = [...words.keys()].filter((index) => (words[index]?.length ?? 0) >= 5);
  const index = long[oneOf(long.length)];
  if (index === undefined) return undefined;
  const word = words[index]!;
  const at = 1 + oneOf(word.length - 2);
  const letter = LETTERS[oneOf(LETTERS.length)]!;
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  return words.with(index, slips[oneOf(slips.length)]!).join(' ');
}

function queriesOf(entries: readonly Entry[]): Query[] {
  return entries.flatMap(({ id, schema, caption }) => {
    const slip = withSlip(caption);
    const words = caption.split(' ');
    const turned =
      schema === 'Person' && words.length > 1 ? [words.at(-1), ...words.slice(0, -1)] : undefined;
    return [caption, slip, turned?.join(' ')].flatMap((name) =>
      name === undefined ? [] : [{ name, schema, entry: id }],
    );
  });
}

async function screened(queries: readonly Omit<Query, 'entry'>[]): Promise<readonly ReadonlySet<string>[]> {
  const [asked, hits] = [join(folder, 'queries.csv'), join(folder, 'hits.csv')];
  const lines = queries.map(({ name, schema }) => `"${name.replaceAll('"', '""')}",${schema}`);
  writeFileSync(asked, ['name,schema', ...lines].join('\n'));
  const { status, err } = await cli.run(['names', asked, '--out', hits]);
  expect(status, err).toBe(0);
  const found = queries.map(() => new Set<string>());
  for (const row of readFileSync(hits, 'utf8').split('\n').slice(1)) {
    // Names may hold commas and are quoted then; an entry's id is what begins with the list.
    const [number] = row.split(',');
    const [id] = /un-sc:\d+/.exec(row) ?? [];
    if (id !== undefined) found[Number(number) - 1]?.add(id);
  }
  return found;
}

describe.skipIf(sharedData === undefined)('the UN list', () => {
  let entries: readonly Entry[] = [];
  beforeAll(async () => {
    const list = join(sharedData!, 'lists/un/consolidated.xml');
    expect(await cli.run(['lists', 'import', list, '--source', 'un-sc'])).toMatchObject({ status: 0 });
    const store = openLists(cli.home);
    entries = store.versions('un-sc').flatMap((version) => [...store.readEntries(version)]);
  }, 60_000);

  it('finds its own names as written, with one slip, and in another order', async () => {
    const queries = queriesOf(entries);
    expect(queries.length).toBeGreaterThan(2_500);
    const found = await screened(queries);
    const missed = queries.filter(({ entry }, index) => !found[index]?.has(entry));
    expect(missed.length / queries.length, missed.map(({ name }) => name).join('; ')).toBeLessThanOrEqual(
      0.005,
    );
  }, 60_000);

  it('finds its firms and groups with what papers write around a name', async () => {
    const queries = entries
      .filter(({ schema }) => schema !== 'Person')
      .flatMap(({ id, caption }) => {
        const name = caption.toUpperCase();
        return [
          `TO THE ORDER OF ${name}`,
          `M/S. ${name}`,
          `${name} ATTN: MR FICTIONAL`,
          `${name}, 12 NOWHERE STREET, NOWHERE CITY`,
          `${name} TEL: +00 4 0000000`,
          `FICTIONAL FREIGHT LLC C/O ${name}`,
          `${name} O/B FICTIONAL BANK`,
        ].map((written) => ({ name: written, schema: '', entry: id }));
      });
    expect(queries.length).toBeGreaterThan(1_500);
    const found = await screened(queries);
    const missed = queries.filter(({ entry }, index) => !found[index]?.has(entry));
    expect(missed.length / queries.length, missed.map(({ name }) => name).join('; ')).toBeLessThanOrEqual(
      0.01,
    );
  }, 60_000);

  it('finds its persons with what papers write behind a name', async () => {
    const queries = entries
      .filter(({ schema, caption }) => schema === 'Person' && caption.includes(' '))
      .flatMap(({ id, caption }) =>
        [
          `MR. ${caption}`,
          `${caption} PASSPORT NO. 0000000`,
          `${caption}, 12 NOWHERE STREET, NOWHERE CITY`,
          `${caption} +00 0 000 0000`,
          `${caption} S/O FICTIONAL`,
          `FICTIONAL FREIGHT LLC ATTN ${caption}`,
        ].map((written) => ({ name: written, schema: '', entry: id })),
      );
    expect(queries.length).toBeGreaterThan(3_500);
    const found = await screened(queries);
    const missed = queries.filter(({ entry }, index) => !found[index]?.has(entry));
    expect(missed.length / queries.length, missed.map(({ name }) => name).join('; ')).toBeLessThanOrEqual(
      0.01,
    );
  }, 60_000);

  it('leaves the innocent alone', async () => {
    const lines = readFileSync(join(sharedData!, 'lists/ftm/parteispenden_entities.ftm.json'), 'utf8').trim();
    const innocents = lines.split('\n').flatMap((line) => {
      const { schema, properties } = JSON.parse(line) as {
        schema: string;
        properties: { name?: readonly string[] };
      };
      return ['Person', 'Company', 'Organization', 'LegalEntity'].includes(schema)
        ? (properties.name ?? []).map((name) => ({ name, schema }))
        : [];
    });
    expect(innocents.length).toBeGreaterThan(90);
    const hit = (await screened(innocents)).filter(({ size }) => size > 0);
    expect(hit.length / innocents.length).toBeLessThanOrEqual(0.01);
  }, 60_000);
});
