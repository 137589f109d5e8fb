import { OperationalError } from '../../model/problem.ts';
import type { RoleKey } from '../columns.ts';
import { beginningOf } from '../papers/decode-text.ts';
import type { PaperFormat } from '../papers/paper-format.ts';
import { factsOfJson, isObject, readJson } from '../papers/tree/json-facts.ts';
import { PathRules, partyRules, rule } from '../papers/tree/path-rules.ts';

const PARTY = {
  name: ['partyName'],
  address: [
    'address/street',
    'address/streetNumber',
    'address/floor',
    'address/postCode',
    'address/city',
    'address/stateRegion',
    'displayedAddress',
  ],
  country: ['address/countryCode'],
  id: ['identifyingCodes/partyCode', 'taxLegalReferences/value'],
  email: ['partyContactDetails/email'],
  phone: ['partyContactDetails/phone'],
} as const;

const PARTIES: readonly (readonly [RoleKey, readonly string[]])[] = [
  ['consignor', ['shipper']],
  ['consignee', ['consignee', 'endorsee']],
  ['notify_party', ['notifyParties']],
  ['seller', ['seller']],
  ['buyer', ['buyer']],
  ['freight_forwarder', ['carriersAgentAtDestination', 'serviceContractOwner']],
  ['carrier', ['issuingParty']],
];

const PLACE = (name: string) => [`${name}/UNLocationCode`, `${name}/locationName`, `${name}/address/city`];

const RULES = new PathRules([
  rule('transportDocumentReference', 'bill_of_lading_number'),
  rule('shippingInstructionsReference', 'consignment_reference'),
  rule(
    'carrierBookingReference',
    'booking_number',
    (sibling) => !/^\{/.test(sibling('carrierBookingReference') ?? ''),
  ),
  rule('issueDate', 'document_date'),
  rule('shippedOnBoardDate', 'departure_date'),
  rule('receivedForShipmentDate', 'shipment_date'),
  ...PARTIES.flatMap(([role, elements]) => partyRules(role, elements, PARTY)),
  ...PLACE('portOfLoading').map((path) => rule(path, 'port_of_loading')),
  ...PLACE('portOfDischarge').map((path) => rule(path, 'port_of_discharge')),
  ...PLACE('placeOfDelivery').map((path) => rule(path, 'final_destination')),
  rule('vesselVoyages/vesselName', 'vessel_name'),
  rule('vesselIMONumber', 'vessel_imo'),
  rule('equipmentReference', 'container_number'),
  rule('equipment/equipmentReference', 'container_number'),
  rule('descriptionOfGoods', 'goods_description'),
  rule('HSCodes', 'hs_code'),
  rule('cargoGrossWeight/value', 'gross_mass_kg'),
  rule('cargoNetWeight/value', 'net_mass_kg'),
  rule('cargoItems/weight', 'gross_mass_kg'),
  rule('outerPackaging/numberOfPackages', 'packages'),
  rule('outerPackaging/description', 'package_kind'),
  rule('outerPackaging/packageCode', 'package_kind'),
  rule('dangerousGoods/unNumber', 'un_number'),
  rule('shippingMarks', 'marks'),
  rule('references/value', 'order_number', (sibling) => sibling('type') === 'PO'),
  rule('references/value', 'invoice_number', (sibling) => sibling('type') === 'INV'),
  rule('references/value', 'customer_reference'),
  rule('termsAndConditions', 'notice'),
  rule('requestedCarrierClauses', 'notice'),
]);

/** Keys of which a transport document of DCSA has at least one. */
const KEYS =
  /"(?:transportDocumentReference|transportDocumentTypeCode|shippingInstructionsReference|carrierBookingReference)"\s*:/;

/** DCSA transport documents and shipping instructions (electronic bill of lading, 2.x and 3.x), as JSON. */
export const dcsa: PaperFormat = {
  id: 'dcsa',
  title: 'DCSA transport document (electronic bill of lading)',
  recognises(file) {
    const beginning = beginningOf(file);
    return /^\uFEFF?\s*\{/.test(beginning) && KEYS.test(beginning);
  },
  async read(file) {
    const root = readJson(file);
    if (!isObject(root))
      throw new OperationalError({
        what: 'this is no JSON object',
        where: file.name,
        mend: 'Give one transport document in a file.',
      });
    const type = root['transportDocumentTypeCode'];
    return [
      {
        kind: type === 'SWB' ? 'waybill' : 'bill-of-lading',
        ...(typeof type === 'string' && {
          title: {
            text: type === 'SWB' ? 'Sea waybill (SWB)' : `Bill of lading (${type})`,
            place: { kind: 'pointer' as const, file: file.name, pointer: '/transportDocumentTypeCode' },
          },
        }),
        facts: factsOfJson(root, { file: file.name, rules: RULES, items: new Set(['consignmentItems']) }),
        conventions: { decimalMark: 'point', dateOrder: 'day-first' },
      },
    ];
  },
};
