import type { Consignment, GoodsItem, Party, Written } from '../../model/consignment.ts';
import { DOCUMENT_WORDS, ROLE_WORDS } from '../plain-words.ts';
import { countOf } from '../visible-text.ts';
import { type Html, html, shortValue, value } from './html.ts';
import { placeHtml } from './place-text.ts';

type AnyWritten = Written<string | number>;
type Row = readonly [fact: string, written: AnyWritten | undefined];

/** Everything that was read of the consignment: each value as written, and where it stands. Closed until asked for. */
export function papersHtml(consignment: Consignment): Html {
  const rows = [
    ...consignment.parties.flatMap(partyRows),
    ...consignment.goods.flatMap((item, index) => goodsRows(item, index + 1, consignment.goods.length)),
    ...journeyRows(consignment),
    ...documentRows(consignment),
    ...dateAndPaymentRows(consignment),
  ].filter((row): row is readonly [string, AnyWritten] => row[1] !== undefined);
  const kept = Object.entries(consignment.unmapped);
  return html`<details class="fold"><summary><h4>The record as it was read</h4> <span class="muted">${countOf(rows.length + kept.length)} values from ${sourceOf(consignment)}</span></summary>
<div class="scroll"><table class="evidence record stack"><thead><tr><th scope="col">Fact</th><th scope="col">As written</th><th scope="col">Understood as</th><th scope="col">Where</th></tr></thead>
<tbody>${rows.map(([fact, written]) => rowHtml(fact, written, consignment))}${kept.map(([header, text]) => html`<tr><th scope="row"><bdi>${header}</bdi></th><td>${value(text)}</td><td class="muted">kept as written; no check reads it</td><td class="where">column <bdi>“${header}”</bdi></td></tr>`)}</tbody></table></div></details>`;
}

function sourceOf({ file, row, papers }: Consignment): Html {
  if (papers !== undefined)
    return html`${countOf(papers.length)} ${papers.length === 1 ? 'paper' : 'papers'}`;
  return html`${shortValue(file, 80)}, row ${row}`;
}

function rowHtml(fact: string, written: AnyWritten, { file, row }: Consignment): Html {
  const { place } = written;
  const inRow = place.kind === 'cell' && place.file === file && place.row === row ? place : undefined;
  const understood = String(written.value);
  return html`<tr><th scope="row">${fact}</th><td>${value(written.asWritten)}</td><td>${understood === written.asWritten ? SAME : value(understood)}</td><td class="where">${inRow ? html`column <bdi>“${inRow.column}”</bdi>` : placeHtml(place)}</td></tr>`;
}

const SAME = html`<span class="muted">the same</span>`;

function partyRows(party: Party): Row[] {
  const role = ROLE_WORDS[party.role];
  return [
    [role, party.name],
    [`${role}: address`, party.address],
    [`${role}: country`, party.country],
    [`${role}: country, not understood`, party.unreadCountry],
    ...party.identifiers.map((identifier): Row => [`${role}: identifier`, identifier]),
    [`${role}: e-mail`, party.email],
    [`${role}: phone`, party.phone],
    [`${role}: founded on`, party.foundedOn],
    [`${role}: business activity`, party.businessActivity],
  ];
}

function goodsRows(item: GoodsItem, number: number, items: number): Row[] {
  const of = items > 1 ? `Item ${number}: ` : '';
  const rows: Row[] = [
    ['goods description', item.description],
    ['HS code', item.hsCode],
    ...(item.furtherHsCodes ?? []).map((code): Row => ['further HS code', code]),
    ['quantity', item.quantity],
    ['unit', item.unit],
    ['net mass, kg', item.netMassKg],
    ['gross mass, kg', item.grossMassKg],
    ['value', item.value],
    ['currency', item.currency],
    ['country of origin', item.origin],
    ...item.partNumbers.map((part): Row => ['part number', part]),
    ...item.serialNumbers.map((serial): Row => ['serial number', serial]),
    ['aircraft type', item.aircraftType],
  ];
  return rows.map(([fact, written]) => [startUpper(`${of}${fact}`), written]);
}

function startUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function journeyRows({ journey, statedEndUse }: Consignment): Row[] {
  return [
    ['Stated end use', statedEndUse],
    ['Country of dispatch', journey.countryOfDispatch],
    ['Destination country', journey.destinationCountry],
    ...journey.unreadCountries.map((country): Row => ['Country, not understood', country]),
    ['Port of loading', journey.portOfLoading],
    ...journey.portsOfTransit.map((port): Row => ['Port of transit', port]),
    ['Port of discharge', journey.portOfDischarge],
    ['Final destination', journey.finalDestination],
    ['Mode of transport', journey.mode],
    ['Vessel', journey.vesselName],
    ['Vessel IMO number', journey.vesselImo],
    ['Flight', journey.flight],
    ['Air waybill', journey.airWaybill],
    ...journey.containers.map((container): Row => ['Container', container]),
  ];
}

function documentRows({ documents }: Consignment): Row[] {
  return documents.flatMap((document): Row[] => [
    [`${DOCUMENT_WORDS[document.kind]}: number`, document.number],
    [`${DOCUMENT_WORDS[document.kind]}: date`, document.date],
    [`${DOCUMENT_WORDS[document.kind]}: type`, document.type],
  ]);
}

function dateAndPaymentRows({ dates, payment }: Consignment): Row[] {
  return [
    ['Shipment date', dates.shipment],
    ['Departure', dates.departure],
    ['Arrival', dates.arrival],
    ['Order date', dates.order],
    ['Payment date', dates.payment],
    ...dates.vague.map((vague): Row => ['Date, no day given', vague]),
    ['Incoterm', payment.incoterm],
    ['Terms of payment', payment.terms],
    ["Payer's country", payment.payerCountry],
  ];
}
