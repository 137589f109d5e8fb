import { isIsoDate } from '../../model/dates.ts';
import { PULL_ADDRESSES } from '../addresses.ts';
import { readAliasText } from '../alias-text.ts';
import { EntryDraft } from '../entry-draft.ts';
import { readDay, readPartialDate } from '../list-dates.ts';
import { defineSource, type KnownColumns, type Sink } from '../source.ts';
import { UnknownNames } from '../unknown-names.ts';
import { childrenOf, childText, noteUnknown, readXmlRecords, type XmlElement } from '../xml-records.ts';

const SHAPE = {
  listName: 'the UN Security Council consolidated list (root CONSOLIDATED_LIST)',
  root: 'CONSOLIDATED_LIST',
  records: ['INDIVIDUAL', 'ENTITY'],
  wrappers: ['INDIVIDUALS', 'ENTITIES'],
} as const;

const ADDRESS_PARTS = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'] as const;

const both = (...paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => [`INDIVIDUAL_${path}`, `ENTITY_${path}`]);

const columns: KnownColumns = {
  consumed: [
    ...['DATAID', 'FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME', 'NAME_ORIGINAL_SCRIPT'],
    ...[
      'UN_LIST_TYPE',
      'REFERENCE_NUMBER',
      'LISTED_ON',
      'DELISTED_ON',
      'GENDER',
      'COMMENTS1',
      'NATIONALITY',
      'NATIONALITY/VALUE',
    ],
    ...['TITLE', 'TITLE/VALUE', 'DESIGNATION', 'DESIGNATION/VALUE'],
    ...both('ALIAS', 'ALIAS/QUALITY', 'ALIAS/ALIAS_NAME', 'ALIAS/NOTE', 'ADDRESS'),
    ...ADDRESS_PARTS.flatMap((part) => both(`ADDRESS/${part}`)),
    ...[
      'INDIVIDUAL_ALIAS/DATE_OF_BIRTH',
      'INDIVIDUAL_ALIAS/CITY_OF_BIRTH',
      'INDIVIDUAL_ALIAS/COUNTRY_OF_BIRTH',
    ],
    ...['DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR', 'TYPE_OF_DATE', 'NOTE'].map(
      (part) => `INDIVIDUAL_DATE_OF_BIRTH/${part}`,
    ),
    ...['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY', 'NOTE'].map(
      (part) => `INDIVIDUAL_PLACE_OF_BIRTH/${part}`,
    ),
    ...['TYPE_OF_DOCUMENT', 'TYPE_OF_DOCUMENT2', 'NUMBER', 'ISSUING_COUNTRY', 'COUNTRY_OF_ISSUE', 'NOTE'].map(
      (part) => `INDIVIDUAL_DOCUMENT/${part}`,
    ),
    ...['INDIVIDUAL_DATE_OF_BIRTH', 'INDIVIDUAL_PLACE_OF_BIRTH', 'INDIVIDUAL_DOCUMENT', 'SUBMITTED_BY'],
  ],
  ignored: {
    VERSIONNUM: 'version of the record inside the publisher',
    SORT_KEY: "sorting of the publisher's web page",
    SORT_KEY_LAST_MOD: "sorting of the publisher's web page",
    LIST_TYPE: 'always "UN List"',
    'LIST_TYPE/VALUE': 'always "UN List"',
    LAST_DAY_UPDATED: 'days on which the record was amended; the versions kept here show what changed',
    'LAST_DAY_UPDATED/VALUE':
      'days on which the record was amended; the versions kept here show what changed',
    'INDIVIDUAL_DOCUMENT/DATE_OF_ISSUE': 'does not help to tell people apart',
    'INDIVIDUAL_DOCUMENT/CITY_OF_ISSUE': 'does not help to tell people apart',
  },
};
const KNOWN: ReadonlySet<string> = new Set([...columns.consumed, ...Object.keys(columns.ignored)]);

/** The Security Council's consolidated list: assets frozen under the resolution of each committee. */
export default defineSource({
  id: 'un-sc',
  publisher: 'United Nations Security Council',
  title: 'United Nations Security Council Consolidated List',
  publicAddress: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
  pull: PULL_ADDRESSES['un-sc'],
  // About 1,000 entries (730 persons and 273 entities in February 2026).
  expect: { entries: [300, 10_000], largestDropPercent: 30 },
  columns,
  async read(files, sink) {
    const unknown = new UnknownNames();
    for (const file of files) {
      const onRoot = (attributes: Readonly<Record<string, string>>): void => {
        const day = attributes.dateGenerated?.slice(0, 10) ?? '';
        if (isIsoDate(day)) sink.effective(day);
      };
      for await (const record of readXmlRecords(file, SHAPE, sink, onRoot)) {
        noteUnknown(
          record.element,
          (path) => KNOWN.has(path),
          (path) => unknown.note(path),
        );
        readEntry(record.element, `${file.name}, line ${record.line}`, sink);
      }
      unknown.report('element', file.name, sink);
    }
  },
});

function readEntry(element: XmlElement, where: string, sink: Sink): void {
  const isPerson = element.name === 'INDIVIDUAL';
  const prefix = isPerson ? 'INDIVIDUAL' : 'ENTITY';
  const dataId = childText(element, 'DATAID');
  const draft = new EntryDraft(`un-sc:${dataId}`, 'un-sc', isPerson ? 'Person' : 'LegalEntity', 'designated');
  const names = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((part) =>
    childText(element, part),
  );
  draft.addName('name', names.filter((name) => name !== '').join(' '));
  draft.add('name', childText(element, 'NAME_ORIGINAL_SCRIPT'));
  if (dataId === '' || !draft.hasName) {
    sink.problem({
      what: `no entry can be made of ${prefix} with DATAID "${dataId}" and name "${names.join(' ').trim()}"`,
      where,
      mend: 'Look at the record in the file.',
    });
    return;
  }
  readAliases(element, prefix, draft);
  readPlaces(element, prefix, draft, where, sink);
  readPerson(element, draft);
  readDocuments(element, draft);
  draft.add('notes', childText(element, 'COMMENTS1'), childText(element, 'SUBMITTED_BY'));
  addDesignation(element, draft);
  sink.entry(draft.build());
}

/** Quality "Low" marks a weak alias (guidelines of the committees: "a.k.a. low quality"). */
function readAliases(element: XmlElement, prefix: string, draft: EntryDraft): void {
  for (const alias of childrenOf(element, `${prefix}_ALIAS`)) {
    const quality = childText(alias, 'QUALITY').toLowerCase();
    const property = quality === 'low' ? 'weakAlias' : quality.startsWith('f') ? 'previousName' : 'alias';
    const { names, shortForms, notes } = readAliasText(childText(alias, 'ALIAS_NAME'));
    for (const name of names) draft.addName(property, name);
    for (const name of shortForms) draft.addName('weakAlias', name);
    draft.add('notes', ...notes, childText(alias, 'NOTE'));
    draft.add('birthDate', readPartialDate(childText(alias, 'DATE_OF_BIRTH'), 'day-first'));
    const place = [childText(alias, 'CITY_OF_BIRTH'), childText(alias, 'COUNTRY_OF_BIRTH')];
    draft.add('birthPlace', place.filter((part) => part !== '').join(', '));
  }
}

function readPlaces(element: XmlElement, prefix: string, draft: EntryDraft, where: string, sink: Sink): void {
  for (const address of childrenOf(element, `${prefix}_ADDRESS`)) {
    const parts = ADDRESS_PARTS.filter((part) => part !== 'NOTE').map((part) => childText(address, part));
    draft.add('address', parts.filter((part) => part !== '').join(', '));
    draft.add('notes', childText(address, 'NOTE'));
    addCountry(draft, 'country', childText(address, 'COUNTRY'), where, sink);
  }
  for (const nationality of childrenOf(element, 'NATIONALITY')) {
    for (const value of childrenOf(nationality, 'VALUE')) {
      addCountry(draft, 'nationality', value.text.trim(), where, sink);
    }
  }
  for (const place of childrenOf(element, 'INDIVIDUAL_PLACE_OF_BIRTH')) {
    const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY'].map((part) => childText(place, part));
    draft.add('birthPlace', parts.filter((part) => part !== '').join(', '));
    draft.add('notes', childText(place, 'NOTE'));
  }
}

function addCountry(
  draft: EntryDraft,
  property: 'country' | 'nationality',
  text: string,
  where: string,
  sink: Sink,
): void {
  if (/^(?:na|n\/a|unknown|not known)$/i.test(text) || draft.addCountry(property, text)) return;
  draft.add('notes', `${property}: ${text}`);
  sink.problem({
    what: `"${text}" names no country that we know; it was kept in the notes of ${draft.id}`,
    where,
    mend: 'Nothing to do, unless it is a country: then tell the maintainers.',
  });
}

function readPerson(element: XmlElement, draft: EntryDraft): void {
  const gender = childText(element, 'GENDER').toLowerCase();
  if (gender === 'male' || gender === 'female') draft.add('gender', gender);
  for (const title of childrenOf(element, 'TITLE')) {
    for (const value of childrenOf(title, 'VALUE')) draft.add('title', value.text);
  }
  for (const position of childrenOf(element, 'DESIGNATION')) {
    for (const value of childrenOf(position, 'VALUE')) draft.add('position', value.text);
  }
  for (const birth of childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH')) {
    const [from, to] = [Number(childText(birth, 'FROM_YEAR')), Number(childText(birth, 'TO_YEAR'))];
    if (from > 0 && to >= from && to - from <= 20) {
      for (let year = from; year <= to; year++) draft.add('birthDate', String(year));
    }
    const date = readPartialDate(childText(birth, 'DATE'), 'day-first') ?? childText(birth, 'YEAR');
    draft.add('birthDate', readPartialDate(date, 'day-first'));
    if (/approx/i.test(childText(birth, 'TYPE_OF_DATE')) && date) draft.add('notes', `born about ${date}`);
    draft.add('notes', childText(birth, 'NOTE'));
  }
}

function readDocuments(element: XmlElement, draft: EntryDraft): void {
  for (const paper of childrenOf(element, 'INDIVIDUAL_DOCUMENT')) {
    const kind = `${childText(paper, 'TYPE_OF_DOCUMENT')} ${childText(paper, 'TYPE_OF_DOCUMENT2')}`;
    draft.add(
      /passport|passeport|pasaporte/i.test(kind) ? 'passportNumber' : 'idNumber',
      childText(paper, 'NUMBER'),
    );
    draft.add('notes', childText(paper, 'NOTE'));
    const issuer = childText(paper, 'ISSUING_COUNTRY') || childText(paper, 'COUNTRY_OF_ISSUE');
    if (!draft.addCountry('country', issuer)) draft.add('notes', `document issued by ${issuer}`);
  }
}

function addDesignation(element: XmlElement, draft: EntryDraft): void {
  const listedOn = readDay(childText(element, 'LISTED_ON'), 'day-first');
  const endsOn = readDay(childText(element, 'DELISTED_ON'), 'day-first');
  const reference = childText(element, 'REFERENCE_NUMBER');
  draft.addDesignation({
    programme: childText(element, 'UN_LIST_TYPE') || 'UN Security Council',
    effect: 'blocking',
    ...(reference === '' ? {} : { legalBasis: `UN reference ${reference}` }),
    ...(listedOn ? { listedOn } : {}),
    ...(endsOn ? { endsOn } : {}),
  });
}
