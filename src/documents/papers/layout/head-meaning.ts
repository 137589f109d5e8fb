import { findCurrency } from '../../values/currency.ts';
import { findMassUnit } from '../../values/mass-units.ts';
import { COLUMN_WORDS, type GoodsColumn } from './column-words.ts';

/** What the words above a column say: nothing that is known, or a meaning, and the unit of the whole column. */
export interface HeadRead {
  readonly column: GoodsColumn | null;
  readonly unit?: string;
}

const BOX_NUMBER = /^\s*\d{1,2}[.)]?\s+(?=\p{L})/u;
const UNIT =
  /[([（]\s*([^)\]）]{1,20})\s*[)\]）]|[,/]\s*([A-Z]{3}|kgs?|lbs?|кг|€|\$)\.?$|\s(?:in\s+)?([A-Z]{3}|kgs?|lbs?|кг|€|\$|m³|m3|cbm)$/i;

/** The words above a column as a whole: `Gross Weight (kg)`, `Цена, руб.`, `货物名称 Description`. */
export function readHead(text: string): HeadRead {
  const unit = UNIT.exec(text);
  const last = LAST_WORD.exec(text)?.[1];
  const unitText =
    unit?.[1] ?? unit?.[2] ?? unit?.[3] ?? (last && isUnit(last) && !PIECES.test(last) ? last : undefined);
  return {
    column: readMeaning(text) ?? null,
    ...(unitText !== undefined && { unit: unitText.trim() }),
  };
}

/** The meaning of a head: without number of box, without unit, in one language or in two. */
function readMeaning(text: string): GoodsColumn | undefined {
  const meaning = meaningOfWords(text) ?? meaningOfParts(text);
  if (meaning) return meaning;
  const others = furtherLanguages(text.replace(BOX_NUMBER, '')).map(meaningOfWords);
  const known = new Set(others.filter((each) => each !== undefined));
  // Two languages that do not agree were not understood.
  return known.size === 1 ? [...known][0] : undefined;
}

/** `Item number; marks, numbers, number and kind of packages; description of goods`: one column for all of it. */
function meaningOfParts(text: string): GoodsColumn | undefined {
  const parts = text.replace(BOX_NUMBER, '').split(/[;；]\s*/);
  return parts.length > 1 && parts.some((part) => COLUMN_WORDS.atStart(part)?.meaning === 'goods_description')
    ? 'goods_description'
    : undefined;
}

const SECOND_LANGUAGE = /^[^/\d]{2,40}\s?\/\s?(\p{L}.*)$/u;
const PLAIN = /^[\x20-\x7e]*$/;
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
];

/**
 * The languages of a head that go with a first one which is not known: behind a stroke (`Nazwa / Description`), or each script by
 * itself (`货物名称及规格 Description`, `الوصف Description`).
 */
export function furtherLanguages(text: string): readonly string[] {
  const second = SECOND_LANGUAGE.exec(text)?.[1];
  const scripts = PLAIN.test(text) ? [] : byScript(text);
  return [...(second === undefined ? [] : [second]), ...(scripts.length > 1 ? scripts : [])];
}

function byScript(text: string): readonly string[] {
  const parts: { readonly script: number; text: string }[] = [];
  for (const word of text.split(/\s+|\/|(?<=[\p{Script=Han}\p{Script=Katakana}])(?=\p{Script=Latin})/u)) {
    const script = SCRIPTS.findIndex((letters) => letters.test(word));
    const last = parts.at(-1);
    if (last && (script < 0 || last.script === script)) last.text += ` ${word}`;
    else parts.push({ script, text: word });
  }
  return parts.map((part) => part.text.trim()).filter((part) => part !== '');
}

function meaningOfWords(text: string): GoodsColumn | undefined {
  if (text.trim() === '#') return 'position';
  const term = TERM.exec(text) ?? TERM.exec(withoutUnit(text));
  if (term) return meaningOfWords(text.slice(0, term.index));
  const [amount, each] = text.trim().split(PER_PIECE);
  // `USD/pc | USD`: the price of a piece, and the amount.
  if (amount !== undefined && /^[A-Z]{3}$/.test(amount) && findCurrency(amount) !== undefined)
    return each === undefined ? 'value' : 'unit_price';
  // `Einzelpreis €/St`
  const price = amount === undefined || each === undefined ? undefined : meaningOfWords(amount);
  if (price === 'unit_price' || price === 'value') return 'unit_price';
  const bare = text.replace(BOX_NUMBER, '');
  const without = withoutUnit(bare);
  const candidates = new Set([text, bare, without, bare.replace(/[([（][^)\]）]*[)\]）]?/g, '')]);
  for (const candidate of candidates) {
    const whole = COLUMN_WORDS.of(candidate);
    if (whole) return whole;
  }
  const first = COLUMN_WORDS.atStart(without);
  if (!first) return undefined;
  const rest = without
    .slice(first.end)
    .replace(/^\s+in\s+(?:kg|lb|m³|m3)(?![\p{L}\d])/iu, '')
    .trimEnd()
    .replace(/^[\s/|.,:;*-]+/, '');
  if (rest === '') return first.meaning;
  const second = COLUMN_WORDS.of(rest);
  // `Qty Unit`: the unit stands behind the number in each cell.
  if (first.meaning === 'quantity' && second === 'quantity_unit') return first.meaning;
  // `发票 No.` has a second language; `Part description` does not.
  return second !== undefined && (second === first.meaning || second === 'position')
    ? first.meaning
    : undefined;
}

/** `Amount FOB SHENZHEN`: on which terms the amounts are. */
const TERM = /\s+(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DAT|DPU|DDP)(?:\s+\p{L}[\p{L} .'-]*)?$/u;
const PER_PIECE =
  /\s*(?:\/|per)\s*(?:pcs?|piece|unit|each|ea|nos?|sets?|kgs?|mt|st|stk|stück|stuk|szt|ks|db|buc|kom|pz|ud|un|шт|adet|个|件)\.?$/iu;
const LAST_WORD = /[\s,/]+([^\s,/\d]{1,6})$/u;

/** `Price (USD)`, `Цена, руб.`, `Wartość EUR`: without the unit behind the name. */
function withoutUnit(text: string): string {
  const unit = UNIT.exec(text);
  const word = unit?.[2] ?? unit?.[3];
  // `Weight Net`: not every word of three letters is a currency.
  const short = unit && (word === undefined || isUnitAlone(word)) ? text.replace(UNIT, '').trimEnd() : text;
  if (short !== text) return withoutUnit(short);
  const last = LAST_WORD.exec(text);
  return last && isUnit(last[1]!) ? withoutUnit(text.slice(0, last.index)) : text;
}

const PIECES = /^(?:шт|pcs?|stk|ea|adet|个|件)$/iu;

function isUnit(word: string): boolean {
  const bare = word.replace(/\.$/, '');
  return (
    PIECES.test(bare) || findCurrency(bare) !== undefined || findMassUnit(bare.toLowerCase()) !== undefined
  );
}

/** `(kg)`, `USD / NO.`, `NOS`: a further line of a head that says only in what the column counts. */
export function isUnitAlone(text: string): boolean {
  const words = text.replace(/[()[\]（）]/g, '').split(/\s*\/\s*|\s+/);
  return words.every((word) => isUnit(word) || COUNTED.test(word));
}

const COUNTED = /^(?:nos?|sets?|each|units?|ctns?|pkgs?|cbm|m³|m3|cm|mm|%)\.?$/iu;
