import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/**
 * A trade file as a vendor of customs data would export it, made from a seed: nobody in it exists, but for the listed
 * names that are strewn in.
 *
 * - 50,000 distinct parties by default, drawn by Zipf's law (exponent 0.9): a few trade every day, most once or twice.
 * - Names are composed of two or three made-up syllables, a trade word, sometimes a city, and a legal form; half in
 *   capitals, one in ten cut off at 35 characters, one in fifty with a prefix of a bill of lading.
 * - One record in 500 names a party of the given lists as consignee.
 * - One record in 300 has a quoted cell with a line break, one in 2,000 a number that cannot be read.
 */
export interface TradeFileOptions {
  readonly rows: number;
  readonly parties: number;
  readonly seed: number;
  readonly listedNames: readonly string[];
}

export const TRADE_COLUMNS = [
  'Declaration No', 'Date', 'Shipper Name', 'Shipper Address', 'Shipper Country', 'Consignee Name', 'Consignee Address',
  'Consignee Country', 'Consignee Phone', 'Consignee Email', 'Product Description', 'HS Code', 'Quantity', 'Unit', 'Net Weight (kg)',
  'Gross Weight (kg)', 'Value', 'Currency', 'Country of Origin', 'Port of Loading', 'Port of Discharge', 'Invoice No', 'Invoice Date', 'AWB No', 'Incoterm',
]; // biome-ignore format: read as a row

const SYLLABLES =
  'ka ro ven tal mi dor su ler an zi po rek lu min tas or gel ba fin ost ur vek lam bri don el ter nov sha qi lin hua'.split(
    ' ',
  );
const TRADES = [
  'Trading',
  'Electronics',
  'Technology',
  'Logistics',
  'Import Export',
  'Industries',
  'Aviation',
  'Instruments',
  'Machinery',
  'International',
  'Supply',
  'Chemicals',
  'Textiles',
  'Foods',
];
const CITIES = [
  'Shenzhen',
  'Dubai',
  'Istanbul',
  'Almaty',
  'Tashkent',
  'Hamburg',
  'Ningbo',
  'Yerevan',
  'Bishkek',
  'Mumbai',
  'Seoul',
  'Tbilisi',
];
const FORMS = ['LLC', 'Co., Ltd.', 'GmbH', 'FZE', 'Ltd. Sti.', 'JSC', 'S.A.', 'Limited', 'TOO', 'Pte Ltd'];
const COUNTRIES = [
  ['CN', '+86'],
  ['AE', '+971'],
  ['TR', '+90'],
  ['KZ', '+7'],
  ['UZ', '+998'],
  ['DE', '+49'],
  ['AM', '+374'],
  ['KG', '+996'],
  ['IN', '+91'],
  ['KR', '+82'],
  ['US', '+1'],
  ['PL', '+48'],
] as const;
const GOODS = [
  ['854231', 'Microcontroller integrated circuit, 32 bit, LQFP100', 0.004, 3], ['847330', 'Computer mainboard, ATX, for desktop', 1.1, 90],
  ['880730', 'Aircraft spare parts, brake assembly', 24, 9000], ['610910', 'Cotton T-shirts, knitted, men', 0.2, 4], ['870899', 'Brake pads for passenger cars', 1.3, 14],
  ['848210', 'Ball bearings 6205-2RS', 0.13, 2], ['392690', 'Plastic household boxes', 0.3, 1.5], ['851762', 'Wireless access point', 0.5, 60],
  ['090240', 'Black tea in bags of 25 kg', 25, 80], ['940360', 'Wooden office desks', 32, 120], ['852589', 'Security camera, fixed dome', 0.6, 45], ['300490', 'Paracetamol tablets 500 mg', 0.02, 0.1],
] as const; // biome-ignore format: a table

/** A small generator of numbers from 0 to 1: mulberry32, public domain algorithm of T. Ettinger, 2017. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface MadeUpParty {
  readonly name: string;
  readonly address: string;
  readonly country: string;
  readonly phone: string;
  readonly email: string;
}

function makeParty(random: () => number): MadeUpParty {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const word = (): string => {
    const text = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const [country, prefix] = pick(COUNTRIES);
  const city = pick(CITIES);
  const brand = random() < 0.3 ? `${word()} ${word()}` : word();
  let name = `${random() < 0.2 ? `${city} ` : ''}${brand} ${pick(TRADES)} ${pick(FORMS)}`;
  if (random() < 0.5) name = name.toUpperCase();
  if (random() < 0.1) name = name.slice(0, 35).trim();
  if (random() < 0.02) name = `TO ORDER OF ${name}`;
  const number = String(Math.floor(random() * 1e8)).padStart(8, '0');
  return {
    name,
    address: `${1 + Math.floor(random() * 300)} ${word()} street, ${city}`,
    country,
    phone: random() < 0.6 ? `${prefix} ${number}` : '',
    email: random() < 0.5 ? `info@${brand.toLowerCase().replace(/\W/g, '')}.example` : '',
  };
}

function cell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Writes the file; the same options give the same bytes. */
export async function writeTradeFile(path: string, options: TradeFileOptions): Promise<void> {
  const random = seededRandom(options.seed);
  const parties = Array.from({ length: options.parties }, () => makeParty(random));
  const draw = zipf(options.parties, 0.9, random);
  const out = createWriteStream(path);
  out.write(`${TRADE_COLUMNS.join(',')}\n`);
  let lines: string[] = [];
  for (let row = 0; row < options.rows; row++) {
    lines.push(makeRow(row, random, parties[draw()]!, parties[draw()]!, options.listedNames));
    if (lines.length < 5_000) continue;
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    lines = [];
  }
  if (lines.length > 0) out.write(`${lines.join('\n')}\n`);
  out.end();
  await once(out, 'finish');
}

function makeRow(
  row: number,
  random: () => number,
  shipper: MadeUpParty,
  consignee: MadeUpParty,
  listed: readonly string[],
): string {
  const [code, description, kgEach, priceEach] = GOODS[Math.floor(random() * GOODS.length)]!;
  const quantity = 1 + Math.floor(random() ** 3 * 2_000);
  const net = quantity * kgEach * (0.9 + random() * 0.2);
  const day = new Date(Date.UTC(2022, 0, 1) + Math.floor(random() * 900) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const invoiceDay = new Date(Date.parse(day) - Math.floor(random() * 20) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const serial = Math.floor(random() * 1e7);
  const isListed = listed.length > 0 && random() < 1 / 500;
  const awb = random() < 0.3 ? `176-${String(serial).padStart(7, '0')}${serial % 7}` : '';
  return [
    `D${String(row).padStart(8, '0')}`, day, shipper.name, shipper.address, shipper.country,
    isListed ? listed[Math.floor(random() * listed.length)]!.toUpperCase() : consignee.name,
    random() < 1 / 300 ? `${consignee.address}\nreceiving dock` : consignee.address,
    consignee.country, consignee.phone, consignee.email, description, code,
    random() < 1 / 2000 ? 'see list' : String(quantity), 'PCS', net.toFixed(2), (net * 1.08).toFixed(2), (quantity * priceEach).toFixed(2), 'USD', shipper.country,
    'CNSHA', `${consignee.country}XXX`, `INV-${row % 250_000}-${shipper.name.length}`, invoiceDay, awb, 'CIF',
  ].map(cell).join(','); // biome-ignore format: in the order of the columns
}

/** Draws numbers from 0 to `count - 1`, low ones often: weight 1 / (n + 1)^exponent. */
function zipf(count: number, exponent: number, random: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += 1 / (i + 1) ** exponent;
    sums[i] = sum;
  }
  return () => {
    const target = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! < target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
