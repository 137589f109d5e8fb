/** Codes of ISO 4217 that trade papers name, and the symbols and words that mean one of them alone. */
const CODES = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BND BOB BRL BWP BYN CAD CDF CHF CLP CNH CNY COP CRC CUP CZK DKK ' +
    'DOP DZD EGP ETB EUR FJD GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KPW KRW ' +
    'KWD KZT LAK LBP LKR LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN ' +
    'PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SOS SSP SYP THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VES VND XAF XCD XOF XPF YER ZAR ZMW ZWL'
  ).split(' '),
);

// biome-ignore format: a line is a meaning, its names side by side
const WORDS: Readonly<Record<string, string>> = {
  $: 'USD', us$: 'USD', usd$: 'USD', 'u.s.$': 'USD', 'us dollar': 'USD', 'us dollars': 'USD', dollar: 'USD', dollars: 'USD', 'доллар': 'USD',
  'доллар сша': 'USD', 'долл. сша': 'USD', 'долл': 'USD', 'долар': 'USD', 美元: 'USD',
  '€': 'EUR', euro: 'EUR', euros: 'EUR', 'евро': 'EUR', 'євро': 'EUR', 欧元: 'EUR',
  '£': 'GBP', '£stg': 'GBP', 英镑: 'GBP', 'pound sterling': 'GBP',
  '₽': 'RUB', rur: 'RUB', 'руб': 'RUB', 'руб.': 'RUB', 'рубль': 'RUB', 'российский рубль': 'RUB', 'рубли': 'RUB', 卢布: 'RUB',
  rmb: 'CNY', yuan: 'CNY', 'юань': 'CNY', 人民币: 'CNY', 元: 'CNY', 'cn¥': 'CNY',
  tl: 'TRY', '₺': 'TRY', '₴': 'UAH', 'грн': 'UAH', 'грн.': 'UAH', '₹': 'INR', rs: 'INR', 'rs.': 'INR', '₸': 'KZT', 'тенге': 'KZT',
  'hk$': 'HKD', 'a$': 'AUD', 'c$': 'CAD', 's$': 'SGD', 'nt$': 'TWD', '₩': 'KRW', '₪': 'ILS', 日元: 'JPY', 港币: 'HKD',
};

const IN_BRACKETS = /^[^()]{1,40}\(([A-Z]{3})\)$/;
const BEFORE_BRACKETS = /^([A-Z]{3})\s*\([^()]{1,40}\)$/;

/** ISO 4217 code of the currency that `text` names; `undefined` when it names none, or could mean several (`¥`). */
export function findCurrency(text: string): string | undefined {
  const trimmed = text.trim();
  const code = trimmed.toUpperCase();
  if (CODES.has(code)) return code;
  const word = trimmed.toLowerCase();
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  // `US dollars (USD)`, `USD (US dollars)`
  const named = IN_BRACKETS.exec(code) ?? BEFORE_BRACKETS.exec(code);
  return named && CODES.has(named[1]!) ? named[1] : undefined;
}
