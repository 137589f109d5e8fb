/**
 * The schemata of FollowTheMoney that entities of lists have, or that a client may ask for: names, parents and which
 * of them are compared with parties. Source: the FollowTheMoney model, release 4.
 */
export interface Schema {
  readonly label: string;
  readonly plural: string;
  readonly parents: readonly string[];
  /** Whether entities of it are compared with parties. */
  readonly isMatchable: boolean;
  /** For a relation: the properties that hold its two ends. */
  readonly ends?: readonly [source: string, target: string];
  /** Properties that a reader wants first. */
  readonly featured: readonly string[];
}

function schema(
  label: string,
  plural: string,
  parents: readonly string[],
  isMatchable: boolean,
  featured: readonly string[] = [],
): Schema {
  return { label, plural, parents, isMatchable, featured };
}

function relation(
  label: string,
  plural: string,
  ends: readonly [string, string],
  featured: readonly string[],
  parent = 'Interest',
): Schema {
  return { label, plural, parents: [parent], isMatchable: false, ends, featured };
}

const LEGAL = ['name', 'country', 'legalForm', 'status'];
const FIRM = ['name', 'jurisdiction', 'registrationNumber', 'incorporationDate'];

const SCHEMATA: Readonly<Record<string, Schema>> = {
  Thing: schema('Thing', 'Things', [], false, ['name', 'country']),
  Interval: schema('Interval', 'Intervals', [], false, ['startDate', 'endDate']),
  Interest: schema('Interest', 'Interests', ['Interval'], false, ['role', 'startDate', 'endDate']),
  Value: schema('Value', 'Values', [], false, ['amount', 'currency']),
  Asset: schema('Asset', 'Assets', ['Thing', 'Value'], false, ['name']),
  LegalEntity: schema('Legal entity', 'Legal entities', ['Thing'], true, LEGAL),
  Person: schema('Person', 'People', ['LegalEntity'], true, ['name', 'nationality', 'birthDate']),
  Organization: schema('Organization', 'Organizations', ['LegalEntity'], true, LEGAL),
  Company: schema('Company', 'Companies', ['Organization', 'Asset'], true, FIRM),
  PublicBody: schema('Public body', 'Public bodies', ['Organization'], true, LEGAL),
  Vehicle: schema('Vehicle', 'Vehicles', ['Asset'], false, ['name', 'type']),
  Vessel: schema('Vessel', 'Vessels', ['Vehicle'], true, ['name', 'imoNumber', 'flag', 'type']),
  Airplane: schema('Airplane', 'Airplanes', ['Vehicle'], true, ['name', 'registrationNumber', 'type']),
  CryptoWallet: schema('Cryptocurrency wallet', 'Cryptocurrency wallets', ['Thing', 'Value'], true, [
    'publicKey',
    'currency',
  ]),
  Security: schema('Security', 'Securities', ['Asset'], true, ['isin', 'name', 'issuer']),
  Address: schema('Address', 'Addresses', ['Thing'], true, ['full', 'city', 'country']),
  Workshop: schema('Workshop', 'Workshops', ['Asset'], false, ['name']),
  Position: schema('Position', 'Positions', ['Thing'], false, ['name', 'country']),
  Identification: schema('Identification', 'Identifications', ['Interval'], false, ['type', 'number']),
  Passport: schema('Passport', 'Passports', ['Identification'], false, ['number', 'country']),
  Sanction: schema('Sanction', 'Sanctions', ['Interval'], false, ['program', 'authority', 'listingDate']),
  Ownership: relation('Ownership', 'Ownerships', ['owner', 'asset'], ['owner', 'asset', 'percentage']),
  Directorship: relation('Directorship', 'Directorships', ['director', 'organization'], ['role']),
  Membership: relation('Membership', 'Memberships', ['member', 'organization'], ['role']),
  Employment: relation('Employment', 'Employments', ['employee', 'employer'], ['role']),
  Representation: relation('Representation', 'Representations', ['agent', 'client'], ['role']),
  Succession: relation('Succession', 'Successions', ['predecessor', 'successor'], ['date']),
  UnknownLink: relation('Link', 'Links', ['subject', 'object'], ['role']),
  Associate: relation('Associate', 'Associates', ['person', 'associate'], ['relationship'], 'Interval'),
  RealEstate: schema('Real estate', 'Real estates', ['Asset'], false, ['name', 'address']),
  BankAccount: schema('Bank account', 'Bank accounts', ['Asset'], false, ['name', 'accountNumber']),
  License: schema('License', 'Licenses', ['Asset'], false, ['name']),
  Contract: schema('Contract', 'Contracts', ['Asset'], false, ['title']),
  Event: schema('Event', 'Events', ['Interval', 'Thing'], false, ['name']),
  Trip: schema('Trip', 'Trips', ['Event'], false, ['name']),
  Project: schema('Project', 'Projects', ['Interval', 'Thing'], false, ['name']),
  UserAccount: schema('User account', 'User accounts', ['Thing'], false, ['name']),
  Document: schema('File', 'Files', ['Thing'], false, ['title']),
  Article: schema('Article', 'Articles', ['Document'], false, ['title']),
  Note: schema('Note', 'Notes', ['Thing'], false, ['description']),
  CallForTenders: schema('Call for tenders', 'Calls for tenders', ['Interval', 'Thing'], false, ['title']),
  ContractAward: schema('Contract award', 'Contract awards', ['Interest', 'Value'], false, ['supplier']),
  EconomicActivity: schema('Economic activity', 'Economic activities', ['Interval'], false, []),
  Payment: schema('Payment', 'Payments', ['Interest', 'Value'], false, ['payer', 'beneficiary']),
  TaxRoll: schema('Tax roll', 'Tax rolls', ['Interest'], false, []),
  Debt: relation('Debt', 'Debts', ['debtor', 'creditor'], ['amount']),
  Occupancy: relation('Occupancy', 'Occupancies', ['holder', 'post'], ['holder', 'post']),
  ProjectParticipant: relation('Project participant', 'Project participants', ['participant', 'project'], []),
  Documentation: relation('Documentation', 'Documentations', ['document', 'entity'], ['role']),
  Similar: schema('Similar', 'Similar pairs', [], false, []),
  Mention: schema('Mention', 'Mentions', [], false, ['name']),
  Family: relation('Family', 'Family members', ['person', 'relative'], ['relationship'], 'Interval'),
};

export const SCHEMA_NAMES: readonly string[] = Object.keys(SCHEMATA);

/** The schema of that name; `undefined` when there is none. Names are case-sensitive, as in FollowTheMoney. */
export function findSchema(name: string): Schema | undefined {
  return Object.hasOwn(SCHEMATA, name) ? SCHEMATA[name] : undefined;
}

/** The schema and all that it descends from. */
export function ancestorsOf(name: string): ReadonlySet<string> {
  return ancestry.get(name) ?? new Set();
}

/** The schema and all that descend from it: what a search for it finds. */
export function descendantsOf(name: string): ReadonlySet<string> {
  return descent.get(name) ?? new Set();
}

/**
 * Schemata whose entities an example of this schema may be: ancestors, itself and descendants that are matchable. A list
 * that knows only a `LegalEntity` may mean the company; nobody takes a company for a vessel.
 */
export function comparableSchemata(name: string): ReadonlySet<string> {
  return comparable.get(name) ?? new Set();
}

const ancestry = new Map<string, ReadonlySet<string>>();
const descent = new Map<string, Set<string>>();
const comparable = new Map<string, ReadonlySet<string>>();
for (const name of SCHEMA_NAMES) {
  const ancestors = new Set<string>();
  const climb = (each: string): void => {
    ancestors.add(each);
    for (const parent of SCHEMATA[each]?.parents ?? []) climb(parent);
  };
  climb(name);
  ancestry.set(name, ancestors);
  for (const ancestor of ancestors) {
    const below = descent.get(ancestor);
    if (below) below.add(name);
    else descent.set(ancestor, new Set([name]));
  }
}
for (const name of SCHEMA_NAMES) {
  const near = [...ancestorsOf(name), ...descendantsOf(name)];
  comparable.set(name, new Set(near.filter((each) => each === name || SCHEMATA[each]?.isMatchable === true)));
}
// An entity of which a list says no more than that it is a thing may be what is asked for.
comparable.set('LegalEntity', new Set([...comparableSchemata('LegalEntity'), 'Thing']));
