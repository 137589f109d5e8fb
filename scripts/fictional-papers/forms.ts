// Layouts of fictional papers: each crude, each with the mark, none with a seal, signature or approval that exists.
import { box, type Doc, type PaperOptions, paper, table, text } from './draw.ts';

export interface InvoiceSpec {
  readonly title?: string;
  readonly shipper: string;
  readonly consignee: string;
  readonly endUser?: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly heads?: readonly string[];
  readonly widths?: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
  readonly foot: string;
}

const HEADS = [
  'Item',
  'Description',
  'Part No.',
  'Serial No.',
  'HS Code',
  'Qty',
  'Unit',
  'Unit Price',
  'Amount',
];
const WIDTHS = [30, 150, 70, 65, 55, 35, 30, 55, 60];

/** Boxes side by side, labels above their values. */
export const boxedInvoice = (spec: InvoiceSpec): Promise<Buffer> =>
  paper({}, (doc) => {
    text(doc, spec.title ?? 'COMMERCIAL INVOICE', 200, 40, 16);
    box(doc, 'Shipper/Exporter', spec.shipper, [36, 70, 255, 85]);
    box(doc, 'Consignee', spec.consignee, [36, 155, 255, 85]);
    if (spec.endUser) box(doc, 'End User', spec.endUser, [291, 212, 268, 40]);
    for (const [index, [label, value]] of spec.pairs.entries()) {
      const [column, row] = [index % 2, Math.floor(index / 2)];
      box(doc, label, value, [291 + column * 134, 70 + row * 28, 134, 28], 8);
    }
    const end = table(doc, {
      at: [36, 262],
      heads: spec.heads ?? HEADS,
      widths: spec.widths ?? WIDTHS,
      rows: [...spec.rows, spec.total],
      right: [5, 7, 8],
    });
    text(doc, spec.foot, 36, end + 24);
  });

export interface ReleaseSpec {
  readonly title: string;
  readonly authority: string;
  readonly tracking: string;
  readonly organisation: string;
  readonly order: string;
  readonly rows: readonly (readonly string[])[];
  readonly remarks: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly footer: string;
}

/** A release certificate of fourteen blocks, as crude as can be read; approval numbers say that they are made up. */
export const releaseCertificate = (spec: ReleaseSpec): Promise<Buffer> =>
  paper({ landscape: true }, (doc) => {
    box(doc, '1. Approving Competent Authority/Country', spec.authority, [36, 36, 180, 60]);
    box(doc, '2. AUTHORISED RELEASE CERTIFICATE', spec.title, [216, 36, 340, 60], 12);
    box(doc, '3. Form Tracking Number', spec.tracking, [556, 36, 250, 60]);
    box(doc, '4. Organisation Name and Address:', spec.organisation, [36, 96, 520, 62]);
    box(doc, '5. Work Order/Contract/Invoice', spec.order, [556, 96, 250, 62]);
    table(doc, {
      at: [36, 164],
      heads: ['6. Item', '7. Description', '8. Part No.', '9. Qty.', '10. Serial No.', '11. Status/Work'],
      widths: [60, 220, 150, 70, 140, 130],
      rows: spec.rows,
    });
    box(doc, '12. Remarks', spec.remarks, [36, 230, 770, 90]);
    releaseSide(doc, 36, spec.left, [
      '13a. Certifies that the items identified above were manufactured in conformity to:',
      '13b. Authorised Signature',
      '13c. Approval/Authorisation Number',
      '13d. Name',
      '13e. Date (dd mmm yyyy)',
    ]);
    releaseSide(doc, 421, spec.right, [
      '14a.',
      '14b. Authorised Signature',
      '14c. Certificate/Approval Ref. No.',
      '14d. Name',
      '14e. Date (dd mmm yyyy)',
    ]);
    text(doc, spec.footer, 36, 545, 8);
  });

function releaseSide(doc: Doc, x: number, values: readonly string[], labels: readonly string[]): void {
  const first = values[0] ?? '';
  if (labels[0] === '14a.') {
    doc.rect(x, 324, 385, 70).stroke();
    text(doc, `14a. ${first.split('\n')[0]}`, x + 4, 328, 7);
    text(doc, first.split('\n').slice(1).join('\n'), x + 4, 342, 8);
  } else box(doc, labels[0]!, first, [x, 324, 385, 70], 8);
  const places = [
    [x, 394, 192, 50],
    [x + 192, 394, 193, 50],
    [x, 444, 192, 50],
    [x + 192, 444, 193, 50],
  ] as const;
  for (const [index, place] of places.entries())
    box(doc, labels[index + 1]!, values[index + 1] ?? '', place, 8);
}

/** Lines of `label: value`, a table, and free text: how small firms write. */
export interface PlainSpec {
  readonly font?: 'latin' | 'chinese';
  readonly title: string;
  readonly left: string;
  readonly right: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly foot: string;
}

export const plainPaper = (spec: PlainSpec): Promise<Buffer> =>
  paper({ font: spec.font ?? 'standard' }, (doc) => {
    text(doc, spec.title, 36, 40, 16);
    text(doc, spec.left, 36, 80);
    text(doc, spec.right, 330, 80);
    const lines = Math.max(spec.left.split('\n').length, spec.right.split('\n').length);
    const end = table(doc, {
      at: [36, 100 + lines * 12.5],
      heads: spec.heads,
      widths: spec.widths,
      rows: spec.rows,
    });
    text(doc, spec.foot, 36, end + 22);
  });

export interface BoxedSpec {
  readonly title: string;
  readonly titleAt: readonly [number, number];
  readonly boxes: readonly (readonly [string, string, number, number, number, number])[];
  readonly table?: {
    readonly y: number;
    readonly heads: readonly string[];
    readonly widths: readonly number[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly texts?: readonly (readonly [string, number, number])[];
}

/** Bills of lading, waybills, certificates of origin: boxes by their corners. */
export const boxedPaper = (spec: BoxedSpec, options: PaperOptions = {}): Promise<Buffer> =>
  paper(options, (doc) => drawBoxed(doc, spec));

export function drawBoxed(doc: Doc, spec: BoxedSpec): void {
  text(doc, spec.title, spec.titleAt[0], spec.titleAt[1], 13);
  for (const [label, lines, ...place] of spec.boxes) box(doc, label, lines, place, 8);
  if (spec.table) table(doc, { at: [36, spec.table.y], ...spec.table });
  for (const [words, x, y] of spec.texts ?? []) text(doc, words, x, y, 9);
}

/** A page without a letter: a picture of lines stands for a scan. */
export const scannedPaper = (): Promise<Buffer> =>
  paper({}, (doc) => {
    doc.rect(60, 60, 400, 500).fill('#eeeeee');
  });
