import type { DocumentKind, DocumentReference, Written } from '../../model/consignment-parts.ts';
import type { PaperReference, ReferenceKind } from '../../model/paper.ts';
import type { FactReader } from './fact-reader.ts';
import type { PaperField } from './paper-fields.ts';
import type { RawPaper } from './paper-format.ts';

/** Fields that hold a paper's own number, by what the paper is; `document_number` serves for all. */
const OWN_NUMBER: Readonly<Partial<Record<RawPaper['kind'], PaperField>>> = {
  invoice: 'invoice_number',
  'packing-list': 'packing_list_number',
  'air-waybill': 'air_waybill',
  'bill-of-lading': 'bill_of_lading_number',
  'road-consignment-note': 'road_consignment_note_number',
  'export-declaration': 'declaration_number',
  'certificate-of-origin': 'certificate_of_origin_number',
  'release-certificate': 'certificate_number',
  certificate: 'certificate_number',
  'end-user-statement': 'end_user_statement_number',
  order: 'order_number',
  'delivery-note': 'delivery_note_number',
  waybill: 'bill_of_lading_number',
  'letter-of-credit': 'letter_of_credit_number',
};

const OWN_DATE: Readonly<Partial<Record<RawPaper['kind'], PaperField>>> = {
  invoice: 'invoice_date',
  'packing-list': 'packing_list_date',
  'bill-of-lading': 'bill_of_lading_date',
  'export-declaration': 'declaration_date',
  'release-certificate': 'certificate_date',
  certificate: 'certificate_date',
  'end-user-statement': 'end_user_statement_date',
  order: 'order_date',
};

export function ownNumberOf(reader: FactReader, { kind }: RawPaper): Written<string> | undefined {
  const field = OWN_NUMBER[kind];
  return reader.text('document_number') ?? (field && reader.text(field));
}

export function ownDateOf(reader: FactReader, { kind }: RawPaper): DocumentReference['date'] {
  const field = OWN_DATE[kind];
  return reader.date('document_date') ?? (field && reader.date(field));
}

/** Papers that this one names, and what it says of them. */
const NAMED_DOCUMENTS: readonly (readonly [DocumentKind, PaperField, PaperField | undefined])[] = [
  ['invoice', 'invoice_number', 'invoice_date'],
  ['export-declaration', 'declaration_number', 'declaration_date'],
  ['bill-of-lading', 'bill_of_lading_number', 'bill_of_lading_date'],
  ['road-consignment-note', 'road_consignment_note_number', undefined],
  ['packing-list', 'packing_list_number', 'packing_list_date'],
  ['certificate-of-origin', 'certificate_of_origin_number', undefined],
  ['end-user-statement', 'end_user_statement_number', 'end_user_statement_date'],
  ['order', 'order_number', 'order_date'],
];

const DOCUMENT_KINDS_HERE: ReadonlySet<string> = new Set([
  ...NAMED_DOCUMENTS.map(([kind]) => kind),
  'air-waybill',
  'release-certificate',
  'certificate',
]);

/** The paper itself, and the papers that it names. */
export function documentsOf(
  reader: FactReader,
  { kind, title, certificate }: RawPaper,
  number: Written<string> | undefined,
  date: DocumentReference['date'],
): DocumentReference[] {
  const documents: DocumentReference[] = [];
  const isDocument = (each: string): each is DocumentKind => DOCUMENT_KINDS_HERE.has(each);
  if (isDocument(kind)) {
    const type =
      certificate?.formAsWritten ??
      (title && { value: title.text, asWritten: title.text, place: title.place });
    documents.push({
      kind,
      ...(number && { number }),
      ...(date && { date }),
      ...(type && (kind === 'release-certificate' || kind === 'certificate') && { type }),
    });
  }
  for (const [named, numberField, dateField] of NAMED_DOCUMENTS) {
    if (named === kind) continue;
    const namedNumber = reader.text(numberField);
    const namedDate = dateField && reader.date(dateField);
    if (namedNumber || namedDate)
      documents.push({
        kind: named,
        ...(namedNumber && { number: namedNumber }),
        ...(namedDate && { date: namedDate }),
      });
  }
  if (kind !== 'release-certificate' && kind !== 'certificate') addNamedCertificate(reader, documents);
  return documents;
}

const RELEASE = /\bform\s*(?:one|1)\b|8130|aac-?\s*038|\brelease\b|\bARC\b/i;

function addNamedCertificate(reader: FactReader, documents: DocumentReference[]): void {
  const number = reader.text('certificate_number');
  const type = reader.text('certificate_type');
  const date = reader.date('certificate_date');
  if (!number && !type) return;
  documents.push({
    kind: type && RELEASE.test(type.value) ? 'release-certificate' : 'certificate',
    ...(number && { number }),
    ...(date && { date }),
    ...(type && { type }),
  });
}

const REFERENCES: readonly (readonly [ReferenceKind, PaperField])[] = [
  ['air-waybill', 'air_waybill'],
  ['house-air-waybill', 'house_air_waybill'],
  ['bill-of-lading', 'bill_of_lading_number'],
  ['road-consignment-note', 'road_consignment_note_number'],
  ['booking', 'booking_number'],
  ['declaration', 'declaration_number'],
  ['invoice', 'invoice_number'],
  ['order', 'order_number'],
  ['packing-list', 'packing_list_number'],
  ['delivery', 'delivery_note_number'],
  ['certificate', 'certificate_number'],
  ['certificate', 'certificate_of_origin_number'],
  ['certificate', 'end_user_statement_number'],
  ['letter-of-credit', 'letter_of_credit_number'],
  ['consignment', 'consignment_reference'],
  ['reference', 'customer_reference'],
];

const OWN_REFERENCE: Readonly<Partial<Record<RawPaper['kind'], ReferenceKind>>> = {
  invoice: 'invoice',
  'packing-list': 'packing-list',
  'air-waybill': 'air-waybill',
  'bill-of-lading': 'bill-of-lading',
  'road-consignment-note': 'road-consignment-note',
  'export-declaration': 'declaration',
  'release-certificate': 'certificate',
  'certificate-of-origin': 'certificate',
  certificate: 'certificate',
  'end-user-statement': 'certificate',
  waybill: 'bill-of-lading',
  'letter-of-credit': 'letter-of-credit',
  order: 'order',
  'delivery-note': 'delivery',
};

/** A reference that is not the same on half of all papers: more than a few letters or a running number. */
const TELLING = /^(?=(?:.*\d){3})\S.{4,}/;

/** Numbers by which papers of one consignment find each other. */
export function referencesOf(
  reader: FactReader,
  { kind }: RawPaper,
  number: Written<string> | undefined,
  containers: readonly Written<string>[],
): PaperReference[] {
  const references: PaperReference[] = [];
  const own = OWN_REFERENCE[kind];
  if (own && number) references.push({ kind: own, number, own: true });
  for (const [reference, field] of REFERENCES) {
    for (const each of reader.texts(field))
      if (reference === 'reference' && !TELLING.test(each.value)) continue;
      else if (reference !== own || each.value !== number?.value)
        references.push({ kind: reference, number: each, own: false });
  }
  for (const container of containers) references.push({ kind: 'container', number: container, own: false });
  return references;
}
