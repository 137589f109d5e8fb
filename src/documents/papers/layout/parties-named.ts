import type { RoleKey } from '../../columns.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { HAS_LEGAL_FORM } from './legal-forms.ts';
import { labelsIn } from './match-label.ts';
import { type Segment, type SegmentedPage, sliceSegment, splitSegment } from './page-text.ts';
import type { Title } from './titles.ts';

const CONFIDENCE = 0.6;

const ACCOUNT =
  /(?<!\p{L})(?:iban|bic|swift|a\/c|acc(?:ount)?|konto(?:nr)?|kto|conto|cuenta|compte|conta|rekening|rachunek|nr konta|р\/с|сч[её]т|рахунок|hesap|bankgiro|účet|számlaszám|stk|λογαριασμός|חשבון)(?!\p{L})|账号|账户|口座|계좌|حساب/iu;
const BANK =
  /bank|banque|banca|banco|banka|\p{L}kasse|sparkasse|cr[eé]dit\b|caixa|raiffeisen|банк|银行|銀行|은행|τράπεζα|ngân|בנק|بنك|بانک|pankki|spořitelna|takarékpénztár/iu;
/** Small words inside of a name. */
const JOINS = /^(?:of|hàng|de|del|di|do|da|des|der|für|for|and|und|et|y|e|&|eG|a\.s\.|d\.d\.|plc)$/u;
const BEFORE_NAME =
  /^(?:bank\s?verbindung(?:en)?|bank details|our bank(?:ers)?|unsere bank|hausbank|bankers?|coordonnées bancaires|domiciliation(?: bancaire)?|coordinate bancarie|datos bancarios|bankgegevens|rachunek bankowy)\s*[:.]?\s+/iu;
const NO_NAME =
  /charges|details|transfer|account|guarantee|holiday|daten|verbindung|überweisung|gebühren|einzug|spesen|virement|coordonn|bonifico|transferencia|przelew|перевод|реквизит|комисси|переказ|havale|转账|手续费|information|particulars/iu;
/** How far, in lines, the account of a bank stands from its name. */
const LINES_BETWEEN = 2;

/** `Mainfränkische Testbank eG` above its IBAN at the foot; `... auf unser Konto bei der Urner Probekasse, IBAN CH00 ...`. */
function banks(page: SegmentedPage): Segment[] {
  return page.segments.flatMap((segment) => {
    if (!BANK.test(segment.text) || !isBesideAccount(segment, page)) return [];
    const part = splitSegment(segment, /\s*[,;|•·:：(]\s*|\s+[–—-]\s+/gu)
      .map((each) => sliceSegment(each, BEFORE_NAME.exec(each.text)?.[0].length ?? 0))
      .find(({ text }) => BANK.test(text) && !ACCOUNT_ONLY.test(text));
    const name = part && phraseAround(part);
    return name && isNameOfBank(name.text) ? [name] : [];
  });
}

/** The capitalised words around the word for a bank; all of a text that is no sentence. */
function phraseAround(part: Segment): Segment | undefined {
  const words = [...part.text.matchAll(/\S+/gu)];
  const isSmall = (word: string | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word);
  if (words.filter(([word]) => isSmall(word) && !JOINS.test(word)).length === 0) return part;
  const bank = words.findIndex(([word]) => BANK.test(word));
  const isOf = (at: number, step: 1 | -1): boolean => {
    const word = words[at]?.[0];
    if (word === undefined) return false;
    return JOINS.test(word) ? !isSmall(words[at + step]?.[0] ?? 'x') : !isSmall(word);
  };
  if (bank < 0 || isSmall(words[bank]![0])) return undefined;
  let [from, to] = [bank, bank];
  while (isOf(from - 1, -1)) from--;
  while (isOf(to + 1, 1) || /^(?:eG|a\.s\.|d\.d\.|plc)$/.test(words[to + 1]?.[0] ?? '')) to++;
  return sliceSegment(part, words[from]!.index, words[to]!.index + words[to]![0].length);
}

const ACCOUNT_ONLY = /^(?:bank|banka|banca|banco|banque|банк|银行|銀行|은행)$/iu;

function isNameOfBank(text: string): boolean {
  return text.length >= 5 && !/\d{3}/.test(text) && !NO_NAME.test(text);
}

function isBesideAccount(segment: Segment, { lines }: SegmentedPage): boolean {
  if (ACCOUNT.test(segment.text)) return true;
  for (let line = segment.line; line <= segment.line + LINES_BETWEEN; line++)
    for (const other of lines[line] ?? [])
      if (ACCOUNT.test(other.text) && (line === segment.line || Math.abs(other.x - segment.x) < segment.size))
        return true;
  return false;
}

const NAME = String.raw`(?<name>\p{Lu}[^;:]{2,70}?)`;
const NAME_ENDS = String.raw`(?=\s*(?:$|[;:(]|,\s*(?!(?:co|ltd|inc|llc|s\.a|gmbh)\b)|\s(?:as\s(?:carrier|agents?)|by\s+its|\()))`;

/** Who carries, as it is signed: `SIGNED for the Carrier SOLENT LINE, by its agents`, `... LINES CO., LTD. AS CARRIER`. */
const CARRIER: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:for|of)\s+(?:and\s+on\s+behalf\s+of\s+)?the\s+(?:master|carrier)\s*[:,]?\s+${NAME}${NAME_ENDS}`,
    'iu',
  ),
  new RegExp(
    String.raw`as\s+agents?\s+(?:only\s+)?for\s+(?:the\s+carrier[,:]?\s+)?${NAME}${NAME_ENDS}`,
    'iu',
  ),
  /^(?:signed\s+by\s+)?(?<name>\p{Lu}[^;:]{2,70}?)\s+as\s+(?:the\s+)?carrier\b/iu,
];
const CARRIERS_PAPERS: ReadonlySet<string> = new Set(['bill-of-lading', 'waybill', 'air-waybill']);
const NO_CARRIER = /^(?:the|master|carrier|any|its|goods|shipper|this|delivery|terms)\b|carrier'?s/i;

function signedCarrier(page: SegmentedPage): Segment[] {
  for (const line of page.lines)
    for (const text of [...line, ...(line.length > 1 ? [wholeLine(line)] : [])]) {
      for (const pattern of CARRIER) {
        const match = pattern.exec(text.text);
        const name = match?.groups?.['name'];
        if (!match || name === undefined || NO_CARRIER.test(name)) continue;
        if (!HAS_LEGAL_FORM.test(name) && !OF_CARRIER.test(name)) continue;
        const from = match.index + match[0].indexOf(name);
        return [sliceSegment(text, from, from + name.length)];
      }
    }
  return [];
}

function wholeLine(line: readonly Segment[]): Segment {
  const [first] = line;
  const text = line.map((each) => each.text).join(' ');
  const pieces = line.flatMap((each) => each.pieces);
  return { ...first!, text, right: line.at(-1)!.right, pieces, notes: [] };
}

/** Words in the names of those who carry by sea and by air. */
const OF_CARRIER =
  /(?<!\p{L})(?:lines?|line|linie|linien|lijn(?:en)?|airways|airlines?|air cargo|cargo airlines?|aviation|shipping|schifffahrt\p{L}*|reederei|maritime|navigation|denizcilik|hatları|navigazione|naviera|судоходн\p{L}+|авиалини\p{L}*|海运|航运|航空|multimodal|container lines?|seaways|express lines?)(?!\p{L})/iu;
/** A line that begins so is no whole name. */
const BEGINS_WITH_WORD = /^(?:container|line|lines|shipping|air|airways|cargo|maritime|express)(?!\p{L})/iu;
const HEAD_SHARE = 0.35;

/** The carrier whose form it is, by its name in the head of a bill of lading or waybill. */
function carrierInHead(page: SegmentedPage, isFree: (segment: Segment) => boolean): Segment[] {
  const found = page.segments.find(
    (segment) =>
      segment.base <= page.height * HEAD_SHARE &&
      segment.text.length <= 50 &&
      OF_CARRIER.test(segment.text) &&
      /^[\p{Lu}\d]/u.test(segment.text) &&
      !/[.:]\s|\d{3}|\(/u.test(segment.text) &&
      isAllCapitalised(segment.text) &&
      labelsIn(segment).length === 0 &&
      isFree(segment),
  );
  return found ? [...nameAbove(found, page), found] : [];
}

/** A short second line of a name in large letters: `CONTAINER LINES` below `HARBORLINE`. */
function nameAbove(segment: Segment, { lines }: SegmentedPage): Segment[] {
  if (!BEGINS_WITH_WORD.test(segment.text)) return [];
  const above = (lines[segment.line - 1] ?? []).find(
    ({ x, size, base, text }) =>
      Math.abs(x - segment.x) < size &&
      Math.abs(size - segment.size) < 0.1 * size &&
      segment.base - base <= 1.6 * size &&
      !/\d|:/.test(text),
  );
  return above ? [above] : [];
}

/** Each word but the small ones begins with a capital letter: a name, and no sentence. */
function isAllCapitalised(text: string): boolean {
  return text.split(/\s+/).every((word) => /^[^\p{Ll}]/u.test(word) || word.length <= 3);
}

/** Chambers, which certify where goods come from. */
const CHAMBER =
  /handelskammer|(?<!\p{L})IHK(?!\p{L})|chambers? of (?:commerce|industry|trade)|chambre (?:de|du) commerce|camera di commercio|c[aá]mara (?:oficial )?de com[eé]rcio|izba (?:gospodarcza|handlowa|przemysłowo)|kamer van koophandel|handelskammar|hospodářská komora|obchodn[ií] komora|торгово-промышленн\p{L}+ палат|торгово-промислов\p{L}+ палат|ticaret (?:ve sanayi )?odası|sanayi (?:ve ticaret )?odası|促进委员会|商会|商工会議所|상공회의소|غرفة (?:ال)?تجارة|لشكت|לשכת המסחר|επιμελητ[ηή]ριο|iparkamara|camer[aă] de comer[tț]|phòng thương mại|gospodarska (?:komora|zbornica)|kauppakamari|kaubandus-tööstuskoda|tirdzniecības (?:un rūpniecības )?kamera/iu;
const LONGEST_NAME = 90;

function chamber({ segments }: SegmentedPage): Segment[] {
  const named = segments.filter(
    ({ text }) =>
      CHAMBER.test(text) && text.length <= LONGEST_NAME && /^[^\p{Ll}]/u.test(text) && !/[:：]$/u.test(text),
  );
  return named.length === 0 ? [] : [named.at(-1)!];
}

const FORWARDER = /spedition|spediteur|forward|logisti|spedizion|spedycj|трансэкспед|экспедиц|nakliyat/iu;

/** `LKW, Spedition Übersee-Linth GmbH`: who takes the goods stands behind the way in which they are sent. */
function inTransportMode(facts: readonly RawFact[]): RawFact[] {
  return facts.flatMap((fact) => {
    if (fact.field !== 'transport_mode') return [];
    const firm = fact.text
      .split(/,\s+|\s+(?:per|by|durch|via|mit)\s+/iu)
      .find((part) => HAS_LEGAL_FORM.test(part));
    if (firm === undefined || firm.length < 6 || firm.length > 60) return [];
    const field = FORWARDER.test(firm) ? 'freight_forwarder_name' : 'carrier_name';
    return [{ ...fact, field, text: firm.trim(), confidence: CONFIDENCE } as const];
  });
}

/**
 * Parties that no label names and that have no block of their own: the bank beside its account, who signs as the carrier,
 * the chamber that certifies. Only for roles that nobody has yet.
 */
export function partiesNamed(
  page: SegmentedPage,
  known: readonly RawFact[],
  title: Title | undefined,
  isFree: (segment: Segment) => boolean,
): RawFact[] {
  const isKnown = (role: RoleKey): boolean => known.some(({ field }) => field === `${role}_name`);
  const facts: RawFact[] = [];
  const add = (role: RoleKey, label: string, names: readonly Segment[]): void => {
    if (names.length > 0) facts.push(factOf(page, `${role}_name`, label, names, CONFIDENCE));
  };
  if (!isKnown('bank')) add('bank', 'bank beside an account', banks(page).slice(0, 1));
  if (title && CARRIERS_PAPERS.has(title.kind) && !isKnown('carrier')) {
    const signed = signedCarrier(page);
    add('carrier', 'signed for the carrier', signed.length > 0 ? signed : carrierInHead(page, isFree));
  }
  if (title?.kind === 'certificate-of-origin' && !isKnown('certifying_organisation'))
    add('certifying_organisation', 'chamber', chamber(page));
  const taken = inTransportMode(known).filter(({ field }) => !known.some((each) => each.field === field));
  return [...facts, ...taken];
}
