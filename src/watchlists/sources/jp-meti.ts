import { readCountry } from '../../text/countries.ts';
import { PULL_ADDRESSES } from '../addresses.ts';
import { readAliasText } from '../alias-text.ts';
import { EntryDraft } from '../entry-draft.ts';
import { readJsonArray } from '../json-array.ts';
import type { JsonObject } from '../json-lines.ts';
import { readDay } from '../list-dates.ts';
import { defineSource, type KnownColumns, type Sink } from '../source.ts';
import { UnknownNames } from '../unknown-names.ts';

const columns: KnownColumns = {
  consumed: ['id', 'entity_name', 'aliases', 'addresses', 'reason', 'date_added', 'source_url'],
  ignored: {
    entity_type: 'always "organization"',
    country: 'country of the publisher ("jp"), not of the entry',
    list_id: 'the same in all records',
    source_list_name: 'the same in all records',
    last_verified: 'day on which the copyist looked at the publisher',
  },
};
const KNOWN: ReadonlySet<string> = new Set([...columns.consumed, ...Object.keys(columns.ignored)]);

/**
 * Japan's Foreign End User List: an exporter must apply for a licence for any goods to those on it, unless the goods
 * are plainly not for weapons of mass destruction (catch-all control under the Export Trade Control Order,
 * article 4). METI publishes it as PDF and spreadsheet; this reads the JSON form in which it is passed on.
 */
export default defineSource({
  id: 'jp-meti',
  publisher: 'Japan, Ministry of Economy, Trade and Industry',
  title: 'Foreign End User List',
  publicAddress: 'https://www.meti.go.jp/policy/anpo/englishpage.html',
  pull: PULL_ADDRESSES['jp-meti'],
  // 835 entries in September 2025.
  expect: { entries: [300, 10_000], largestDropPercent: 30 },
  columns,
  async read(files, sink) {
    for (const file of files) {
      const unknown = new UnknownNames();
      for await (const { number, value } of readJsonArray(file, "METI's Foreign End User List", sink)) {
        for (const key of Object.keys(value)) if (!KNOWN.has(key)) unknown.note(key);
        readEntry(value, `${file.name}, record ${number}`, sink);
      }
      unknown.report('key', file.name, sink);
    }
  },
});

function readEntry(value: JsonObject, where: string, sink: Sink): void {
  const id = textOf(value.id);
  const draft = new EntryDraft(`jp-meti:${id}`, 'jp-meti', 'LegalEntity', 'controlled-goods-end-user');
  addNames(draft, 'name', textOf(value.entity_name));
  for (const alias of textsOf(value.aliases)) addNames(draft, 'alias', alias);
  for (const address of textsOf(value.addresses)) addAddress(draft, address, where, sink);
  if (id === '' || !draft.hasName) {
    sink.problem({ what: 'the record has no "id" or no name', where, mend: 'Look at the record.' });
    return;
  }
  draft.add('sourceUrl', textOf(value.source_url));
  const listedOn = readDay(textOf(value.date_added), 'day-first');
  draft.addDesignation({
    programme: 'Foreign End User List',
    effect: 'export-licence',
    legalBasis: 'Export Trade Control Order (Japan), article 4',
    ...(listedOn ? { listedOn } : {}),
    ...(textOf(value.reason) === '' ? {} : { remark: textOf(value.reason) }),
  });
  sink.entry(draft.build());
}

function addNames(draft: EntryDraft, property: 'name' | 'alias', text: string): void {
  const { names, shortForms, notes } = readAliasText(text);
  for (const [index, name] of names.entries()) draft.addName(index === 0 ? property : 'alias', name);
  for (const name of shortForms) draft.addName('weakAlias', name);
  draft.add('notes', ...notes);
}

/**
 * The list names a country only. In some records of the JSON form the name, or a piece of it, has slipped behind the
 * country ("People's Republic of China 23rd Research Institute", and no `entity_name`): it is read as the name where
 * there is none, else as an alias.
 */
function addAddress(draft: EntryDraft, address: string, where: string, sink: Sink): void {
  const words = address.trim().split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const country = words.slice(0, count).join(' ');
    if (readCountry(country) === undefined) continue;
    draft.add('address', country);
    draft.addCountry('country', country);
    addNames(draft, draft.values('name').length === 0 ? 'name' : 'alias', words.slice(count).join(' '));
    return;
  }
  draft.add('address', address);
  sink.problem({
    what: `"${address}" names no country that we know; it stays readable in the address`,
    where,
    mend: 'Nothing to do, unless it is a country: then tell the maintainers.',
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
