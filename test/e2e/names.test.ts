import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsvRecords } from '../../src/watchlists/csv-records.ts';
import { Cli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-names-'));
const at = (...parts: string[]): string => join(folder, ...parts);
const cli = new Cli(at('home'));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  async function* text(): AsyncGenerator<string> {
    yield readFileSync(path, 'utf8');
  }
  const rows: string[][] = [];
  for await (const { cells } of readCsvRecords(text())) rows.push([...cells]);
  const [header, ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(header!.map((title, i) => [title, cells[i] ?? ''])));
}

beforeAll(async () => {
  const list = [
    'id,name,type,country,birth_date',
    'K1,Korventa Precision Instruments LLC,company,AE,',
    'K2,Hassan Lambriken,person,IR,1970-05-06',
    'K3,深圳市兰布肯电子有限公司,company,CN,',
  ];
  await cli.prepare(
    'lists',
    'import',
    file('own.csv', `${list.join('\n')}\n`),
    '--source',
    'own',
    '--effective',
    '2024-01-01',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('names', () => {
  const QUERIES = [
    'name,schema,country,date_of_birth',
    'KORVENTA PRECISION INSTRUMENTS,Company,AE,',
    '"=HYPERLINK(""http://x"")",,,',
    'Hassan Lambriken,Person,IR,1970-05-06',
    'Hassan Lambriken,Person,IR,1948',
    ',Person,,',
    'SHENZHEN LANBUKEN ELECTRONICS CO LTD,Company,CN,',
    'Somebody Else Entirely,Person,Atlantis,',
    'Korventa,Starship,,',
  ].join('\n');

  it('gives every query back, with hits or with the reason why not', async () => {
    const out = at('hits.csv');
    const { status, out: said } = await cli.run(['names', file('q.csv', QUERIES), '--out', out]);
    expect(status).toBe(0);
    const rows = await rowsOf(out);
    expect(Object.keys(rows[0]!)).toEqual([
      'row',
      'query',
      'rank',
      'entry_id',
      'source',
      'caption',
      'score',
      'basis',
      'explanation',
    ]);
    expect(rows.map(({ row, entry_id }) => `${row} ${entry_id}`)).toEqual([
      '1 own:K1',
      '2 ',
      '3 own:K2',
      '4 own:K2',
      '5 ',
      '6 own:K3',
      '7 ',
      '8 ',
    ]);
    expect(rows[1]!['query']).toBe(`'=HYPERLINK("http://x")`);
    expect(Number(rows[2]!['score'])).toBeGreaterThan(Number(rows[3]!['score']));
    expect(rows[3]!['explanation']).toContain('against it: born 1948, on the list 1970-05-06');
    expect(rows[4]!['explanation']).toContain('no name');
    expect(rows[6]!['explanation']).toContain('country "Atlantis" was not understood');
    expect(rows[7]!['explanation']).toContain('schema "Starship" is not known');
    expect(rows[0]).toMatchObject({
      rank: '1',
      basis: 'internal',
      source: 'own',
      score: expect.stringMatching(/^0\.9\d{3}$/),
    });
    expect(said).toContain('8 queries: 4 with a hit, 4 without');
    expect(said).toContain('2 rows could not be screened');
  });

  it('gives the same bytes with several threads, from .gz, UTF-16 and semicolons', async () => {
    const many = `full_name\n${'KORVENTA PRECISION INSTRUMENTS\nNobody Known\n'.repeat(900)}`;
    const run = async (name: string, content: Uint8Array | string, ...more: string[]): Promise<string> => {
      const out = at(`${name}.hits`);
      expect((await cli.run(['names', file(name, content), '--out', out, ...more])).status).toBe(0);
      return readFileSync(out, 'utf8');
    };
    const one = await run('one.csv', many, '--jobs', '1');
    expect(one.split('\r\n')).toHaveLength(1_802);
    expect(await run('two.csv', many, '--jobs', '2')).toBe(one);
    expect(await run('packed.csv.gz', gzipSync(many))).toBe(one);
    expect(await run('utf16.csv', Buffer.from(`\ufeff${many}`, 'utf16le'))).toBe(one);
    expect(await run('semicolons.csv', many.replaceAll('\n', ';x\n').replace('full_name', 'Full Name'))).toBe(
      one,
    );
  });

  it('writes to standard output for a pipe, words for people beside it', async () => {
    const { status, out, err } = await cli.run([
      'names',
      file('pipe.csv', 'name\nHassan Lambriken\n'),
      '--out',
      '-',
      '--limit',
      '1',
      '--threshold',
      '0.9',
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/^row,query,rank,[\s\S]*own:K2/);
    expect(err).toContain('1 queries: 1 with a hit');
  });

  it.each([
    ['no such file', ['names', at('absent.csv'), '--out', at('x.csv')], 'cannot be read'],
    ['no column of names', ['names', 'HEADLESS', '--out', at('x.csv')], 'no column "name"'],
    [
      'a day that is none',
      ['names', at('q.csv'), '--out', at('x.csv'), '--as-of', 'soon'],
      'must be today or a day',
    ],
    [
      'a threshold too low',
      ['names', at('q.csv'), '--out', at('x.csv'), '--threshold', '0.1'],
      'from 0.5 to 1',
    ],
    ['no output', ['names', at('q.csv')], '--out'],
    ['an unknown list', ['names', at('q.csv'), '--out', at('x.csv'), '--lists', 'moon'], 'no list "moon"'],
    ['the output over the input', ['names', at('q.csv'), '--out', at('q.csv')], 'written over the queries'],
  ])('%s is an error in words, and leaves no file', async (_, args, words) => {
    const headless = file('headless.csv', 'who,where\nA,B\n');
    const { status, err } = await cli.run(args.map((arg) => (arg === 'HEADLESS' ? headless : arg)));
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(existsSync(at('x.csv'))).toBe(false);
  });

  it('before any version nothing is searched, and it says so', async () => {
    const out = at('early.csv');
    const { status, out: said } = await cli.run([
      'names',
      file('early-q.csv', 'name\nHassan Lambriken\n'),
      '--out',
      out,
      '--as-of',
      '2020-01-01',
    ]);
    expect(status).toBe(0);
    expect(said).toContain('no version is in force on 2020-01-01');
    expect(await rowsOf(out)).toMatchObject([{ row: '1', entry_id: '' }]);
  });
});

describe('compare', () => {
  it('says score, verdict and which part met which', async () => {
    const { status, out } = await cli.run([
      'compare',
      'SHEN ZHEN LAN BU KEN ELEC CO LTD',
      '深圳市兰布肯电子有限公司',
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/^0\.9\d\d {2}may be the same party/);
    expect(out).toMatch(/elec +电子 +the same word translated/);
  });

  it('as JSON, with the schema that is asked for', async () => {
    const { out } = await cli.run([
      'compare',
      'IVANOV, Sergey',
      'Сергей Иванов',
      '--schema',
      'Person',
      '--json',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'match',
      schema: 'Person',
      family: 'person',
      threshold: 0.7,
      tokens: expect.any(Array),
    });
  });

  it.each([
    [['Alpha Shipping', 'Alpha Foods'], 'not the same'],
    [['EP-XQM', 'EP XQM', '--schema', 'Airplane'], '1.000  may be'],
    [['EP-XQM', 'EP-XQN', '--schema', 'Airplane'], '0.000  not the same'],
    [['', ''], '0.000  not the same'],
    [['\u001b[31mred', '\u202egnp.exe'], 'not the same'],
  ])('%j', async (args, words) => {
    const { status, out } = await cli.run(['compare', ...args]);
    expect(status).toBe(0);
    expect(out).toContain(words);
    for (const hidden of ['\u001b', '\u202e']) expect(out).not.toContain(hidden);
  });

  it('an unknown schema is an error', async () => {
    expect((await cli.run(['compare', 'a', 'b', '--schema', 'Dog'])).status).toBe(2);
  });
});

describe('eval names', () => {
  const PAIRS =
    'Schema,name1,name2,is_match,phenomenon\nPerson,Hassan Lambriken,LAMBRIKEN Hassan,true,order\nCompany,Alpha Shipping,Alpha Foods,false,trade\n,Korventa LLC,OOO Korventa,yes,form\nCompany,,x,true,bad\nCompany,a,b,maybe,bad\n';

  it('measures, and says which rows it left out', async () => {
    const errors = at('wrong.csv');
    const { status, out, err } = await cli.run([
      'eval',
      'names',
      file('pairs.csv', PAIRS),
      '--errors',
      errors,
    ]);
    expect(status).toBe(0);
    expect(out).toContain('3 pairs at threshold 0.7, 2 rows left out');
    expect(out).toMatch(/F1\s+1\.000/);
    expect(out).toContain('Accuracy by group');
    expect(err).toContain('row 5: a name is missing');
    expect(err).toContain('row 6: is_match "maybe" is neither true nor false');
    expect(readFileSync(errors, 'utf8').trim().split('\r\n')).toHaveLength(1);
  });

  it('as JSON has exactly the documented keys', async () => {
    const { out } = await cli.run(['eval', 'names', at('pairs.csv'), '--json', '--threshold', '0.999']);
    const figures = JSON.parse(out);
    expect(Object.keys(figures)).toEqual([
      'n',
      'precision',
      'recall',
      'f1',
      'accuracy',
      'auc',
      'bestThreshold',
      'shareAtOne',
      'meanScoreMatch',
      'meanScoreNonMatch',
      'microsPerPair',
    ]);
    expect(figures.n).toBe(3);
    expect(figures.auc).toBe(1);
  });

  it.each([
    ['no label', 'schema,name1,name2\nPerson,a,b\n', 'no column is_match'],
    ['no row', 'schema,name1,name2,is_match\n', 'no row could be used'],
  ])('%s is an error', async (_, text, words) => {
    const { status, err } = await cli.run(['eval', 'names', file('bad.csv', text)]);
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});
