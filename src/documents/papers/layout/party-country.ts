import { readCountry } from '../../../text/countries.ts';
import { type Segment, sliceSegment, splitSegment } from './page-text.ts';
import { COUNTRY_OF_REGISTER } from './register-words.ts';

/** A country that a party's block tells, and where; `text` is a name or a code that can be read as a country. */
export interface CountryTold {
  readonly text: string;
  readonly segment: Segment;
}

/** The sign of a country before a postal code, where it is not the ISO code itself. */
const SIGNS: Readonly<Record<string, string>> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  F: 'FR',
  H: 'HU',
  I: 'IT',
  L: 'LU',
  N: 'NO',
  P: 'PT',
  S: 'SE',
  EST: 'EE',
  FIN: 'FI',
  FL: 'LI',
  IRL: 'IE',
  SLO: 'SI',
  BIH: 'BA',
  MNE: 'ME',
  RUS: 'RU',
  SRB: 'RS',
  EL: 'GR',
  UK: 'GB',
  XI: 'GB',
};
const ISO_SIGNS =
  'AD|AL|AM|AT|AX|AZ|BA|BE|BG|BY|CH|CY|CZ|DE|DK|EE|ES|FI|FO|FR|GE|GR|HR|HU|IE|IS|IT|KZ|LI|LT|LU|LV|MC|MD|ME|MK|MT|NL|NO|PL|PT|RO|RS|RU|SE|SI|SK|SM|TR|UA|UZ|XK';

/** `SE-211 22 Malmö`, `D-97421 Schweinfurt`, `Rīga, LV-1010`, `CH – 6460 Altdorf`. */
const BEFORE_CODE = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<sign>${ISO_SIGNS}|${Object.keys(SIGNS).join('|')})\s?[-–—‑]\s?\d{3,6}(?:[ -]\d{2,3})?(?=\s*$|\s*,|\s+(?:[A-Z]{2}\s+)?\p{L})`,
  'u',
);
/** `CH 6460 Altdorf`, `AZ1005 Baku`: without a hyphen it is one only where a line or a part of it begins. */
const BEFORE_CODE_AT_START = new RegExp(
  String.raw`(?:^|,\s*)(?<sign>${ISO_SIGNS}|FL|UK)\s?\d{4,6}(?=\s+\p{Lu})`,
  'u',
);
const AZERBAIJAN = /(?<![\p{L}\d])(?<sign>AZ|LV|MD)\s?\d{4}(?!\d)/u;

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR';
/** `Chicago IL 60666`, `Chandler, AZ 85226 USA`. */
const AMERICAN = new RegExp(
  String.raw`\p{L}[,.]?\s+(?:${STATES})\.?,?\s+\d{5}(?:-\d{4})?(?=$|[\s,]+U\.?S\.?(?:A|$)|[\s,]+United States|\s*[•·|])`,
  'u',
);
const CANTONS = 'AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH';

/** Postal codes and places as one country alone writes them. */
// biome-ignore format: a row is a country and its custom
const CUSTOMS: readonly (readonly [string, RegExp])[] = [
  ['US', AMERICAN],
  ['CA', /(?<![\p{L}\d])(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)[\s,]+[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d(?![\p{L}\d])/u],
  ['GB', /(?<![\p{L}\d.-])(?:[A-Z]{1,2}\d[A-Z\d]?)\s\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/u],
  ['NL', /(?:^|,\s*)[1-9]\d{3}\s?(?!N[EW]|S[EWADS])[A-Z]{2}\s+\p{Lu}[\p{L}' -]{2,30}$/u],
  ['PL', /(?<![\d-])\d{2}-\d{3}(?=\s+\p{Lu})/u],
  ['PT', /(?<![\d-])\d{4}-\d{3}(?=\s+\p{Lu})/u],
  ['BR', /(?<![\d-])(?:CEP:?\s*)?\d{5}-\d{3}(?![\d-])/u],
  ['IT', /(?<!\d)\d{5}\s+\p{L}[\p{L}'’ .-]+\s\([A-Z]{2}\)/u],
  ['CH', new RegExp(String.raw`(?<!\d)[1-9]\d{3}\s+\p{Lu}[\p{L}.-]+(?:\s[\p{L}.-]+)?\s(?:${CANTONS})$`, 'u')],
  ['JP', /〒\s?\d{3}-\d{4}|(?<![\p{L}\d])\d{3}-\d{4},?\s+Japan|[都道府県].{1,12}[市区町村]|丁目|番地/u],
  ['CN', /(?:省|自治区|北京|上海|天津|重庆|深圳|广州|苏州|宁波|青岛|大连|厦门).{0,20}(?:市|区|县|镇|路|街|号)/u],
  ['TW', /[台臺](?:北|中|南|灣|湾)[市縣县]|(?:新北|桃園|高雄)市/u],
  ['KR', /(?:서울|부산|인천|대구|대전|광주|울산|세종)(?:특별|광역)?(?:자치)?시|경기도|충청[남북]도|경상[남북]도|전라[남북]도|강원도|제주/u],
  ['IN', /(?<![\p{L}\d])(?:Maharashtra|Gujarat|Karnataka|Tamil ?Nadu|Telangana|Uttar Pradesh|Haryana|Punjab|Rajasthan|Kerala|West Bengal|Andhra Pradesh)[\s,.–-]+\d{3}\s?\d{3}(?!\d)/iu],
];

/** Lines that speak of an account or a telephone, not of where the party is. */
const OF_ACCOUNT = /\biban\b|\bbic\b|\bswift\b|\ba\/c\b|\bkonto/i;

/** A line that says nothing but a country, in one language or in two: `SCHWEDEN`, `Hrvatska / Croatia`. */
export function countryAlone(segment: Segment): CountryTold | undefined {
  const text = segment.text.replace(/^[\s–—-]+|[\s.,;]+$/g, '');
  if (text.length < 2) return undefined;
  if (readCountry(text) !== undefined) return { text, segment };
  const parts = splitSegment(segment, /\s*[/|]\s*|\s+[–—-]\s+/gu);
  if (parts.length !== 2) return undefined;
  const [first, second] = parts.map((each) => readCountry(each.text.replace(/[.,;]+$/, '')));
  return first !== undefined && first === second ? { text: parts[0]!.text, segment: parts[0]! } : undefined;
}

/**
 * The country that the lines of a party's block tell by the way: by the sign before a postal code, by how the code is
 * written, or by a register or tax number that only one country has. For blocks that name no country.
 */
export function countryByTheWay(lines: readonly Segment[]): CountryTold | undefined {
  const places = lines.filter(({ text }) => !OF_ACCOUNT.test(text));
  for (const tell of [bySign, byCustom, byRegister])
    for (const segment of places) {
      const told = tell(segment);
      if (told) return told;
    }
  return undefined;
}

function bySign(segment: Segment): CountryTold | undefined {
  // `Chandler, AZ 85226`: the sign of a state.
  if (AMERICAN.test(segment.text)) return undefined;
  const match =
    BEFORE_CODE.exec(segment.text) ??
    BEFORE_CODE_AT_START.exec(segment.text) ??
    AZERBAIJAN.exec(segment.text);
  const sign = match?.groups?.['sign'];
  if (!match || sign === undefined) return undefined;
  const from = match.index + match[0].indexOf(sign);
  return { text: SIGNS[sign] ?? sign, segment: sliceSegment(segment, from, from + sign.length) };
}

function byCustom(segment: Segment): CountryTold | undefined {
  for (const [country, custom] of CUSTOMS) {
    const match = custom.exec(segment.text);
    if (match)
      return {
        text: country,
        segment: sliceSegment(segment, match.index, match.index + match[0].length),
      };
  }
  return undefined;
}

/** `USt-IdNr. DE000555741`, `CHE-000.555.017 MWST`, `RUT 55.512.000-K`. */
export function byRegister(segment: Segment): CountryTold | undefined {
  for (const [country, register] of COUNTRY_OF_REGISTER) {
    const match = register.exec(segment.text);
    const text = match && (country ?? match.groups!['sign']!);
    if (match && text)
      return {
        text: SIGNS[text] ?? text,
        segment: sliceSegment(segment, match.index, match.index + match[0].length),
      };
  }
  return undefined;
}
