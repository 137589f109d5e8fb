/**
 * Labels in OFAC remarks and in the `ids` cells of the Consolidated Screening List, and the property that the value
 * goes to. Longest labels first where one begins another. Taken from the published lists themselves (SDN of
 * 23 February 2022 and 28 December 2023, non-SDN of 19 December 2025).
 */
export interface LabelRow {
  readonly label: string;
  readonly property: string;
  /** What the value is: decides how it is cleaned and what else it says. */
  readonly kind: 'person-id' | 'tax' | 'registration' | 'plain' | 'date' | 'country' | 'text';
}

const row = (property: string, kind: LabelRow['kind'], ...labels: readonly string[]): readonly LabelRow[] =>
  labels.map((label) => ({ label, property, kind }));

const ROWS: readonly LabelRow[] = [
  ...row(
    'passportNumber',
    'person-id',
    'Passport',
    'Diplomatic Passport',
    'Stateless Person Passport',
    'British National Overseas Passport',
    'Travel Document Number',
    'Seafarer Identification Document',
    "Seaman's Identification Document",
  ),
  ...row(
    'idNumber',
    'person-id',
    'National ID No.',
    'National Foreign ID Number',
    'Identification Number',
    'Identification Number Type',
    'Turkish Identification Number',
    'Identity Card',
    'Personal ID Card',
    'Cedula No.',
    'Cedula de Residencia',
    'Cedula de Ciudadania',
    'D.N.I.',
    'C.U.R.P.',
    'C.U.I.',
    'C.U.I.P.',
    'I.F.E.',
    'SSN',
    'LE Number',
    'Electoral Registry No.',
    'Credencial electoral',
    "Driver's License No.",
    'Birth Certificate Number',
    'Residency Number',
    'Immigration No.',
    'VisaNumberID',
    'Refugee ID Card',
    'Stateless Person ID Card',
    'Kenyan ID No.',
    'Bosnian Personal ID No.',
    'Moroccan Personal ID No.',
    'Public Security and Immigration No.',
    'Numero de Identidad',
    'Tarjeta Profesional',
    'CNP (Personal Numerical Code)',
    'Military Registration Number',
    'Tazkira National ID Card',
    'File Number',
    'Serial No.',
    'Phone ID',
    'UAE Identification',
  ),
  ...row(
    'taxNumber',
    'tax',
    'Tax ID No.',
    'NIT #',
    'NIE',
    'R.F.C.',
    'RFC',
    'RUC #',
    'RTN',
    'RIF #',
    'V.A.T. Number',
    'C.U.I.T.',
    'Fiscal Code',
    'Italian Fiscal Code',
    'US FEIN',
    'Romanian Tax Registration',
    'Paraguayan tax identification number',
    'Numero Unico de Identificacao Tributaria (NUIT)',
    'National Tax No.',
    'Romanian C.R.',
    'Branch Unit Number',
  ),
  ...row(
    'registrationNumber',
    'registration',
    'Registration Number',
    'Registration ID',
    'Public Registration Number',
    'Business Registration Number',
    'Business Registration Document #',
    'Business Number',
    'Commercial Registry Number',
    'Company Number',
    'UK Company Number',
    'C.R. No.',
    'Trade License No.',
    'License',
    'Folio Mercantil No.',
    'Matricula Mercantil No.',
    'Matricula Mercantil No',
    'Economic Register Number (CBLS)',
    'Enterprise Number',
    'Chamber of Commerce Number',
    'Dubai Chamber of Commerce Membership No.',
    'Istanbul Chamber of Comm. No.',
    'Certificate of Incorporation Number',
    'Registered Charity No.',
    'Central Registration Service Number',
    'MSB Registration Number',
    'Afghan Money Service Provider License Number',
    'Chinese Commercial Code',
    'Organization Code',
    'Tax Registration Number',
    'Global Intermediary Identification Number',
    'Registration Certificate Number (Dubai)',
    'Moscow Registration Chamber',
  ),
  ...row('okpoCode', 'registration', 'Government Gazette Number', 'Okpo Number'),
  ...row('uscCode', 'registration', 'Unified Social Credit Code (USCC)'),
  ...row('leiCode', 'registration', 'Legal Entity Number', 'Legal Entity Identifier'),
  ...row('swiftBic', 'plain', 'SWIFT/BIC', 'BIC'),
  ...row('bikCode', 'plain', 'BIK (RU)', 'Bank Identification Number'),
  ...row('mmsi', 'plain', 'MMSI'),
  ...row('registrationNumber', 'plain', 'Aircraft Tail Number', 'Previous Aircraft Tail Number'),
  ...row(
    'serialNumber',
    'plain',
    "Aircraft Manufacturer's Serial Number (MSN)",
    'Aircraft Construction Number (also called L/N or S/N or F/N)',
    'Aircraft Serial Identification',
  ),
  ...row('transponderCode', 'plain', 'Aircraft Mode S Transponder Code'),
  ...row('model', 'text', 'Aircraft Model'),
  ...row('operator', 'text', 'Aircraft Operator', 'Vessel Operator'),
  ...row('owner', 'text', 'Vessel Owner', 'Aircraft Owner'),
  ...row('manager', 'text', 'Vessel Manager'),
  ...row('type', 'text', 'Aircraft Type', 'Vessel Type', 'Other Vessel Type'),
  ...row('buildDate', 'date', 'Aircraft Manufacture Date', 'Vessel Year of Build'),
  ...row('callSign', 'plain', 'Vessel Call Sign', 'Other Vessel Call Sign'),
  ...row('flag', 'country', 'Vessel Flag', 'Other Vessel Flag', 'Flag'),
  ...row('pastFlags', 'text', 'Former Vessel Flag'),
  ...row('email', 'plain', 'Email Address', 'Email'),
  ...row('website', 'plain', 'Website'),
  ...row('phone', 'plain', 'Phone Number', 'Telephone'),
  ...row('incorporationDate', 'date', 'Organization Established Date', 'Date of Incorporation'),
  ...row('dissolutionDate', 'date', 'Organization Dissolved Date'),
  ...row('sector', 'text', 'Organization Type:'),
  ...row('classification', 'text', 'Target Type'),
  ...row('ticker', 'text', 'Equity Ticker'),
  ...row('isinCode', 'plain', 'ISIN'),
  ...row('alias', 'text', 'Issuer Name'),
  ...row('birthPlace', 'text', 'POB'),
  ...row('nationality', 'country', 'nationality', 'citizen', 'Nationality Country'),
  ...row('jurisdiction', 'country', 'Nationality of Registration'),
];

/** First word to the rows that begin with it, longest label first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly LabelRow[]> = Map.groupBy(
  [...ROWS].sort((a, b) => b.label.length - a.label.length),
  (labelRow) => labelRow.label.split(' ')[0]!,
);

/** The label that `part` begins with, and the rest of it. */
export function findLabel(part: string): { readonly row: LabelRow; readonly value: string } | undefined {
  const rows = BY_FIRST_WORD.get(part.split(' ', 1)[0]!);
  const found = rows?.find(
    ({ label }) => part.startsWith(label) && (part.length === label.length || part[label.length] === ' '),
  );
  if (!found) return undefined;
  const value = part.slice(found.label.length).trim();
  return value === '' ? undefined : { row: found, value };
}
