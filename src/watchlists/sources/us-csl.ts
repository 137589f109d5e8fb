import type { Designation, DesignationEffect, EntryBasis, EntrySchema } from '../../model/entry.ts';
import { PULL_ADDRESSES } from '../addresses.ts';
import { readScreeningListName } from '../csl-names.ts';
import { EntryDraft } from '../entry-draft.ts';
import { readDay, readPartialDate } from '../list-dates.ts';
import { linkedTo } from '../ofac-csv.ts';
import { naturalOrder } from '../person-names.ts';
import { readRemarks } from '../remarks.ts';
import { defineSource, type Sink } from '../source.ts';
import { readTable, type TableFormat, type TableRow } from '../table.ts';

/** One of the lists that the Consolidated Screening List puts together. */
interface PartList {
  readonly code: string;
  /** How its rows begin in the column `source`. */
  readonly beginning: string;
  readonly programme: string;
  readonly basis: EntryBasis;
  readonly effect: DesignationEffect;
}

/**
 * What each list does in law. The Entity List and the MEU List ask for a licence (15 CFR 744.11, 744.21), the
 * Unverified List asks for a statement and care (15 CFR 744.15), a denial order forbids taking part in any export
 * (15 CFR 764.3). Foreign Sanctions Evaders: all dealings prohibited (E.O. 13608, section 1). Non-proliferation
 * sanctions of the State Department forbid procurement, assistance and licences, each as its statute says.
 */
const PART_LISTS: readonly PartList[] = [
  part('sdn', 'Specially Designated Nationals', 'SDN', 'designated', 'blocking'),
  part('el', 'Entity List', 'Entity List', 'controlled-goods-end-user', 'export-licence'),
  part('dpl', 'Denied Persons List', 'Denied Persons List', 'controlled-goods-end-user', 'export-denial'),
  part('uvl', 'Unverified List', 'Unverified List', 'controlled-goods-end-user', 'warning'),
  part('meu', 'Military End User', 'Military End User List', 'controlled-goods-end-user', 'export-licence'),
  part('isn', 'Nonproliferation Sanctions', 'Nonproliferation Sanctions', 'designated', 'debarment'),
  part('dtc', 'ITAR Debarred', 'AECA Debarred List', 'controlled-goods-end-user', 'debarment'),
  part('ssi', 'Sectoral Sanctions', 'SSI', 'designated', 'sectoral'),
  part('cmic', 'Non-SDN Chinese Military-Industrial', 'NS-CMIC', 'designated', 'sectoral'),
  part('cap', 'Capta List', 'CAPTA', 'designated', 'sectoral'),
  part('mbs', 'Non-SDN Menu-Based', 'NS-MBS', 'designated', 'sectoral'),
  part('plc', 'Palestinian Legislative Council', 'NS-PLC', 'designated', 'sectoral'),
  part('fse', 'Foreign Sanctions Evaders', 'FSE', 'designated', 'blocking'),
];

const SCHEMATA: Readonly<Record<string, EntrySchema>> = {
  individual: 'Person',
  entity: 'LegalEntity',
  vessel: 'Vessel',
  aircraft: 'Airplane',
  '': 'LegalEntity',
};

const FORMAT: TableFormat = {
  listName: 'the US Consolidated Screening List',
  columns: {
    consumed: [
      ...[
        '_id',
        'source',
        'entity_number',
        'type',
        'programs',
        'name',
        'title',
        'addresses',
        'federal_register_notice',
      ],
      ...[
        'start_date',
        'end_date',
        'standard_order',
        'license_requirement',
        'license_policy',
        'call_sign',
        'vessel_type',
      ],
      ...['gross_tonnage', 'gross_registered_tonnage', 'vessel_flag', 'vessel_owner', 'remarks', 'alt_names'],
      ...[
        'citizenships',
        'dates_of_birth',
        'nationalities',
        'places_of_birth',
        'ids',
        'source_information_url',
      ],
    ],
    ignored: { source_list_url: "address of the list's machine-readable file, the same for all its rows" },
  },
  required: ['_id', 'source', 'name', 'alt_names'],
};

function part(
  code: string,
  beginning: string,
  programme: string,
  basis: EntryBasis,
  effect: DesignationEffect,
): PartList {
  return { code, beginning, programme, basis, effect };
}

/** The Consolidated Screening List of the US Departments of Commerce, State and the Treasury. */
export default defineSource({
  id: 'us-csl',
  publisher: 'U.S. International Trade Administration',
  title: 'Consolidated Screening List',
  publicAddress: 'https://www.trade.gov/consolidated-screening-list',
  pull: PULL_ADDRESSES['us-csl'],
  // About 20,000 entries when whole; partial copies of a few thousand are still of use.
  expect: { entries: [2_000, 200_000], largestDropPercent: 30 },
  columns: FORMAT.columns,
  async read(files, sink) {
    for (const file of files) for await (const row of readTable(file, FORMAT, sink)) readRow(row, sink);
  },
});

function readRow(row: TableRow, sink: Sink): void {
  const list = PART_LISTS.find(({ beginning }) => row.get('source').startsWith(beginning));
  const schema = SCHEMATA[row.get('type').toLowerCase()];
  if (!list || !schema || row.get('name') === '' || row.get('_id') === '') {
    sink.problem({
      what: `no entry can be made of list "${row.get('source')}", type "${row.get('type')}", name "${row.get('name')}"`,
      where: row.where,
      mend: 'Look at the row; the publisher may have a new list or a new type.',
    });
    return;
  }
  const draft = new EntryDraft(`us-csl:${list.code}-${row.get('_id')}`, 'us-csl', schema, list.basis);
  addNames(draft, row);
  addAddresses(draft, row);
  const findings = addDetails(draft, list, row, sink);
  for (const designation of designationsOf(list, row, findings)) draft.addDesignation(designation);
  sink.entry(draft.build());
}

function addNames(draft: EntryDraft, row: TableRow): void {
  const named = readScreeningListName(row.get('name'));
  draft.addName('name', named.name);
  if (draft.schema === 'Person') draft.addName('name', naturalOrder(named.name));
  for (const former of named.formerNames) draft.addName('previousName', former);
  draft.add('notes', ...named.notes);
  const alternatives = row
    .get('alt_names')
    .split(/;\s*/)
    .map((name) => name.replace(/^and\s+-?|^-/, ''));
  for (const alias of [...named.aliases, ...alternatives]) {
    draft.addName('alias', alias);
    if (draft.schema === 'Person' && alias.includes(',')) draft.addName('alias', naturalOrder(alias));
  }
}

/** `Street, City, RU; Street, City, CN`: addresses end with the two-letter code of their country. */
function addAddresses(draft: EntryDraft, row: TableRow): void {
  for (const address of row.get('addresses').split(/;\s+/)) {
    draft.add('address', address.replace(/^,\s*/, ''));
    const code = /(?:^|,\s*)([A-Z]{2})$/.exec(address.trim())?.[1];
    if (code) draft.addCountry('country', code);
  }
}

interface DetailFindings {
  readonly remarks: readonly string[];
  readonly listedOn?: Designation['listedOn'];
}

function addDetails(draft: EntryDraft, list: PartList, row: TableRow, sink: Sink): DetailFindings {
  draft.add(draft.schema === 'Person' ? 'position' : 'notes', row.get('title'));
  draft.add('callSign', row.get('call_sign'));
  draft.add('type', row.get('vessel_type'));
  draft.add('tonnage', row.get('gross_tonnage'), row.get('gross_registered_tonnage'));
  draft.add('owner', row.get('vessel_owner'));
  draft.add('sourceUrl', row.get('source_information_url'));
  draft.add('birthPlace', ...row.get('places_of_birth').split(/;\s*/));
  const countries = [
    ['flag', row.get('vessel_flag')],
    ...row
      .get('citizenships')
      .split(/;\s*/)
      .map((code) => ['nationality', code] as const),
    ...row
      .get('nationalities')
      .split(/;\s*/)
      .map((code) => ['nationality', code] as const),
  ] as const;
  for (const [property, text] of countries) {
    if (!draft.addCountry(property, text)) draft.add('notes', `${property}: ${text}`);
  }
  for (const born of row.get('dates_of_birth').split(/;\s*/)) {
    const date = readPartialDate(born, 'month-first');
    draft.add(date ? 'birthDate' : 'notes', date ?? (born === '' ? '' : `born ${born}`));
  }
  const fromIds = readRemarks(row.get('ids').split(/;\s+/).map(asRemark).join('; '), draft);
  // The remarks of a denial order say what was done with it in the Federal Register.
  const isOrder = list.code === 'dpl' && row.get('remarks') !== '';
  const fromRemarks = readRemarks(isOrder ? '' : row.get('remarks'), draft);
  for (const name of [...fromIds.linkedTo, ...fromRemarks.linkedTo])
    sink.edge(linkedTo(draft.id, name, 'us-csl'));
  const listedOn = fromIds.listedOn ?? fromRemarks.listedOn;
  return {
    remarks: [
      ...fromIds.designationRemarks,
      ...fromRemarks.designationRemarks,
      ...(isOrder ? [row.get('remarks').toLowerCase()] : []),
    ],
    ...(listedOn ? { listedOn } : {}),
  };
}

/** `Tax ID No., 7702070139, RU` as OFAC's remarks write it: `Tax ID No. 7702070139 (RU)`. */
function asRemark(id: string): string {
  const parts = /^(.+?), (.+?)(?:, ([A-Z]{2}))?$/.exec(id.trim());
  if (!parts) return id;
  const country = parts[3] ? ` (${parts[3]})` : '';
  return `${parts[1]} ${parts[2]}${country}`;
}

/** Rows of OFAC's lists name programmes; the others are a programme of their own, or name the statutes. */
function designationsOf(list: PartList, row: TableRow, findings: DetailFindings): readonly Designation[] {
  const listedOn = readDay(row.get('start_date'), 'month-first') ?? findings.listedOn;
  const endsOn = readDay(row.get('end_date'), 'month-first');
  const order = row.get('standard_order').toUpperCase();
  const remark = [
    row.get('license_requirement') && `licence required: ${row.get('license_requirement')}`,
    row.get('license_policy') && `licence policy: ${row.get('license_policy')}`,
    order === 'N' ? 'not a standard denial order: read its terms' : '',
    ...findings.remarks,
  ].filter((text) => text !== '');
  const programmes = row
    .get('programs')
    .split(/;\s*/)
    .filter((name) => name !== '');
  return (programmes.length > 0 ? programmes : [list.programme]).map((programme) => ({
    programme:
      list.code === 'sdn' || programme === list.programme ? programme : `${list.programme}: ${programme}`,
    effect: list.effect,
    ...(row.get('federal_register_notice') === '' ? {} : { legalBasis: row.get('federal_register_notice') }),
    ...(listedOn ? { listedOn } : {}),
    ...(endsOn ? { endsOn } : {}),
    ...(remark.length > 0 ? { remark: remark.join('; ') } : {}),
  }));
}
