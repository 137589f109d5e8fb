import type { PaperKind } from '../../model/paper.ts';
import { OperationalError, type Problem } from '../../model/problem.ts';
import type { RoleKey } from '../columns.ts';
import { beginningOf } from '../papers/decode-text.ts';
import { EdiFacts, ediDay } from '../papers/edi-reader.ts';
import { type EdiSegment, readEdiSegments } from '../papers/edi-segments.ts';
import type { PaperField } from '../papers/paper-fields.ts';
import type { PaperFormat, RawPaper } from '../papers/paper-format.ts';

/** Messages that are papers of a consignment; others are read by the segments that they share with these. */
const KINDS: Readonly<Record<string, PaperKind>> = {
  INVOIC: 'invoice',
  DESADV: 'delivery-note',
  IFTMIN: 'waybill',
  IFTMCS: 'waybill',
  IFTMBF: 'waybill',
  IFTMBC: 'waybill',
  CUSCAR: 'waybill',
  CUSDEC: 'export-declaration',
  ORDERS: 'order',
  ORDRSP: 'order',
};

/** Code list 3035, party function. */
const PARTIES: Readonly<Record<string, RoleKey>> = {
  CZ: 'consignor',
  OS: 'consignor',
  EX: 'consignor',
  SF: 'consignor',
  SH: 'consignor',
  CN: 'consignee',
  DP: 'consignee',
  ST: 'consignee',
  IM: 'consignee',
  UC: 'end_user',
  UD: 'end_user',
  NI: 'notify_party',
  N1: 'notify_party',
  N2: 'notify_party',
  BY: 'buyer',
  IV: 'buyer',
  SE: 'seller',
  SU: 'seller',
  II: 'seller',
  FW: 'freight_forwarder',
  FR: 'freight_forwarder',
  CA: 'carrier',
  CB: 'customs_broker',
  DT: 'customs_broker',
};

/** Code list 1153, reference. */
const REFERENCES: Readonly<Record<string, PaperField>> = {
  AWB: 'air_waybill',
  MWB: 'air_waybill',
  HWB: 'house_air_waybill',
  BM: 'bill_of_lading_number',
  BN: 'booking_number',
  IV: 'invoice_number',
  ON: 'order_number',
  CO: 'order_number',
  VN: 'order_number',
  DQ: 'delivery_note_number',
  PK: 'packing_list_number',
  ABT: 'declaration_number',
  ABE: 'customer_reference',
  UCN: 'consignment_reference',
  CU: 'consignment_reference',
  SI: 'consignment_reference',
  SRN: 'consignment_reference',
  EQ: 'container_number',
  VA: 'consignor_id',
};

/** Code list 3227, place. */
const PLACES: Readonly<Record<string, PaperField>> = {
  '9': 'port_of_loading',
  '11': 'port_of_discharge',
  '12': 'port_of_discharge',
  '13': 'port_of_transit',
  '7': 'final_destination',
  '8': 'final_destination',
  '20': 'final_destination',
  '83': 'final_destination',
  '27': 'country_of_origin',
  '28': 'destination_country',
  '35': 'country_of_dispatch',
  '36': 'destination_country',
};

/** Code list 2005, what happened on the day. */
const DAYS: Readonly<Record<string, PaperField>> = {
  '137': 'document_date',
  '3': 'document_date',
  '11': 'shipment_date',
  '186': 'departure_date',
  '133': 'departure_date',
  '136': 'departure_date',
  '132': 'arrival_date',
  '178': 'arrival_date',
  '35': 'arrival_date',
  '171': 'order_date',
};

/** Code list 5025, what a sum is. */
const SUMS: Readonly<Record<string, PaperField>> = {
  '39': 'total_value',
  '77': 'total_value',
  '86': 'total_value',
  '38': 'value',
  '66': 'value',
  '203': 'value',
  '43': 'value',
  '123': 'value',
};

/** Code list 6311 and 6313, what was measured. */
const MASSES: Readonly<Record<string, PaperField>> = {
  AAA: 'net_mass_kg',
  N: 'net_mass_kg',
  AAL: 'net_mass_kg',
  AAB: 'gross_mass_kg',
  AAD: 'gross_mass_kg',
  G: 'gross_mass_kg',
  WT: 'gross_mass_kg',
  VGM: 'gross_mass_kg',
};

const ITEM_SEGMENTS = new Set(['LIN', 'GID', 'CST']);

/** A service string advice, or a service segment with whatever sign separates its elements. */
const BEGINNING = /^\uFEFF?\s*(?:UNA.{5}.|UN[BH][^\p{L}\p{N}\s])/su;

/** UN/EDIFACT: transport, customs, despatch and trade messages, of all syntax levels. */
export const edifact: PaperFormat = {
  id: 'edifact',
  title: 'UN/EDIFACT (IFTMIN, CUSCAR, DESADV, INVOIC and others)',
  recognises: (file) => BEGINNING.test(beginningOf(file)),
  async read(file) {
    const segments = readEdiSegments(file);
    const messages = messagesOf(segments);
    if (messages.length === 0) {
      throw new OperationalError({
        what: 'the interchange holds no message (no segment UNH)',
        where: file.name,
        mend: 'Get the file again from who sent it.',
      });
    }
    const problems = countsThatDiffer(segments, messages, file.name);
    return messages.map((message, index) => ({
      ...paperOf(message, file.name),
      problems: index === 0 ? problems : [],
    }));
  },
};

/** Segments around the messages of an interchange. */
const SERVICE_SEGMENTS = new Set(['UNA', 'UNB', 'UNG', 'UNE', 'UNZ']);

function messagesOf(segments: readonly EdiSegment[]): readonly (readonly EdiSegment[])[] {
  const messages: EdiSegment[][] = [];
  for (const segment of segments) {
    if (segment.tag === 'UNH') messages.push([]);
    if (!SERVICE_SEGMENTS.has(segment.tag)) messages.at(-1)?.push(segment);
  }
  return messages;
}

/** UNT counts the segments of a message and UNZ the messages: another number means that something is missing. */
function countsThatDiffer(
  segments: readonly EdiSegment[],
  messages: readonly (readonly EdiSegment[])[],
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const told = (segment: EdiSegment | undefined): number | undefined => {
    const count = Number(segment?.elements[0]?.[0]);
    return segment && Number.isInteger(count) ? count : undefined;
  };
  const differ = (segment: EdiSegment | undefined, is: number, what: string): void => {
    const says = told(segment);
    if (segment === undefined)
      problems.push({
        what: `the ${what} has no end segment; it may be cut off`,
        where: file,
        mend: 'Get the file again from who sent it.',
      });
    else if (says !== undefined && says !== is)
      problems.push({
        what: `the ${what} says that it has ${says} ${what === 'message' ? 'segments' : 'messages'}, and has ${is}`,
        where: `${file}, segment ${segment.number} ${segment.tag}`,
        mend: 'Something may be missing: get the file again from who sent it.',
      });
  };
  for (const message of messages)
    differ(
      message.find(({ tag }) => tag === 'UNT'),
      message.length,
      'message',
    );
  const begins = segments.some(({ tag }) => tag === 'UNB');
  if (begins && !segments.some(({ tag }) => tag === 'UNG'))
    differ(
      segments.find(({ tag }) => tag === 'UNZ'),
      messages.length,
      'interchange',
    );
  return problems;
}

function paperOf(message: readonly EdiSegment[], file: string): RawPaper {
  const facts = new EdiFacts(file);
  const header = message[0]!;
  const type = facts.text(header, 2) ?? '';
  let role: RoleKey | undefined;
  let hasGoodsItem = false;
  for (const segment of message) {
    if (ITEM_SEGMENTS.has(segment.tag)) {
      // A customs line below a goods item is the same item.
      if (segment.tag !== 'CST' || !hasGoodsItem) facts.item = (facts.item ?? 0) + 1;
      hasGoodsItem ||= segment.tag === 'GID';
      role = undefined;
    }
    if (segment.tag === 'UNS') facts.item = undefined;
    if (segment.tag === 'NAD') role = PARTIES[facts.text(segment, 1) ?? ''];
    READERS.get(segment.tag)?.(segment, facts, role);
    facts.keepRest(segment);
  }
  return {
    kind: KINDS[type] ?? 'message',
    title: {
      text: [type, facts.text(header, 2, 2), facts.text(header, 2, 3)]
        .filter((part) => part !== undefined)
        .join(' '),
      place: { kind: 'segment', file, segment: header.number, tag: 'UNH', element: '2.1' },
    },
    facts: facts.facts,
    conventions: { decimalMark: 'point', dateOrder: 'day-first' },
  };
}

type Reader = (segment: EdiSegment, facts: EdiFacts, role: RoleKey | undefined) => void;

const BY_TAG: Readonly<Record<string, Reader>> = {
  BGM: (segment, facts) => facts.take('document_number', segment, 2),
  DTM(segment, facts) {
    const [what, value, format] = [
      facts.text(segment, 1),
      facts.text(segment, 1, 2),
      facts.text(segment, 1, 3),
    ];
    const field = what === undefined ? undefined : DAYS[what];
    if (field && value !== undefined) facts.take(field, segment, 1, 2, ediDay(value, format));
  },
  RFF(segment, facts) {
    const field = REFERENCES[facts.text(segment, 1) ?? ''];
    if (field && field !== 'consignor_id') facts.take(field, segment, 1, 2);
  },
  NAD(segment, facts, role) {
    if (role === undefined) return;
    const [name, address] = [`${role}_name`, `${role}_address`] as const;
    // Names stand structured (element 4), or name and address in five lines (element 3).
    if (facts.text(segment, 4) !== undefined) {
      for (let line = 1; line <= 2; line++) facts.take(name, segment, 4, line);
    } else {
      facts.take(name, segment, 3, 1);
      for (let line = 2; line <= 5; line++) facts.take(address, segment, 3, line);
    }
    for (let line = 1; line <= 4; line++) facts.take(address, segment, 5, line);
    for (const element of [6, 7, 8]) facts.take(address, segment, element);
    facts.take(`${role}_country`, segment, 9);
    // The number of a party is one of a code list; without a name it is all there is.
    facts.take(`${role}_id`, segment, 2);
  },
  COM(segment, facts, role) {
    if (role === undefined) return;
    const kind = facts.text(segment, 1, 2);
    if (kind === 'TE') facts.take(`${role}_phone`, segment, 1);
    if (kind === 'EM') facts.take(`${role}_email`, segment, 1);
  },
  LOC(segment, facts) {
    const field = PLACES[facts.text(segment, 1) ?? ''];
    if (!field) return;
    const hasName = facts.text(segment, 2, 4) !== undefined && facts.text(segment, 2) === undefined;
    facts.take(field, segment, 2, hasName ? 4 : 1);
  },
  TDT(segment, facts) {
    if (!['20', '1', undefined].includes(facts.text(segment, 1))) return;
    const mode = facts.text(segment, 3);
    facts.take('transport_mode', segment, 3);
    if (mode === '4' || mode === '40') facts.take('flight_number', segment, 2);
    const [id, list, name] = [facts.text(segment, 8), facts.text(segment, 8, 2), facts.text(segment, 8, 4)];
    if (name !== undefined && (mode === undefined || mode.startsWith('1')))
      facts.take('vessel_name', segment, 8, 4);
    if (id !== undefined && list === '146') facts.take('vessel_imo', segment, 8);
    facts.take('carrier_name', segment, 5, 4);
  },
  EQD(segment, facts) {
    if (facts.text(segment, 1) === 'CN') facts.take('container_number', segment, 2);
  },
  GID(segment, facts) {
    facts.take('packages', segment, 2);
    facts.take('package_kind', segment, 2, facts.text(segment, 2, 5) === undefined ? 2 : 5);
  },
  LIN(segment, facts) {
    const number = facts.text(segment, 3);
    // EN and UP are numbers of articles; IN, SA and MF are those of buyer, seller and maker.
    if (number !== undefined) facts.take('part_number', segment, 3);
  },
  PIA(segment, facts) {
    for (let element = 2; element <= 6; element++) {
      const kind = facts.text(segment, element, 2);
      if (kind === 'HS' || kind === 'CC' || kind === 'CG') facts.take('hs_code', segment, element);
      else if (kind === 'SN') facts.take('serial_number', segment, element);
      else if (kind === 'MF' || kind === 'SA' || kind === 'IN' || kind === 'MN')
        facts.take('part_number', segment, element);
    }
  },
  CST(segment, facts) {
    facts.take('hs_code', segment, 2);
  },
  IMD(segment, facts) {
    for (const component of [4, 5]) facts.take('goods_description', segment, 3, component);
  },
  FTX(segment, facts) {
    const what = facts.text(segment, 1);
    const field: PaperField = what === 'AAA' || what === 'AFM' ? 'goods_description' : 'notice';
    for (let component = 1; component <= 5; component++) facts.take(field, segment, 4, component);
  },
  QTY(segment, facts) {
    const isTotal = facts.item === undefined;
    facts.take(isTotal ? 'total_quantity' : 'quantity', segment, 1, 2);
    facts.take(isTotal ? 'total_quantity_unit' : 'quantity_unit', segment, 1, 3);
  },
  MEA(segment, facts) {
    const field =
      MASSES[facts.text(segment, 2) ?? ''] ?? (facts.text(segment, 1) === 'WT' ? 'gross_mass_kg' : undefined);
    const [value, unit] = [facts.text(segment, 3, 2), facts.text(segment, 3)];
    if (!field || value === undefined) return;
    const whole = facts.item === undefined ? (`total_${field}` as PaperField) : field;
    facts.take(whole, segment, 3, 2, unit === undefined ? value : `${value} ${unit}`);
    facts.told(3, 1);
  },
  MOA(segment, facts) {
    const field = SUMS[facts.text(segment, 1) ?? ''];
    if (!field || (field === 'value') !== (facts.item !== undefined)) return;
    facts.take(field, segment, 1, 2);
    facts.take('currency', segment, 1, 3);
  },
  CUX: (segment, facts) => facts.take('currency', segment, 1, 2),
  PRI: (segment, facts) => facts.take('unit_price', segment, 1, 2),
  PAC(segment, facts) {
    facts.take(facts.item === undefined ? 'total_packages' : 'packages', segment, 1);
    facts.take('package_kind', segment, 3, facts.text(segment, 3, 4) === undefined ? 1 : 4);
  },
  PCI(segment, facts) {
    for (let component = 1; component <= 10; component++) facts.take('marks', segment, 2, component);
  },
  DGS: (segment, facts) => facts.take('un_number', segment, 3),
  TOD: (segment, facts) => facts.take('incoterm', segment, 3),
  GIN(segment, facts) {
    if (facts.text(segment, 1) !== 'BN' && facts.text(segment, 1) !== 'SN' && facts.text(segment, 1) !== 'EE')
      return;
    for (let element = 2; element <= 6; element++) facts.take('serial_number', segment, element);
  },
  CNT(segment, facts) {
    const what = facts.text(segment, 1);
    if (what === '11' || what === '8') facts.take('total_packages', segment, 1, 2);
    if (what === '7') facts.take('total_gross_mass_kg', segment, 1, 2);
  },
};

const READERS: ReadonlyMap<string, Reader> = new Map(Object.entries(BY_TAG));
