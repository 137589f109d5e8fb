import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import azerbaijani from 'i18n-iso-countries/langs/az.json' with { type: 'json' };
import bulgarian from 'i18n-iso-countries/langs/bg.json' with { type: 'json' };
import czech from 'i18n-iso-countries/langs/cs.json' with { type: 'json' };
import danish from 'i18n-iso-countries/langs/da.json' with { type: 'json' };
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import greek from 'i18n-iso-countries/langs/el.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import estonian from 'i18n-iso-countries/langs/et.json' with { type: 'json' };
import persian from 'i18n-iso-countries/langs/fa.json' with { type: 'json' };
import finnish from 'i18n-iso-countries/langs/fi.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import hebrew from 'i18n-iso-countries/langs/he.json' with { type: 'json' };
import croatian from 'i18n-iso-countries/langs/hr.json' with { type: 'json' };
import hungarian from 'i18n-iso-countries/langs/hu.json' with { type: 'json' };
import armenian from 'i18n-iso-countries/langs/hy.json' with { type: 'json' };
import indonesian from 'i18n-iso-countries/langs/id.json' with { type: 'json' };
import italian from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import japanese from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import georgian from 'i18n-iso-countries/langs/ka.json' with { type: 'json' };
import kazakh from 'i18n-iso-countries/langs/kk.json' with { type: 'json' };
import korean from 'i18n-iso-countries/langs/ko.json' with { type: 'json' };
import lithuanian from 'i18n-iso-countries/langs/lt.json' with { type: 'json' };
import latvian from 'i18n-iso-countries/langs/lv.json' with { type: 'json' };
import norwegian from 'i18n-iso-countries/langs/nb.json' with { type: 'json' };
import dutch from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import polish from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import portuguese from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import romanian from 'i18n-iso-countries/langs/ro.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import slovak from 'i18n-iso-countries/langs/sk.json' with { type: 'json' };
import slovene from 'i18n-iso-countries/langs/sl.json' with { type: 'json' };
import serbian from 'i18n-iso-countries/langs/sr.json' with { type: 'json' };
import swedish from 'i18n-iso-countries/langs/sv.json' with { type: 'json' };
import turkish from 'i18n-iso-countries/langs/tr.json' with { type: 'json' };
import ukrainian from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import uzbek from 'i18n-iso-countries/langs/uz.json' with { type: 'json' };
import vietnamese from 'i18n-iso-countries/langs/vi.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import type { CountryCode } from '../model/consignment.ts';
import { CODE_ALIASES, COUNTRY_ALIASES } from './country-aliases.ts';

interface LanguageTable {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

/** Languages whose names of countries are understood; where two languages disagree the earlier one wins. */
const LANGUAGES: readonly LanguageTable[] = [
  english,
  german,
  french,
  russian,
  chinese,
  ukrainian,
  turkish,
  spanish,
  persian,
  arabic,
  polish,
  italian,
  portuguese,
  dutch,
  kazakh,
  uzbek,
  korean,
  japanese,
];

/** Languages whose shortest names are those of other things: `Y` is Italy in Vietnamese. Of them longer names count. */
const WITHOUT_SHORT_NAMES: readonly LanguageTable[] = [
  swedish,
  czech,
  hungarian,
  romanian,
  greek,
  hebrew,
  vietnamese,
  indonesian,
  danish,
  norwegian,
  finnish,
  slovak,
  slovene,
  croatian,
  bulgarian,
  serbian,
  lithuanian,
  latvian,
  estonian,
  azerbaijani,
  georgian,
  armenian,
];

/** A text longer than this is an address, not a country. */
const LONGEST_NAME_CHARACTERS = 80;

/** Texts already read are remembered, so that a column with a million rows costs one look-up each. */
const REMEMBERED_TEXTS = 20_000;

/** Long forms before or after a name ("Islamic Republic of ..."), tried only when the whole text is unknown. */
const LONG_FORM =
  /^(?:the )?(?:(?:islamic|arab|federal|federative|democratic|socialist|cooperative|co operative|oriental|united|independent|bolivarian|plurinational|peoples|people s) )*(?:republic|state|states|kingdom|sultanate|emirate|principality|union|commonwealth|grand duchy|federation) of (?:the )?/;

let namesToCodes: ReadonlyMap<string, CountryCode> | undefined;
const remembered = new Map<string, CountryCode | undefined>();

/**
 * ISO 3166-1 alpha-2 code, upper case, of the country that `text` names; `undefined` when it names none.
 *
 * Understands alpha-2, alpha-3 and numeric codes, names in English, German, French, Russian, Chinese, Ukrainian, Turkish,
 * Spanish, Persian, Arabic, Polish, Italian, Portuguese, Dutch, Kazakh, Uzbek, Korean, Japanese and the other languages of
 * Europe, the Caucasus and South East Asia that stand below, inverted and long forms, common abbreviations, and territories
 * (`Region: Crimea` is `UA`).
 * Upper and lower case, accents and punctuation do not matter. It reads names, it does not search addresses.
 *
 * @example
 * readCountry('Korea, South'); // 'KR'
 * readCountry('Iran (Islamic Republic of)'); // 'IR'
 * readCountry('Объединенные Арабские Эмираты'); // 'AE'
 */
export function readCountry(text: string): CountryCode | undefined {
  const known = remembered.get(text);
  if (known !== undefined || remembered.has(text)) return known;
  const code = find(text);
  if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
  remembered.set(text, code);
  return code;
}

/**
 * The country that a cell for countries holds, where a place may stand before it: `Dubai, UAE`.
 *
 * @returns as `readCountry`
 */
export function readCountryCell(text: string): CountryCode | undefined {
  const code = readCountry(text);
  const comma = text.lastIndexOf(',');
  if (code !== undefined || comma < 0 || text.length > LONGEST_NAME_CHARACTERS) return code;
  return readCountry(text.slice(comma + 1).trim());
}

const PLAIN = /^[ -~]*$/;

/** Two spellings of a name that differ only in case, accents and punctuation give the same key. */
function keyOf(name: string): string {
  const isPlain = PLAIN.test(name);
  const folded = isPlain ? name.toLowerCase() : foldAccents(name);
  const joined = folded.includes('.') ? folded.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '') : folded;
  const words = joined.replaceAll('&', ' and ');
  return (isPlain ? words.replace(/[^a-z0-9]+/g, ' ') : words.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim();
}

function foldAccents(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}

/** As German is written where there are no umlauts: `OESTERREICH`, `Suedafrika`. */
function spellOutUmlauts(name: string): string {
  return name.normalize('NFD').replace(/([aouAOU])\u0308/g, '$1e');
}

function find(text: string): CountryCode | undefined {
  if (text.length > LONGEST_NAME_CHARACTERS) return undefined;
  namesToCodes ??= buildNames();
  const names = namesToCodes;
  const direct = names.get(keyOf(text));
  if (direct && !isAccentedCode(text)) return direct;
  for (const variant of variants(text)) {
    if (isAccentedCode(variant)) continue;
    const key = keyOf(variant);
    const whole = spelledOut(key);
    const code = names.get(key) ?? names.get(whole) ?? names.get(whole.replace(LONG_FORM, ''));
    if (code) return code;
  }
  return undefined;
}

/** `Áo` is Austria in Vietnamese; without its accent it would be the code of Angola. */
function isAccentedCode(text: string): boolean {
  return (
    text.length <= 4 &&
    /^[a-z]{2,3}$/.test(keyOf(text)) &&
    /\p{L}/u.test(text.replace(/[A-Za-z]/g, '')) &&
    CODE_KEYS.has(keyOf(text))
  );
}

const CODE_KEYS: ReadonlySet<string> = new Set(
  codes.flatMap(([alpha2, alpha3]) => [alpha2!.toLowerCase(), alpha3!.toLowerCase()]),
);

const SHORTENED: Readonly<Record<string, string>> = {
  rep: 'republic',
  repub: 'republic',
  dem: 'democratic',
  fed: 'federal',
  ppl: 'peoples',
  isl: 'islamic',
};

/** `rep of korea` as `republic of korea`. */
function spelledOut(key: string): string {
  return key.replace(/\b(?:rep|repub|dem|fed|ppl|isl)\b/g, (word) => SHORTENED[word] ?? word);
}

/** Other readings of a text that is not a name as it stands, the surest first. */
function* variants(text: string): Generator<string> {
  yield text;
  const brackets = /^([^()]+)\(([^()]*)\)[\s.]*$/.exec(text);
  if (brackets) {
    yield `${brackets[2]} ${brackets[1]}`;
    yield brackets[1]!;
  }
  const inverted = /^([^,]+),\s*([^,]+)$/.exec(text);
  if (inverted) yield `${inverted[2]} ${inverted[1]}`;
  if (inverted) yield `${inverted[2]} of ${inverted[1]}`;
  // "Moldova Republic", "Rep. Azerbaijan": the long form without its "of".
  const long = /^(?:(rep(?:ublic)?)\.?\s+)?([\p{L}\s-]+?)(?:\s+(rep(?:ublic)?)\.?)?$/iu.exec(text.trim());
  if (long?.[1] !== undefined || long?.[3] !== undefined) yield `republic of ${long[2]}`;
  if (/^region:/i.test(text)) yield text.slice('region:'.length);
}

const SHORT_NAME = /^[a-z]{1,3}$/;

function buildNames(): ReadonlyMap<string, CountryCode> {
  const names = new Map<string, CountryCode>();
  const add = (name: string, code: CountryCode): void => {
    const key = keyOf(name);
    if (key !== '' && !names.has(key)) names.set(key, code);
  };
  for (const [name, code] of Object.entries(CODE_ALIASES)) add(name, code);
  for (const [alpha2, alpha3, numeric] of codes) {
    add(alpha2!, alpha2!);
    add(alpha3!, alpha2!);
    add(numeric!, alpha2!);
  }
  for (const [code, aliases] of Object.entries(COUNTRY_ALIASES))
    for (const alias of aliases) add(alias, code);
  for (const language of LANGUAGES) {
    for (const [code, forms] of Object.entries(language.countries)) {
      for (const form of typeof forms === 'string' ? [forms] : forms) {
        add(form, code);
        if (language === german) add(spellOutUmlauts(form), code);
      }
    }
  }
  for (const { countries } of WITHOUT_SHORT_NAMES)
    for (const [code, forms] of Object.entries(countries))
      for (const form of typeof forms === 'string' ? [forms] : forms)
        if (!SHORT_NAME.test(foldAccents(form))) add(form, code);
  return names;
}
