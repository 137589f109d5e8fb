import type { PaperKind } from '../../../model/paper.ts';
import { readDate } from '../../values/date.ts';
import type { RawFact } from '../paper-format.ts';
import { valueFacts } from './compound-values.ts';
import { factOf } from './fact-of.ts';
import { FURTHER_TITLES } from './further-languages.ts';
import { PhraseTable } from './label-words.ts';
import { MORE_TITLES } from './more-languages.ts';
import { oncePerSegment, type Segment, type SegmentedPage, sliceSegment } from './page-text.ts';
import { RIGHT_TO_LEFT_TITLES } from './right-to-left-words.ts';

export interface TitleMeaning {
  readonly kind: PaperKind;
  /** Forms that are read block by block, or whose numbers mean something else. */
  readonly variant?: 'house-air-waybill' | 'air-waybill-form' | 'release';
}

const title = (kind: PaperKind, variant?: TitleMeaning['variant']): TitleMeaning => ({
  kind,
  ...(variant && { variant }),
});

/** What papers call themselves, in the languages of `labels.ts`. */
// biome-ignore format: a row is a meaning, its phrases side by side
const TITLES = new PhraseTable<TitleMeaning>([
  [title('invoice'), 'invoice|commercial invoice|proforma invoice|pro forma invoice|pro-forma invoice|tax invoice|customs invoice|export invoice|sales invoice|commercial invoice and packing list|shipping invoice|rechnung|handelsrechnung|proformarechnung|proforma-rechnung|facture|facture commerciale|facture proforma|facture pro forma|счет|счёт|инвойс|счет-фактура|счёт-фактура|коммерческий инвойс|коммерческий счет|счет на оплату|счёт на оплату|проформа-инвойс|рахунок|рахунок-фактура|інвойс|комерційний інвойс|发票|商业发票|形式发票|增值税发票|fatura|ticari fatura|proforma fatura|factura|factura comercial|factura proforma'],
  [title('packing-list'), 'packing list|packing slip|packing note|packing specification|detailed packing list|packing & weight list|packing and weight list|weight list|packliste|versandliste|liste de colisage|упаковочный лист|пакувальний лист|упаковочный лист-спецификация|装箱单|装箱清单|çeki listesi|paketleme listesi|lista de empaque|lista de embalaje|packing list / weight list'],
  [title('air-waybill', 'house-air-waybill'), 'house air waybill|hawb|house airwaybill|house waybill|分运单|航空分运单'],
  [title('air-waybill', 'air-waybill-form'), 'air waybill|air consignment note|airwaybill|air waybill (air consignment note)|master air waybill|not negotiable air waybill|air waybill issued by|not negotiable air waybill issued by|luftfrachtbrief|lettre de transport aérien|авианакладная|грузовая авианакладная|авіанакладна|航空货运单|空运单|航空运单|hava konşimentosu|hava yük senedi|guía aérea|conocimiento aéreo'],
  [title('bill-of-lading'), 'bill of lading|ocean bill of lading|combined transport bill of lading|bill of lading for combined transport shipment or port to port shipment|bill of lading for ocean transport or multimodal transport|multimodal transport bill of lading|house bill of lading|master bill of lading|original bill of lading|konnossement|connaissement|коносамент|提单|海运提单|konşimento|konişmento|deniz konşimentosu|conocimiento de embarque'],
  [title('road-consignment-note'), 'cmr|cmr waybill|cmr consignment note|road consignment note|international consignment note|international consignment note cmr|internationaler frachtbrief|internationaler frachtbrief cmr|cmr-frachtbrief|lettre de voiture internationale|lettre de voiture cmr|международная товарно-транспортная накладная|международная товарно-транспортная накладная cmr|накладная cmr|міжнародна товарно-транспортна накладна|міжнародна товарно-транспортна накладна cmr|накладна cmr|uluslararası hamule senedi|carta de porte internacional|carta de porte cmr'],
  [title('waybill'), 'sea waybill|non-negotiable waybill|non negotiable waybill|waybill|express waybill|consignment note|frachtbrief|lettre de voiture|海运单|carta de porte|rail waybill|seawaybill'],
  [title('certificate-of-origin'), 'certificate of origin|non-preferential certificate of origin|ursprungszeugnis|certificat d\'origine|сертификат происхождения|сертификат о происхождении товара|сертификат о происхождении|сертифікат походження|сертифікат про походження товару|原产地证书|原产地证明书|产地证|原产地证明|menşe şahadetnamesi|menşei şehadetnamesi|certificado de origen|certificate of origin form a'],
  [title('end-user-statement'), 'end user statement|end-user statement|end user certificate|end-user certificate|end use certificate|end-use certificate|end use statement|end-use statement|end user undertaking|end-user undertaking|endverbleibserklärung|endverbleibsbestätigung|certificat d\'utilisateur final|certificat d\'utilisation finale|сертификат конечного пользователя|заявление конечного пользователя|сертифікат кінцевого користувача|最终用户证明|最终用户声明|最终用户和最终用途证明|最终用户最终用途证明|son kullanıcı belgesi|son kullanıcı sertifikası|certificado de usuario final|declaración de usuario final'],
  [title('export-declaration'), 'export declaration|customs declaration|export accompanying document|export customs declaration|single administrative document|shipper\'s export declaration|export declaration for goods|ausfuhranmeldung|ausfuhrbegleitdokument|déclaration d\'exportation|document d\'accompagnement export|декларация на товары|таможенная декларация|экспортная декларация|митна декларація|експортна декларація|出口货物报关单|中华人民共和国海关出口货物报关单|报关单|gümrük beyannamesi|ihracat beyannamesi|declaración de exportación|documento único administrativo'],
  [title('release-certificate', 'release'), 'authorised release certificate|authorized release certificate|easa form 1|easa form one|authorised release certificate easa form 1|authorized release certificate faa form 8130-3|airworthiness approval tag|authorized release certificate faa form 8130-3 airworthiness approval tag|authorised release certificate easa form one|caa form 1|form one|easa form-1|批准放行证书|批准放行证书/适航批准标签|适航批准标签|批准放行证书 适航批准标签|authorized release certificate airworthiness approval tag|release certificate|aircraft part release certificate|parts release certificate'],
  [title('order'), 'purchase order|order|sales contract|contract|bestellung|auftragsbestätigung|order confirmation|commande|bon de commande|заказ|договор поставки|замовлення|订单|采购订单|销售合同|购销合同|sipariş|sipariş formu|satış sözleşmesi|pedido|orden de compra'],
  [title('delivery-note'), 'delivery note|dispatch note|despatch note|delivery order|despatch advice|lieferschein|bon de livraison|товарная накладная|накладная|видаткова накладна|送货单|发货单|irsaliye|sevk irsaliyesi|albarán|nota de entrega'],
  [title('certificate'), 'certificate of conformity|certificate of conformance|certificate of compliance|certificate of insurance|insurance certificate|insurance policy|marine cargo insurance policy|certificate of analysis|quality certificate|certificate|phytosanitary certificate|konformitätserklärung|werkszeugnis|versicherungszertifikat|certificat de conformité|certificat d\'assurance|сертификат соответствия|сертификат качества|страховой полис|сертифікат якості|合格证|产品合格证|质量证明书|保险单|uygunluk belgesi|sigorta poliçesi|certificado de conformidad|póliza de seguro|material certification'],
  ...FURTHER_TITLES.map(([kind, phrases]) => [title(kind), phrases] as const),
  ...MORE_TITLES.map(([kind, phrases]) => [title(kind), phrases] as const),
  ...RIGHT_TO_LEFT_TITLES.map(([kind, phrases]) => [title(kind), phrases] as const),
]);

/** Titles stand in the upper part of the first page, but forms of air waybills print theirs in a corner box. */
const TITLE_SHARE = 0.45;
const FEWEST_NUMBERED = 8;
const FOOTED_RELEASE = /\b(?:EASA|FAA|CAAC?)\s*FORM\s*(?:1|ONE|8130-3)\b|\bAAC-?\s*038\b|\b8130-3\b/i;

export interface Title extends TitleMeaning {
  readonly segment: Segment;
  /** Several lines may make up the name. */
  readonly text: string;
}

/** On a form of numbered blocks the name of a release certificate outweighs any size of letters. */
const NUMBERED_RELEASE = 100;
/** A name with a bare number behind it is the title only where it stands out from every other. */
const REFERENCE = 3;
/** `Invoice | MDK-218` in a packing list is a label; a name that stands alone comes before it. */
const BESIDE = 0.7;

/** What a page calls itself; of several titles the one in the largest letters. `undefined` when it does not say. */
export function findTitle(page: SegmentedPage): Title | undefined {
  let best: (Title & { weight: number }) | undefined;
  let reference: Title | undefined;
  const isRelease = isNumberedForm(page) ? NUMBERED_RELEASE : 2;
  for (const segment of page.segments) {
    const inHead = segment.base <= page.height * TITLE_SHARE;
    if (!inHead) break;
    const found = titleIn(segment);
    if (!found) continue;
    // The size counts first, then the order on the page; a few per cent of size are no difference.
    const weight =
      Math.round(segment.size) +
      (found.exact ? 0.5 : 0) -
      (found.isReference ? REFERENCE : 0) -
      (numberBeside(segment, page).length > 0 ? BESIDE : 0) +
      (found.meaning.variant === 'release' ? isRelease : 0);
    if (found.isReference && (segment.box || segment.size < medianSize(page) * 1.15)) {
      if (isAtTop(segment, page) && found.meaning.kind !== 'order')
        reference ??= { ...found.meaning, segment, text: segment.text };
      continue;
    }
    if (!best || weight > best.weight) best = { ...found.meaning, segment, text: segment.text, weight };
  }
  return best ?? releaseByForm(page) ?? reference;
}

const TOP_SHARE = 0.12;

/** `INVOICE 0098815` in the first lines of a paper that says nothing else of what it is. */
function isAtTop({ base }: Segment, { height }: SegmentedPage): boolean {
  return base <= height * TOP_SHARE;
}

function medianSize({ segments }: SegmentedPage): number {
  const sizes = segments.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

interface TitleFound {
  readonly meaning: TitleMeaning;
  readonly exact: boolean;
  /** `ORDER 4500219871` may as well name another paper. */
  readonly isReference?: boolean;
}

const titleIn = oncePerSegment(({ text }) => titleOf(text) ?? null);

const BOX_NUMBER = /^\s*\d{1,2}[.)]?\s+/;
const WHICH_COPY = /(?:original|copy|копия|副本|正本)\)?$/i;

const MOST_WORDS_BEFORE = 4;

/** `NEGOTIABLE MULTIMODAL TRANSPORT BILL OF LADING`: what sort of paper it is may stand before its name. */
function titleAtEnd(text: string): TitleFound | undefined {
  if (text !== text.toUpperCase() || text.length > 60 || /[\d:：]/.test(text)) return undefined;
  let words = 0;
  for (const { index } of text.matchAll(/(?<=\s)(?=\p{L})/gu)) {
    if (++words > MOST_WORDS_BEFORE) return undefined;
    const meaning = TITLES.of(text.slice(index));
    if (meaning) return { meaning, exact: false };
  }
  return undefined;
}

/** `SOME LINER CO. — BILL OF LADING`: the name of the firm, and of the paper. */
const BEHIND_FIRM = /^.{3,60}\s(?:[–—|·]|-)\s+(\p{L}.{2,80})$/u;

/** `EASA Form 1:` announces the number of another paper, `AS PER INVOICE` names another. */
const NAMES_OTHER =
  /[:：]$|\b(?:as per|per|see|against|according to|acc\.? to|gemäß|laut|selon|según|согласно|згідно)\b/i;

function titleOf(text: string): TitleFound | undefined {
  if (text.length > 120 || NAMES_OTHER.test(text)) return undefined;
  const behindFirm = BEHIND_FIRM.exec(text)?.[1];
  if (behindFirm !== undefined) {
    const meaning = TITLES.of(behindFirm) ?? TITLES.atStart(behindFirm)?.meaning;
    if (meaning && !/\d/.test(behindFirm)) return { meaning, exact: false };
  }
  // `2. AUTHORISED RELEASE CERTIFICATE` stands in a numbered box; `I N V O I C E` is spaced out.
  const boxless = text.replace(BOX_NUMBER, '');
  if (!TITLES.couldBegin(boxless)) return titleAtEnd(boxless);
  const copy = WHICH_COPY.exec(boxless);
  const plain = copy ? boxless.slice(0, copy.index).replace(/\s*[-–—/|(]?\s*$/, '') : boxless;
  const exact = TITLES.of(plain);
  if (exact) return { meaning: exact, exact: true };
  const start = TITLES.atStart(plain);
  if (!start) return titleAtEnd(plain);
  const rest = plain
    .slice(start.end)
    .replace(SECOND_NAME, '')
    .replace(/^[\s\-–—/|:：(（]+/, '');
  const second = TITLES.atStart(rest);
  // `SEA WAYBILL / BILL OF LADING (DRAFT)`: the narrower of two names.
  if (second && start.meaning.kind === 'waybill') return { meaning: second.meaning, exact: true };
  if (rest === '' || second) return { meaning: start.meaning, exact: true };
  if (AFTER_DASH.test(plain.slice(start.end))) return { meaning: start.meaning, exact: false };
  if (TO_OTHER.test(rest)) return { meaning: start.meaning, exact: false };
  // `INVOICE No. 12`, `Счет на оплату № 5 от 3 марта 2024 г.`: a number behind it; `Invoice address` is no title.
  if (NUMBERED.test(rest)) return { meaning: start.meaning, exact: false };
  return BARE_NUMBER.test(rest) ? { meaning: start.meaning, exact: false, isReference: true } : undefined;
}

const NUMBERED =
  /^(?:no|nr|n|n°|nº|№|#|number|num|numero|número|nummer|numer|číslo|č|sz|szám|αρ|αριθ|số|מס|from|от|від|del|vom)(?![\p{L}])[^\d]{0,12}\d/iu;

/** `BILL OF LADING — Combined transport / port to port` */
const AFTER_DASH = /^\s*(?:[–—]|\/|\||\s-\s)\s*[\p{L}][\p{L} /()&-]{2,60}$/u;

/** `Packing list to invoice R-230871` */
const TO_OTHER = /^(?:to|for|zu|zur|pour|к|до)\s+\p{L}[\p{L} ]{3,30}\s(?=\S*\d)\S{2,30}$/iu;

/** `RECHNUNG RG-77-230`, `Invoice 90031177 of 4 Sept. 2023`: a number and nothing else but its day. */
const BARE_NUMBER = /^(?=\S*\d)[A-ZА-Я\d][\w./-]{2,29}(?:\s+(?:of|dated?|vom|du|от|від|\/)\s+.{6,24})?$/iu;

/** `Счет-фактура (инвойс) № 5`: the name again, in brackets. */
const SECOND_NAME = /^\s*\([^)\d]{1,40}\)/;
const NUMBER_OF_TITLE =
  /(?:\b(?:no|nr|n|num|numero|nummer|numer|sz)\.?|č\.|číslo|αρ\.|số|n[°º]|№|#|\bnumber)\s*[:.]?\s*(?=\S*\d)(.+)$/iu;

/** The number, and the day, that a paper writes behind its name: `Счет-фактура № 118 от 5 февраля 2024 г.`. */
export function factsOfTitle({ segment }: Title, page: SegmentedPage): RawFact[] {
  const { text } = segment;
  const behind = text.slice(TITLES.atStart(text)?.end ?? text.length).replace(/^[\s\-–—/|:：]+/, '');
  const number = NUMBER_OF_TITLE.exec(text)?.[1] ?? (BARE_NUMBER.test(behind) ? behind : undefined);
  if (number === undefined) return numberBeside(segment, page);
  const value = sliceSegment(segment, segment.text.length - number.length);
  const facts = valueFacts(page, 'document_number', 'name of the paper', [value], TITLE_CONFIDENCE);
  return facts.length > 1 ? facts : [...facts, ...dayBelow(segment, page)];
}

const TITLE_CONFIDENCE = 0.85;
const NUMBER_BESIDE = /^(?:(?:no|nr|n°|nº|№|#)\s*[.:]?\s*)?(?=\S*\d)([\p{Lu}\d][\p{L}\d./-]{2,29})$/iu;

/** `Invoice | R-230871`, `Faktura PRO FORMA | nr PFV/23/056`: the number stands further on in the line of the name. */
function numberBeside(segment: Segment, page: SegmentedPage): RawFact[] {
  const next = page.lines[segment.line]?.find(({ x }) => x > segment.right);
  const number = next && NUMBER_BESIDE.exec(next.text)?.[1];
  if (!next || number === undefined || isDay(number)) return [];
  const value = sliceSegment(next, next.text.length - number.length);
  return [factOf(page, 'document_number', 'beside the name of the paper', [value], TITLE_CONFIDENCE)];
}

const isDay = (text: string): boolean => readDate(text, 'day-first').kind !== 'unreadable';
const DAY_BELOW = /^(?:от|від|dated?|vom|of|du|del)\s+(?=.*\d)(.{6,30})$/iu;

/** `от 21 августа 2023 г.` in the line below the name and number. */
function dayBelow(segment: Segment, { lines, ...page }: SegmentedPage): RawFact[] {
  const below = (lines[segment.line + 1] ?? []).find(
    ({ x, right }) => x < segment.right && right > segment.x,
  );
  const day = below && DAY_BELOW.exec(below.text)?.[1];
  if (!below || day === undefined) return [];
  const value = sliceSegment(below, below.text.length - day.length);
  return [factOf(page, 'document_date', 'below the name of the paper', [value], TITLE_CONFIDENCE)];
}

/** True for a segment that says nothing but what the paper is. */
export function isTitle(segment: Segment): boolean {
  return titleIn(segment)?.exact === true;
}

/** True for a segment that says what the paper is, with its number or without. */
export function namesPaper(segment: Segment, page: SegmentedPage): boolean {
  const found = titleIn(segment);
  return found !== null && (!found.isReference || segment.base <= page.height * TITLE_SHARE);
}

/** True for a name of a paper with its number in the same line. */
export function hasNumberBeside(segment: Segment, page: SegmentedPage): boolean {
  return titleIn(segment)?.isReference === true || numberBeside(segment, page).length > 0;
}

/** The number of a form of release certificates anywhere on the page, where its heading is not readable. */
function releaseByForm(page: SegmentedPage): Title | undefined {
  const segment = page.segments.find(({ text }) => FOOTED_RELEASE.test(text) && text.length < 120);
  if (!segment || !isNumberedForm(page)) return undefined;
  return { kind: 'release-certificate', variant: 'release', segment, text: segment.text };
}

function isNumberedForm({ segments }: SegmentedPage): boolean {
  return segments.filter(({ text }) => /^\d{1,2}[a-e]?\s*[.)]\s*\p{L}/u.test(text)).length >= FEWEST_NUMBERED;
}
