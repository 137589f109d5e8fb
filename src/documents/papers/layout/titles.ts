import type { PaperKind } from '../../../model/paper.ts';
import type { RawFact } from '../paper-format.ts';
import { valueFacts } from './compound-values.ts';
import { PhraseTable } from './label-words.ts';
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
  [title('air-waybill', 'air-waybill-form'), 'air waybill|air consignment note|airwaybill|air waybill (air consignment note)|master air waybill|not negotiable air waybill|luftfrachtbrief|lettre de transport aérien|авианакладная|грузовая авианакладная|авіанакладна|航空货运单|空运单|航空运单|hava konşimentosu|hava yük senedi|guía aérea|conocimiento aéreo'],
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

/** What a page calls itself; of several titles the one in the largest letters. `undefined` when it does not say. */
export function findTitle(page: SegmentedPage): Title | undefined {
  let best: (Title & { weight: number }) | undefined;
  const isRelease = isNumberedForm(page) ? NUMBERED_RELEASE : 2;
  for (const segment of page.segments) {
    const inHead = segment.base <= page.height * TITLE_SHARE;
    if (!inHead) break;
    const found = titleIn(segment);
    if (!found) continue;
    // The size counts first, then the order on the page; a few per cent of size are no difference.
    const weight =
      Math.round(segment.size) +
      (found.exact ? 0.5 : 0) +
      (found.meaning.variant === 'release' ? isRelease : 0);
    if (!best || weight > best.weight) best = { ...found.meaning, segment, text: segment.text, weight };
  }
  return best ?? releaseByForm(page);
}

interface TitleFound {
  readonly meaning: TitleMeaning;
  readonly exact: boolean;
}

const titleIn = oncePerSegment(({ text }) => titleOf(text) ?? null);

const BOX_NUMBER = /^\s*\d{1,2}[.)]?\s+/;
const WHICH_COPY = /(?:original|copy|копия|副本|正本)\)?$/i;

function titleOf(text: string): TitleFound | undefined {
  if (text.length > 120) return undefined;
  // `2. AUTHORISED RELEASE CERTIFICATE` stands in a numbered box; `I N V O I C E` is spaced out.
  const boxless = text.replace(BOX_NUMBER, '');
  if (!TITLES.couldBegin(boxless)) return undefined;
  const copy = WHICH_COPY.exec(boxless);
  const plain = copy ? boxless.slice(0, copy.index).replace(/\s*[-–—/|(]?\s*$/, '') : boxless;
  const exact = TITLES.of(plain);
  if (exact) return { meaning: exact, exact: true };
  const start = TITLES.atStart(plain);
  if (!start) return undefined;
  const rest = plain
    .slice(start.end)
    .replace(SECOND_NAME, '')
    .replace(/^[\s\-–—/|:：(（]+/, '');
  if (rest === '' || TITLES.atStart(rest)) return { meaning: start.meaning, exact: true };
  // `INVOICE No. 12`, `Счет на оплату № 5 от 3 марта 2024 г.`: a number behind it; `Invoice address` is no title.
  if (/^(?:no|nr|n°|nº|№|#|number|from|от|від)(?![\p{L}])[^\d]{0,12}\d/iu.test(rest))
    return { meaning: start.meaning, exact: false };
  return undefined;
}

/** `Счет-фактура (инвойс) № 5`: the name again, in brackets. */
const SECOND_NAME = /^\s*\([^)\d]{1,40}\)/;
const NUMBER_OF_TITLE = /(?:\bno\.?|\bnr\.?|№|#|\bnumber)\s*[:.]?\s*(?=\S*\d)(.+)$/iu;

/** The number, and the day, that a paper writes behind its name: `Счет-фактура № 118 от 5 февраля 2024 г.`. */
export function factsOfTitle({ segment }: Title, page: SegmentedPage): RawFact[] {
  const number = NUMBER_OF_TITLE.exec(segment.text)?.[1];
  if (number === undefined) return [];
  const value = sliceSegment(segment, segment.text.length - number.length);
  return valueFacts(page, 'document_number', 'name of the paper', [value], 0.85);
}

/** True for a segment that says nothing but what the paper is. */
export function isTitle(segment: Segment): boolean {
  return titleIn(segment)?.exact === true;
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
