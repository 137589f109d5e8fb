import { namePrefixes } from './lexicon/name-prefixes.ts';

// Longest first, so that "to the order of" is not read as "to".
const STRIPPED = Map.groupBy(
  namePrefixes.filter((row) => row.effect === 'strip').sort((a, b) => b.text.length - a.text.length),
  (row) => row.text.slice(0, 2),
);
const SPLITTING = namePrefixes
  .filter((row) => row.effect === 'split')
  .sort((a, b) => b.text.length - a.text.length);
const NOBODY = new Set(
  namePrefixes.filter((row) => row.effect === 'no-party').map((row) => squeeze(row.text)),
);
const MAX_PREFIXES = 3;

const BRACKETED = /^(.{6,}?)\s*[([]\s*([A-Z][A-Za-z0-9.&-]{2,9})\s*[)\]]\s*$/u;
/** A short form is written in capitals, but for a slip: `(MITEw)` is one, `(Shanghai)` is a word. */
const CAPITALS_SHARE = 2 / 3;
const LEAST_BEFORE = 6;

/**
 * The short form that stands in brackets behind a name: `KVPEC` of `Khuzvar Vandad Petroleum Engineering Company
 * (KVPEC)`. `undefined` where there is none.
 */
export function shortFormOf(name: string): string | undefined {
  const [, before = '', short = ''] = BRACKETED.exec(name.trim()) ?? [];
  return isShortForm(short) && /\p{Ll}|\s/u.test(before) ? short : undefined;
}

function isShortForm(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[a-z]/g, '').length;
  return letters !== '' && capitals >= letters.length * CAPITALS_SHARE;
}

/** The name without the short form in brackets behind it. */
export function withoutShortForm(name: string): string {
  return shortFormOf(name) === undefined ? name : BRACKETED.exec(name.trim())![1]!;
}

const INSIDE = /\s*[([]\s*([A-Z][A-Za-z0-9.&-]{2,9})\s*[)\]](?=[\s,;:])/gu;

/**
 * The ways to read a name with short forms in brackets: as it stands, since they may be part of it (`ACME (UAE) LLC`,
 * `ACME TRADING (FZE)`); without the one behind it, as entries stand in the index; and without those inside of it
 * (`NEW AUTO ENGINEERING (NAE) TEL: 0`).
 */
export function readingsOfShortForms(name: string): string[] {
  const bare = withoutShortForm(name);
  const cut = bare.replace(INSIDE, (found: string, short: string, at: number) =>
    at >= LEAST_BEFORE && isShortForm(short) ? '' : found,
  );
  return [...new Set([name, bare, cut])];
}

const PARTS = /\s+[-–—|]\s+|\s*[;|]\s*|,\s+/;
const ADDRESS_BEGINNING = /^(?:unit|room|rm|flat|flt|office|floor|suite|shop|building|bldg|block)\b\.?\s*\d/i;

/** `UNIT 1203, 12/F KWONG BLDG, HK - ACME LTD`: what stands before the last part goes when it begins as an address. */
function dropLeadingAddress(name: string): string {
  if (!ADDRESS_BEGINNING.test(name)) return name;
  const parts = name.split(PARTS);
  const last = parts.at(-1)!;
  return parts.length > 1 && !/\d/.test(last) && /\p{L}{3}.*\s\p{L}/u.test(last) ? last : name;
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The name itself, without what trade papers write before it: `TO ORDER OF`, `M/S`, `NOTIFY:`.
 *
 * @example stripPrefixes('TO THE ORDER OF: BANK MELLI IRAN') // 'BANK MELLI IRAN'
 */
export function stripPrefixes(name: string): string {
  let rest = dropLeadingAddress(name.trim());
  for (let i = 0; i < MAX_PREFIXES; i++) {
    const lower = rest.toLowerCase();
    const row = STRIPPED.get(lower.slice(0, 2))?.find(({ text }) => beginsWith(lower, text));
    if (!row) break;
    const shorter = rest.slice(row.text.length).replace(/^[\s.:;,-]+/, '');
    if (shorter === '') break;
    rest = shorter;
  }
  return rest;
}

function beginsWith(lower: string, prefix: string): boolean {
  if (!lower.startsWith(prefix)) return false;
  const next = lower[prefix.length];
  return next === undefined || !/[\p{L}\p{N}]/u.test(next) || /[^\p{L}\p{N}]$/u.test(prefix);
}

/** A former name in brackets, as ships and firms bear it: `SEA STAR (EX. MOON)`. */
const FORMER = /(?<=\S)\s*\((?:ex|formerly|f\/k\/a)[\s.:-]+([^()]*\p{L}[^()]*)\)/iu;

/**
 * All the names that one cell holds: `A c/o B` and `A d/b/a B` name two parties or one party twice; both are screened.
 * A cell that names nobody (`TO ORDER`, `SAME AS CONSIGNEE`) gives an empty list.
 */
export function namesInCell(cell: string): string[] {
  if (NOBODY.has(squeeze(cell))) return [];
  const renamed = FORMER.exec(cell);
  if (renamed) {
    const around = cell.slice(0, renamed.index) + cell.slice(renamed.index + renamed[0].length);
    return [around, renamed[1]!].map(trimMarks).flatMap(namesInCell);
  }
  const lower = cell.toLowerCase();
  for (const { text } of SPLITTING) {
    const at = findWord(lower, text);
    if (at < 0) continue;
    const parts = [cell.slice(0, at), cell.slice(at + text.length)].map(trimMarks);
    const named = parts.filter((part) => /\p{L}{2}/u.test(part));
    // A marker at the very beginning or end is part of a name: AKA Bank.
    if (named.length === 2) return named.flatMap(namesInCell);
  }
  return [cell];
}

/** Without the marks that stood between the names; a bracket that was opened in the part stays. */
function trimMarks(part: string): string {
  const bare = part.replace(/^[\s.:;,(-]+|[\s:;,(-]+$/g, '');
  return bare.includes('(') ? bare : bare.replace(/[\s:;,)-]+$/g, '');
}

function findWord(lower: string, word: string): number {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const before = lower[at - 1];
    const after = lower[at + word.length];
    const boundedBefore = before === undefined || !/[\p{L}\p{N}]/u.test(before);
    const boundedAfter = after === undefined || !/[\p{L}\p{N}]/u.test(after);
    if (boundedBefore && boundedAfter) return at;
  }
  return -1;
}
