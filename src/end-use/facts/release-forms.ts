import type { IsoDate } from '../../model/dates.ts';
import type { ReleaseForm } from '../../model/paper.ts';

/** One edition of a release form, known by what is printed at its foot. */
export interface FormEdition {
  readonly form: ReleaseForm;
  readonly name: string;
  readonly footer: RegExp;
  readonly purpose: 'production' | 'maintenance' | 'both';
  /** First day of use. */
  readonly from: IsoDate;
  /** Last day on which it could be issued; absent: current. */
  readonly until?: IsoDate;
  readonly source: string;
}

/**
 * Editions in use since 2012. The texts of a footer vary by dashes and blanks, never by form, part and issue.
 */
export const FORM_EDITIONS: readonly FormEdition[] = [
  {
    form: 'easa-form-1',
    name: 'EASA Form 1-21 Issue 2',
    footer: /form\s*1\s*[-–—]?\s*21\s*[-–—,]?\s*issue\s*2\b/i,
    purpose: 'production',
    from: '2012-09-19',
    source: 'Regulation (EU) No 748/2012, Annex I (Part 21), Appendix I',
  },
  {
    form: 'easa-form-1',
    name: 'EASA Form 1 - MF/145 Issue 2',
    footer: /form\s*1\s*[-–—]?\s*mf\s*\/\s*145\s*[-–—,]?\s*issue\s*2\b/i,
    purpose: 'maintenance',
    from: '2010-03-01',
    until: '2021-09-24',
    source:
      'Regulation (EU) No 1321/2014, Annex I (Part-M), Appendix II, before Regulation (EU) 2019/1383 and its transition',
  },
  {
    form: 'easa-form-1',
    name: 'EASA Form 1 - MF/CAO/145 Issue 3',
    footer: /form\s*1\s*[-–—]?\s*mf\s*\/\s*cao\s*\/\s*145\s*[-–—,]?\s*issue\s*3\b/i,
    purpose: 'maintenance',
    from: '2020-03-24',
    source:
      'Regulation (EU) No 1321/2014, Annex I (Part-M), Appendix II, as amended by Regulation (EU) 2019/1383',
  },
  {
    form: 'faa-8130-3',
    name: 'FAA Form 8130-3 (06-01)',
    footer: /8130\s*[-–—]\s*3\s*\(\s*0?6\s*[-–—/]\s*(?:20)?01\s*\)/i,
    purpose: 'both',
    from: '2001-06-01',
    until: '2014-02-01',
    source: 'FAA Order 8130.21G, 26 October 2009; replaced by Order 8130.21H from 1 February 2014',
  },
  {
    form: 'faa-8130-3',
    name: 'FAA Form 8130-3 (02-14)',
    footer: /8130\s*[-–—]\s*3\s*\(\s*0?2\s*[-–—/]\s*(?:20)?14\s*\)/i,
    purpose: 'both',
    from: '2014-02-01',
    source: 'FAA Order 8130.21H, 1 August 2013',
  },
  {
    form: 'caac-aac-038',
    name: 'CAAC AAC-038',
    footer: /aac\s*[-–—]?\s*038/i,
    purpose: 'both',
    from: '1992-01-01',
    source:
      'Civil Aviation Administration of China, form AAC-038, Authorised Release Certificate / Airworthiness Approval Tag, nineteen blocks',
  },
];

/** Where each thing stands on a form. */
export interface FormLayout {
  readonly title: string;
  /** Blocks that the instructions want filled, the two releases apart. */
  readonly obligatory: readonly string[];
  /** Blocks of the release of new parts, and of the release after maintenance: one of the two is filled, never both. */
  readonly production: readonly string[];
  readonly maintenance: readonly string[];
  readonly number: string;
  readonly organisation: string;
  readonly description: string;
  readonly partNumber: string;
  readonly quantity: string;
  readonly serialNumber: string;
  readonly status: string;
  readonly remarks: string;
  /** Approval or authorisation number; date of each release. */
  readonly approvals: readonly string[];
  readonly dates: readonly string[];
  /** Status or work: the only terms allowed. */
  readonly statuses: readonly string[];
}

const COMMON_STATUSES = [
  'NEW',
  'PROTOTYPE',
  'OVERHAULED',
  'REPAIRED',
  'INSPECTED',
  'TESTED',
  'INSPECTED/TESTED',
  'MODIFIED',
];

const EASA_LIKE = {
  obligatory: ['1', '3', '4', '7', '8', '9', '10', '11'],
  production: ['13a', '13b', '13c', '13d', '13e'],
  maintenance: ['14a', '14b', '14c', '14d', '14e'],
  number: '3',
  organisation: '4',
  description: '7',
  partNumber: '8',
  quantity: '9',
  serialNumber: '10',
  status: '11',
  remarks: '12',
  approvals: ['13c', '14c'],
  dates: ['13e', '14e'],
} as const;

export const FORM_LAYOUTS: Readonly<Record<ReleaseForm, FormLayout>> = {
  'easa-form-1': { title: 'EASA Form 1', ...EASA_LIKE, statuses: COMMON_STATUSES },
  'faa-8130-3': { title: 'FAA Form 8130-3', ...EASA_LIKE, statuses: [...COMMON_STATUSES, 'REBUILT'] },
  'caac-aac-038': {
    title: 'CAAC AAC-038',
    obligatory: ['1', '3', '4', '7', '8', '10', '11', '12'],
    production: ['14'],
    maintenance: ['15'],
    number: '3',
    organisation: '4',
    description: '7',
    partNumber: '8',
    quantity: '10',
    serialNumber: '11',
    status: '12',
    remarks: '13',
    approvals: ['17'],
    dates: ['19'],
    statuses: [...COMMON_STATUSES, '新', '新件', '翻修', '修理', '检查', '测试', '改装'],
  },
};

/** Approval numbers as the authorities give them. A number of another form is not one of theirs. */
export const APPROVAL_FORMS: Readonly<
  Record<ReleaseForm, { readonly pattern: RegExp; readonly words: string; readonly source: string }>
> = {
  'easa-form-1': {
    pattern:
      /^(?:EASA|[A-Z]{2}|EU)\s*[.\-/ ]?\s*(?:145|21[GJ]|MF|MG|CAO|M\/?F)\s*[.\-/ ]\s*[A-Z0-9][A-Z0-9.\-/ ]{1,11}$/i,
    words: 'country or EASA, part, number: DE.145.0123',
    source:
      'Regulation (EU) No 1321/2014, Annex II (Part-145), Appendix III; Regulation (EU) No 748/2012, Annex I, Appendix X',
  },
  'faa-8130-3': {
    pattern:
      /^(?:[A-Z0-9]{8}|PC\s*-?\s*\d{1,6}[A-Z]{0,2}|PQ\s*-?\s*\d{1,6}[A-Z]{0,2}|(?:ODA|DMIR|DAR|DAS)\s*-?\s*[A-Z0-9-]{3,15})$/i,
    words: 'eight letters and digits of a repair station, or a production certificate such as PC700',
    source: '14 CFR 145.53 and FAA Order 8900.1; 14 CFR part 21, subpart G',
  },
  'caac-aac-038': {
    pattern:
      /^(?:D\.?\s*\d{3,6}|F\.?\s*\d{3,8}|PC\s*-?\s*\d{3,6}[A-Z]?|PMA\s*-?\s*\d{2,6}|CTSOA\s*-?\s*\d{2,6}|L\.?\s*\d{3,6})/i,
    words: 'D. with a number for repair stations in China, F. for those abroad, PC for makers',
    source: 'CCAR-145, approval numbers of repair organisations',
  },
};

/** The edition that a footer names. */
export function editionOf(form: ReleaseForm, footer: string): FormEdition | undefined {
  return FORM_EDITIONS.find((edition) => edition.form === form && edition.footer.test(footer));
}
