import type { CountryCode, Written } from '../../model/consignment-parts.ts';
import type { IsoDate } from '../../model/dates.ts';
import { describePlace, type Problem } from '../../model/problem.ts';
import type { DateOrder, DecimalMark } from '../table-layout.ts';
import { findCurrency } from '../values/currency.ts';
import { dateOrderOf, isZeroDate, readDate } from '../values/date.ts';
import { isEmptyValue } from '../values/empty.ts';
import { readHsCodes } from '../values/hs-code.ts';
import { findMassUnit } from '../values/mass-units.ts';
import { decimalMarkOf, type NumberReading, readNumber } from '../values/number.ts';
import { countryNamed } from './country-named.ts';
import type { PaperField } from './paper-fields.ts';
import type { RawFact, RawPaper } from './paper-format.ts';

/** A number with the words around it. */
export interface NumberOfFact {
  readonly written: Written<number>;
  readonly before: string;
  readonly behind: string;
}

/** Values below this confidence are kept as raw facts and used in no check. */
export const LEAST_CONFIDENCE = 0.5;

/**
 * Understands the raw facts of one paper, field by field. A value that cannot be understood becomes a problem of the
 * paper; it never stops the reading, and no check sees it.
 */
export class FactReader {
  readonly problems: Problem[] = [];
  /** Values in place of a day: `TBA`, `Q3`. */
  readonly vagueDates: Written<string>[] = [];
  /** Country fields whose text names no country. */
  readonly unreadCountries: Written<string>[] = [];
  readonly #whole: FactsByField = new Map();
  /** An item has a dozen facts: to go through them is quicker than to sort them. */
  readonly #items = new Map<number, RawFact[]>();
  #asked: number | undefined;
  #factsOfAsked: readonly RawFact[] = NONE;
  readonly #decimalMark: DecimalMark;
  readonly #dateOrder: DateOrder;

  constructor({ facts, conventions }: Pick<RawPaper, 'facts' | 'conventions'>) {
    for (const fact of facts) {
      const { field, item } = fact;
      if (field === null || fact.confidence < LEAST_CONFIDENCE || fact.text.trim() === '') continue;
      if (item !== undefined && ITEM_FIELDS.has(field)) {
        this.#addToItem(item, fact);
        continue;
      }
      const known = this.#whole.get(field);
      if (known) known.push(fact);
      else this.#whole.set(field, [fact]);
    }
    this.#decimalMark = conventions?.decimalMark ?? decimalMarkIn(facts);
    this.#dateOrder = conventions?.dateOrder ?? dateOrderIn(facts);
  }

  #addToItem(item: number, fact: RawFact): void {
    const known = this.#items.get(item);
    if (known) known.push(fact);
    else this.#items.set(item, [fact]);
  }

  #factsOf(item: number): readonly RawFact[] {
    // All fields of an item are asked for together.
    if (item !== this.#asked) {
      this.#asked = item;
      this.#factsOfAsked = this.#items.get(item) ?? NONE;
    }
    return this.#factsOfAsked;
  }

  /** Fields that the paper as a whole has values for. */
  get fields(): Iterable<PaperField> {
    return this.#whole.keys();
  }

  /** Numbers of the goods items that have values, in their order. */
  get items(): readonly number[] {
    return [...this.#items.keys()].sort((a, b) => a - b);
  }

  /** The facts of a field, in the order of the paper; of the paper as a whole, or of one item. */
  all(field: PaperField, item?: number): readonly RawFact[] {
    if (item === undefined) return this.#whole.get(field) ?? NONE;
    let found: RawFact[] | undefined;
    for (const fact of this.#factsOf(item)) {
      if (fact.field !== field) continue;
      if (found) found.push(fact);
      else found = [fact];
    }
    return found ?? NONE;
  }

  /** The surest fact of a field; of equals the first. */
  best(field: PaperField, item?: number): RawFact | undefined {
    const facts = item === undefined ? this.#whole.get(field) : this.#factsOf(item);
    if (facts === undefined) return undefined;
    let best: RawFact | undefined;
    for (const fact of facts)
      if (fact.field === field && (!best || fact.confidence > best.confidence)) best = fact;
    return best;
  }

  text(field: PaperField, item?: number): Written<string> | undefined {
    const fact = this.best(field, item);
    return fact && !isEmptyValue(fact.text.trim()) ? written(oneLine(fact.text), fact) : undefined;
  }

  /** As `text`, but words such as `NIL` and `N/A` are an answer. */
  answer(field: PaperField, item?: number): Written<string> | undefined {
    const fact = this.best(field, item);
    return fact && written(oneLine(fact.text), fact);
  }

  /** Several lines or fields as one text; the place is that of the first. */
  joined(field: PaperField, item?: number): Written<string> | undefined {
    const all = this.all(field, item);
    if (all.length === 0) return undefined;
    const facts = all.filter(({ text }) => !isEmptyValue(text.trim()));
    const first = facts[0];
    if (!first) return undefined;
    const value =
      facts.length === 1
        ? oneLine(first.text)
        : [...new Set(facts.map(({ text }) => oneLine(text)))].join(', ');
    return { value, asWritten: value, place: first.place };
  }

  texts(field: PaperField, item?: number, signs = BETWEEN_TEXTS): readonly Written<string>[] {
    const facts = this.all(field, item);
    if (facts.length === 0) return NO_TEXTS;
    const values = new Map<string, Written<string>>();
    for (const fact of facts) {
      const parts = signs.test(fact.text) ? fact.text.split(signs) : [fact.text];
      for (const part of parts) {
        const value = oneLine(part);
        if (value === '' || isEmptyValue(value) || values.has(value)) continue;
        values.set(value, { value, asWritten: value, place: fact.place });
      }
    }
    return [...values.values()];
  }

  number(field: PaperField, item?: number): NumberOfFact | undefined {
    const fact = this.best(field, item);
    const text = fact?.text.trim() ?? '';
    if (!fact || isEmptyValue(text)) return undefined;
    const reading =
      readNumber(oneLine(text), this.#decimalMark) ??
      (field.endsWith('packages') ? readCount(oneLine(text)) : undefined);
    if (!reading) {
      this.#fail(
        fact,
        'is no number',
        'Compare it with the paper; where the paper is right, the check that needs it is made by hand.',
      );
      return undefined;
    }
    return { written: written(reading.value, fact), before: reading.before, behind: reading.behind };
  }

  /** A mass in kilograms: by the unit beside the number, else by `unitField`, else kilograms. */
  mass(field: PaperField, unitField: PaperField, item?: number): Written<number> | undefined {
    const number = this.number(field, item);
    if (!number) return undefined;
    const named =
      number.behind ||
      number.before ||
      (this.best(unitField, item) ?? this.best(unitField))?.text.trim() ||
      '';
    const kilograms =
      named === '' ? 1 : (findMassUnit(named) ?? findMassUnit(named.replace(BESIDE_UNIT, '').trim()));
    if (kilograms === undefined) {
      this.#fail(
        this.best(field, item)!,
        `has "${named}" for a unit, which is no unit of mass`,
        'Compare it with the paper.',
      );
      return undefined;
    }
    const value =
      kilograms === 1 ? number.written.value : Number((number.written.value * kilograms).toPrecision(12));
    return { ...number.written, value };
  }

  date(field: PaperField, item?: number): Written<IsoDate> | undefined {
    const fact = this.best(field, item);
    const text = fact ? oneLine(fact.text) : '';
    if (!fact || isEmptyValue(text) || isZeroDate(text)) return undefined;
    const reading = readDate(DAY_OF_MOMENT.exec(text)?.[1] ?? text, this.#dateOrder);
    if (reading.kind === 'day') return written(reading.day, fact);
    if (reading.kind === 'vague') this.vagueDates.push(written(text, fact));
    else this.#fail(fact, 'is no day that can be read', 'Compare it with the paper.');
    return undefined;
  }

  country(field: PaperField, item?: number): Written<CountryCode> | undefined {
    const fact = this.best(field, item);
    if (!fact || (fact.text.trim() !== 'NA' && isEmptyValue(fact.text.trim()))) return undefined;
    const text = oneLine(fact.text);
    const code = countryNamed(text);
    if (code !== undefined) return written(code, fact);
    this.unreadCountries.push(written(text, fact));
    return undefined;
  }

  currency(field: PaperField, item?: number): Written<string> | undefined {
    const fact = this.best(field, item) ?? this.best(field);
    const code = fact && findCurrency(oneLine(fact.text));
    return fact && code !== undefined ? written(code, fact) : undefined;
  }

  /** The codes of an item, the surest first; of two that differ in length only, the first. */
  hsCodes(field: PaperField, item?: number): readonly Written<string>[] {
    const best = this.best(field, item);
    if (!best) return NO_TEXTS;
    const codes: Written<string>[] = [];
    const all = this.all(field, item);
    for (const fact of all.length === 1 ? all : [best, ...all.filter((each) => each !== best)]) {
      if (isEmptyValue(fact.text.trim())) continue;
      const read = readHsCodes(oneLine(fact.text), undefined);
      if (!read) this.#fail(fact, 'is no HS code (4 to 10 digits)', 'Compare it with the paper.');
      for (const code of read ?? []) {
        if (codes.length === MOST_CODES) break;
        if (!codes.some(({ value }) => value.startsWith(code) || code.startsWith(value)))
          codes.push(written(code, fact));
      }
    }
    return codes;
  }

  #fail(fact: RawFact, is: string, mend: string): void {
    this.problems.push({
      what: `"${oneLine(fact.text).slice(0, 80)}" (${fact.label}) ${is}`,
      where: describePlace(fact.place),
      mend,
    });
  }
}

/** `1 carton, gross 17,85 kg`: the number of packages, and more about them. */
function readCount(text: string): NumberReading | undefined {
  const [, count, kind] = COUNT.exec(text) ?? [];
  return count === undefined ? undefined : { value: Number(count), before: '', behind: kind ?? '' };
}

const COUNT = /^(\d{1,6})\s*(\p{L}[\p{L}-]*)/u;

/** Fields that belong to one goods item; what an item says of the journey or of other papers is said of the whole. */
const ITEM_FIELDS: ReadonlySet<string> = new Set<PaperField>([
  'goods_description',
  'hs_code',
  'quantity',
  'quantity_unit',
  'net_mass_kg',
  'gross_mass_kg',
  'mass_unit',
  'value',
  'unit_price',
  'price_base',
  'currency',
  'country_of_origin',
  'part_number',
  'serial_number',
  'aircraft_type',
  'packages',
  'package_kind',
  'marks',
  'un_number',
]);

type FactsByField = Map<PaperField, RawFact[]>;

const NONE: readonly RawFact[] = [];
/** Codes of one goods item that are used; a longer list is a nomenclature. */
const MOST_CODES = 20;
const BETWEEN_TEXTS = /[;|\n]/;
/** `kg brutto`, `(net kg)`: which mass it is says the field already. */
const BESIDE_UNIT =
  /[().]|(?<!\p{L})(?:gross|brut(?:to|t|a)?|lordo|brüt|брутто|毛重|net(?:to|t|a|ta)?|neto|нетто|净重)(?!\p{L})/giu;
const NO_TEXTS: readonly Written<string>[] = [];

function written<T>(value: T, fact: RawFact): Written<T> {
  return { value, asWritten: fact.text, place: fact.place };
}

/** Line breaks inside a value are those of the printed box, not of what it says. */
export function oneLine(text: string): string {
  return (BLANKS_TO_JOIN.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}

/** Two blanks, or one that is no space: few values have them. */
const BLANKS_TO_JOIN = /[^\S ]| {2}/;

/** `202405141541`, `20240514154159Z`: the moments of customs messages. */
const DAY_OF_MOMENT = /^(\d{8})\d{4}(?:\d{2})?(?:Z|[+-]\d{2,4})?$/;

const NUMBER_FIELDS = /^(?:total_)?(?:quantity|net_mass_kg|gross_mass_kg|value|volume_m3)$|^unit_price$/;

/** A paper is written by one hand: the first number that can be read one way only decides for the others. */
function decimalMarkIn(facts: readonly RawFact[]): DecimalMark {
  for (const { field, text } of facts) {
    const mark = field !== null && NUMBER_FIELDS.test(field) ? decimalMarkOf(oneLine(text)) : undefined;
    if (mark !== undefined) return mark;
  }
  return 'point';
}

function dateOrderIn(facts: readonly RawFact[]): DateOrder {
  for (const { field, text } of facts) {
    if (field === null || !field.endsWith('_date')) continue;
    const order = dateOrderOf(oneLine(text));
    if (order === 'day-first' || order === 'month-first') return order;
  }
  return 'day-first';
}
