import type { IsoDate } from '../model/dates.ts';
import { readCountry } from '../text/countries.ts';
import type { EntryDraft } from './entry-draft.ts';
import { readDay, readPartialDate } from './list-dates.ts';
import { findLabel, type LabelRow } from './remark-labels.ts';

/** What remarks say besides properties of the entry. */
export interface RemarkFindings {
  /** Names after "Linked To:". */
  readonly linkedTo: readonly string[];
  /** Sentences about the designation itself: secondary sanctions, directives. */
  readonly designationRemarks: readonly string[];
  /** Day of listing where the remarks give one. */
  readonly listedOn?: IsoDate;
  /** A last part that ends in the middle of a word: the publisher cuts remarks at 1,000 characters. */
  readonly cutOff: boolean;
}

/** OFAC's CSV holds at most this much of a remark; the rest is in the comments file. */
const OFAC_REMARK_CHARACTERS = 1_000;

/** Parts that belong to the designation. */
const ABOUT_DESIGNATION =
  /^(?:Secondary sanctions risk|Additional Sanctions Information|Transactions Prohibited For|Executive Order \d|CAATSA Section|IFCA Determination|Effective Date|Purchase\/Sales For Divestment Date|Subject to Secondary Sanctions)/i;

const LISTING_DATE = /^Listing Date \([^)]*\):?\s*(.+)$/;
const QUOTED_NAME = /^(a\.k\.a\.|f\.k\.a\.|n\.k\.a\.)\s+'(.+)'$/;
const DIGITAL_CURRENCY = /^Digital Currency Address - \S+ (\S+)$/;
const IMO = /\bIMO\s*(\d{7})\b/;
const ALTERNATIVE = /^alt\.\s+/;

/** An identifier whose label is not in the table: kept as an identifier and, with its label, in the notes. */
const OTHER_IDENTIFIER =
  /^([A-Z][\w.'’/() -]{2,40}?(?:Number|No\.?|#|ID|Card|Code))\s+(\S*\d\S*(?: \S+){0,3})$/;

/**
 * Reads OFAC's remark text (`DOB 4 Mar 1953; nationality Iran; Passport X123 (Iran); Linked To: ...`) into the draft.
 * What no rule knows is kept word for word in `notes`.
 */
export function readRemarks(remarks: string, draft: EntryDraft): RemarkFindings {
  const linkedTo: string[] = [];
  const designationRemarks: string[] = [];
  let listedOn: IsoDate | undefined;
  const text = remarks.trim();
  for (const raw of text.replace(/\.$/, '').split(/;\s+/)) {
    const part = cleanPart(raw);
    if (part === '') continue;
    const listing = LISTING_DATE.exec(part);
    if (part.startsWith('Linked To:')) linkedTo.push(part.slice('Linked To:'.length).trim());
    else if (listing) listedOn ??= readDay(listing[1]!, 'month-first');
    else if (ABOUT_DESIGNATION.test(part)) designationRemarks.push(part);
    else if (!readKnownPart(part, draft)) draft.add('notes', raw);
  }
  return {
    linkedTo: linkedTo.filter((name) => name !== ''),
    designationRemarks,
    ...(listedOn ? { listedOn } : {}),
    cutOff: text.length >= OFAC_REMARK_CHARACTERS - 1 && !text.endsWith('.'),
  };
}

/** Without "alt.", the closing point, and brackets around the whole: `(Linked To: X)` is how other files print it. */
function cleanPart(raw: string): string {
  const part = raw.trim().replace(ALTERNATIVE, '').replace(/[;.]$/, '');
  const linked = /^\(?(Linked To: .+?)\)?$/.exec(part);
  if (!linked) return part;
  const name = part.startsWith('(') ? linked[1]! : part;
  // A bracket that was opened outside of this part.
  return name.includes('(') ? name : name.replace(/\)$/, '');
}

function readKnownPart(part: string, draft: EntryDraft): boolean {
  const quoted = QUOTED_NAME.exec(part);
  if (quoted) {
    // OFAC prints a name in single quotation marks when it is a weak alias (FAQ 122).
    draft.addName(quoted[1] === 'f.k.a.' ? 'previousName' : 'weakAlias', quoted[2]);
    return true;
  }
  if (part.startsWith('DOB ')) return readBirthDate(part.slice(4), draft);
  const gender = /^Gender (Male|Female)$/.exec(part);
  if (gender) {
    draft.add('gender', gender[1]!.toLowerCase());
    return true;
  }
  const wallet = DIGITAL_CURRENCY.exec(part);
  if (wallet) {
    draft.add('publicKey', wallet[1]);
    return true;
  }
  const imo = IMO.exec(part);
  if (imo && /^(?:Vessel Registration Identification|Identification Number|Vessel Registration)/.test(part)) {
    draft.add('imoNumber', imo[1]);
    return true;
  }
  const labelled = findLabel(part);
  if (labelled) return readLabelled(labelled.row, labelled.value, draft);
  const other = OTHER_IDENTIFIER.exec(part);
  if (other) draft.add('idNumber', splitIssuer(other[2]!).value);
  return false;
}

function readLabelled(row: LabelRow, value: string, draft: EntryDraft): boolean {
  switch (row.kind) {
    case 'text':
      if (row.label === 'Target Type' && value === 'Government Entity') draft.schema = 'PublicBody';
      draft.add(row.property, value);
      return true;
    case 'plain':
      draft.add(row.property, splitIssuer(value).value);
      return true;
    case 'date': {
      const date = readPartialDate(value, 'month-first');
      draft.add(row.property, date);
      return date !== undefined;
    }
    case 'country':
      return draft.addCountry(row.property as 'nationality' | 'jurisdiction' | 'flag', value);
    default:
      readIdentifier(row, value, draft);
      return true;
  }
}

function readIdentifier(row: LabelRow, value: string, draft: EntryDraft): void {
  const issued = splitIssuer(value);
  draft.add(row.property, issued.value);
  if (issued.country)
    draft.addCountry(row.kind === 'registration' ? 'jurisdiction' : 'country', issued.country);
  const digits = issued.value.replace(/\D/g, '');
  const isRussian = issued.country === 'RU';
  if (isRussian && row.kind === 'tax' && /^(?:\d{10}|\d{12})$/.test(digits)) draft.add('innCode', digits);
  if (isRussian && row.kind === 'registration' && /^(?:\d{13}|\d{15})$/.test(digits)) {
    draft.add('ogrnCode', digits);
  }
  if (row.property === 'uscCode') draft.add('registrationNumber', issued.value);
}

/** `563120630 (Korea, North) expires 20 Mar 2018`: the number and the country that issued it. */
function splitIssuer(value: string): { readonly value: string; readonly country?: string } {
  const bare = value.replace(/\s*\(?\b(?:issued|expires|expired)\b.*$/, '').trim();
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(bare);
  const country = bracket ? readCountry(bracket[2]!) : undefined;
  if (bracket && country) return { value: bracket[1]!, country };
  return { value: bare === '' ? value : bare };
}

/** `04 Mar 1953`, `circa 1951`, `1951 to 1953`: a range gives each of its years, so that any of them supports a match. */
function readBirthDate(text: string, draft: EntryDraft): boolean {
  const range = /^(?:circa )?(?:.*\b)?(\d{4}) to (?:.*\b)?(\d{4})$/.exec(text);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (to < from || to - from > 20) return false;
    for (let year = from; year <= to; year++) draft.add('birthDate', String(year));
    return true;
  }
  const date = readPartialDate(text, 'month-first');
  draft.add('birthDate', date);
  // "circa" is kept in words too: the year alone would look surer than it is.
  if (/^circa/i.test(text)) draft.add('notes', `DOB ${text}`);
  return date !== undefined;
}
