import type { Label } from './label-kinds.ts';
import { PhraseTable } from './label-words.ts';
import { LABELS } from './labels.ts';
import { isDayThenNumber } from './number-and-day.ts';
import { oncePerSegment, type Segment, sliceSegment } from './page-text.ts';

/** A label as it was found: at the beginning of a segment, with or without a value behind it in the same segment. */
export interface LabelFound {
  readonly label: Label;
  /** The label as printed, without box number and colon. */
  readonly text: string;
  /** The whole segment in which it stands. */
  readonly segment: Segment;
  /** The value in the same segment; absent when it stands elsewhere. */
  readonly inline?: Segment;
  readonly hasColon: boolean;
  /** 0 to 1, by how it is written. */
  readonly confidence: number;
}

const TABLE = new PhraseTable(LABELS);
/** `12 Remarks`, `1. Shipper`, `(5) Date`, `13a. ...`: the number of a printed box. */
const BOX_NUMBER =
  /^\s*(?:\(\s*\d{1,2}[a-e]?\s*\)|\d{1,2}[a-e]?\s*[.):]|(?:box|field|feld|case)\s+\d{1,2}\b|\d{1,2}(?=\s+\p{L}))\s*/iu;
const MAY_BE_NUMBERED = /^[\s(\dbfc]/i;
const COLON = /^\s*[:：=]\s*/;
/** Behind a label, before its value: `Invoice No # 12`, `Счет № 5`, `(full style and address)`. */
const FILLER =
  /^\s*(?:[#№.、,)）°º]|n[°º]|(?:no|nr|n|num|č|sz)\.?(?=\s*[:：]|\s+\S*\d)|\((?!s\))[^)]{0,200}\)|（[^）]{0,40}）|\(s\)|[-–—](?=\s))\s*/i;

/** `Belegnummer / Datum`, `No. and date of order`: the day stands behind the number. */
const AND_DAY =
  /^\s*(?:[/|,&+–-]|und|and|et|y|e|i|en|och|og|a|и|та|ve)\s*-?(?:dated?|datum|дата|data|fecha|tarihi?|dato|dátum|päiväys|dat|ημερομηνία|ngày|tanggal|日期|日付|תאריך)(?![\p{L}])(?:\s+of\s+(?:the\s+)?(?:order|contract|invoice|l\/c))?/iu;

const BETWEEN_LANGUAGES = /^\s*[/|]?\s*/;

const NO_LABELS: readonly LabelFound[] = [];

/** The labels of a segment: mostly none or one, several in `Invoice No.: 1  Date: 2024-01-02`. */
export const labelsIn = oncePerSegment(findLabels);

function findLabels(segment: Segment): readonly LabelFound[] {
  const parts = labelledParts(segment);
  return parts.length > 1 ? parts.flatMap(labelsOfOne) : labelsOfOne(segment);
}

/** What separates values in one line: `Net weight 12 kg / Gross weight 14 kg`, `Origin: China; HS 8501.32`. */
const BETWEEN_VALUES = /\s+[/|]\s+|\s*;\s+/g;
const MAY_SEPARATE = /[/|;]/;

/** Parts of a line that each begin with a label and hold its value; one when the line is not made so. */
function labelledParts(segment: Segment): Segment[] {
  const { text } = segment;
  if (!MAY_SEPARATE.test(text)) return [segment];
  const parts: Segment[] = [];
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(BETWEEN_VALUES)) {
    if (!labelAt(sliceSegment(segment, index + sign.length), 0)?.inline) continue;
    const before = sliceSegment(segment, from, index);
    if (!labelAt(before, 0)?.inline) return [segment];
    parts.push(before);
    from = index + sign.length;
  }
  return parts.length === 0 ? [segment] : [...parts, sliceSegment(segment, from)];
}

const TWO_VALUES = /^(?<first>[^/|]*\d[^/|]*?)\s*[/|]\s+(?<second>[^/|]*\d[^/|]*)$/u;

/** `Packages / Gross weight: 26 pallets / 14,380.00 kg`: two labels before the colon, and their two values behind it. */
function pairOfLabels(segment: Segment): readonly LabelFound[] | undefined {
  const { text } = segment;
  const colon = text.search(/[:：]/u);
  const slash = text.indexOf('/');
  if (slash < 0 || colon < slash) return undefined;
  const values = TWO_VALUES.exec(text.slice(colon + 1).trim())?.groups;
  if (!values) return undefined;
  const labels = [sliceSegment(segment, 0, slash), sliceSegment(segment, slash + 1, colon)];
  const meanings = labels.map((each) => TABLE.of(each.text));
  if (!meanings.every((each) => each?.kind === 'value' && each.shape === 'number')) return undefined;
  if (isSame(meanings[0]!, meanings[1]!)) return undefined;
  const from = text.indexOf(values['first']!, colon);
  const at = text.lastIndexOf(values['second']!);
  const inline = [sliceSegment(segment, from, from + values['first']!.length), sliceSegment(segment, at)];
  return labels.map((each, index) => ({
    label: meanings[index]!,
    text: each.text,
    segment,
    inline: inline[index]!,
    hasColon: true,
    confidence: 0.9,
  }));
}

function labelsOfOne(segment: Segment): readonly LabelFound[] {
  const pair = pairOfLabels(segment);
  if (pair) return pair;
  const first = labelAt(segment, 0);
  if (!first) return NO_LABELS;
  const found: LabelFound[] = [];
  let current: LabelFound | undefined = first;
  while (current) {
    const next: { at: number; label: LabelFound } | undefined =
      current.inline && furtherLabel(current.inline);
    if (!next) {
      found.push(current);
      return found;
    }
    const inline = sliceSegment(current.inline!, 0, next.at);
    const { inline: _, ...bare } = current;
    found.push(inline.text === '' ? bare : { ...bare, inline });
    current = next.label;
  }
  return found;
}

function labelAt(segment: Segment, from: number): LabelFound | undefined {
  const { text } = segment;
  const number = from === 0 && MAY_BE_NUMBERED.test(text) ? (BOX_NUMBER.exec(text)?.[0].length ?? 0) : 0;
  const start = number > 0 && TABLE.atStart(text, number) ? number : from;
  const words = TABLE.atStart(text, start);
  if (!words) return from === 0 ? inSecondLanguage(segment) : undefined;
  let end = words.end;
  let doubled = false;
  let { meaning } = words;
  const isNumber = words.meaning.kind === 'value' && words.meaning.shape === 'id';
  for (;;) {
    const behind = text.slice(end);
    const filler =
      behind === ''
        ? 0
        : ((FILLER.exec(behind) ?? (isNumber ? AND_DAY.exec(behind) : null))?.[0].length ?? 0);
    if (filler > 0) {
      end += filler;
      continue;
    }
    // Two languages in one label: `Consignee / Empfänger`, `发票号码 Invoice No.`
    if (text.length === end) break;
    const between = BETWEEN_LANGUAGES.exec(text.slice(end))?.[0].length ?? 0;
    const again = TABLE.atStart(text, end + between);
    // `Vettore / Forwarder:`, where the second language is narrower than the first.
    const isOtherRole = again?.meaning.kind === 'party' && meaning.kind === 'party';
    if (isOtherRole && !isSame(again.meaning, meaning) && COLON.test(text.slice(again.end))) {
      meaning = again.meaning;
      end = again.end;
      continue;
    }
    // `Order PO-NA-1182`: the second word begins a number.
    if (!again || !isSame(again.meaning, meaning) || /^[-./]?[\p{L}\d]/u.test(text.slice(again.end))) break;
    end = again.end;
    doubled = true;
  }
  if (meaning.kind === 'value' && meaning.field === 'total_value')
    end += OF_TOTAL.exec(text.slice(end))?.[0].length ?? 0;
  const colon = COLON.exec(text.slice(end));
  const rest = text.slice(end + (colon?.[0].length ?? 0)).trim();
  const base = { label: meaning, segment, text: text.slice(start, end).trim() };
  if (rest === '') return { ...base, hasColon: colon !== null, confidence: 1 };
  const inline = numberAlone(meaning, sliceSegment(segment, end + (colon?.[0].length ?? 0)));
  if (colon) return { ...base, inline, hasColon: true, confidence: 1 };
  if (!isAnnounced(meaning, rest, text.slice(words.end, end), doubled)) return undefined;
  return { ...base, inline, hasColon: false, confidence: 0.8 };
}

/** `Data wystawienia / Date: 30.01.2023`: the first language is none of ours, the second one is. */
const SECOND_LANGUAGE = /^[^/:：\d]{2,40}\s\/\s(?=\p{L})/u;

function inSecondLanguage(segment: Segment): LabelFound | undefined {
  const first = SECOND_LANGUAGE.exec(segment.text)?.[0];
  if (first === undefined) return undefined;
  const found = labelAt(sliceSegment(segment, first.length), 0);
  const isWhole = found && (found.hasColon || !found.inline);
  return isWhole ? { ...found, segment } : undefined;
}

/** `Total EUR`, `Total CHF inkl. MWST`, `Total FOB Ningbo USD`: what is summed up, before the number. */
const OF_TOTAL =
  /^\s*(?:[(\s]*(?:[A-Z]{3}|€|\$|£)[)\s,]*)?(?:\(?(?:incl|inkl|including|inclusive|inklusive|excl|exkl|ex|excluding|exclusive|without|with|ohne|zzgl|netto|net|brutto|ttc|ht|hors taxes|hors tva|sans|senza|iva esclusa|iva inclusa|iva|bez|z vat|s dph|utan|sin|sem|con|com|με φπα|χωρίς φπα|с ндс|без ндс|з пдв|без пдв|kdv dahil|kdv hariç|cif|fob|cip|cpt|dap|dat|exw|fca|cfr|dpu|ddp|fas)(?![\p{L}])[^\d:：]{0,40}?\)?)?\s*(?:[A-Z]{3})?(?=\s*[:：]|\s*$|\s+(?:[A-Z]{3}\s*|[€$£]\s*)?\d)/iu;
const NUMBER_BEFORE_MORE = /^(?:[A-Z]{3}\s*)?\d[\d.,' ]*\s*\p{L}{0,6}\.?(?=\s+[/|]\s|\s*;\s)/u;

/** `2,145 kg / 84 packages`: what stands behind the number is not of this label. */
function numberAlone(label: Label, inline: Segment): Segment {
  if (label.kind !== 'value' || label.shape !== 'number') return inline;
  const number = NUMBER_BEFORE_MORE.exec(inline.text)?.[0];
  return number === undefined ? inline : sliceSegment(inline, 0, number.length);
}

function isSame(a: Label, b: Label): boolean {
  if (a.kind === 'party' && b.kind === 'party') return a.role === b.role;
  if (a.kind === 'value' && b.kind === 'value') return a.field === b.field || isLooser(a, b);
  if (a.kind === 'part' && b.kind === 'part') return a.part === b.part;
  return a.kind === b.kind;
}

/** `发票号码 No.`: the second language says less than the first. */
function isLooser(a: Label, b: Label): boolean {
  return (
    a.kind === 'value' &&
    b.kind === 'value' &&
    (b.field === 'document_number' || b.field === 'document_date') &&
    a.shape === b.shape
  );
}

/** Without a colon a text behind the words is a value only where it looks like one: `Invoice No FX-1`, `Tel +49 ...`. */
function isAnnounced(label: Label, rest: string, filler: string, doubled: boolean): boolean {
  if (doubled && label.kind !== 'party' && rest.length < 60) return true;
  if (label.kind === 'part')
    return (
      (label.part === 'phone' || label.part === 'id' || label.part === 'email') &&
      /^[+\d(]|^[\w.-]+@|^[A-Z]{2}\d/.test(rest)
    );
  if (label.kind !== 'value') return false;
  // `No. 118 Gongye Road` is a place.
  if (label.kind === 'value' && label.field === 'document_number' && /\s/.test(rest)) return false;
  if (label.shape === 'id' && isDayThenNumber(rest)) return true;
  if (label.shape === 'id') return /^[A-Z0-9][A-Z0-9./_-]*\d[A-Z0-9./_ -]*$/i.test(rest) && rest.length <= 40;
  if (label.shape === 'date') return /^\d{1,4}[./\-年 ]/.test(rest) && rest.length <= 30;
  if (label.shape === 'number')
    return /^(?:[A-Z]{3}\s*)?[\d.,' ]+\s*\p{L}{0,6}\.?(?:\s+[/|]\s.*|;.*)?$/u.test(rest);
  return /[#№]/.test(filler) && rest.length <= 40;
}

/** The colon of a label, at once or behind its second language. */
const COLON_SOON = /^\s*(?:[#№.]|\([^)]*\)|\s\/\s[\p{L} .']{2,30})?\s*[:：]/u;
const BEFORE_WORD = /(?:\s|[;,])(?=[\p{L}№])/gu;
const MAY_ANNOUNCE = /[:：]/;

/** A second label with a colon behind a value, with at least a blank before it. */
function furtherLabel(inline: Segment): { at: number; label: LabelFound } | undefined {
  if (!MAY_ANNOUNCE.test(inline.text)) return undefined;
  for (const match of inline.text.matchAll(BEFORE_WORD)) {
    const at = match.index + match[0].length;
    const words = TABLE.atStart(inline.text, at);
    if (!words || !COLON_SOON.test(inline.text.slice(words.end))) continue;
    const label = labelAt(sliceSegment(inline, at), 0);
    if (label?.hasColon) return { at, label };
  }
  return undefined;
}
