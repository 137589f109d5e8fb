// What the fictional papers say. Firms called Bucunzai bear the Chinese words for "does not exist".
import { boxedInvoice, boxedPaper, plainPaper, releaseCertificate, scannedPaper } from './forms.ts';

/** Files of a set, by name: bytes, text, or rows of a workbook. */
export type SetFiles = Readonly<
  Record<string, () => Promise<Buffer> | string | readonly (readonly (string | number)[])[]>
>;

const TRADER =
  'Bucunzai Weizao Trading Co., Ltd.\n99 Nowhere Road, Building Zero\nShenzhen 000000, China\nTel: +86 755 0000 0099\nE-mail: sales@bucunzai-weizao.example';
const BUYER =
  'Joq Zher Import LLP\nNowhere Street 7, Office 0\nAlmaty 000000, Kazakhstan\nE-mail: office@joq-zher.example';
const SPARES_MAKER =
  'Bucunzai Aero Components GmbH\nFiktivstrasse 1\n00000 Nirgendwo, Germany\nE-mail: aog@bucunzai-aero.example';
const AIRLINE =
  'Nirgends Airways AS\nTechnical Stores, Hangar Zero\n0000 Ingensted, Norway\nE-mail: stores@nirgends-airways.example';
const NO_SHIPPING_NOTE = 'FICTIONAL TEST DATA. Not a release. No authority stands behind this paper.';

const genuineRelease = (changes: Partial<Parameters<typeof releaseCertificate>[0]> = {}): Promise<Buffer> =>
  releaseCertificate({
    title: 'EASA FORM 1',
    authority: 'FICTIONAL AUTHORITY\nNOWHERE',
    tracking: 'FICTIONAL-F1-24-0071',
    organisation: SPARES_MAKER.split('\n').slice(0, 3).join('\n'),
    order: 'WO-24-5501',
    rows: [['1', 'FUEL PUMP, MAIN', 'BCZ-4410-2', '1', 'FX00871', 'OVERHAULED']],
    remarks: `Overhauled iaw CMM 28-00-00 Rev. 0.\n${NO_SHIPPING_NOTE}`,
    left: [
      '[ ] approved design data and are in a condition for safe operation\n[ ] non-approved design data specified in block 12',
      '',
      '',
      '',
      '',
    ],
    right: [
      '[X] Part-145.A.50 Release to Service\n[ ] Other regulation specified in block 12',
      '(nobody)',
      'XX.145.FICTIONAL',
      'N. O. BODY',
      '04 MAR 2024',
    ],
    footer: 'EASA Form 1-MF/CAO/145 Issue 3',
    ...changes,
  });

const genuineInvoice = (quantity = '1', serial = 'FX00871'): Promise<Buffer> =>
  boxedInvoice({
    shipper: SPARES_MAKER,
    consignee: AIRLINE,
    pairs: [
      ['Invoice No.', 'FX-INV-24-0310'],
      ['Invoice Date', '06 Mar 2024'],
      ['AWB No.', '999-00001234'],
      ['Order No.', 'AOG-24-7781'],
      ['Incoterms', 'FCA Nirgendwo'],
      ['Payment Terms', 'Net 30 days'],
      ['Country of Origin', 'Germany'],
      ['Aircraft Type', 'A320'],
      ['Country of Destination', 'Norway'],
      ['Currency', 'USD'],
    ],
    rows: [
      [
        '1',
        'Fuel pump, main, overhauled\nAOG - aircraft on ground',
        'BCZ-4410-2',
        serial,
        '8413.30',
        quantity,
        'EA',
        '18,400.00',
        '18,400.00',
      ],
    ],
    total: ['', 'Total', '', '', '', quantity, '', '', '18,400.00'],
    foot: 'Purpose: replacement part for civil aircraft A320, release certificate FICTIONAL-F1-24-0071.\nNet weight: 5.8 kg\nGross weight: 7.2 kg',
  });

/** Cargo-IMP: a waybill message as carriers' systems send it. */
const fwb = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;

export const DEMO_SETS: Readonly<Record<string, SetFiles>> = {
  'founding-case': {
    'invoice.pdf': () =>
      boxedInvoice({
        shipper: TRADER,
        consignee: BUYER,
        endUser: 'To be advised',
        pairs: [
          ['Invoice No.', 'FX-BW-2024-118'],
          ['Invoice Date', '18 Jan 2024'],
          ['AWB No.', '999-00005670'],
          ['Contract No.', 'BW-KZ-07'],
          ['Terms of Delivery', 'CPT Almaty'],
          ['Payment Terms', 'T/T in advance'],
          ['Country of Origin', 'China'],
          ['Currency', 'USD'],
          ['Airport of Departure', 'SZX'],
          ['Airport of Destination', 'ALA'],
        ],
        rows: [
          [
            '1',
            'Piston engine, 2-stroke, 50 cc\n(civil aircraft replacement parts)',
            'VARIOUS',
            '',
            '8407.10',
            '260',
            'PCS',
            '310.00',
            '80,600.00',
          ],
          [
            '2',
            'Servo actuator, 25 kg\n(civil aircraft replacement parts)',
            'VARIOUS',
            '',
            '8501.10',
            '900',
            'PCS',
            '28.00',
            '25,200.00',
          ],
          [
            '3',
            'Carbon fibre wing section\n(civil aircraft replacement parts)',
            'VARIOUS',
            '',
            '8807.30',
            '220',
            'PCS',
            '95.00',
            '20,900.00',
          ],
        ],
        total: ['', 'Total', '', '', '', '1,380', '', '', '126,700.00'],
        foot: 'Purpose: civil aircraft replacement parts\nGross weight: 1,960 kg',
      }),
    'packing-list.xlsx': () => [
      ['FICTIONAL TEST DATA'],
      ['PACKING LIST'],
      [],
      ['Shipper', 'Bucunzai Weizao Trading Co., Ltd.', '', '', 'Packing List No.', 'FX-BW-PL-118'],
      ['', '99 Nowhere Road, Building Zero', '', '', 'Date', '2024-01-18'],
      ['', 'Shenzhen 000000, China', '', '', 'Invoice No.', 'FX-BW-2024-118'],
      ['', '', '', '', 'AWB No.', '999-00005670'],
      ['Consignee', 'Emes Logistics LLP', '', '', 'Country of Destination', 'Kazakhstan'],
      ['', 'Nowhere Street 11'],
      ['', 'Almaty 000000, Kazakhstan'],
      [],
      [
        'Item',
        'Description',
        'Part No.',
        'Quantity',
        'Unit',
        'Net weight (kg)',
        'Gross weight (kg)',
        'Packages',
      ],
      [1, 'Piston engine, 2-stroke', 'VARIOUS', 280, 'PCS', 756, 812, 70],
      [2, 'Servo actuator', 'VARIOUS', 900, 'PCS', 162, 190, 18],
      [3, 'Carbon fibre section', 'VARIOUS', 240, 'PCS', 620, 728, 60],
      ['', 'Total', '', 1420, '', 1538, 1730, 148],
      [],
      ['End use', 'civil aircraft replacement parts'],
    ],
    'fwb.txt': () =>
      fwb([
        'FWB/16',
        '999-00005670SZXALA/T148K1730',
        'FLT/XX0901/19',
        'RTG/DXBXX/ALAXX',
        'SHP',
        '/BUCUNZAI WEIZAO TRADING CO LTD',
        '/99 NOWHERE ROAD',
        '/SHENZHEN',
        '/CN/000000',
        'CNE',
        '/EMES LOGISTICS LLP',
        '/NOWHERE STREET 11',
        '/ALMATY',
        '/KZ/000000',
        'CVD/USD//PP/NVD/126700/XXX',
        'RTD/1/P148/K1730/CQ/W1730/R4.10/T7093',
        '/NG/CIVIL AIRCRAFT REPLACEMENT PARTS',
        'ISU/19JAN24/SHENZHEN',
        'REF/SZXFMXX/FICTIONAL TEST DATA',
      ]),
    'release-certificate.pdf': () =>
      genuineRelease({
        tracking: 'FICTIONAL-F1-24-9009',
        organisation:
          'Bucunzai Weizao Trading Co., Ltd.\n99 Nowhere Road, Building Zero\nShenzhen 000000, China',
        order: 'FX-BW-2024-118',
        rows: [['1', 'CIVIL AIRCRAFT PARTS', 'VARIOUS', '1380', '', 'NEW']],
        remarks: `This certificate serves as shipping note for AWB 999-00005670, 148 packages.\n${NO_SHIPPING_NOTE}`,
        left: [
          '[X] approved design data and are in a condition for safe operation\n[ ] non-approved design data specified in block 12',
          '(nobody)',
          'XX.21G.FICTIONAL',
          'N. O. BODY',
          '02 FEB 2024',
        ],
        right: [
          '[X] Part-145.A.50 Release to Service\n[ ] Other regulation specified in block 12',
          '(nobody)',
          'XX.145.FICTIONAL',
          'N. O. BODY',
          '02 FEB 2024',
        ],
        footer: 'EASA Form 1-21/145 Issue 7',
      }),
  },
  'genuine-spares': {
    'invoice.pdf': () => genuineInvoice(),
    'packing-list.xlsx': () => [
      ['FICTIONAL TEST DATA'],
      ['PACKING LIST'],
      [],
      ['Shipper', 'Bucunzai Aero Components GmbH', '', 'Packing List No.', 'FX-PL-24-0310'],
      ['', 'Fiktivstrasse 1', '', 'Date', '2024-03-06'],
      ['', '00000 Nirgendwo, Germany', '', 'Invoice No.', 'FX-INV-24-0310'],
      ['Consignee', 'Nirgends Airways AS', '', 'AWB No.', '999-00001234'],
      ['', 'Technical Stores, Hangar Zero'],
      ['', '0000 Ingensted, Norway'],
      [],
      [
        'Item',
        'Description',
        'Part No.',
        'Serial No.',
        'Quantity',
        'Unit',
        'Net weight (kg)',
        'Gross weight (kg)',
        'Packages',
      ],
      [1, 'Fuel pump, main, overhauled', 'BCZ-4410-2', 'FX00871', 1, 'EA', 5.8, 7.2, '1 CARTON'],
      ['', 'Total', '', '', 1, '', 5.8, 7.2, 1],
    ],
    'fwb.txt': () =>
      fwb([
        'FWB/16',
        '999-00001234HAMOSL/T1K7.2',
        'FLT/XX0310/07',
        'RTG/OSLXX',
        'SHP',
        '/BUCUNZAI AERO COMPONENTS GMBH',
        '/FIKTIVSTRASSE 1',
        '/NIRGENDWO',
        '/DE/00000',
        'CNE',
        '/NIRGENDS AIRWAYS AS',
        '/TECHNICAL STORES HANGAR ZERO',
        '/INGENSTED',
        '/NO/0000',
        'CVD/USD//PP/NVD/18400/XXX',
        'RTD/1/P1/K7.2/CQ/W7.5/R9.00/T67.5',
        '/NG/FUEL PUMP AIRCRAFT SPARE AOG',
        'ISU/07MAR24/HAMBURG',
        'REF/HAMFMXX/FICTIONAL TEST DATA',
      ]),
    'release-certificate.pdf': () => genuineRelease(),
  },
};

const PAIR = 'FICTIONAL TEST DATA';
export const TEST_SETS: Readonly<Record<string, SetFiles>> = {
  'quantity-differs': {
    'invoice.pdf': () => genuineInvoice('3'),
    'release-certificate.pdf': () => genuineRelease(),
  },
  'serial-differs': {
    'invoice.pdf': () => genuineInvoice('1', 'FX00817'),
    'release-certificate.pdf': () => genuineRelease(),
  },
  'certificate-after-shipment': {
    'invoice.pdf': () => genuineInvoice(),
    'release-certificate.pdf': () =>
      genuineRelease({
        right: [
          '[X] Part-145.A.50 Release to Service\n[ ] Other regulation specified in block 12',
          '(nobody)',
          'XX.145.FICTIONAL',
          'N. O. BODY',
          '29 MAR 2024',
        ],
      }),
  },
  'both-releases': {
    'release-certificate.pdf': () =>
      genuineRelease({
        left: [
          '[X] approved design data and are in a condition for safe operation\n[ ] non-approved design data specified in block 12',
          '(nobody)',
          'XX.21G.FICTIONAL',
          'N. O. BODY',
          '04 MAR 2024',
        ],
      }),
  },
  'wrong-edition': {
    'release-certificate.pdf': () => genuineRelease({ footer: 'EASA Form 1-MF/145 Issue 9' }),
  },
  languages: {
    'rechnung.pdf': () =>
      plainPaper({
        title: 'RECHNUNG',
        left: 'Absender:\nBucunzai Technik GmbH\nFiktivweg 3\n00000 Nirgendwo\nDeutschland',
        right:
          'Rechnungsnummer: FX-R-2024-17\nRechnungsdatum: 12.03.2024\nBestellnummer: FX-B-44\nLieferbedingung: DAP Ankara\nEmpfänger:\nYokyer Makina A.S.\nHayali Cad. 0\nAnkara\nTürkei',
        heads: [
          'Pos.',
          'Beschreibung',
          'Artikelnummer',
          'Menge',
          'Einheit',
          'Einzelpreis',
          'Gesamtpreis (EUR)',
        ],
        widths: [35, 170, 80, 50, 50, 65, 80],
        rows: [
          ['1', 'Wälzlager, einreihig', 'FX-6204', '200', 'Stück', '4,50', '900,00'],
          ['2', 'Wellendichtring', 'FX-3052', '50', 'Stück', '2,10', '105,00'],
          ['', 'Gesamtbetrag', '', '', '', '', '1.005,00'],
        ],
        foot: `Zahlungsbedingungen: 30 Tage netto\nBruttogewicht: 31,5 kg\n${PAIR}`,
      }),
    'invoys.pdf': () =>
      plainPaper({
        font: 'latin',
        title: 'ИНВОЙС',
        left: 'Продавец:\nООО «Несуществующее»\nул. Вымышленная, 0\nАлматы, Казахстан',
        right:
          'Номер инвойса: FX-RU-55\nДата инвойса: 05.02.2024\nУсловия поставки: FCA Алматы\nПокупатель:\nОсОО «Нигде»\nБишкек, Кыргызстан',
        heads: ['№', 'Наименование товара', 'Код ТН ВЭД', 'Кол-во', 'Ед. изм.', 'Цена', 'Сумма (USD)'],
        widths: [30, 190, 75, 50, 50, 60, 80],
        rows: [
          ['1', 'Подшипник шариковый', '8482109000', '120', 'шт', '3,20', '384,00'],
          ['', 'Итого', '', '', '', '', '384,00'],
        ],
        foot: `Назначение: запчасти для гражданской авиации\nВес брутто: 44,0 кг\n${PAIR}`,
      }),
    'fapiao.pdf': () =>
      plainPaper({
        font: 'chinese',
        title: '商业发票',
        left: '卖方：\n不存在贸易有限公司\n深圳市虚构路0号\n中国',
        right:
          '发票号码：FX-CN-88\n发票日期：2024年3月8日\n合同号：FX-HT-12\n买方：\nBucunzai Import FZE\nNowhere Free Zone, Dubai\n阿联酋',
        heads: ['序号', '货物名称', '商品编码', '数量', '单位', '单价', '金额(USD)'],
        widths: [35, 170, 80, 50, 50, 60, 80],
        rows: [
          ['1', '伺服电机', '8501310000', '40', '台', '55.00', '2,200.00'],
          ['', '合计', '', '', '', '', '2,200.00'],
        ],
        foot: `原产国：中国\n毛重：96 kg\n${PAIR}`,
      }),
  },
  'bill-of-lading': {
    'bill-of-lading.pdf': () =>
      boxedPaper({
        title: 'BILL OF LADING',
        titleAt: [330, 40],
        boxes: [
          ['Shipper', 'Bucunzai Pumps Ltd\n1 Nowhere Quay\nMumbai, India', 36, 60, 260, 60],
          ['B/L No.', 'FXBL240077', 296, 60, 130, 30],
          ['Booking No.', 'FXBK7700', 426, 60, 133, 30],
          ['Consignee', 'Waterworks Fiktif A.S.\nHayali Cad. 5\nMersin, Turkey', 36, 120, 260, 60],
          ['Notify Party', 'Same as consignee', 36, 180, 260, 40],
          ['Vessel / Voyage No.', 'MV NOWHERE STAR / 012W', 36, 220, 170, 30],
          ['Port of Loading', 'Nhava Sheva', 206, 220, 170, 30],
          ['Port of Discharge', 'Mersin', 376, 220, 183, 30],
        ],
        table: {
          y: 262,
          heads: [
            'Container No.',
            'No. of Pkgs',
            'Description of goods',
            'Gross Weight (kg)',
            'Measurement (m3)',
          ],
          widths: [100, 70, 190, 90, 73],
          rows: [['ZZZU0000017', '12 CRATES', 'Centrifugal pumps for water', '8,640.00', '21.5']],
        },
        texts: [
          ['Shipped on board date: 14 Mar 2024', 36, 420],
          [PAIR, 36, 440],
        ],
      }),
  },
  scanned: { 'scan.pdf': () => scannedPaper() },
};
