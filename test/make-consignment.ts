import type { Consignment, GoodsItem, Journey, Party, PartyRole, Written } from '../src/model/consignment.ts';

/** A value as if it stood in the column `column` of row 2 of `test.csv`. */
export function written<T extends string | number>(value: T, column = 'column'): Written<T> {
  return { value, asWritten: String(value), place: { kind: 'cell', file: 'test.csv', row: 2, column } };
}

type PartyFields = { readonly [K in Exclude<keyof Party, 'role' | 'identifiers'>]?: string } & {
  readonly identifiers?: readonly string[];
};

/** A party from plain strings: `party('consignee', { name: 'ACME', country: 'KZ' })`. */
export function party(role: PartyRole, { identifiers = [], ...fields }: PartyFields): Party {
  const entries = Object.entries(fields).map(([field, value]) => [
    field,
    written(value as string, `${role} ${field}`),
  ]);
  return {
    role,
    identifiers: identifiers.map((value) => written(value, `${role} identifier`)),
    ...Object.fromEntries(entries),
  };
}

export function goodsItem(fields: { readonly [K in keyof GoodsItem]?: unknown }): GoodsItem {
  return { partNumbers: [], serialNumbers: [], ...writtenFields(fields) };
}

export function journey(fields: { readonly [K in keyof Journey]?: unknown }): Journey {
  return { unreadCountries: [], portsOfTransit: [], containers: [], ...writtenFields(fields) };
}

function writtenFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const one = (value: unknown, field: string) => written(value as string | number, field);
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map((each) => one(each, field)) : one(value, field),
    ]),
  );
}

/** A consignment with nothing in it but what the test gives. */
export function consignment(parts: Partial<Consignment> = {}): Consignment {
  return {
    id: 'test.csv:2',
    file: 'test.csv',
    row: 2,
    dates: { vague: [] },
    parties: [],
    goods: [],
    journey: journey({}),
    documents: [],
    payment: {},
    unmapped: {},
    ...parts,
  };
}
