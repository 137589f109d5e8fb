import type { PaperKind } from '../../model/paper.ts';
import { beginningOf } from '../papers/decode-text.ts';
import type { PaperFormat } from '../papers/paper-format.ts';
import {
  factsOfJson,
  isObject,
  type JsonObject,
  type JsonValue,
  readJson,
} from '../papers/tree/json-facts.ts';
import { PathRules, rule } from '../papers/tree/path-rules.ts';

const RULES = new PathRules(
  [
    rule('waybillNumber', 'air_waybill', (sibling) => sibling('waybillPrefix') === undefined),
    rule('goodsDescription', 'goods_description'),
    rule('goodsDescriptionForCustoms', 'goods_description'),
    rule('hsCode', 'hs_code'),
    rule('hsCodes', 'hs_code'),
    rule('hsCodeCodeType', 'hs_code'),
    rule('totalGrossWeight/numericalValue', 'total_gross_mass_kg'),
    rule('totalGrossWeight/value', 'total_gross_mass_kg'),
    rule('pieces/grossWeight/numericalValue', 'gross_mass_kg'),
    rule('grossWeight/numericalValue', 'gross_mass_kg'),
    rule('grossWeight/value', 'gross_mass_kg'),
    rule('netWeight/numericalValue', 'net_mass_kg'),
    rule('totalPieceCount', 'total_packages'),
    rule('packagingType/typeCode', 'package_kind'),
    rule('shippingMarks', 'marks'),
    rule('productionCountry/id', 'country_of_origin'),
    rule('departureLocation/locationCodes/code', 'port_of_loading'),
    rule('arrivalLocation/locationCodes/code', 'port_of_discharge'),
    rule('departureLocation/locationCode', 'port_of_loading'),
    rule('arrivalLocation/locationCode', 'port_of_discharge'),
    rule('transportIdentifier', 'flight_number'),
    rule('departureDate', 'departure_date'),
    rule('carrierDeclarationDate', 'document_date'),
    rule('unNumber', 'un_number'),
    rule('uniqueIdentifier', 'part_number'),
  ],
  shortName,
);

/** Classes of the ontology that say something of a consignment; all others are messages of the interface. */
const CLASSES: Readonly<Record<string, PaperKind>> = {
  Waybill: 'air-waybill',
  Shipment: 'waybill',
  Piece: 'waybill',
  Company: 'unknown',
};

/** IATA ONE Record: JSON-LD, compacted, expanded or embedded, alone or as a graph. */
export const oneRecord: PaperFormat = {
  id: 'one-record',
  title: 'IATA ONE Record (JSON-LD)',
  recognises(file) {
    const beginning = beginningOf(file);
    return (
      /^\uFEFF?\s*[[{]/.test(beginning) &&
      /"@(?:type|graph|context|id)"/.test(beginning) &&
      /onerecord\.iata\.org|www\.w3\.org\/ns\/(?:auth\/acl|ldp)|logistics-objects/.test(beginning)
    );
  },
  async read(file) {
    const root = readJson(file);
    const objects = objectsOf(root);
    const main = objects.find(({ value }) => classOf(value) in CLASSES) ?? objects[0];
    const name = main === undefined ? '' : classOf(main.value);
    const facts = factsOfJson(root, {
      file: file.name,
      rules: RULES,
      items: new Set(['pieces', 'containedItems']),
    });
    return [
      {
        kind: CLASSES[name] ?? 'message',
        title: {
          text: `ONE Record ${name || 'object'}`,
          place: { kind: 'pointer', file: file.name, pointer: main?.pointer ?? '' },
        },
        facts: [
          ...facts,
          ...(main ? factsOfParties(main.value, main.pointer, file.name) : []),
          ...(main ? waybillNumber(main.value, main.pointer, file.name) : []),
        ],
        conventions: { decimalMark: 'point', dateOrder: 'day-first' },
      },
    ];
  },
};

interface Located {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** The objects at the top: one, a list, or a graph. */
function objectsOf(root: JsonValue): readonly Located[] {
  const list = (values: readonly JsonValue[], pointer: string): Located[] =>
    values.flatMap((value, index) => (isObject(value) ? [{ value, pointer: `${pointer}/${index}` }] : []));
  if (Array.isArray(root)) return list(root, '');
  if (!isObject(root)) return [];
  const graph = root['@graph'];
  return Array.isArray(graph) ? list(graph, '/@graph') : [{ value: root, pointer: '' }];
}

/** `https://onerecord.iata.org/ns/cargo#Piece` and `cargo:Piece` are `Piece`. */
function shortName(key: string): string {
  if (key === '@value') return 'value';
  return key.startsWith('@')
    ? key
    : key.slice(Math.max(key.lastIndexOf('#'), key.lastIndexOf('/'), key.lastIndexOf(':')) + 1);
}

function classOf(object: JsonObject): string {
  const types = [object['@type']].flat().filter((type): type is string => typeof type === 'string');
  const names = types.map(shortName);
  return names.find((name) => name in CLASSES) ?? names[0] ?? '';
}

/** A property by its short name, whatever prefix it is written with; of a list of one, its element. */
function property(
  object: JsonObject,
  name: string,
): Located | { readonly text: string; readonly pointer: string } | undefined {
  for (const [key, value] of Object.entries(object)) {
    if (!key.endsWith(name) || shortName(key) !== name) continue;
    const [only] = Array.isArray(value) ? value : [value];
    const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${Array.isArray(value) ? '/0' : ''}`;
    if (isObject(only)) {
      const inner = only['@value'];
      if (inner !== undefined && typeof inner !== 'object')
        return { text: String(inner), pointer: `${pointer}/@value` };
      return { value: only, pointer };
    }
    if (only !== undefined && only !== null) return { text: String(only), pointer };
  }
  return undefined;
}

/** Prefix and number of an air waybill are two properties. */
function waybillNumber(object: JsonObject, pointer: string, file: string) {
  const [prefix, number] = [property(object, 'waybillPrefix'), property(object, 'waybillNumber')];
  if (!prefix || !number || !('text' in prefix) || !('text' in number)) return [];
  return [
    {
      field: 'air_waybill' as const,
      label: 'waybillPrefix, waybillNumber',
      text: `${prefix.text}-${number.text}`,
      place: { kind: 'pointer' as const, file, pointer: `${pointer}${number.pointer}` },
      confidence: 1,
    },
  ];
}

/** Parties stand with their role beside them: `{ role: SHP, partyDetails: { name } }`. A company alone has no role. */
const PARTY_ROLES: Readonly<
  Record<string, 'consignor' | 'consignee' | 'notify_party' | 'freight_forwarder' | 'carrier'>
> = {
  SHP: 'consignor',
  CNE: 'consignee',
  NFY: 'notify_party',
  FFW: 'freight_forwarder',
  AGT: 'freight_forwarder',
  CAR: 'carrier',
};

function factsOfParties(object: JsonObject, base: string, file: string) {
  const key = Object.keys(object).find((name) => shortName(name) === 'involvedParties');
  const list = key === undefined ? [] : [object[key]].flat();
  return list.flatMap((party, index) => {
    if (!isObject(party ?? null) || !isObject(party)) return [];
    const written = property(party, 'role') ?? property(party, 'partyRole');
    const code = written && ('text' in written ? written.text : String(written.value['@id'] ?? '')).slice(-3);
    const role = code === undefined ? undefined : PARTY_ROLES[code];
    const details = property(party, 'partyDetails') ?? property(party, 'party');
    if (!role || !details || !('value' in details)) return [];
    const at = `${base}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}/${index}${details.pointer}`;
    const name = property(details.value, 'name');
    return name && 'text' in name
      ? [
          {
            field: `${role}_name` as const,
            label: 'name',
            text: name.text,
            place: { kind: 'pointer' as const, file, pointer: `${at}${name.pointer}` },
            confidence: 1,
          },
        ]
      : [];
  });
}
