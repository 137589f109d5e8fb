import { type IsoDate, isIsoDate } from '../../model/dates.ts';
import type { Edge, EdgeEnd, EntryOrigin, EntrySchema } from '../../model/entry.ts';
import { PULL_ADDRESSES } from '../addresses.ts';
import { EntryDraft } from '../entry-draft.ts';
import { basisOf, readSanction, type Sanction, sanctionsWithoutEntity } from '../ftm-sanctions.ts';
import { isJsonObject, type JsonObject, readJsonLines } from '../json-lines.ts';
import { edgeOfPartialDate } from '../list-dates.ts';
import { defineSource, type Sink, type SourceFile } from '../source.ts';
import { readBeginning, wrongFile } from '../text-stream.ts';
import { UnknownNames } from '../unknown-names.ts';

/** FollowTheMoney schemata that become entries. */
const ENTRY_SCHEMATA: Readonly<Record<string, EntrySchema>> = {
  Person: 'Person',
  Company: 'Company',
  Organization: 'Organization',
  PublicBody: 'PublicBody',
  LegalEntity: 'LegalEntity',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
  CryptoWallet: 'CryptoWallet',
  Security: 'Security',
  Asset: 'Thing',
  Vehicle: 'Thing',
  Workshop: 'Thing',
};

/** Schemata that relate two entities: which property holds the subject, which the object, and the kind of edge. */
const EDGE_SCHEMATA: Readonly<
  Record<string, readonly [subject: string, object: string, kind: Edge['kind']]>
> = {
  Ownership: ['owner', 'asset', 'ownership'],
  Directorship: ['director', 'organization', 'directorship'],
  Membership: ['member', 'organization', 'linked'],
  Employment: ['employee', 'employer', 'linked'],
  Representation: ['agent', 'client', 'linked'],
  Succession: ['predecessor', 'successor', 'linked'],
  Associate: ['person', 'associate', 'linked'],
  Family: ['person', 'relative', 'linked'],
  UnknownLink: ['subject', 'object', 'linked'],
};

/** Schemata that say something of another entity and are folded into it. */
const FOLDED_SCHEMATA: readonly string[] = ['Sanction', 'Address', 'Identification', 'Passport'];

/** Schemata that a check of trade papers has no use for: schema to reason. */
const IGNORED_SCHEMATA: Readonly<Record<string, string>> = {
  Position: 'public offices as such are no parties',
  Occupancy: 'who held which public office',
  Payment: 'single payments',
  Debt: 'single debts',
  Event: 'events',
  Trip: 'events',
  Call: 'single calls',
  Message: 'single messages',
  Email: 'single messages',
  Document: 'files',
  Documentation: 'files',
  Pages: 'files',
  PlainText: 'files',
  Article: 'press; claims belong into the ledger of reports',
  Mention: 'press; claims belong into the ledger of reports',
  Note: 'notes of analysts',
  CallForTenders: 'public tenders',
  Contract: 'public tenders',
  ContractAward: 'public tenders',
  EconomicActivity: 'customs declarations in FollowTheMoney form; read them as consignments',
  License: 'single licences',
  TaxRoll: 'single tax records',
  Project: 'projects',
  ProjectParticipant: 'projects',
  RealEstate: 'real estate',
  BankAccount: 'single accounts',
  UserAccount: 'single accounts',
  Page: 'files',
  Folder: 'files',
  Similar: 'guesses that two entities are one',
};

/** Properties that point to other entities; what they point to is folded in. */
const REFERENCES: ReadonlySet<string> = new Set(['addressEntity', 'proof', 'parent', 'subsidiaries']);
const COUNTRY_PROPERTIES = ['country', 'nationality', 'jurisdiction', 'flag'] as const;
const NAME_PROPERTIES = ['name', 'alias', 'weakAlias', 'previousName'] as const;

/** What other lines say of an entity, gathered before the entities themselves are read. */
interface Gathered {
  readonly sanctions: Map<string, Sanction[]>;
  readonly addresses: Map<string, string>;
  readonly papers: Map<
    string,
    { readonly property: 'passportNumber' | 'idNumber'; readonly number: string }[]
  >;
  lastSeen: IsoDate | undefined;
}

/**
 * Collections in FollowTheMoney line JSON, as OpenSanctions publishes them. Sanction entities may stand before or
 * after the entity they are about, so the file is read twice.
 */
export default defineSource({
  id: 'ftm',
  publisher: 'any publisher of FollowTheMoney data (OpenSanctions and others)',
  title: 'FollowTheMoney collection',
  publicAddress: 'https://www.opensanctions.org/docs/data/entities/',
  pull: PULL_ADDRESSES.ftm,
  expect: { entries: [1, 10_000_000] },
  columns: {
    consumed: [...Object.keys(ENTRY_SCHEMATA), ...Object.keys(EDGE_SCHEMATA), ...FOLDED_SCHEMATA],
    ignored: IGNORED_SCHEMATA,
  },
  async read(files, sink) {
    const gathered: Gathered = {
      sanctions: new Map(),
      addresses: new Map(),
      papers: new Map(),
      lastSeen: undefined,
    };
    for (const file of files) await gather(file, gathered);
    if (gathered.lastSeen) sink.effective(gathered.lastSeen);
    for (const file of files) await readEntities(file, gathered, sink);
  },
});

/** First reading: sanctions, addresses and papers by the entity they are about. Its problems are told by the second. */
async function gather(file: SourceFile, gathered: Gathered): Promise<void> {
  const beginning = await readBeginning(file);
  if (!/^\s*\{[^\n]*"(?:schema|properties)"\s*:/.test(beginning)) {
    throw wrongFile(
      file,
      'FollowTheMoney line JSON (one object with "id", "schema", "properties" a line)',
      beginning,
    );
  }
  const silent: Sink = { entry: () => {}, edge: () => {}, problem: () => {}, effective: () => {} };
  for await (const { value } of readJsonLines(file, silent)) {
    const seen = typeof value.last_seen === 'string' ? value.last_seen.slice(0, 10) : '';
    if (isIsoDate(seen) && (!gathered.lastSeen || seen > gathered.lastSeen)) gathered.lastSeen = seen;
    const properties = propertiesOf(value);
    const id = value.id;
    if (typeof id !== 'string') continue;
    if (value.schema === 'Sanction') {
      const sanction = readSanction(properties);
      for (const entity of properties.entity ?? []) append(gathered.sanctions, entity, sanction);
    } else if (value.schema === 'Address') {
      const full = properties.full?.[0] ?? textOf(value.caption);
      if (full) gathered.addresses.set(id, full);
    } else if (value.schema === 'Passport' || value.schema === 'Identification') {
      const property = value.schema === 'Passport' ? 'passportNumber' : 'idNumber';
      const numbers = [...(properties.number ?? []), ...(properties.passportNumber ?? [])];
      for (const holder of properties.holder ?? []) {
        for (const number of numbers) append(gathered.papers, holder, { property, number });
      }
    }
  }
}

async function readEntities(file: SourceFile, gathered: Gathered, sink: Sink): Promise<void> {
  const unknown = new UnknownNames();
  for await (const { line, value } of readJsonLines(file, sink)) {
    const where = `${file.name}, line ${line}`;
    const { id, schema } = value;
    if (typeof id !== 'string' || typeof schema !== 'string' || !isJsonObject(value.properties)) {
      sink.problem({
        what: 'the object has no "id", "schema" or "properties"',
        where,
        mend: 'Each line must be a FollowTheMoney entity.',
      });
      continue;
    }
    const entrySchema = ENTRY_SCHEMATA[schema];
    const edgeSchema = EDGE_SCHEMATA[schema];
    if (entrySchema) readEntry(id, entrySchema, value, gathered, where, sink);
    else if (edgeSchema) readEdge(id, schema, edgeSchema, propertiesOf(value), where, sink);
    else if (!FOLDED_SCHEMATA.includes(schema) && !(schema in IGNORED_SCHEMATA)) unknown.note(schema);
  }
  unknown.report('schema', file.name, sink);
}

function readEntry(
  id: string,
  schema: EntrySchema,
  value: JsonObject,
  gathered: Gathered,
  where: string,
  sink: Sink,
): void {
  const properties = propertiesOf(value);
  const told = gathered.sanctions.get(id) ?? [];
  const topics = properties.topics ?? [];
  const sanctions = [...told, ...sanctionsWithoutEntity(topics, properties.programId ?? [], told)];
  const draft = new EntryDraft(id, 'ftm', schema, basisOf(topics, sanctions));
  draft.caption = textOf(value.caption) ?? '';
  draft.origin = originOf(value);
  for (const property of NAME_PROPERTIES) {
    for (const name of properties[property] ?? []) draft.addName(property, name);
  }
  if (!draft.hasName) {
    sink.problem({ what: `the entity ${id} has no name`, where, mend: 'Give it a property "name".' });
    return;
  }
  for (const [property, values] of Object.entries(properties)) {
    if (REFERENCES.has(property) || isOneOf(NAME_PROPERTIES, property)) continue;
    if (isOneOf(COUNTRY_PROPERTIES, property)) addCountries(draft, property, values);
    else if (property === 'citizenship') addCountries(draft, 'nationality', values);
    else draft.add(property, ...values);
  }
  for (const address of properties.addressEntity ?? []) draft.add('address', gathered.addresses.get(address));
  for (const paper of gathered.papers.get(id) ?? []) draft.add(paper.property, paper.number);
  for (const sanction of sanctions) draft.addDesignation(sanction.designation);
  sink.entry(draft.build());
}

function originOf(value: JsonObject): EntryOrigin {
  const texts = (list: unknown): string[] =>
    Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
  const [firstSeen, lastChange] = [textOf(value.first_seen), textOf(value.last_change)];
  return {
    referents: texts(value.referents),
    datasets: texts(value.datasets),
    ...(firstSeen && { firstSeen }),
    ...(lastChange && { lastChange }),
  };
}

/** FollowTheMoney has codes beyond ISO (`gb-sct`, `suhh`): a part goes to its country, a former state to the notes. */
function addCountries(
  draft: EntryDraft,
  property: (typeof COUNTRY_PROPERTIES)[number],
  values: readonly string[],
): void {
  for (const value of values) {
    const code = /^([a-z]{2})-[a-z]+$/.exec(value)?.[1] ?? value;
    if (!draft.addCountry(property, code)) draft.add('notes', `${property}: ${value}`);
  }
}

function readEdge(
  id: string,
  schema: string,
  [subjectProperty, objectProperty, kind]: readonly [string, string, Edge['kind']],
  properties: Readonly<Record<string, readonly string[]>>,
  where: string,
  sink: Sink,
): void {
  const subjects = properties[subjectProperty] ?? [];
  const objects = properties[objectProperty] ?? [];
  if (subjects.length === 0 || objects.length === 0) {
    sink.problem({
      what: `the relation names no ${subjects.length === 0 ? subjectProperty : objectProperty}`,
      where,
      mend: 'Both ends are needed.',
    });
    return;
  }
  const percent = readPercent(properties.percentage?.[0]);
  const from = edgeOfPartialDate(properties.startDate?.[0]?.slice(0, 10) ?? '', 'start');
  const until = edgeOfPartialDate(properties.endDate?.[0]?.slice(0, 10) ?? '', 'end');
  const role = properties.role?.[0] ?? properties.relationship?.[0];
  for (const subject of subjects) {
    for (const object of objects) {
      const ends: { subject: EdgeEnd; object: EdgeEnd } = {
        subject: { id: subject },
        object: { id: object },
      };
      sink.edge({
        kind,
        source: 'ftm',
        ...ends,
        ...(percent === undefined ? {} : { percent }),
        ...(role === undefined ? {} : { role }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        id,
        schema,
      });
    }
  }
}

/** `50`, `50.5 %`, `50,5`: the share in percent; anything else is no known share. */
function readPercent(text: string | undefined): number | undefined {
  const number = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text?.trim() ?? '')?.[1];
  if (number === undefined) return undefined;
  const percent = Number(number.replace(',', '.'));
  return percent <= 100 ? percent : undefined;
}

function propertiesOf(value: JsonObject): Readonly<Record<string, readonly string[]>> {
  const properties = value.properties;
  if (!isJsonObject(properties)) return {};
  const texts: Record<string, readonly string[]> = {};
  for (const [name, values] of Object.entries(properties)) {
    if (Array.isArray(values)) texts[name] = values.filter((text) => typeof text === 'string');
    else if (typeof values === 'string') texts[name] = [values];
  }
  return texts;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isOneOf<const T extends readonly string[]>(list: T, value: string): value is T[number] {
  return list.includes(value);
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
