import { readCountry } from '../../../text/countries.ts';
import type { PartyAttribute, RoleKey } from '../../columns.ts';
import type { PartyPart } from './label-kinds.ts';
import type { LabelFound } from './match-label.ts';
import { type Segment, sliceSegment, textOf } from './page-text.ts';

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
  return [...nameAndAddress(plain, values), ...values];
}

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
    while (plain[at] && (NAME_GOES_ON.test(textOf(name)) || LEGAL_TAIL.test(textOf(plain[at]!))))
      name.push(...plain[at++]!);
    // `BUCUNZAI LTD, 12 Some Road, Almaty, Kazakhstan` in one line: the name ends before the first number.
    values.push(...(plain.length === 1 ? nameInOneLine(name) : [whole('name', name)]));
  }
  const lines = plain.slice(at);
  const last = lines.at(-1);
  for (const line of lines) {
    const isCountry = line === last && readCountry(textOf(line).replace(/[.,]+$/, '')) !== undefined;
    values.push(whole(isCountry ? 'country' : 'address', line));
    if (line === last && !isCountry) values.push(...countryAtEnd(line.at(-1)!));
  }
  if (
    values.some(({ attribute }) => attribute === 'country') ||
    known.some(({ attribute }) => attribute === 'country')
  )
    return values;
  // The country may stand in an earlier line, with the post code behind it.
  for (const line of lines) {
    const found = readCountry(textOf(line)) === undefined ? [] : [whole('country', line)];
    if (found.length > 0) return [...values, ...found];
  }
  return values;
}

function whole(attribute: PartyAttribute, segments: readonly Segment[]): PartyValue {
  return { attribute, text: textOf(segments).replace(/\n/g, ' '), segments, sureness: 0.95 };
}

function nameInOneLine(segments: readonly Segment[]): PartyValue[] {
  const segment = segments[0]!;
  const comma = segments.length === 1 ? /,\s+(?=\S*\d|.*,)/.exec(skipLegalComma(segment.text)) : null;
  if (!comma) return [whole('name', segments)];
  const name = sliceSegment(segment, 0, comma.index);
  const address = sliceSegment(segment, comma.index + comma[0].length);
  return [whole('name', [name]), whole('address', [address]), ...countryAtEnd(address)];
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
    // Two letters are a country only behind a comma: `..., DE`.
    if (tail.length < 4 && !/[,;]/.test(match[0])) continue;
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
