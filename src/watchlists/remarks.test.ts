import { describe, expect, test } from 'vitest';
import { EntryDraft } from './entry-draft.ts';
import { type RemarkFindings, readRemarks } from './remarks.ts';

function read(remarks: string): {
  properties: Readonly<Record<string, readonly string[]>>;
  findings: RemarkFindings;
} {
  const draft = new EntryDraft('x:1', 'ofac-sdn', 'LegalEntity', 'designated');
  draft.addName('name', 'EXAMPLE');
  const findings = readRemarks(remarks, draft);
  const { name: _, ...properties } = draft.build().properties;
  return { properties, findings };
}

const PARTS: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ['DOB 09 Oct 1961; alt. DOB 1962.', { birthDate: ['1961-10-09', '1962'] }],
  ['DOB 1951 to 1953.', { birthDate: ['1951', '1952', '1953'] }],
  ['DOB circa 1951.', { birthDate: ['1951'], notes: ['DOB circa 1951'] }],
  ['POB Nowhere, Example Province.', { birthPlace: ['Nowhere, Example Province'] }],
  ['nationality Iran; citizen Korea, North.', { nationality: ['ir', 'kp'] }],
  ['Gender Female.', { gender: ['female'] }],
  ['Passport X123 (Korea, North) expires 20 Mar 2018.', { passportNumber: ['X123'], country: ['kp'] }],
  [
    'Tax ID No. 7700000001 (Russia).',
    { taxNumber: ['7700000001'], innCode: ['7700000001'], country: ['ru'] },
  ],
  [
    'Registration Number 1157700000001 (Russia).',
    { registrationNumber: ['1157700000001'], ogrnCode: ['1157700000001'], jurisdiction: ['ru'] },
  ],
  ['Registration Number 26740 (Iran).', { registrationNumber: ['26740'], jurisdiction: ['ir'] }],
  ['National ID No. 10100 (Iran).', { idNumber: ['10100'], country: ['ir'] }],
  [
    'Unified Social Credit Code (USCC) 000000000000000000 (China).',
    { uscCode: ['000000000000000000'], registrationNumber: ['000000000000000000'], jurisdiction: ['cn'] },
  ],
  [
    'Vessel Registration Identification IMO 9999993; MMSI 999000001.',
    { imoNumber: ['9999993'], mmsi: ['999000001'] },
  ],
  [
    'Aircraft Tail Number EX-000; Aircraft Model Example 76.',
    { registrationNumber: ['EX-000'], model: ['Example 76'] },
  ],
  [
    "Aircraft Manufacturer's Serial Number (MSN) 123; Aircraft Construction Number (also called L/N or S/N or F/N) 77.",
    { serialNumber: ['123', '77'] },
  ],
  ["a.k.a. 'EX'; f.k.a. 'OLD EX'.", { weakAlias: ['EX'], previousName: ['OLD EX'] }],
  [
    'Website www.ex.example; Email Address a@ex.example; Phone Number 123.',
    { website: ['www.ex.example'], email: ['a@ex.example'], phone: ['123'] },
  ],
  [
    'SWIFT/BIC EXAMPLEX; Legal Entity Number 00000000000000000000.',
    { swiftBic: ['EXAMPLEX'], leiCode: ['00000000000000000000'] },
  ],
  [
    'Organization Established Date 25 Oct 2006; Organization Type: Other things, n.e.c.',
    { incorporationDate: ['2006-10-25'], sector: ['Other things, n.e.c'] },
  ],
  [
    'Martian Identity Number 55-X (Iran).',
    { idNumber: ['55-X'], notes: ['Martian Identity Number 55-X (Iran)'] },
  ],
  ['Digital Currency Address - XBT 1ExampleAddress.', { publicKey: ['1ExampleAddress'] }],
  ['member of an example club.', { notes: ['member of an example club'] }],
  ['', {}],
];

describe('readRemarks', () => {
  test.each(PARTS)('%j', (remarks, expected) => {
    expect(read(remarks).properties).toEqual(expected);
  });

  test('links are handed over as names, in brackets or not', () => {
    const { findings } = read('Linked To: EXAMPLE CORPS (EXC)-WING; (Linked To: OTHER); Linked To: THIRD).');
    expect(findings.linkedTo).toEqual(['EXAMPLE CORPS (EXC)-WING', 'OTHER', 'THIRD']);
  });

  test('what concerns the designation is kept for it', () => {
    const { findings, properties } = read(
      'Secondary sanctions risk: section 1 of an order; Listing Date (CMIC) 03 Jun 2021; Effective Date (CMIC) 02 Aug 2021.',
    );
    expect(findings.designationRemarks).toEqual([
      'Secondary sanctions risk: section 1 of an order',
      'Effective Date (CMIC) 02 Aug 2021',
    ]);
    expect(findings.listedOn).toBe('2021-06-03');
    expect(properties).toEqual({});
  });

  test('a remark that the publisher cut off is told', () => {
    expect(read(`${'POB Nowhere; '.repeat(77)}Registrat`).findings.cutOff).toBe(true);
    expect(read('POB Nowhere.').findings.cutOff).toBe(false);
  });

  test('a government entity is a public body', () => {
    const draft = new EntryDraft('x:1', 'ofac-sdn', 'LegalEntity', 'designated');
    readRemarks('Target Type Government Entity.', draft);
    expect(draft.schema).toBe('PublicBody');
  });
});
