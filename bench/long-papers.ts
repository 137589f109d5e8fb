import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PaperFile } from '../src/documents/papers/paper-format.ts';

/** Goods items of a paper of ordinary length; the fixtures of the tests have one or two. */
export const LONG_PAPER_ITEMS = 40;

/** What one goods item takes up in a fixture. */
const ITEM_OF: Readonly<Record<string, RegExp>> = {
  ubl: /<cac:InvoiceLine>.*<\/cac:InvoiceLine>\s*/s,
  'wco-declaration': /<GovernmentAgencyGoodsItem>.*<\/GovernmentAgencyGoodsItem>\s*/s,
  'cargo-xml': /<IncludedMasterConsignmentItem>.*<\/IncludedMasterConsignmentItem>\s*/s,
  edifact: /GID\+.*(?=EQD\+)/s,
  'cargo-imp': /RTD\/.*(?=ISU\/)/s,
  'form-csv': /^Bolt;.*\r?\n/m,
};

/** The same paper with many goods items. */
export function longPaper(format: string, { name, bytes }: PaperFile): PaperFile {
  const item = ITEM_OF[format];
  const long = item
    ? strToU8(withItems(strFromU8(bytes), item))
    : format === 'form-xlsx'
      ? withRows(bytes)
      : strToU8(JSON.stringify(withObjects(JSON.parse(strFromU8(bytes))), null, 2));
  if (long.length < bytes.length * 1.2) throw new Error(`${name} was not made longer`);
  return { name, bytes: long };
}

function withItems(text: string, item: RegExp): string {
  const long = text.replace(item, (one) => one.repeat(LONG_PAPER_ITEMS));
  // The trailer of a message counts its segments; the header and the end of the interchange are not of them.
  const segments = (long.match(/^[A-Z]{3}\+/gm)?.length ?? 0) - 2;
  return long.replace(/^UNT\+\d+/m, `UNT+${segments}`);
}

/** DCSA lists consignment items, ONE Record the pieces of a shipment. */
function withObjects(paper: Record<string, unknown>): Record<string, unknown> {
  const times = <T>(one: T): T[] => Array.from({ length: LONG_PAPER_ITEMS }, () => one);
  const items = paper['consignmentItems'];
  if (Array.isArray(items)) return { ...paper, consignmentItems: times(items[0]) };
  const piece = {
    '@type': 'cargo:Piece',
    'cargo:goodsDescription': 'Fuel pump, fictional',
    'cargo:hsCode': '841330',
    'cargo:grossWeight': { '@type': 'cargo:Value', 'cargo:numericalValue': 41.5, 'cargo:unit': 'KGM' },
  };
  const shipment = paper['cargo:shipment'] as Record<string, unknown>;
  return { ...paper, 'cargo:shipment': { ...shipment, 'cargo:pieces': times(piece) } };
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** The first row of goods stands once for each item; the rows below move down. */
function withRows(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts[SHEET]!);
  const goods = /<row r="12">.*?<\/row>/.exec(sheet)![0];
  const moved = (row: string, by: number): string =>
    row.replace(
      /(\br="[A-Z]*)(\d+)"/g,
      (_, before: string, number: string) => `${before}${Number(number) + by}"`,
    );
  const [head = '', tail = ''] = sheet.split(goods);
  const rows = Array.from({ length: LONG_PAPER_ITEMS }, (_, index) => moved(goods, index));
  const long = `${head}${rows.join('')}${moved(tail, LONG_PAPER_ITEMS - 1)}`;
  return zipSync({ ...parts, [SHEET]: strToU8(long) });
}
