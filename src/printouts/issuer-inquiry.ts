import type { Consignment, Written } from '../model/consignment.ts';
import type { Paper } from '../model/paper.ts';

/** Languages in which the question can be put. */
export const INQUIRY_LANGUAGES = ['en', 'de', 'fr', 'ru', 'zh'] as const;
export type InquiryLanguage = (typeof INQUIRY_LANGUAGES)[number];

interface Words {
  readonly subject: string;
  readonly greeting: string;
  readonly ask: string;
  readonly questions: readonly string[];
  readonly close: string;
  readonly fields: Readonly<
    Record<'number' | 'date' | 'part' | 'serial' | 'quantity' | 'status' | 'approval' | 'footer', string>
  >;
}

const WORDS: Readonly<Record<InquiryLanguage, Words>> = {
  en: {
    subject: 'Request to confirm a release certificate',
    greeting: 'To the quality department of',
    ask: 'a certificate that names your organisation as its issuer has been presented to us. We ask you to confirm from your own records whether you issued it. We make no statement about anyone by asking.',
    questions: [
      'Did your organisation issue the certificate of this number and date?',
      'Was it issued for the part, serial number and quantity below?',
      'Do form, status and signature agree with the copy that you keep?',
      'If it was issued for something else, or not by you: please say so in a line.',
    ],
    close: 'Please answer from an address that your authority publishes. Thank you.',
    fields: {
      number: 'Certificate number',
      date: 'Date',
      part: 'Part number',
      serial: 'Serial number',
      quantity: 'Quantity',
      status: 'Status or work',
      approval: 'Approval number',
      footer: 'Form and edition as printed',
    },
  },
  de: {
    subject: 'Bitte um Bestätigung einer Freigabebescheinigung',
    greeting: 'An die Qualitätsabteilung von',
    ask: 'uns wurde eine Bescheinigung vorgelegt, die Ihr Unternehmen als Aussteller nennt. Wir bitten Sie, anhand Ihrer eigenen Unterlagen zu bestätigen, ob Sie sie ausgestellt haben. Mit der Frage treffen wir über niemanden eine Aussage.',
    questions: [
      'Hat Ihr Unternehmen die Bescheinigung mit dieser Nummer und diesem Datum ausgestellt?',
      'Wurde sie für das unten genannte Teil mit dieser Seriennummer und Menge ausgestellt?',
      'Stimmen Formular, Status und Unterschrift mit Ihrer Kopie überein?',
      'Falls sie für etwas anderes oder nicht von Ihnen ausgestellt wurde: bitte sagen Sie es in einer Zeile.',
    ],
    close: 'Bitte antworten Sie von einer Adresse, die Ihre Behörde veröffentlicht. Vielen Dank.',
    fields: {
      number: 'Nummer der Bescheinigung',
      date: 'Datum',
      part: 'Teilenummer',
      serial: 'Seriennummer',
      quantity: 'Menge',
      status: 'Status oder Arbeit',
      approval: 'Genehmigungsnummer',
      footer: 'Formular und Ausgabe wie gedruckt',
    },
  },
  fr: {
    subject: 'Demande de confirmation d’un certificat de mise en service',
    greeting: 'Au service qualité de',
    ask: 'un certificat qui désigne votre organisme comme émetteur nous a été présenté. Nous vous prions de confirmer, d’après vos propres dossiers, si vous l’avez émis. Notre question ne met personne en cause.',
    questions: [
      'Votre organisme a-t-il émis le certificat portant ce numéro et cette date ?',
      'A-t-il été émis pour la pièce, le numéro de série et la quantité ci-dessous ?',
      'Le formulaire, le statut et la signature sont-ils conformes à votre copie ?',
      'S’il a été émis pour autre chose, ou non par vous : merci de le dire en une ligne.',
    ],
    close: 'Merci de répondre depuis une adresse publiée par votre autorité.',
    fields: {
      number: 'Numéro du certificat',
      date: 'Date',
      part: 'Référence de la pièce',
      serial: 'Numéro de série',
      quantity: 'Quantité',
      status: 'Statut ou travaux',
      approval: 'Numéro d’agrément',
      footer: 'Formulaire et édition tels qu’imprimés',
    },
  },
  ru: {
    subject: 'Просьба подтвердить сертификат допуска компонента',
    greeting: 'В отдел качества',
    ask: 'нам представлен сертификат, в котором Ваша организация указана как выдавшая его. Просим подтвердить по Вашим собственным записям, выдавали ли Вы его. Этим вопросом мы ни о ком ничего не утверждаем.',
    questions: [
      'Выдавала ли Ваша организация сертификат с этим номером и этой датой?',
      'Выдан ли он на указанные ниже деталь, серийный номер и количество?',
      'Совпадают ли форма, статус и подпись с Вашей копией?',
      'Если он выдан на другое или не Вами, просим сообщить об этом одной строкой.',
    ],
    close: 'Просим ответить с адреса, который публикует Ваш уполномоченный орган. Благодарим.',
    fields: {
      number: 'Номер сертификата',
      date: 'Дата',
      part: 'Номер детали',
      serial: 'Серийный номер',
      quantity: 'Количество',
      status: 'Статус или работа',
      approval: 'Номер одобрения',
      footer: 'Форма и издание, как напечатано',
    },
  },
  zh: {
    subject: '关于确认批准放行证书的请求',
    greeting: '致质量部门：',
    ask: '我们收到一份证书，其中注明贵单位为签发单位。请根据贵单位的记录确认是否签发过该证书。我们的询问不对任何人作出判断。',
    questions: [
      '贵单位是否签发过该编号和日期的证书？',
      '该证书是否为下列件号、序号和数量签发？',
      '表格、状态和签名是否与贵单位存档一致？',
      '如为其他用途签发，或非贵单位签发，请以一行说明。',
    ],
    close: '请使用贵国主管当局公布的地址回复。谢谢。',
    fields: {
      number: '证书编号',
      date: '日期',
      part: '件号',
      serial: '序号',
      quantity: '数量',
      status: '状态或工作',
      approval: '批准编号',
      footer: '所印表格及版次',
    },
  },
};

/** Blocks that the question quotes, by form; those of the FAA are numbered as those of EASA. */
const BLOCKS = {
  'easa-form-1': {
    organisation: '4',
    part: '8',
    quantity: '9',
    serial: '10',
    status: '11',
    approval: ['13c', '14c'],
  },
  'faa-8130-3': {
    organisation: '4',
    part: '8',
    quantity: '9',
    serial: '10',
    status: '11',
    approval: ['13c', '14c'],
  },
  'caac-aac-038': {
    organisation: '4',
    part: '8',
    quantity: '10',
    serial: '11',
    status: '12',
    approval: ['17'],
  },
} as const;

/** The letter that asks the issuer of a certificate to confirm it: facts with their blocks, and no word about anyone. */
export function issuerInquiry(paper: Paper, consignment: Consignment, language: InquiryLanguage): string {
  const words = WORDS[language];
  const { certificate } = paper;
  const at = BLOCKS[certificate?.form ?? 'easa-form-1'];
  const block = (number: string): Written<string> | undefined =>
    certificate?.blocks[number] ?? certificate?.rows[0]?.[number];
  const [item] = paper.goods;
  const rows: readonly (readonly [string, Written<string | number> | undefined, string])[] = [
    [words.fields.number, paper.number, '3'],
    [words.fields.date, paper.date, ''],
    [words.fields.part, block(at.part) ?? item?.partNumbers[0], at.part],
    [words.fields.serial, block(at.serial) ?? item?.serialNumbers[0], at.serial],
    [words.fields.quantity, block(at.quantity) ?? item?.quantity, at.quantity],
    [words.fields.status, block(at.status), at.status],
    [
      words.fields.approval,
      at.approval.map(block).find((found) => found !== undefined),
      at.approval.join('/'),
    ],
    [words.fields.footer, certificate?.footer, ''],
  ];
  const organisation =
    block(at.organisation)?.value ??
    consignment.parties.find(({ role }) => role === 'consignor')?.name?.value ??
    '';
  return `# ${words.subject}

${words.greeting} ${organisation}

${words.ask}

${words.questions.map((question, index) => `${index + 1}. ${question}`).join('\n')}

${rows.flatMap(([label, written, number]) => (written ? [`- ${label}${number === '' ? '' : ` (${number})`}: ${written.asWritten.trim()}`] : [])).join('\n')}

${words.close}
`;
}
