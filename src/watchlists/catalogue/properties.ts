import { ancestorsOf, findSchema } from './schemata.ts';

/** What the values of a property are: decides in which group they are filtered and compared. */
export type PropertyType =
  | 'name'
  | 'identifier'
  | 'country'
  | 'date'
  | 'address'
  | 'gender'
  | 'topic'
  | 'email'
  | 'phone'
  | 'url'
  | 'string'
  | 'text';

export interface Property {
  readonly name: string;
  readonly label: string;
  /** Schema that introduces it; all that descend from it have it too. */
  readonly schema: string;
  readonly type: PropertyType;
}

type Row = readonly [schema: string, name: string, label: string, type: PropertyType];

/** Properties of FollowTheMoney that entries of lists use, and that clients ask with. Source: its model, release 4. */
const ROWS: readonly Row[] = [
  ['Thing', 'name', 'Name', 'name'],
  ['Thing', 'alias', 'Alias', 'name'],
  ['Thing', 'weakAlias', 'Weak alias', 'name'],
  ['Thing', 'previousName', 'Previous name', 'name'],
  ['Thing', 'summary', 'Summary', 'text'],
  ['Thing', 'country', 'Country', 'country'],
  ['Thing', 'topics', 'Topics', 'topic'],
  ['Thing', 'address', 'Address', 'address'],
  ['Thing', 'notes', 'Notes', 'text'],
  ['Thing', 'description', 'Description', 'text'],
  ['Thing', 'keywords', 'Keywords', 'string'],
  ['Thing', 'program', 'Program', 'string'],
  ['Thing', 'programId', 'Program ID', 'identifier'],
  ['Thing', 'sourceUrl', 'Source link', 'url'],
  ['Thing', 'publisher', 'Publishing source', 'string'],
  ['Thing', 'wikidataId', 'Wikidata ID', 'identifier'],
  ['Thing', 'createdAt', 'Created at', 'date'],
  ['Thing', 'modifiedAt', 'Modified on', 'date'],
  ['LegalEntity', 'abbreviation', 'Abbreviation', 'name'],
  ['LegalEntity', 'email', 'E-mail', 'email'],
  ['LegalEntity', 'phone', 'Phone', 'phone'],
  ['LegalEntity', 'website', 'Website', 'url'],
  ['LegalEntity', 'legalForm', 'Legal form', 'string'],
  ['LegalEntity', 'incorporationDate', 'Incorporation date', 'date'],
  ['LegalEntity', 'dissolutionDate', 'Dissolution date', 'date'],
  ['LegalEntity', 'status', 'Status', 'string'],
  ['LegalEntity', 'sector', 'Sector', 'string'],
  ['LegalEntity', 'classification', 'Classification', 'string'],
  ['LegalEntity', 'registrationNumber', 'Registration number', 'identifier'],
  ['LegalEntity', 'idNumber', 'ID Number', 'identifier'],
  ['LegalEntity', 'taxNumber', 'Tax Number', 'identifier'],
  ['LegalEntity', 'licenseNumber', 'License Number', 'identifier'],
  ['LegalEntity', 'vatCode', 'V.A.T. Identifier', 'identifier'],
  ['LegalEntity', 'jurisdiction', 'Jurisdiction', 'country'],
  ['LegalEntity', 'mainCountry', 'Country of origin', 'country'],
  ['LegalEntity', 'okpoCode', 'OKPO', 'identifier'],
  ['LegalEntity', 'innCode', 'INN', 'identifier'],
  ['LegalEntity', 'ogrnCode', 'OGRN', 'identifier'],
  ['LegalEntity', 'leiCode', 'LEI', 'identifier'],
  ['LegalEntity', 'dunsCode', 'D-U-N-S', 'identifier'],
  ['LegalEntity', 'uniqueEntityId', 'Unique Entity ID', 'identifier'],
  ['LegalEntity', 'npiCode', 'NPI', 'identifier'],
  ['LegalEntity', 'swiftBic', 'SWIFT/BIC', 'identifier'],
  ['LegalEntity', 'uscCode', 'USCC', 'identifier'],
  ['Person', 'title', 'Title', 'string'],
  ['Person', 'firstName', 'First name', 'name'],
  ['Person', 'secondName', 'Second name', 'name'],
  ['Person', 'middleName', 'Middle name', 'name'],
  ['Person', 'fatherName', 'Patronymic', 'name'],
  ['Person', 'motherName', 'Matronymic', 'name'],
  ['Person', 'lastName', 'Last name', 'name'],
  ['Person', 'nameSuffix', 'Name suffix', 'string'],
  ['Person', 'birthDate', 'Birth date', 'date'],
  ['Person', 'birthPlace', 'Place of birth', 'string'],
  ['Person', 'birthCountry', 'Country of birth', 'country'],
  ['Person', 'deathDate', 'Death date', 'date'],
  ['Person', 'position', 'Position', 'string'],
  ['Person', 'nationality', 'Nationality', 'country'],
  ['Person', 'citizenship', 'Citizenship', 'country'],
  ['Person', 'passportNumber', 'Passport number', 'identifier'],
  ['Person', 'socialSecurityNumber', 'Social security number', 'identifier'],
  ['Person', 'gender', 'Gender', 'gender'],
  ['Person', 'ethnicity', 'Ethnicity', 'string'],
  ['Person', 'religion', 'Religion', 'string'],
  ['Person', 'education', 'Education', 'string'],
  ['Person', 'political', 'Political association', 'string'],
  ['Organization', 'cageCode', 'CAGE', 'identifier'],
  ['Organization', 'giiNumber', 'GIIN', 'identifier'],
  ['Organization', 'permId', 'PermID', 'identifier'],
  ['Organization', 'imoNumber', 'IMO Number', 'identifier'],
  ['Company', 'voenCode', 'VOEN', 'identifier'],
  ['Company', 'kppCode', 'KPP', 'identifier'],
  ['Company', 'cikCode', 'SEC Central Index Key', 'identifier'],
  ['Company', 'irsCode', 'IRS Number', 'identifier'],
  ['Company', 'isinCode', 'ISIN', 'identifier'],
  ['Company', 'capital', 'Capital', 'string'],
  ['Vehicle', 'registrationNumber', 'Registration number', 'identifier'],
  ['Vehicle', 'type', 'Type', 'string'],
  ['Vehicle', 'model', 'Model', 'string'],
  ['Vehicle', 'owner', 'Owner', 'string'],
  ['Vehicle', 'buildDate', 'Build date', 'date'],
  ['Vessel', 'imoNumber', 'IMO Number', 'identifier'],
  ['Vessel', 'mmsi', 'MMSI', 'identifier'],
  ['Vessel', 'callSign', 'Call sign', 'identifier'],
  ['Vessel', 'flag', 'Flag', 'country'],
  ['Vessel', 'pastFlags', 'Past flags', 'country'],
  ['Vessel', 'tonnage', 'Tonnage', 'string'],
  ['Vessel', 'grossRegisteredTonnage', 'Gross registered tonnage', 'string'],
  ['Airplane', 'serialNumber', 'Serial number', 'identifier'],
  ['Airplane', 'icaoCode', 'ICAO aircraft type', 'identifier'],
  ['CryptoWallet', 'publicKey', 'Address', 'identifier'],
  ['CryptoWallet', 'currency', 'Currency', 'string'],
  ['Security', 'isin', 'ISIN', 'identifier'],
  ['Security', 'ticker', 'Stock ticker symbol', 'identifier'],
  ['Security', 'issueDate', 'Date issued', 'date'],
  ['Address', 'full', 'Full address', 'address'],
  ['Address', 'city', 'City', 'string'],
];

export const PROPERTIES: readonly Property[] = ROWS.map(([schema, name, label, type]) => ({
  schema,
  name,
  label,
  type,
}));

const byName = new Map<string, Property[]>();
for (const property of PROPERTIES) {
  const same = byName.get(property.name);
  if (same) same.push(property);
  else byName.set(property.name, [property]);
}

/** Type of a property by its name alone; what is in no table is text. */
export function typeOfProperty(name: string): PropertyType {
  return byName.get(name)?.[0]?.type ?? 'text';
}

/** The property as a schema has it, its own or inherited. */
export function propertyOf(schema: string, name: string): Property | undefined {
  const ancestors = ancestorsOf(schema);
  return byName.get(name)?.find((property) => ancestors.has(property.schema));
}

/** `Person:birthDate`, or `birthDate` alone. */
export function propertyByQualifiedName(text: string): Property | undefined {
  const [first = '', second] = text.split(':', 2);
  if (second === undefined) return byName.get(first)?.[0];
  return findSchema(first) && propertyOf(first, second);
}

/** All properties of a schema, the featured ones first. */
export function propertiesOfSchema(schema: string): readonly Property[] {
  const ancestors = ancestorsOf(schema);
  const featured = findSchema(schema)?.featured ?? [];
  const all = PROPERTIES.filter((property) => ancestors.has(property.schema));
  return [
    ...all.filter(({ name }) => featured.includes(name)),
    ...all.filter(({ name }) => !featured.includes(name)),
  ];
}
