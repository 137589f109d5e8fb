// Papers that are hard to read, or must not be read: turned, locked, partly pictures, written from right to left, other
// authorities' releases, carriers' and chambers' forms, several papers in one file.
import { box, type Doc, paper, table, text } from './draw.ts';
import { type BoxedSpec, boxedPaper, drawBoxed, releaseCertificate } from './forms.ts';
import { rightToLeftPaper } from './right-to-left.ts';
import type { SetFiles } from './sets.ts';

const MARK = 'FICTIONAL TEST DATA';

const SHIPPER = 'Bucunzai Pumps Ltd\n1 Nowhere Quay\nMumbai, India';
const CONSIGNEE = 'Waterworks Fiktif A.S.\nHayali Cad. 5\nMersin, Turkey';

const invoice: BoxedSpec = {
  title: 'COMMERCIAL INVOICE',
  titleAt: [200, 36],
  boxes: [
    ['Shipper', SHIPPER, 36, 60, 260, 60],
    ['Invoice No.', 'FX-HARD-1', 296, 60, 130, 30],
    ['Invoice Date', '11 Mar 2024', 426, 60, 133, 30],
    ['Consignee', CONSIGNEE, 36, 120, 260, 60],
    ['Incoterms', 'CFR Mersin', 296, 90, 130, 30],
    ['Order No.', 'FX-PO-9', 426, 90, 133, 30],
  ],
  table: {
    y: 200,
    heads: ['Item', 'Description', 'Part No.', 'Qty', 'Unit Price', 'Amount (USD)'],
    widths: [40, 200, 80, 50, 70, 80],
    rows: [
      ['1', 'Centrifugal pump', 'FX-CP-40', '12', '900.00', '10,800.00'],
      ['2', 'Mechanical seal', 'FX-MS-40', '24', '55.00', '1,320.00'],
      ['', 'Total', '', '36', '', '12,120.00'],
    ],
  },
  texts: [['Gross weight: 8,640 kg', 36, 300]],
};

const packingList: BoxedSpec = {
  title: 'PACKING LIST',
  titleAt: [220, 36],
  boxes: [
    ['Shipper', SHIPPER, 36, 60, 260, 60],
    ['Packing List No.', 'FX-HARD-PL-1', 296, 60, 130, 30],
    ['Invoice No.', 'FX-HARD-1', 426, 60, 133, 30],
    ['Consignee', CONSIGNEE, 36, 120, 260, 60],
  ],
  table: {
    y: 200,
    heads: ['Item', 'Description', 'Part No.', 'Qty', 'Net weight (kg)', 'Gross weight (kg)'],
    widths: [40, 200, 80, 50, 80, 80],
    rows: [
      ['1', 'Centrifugal pump', 'FX-CP-40', '12', '7,800', '8,520'],
      ['2', 'Mechanical seal', 'FX-MS-40', '24', '96', '120'],
    ],
  },
};

const origin: BoxedSpec = {
  title: 'CERTIFICATE OF ORIGIN',
  titleAt: [310, 100],
  boxes: [
    ['1. Consignor', SHIPPER, 36, 36, 260, 60],
    ['Certificate No.', 'FX-CO-2024-3', 296, 36, 263, 30],
    ['2. Consignee', CONSIGNEE, 36, 96, 260, 60],
    ['3. Country of Origin', 'India', 296, 126, 263, 30],
    ['4. Transport details', 'By sea', 36, 156, 260, 40],
    ['5. Remarks', MARK, 296, 156, 263, 40],
  ],
  table: {
    y: 204,
    heads: ['Item', 'Marks and numbers', 'Description of goods', 'Quantity', 'Gross weight (kg)'],
    widths: [40, 120, 200, 70, 90],
    rows: [
      ['1', 'FX 1-12', 'Centrifugal pump', '12', '8,520'],
      ['2', 'FX 13', 'Mechanical seal', '24', '120'],
    ],
  },
  texts: [
    ['The undersigned nobody certifies nothing.', 36, 420],
    ['Place and date of issue: 12 Mar 2024', 36, 440],
  ],
};

const airWaybill: BoxedSpec = {
  title: 'AIR WAYBILL',
  titleAt: [330, 60],
  boxes: [
    [
      "Shipper's Name and Address",
      'Bucunzai Aero Components GmbH\nFiktivstrasse 1\nNirgendwo, Germany',
      36,
      50,
      260,
      64,
    ],
    ["Consignee's Name and Address", 'Nirgends Airways AS\nHangar Zero\nIngensted, Norway', 36, 114, 260, 64],
    ["Issuing Carrier's Agent Name and City", 'Niemand Spedition GmbH, Hamburg', 36, 178, 260, 40],
    ['Accounting Information', MARK, 296, 114, 263, 64],
    ['Airport of Departure', 'HAM', 36, 218, 170, 30],
    ['Airport of Destination', 'OSL', 206, 218, 120, 30],
    ['Flight/Date', 'XX0310/07', 326, 218, 100, 30],
    ['Declared Value for Customs', '18400.00', 426, 218, 133, 30],
    ['Handling Information', 'Keep dry', 36, 248, 523, 36],
  ],
  table: {
    y: 292,
    heads: ['No. of Pieces RCP', 'Gross Weight (kg)', 'Chargeable Weight', 'Nature and Quantity of Goods'],
    widths: [90, 110, 110, 200],
    rows: [['1', '7.2', '7.5', 'FUEL PUMP AIRCRAFT SPARE AOG']],
  },
  texts: [
    ['999-00001234', 36, 36],
    ['Executed on (date): 07 MAR 2024', 36, 480],
  ],
};

const cmr: BoxedSpec = {
  title: 'INTERNATIONAL CONSIGNMENT NOTE CMR',
  titleAt: [300, 40],
  boxes: [
    [
      '1 Sender (name, address, country)',
      'Fiktive Werke GmbH\nFiktivweg 3\n00000 Nirgendwo, Germany',
      36,
      60,
      260,
      60,
    ],
    ['CMR No.', 'FX-CMR-77', 296, 60, 263, 30],
    [
      '2 Consignee (name, address, country)',
      'TOO Nigde\nNowhere Street 7\nAlmaty, Kazakhstan',
      36,
      120,
      260,
      60,
    ],
    [
      '16 Carrier (name, address, country)',
      'Nirgends Trans UAB\nFiktyvi g. 1\nVilnius, Lithuania',
      296,
      90,
      263,
      60,
    ],
    ['3 Place of delivery of the goods', 'Almaty, Kazakhstan', 36, 180, 260, 34],
    ['4 Place and date of taking over the goods', 'Nirgendwo, 14.03.2024', 296, 180, 263, 34],
    ['5 Documents attached', 'Invoice FX-R-2024-17', 36, 214, 523, 30],
  ],
  table: {
    y: 250,
    heads: [
      'Marks and Nos',
      'Number of packages',
      'Method of packing',
      'Nature of the goods',
      'Gross weight (kg)',
    ],
    widths: [80, 95, 90, 160, 90],
    rows: [['FX 1-4', '4', 'crates', 'Roller bearings', '1,260']],
  },
  texts: [[MARK, 36, 400]],
};

/** Nineteen blocks as crude boxes; block numbers and heads are those that the form is known by. */
const caacRelease = (): Promise<Buffer> =>
  paper({ landscape: true, font: 'chinese' }, (doc) => {
    box(doc, '1. 国家 Country', '虚构国 (FICTIONAL)', [36, 36, 180, 50]);
    box(
      doc,
      '2. 中国民用航空局 CAAC',
      '批准放行证书/适航批准标签\nAUTHORIZED RELEASE CERTIFICATE/AIRWORTHINESS APPROVAL TAG',
      [216, 36, 340, 50],
      8,
    );
    box(doc, '3. 证书编号 Certificate Ref. No.', 'FICTIONAL-038-24-5', [556, 36, 250, 50]);
    box(doc, '4. 单位 Organization', '不存在航空部件有限公司\n虚构路0号', [36, 86, 520, 50]);
    box(doc, '5. 工作单/合同单/货单 Work Order/Contract/Invoice', 'FX-WO-38', [556, 86, 250, 50], 8);
    table(doc, {
      at: [36, 142],
      heads: [
        '6. 序号 Item',
        '7. 名称 Description',
        '8. 件号 Part No.',
        '9. 适用性 Eligibility',
        '10. 数量 Quantity',
        '11. 系列号/批号 Serial/Batch No.',
        '12. 产品状态 Status/Work',
      ],
      widths: [70, 140, 110, 110, 90, 140, 110],
      rows: [['1', 'FUEL PUMP', 'BCZ-4410-2', 'A320', '1', 'FX00871', 'OVERHAULED']],
    });
    box(doc, '13. 备注 Remarks', `Overhauled iaw CMM. ${MARK}`, [36, 200, 770, 60]);
    box(doc, '14. 新产品 New Parts', '', [36, 260, 385, 60]);
    box(doc, '15. 使用过的产品 Used Parts', '[X] CCAR-145', [421, 260, 385, 60]);
    box(doc, '16. 批准人签名 Signature', '(nobody)', [36, 320, 192, 50]);
    box(doc, '17. 批准号 Approval No.', 'D.FICTIONAL', [228, 320, 193, 50]);
    box(doc, '18. 批准人姓名 Name', 'N. O. BODY', [421, 320, 192, 50]);
    box(doc, '19. 批准日期 Date', '2024-03-04', [613, 320, 193, 50]);
    text(doc, 'AAC-038', 36, 545, 8);
  });

const faaRelease = (): Promise<Buffer> =>
  releaseCertificate({
    title: 'FAA Form 8130-3\nAIRWORTHINESS APPROVAL TAG',
    authority: 'FICTIONAL AUTHORITY\nNOWHERE',
    tracking: 'FICTIONAL-8130-24-12',
    organisation: 'Nowhere Rotables Inc.\n0 Nowhere Lane\nNowhere, United States',
    order: 'FX-RO-12',
    rows: [['1', 'STARTER GENERATOR', 'BCZ-23080', '1', 'FX-7781', 'REPAIRED']],
    remarks: `Repaired iaw CMM 24-00-00. ${MARK}`,
    left: ['', '', '', '', ''],
    right: [
      '[X] 14 CFR 43.9 Return to Service\n[ ] Other regulation specified in Block 12',
      '(nobody)',
      'FICTION0',
      'N. O. BODY',
      '05 MAR 2024',
    ],
    footer: 'FAA Form 8130-3 (02-14)',
  });

/** The drawing turned in itself, as from a scanner that was fed sideways and then recognised. */
const drawnTurned = (spec: BoxedSpec): Promise<Buffer> =>
  paper({}, (doc) => {
    const { width } = doc.page;
    doc.save();
    doc.rotate(90, { origin: [0, 0] });
    doc.translate(0, -width);
    drawBoxed(doc, spec);
    doc.restore();
  });

const picture = (doc: Doc): void => {
  doc.addPage();
  // No letter on it: even the mark is drawn as lines would be, so that the page is a picture.
  doc.rect(60, 60, 400, 500).fill('#eeeeee');
};

export const HARD_SETS: Readonly<Record<string, SetFiles>> = {
  turned: {
    'shown-turned.pdf': () => boxedPaper(invoice, { shownTurned: 90 }),
    'drawn-turned.pdf': () => drawnTurned(invoice),
  },
  locked: {
    'locked.pdf': () => boxedPaper(invoice, { userPassword: 'fictional', ownerPassword: 'fictional-owner' }),
    'restricted.pdf': () => boxedPaper(invoice, { ownerPassword: 'fictional-owner' }),
  },
  'partly-scanned': {
    'invoice-and-scan.pdf': () =>
      paper({}, (doc) => {
        drawBoxed(doc, invoice);
        picture(doc);
      }),
  },
  releases: { 'faa-8130-3.pdf': faaRelease, 'caac-aac-038.pdf': caacRelease },
  'transport-forms': {
    'air-waybill.pdf': () => boxedPaper(airWaybill),
    'cmr.pdf': () => boxedPaper(cmr),
    'certificate-of-origin.pdf': () => boxedPaper(origin),
  },
  bundle: {
    'papers.pdf': () =>
      paper({}, (doc) => {
        drawBoxed(doc, invoice);
        doc.addPage();
        drawBoxed(doc, packingList);
        doc.addPage();
        drawBoxed(doc, origin);
      }),
  },
  'right-to-left': {
    'persian-invoice.pdf': () =>
      rightToLeftPaper({
        title: 'فاکتور',
        right: [
          ['شماره فاکتور', 'FX-IR-21'],
          ['تاریخ فاکتور', '2024-03-09'],
          ['فروشنده', 'شرکت ناموجود'],
          ['خریدار', 'بازرگانی خیالی'],
        ],
        left: [
          ['شماره سفارش', 'FX-IR-PO-4'],
          ['کشور مبدا', 'چین'],
          ['کشور مقصد', 'ایران'],
          ['ارز', 'USD'],
        ],
        heads: ['ردیف', 'شرح کالا', 'شماره قطعه', 'تعداد', 'قیمت واحد', 'مبلغ'],
        widths: [40, 170, 90, 60, 70, 70],
        rows: [
          ['1', 'یاتاقان', 'FX-6204', '40', '5.00', '200.00'],
          ['2', 'پمپ سوخت', 'FX-8810', '2', '310.00', '620.00'],
        ],
        foot: [
          ['وزن ناخالص', '18 kg'],
          ['', MARK],
        ],
      }),
    'arabic-invoice.pdf': () =>
      rightToLeftPaper({
        title: 'فاتورة تجارية',
        right: [
          ['رقم الفاتورة', 'FX-AE-33'],
          ['تاريخ الفاتورة', '2024-02-17'],
          ['المصدر', 'شركة غير موجودة'],
          ['المرسل إليه', 'تجارة خيالية'],
        ],
        left: [
          ['رقم الطلب', 'FX-AE-PO-8'],
          ['بلد المنشأ', 'الصين'],
          ['بلد المقصد', 'العراق'],
          ['العملة', 'USD'],
        ],
        heads: ['الرقم', 'وصف البضاعة', 'رقم القطعة', 'الكمية', 'سعر الوحدة', 'المبلغ'],
        widths: [40, 170, 90, 60, 70, 70],
        rows: [['1', 'محامل كروية', 'FX-6204', '60', '5.50', '330.00']],
        foot: [
          ['الوزن الإجمالي', '22 kg'],
          ['', MARK],
        ],
      }),
    'arabic-boxes.pdf': () =>
      rightToLeftPaper({
        title: 'فاتورة تجارية',
        right: [
          ['رقم الفاتورة', 'FX-AE-34'],
          ['المصدر', 'شركة غير موجودة', 'شارع الوهم 5', 'صندوق بريد 12', 'بغداد، العراق'],
          ['رقم الطلب', 'FX-AE-PO-9'],
        ],
        left: [
          ['تاريخ الفاتورة', '2024-02-18'],
          ['المرسل إليه', '', 'تجارة خيالية', 'Unit 7, Free Zone', 'مسقط', 'عمان'],
          ['العملة', 'USD'],
        ],
        heads: ['الرقم', 'وصف البضاعة', 'رقم القطعة', 'الكمية', 'سعر الوحدة', 'المبلغ'],
        widths: [40, 170, 90, 60, 70, 70],
        rows: [['1', 'محامل كروية', 'FX-6204', '60', '5.50', '330.00']],
        foot: [['', MARK]],
      }),
    'persian-boxes.pdf': () =>
      rightToLeftPaper({
        title: 'فاکتور',
        right: [
          ['فروشنده', '', 'شرکت ناموجود', 'خیابان خیالی', 'تهران', 'ایران'],
          ['شماره فاکتور', 'FX-IR-22'],
        ],
        left: [
          ['خریدار', 'بازرگانی خیالی', 'میدان هیچ', 'تلفن: +982100000000', 'چین'],
          ['تاریخ فاکتور', '2024-03-10'],
        ],
        heads: ['ردیف', 'شرح کالا', 'شماره قطعه', 'تعداد', 'قیمت واحد', 'مبلغ'],
        widths: [40, 170, 90, 60, 70, 70],
        rows: [['1', 'یاتاقان', 'FX-6204', '40', '5.00', '200.00']],
        foot: [['', MARK]],
      }),
  },
};
