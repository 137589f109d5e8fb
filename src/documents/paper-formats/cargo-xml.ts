import { beginningOf } from '../papers/decode-text.ts';
import type { PaperFormat, RawFact, RawPaper } from '../papers/paper-format.ts';
import { PathRules, partyRules, rule } from '../papers/tree/path-rules.ts';
import { factsOfXml } from '../papers/tree/xml-facts.ts';
import type { XmlNode } from '../papers/tree/xml-node.ts';
import { rootOf } from '../papers/tree/xml-root.ts';
import { titleOf } from '../papers/tree/xml-title.ts';
import { readXmlTree } from '../papers/tree/xml-tree.ts';

const PARTY = {
  name: ['Name'],
  address: [
    '**/PostOfficeBox',
    '**/StreetName',
    '**/CityName',
    '**/PostcodeCode',
    '**/CountrySubDivisionName',
  ],
  country: ['**/CountryID'],
  phone: ['**/DirectTelephoneCommunication/CompleteNumber'],
  email: ['**/URIEmailCommunication/URIID'],
} as const;

const RULES = new PathRules([
  rule('HouseWaybill/BusinessHeaderDocument/ID', 'house_air_waybill'),
  rule('Waybill/BusinessHeaderDocument/ID', 'air_waybill'),
  rule('TransportContractDocument/ID', 'air_waybill'),
  rule('AssociatedConsignmentDocument/ID', 'house_air_waybill'),
  rule('SignatoryCarrierAuthentication/ActualDateTime', 'document_date'),
  ...partyRules('consignor', ['ConsignorParty'], PARTY),
  ...partyRules('consignee', ['ConsigneeParty'], PARTY),
  ...partyRules('freight_forwarder', ['FreightForwarderParty'], PARTY),
  // Role NI of the code list UN/EDIFACT 3035: a party to be notified.
  rule('AssociatedParty/Name', 'notify_party_name'),
  rule('AssociatedParty/**/StreetName', 'notify_party_address'),
  rule('AssociatedParty/**/CityName', 'notify_party_address'),
  rule('AssociatedParty/**/CountryID', 'notify_party_country'),
  rule('AssociatedParty/**/DirectTelephoneCommunication/CompleteNumber', 'notify_party_phone'),
  rule(
    'IncludedCustomsNote/Content',
    'consignee_id',
    (sibling) => sibling('ContentCode') === 'T' && sibling('SubjectCode') === 'CNE',
  ),
  rule(
    'IncludedCustomsNote/Content',
    'consignor_id',
    (sibling) => sibling('ContentCode') === 'T' && sibling('SubjectCode') === 'SHP',
  ),
  rule('OriginLocation/ID', 'port_of_loading'),
  rule('FinalDestinationLocation/ID', 'port_of_discharge'),
  rule('SpecifiedLogisticsTransportMovement/ID', 'flight_number'),
  rule('SpecifiedLogisticsTransportMovement/**/ScheduledOccurrenceDateTime', 'departure_date'),
  rule('MasterConsignment/TotalPieceQuantity', 'total_packages'),
  rule('HouseConsignment/TotalPieceQuantity', 'total_packages'),
  rule('IncludedTareGrossWeightMeasure', 'total_gross_mass_kg'),
  rule('MasterConsignment/GrossVolumeMeasure', 'total_volume_m3'),
  rule('HouseConsignment/GrossVolumeMeasure', 'total_volume_m3'),
  rule('DeclaredValueForCustomsAmount', 'total_value'),
  rule('NatureIdentificationTransportCargo/Identification', 'goods_description'),
  rule('IncludedMasterConsignmentItem/TypeCode', 'hs_code'),
  rule('IncludedHouseConsignmentItem/TypeCode', 'hs_code'),
  rule('IncludedMasterConsignmentItem/GrossWeightMeasure', 'gross_mass_kg'),
  rule('IncludedHouseConsignmentItem/GrossWeightMeasure', 'gross_mass_kg'),
  rule('IncludedMasterConsignmentItem/PieceQuantity', 'packages'),
  rule('IncludedHouseConsignmentItem/PieceQuantity', 'packages'),
  rule('OriginCountry/ID', 'country_of_origin'),
  rule('UNDGIdentificationCode', 'un_number'),
  rule('HandlingOSIInstructions/Description', 'notice'),
  rule('HandlingSSRInstructions/Description', 'notice'),
  rule('HandlingSPHInstructions/Description', 'notice'),
]);

const ROOTS =
  /^(?:Waybill|HouseWaybill|HouseManifest|FlightManifest|StatusMessage|Booking|ShippersDeclarationForDangerousGoods)$/;

/** IATA Cargo-XML: the air waybill (XFWB), the house waybill (XFZB), and other messages as raw facts. */
export const cargoXml: PaperFormat = {
  id: 'cargo-xml',
  title: 'IATA Cargo-XML (XFWB, XFZB)',
  recognises(file) {
    const root = rootOf(file);
    return root !== null && ROOTS.test(root.name) && /["']iata:/.test(beginningOf(file));
  },
  async read(file) {
    const { root, problems } = readXmlTree(file);
    const isWaybill = root.name === 'Waybill' || root.name === 'HouseWaybill';
    const facts = factsOfXml(root, {
      file: file.name,
      rules: RULES,
      items: new Set(['IncludedMasterConsignmentItem', 'IncludedHouseConsignmentItem']),
      units: ['unitCode'],
      currencies: ['currencyID'],
    });
    const paper: RawPaper = {
      kind: isWaybill ? 'air-waybill' : 'message',
      title: titleOf(root, file.name, ['MessageHeaderDocument', 'Name']),
      facts: [...facts, ...stopsOf(root, file.name)],
      conventions: { decimalMark: 'point', dateOrder: 'day-first' },
      problems,
    };
    return [paper];
  },
};

/** Airports between the first and the last, and that it goes by air. */
function stopsOf(root: XmlNode, file: string): readonly RawFact[] {
  const facts: RawFact[] = [];
  const consignment = root.children.find(({ name }) => name.endsWith('Consignment'));
  if (!consignment) return facts;
  const end = consignment.children.find(({ name }) => name === 'FinalDestinationLocation')?.children[0]?.text;
  const movements = consignment.children.filter(({ name }) => name === 'SpecifiedLogisticsTransportMovement');
  for (const [index, movement] of movements.entries()) {
    const xpath = `/${root.name}/${consignment.name}/SpecifiedLogisticsTransportMovement${index === 0 ? '' : `[${index + 1}]`}`;
    const add = (field: RawFact['field'], label: string, text: string, within: string): void => {
      facts.push({
        field,
        label,
        text,
        place: { kind: 'xpath', file, xpath: `${xpath}/${within}` },
        confidence: 1,
      });
    };
    const mode = movement.children.find(({ name }) => name === 'ModeCode');
    if (index === 0 && mode) add('transport_mode', 'ModeCode', mode.text, 'ModeCode');
    const arrival = movement.children.find(({ name }) => name === 'ArrivalEvent');
    const airport = arrival?.children
      .find(({ name }) => name === 'OccurrenceArrivalLocation')
      ?.children.find(({ name }) => name === 'ID');
    if (airport && airport.text !== end)
      add(
        'port_of_transit',
        'OccurrenceArrivalLocation',
        airport.text,
        'ArrivalEvent/OccurrenceArrivalLocation/ID',
      );
  }
  return facts;
}
