import { readCountry } from '../../../text/countries.ts';
import type { PaperField } from '../paper-fields.ts';
import { type Segment, sliceSegment } from './page-text.ts';

/** A fact that a line of goods names in the middle of its words, and the segment of its value. */
export interface NamedInGoods {
  /** Nothing for the buyer's own number of the article, which is kept and not used. */
  readonly field: PaperField | null;
  readonly label: string;
  readonly value: Segment;
}

/** A line of goods: what it names, and the words that are left of it. */
export interface GoodsLine {
  readonly named: readonly NamedInGoods[];
  readonly rest: readonly Segment[];
}

const NUMBER = String.raw`\d[\d.,' ]*`;
const MASS = String.raw`(?<value>${NUMBER}\s*(?:kgs?|кг|公斤|千克|lbs?|g|mt|t)(?![\p{L}\d]))`;
const PART = String.raw`(?<value>(?=[\p{L}/.-]*\d)[\p{Lu}\d][\p{Lu}\d./-]{2,29}(?<![./-]))`;
const TYPE = String.raw`(?<value>(?=[\p{L}/.-]*\d)(?=[\d/.-]*\p{L})[\p{L}\d][\p{L}\d./-]{3,29}(?<![./-]))`;
const SERIALS = String.raw`(?<value>(?=\S*\d)[\p{Lu}\d][\p{Lu}\d/-]+(?:\s*(?:[,;&]|to|and|und|et|bis|до|и|та|ve|至)\s*(?=\S*\d)[\p{Lu}\d][\p{Lu}\d/-]+)*)`;
const WORD_ENDS = String.raw`(?![\p{L}\d])[\s.:：#№=-]*`;

const named = (words: string, value: string, behind = WORD_ENDS): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d/])(?:${words})${behind}${value}`, 'giu');

/** How lines of goods name a fact without a column for it; only values that cannot be mistaken are taken. */
// biome-ignore format: a row is a fact and its names
const NAMES: readonly (readonly [PaperField | null, RegExp])[] = [
  ['hs_code', named(String.raw`(?:customs )?tariff(?: (?:no|number|code|item|heading))?|h\.?s\.?n\.?(?:[ -]?(?:code|no|/ ?sac))?|schedule b(?: (?:no|number|code))?|ncm(?:/sh)?|nandina|harmoni[sz]ed (?:code|tariff(?: no)?)|customs code|mã h\.?s\.?|kode h\.?s\.?|hs(?: ?コード|코드)|hs-koodi|cod(?:ice)? (?:taric|nc|doganale|vamal|tarifar)|voce doganale|nomenclatura|kod (?:cn|taric|hs|celny|pcn)|pcn|pkwiu|kn[ -]?(?:kód|kod|code|nr|nummer|kood)|vtsz|celní kód|colný kód|carinska tarif\p{L}|tarifna oznaka|тарифен код|митнически код|goederencode|statistieknummer|varukod|varekode|tullinimike|(?:código|partida|fracción|posición) arancelaria|código arancelario|ncm|nomenclature(?: douanière)?|code taric|gtip kodu|税番|統計番号|세번|البند الجمركي|رمز النظام المنسق|کد تعرفه|h\.?s\.?(?:[ -]?(?:code|no))?|hts(?: code)?|commodity code|cn code|taric|warennummer|(?:stat\. )?warennr|zolltarif(?:-?nr|nummer)?|code (?:sh|douanier|nc)|(?:код )?тн ?вэд|(?:код )?укт ?зед|gtip(?: no)?|海关编码|商品编码|hs编码|税号|税则号`, String.raw`(?<value>\d{4}(?:[. ]?\d{2}){1,5}(?!\d))`)],
  ['net_mass_kg', named(String.raw`net(?:to|t)?(?: ?(?:weight|wt|mass|gewicht|waga|paino))?\.?|n\.?w|waga netto|masa netto|peso (?:netto|neto|líquido)|masse nette|nettovikt|nettopaino|greutate netă|neto (?:masa|težina|kg)|trọng lượng tịnh|(?:вес |масса )?нетто|净重|net ağırlık|poids net`, MASS)],
  ['gross_mass_kg', named(String.raw`gross(?: (?:weight|wt|mass))?\.?|brutto(?:gewicht)?|g\.?w|waga brutto|masa brutto|peso (?:lordo|bruto)|masse brute|bruttovikt|bruttopaino|greutate brută|bruto (?:masa|težina|kg)|trọng lượng cả bì|(?:вес |масса )?брутто|毛重|brüt ağırlık|poids brut`, MASS)],
  ['serial_number', named(String.raw`s\/ns?|sn(?=[\s.:#№]*[\p{L}\d/-]{4})(?![\s.:#№]*\d+[.,]\d)|serial(?: (?:no|nos|nr|number|numbers))?|seriennummern?|serien-?nr|сер(?:ийны[йе]|\.)? (?:№|номера?)|зав(?:одской|\.)? (?:№|номер)|序列号|出厂编号|seri (?:no|numarası)|série|n[°º] (?:de )?série|nº (?:de )?serie|n(?:um)?\.? ?(?:di )?(?:serie|matricola)|matricol[ae]|(?:nr|numer) (?:seryjny|fabryczny)|(?:sériové|výrobní|výrobné) číslo|gyári szám|serienummer|sarjanumero|serijski broj|製造番号|시리얼 ?번호|fabr(?:ik)?\.?-?(?:nr|nummer)`, SERIALS)],
  [null, named(String.raw`(?:ihre?|your|customer(?:'s)?|buyer(?:'s)?|kunden|votre|vostro|vs\.?|su|uw|twój|váš)[ -]?(?:material|art(?:ikel|icle|icolo|ículo)?|item|part|teile?|code|cod(?:ice)?|réf(?:érence)?)[. -]{0,2}(?:nr|no|n°|number|nummer|code)?`, PART)],
  ['part_number', named(String.raw`p\/n|part (?:no|nr|number|#)|m(?:fr|pn|anufacturer)\.? ?(?:p\/n|part(?: no| number)?)|mpn|item (?:no|code|number)|(?:product|article|stock|material) (?:code|no|number)|hersteller-?teil(?:e?-?nr|enummer)?|teile-?(?:nr|nummer)|bestell-?nr|art(?:ikel|icle|\.)?[. -]{0,2}(?:nr|no|nummer|n°)|mat(?:erial)?[. -]{0,2}nr|cod(?:ice)?(?:\. ?art(?:icolo)?)?|código|réf(?:érence)?|ref|kod(?: (?:produktu|wyrobu))?|nr kat(?:alogowy)?|obj\. ?č|cikkszám|kód|šifra|kataloški broj|tuote(?:nro|numero|koodi)|tootekood|varenr|mã(?: hàng| sản phẩm)?|kode barang|件号|零件号|料号|货号|品番|품번|артикул|арт|кат\. ?№|парт\.? ?№|parça no|stok kodu|کد کالا|شماره قطعه`, PART)],
  ['part_number', named('type|typ|model|modell|modèle|тип|модель|型号|tip', TYPE)],
];
const OF_MODEL = /^(?:typ[e]?|tip|тип|model[l]?|modèle|модель|型号|mã)(?![\p{L}])/iu;
/** Most descriptions hold none of these words: they need no further look. */
const MAY_NAME =
  /(?<![\p{L}])sn(?![\p{L}])|tarif|nomencl|ncm|nandina|schedule|harmoni|customs|mã|kode|税番|統計|세번|بند|تعرفه|douan|dogan|arancel|vtsz|goederen|varu|vare|tulli|kn|pcn|pkwiu|celn|coln|carin|мит|waga|mas[as]|peso|paino|vikt|greut|bruto|neto|trọng|fabr|matric|gyári|sarja|serij|výrob|sériov|製造|시리얼|šifr|kataloš|tuote|toote|orig|porij|porek|podrij|pôvod|původ|pochodz|oorspr|opprinn|oprind|szárm|προέλ|منش|xuất|negara|원산|kilm|päritolu|alkup|izcel|произход|fabri|hecho|hergest|prodot|wyprod|product|tariff|h\.?s|hts|commod|code|cn|taric|waren|zoll|код|вэд|зед|gtip|编码|税|net|n\.?w|нетто|净重|ağırlık|poids|gross|brutto|g\.?w|брутто|毛重|s\/n|serial|serie|сер|зав|序列号|seri|p\/n|part|teil|art|mpn|item|product|stock|material|bestell|cod|cód|kod|réf|ref|kat|obj|cikk|件号|零件|料号|货号|品番|품번|арт|кат|парт|parça|stok|کد|شماره|typ|mod|тип|модель|型号|tip|origin|made|ursprung|menşe|происхожд|походж|原产|产地|c\/o|coo/iu;
const ORIGIN =
  /(?<![\p{L}\d/])(?:country of origin|origin|made in|manufactured in|product of|hergestellt in|fabriqué en|hecho en|fabricado e[nm]|prodotto in|wyprodukowano w|xuất xứ|nước xuất xứ|negara asal|원산지|原產地|原産地|kraj pochodzenia|pochodzenie|země původu|původ|krajina pôvodu|país de orige[nm]|origen|origem|paese d['’ ]?(?:i )?origine|land van oorsprong|oorsprong|oprindelse(?:sland)?|opprinnelse(?:sland)?|ursprungsl\.|származási ország|țara de origine|χώρα προέλευσης|بلد المنشأ|kilmės šalis|päritoluriik|alkuperämaa|izcelsmes valsts|(?:država|zemlja) p(?:orekla|odrijetla|orijekla)|страна на произход|ursprung(?:sland)?|pays d'origine|origine|menşei?|страна происхождения|происхождение|країна походження|原产国|原产地|产地|c\/o|coo)(?![\p{L}\d])[\s.:：=-]*/giu;
/** `Ursprung in der ...`, `ORIGEN DE LA MERCANCÍA`: words that are codes of countries as well. */
const NO_CODE =
  /^(?:(?:in|is|to|be|do|me|my|so)\s+\p{L}|de\s+(?:l['’]|(?:las?|los|el|les|ces|esta|este)\s))/iu;
/** The longest name of a country has so many words. */
const COUNTRY_WORDS = 5;
const BETWEEN = /^[\s,;/|()·•–—-]+|[\s,;/|(·•–—-]+$/gu;

/**
 * `Gate valve, HS 8481.80, origin IT, net 9,00 KG` and lines that say only that: facts stand in the middle of a
 * description, most of them without a colon.
 */
export function readGoodsLine(segment: Segment): GoodsLine {
  const { text } = segment;
  if (!MAY_NAME.test(text)) return { named: [], rest: [segment] };
  const spans: { readonly from: number; readonly to: number }[] = [];
  const facts: NamedInGoods[] = [];
  const isFree = (from: number, to: number): boolean =>
    spans.every((span) => to <= span.from || from >= span.to);
  const add = (field: PaperField | null, label: string, start: number, from: number, to: number): void => {
    if (!isFree(start, to)) return;
    spans.push({ from: start, to });
    facts.push({ field, label, value: sliceSegment(segment, from, to) });
  };
  if (/\d/.test(text))
    for (const [field, pattern] of NAMES)
      for (const match of text.matchAll(pattern)) {
        const value = match.groups!['value']!.trimEnd();
        // Numbers of parts are written in capitals; `type x2b` is a remark.
        if ((field === 'part_number' || field === null) && value !== value.toUpperCase()) continue;
        const from = match.index + match[0].lastIndexOf(match.groups!['value']!);
        add(field, nameOf(match[0], from - match.index), match.index, from, from + value.length);
      }
  for (const match of text.matchAll(ORIGIN)) {
    const from = match.index + match[0].length;
    const country = countryAt(text.slice(from));
    if (country > 0) add('country_of_origin', nameOf(match[0]), match.index, from, from + country);
  }
  if (facts.length === 0) return { named: [], rest: [segment] };
  // `Pumpset 6", model FX-615`: who describes goods by their model says so in the words as well.
  const cut = spans.filter(({ from, to }) => from === 0 || !OF_MODEL.test(text.slice(from, to)));
  return { named: facts, rest: cut.length === 0 ? [segment] : restOf(segment, cut) };
}

function nameOf(text: string, end = text.length): string {
  return text.slice(0, end).replace(/[\s.:：#№=-]+$/u, '');
}

/** Length of the country that a text begins with; of several the longest. */
function countryAt(text: string): number {
  if (NO_CODE.test(text)) return 0;
  let longest = 0;
  let words = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}.'’-]+/gu)) {
    if (words === 0 && index > 0) return 0;
    if (++words > COUNTRY_WORDS) break;
    const name = text.slice(0, index + word.length);
    if (/[,;/|()]/.test(name)) break;
    const bare = name.replace(/[.]+$/, '');
    const isCode = bare.length === 2 && words === 1;
    if (isCode && bare !== bare.toUpperCase()) continue;
    if (bare.length > 1 && readCountry(bare) !== undefined) longest = bare.length;
  }
  return longest;
}

function restOf(
  segment: Segment,
  spans: readonly { readonly from: number; readonly to: number }[],
): Segment[] {
  const { text } = segment;
  const rest: Segment[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    rest.push(sliceSegment(segment, at, from));
    at = to;
  }
  rest.push(sliceSegment(segment, at));
  return rest.flatMap((part) => {
    const bare = part.text.replace(BETWEEN, '');
    if (!/[\p{L}\d]/u.test(bare)) return [];
    const from = part.text.indexOf(bare);
    return [part.text === text ? part : sliceSegment(part, from, from + bare.length)];
  });
}
