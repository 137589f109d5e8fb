import { isIsoDate } from '../../model/dates.ts';
import type { EntrySchema } from '../../model/entry.ts';
import { PULL_ADDRESSES } from '../addresses.ts';
import { EntryDraft } from '../entry-draft.ts';
import { readDay, readPartialDate } from '../list-dates.ts';
import { defineSource, type KnownColumns, type Sink } from '../source.ts';
import { UnknownNames } from '../unknown-names.ts';
import { childrenOf, childText, noteUnknown, readXmlRecords, type XmlElement } from '../xml-records.ts';

const SHAPE = {
  listName: 'the EU financial sanctions file (XML, root export, schema 1.1)',
  root: 'export',
  records: ['sanctionEntity'],
  wrappers: [],
} as const;

const under = (element: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `${element}${name}`);

const columns: KnownColumns = {
  consumed: [
    ...[
      '@designationDetails',
      '@unitedNationId',
      '@euReferenceNumber',
      '@logicalId',
      '@designationDate',
      'remark',
    ],
    ...under('regulation', '', '@regulationType', '@entryIntoForceDate', '@publicationDate', '@numberTitle'),
    ...under('regulation', '@programme', '/publicationUrl', '@publicationUrl'),
    ...under('subjectType', '', '@code', '@classificationCode'),
    ...under(
      'nameAlias',
      '',
      '@wholeName',
      '@firstName',
      '@middleName',
      '@lastName',
      '@function',
      '@gender',
      '@title',
    ),
    ...under('nameAlias', '@strong', '/remark'),
    ...under(
      'birthdate',
      '',
      '@birthdate',
      '@year',
      '@monthOfYear',
      '@dayOfMonth',
      '@circa',
      '@city',
      '@place',
    ),
    ...under('birthdate', '@region', '@countryDescription', '@yearRangeFrom', '@yearRangeTo', '/remark'),
    ...under('citizenship', '', '@countryIso2Code', '@region', '/remark'),
    ...under(
      'address',
      '',
      '@street',
      '@poBox',
      '@zipCode',
      '@city',
      '@place',
      '@region',
      '@countryIso2Code',
    ),
    ...under(
      'address',
      '@countryDescription',
      '/remark',
      '/contactInfo',
      '/contactInfo@key',
      '/contactInfo@value',
    ),
    ...under('identification', '', '@number', '@latinNumber', '@identificationTypeCode', '@nameOnDocument'),
    ...under(
      'identification',
      '@identificationTypeDescription',
      '@countryIso2Code',
      '@issuedBy',
      '@knownFalse',
      '/remark',
    ),
  ],
  ignored: {
    'regulation@organisationType': 'council or commission',
    'regulation@logicalId': 'number inside the publisher',
    'regulation@regulationLanguage': 'language of the act',
    'regulation/remark': 'words about the act',
    'nameAlias@nameLanguage': 'the script is seen from the name itself',
    'identification@diplomatic': 'does not help to tell people apart',
    'identification@knownExpired': 'does not help to tell people apart',
    'identification@reportedLost': 'does not help to tell people apart',
    'identification@revokedByIssuer': 'does not help to tell people apart',
    'identification@issuedDate': 'does not help to tell people apart',
    'identification@validFrom': 'does not help to tell people apart',
    'identification@validTo': 'does not help to tell people apart',
    'identification@region': 'does not help to tell people apart',
    'birthdate@calendarType': 'dates are given in the Gregorian calendar beside any other',
    'address@asAtListingTime': 'whether the address was known when the entry was listed',
  },
};
const KNOWN: ReadonlySet<string> = new Set([...columns.consumed, ...Object.keys(columns.ignored)]);

/** In all elements: numbers inside the publisher, and which act brought the line in. */
const EVERYWHERE =
  /@(?:logicalId|regulationLanguage)$|\/regulationSummary(?:@\w+)?$|@zipCode$|@countryIso2Code$|@countryDescription$/;

const SCHEMATA: Readonly<Record<string, EntrySchema>> = {
  person: 'Person',
  enterprise: 'LegalEntity',
  vessel: 'Vessel',
  ship: 'Vessel',
};

const PROPERTY_BY_IDENTIFICATION: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  id: 'idNumber',
  ssn: 'idNumber',
  regnumber: 'registrationNumber',
  fiscalcode: 'taxNumber',
  taxid: 'taxNumber',
  imo: 'imoNumber',
  swiftbic: 'swiftBic',
  electionid: 'idNumber',
  residentperm: 'idNumber',
  drivinglicence: 'idNumber',
  other: 'idNumber',
};

/** The Commission's consolidated list of persons, groups and entities subject to EU financial sanctions. */
export default defineSource({
  id: 'eu-fsf',
  publisher: 'European Commission, DG Financial Stability, Financial Services and Capital Markets Union',
  title: 'Consolidated list of persons, groups and entities subject to EU financial sanctions',
  publicAddress:
    'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
  pull: PULL_ADDRESSES['eu-fsf'],
  // More than 5,000 entries since 2024.
  expect: { entries: [1_000, 50_000], largestDropPercent: 30 },
  columns,
  async read(files, sink) {
    for (const file of files) {
      const unknown = new UnknownNames();
      const onRoot = (attributes: Readonly<Record<string, string>>): void => {
        const day = attributes.generationDate?.slice(0, 10) ?? '';
        if (isIsoDate(day)) sink.effective(day);
      };
      for await (const record of readXmlRecords(file, SHAPE, sink, onRoot)) {
        noteUnknown(
          record.element,
          (path) => KNOWN.has(path) || EVERYWHERE.test(path),
          (path) => unknown.note(path),
        );
        readEntry(record.element, `${file.name}, line ${record.line}`, sink);
      }
      unknown.report('element', file.name, sink);
    }
  },
});

function readEntry(element: XmlElement, where: string, sink: Sink): void {
  const id = attribute(element, 'logicalId');
  const subject = childrenOf(element, 'subjectType')[0];
  const code = subject ? attribute(subject, 'code') : '';
  const schema =
    SCHEMATA[code] ??
    (subject && attribute(subject, 'classificationCode') === 'P' ? 'Person' : 'LegalEntity');
  const draft = new EntryDraft(`eu-fsf:${id}`, 'eu-fsf', schema, 'designated');
  for (const alias of childrenOf(element, 'nameAlias')) addName(draft, alias);
  if (id === '' || !draft.hasName) {
    sink.problem({
      what: `no entry can be made of logicalId "${id}": it has no ${id === '' ? 'id' : 'name'}`,
      where,
      mend: 'Look at the record in the file.',
    });
    return;
  }
  for (const birth of childrenOf(element, 'birthdate')) addBirth(draft, birth);
  for (const citizenship of childrenOf(element, 'citizenship')) addCountry(draft, 'nationality', citizenship);
  for (const address of childrenOf(element, 'address')) addAddress(draft, address);
  for (const paper of childrenOf(element, 'identification')) addIdentification(draft, paper);
  draft.add(
    'notes',
    ...childrenOf(element, 'remark').map((remark) => remark.text),
    attribute(element, 'designationDetails'),
  );
  addDesignations(draft, element);
  sink.entry(draft.build());
}

function attribute(element: XmlElement, name: string): string {
  return element.attributes[name]?.trim() ?? '';
}

/** Aliases with `strong="false"` are weak: the acts print them as "low quality". */
function addName(draft: EntryDraft, alias: XmlElement): void {
  const parts = ['firstName', 'middleName', 'lastName'].map((part) => attribute(alias, part));
  const name = attribute(alias, 'wholeName') || parts.filter((part) => part !== '').join(' ');
  const isStrong = attribute(alias, 'strong') !== 'false';
  const isFirst = draft.values('name').length === 0;
  draft.addName(isStrong ? (isFirst ? 'name' : 'alias') : 'weakAlias', name);
  draft.add('title', attribute(alias, 'title'));
  draft.add('position', attribute(alias, 'function'));
  const gender = attribute(alias, 'gender');
  if (gender === 'M' || gender === 'F') draft.add('gender', gender === 'M' ? 'male' : 'female');
  draft.add('notes', ...childrenOf(alias, 'remark').map((remark) => remark.text));
}

function addBirth(draft: EntryDraft, birth: XmlElement): void {
  const date = readPartialDate(attribute(birth, 'birthdate') || attribute(birth, 'year'), 'day-first');
  draft.add('birthDate', date);
  const [from, to] = [Number(attribute(birth, 'yearRangeFrom')), Number(attribute(birth, 'yearRangeTo'))];
  if (from > 0 && to >= from && to - from <= 20) {
    for (let year = from; year <= to; year++) draft.add('birthDate', String(year));
  }
  if (attribute(birth, 'circa') === 'true' && date) draft.add('notes', `born about ${date}`);
  const country = attribute(birth, 'countryDescription');
  const place = ['city', 'place', 'region'].map((part) => attribute(birth, part));
  const known = [...place, country === 'UNKNOWN' ? '' : country].filter((part) => part !== '');
  draft.add('birthPlace', [...new Set(known)].join(', '));
  draft.add('notes', ...childrenOf(birth, 'remark').map((remark) => remark.text));
}

/** `00` stands for an unknown country. */
function addCountry(draft: EntryDraft, property: 'country' | 'nationality', element: XmlElement): void {
  const code = attribute(element, 'countryIso2Code');
  if (code === '00' || draft.addCountry(property, code)) return;
  draft.add('notes', `${property}: ${code} ${attribute(element, 'countryDescription')}`);
}

function addAddress(draft: EntryDraft, address: XmlElement): void {
  const country = attribute(address, 'countryDescription');
  const poBox = attribute(address, 'poBox');
  const parts = [
    attribute(address, 'street'),
    poBox === '' ? '' : `P.O. Box ${poBox}`,
    ...['zipCode', 'city', 'place', 'region'].map((part) => attribute(address, part)),
    country === 'UNKNOWN' ? '' : country,
  ];
  draft.add('address', parts.filter((part) => part !== '').join(', '));
  addCountry(draft, 'country', address);
  for (const contact of childrenOf(address, 'contactInfo')) {
    const key = attribute(contact, 'key').toLowerCase();
    const property = /mail/.test(key)
      ? 'email'
      : /web/.test(key)
        ? 'website'
        : /phone|fax|mobile/.test(key)
          ? 'phone'
          : 'notes';
    draft.add(property, attribute(contact, 'value'));
  }
  draft.add('notes', ...childrenOf(address, 'remark').map((remark) => remark.text));
}

function addIdentification(draft: EntryDraft, paper: XmlElement): void {
  const property = PROPERTY_BY_IDENTIFICATION[attribute(paper, 'identificationTypeCode')];
  const number = attribute(paper, 'latinNumber') || attribute(paper, 'number');
  const kind =
    attribute(paper, 'identificationTypeDescription') || attribute(paper, 'identificationTypeCode');
  draft.add(property ?? 'idNumber', number);
  if (property === undefined) draft.add('notes', `${kind}: ${number}`);
  if (attribute(paper, 'knownFalse') === 'true') draft.add('notes', `${kind} ${number} is known to be false`);
  const issuer = attribute(paper, 'issuedBy');
  if (issuer !== '') draft.add('notes', `${kind} ${number} issued by ${issuer}`);
  draft.addName('alias', attribute(paper, 'nameOnDocument'));
  addCountry(draft, draft.schema === 'Person' ? 'nationality' : 'country', paper);
  draft.add('notes', ...childrenOf(paper, 'remark').map((remark) => remark.text));
}

/**
 * All entries have their funds frozen. The acts that a record names are often amendments: only the record's own
 * designation date, or the act that first listed it, gives the day of listing.
 */
function addDesignations(draft: EntryDraft, element: XmlElement): void {
  const designated = readDay(attribute(element, 'designationDate'), 'day-first');
  const unReference = attribute(element, 'unitedNationId');
  for (const act of childrenOf(element, 'regulation')) {
    const isFirst = attribute(act, 'regulationType') === 'regulation';
    const inForce = isFirst ? readDay(attribute(act, 'entryIntoForceDate'), 'day-first') : undefined;
    const listedOn = designated ?? inForce;
    const address = childText(act, 'publicationUrl') || attribute(act, 'publicationUrl');
    draft.addDesignation({
      programme: attribute(act, 'programme') || 'EU',
      effect: 'blocking',
      ...(attribute(act, 'numberTitle') === '' ? {} : { legalBasis: attribute(act, 'numberTitle') }),
      ...(listedOn ? { listedOn } : {}),
      ...(unReference === '' ? {} : { remark: `implements United Nations listing ${unReference}` }),
    });
    draft.add('sourceUrl', address);
  }
}
