import { readCountry } from '../../../text/countries.ts';
import type { PartyAttribute, RoleKey } from '../../columns.ts';
import type { PartyPart } from './label-kinds.ts';
import { EASTERN_FIRM, HAS_LEGAL_FORM, LEGAL_FORM_AT_END, LEGAL_FORMS } from './legal-forms.ts';
import type { LabelFound } from './match-label.ts';
import { isNameAgain, namesInOneLine, scriptOf } from './names-in-two-scripts.ts';
import { type Segment, sliceSegment, textOf } from './page-text.ts';
import { countryAlone, countryByTheWay } from './party-country.ts';

/** A value of a party, and the segments that it was read from. */
export interface PartyValue {
  readonly attribute: PartyAttribute | null;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Share of the block's confidence: what has a label of its own is surer than what its place says. */
  readonly sureness: number;
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const PHONE = /^\+\d[\d\s()./-]{6,24}$/;
/** Second lines that are still the name. */
const LEGAL_TAIL =
  /^(?:co\.?,?\s*ltd\.?|company limited|limited|ltd\.?|llc|inc\.?|gmbh(?: & co\.? kg)?|s\.?a\.?r?\.?l?\.?|a\.?ş\.?|ooo|b\.?v\.?|ltd\.? şti\.?|(?:pte|pvt|pty)\.?,?\s*ltd\.?|有限公司|c\/o .*|o\/b .*)$/i;
const NAME_GOES_ON = /(?:[&,]|\b(?:and|und|et|of|for|the|de|и)|\()$/i;

/** Forms that stand before a name in some languages: alone in a line, they are not yet a name. */
const LEGAL_HEAD =
  /^(?:ooo|oao|zao|ao|pao|llc|jsc|pjsc|fgup|ооо|оао|зао|ао|пао|тоо|осоо|чп|ип|гп|фгуп|тов|тзов|прат|пат|дп|pt|cv|ets|sarl|sas|sa|spa|cong ty(?: tnhh)?)[.,]?$/iu;

const isFirm = (text: string): boolean => HAS_LEGAL_FORM.test(text) || EASTERN_FIRM.test(text);
const isFirmEnd = (text: string): boolean => LEGAL_FORM_AT_END.test(text) || text.endsWith('公司');

/** `Trading and`, `OOO`, `"Some`: a line that ends before the name does. */
function nameGoesOn(name: string, next: string): boolean {
  if (NAME_GOES_ON.test(name) || LEGAL_HEAD.test(name)) return true;
  // A narrow box broke the name before its legal form: `Fictional Rotor` above `Tech Co., Ltd.`
  if (isFirmEnd(next) && !isFirm(name) && !/\d/.test(name + next)) return true;
  const marks = name.match(/["“”„«»]/g)?.length ?? 0;
  return marks % 2 === 1 && /["“”»]/.test(next);
}

/**
 * Takes the block of a party apart: its name first, contacts and identifiers by their labels or their look, the country
 * at the end, and what is left is the address.
 */
export function splitParty(
  rows: readonly (readonly Segment[])[],
  labelsOf: (segment: Segment) => readonly LabelFound[],
): PartyValue[] {
  const values: PartyValue[] = [];
  const plain: Segment[][] = [];
  for (const row of rows) {
    const rest: Segment[] = [];
    for (let index = 0; index < row.length; index++) {
      const segment = row[index]!;
      const labels = labelsOf(segment).filter(({ label }) => label.kind === 'part');
      if (labels.length === 0) {
        const found = byLook(segment);
        values.push(...found.values);
        if (found.rest) rest.push(found.rest);
        continue;
      }
      for (const found of labels) {
        const part = found.label.kind === 'part' ? found.label.part : 'ignored';
        const value = found.inline ?? (found === labels.at(-1) ? row[++index] : undefined);
        if (value) values.push(...partValues(part, value));
      }
    }
    if (rest.length > 0) plain.push(rest);
  }
  const all = [...nameAndAddress(plain, values), ...values];
  if (all.some(({ attribute }) => attribute === 'country')) return all;
  const told = countryByTheWay(rows.flat());
  return told ? [...all, countryValue(told.text, told.segment)] : all;
}

const countryValue = (text: string, segment: Segment): PartyValue => ({
  attribute: 'country',
  text,
  segments: [segment],
  sureness: 0.85,
});

function partValues(part: PartyPart, segment: Segment): PartyValue[] {
  const value = (attribute: PartyAttribute | null, from: Segment = segment): PartyValue => ({
    attribute,
    text: from.text,
    segments: [from],
    sureness: 1,
  });
  if (part === 'ignored') return [value(null)];
  if (part === 'address') return [value('address'), ...countryAtEnd(segment)];
  if (part === 'email') {
    const match = EMAIL.exec(segment.text);
    return match
      ? [value('email', sliceSegment(segment, match.index, match.index + match[0].length))]
      : [value(null)];
  }
  return [value(part)];
}

/** E-mail and telephone without a label, and labelled ones in the middle of a line. */
function byLook(segment: Segment): { values: PartyValue[]; rest?: Segment } {
  const email = EMAIL.exec(segment.text);
  if (email) {
    const value = sliceSegment(segment, email.index, email.index + email[0].length);
    const values: PartyValue[] = [{ attribute: 'email', text: value.text, segments: [value], sureness: 1 }];
    const before = sliceSegment(segment, 0, email.index);
    return before.text.length > 3 && !/mail/i.test(before.text) ? { values, rest: before } : { values };
  }
  if (PHONE.test(segment.text))
    return { values: [{ attribute: 'phone', text: segment.text, segments: [segment], sureness: 0.95 }] };
  return { values: [], rest: segment };
}

function nameAndAddress(plain: readonly Segment[][], known: readonly PartyValue[]): PartyValue[] {
  const values: PartyValue[] = [];
  let at = 0;
  if (!known.some(({ attribute }) => attribute === 'name') && plain[0]) {
    const name = [...plain[0]];
    at = 1;
    for (let next = plain[at]; next; next = plain[++at]) {
      if (!nameGoesOn(textOf(name), textOf(next)) && !LEGAL_TAIL.test(textOf(next))) break;
      name.push(...next);
    }
    // `BUCUNZAI LTD, 12 Some Road, Almaty, Kazakhstan` in one line: the name ends before the first number.
    const isOneLine = name.length === 1 && (plain.length === 1 || ADDRESS_BEHIND.test(name[0]!.text));
    const cut = name.length > 1 ? addressBehindQuote(name) : undefined;
    const again = cut ? undefined : nameAgain(name, plain, at);
    if (again) at = again.at;
    const names = cut ?? (isOneLine ? nameInOneLine(name) : [whole('name', name)]);
    values.push(...inBothScripts(names, again?.name));
  }
  const lines = plain.slice(at);
  const last = lines.at(-1);
  for (const line of lines) {
    const [only] = line;
    const alone = line === last && only && line.length === 1 ? countryAlone(only) : undefined;
    if (alone) {
      values.push({ ...whole('country', [alone.segment]), text: alone.text });
      continue;
    }
    const isCountry = line === last && readCountry(textOf(line).replace(/[.,]+$/, '')) !== undefined;
    if (isCountry || line.length > 1 || !only) values.push(whole(isCountry ? 'country' : 'address', line));
    else values.push(...addressOf(only));
    if (line === last && !isCountry) values.push(...countryAtEnd(line.at(-1)!));
  }
  if (
    values.some(({ attribute }) => attribute === 'country') ||
    known.some(({ attribute }) => attribute === 'country')
  )
    return values;
  // The country may stand in an earlier line, with the post code behind it, or first in the address.
  const parts = [
    ...lines.flat(),
    ...values.flatMap(({ attribute, segments }) => (attribute === 'address' ? segments : [])),
  ]
    .flatMap(commaParts)
    .filter(({ text }) => text.length > 3 || lines.length > 1);
  const country = parts.find(({ text }) => readCountry(text) !== undefined);
  return country ? [...values, { ...whole('country', [country]), sureness: 0.85 }] : values;
}

/** The same name in another script, in the lines below. */
function nameAgain(
  name: readonly Segment[],
  plain: readonly (readonly Segment[])[],
  from: number,
): { readonly name: Segment[]; readonly at: number } | undefined {
  const first = plain[from];
  if (!first || !isNameAgain(textOf(name), textOf(first))) return undefined;
  const again = [...first];
  let at = from + 1;
  for (let next = plain[at]; next; next = plain[++at]) {
    if (!nameGoesOn(textOf(again), textOf(next)) && !LEGAL_TAIL.test(textOf(next))) break;
    again.push(...next);
  }
  return { name: again, at };
}

/** Names of a party with those in another script behind them, less sure: the Latin one is compared with other papers. */
function inBothScripts(
  values: readonly PartyValue[],
  again: readonly Segment[] | undefined,
): readonly PartyValue[] {
  const [name, ...rest] = values;
  if (name?.attribute !== 'name') return values;
  const [only] = name.segments;
  const both = !again && only && name.segments.length === 1 ? namesInOneLine(only) : undefined;
  const names = both
    ? both.map((each) => whole('name', [each]))
    : again
      ? [name, whole('name', again)]
      : [name];
  if (names.length === 1) return values;
  const [first, second] = scriptOf(names[0]!.text) === 'latin' ? names : names.toReversed();
  return [first!, { ...second!, sureness: second!.sureness * 0.95 }, ...rest];
}

/** `ООО «Амур-Оптика», 675099, Россия, г.` above the street: a legal form or a quoted name, then a post code or a place. */
const ADDRESS_BEHIND = new RegExp(
  `^[^,]{3,80}(?:(?<![\\p{L}\\d])${LEGAL_FORMS}\\.?|[»”"])\\s*,\\s*(?:.*\\d{3}|.*,\\s*г\\.|\\d|(?:ул|вул|м|г|str|no)\\.)`,
  'iu',
);

/** `торговая компания «Лунцзян` above `Имиджинг», Китай, г. Харбин`: the address begins behind the closing quote. */
function addressBehindQuote(name: readonly Segment[]): PartyValue[] | undefined {
  const last = name.at(-1)!;
  const quote = /^[^«“"]*[»”"]\s*,\s*/.exec(last.text);
  if (!quote || quote[0].length >= last.text.length) return undefined;
  const end = quote[0].replace(/\s*,\s*$/, '').length;
  const address = sliceSegment(last, quote[0].length);
  return [
    whole('name', [...name.slice(0, -1), sliceSegment(last, 0, end)]),
    ...addressOf(address),
    ...countryAtEnd(address),
  ];
}

/** What the law wants to be printed behind the name of a firm, and is no part of it. */
const BEHIND_NAME =
  /\s*[,(–-]?\s*(?:(?:a|con) socio unico|società unipersonale|unipersonale|sociedad unipersonal|au capital (?:social )?de\s.*|cap\. ?soc\.?\s.*)\)?$/iu;

function whole(attribute: PartyAttribute, given: readonly Segment[]): PartyValue {
  const [only] = given;
  const end =
    attribute === 'name' && only && given.length === 1 ? BEHIND_NAME.exec(only.text)?.index : undefined;
  const segments = end === undefined || end < 3 ? given : [sliceSegment(only!, 0, end)];
  return { attribute, text: textOf(segments).replace(/\n/g, ' '), segments, sureness: 0.95 };
}

/** What a bank is to be told stands behind its name. */
const ACCOUNT =
  /\s*[·,;|-]?\s*(?:口座|账号|帐号|계좌(?:번호)?|stk|số tài khoản|hesap(?: no)?|účet|č\.ú\.|számlaszám|rekening|nr rachunku|conto|cuenta|compte|rib|c\/c|swift|iban|bic|acc(?:ount)?\.?|a\/c|konto|kto|р\/с|к\/с|бик|мфо|blz)(?![\p{L}]).*$/iu;

function nameInOneLine(segments: readonly Segment[]): PartyValue[] {
  const account = segments.length === 1 ? ACCOUNT.exec(segments[0]!.text)?.index : undefined;
  if (account !== undefined && account > 3) return nameInOneLine([sliceSegment(segments[0]!, 0, account)]);
  const segment = segments[0]!;
  const comma = segments.length === 1 ? /,\s+(?=\S*\d|.*,)/.exec(skipLegalComma(segment.text)) : null;
  if (!comma) return [whole('name', segments)];
  const name = sliceSegment(segment, 0, comma.index);
  const address = sliceSegment(segment, comma.index + comma[0].length);
  return [whole('name', [name]), ...addressOf(address), ...countryAtEnd(address)];
}

const IDENTIFIER =
  /^(?:ИНН|ИНН\/КПП|КПП|ОГРН|УНП|БИН|ИИН|РНН|ОКПО|ЄДРПОУ|ІПН|VAT|VAT No|VAT ID|TRN|TIN|INN|BIN|EORI|OGRN|NIP|NIF|CIF|CUIT|RUC|RFC|PAN|GSTIN|USCI|USCC|统一社会信用代码|税号)[\s.:№：]*(?=\S*\d)([\p{L}\d /-]{5,40})$/iu;

function commaParts(segment: Segment): Segment[] {
  if (!/[,;，；]/.test(segment.text)) return segment.text === '' ? [] : [sliceSegment(segment, 0)];
  return [...segment.text.matchAll(/[^,;，；]+/g)].map(({ index, 0: part }) =>
    sliceSegment(segment, index, index + part.length),
  );
}

/** An address in one line, without the numbers of registers and tax offices that stand in it. */
function addressOf(segment: Segment): PartyValue[] {
  if (!/\d/.test(segment.text)) return [whole('address', [segment])];
  const parts = commaParts(segment);
  const identifiers = parts.filter(({ text }) => IDENTIFIER.test(text));
  if (identifiers.length === 0) return [whole('address', [segment])];
  const rest = parts.filter((part) => !identifiers.includes(part) && part.text !== '');
  return [
    ...identifiers.map((part): PartyValue => {
      const number = IDENTIFIER.exec(part.text)![1]!;
      const value = sliceSegment(part, part.text.length - number.length);
      return { attribute: 'id', text: value.text, segments: [value], sureness: 0.95 };
    }),
    ...(rest.length === 0
      ? []
      : [{ ...whole('address', rest), text: rest.map(({ text }) => text).join(', ') }]),
  ];
}

/** The comma of `Co., Ltd.` does not end a name. */
function skipLegalComma(text: string): string {
  return text.replace(/,(?=\s*(?:ltd|llc|inc|limited|s\.a|gmbh|corp)\b)/gi, ';');
}

/** `Almaty 050000, Kazakhstan`: the country behind the last comma, or the last word. */
function countryAtEnd(segment: Segment): PartyValue[] {
  const { text } = segment;
  for (const match of text.matchAll(/[,;–-]\s*|\s{1,}/g)) {
    const tail = text.slice(match.index + match[0].length).replace(/[\s.,]+$/, '');
    if (tail.length < 4 && !/^[A-Z]{2,3}$|[\u4e00-\u9fff]/.test(tail)) continue;
    // A few letters are a country only behind a comma or a post code: `..., DE`, `OK 74000 USA`.
    const isBehindCode = /^[A-Z]{3}$/.test(tail) && /\d$/.test(text.slice(0, match.index));
    if (tail.length < 4 && !isBehindCode && !/[,;]/.test(match[0])) continue;
    if (readCountry(tail) === undefined) continue;
    const from = match.index + match[0].length;
    const country = sliceSegment(segment, from, from + tail.length);
    return [{ attribute: 'country', text: tail, segments: [country], sureness: 0.9 }];
  }
  return [];
}

export function fieldOfParty(role: RoleKey, attribute: PartyAttribute): `${RoleKey}_${PartyAttribute}` {
  return `${role}_${attribute}`;
}
