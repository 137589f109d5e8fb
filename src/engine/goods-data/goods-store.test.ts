import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodsStatus, importGoodsTable, readGoodsData } from './goods-store.ts';
import type { GoodsTableId } from './goods-tables.ts';
import { pullNomenclature } from './pull-nomenclature.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tidewaiter-goods-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const imported = (table: GoodsTableId, text: string, name = 'table.csv', edition?: string) => {
  const file = join(home, name);
  writeFileSync(file, text);
  return importGoodsTable(home, table, file, edition);
};

const COMTRADE = JSON.stringify({
  results: [
    { id: 'TOTAL', text: 'Total' },
    { id: '88', text: '88 - Aircraft, spacecraft, and parts thereof' },
    { id: '880730', text: '880730 - Aeroplanes, helicopters; other parts' },
  ],
});

describe('tables about goods', () => {
  it('keeps a nomenclature for each edition, newest first', () => {
    imported('hs', COMTRADE, 'h5.json', 'HS 2017');
    imported('hs', COMTRADE, 'h6.json', 'HS 2022');
    const { nomenclatures } = readGoodsData(home);
    expect(nomenclatures.map(({ edition }) => edition)).toEqual(['HS 2022', 'HS 2017']);
    expect(nomenclatures[0]!.rows).toContainEqual(expect.objectContaining({ code: '880730' }));
  });

  it('says that the same bytes change nothing', () => {
    expect(imported('history', 'description,hs_code\npump,841350\n').unchanged).toBe(false);
    expect(imported('history', 'description,hs_code\npump,841350\n').unchanged).toBe(true);
  });

  it('gives back the leading zero that a spreadsheet took', () => {
    imported('history', 'description,hs_code\n"tea, green",902100\n');
    expect(readGoodsData(home).history?.rows).toEqual([{ text: 'tea, green', code: '902100' }]);
    imported('history', 'description,hs_code\n"tea, green",90210\n');
    expect(readGoodsData(home).history?.rows).toEqual([{ text: 'tea, green', code: '090210' }]);
  });

  it.each([
    ['prices', 'hs_code,from,to,value,currency,mass_kg\n841350,de,tr,100,eur,4\n', { valuePerKg: 25 }],
    ['technology', 'country,level\nde,5\n', { country: 'DE', level: 5 }],
    [
      'businesses',
      'party,business,hs_codes\nFICTITIOUS FIRM,makes radios,85; 9014\n',
      { party: 'FICTITIOUS FIRM', business: 'makes radios', codes: ['85', '9014'] },
    ],
    [
      'businesses',
      'party,business\nFICTITIOUS FIRM,bakery\n',
      { party: 'FICTITIOUS FIRM', business: 'bakery', codes: [] },
    ],
    ['supp7', 'hs_code,description,effective\n8407.10,Engines,2023-05-19\n', { code: '840710' }],
    ['eccn', 'eccn,description\n9A012,Unmanned aerial vehicles\n', { eccn: '9A012' }],
  ] as const)('reads %s', (table, text, row) => {
    imported(table, text);
    expect(readGoodsData(home)[table]?.rows).toEqual([expect.objectContaining(row)]);
    expect(goodsStatus(home).find((each) => each.table === table)?.rows).toBe(1);
  });

  it.each([
    ['history', 'words,number\npump,841350\n', /header does not name description, hs_code/],
    ['eccn', 'eccn,description\nninety,Vehicles\n', /cannot be understood/],
    ['hs', '{"results": ', /no valid JSON/],
    ['hs', '{"results": []}', /holds nothing/],
    ['history', '', /./],
  ] as const)('refuses %s that is none', (table, text, message) => {
    expect(() => imported(table, text)).toThrow(message);
    expect(readGoodsData(home)).toEqual({ nomenclatures: [] });
  });
});

describe('pull of the nomenclature', () => {
  let server: Server;
  let answers: Record<string, { status: number; body: string }>;
  beforeEach(async () => {
    answers = {};
    server = createServer(({ url = '' }, response) => {
      const { status, body } = answers[url] ?? { status: 404, body: 'no' };
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => void server.close());
  const pull = () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return pullNomenclature(home, {
      addresses: [
        ['HS 2022', `${origin}/h6`],
        ['HS 2017', `${origin}/h5`],
      ],
      sleep: () => Promise.resolve(),
    });
  };

  it('fetches both editions', async () => {
    answers = { '/h6': { status: 200, body: COMTRADE }, '/h5': { status: 200, body: COMTRADE } };
    expect((await pull()).map(({ edition }) => edition)).toEqual(['HS 2022', 'HS 2017']);
    expect(readGoodsData(home).nomenclatures).toHaveLength(2);
  });

  it('leaves what was there when the answer is an error or no nomenclature', async () => {
    imported('hs', COMTRADE, 'h6.json', 'HS 2022');
    const before = readGoodsData(home);
    await expect(pull()).rejects.toThrow();
    answers = { '/h6': { status: 200, body: '<html>try later</html>' } };
    await expect(pull()).rejects.toThrow();
    expect(readGoodsData(home)).toEqual(before);
  });
});
