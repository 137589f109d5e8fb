/** What a column's cells are, hence how they are read and what sends a record to quarantine. */
export type ColumnKind = 'text' | 'texts' | 'number' | 'mass' | 'date' | 'hs-code' | 'country' | 'currency';

export const ROLE_KEYS = [
  'consignor',
  'consignee',
  'notify_party',
  'buyer',
  'seller',
  'end_user',
  'freight_forwarder',
  'carrier',
  'bank',
  'customs_broker',
  'certifying_organisation',
] as const;
export type RoleKey = (typeof ROLE_KEYS)[number];

export const PARTY_ATTRIBUTES = [
  'name',
  'address',
  'country',
  'id',
  'email',
  'phone',
  'founded',
  'activity',
] as const;
export type PartyAttribute = (typeof PARTY_ATTRIBUTES)[number];
export type PartyColumnId = `${RoleKey}_${PartyAttribute}`;

/** One column that a table may have. */
export interface Column {
  readonly id: ColumnId;
  readonly group: string;
  readonly meaning: string;
  readonly kind: ColumnKind;
  /** True when several columns of a file may give it; their values are joined, or listed. */
  readonly several: boolean;
}

/** `[id, kind, meaning]`, by group; the parties' columns follow from roles and attributes. */
const SINGLE_COLUMNS = {
  Identification: [
    ['consignment_id', 'text', "the record's own identifier; without it the record is named FILE:ROW"],
  ],
  Dates: [
    ['shipment_date', 'date', 'day of shipment; `--as-of shipment` judges by it'],
    ['departure_date', 'date', 'day on which the transport leaves'],
    ['arrival_date', 'date', 'day on which the transport arrives'],
    ['order_date', 'date', 'day of the order'],
    ['payment_date', 'date', 'day of payment'],
  ],
  Goods: [
    ['goods_description', 'text', 'what the goods are, in words'],
    ['hs_code', 'hs-code', 'HS or tariff code, 4 to 10 digits; several make several goods items'],
    ['quantity', 'number', 'number of units; a unit behind the number is understood (`100 pcs`)'],
    ['quantity_unit', 'text', 'unit of the quantity'],
    ['net_mass_kg', 'mass', 'net mass in kg; g, t and lb are converted when cell or header names them'],
    ['gross_mass_kg', 'mass', 'gross mass in kg, converted in the same way'],
    ['mass_unit', 'text', 'unit of both masses, where a column of its own gives it'],
    ['value', 'number', 'value of the goods'],
    ['currency', 'currency', 'currency of the value (ISO 4217 code, symbol or usual name)'],
    ['country_of_origin', 'country', 'where the goods were made'],
    ['part_number', 'texts', 'part, material or article numbers'],
    ['serial_number', 'texts', 'serial numbers'],
    ['aircraft_type', 'text', 'aircraft that a part is for'],
  ],
  Journey: [
    ['country_of_dispatch', 'country', 'country that the goods leave'],
    ['destination_country', 'country', 'country that the goods are sent to'],
    ['final_destination', 'text', 'place of final destination, in words'],
    ['port_of_loading', 'text', 'port or airport of loading (name or UN/LOCODE)'],
    ['port_of_transit', 'texts', 'ports or airports of transit, in order'],
    ['port_of_discharge', 'text', 'port or airport of discharge'],
    ['transport_mode', 'text', 'air, sea, road, rail or post (words or customs codes)'],
    ['vessel_name', 'text', 'name of the ship'],
    ['vessel_imo', 'text', 'IMO number of the ship'],
    ['flight_number', 'text', 'flight'],
    ['air_waybill', 'text', 'air waybill number'],
    ['container_number', 'texts', 'container numbers'],
  ],
  Documents: [
    ['invoice_number', 'text', 'number of the commercial invoice'],
    ['invoice_date', 'date', 'its date'],
    ['declaration_number', 'text', 'number of the customs declaration'],
    ['declaration_date', 'date', 'its date'],
    ['bill_of_lading_number', 'text', 'number of the bill of lading'],
    ['bill_of_lading_date', 'date', 'its date'],
    ['packing_list_number', 'text', 'number of the packing list'],
    ['packing_list_date', 'date', 'its date'],
    ['certificate_number', 'text', 'number of a certificate (release certificate, conformity ...)'],
    ['certificate_date', 'date', 'its date'],
    ['certificate_type', 'text', 'what the certificate is, for example `EASA Form 1`'],
    ['certificate_of_origin_number', 'text', 'number of the certificate of origin'],
    ['end_user_statement_number', 'text', 'number of the end-user statement'],
    ['end_user_statement_date', 'date', 'its date'],
    ['order_number', 'text', 'number of the order or contract'],
  ],
  'Terms and payment': [
    ['incoterm', 'text', 'delivery term (`FOB`, `CIF Almaty`)'],
    ['payment_terms', 'text', 'means of payment (`L/C`, `T/T in advance`, `CASH`)'],
    ['payer_country', 'country', 'country that pays'],
  ],
  'End use': [['stated_end_use', 'text', 'what the papers say the goods are for']],
} as const satisfies Record<string, readonly (readonly [string, ColumnKind, string])[]>;

type SingleColumns = typeof SINGLE_COLUMNS;
export type SingleColumnId = SingleColumns[keyof SingleColumns][number][0];
export type ColumnId = SingleColumnId | PartyColumnId;

const ROLE_MEANINGS: Readonly<Record<RoleKey, string>> = {
  consignor: 'who sends the goods',
  consignee: 'who receives the goods',
  notify_party: 'who is told of the arrival',
  buyer: 'who buys the goods',
  seller: 'who sells the goods',
  end_user: 'who will use the goods',
  freight_forwarder: 'who arranges the transport',
  carrier: 'who carries the goods',
  bank: 'bank named in the papers',
  customs_broker: 'who declares to customs',
  certifying_organisation: 'who released the part (block 4 of a release certificate)',
};

const ATTRIBUTES: Readonly<Record<PartyAttribute, readonly [ColumnKind, boolean, (role: string) => string]>> =
  {
    name: ['text', false, (role) => `name of the party ${role}`],
    address: ['text', true, () => 'its address; street, city and post code may stand apart'],
    country: ['country', false, () => 'its country'],
    id: ['texts', true, () => 'its identifiers (tax, register, LEI ...), separated by ; or |'],
    email: ['text', false, () => 'its e-mail address'],
    phone: ['text', false, () => 'its telephone number'],
    founded: ['date', false, () => 'day on which it was founded'],
    activity: ['text', false, () => 'its business'],
  };

/** Every column that the model knows, in the order in which `tidewaiter columns` shows them. */
export const COLUMNS: readonly Column[] = buildColumns();

const BY_ID: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.id, column]));

/** The column with this id; `undefined` for a text that is no id. */
export function findColumn(id: string): Column | undefined {
  return BY_ID.get(id);
}

/** The column with this id, which exists by its type. */
export function columnOf(id: ColumnId): Column {
  const column = BY_ID.get(id);
  if (!column) throw new Error(`no column ${id}`);
  return column;
}

function buildColumns(): Column[] {
  const { Identification, Dates, ...rest } = SINGLE_COLUMNS;
  return [
    ...singles('Identification', Identification),
    ...singles('Dates', Dates),
    ...ROLE_KEYS.flatMap(partyColumns),
    ...Object.entries(rest).flatMap(([group, columns]) => singles(group, columns)),
  ];
}

function singles(
  group: string,
  columns: readonly (readonly [SingleColumnId, ColumnKind, string])[],
): Column[] {
  return columns.map(([id, kind, meaning]) => ({ id, group, meaning, kind, several: kind === 'texts' }));
}

function partyColumns(role: RoleKey): Column[] {
  return PARTY_ATTRIBUTES.map((attribute) => {
    const [kind, several, meaning] = ATTRIBUTES[attribute];
    return {
      id: `${role}_${attribute}`,
      group: 'Parties',
      meaning: meaning(ROLE_MEANINGS[role]),
      kind,
      several,
    };
  });
}
