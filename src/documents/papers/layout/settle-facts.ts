import { readTransportMode } from '../../values/transport-mode.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import type { Title } from './titles.ts';

/** Fields that mean the sum when they stand outside a table of goods. */
const SUMS: Readonly<Partial<Record<PaperField, PaperField>>> = {
  quantity: 'total_quantity',
  net_mass_kg: 'total_net_mass_kg',
  gross_mass_kg: 'total_gross_mass_kg',
  value: 'total_value',
  packages: 'total_packages',
  volume_m3: 'total_volume_m3',
};

/** What facts mean on a paper of this kind, once all of them are known. */
export function settle(facts: readonly RawFact[], title: Title | undefined, hasTable: boolean): RawFact[] {
  const isByAir = facts.some(
    ({ field, text }) => field === 'transport_mode' && readTransportMode(text) === 'air',
  );
  const settled = facts.map((fact) => {
    if (isDaysToPay(fact)) return { ...fact, field: 'payment_terms' as const };
    const field = fact.field === null ? null : settledField(fact, fact.field, title, isByAir);
    const sum = hasTable && fact.item === undefined && field !== null ? SUMS[field] : undefined;
    const own = sum ?? field;
    return own === fact.field ? fact : { ...fact, field: own };
  });
  return withGrandTotal(settled);
}

const NET = /^(?:terms?\s*:?\s*)?net+o?\.?$/i;
const DAYS = /^\d{1,3}(?:\s*(?:days?|d|tage?|jours?|días|giorni|dni|gün|дн\p{L}*|天))?\.?$/iu;

/** `Net 30`: days to pay, and no mass. A mass has a unit, a decimal mark, or a label that says so. */
function isDaysToPay({ field, item, label, text }: RawFact): boolean {
  return (
    item === undefined &&
    (field === 'net_mass_kg' || field === 'total_net_mass_kg') &&
    NET.test(label.trim()) &&
    DAYS.test(text.trim())
  );
}

const GRAND =
  /grand|payable|amount due|balance|invoice (?:total|amount|value)|total (?:invoice|due|to pay)|incl|inkl|rechnungsbetrag|endbetrag|gesamtbetrag|ttc|à payer|к оплате|с ндс|до сплати|з пдв|价税合计|genel|a pagar/iu;
const PARTIAL =
  /sub-?\s?total|excl|exkl|\bht\b|net (?:amount|value|total)|warenwert|goods value|value of goods|без ндс|без пдв|zwischen|ara toplam/iu;
const LESS_SURE = 0.9;

/** Of several sums at the foot of a paper the last one is what is to be paid, unless their names say otherwise. */
function withGrandTotal(facts: readonly RawFact[]): RawFact[] {
  const totals = facts.filter(({ field, item }) => field === 'total_value' && item === undefined);
  if (totals.length < 2) return [...facts];
  const rank = ({ label }: RawFact): number => (GRAND.test(label) ? 2 : 0) - (PARTIAL.test(label) ? 2 : 0);
  const highest = Math.max(...totals.map(rank));
  const grand = totals.findLast((each) => rank(each) === highest)!;
  return facts.map((fact) =>
    fact !== grand && totals.includes(fact) && fact.confidence >= grand.confidence * LESS_SURE
      ? { ...fact, confidence: grand.confidence * LESS_SURE }
      : fact,
  );
}

const LONGEST_NAME_OF_CERTIFICATE = 80;
const AMOUNT = /^\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{1,2}$/;
/** The number of an economic operator (EORI). */
const TRADER =
  /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)\d{8,15}$/;
const FLIGHT = /^[A-Z0-9]{2}\s?\d{1,4}[A-Z]?$/i;
const AIR_WAYBILL = /^\d{3}[- ]?\d{4}\s?\d{4}$/;

/** A bare `Waybill No.` is the number of the waybill that the paper is. */
function settledField(
  { text }: RawFact,
  field: PaperField,
  title: Title | undefined,
  isByAir: boolean,
): PaperField | null {
  // A bare `No.` announces anything: the prices of a table, the number of a trader.
  if (
    field === 'document_number' &&
    (AMOUNT.test(text) || (title?.kind === 'export-declaration' && TRADER.test(text)))
  )
    return null;
  // `Certification` above a whole sentence certifies something, and is the name of no certificate.
  if (field === 'certificate_type' && text.length > LONGEST_NAME_OF_CERTIFICATE) return 'notice';
  // Customs declarations have one box for the means of transport and one for its paper, whatever they are.
  if (isByAir && field === 'vessel_name' && FLIGHT.test(text)) return 'flight_number';
  if (isByAir && field === 'bill_of_lading_number' && AIR_WAYBILL.test(text)) return 'air_waybill';
  if (title?.variant === 'house-air-waybill' && field === 'document_number') return 'house_air_waybill';
  if (title?.variant === 'air-waybill-form' && field === 'bill_of_lading_number') return 'air_waybill';
  if (title?.kind === 'road-consignment-note' && field === 'bill_of_lading_number')
    return 'road_consignment_note_number';
  return field;
}
