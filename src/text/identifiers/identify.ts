import type { CountryCode } from '../../model/consignment.ts';
import type { Fault } from './check.ts';
import { usccFault } from './chinese-uscc.ts';
import { gtinFault } from './gtin.ts';
import { kazakhNumberFault } from './kazakh-bin.ts';
import { leiFault } from './lei.ts';
import { innFault } from './russian-inn.ts';
import { ogrnFault } from './russian-ogrn.ts';

/** An identifier whose kind is sure. */
export interface Identified {
  /** In words, with the country: `Kazakh business number (BIN)`. */
  readonly what: string;
  /** Without label, spaces and hyphens, upper case. */
  readonly code: string;
  readonly fault: Fault;
}

interface Kind {
  readonly what: string;
  /** A label that makes the kind sure, wherever the party is. */
  readonly label: RegExp;
  /** A form that makes the kind sure in this country only; without it, only the label does. */
  readonly form?: { readonly country: CountryCode; readonly pattern: RegExp };
  readonly fault: (code: string) => Fault;
}

// The order matters: INN and OGRN differ in length only, and every labelled kind goes before any form.
const KINDS: readonly Kind[] = [
  {
    what: 'Chinese unified social credit code',
    label: /^(?:USCC|USCI|UNIFIED SOCIAL CREDIT (?:CODE|IDENTIFIER)|统一社会信用代码)(?: (?:NO|NUMBER))?$/,
    // 91 to 93 are firms; other beginnings are shared with the numbers of persons.
    form: { country: 'CN', pattern: /^9[1-3]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/ },
    fault: usccFault,
  },
  {
    what: 'Russian taxpayer number (INN)',
    label: /^(?:INN|ИНН)(?: (?:NO|NUMBER))?$/,
    form: { country: 'RU', pattern: /^(?:\d{10}|\d{12})$/ },
    fault: innFault,
  },
  {
    what: 'Russian registration number (OGRN)',
    label: /^(?:OGRN|OGRNIP|ОГРН|ОГРНИП)(?: (?:NO|NUMBER))?$/,
    form: { country: 'RU', pattern: /^(?:\d{13}|\d{15})$/ },
    fault: ogrnFault,
  },
  {
    what: 'Kazakh identification number (BIN or IIN)',
    label: /^(?:BIN|IIN|БИН|ИИН|БСН|ЖСН|BIN IIN|БИН ИИН)(?: (?:NO|NUMBER))?$/,
    form: { country: 'KZ', pattern: /^\d{12}$/ },
    fault: kazakhNumberFault,
  },
  { what: 'legal entity identifier (LEI)', label: /^LEI(?: (?:CODE|NO|NUMBER))?$/, fault: leiFault },
  {
    what: 'trade item number (GTIN)',
    label: /^(?:GTIN|EAN|EAN13|UPC)(?: (?:NO|NUMBER))?$/,
    fault: gtinFault,
  },
];

/** No identifier with its label is longer; what is longer is prose. */
const LONGEST_IDENTIFIER_CHARACTERS = 80;

// A label in words, then the code: letters stand in the code only where digits stand as well.
const LABELLED = /^([\p{L}][\p{L}\s./]*(?:13)?)\s*[.:#№-]*\s*([0-9A-Z][0-9A-Z\s-]*)$/u;

/**
 * The kind of an identifier and whether it holds, or `undefined` when nothing makes the kind sure. A number of
 * unknown kind is never tested: a false alarm here costs more than a miss.
 *
 * @example identify('ИНН 7707083893', 'DE')?.what // 'Russian taxpayer number (INN)'
 */
export function identify(text: string, country: CountryCode | undefined): Identified | undefined {
  if (text.length > LONGEST_IDENTIFIER_CHARACTERS) return undefined;
  const upper = text.trim().toUpperCase();
  const labelled = LABELLED.exec(upper);
  if (labelled && !/\d/.test(labelled[1]!.replace(/13$/, ''))) {
    const label = labelled[1]!.replace(/[./]/g, ' ').replace(/\s+/g, ' ').trim();
    const code = bare(labelled[2]!);
    const kind = KINDS.find((each) => each.label.test(label));
    if (kind && code.length >= 8) return { what: kind.what, code, fault: kind.fault(code) };
  }
  if (country === undefined) return undefined;
  const code = bare(upper);
  const kind = KINDS.find((each) => each.form?.country === country && each.form.pattern.test(code));
  return kind && { what: kind.what, code, fault: kind.fault(code) };
}

function bare(text: string): string {
  return text.replace(/[\s-]+/g, '');
}
