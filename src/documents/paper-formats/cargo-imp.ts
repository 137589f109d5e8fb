import type { RoleKey } from '../columns.ts';
import {
  beginsAsMessage,
  type ImpLine,
  type ImpMessage,
  readImpMessages,
} from '../papers/cargo-imp-lines.ts';
import { beginningOf } from '../papers/decode-text.ts';
import type { PaperField } from '../papers/paper-fields.ts';
import { type PaperFormat, type RawFact, type RawPaper, sureFact } from '../papers/paper-format.ts';

const PARTIES: ReadonlyMap<string, RoleKey> = new Map([
  ['SHP', 'consignor'],
  ['CNE', 'consignee'],
  ['NFY', 'notify_party'],
  ['AGT', 'freight_forwarder'],
]);

/** IATA Cargo-IMP: the air waybill (FWB) and the house waybills of a consolidation (FHL), as sent over the wire. */
export const cargoImp: PaperFormat = {
  id: 'cargo-imp',
  title: 'IATA Cargo-IMP (FWB, FHL)',
  recognises: (file) => beginsAsMessage(beginningOf(file)),
  async read(file) {
    return readImpMessages(file).map((message) => readMessage(message, file.name));
  },
};

function readMessage({ kind, version, from, headLength, lines }: ImpMessage, file: string): RawPaper {
  const facts = new ImpFacts(file);
  for (const line of lines) facts.read(line);
  return {
    kind: kind === 'FWB' || kind === 'FHL' ? 'air-waybill' : 'message',
    title: {
      text: `${kind}/${version}`,
      place: { kind: 'line', file, line: from, column: 1, length: headLength },
    },
    facts: facts.facts,
    conventions: { decimalMark: 'point', dateOrder: 'day-first' },
  };
}

class ImpFacts {
  readonly facts: RawFact[] = [];
  readonly #file: string;
  #item: number | undefined;
  /** The line of the current party that holds its name: 0 is the one with the identifier. */
  #nameLine = 1;

  constructor(file: string) {
    this.#file = file;
  }

  read(line: ImpLine): void {
    const before = this.facts.length;
    const role = PARTIES.get(line.id);
    if (role) this.#party(role, line);
    else READERS.get(line.id)?.(line, this);
    const after = this.facts.length;
    for (const part of line.parts) {
      const isIdentifier = part.at === 1 && part.text === line.id;
      if (part.text !== '' && !isIdentifier && !this.#isTaken(part.at, before, after))
        this.#push(null, line, part.text, part.at);
    }
  }

  /** True when one of the facts of the line, those from `before` to `after`, begins in the column. */
  #isTaken(column: number, before: number, after: number): boolean {
    for (let index = before; index < after; index++) {
      const { place } = this.facts[index]!;
      if (place.kind === 'line' && place.column === column) return true;
    }
    return false;
  }

  /** A part of the line as a value; `text` and `offset` where the value is a piece of the part. */
  take(field: PaperField, line: ImpLine, part: number, text?: string, offset = 0): void {
    const found = line.parts[part];
    const value = text ?? found?.text;
    if (!found || value === undefined || value.trim() === '') return;
    this.#push(field, line, value, found.at + offset, Math.min(value.length, found.text.length - offset));
  }

  /** Goods lines of the rate description come in groups. */
  nextItem(): void {
    this.#item = (this.#item ?? 0) + 1;
  }

  #push(field: PaperField | null, line: ImpLine, text: string, column: number, length = text.length): void {
    const isOfItem =
      this.#item !== undefined &&
      (line.id === 'RTD' || line.id === 'HBS' || line.id === 'TXT' || line.id === 'HTS');
    const place = { kind: 'line', file: this.#file, line: line.number, column, length } as const;
    this.facts.push(sureFact(field, isOfItem ? this.#item : undefined, line.id, text.trim(), place));
  }

  /**
   * Name, street, place and country of a party. To version 16 they stand in that order; from 17 on each line says what
   * it is.
   */
  #party(role: RoleKey, line: ImpLine): void {
    const [head, first] = line.parts;
    if (line.continued === 0) {
      // The account number stands beside the identifier in an FWB, the name itself in an FHL and in NFY.
      this.#nameLine = /[A-Z]{2}/.test(first?.text ?? '') ? 0 : 1;
      if (this.#nameLine === 0) this.take(`${role}_name`, line, 1);
      return;
    }
    const named = head!.text;
    if (named === 'NAM') {
      this.take(`${role}_name`, line, 1);
      return;
    }
    if (named === 'ADR' || named === 'LOC') {
      for (let part = 1; part < line.parts.length; part++) this.take(`${role}_address`, line, part);
      return;
    }
    // `/DE/22335/TE/49401234567`: country, post code, means of contact in pairs.
    if (/^[A-Z]{2}$/.test(first?.text ?? '') && line.continued > 1) {
      this.take(`${role}_country`, line, 1);
      if (!/^(?:TE|FX|TL)$/.test(line.parts[2]?.text ?? '')) this.take(`${role}_address`, line, 2);
      for (let part = 2; part + 1 < line.parts.length; part++)
        if (line.parts[part]!.text === 'TE') this.take(`${role}_phone`, line, part + 1);
      return;
    }
    const field = line.continued === this.#nameLine ? `${role}_name` : `${role}_address`;
    for (let part = 1; part < line.parts.length; part++) this.take(field as PaperField, line, part);
  }
}

type Reader = (line: ImpLine, message: ImpFacts) => void;

/** `020-12345675FRASGN/T2K12.5MC0.08` */
const CONSIGNMENT = /^(\d{3}-?\d{8})([A-Z]{3})([A-Z]{3})$/;
const QUANTITY = /^T(\d+)([KL])([\d.]+)(?:(?:MC|CF)([\d.]+))?/;

function consignmentDetail(line: ImpLine, message: ImpFacts, part: number): void {
  const detail = CONSIGNMENT.exec(line.parts[part]?.text ?? '');
  if (detail) {
    const [, number = '', origin = '', destination = ''] = detail;
    message.take('air_waybill', line, part, number);
    message.take('port_of_loading', line, part, origin, number.length);
    message.take('port_of_discharge', line, part, destination, number.length + origin.length);
    message.take('transport_mode', line, part, 'air');
  }
  const quantity = QUANTITY.exec(line.parts[part + 1]?.text ?? '');
  if (!quantity) return;
  const [, pieces = '', unit = '', mass = '', volume] = quantity;
  message.take('total_packages', line, part + 1, pieces, 1);
  message.take(
    'total_gross_mass_kg',
    line,
    part + 1,
    `${mass} ${unit === 'L' ? 'lb' : 'kg'}`,
    2 + pieces.length,
  );
  if (volume !== undefined)
    message.take('total_volume_m3', line, part + 1, volume, quantity[0].length - volume.length);
}

const PIECES = /^P\d+$/;
const MASS = /^[KL][\d.]+$/;
const GOODS_KIND = /^N[A-Z]$/;

/** The first part of a line that looks so; -1 where none does. */
function firstOf({ parts }: ImpLine, pattern: RegExp): number {
  for (let part = 0; part < parts.length; part++) if (pattern.test(parts[part]!.text)) return part;
  return -1;
}

const MONTHS = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC';

const BY_ID: Readonly<Record<string, Reader>> = {
  AWB: (line, message) => consignmentDetail(line, message, 0),
  MBI: (line, message) => consignmentDetail(line, message, 1),
  /** `HBS/H12345/FRASGN/2/K12//SPARE PARTS` */
  HBS(line, message) {
    if (line.continued > 0) return;
    message.nextItem();
    message.take('house_air_waybill', line, 1);
    message.take('packages', line, 3);
    const mass = /^([KL])([\d.]+)/.exec(line.parts[4]?.text ?? '');
    if (mass) message.take('gross_mass_kg', line, 4, `${mass[2]} ${mass[1] === 'L' ? 'lb' : 'kg'}`, 1);
    message.take('goods_description', line, 6);
  },
  TXT: (line, message) => message.take('goods_description', line, 1),
  HTS: (line, message) => {
    for (let part = 1; part < line.parts.length; part++) message.take('hs_code', line, part);
  },
  /** `FLT/LH8400/22`: flight and day of the month. */
  FLT(line, message) {
    message.take('flight_number', line, 1);
  },
  /** `RTG/DXBEK/ALAKC`: airport and carrier of each leg. */
  RTG(line, message) {
    for (let part = 1; part + 1 < line.parts.length; part++) {
      const airport = line.parts[part]!.text.slice(0, 3);
      if (/^[A-Z]{3}$/.test(airport)) message.take('port_of_transit', line, part, airport);
    }
  },
  SSR: (line, message) => message.take('notice', line, line.parts.length > 1 ? 1 : 0),
  OSI: (line, message) => message.take('notice', line, line.parts.length > 1 ? 1 : 0),
  ACC(line, message) {
    message.take('notice', line, 2);
  },
  /** `CVD/USD/PP/PP/NVD/8400/XXX`: currency, then values for carriage, customs and insurance. */
  CVD(line, message) {
    const values = line.parts.slice(-3);
    const customs = values[1];
    if (line.parts.length < 5 || !customs || !/^\d/.test(customs.text)) return;
    message.take('currency', line, 1);
    message.take('total_value', line, line.parts.length - 2);
  },
  /** `RTD/1/P2/K12/CQ/W12/R5/T60`, then `/NG/AIRCRAFT PARTS`, `/2/NH/880730` ... */
  RTD(line, message) {
    const { parts } = line;
    const pieces = firstOf(line, PIECES);
    if (pieces > 0) {
      message.nextItem();
      message.take('packages', line, pieces, parts[pieces]!.text.slice(1), 1);
      const mass = firstOf(line, MASS);
      if (mass <= 0) return;
      const { text } = parts[mass]!;
      message.take('gross_mass_kg', line, mass, `${text.slice(1)} ${text.startsWith('L') ? 'lb' : 'kg'}`, 1);
      return;
    }
    const kind = firstOf(line, GOODS_KIND);
    const field = GOODS_LINES[parts[kind]?.text ?? ''];
    if (!field) return;
    for (let part = kind + 1; part < parts.length; part++) message.take(field, line, part);
  },
  /** `ISU/22MAY24/FRANKFURT/SIGNATURE` */
  ISU(line, message) {
    const day = /^(\d{2})([A-Z]{3})(\d{2})/.exec(line.parts[1]?.text ?? '');
    const month = day ? MONTHS.indexOf(day[2]!) : -1;
    if (day && month >= 0 && month % 3 === 0)
      message.take(
        'document_date',
        line,
        1,
        `20${day[3]}-${String(month / 3 + 1).padStart(2, '0')}-${day[1]}`,
      );
  },
  /** `OCI/DE/CNE/T/123456789`: a trader's number, whose and in which country. */
  OCI(line, message) {
    const [, , whose, what] = line.parts.map(({ text }) => text);
    if (what !== 'T') return;
    if (whose === 'CNE') message.take('consignee_id', line, 4);
    if (whose === 'SHP') message.take('consignor_id', line, 4);
  },
  SRI(line, message) {
    message.take('customer_reference', line, 1);
  },
};

const READERS: ReadonlyMap<string, Reader> = new Map(Object.entries(BY_ID));

const GOODS_LINES: Readonly<Record<string, PaperField>> = {
  NG: 'goods_description',
  NC: 'goods_description',
  NH: 'hs_code',
  NO: 'country_of_origin',
};
