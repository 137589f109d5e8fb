import type { PaperKind } from '../../model/paper.ts';
import { beginningOf } from '../papers/decode-text.ts';
import type { PaperField } from '../papers/paper-fields.ts';
import type { PaperFormat } from '../papers/paper-format.ts';
import { PathRules, partyRules, rule, type Siblings } from '../papers/tree/path-rules.ts';
import { factsOfXml } from '../papers/tree/xml-facts.ts';
import type { XmlNode } from '../papers/tree/xml-node.ts';
import { rootOf } from '../papers/tree/xml-root.ts';
import { titleOf } from '../papers/tree/xml-title.ts';
import { readXmlTree } from '../papers/tree/xml-tree.ts';

const PARTY = {
  name: ['Name'],
  address: ['Address/Line', 'Address/CityName', 'Address/PostcodeID', 'Address/CountrySubDivisionName'],
  country: ['Address/CountryCode'],
  id: ['ID'],
  phone: ['Communication/ID'],
} as const;

/**
 * Papers that a declaration names, by the code of Annex 9 of Implementing Regulation (EU) 2016/341 and UN/EDIFACT 1001,
 * with and without the leading letter.
 */
const DOCUMENT_CODES: Readonly<Record<string, PaperField>> = {
  '271': 'packing_list_number',
  '325': 'invoice_number',
  '380': 'invoice_number',
  '703': 'house_air_waybill',
  '704': 'bill_of_lading_number',
  '705': 'bill_of_lading_number',
  '714': 'bill_of_lading_number',
  '730': 'road_consignment_note_number',
  '740': 'air_waybill',
  '741': 'air_waybill',
  '861': 'certificate_of_origin_number',
  '935': 'invoice_number',
  DCR: 'consignment_reference',
  MCR: 'consignment_reference',
};

/** The code stands in one element (`N380`) or in two (`N`, `380`); what is no document of the trade stays unused. */
function namedDocument(sibling: Siblings): PaperField | null {
  const code = (sibling('TypeCode') ?? '').replace(/^[NZ](?=\d{3}$)/, '');
  return DOCUMENT_CODES[code] ?? null;
}

/** Code list 219: what identifies the means of transport. */
const MEANS: Readonly<Record<string, PaperField>> = {
  '10': 'vessel_imo',
  '11': 'vessel_name',
  '40': 'flight_number',
  '41': 'flight_number',
};
const meansOf = (sibling: Siblings): PaperField | null =>
  MEANS[sibling('IdentificationTypeCode') ?? ''] ?? null;

const RULES = new PathRules([
  rule('Declaration/ID', 'declaration_number'),
  rule('Declaration/FunctionalReferenceID', 'customer_reference'),
  rule('Declaration/AcceptanceDateTime/DateTimeString', 'declaration_date'),
  rule('Declaration/IssueDateTime/DateTimeString', 'declaration_date'),
  rule('Declaration/TotalPackageQuantity', 'total_packages'),
  rule('Declaration/TotalGrossMassMeasure', 'total_gross_mass_kg'),
  rule('GoodsShipment/TotalGrossMassMeasure', 'total_gross_mass_kg'),
  rule('Declaration/InvoiceAmount', 'total_value'),
  rule('Invoice/TotalAmount', 'total_value'),
  ...partyRules('consignor', ['Exporter', 'Consignor'], PARTY),
  ...partyRules('consignee', ['Consignee', 'Importer'], PARTY),
  ...partyRules('buyer', ['Buyer'], PARTY),
  ...partyRules('seller', ['Seller'], PARTY),
  ...partyRules('carrier', ['Carrier'], PARTY),
  ...partyRules('notify_party', ['NotifyParty'], PARTY),
  ...partyRules('customs_broker', ['Declarant', 'Agent'], PARTY),
  rule('BorderTransportMeans/ID', meansOf),
  rule('BorderTransportMeans/ModeCode', 'transport_mode'),
  rule('Itinerary/RoutingCountryCode', 'port_of_transit'),
  rule('Destination/CountryCode', 'destination_country'),
  rule('ExportCountry/ID', 'country_of_dispatch'),
  rule('LoadingLocation/ID', 'port_of_loading'),
  rule('UnloadingLocation/ID', 'port_of_discharge'),
  rule('TransportEquipment/ID', 'container_number'),
  rule('TradeTerms/ConditionCode', 'incoterm'),
  rule('UCR/TraderAssignedReferenceID', 'consignment_reference'),
  rule('UCR/ID', 'consignment_reference'),
  rule('PreviousDocument/ID', namedDocument),
  rule('AdditionalDocument/ID', namedDocument),
  rule('Commodity/Description', 'goods_description'),
  // TSP: the tariff's own subheading; additional codes are of other types.
  rule('Commodity/Classification/ID', 'hs_code', (sibling) =>
    ['TSP', 'HS', 'SRZ', undefined, ''].includes(sibling('IdentificationTypeCode')),
  ),
  rule('GoodsMeasure/GrossMassMeasure', 'gross_mass_kg'),
  rule('GoodsMeasure/NetNetWeightMeasure', 'net_mass_kg'),
  rule('GoodsMeasure/NetWeightMeasure', 'net_mass_kg'),
  rule('GoodsMeasure/TariffQuantity', 'quantity'),
  rule('InvoiceLine/ItemChargeAmount', 'value'),
  rule('GovernmentAgencyGoodsItem/StatisticalValueAmount', 'value'),
  rule('Origin/CountryCode', 'country_of_origin'),
  rule('Packaging/QuantityQuantity', 'packages'),
  rule('Packaging/TypeCode', 'package_kind'),
  rule('Packaging/MarksNumbersID', 'marks'),
  rule('DangerousGoods/UNDGID', 'un_number'),
]);

/** The name spaces of the data model; customs' own messages about movements; answers without a name space. */
const SIGNS = /urn:wco:datamodel|inventoryLinking|<WCODataModelVersionCode/;

/** Elements around a declaration: the envelope, and what systems put around that. */
const WRAPPERS = 4;

function declarationIn(node: XmlNode, depth: number): XmlNode | undefined {
  if (node.name === 'Declaration') return node;
  if (depth === 0) return undefined;
  for (const child of node.children) {
    const found = declarationIn(child, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** Declarations in the WCO data model, as customs take them (CDS of the United Kingdom and others), and the answers. */
export const wcoDeclaration: PaperFormat = {
  id: 'wco-declaration',
  title: 'Customs declaration (WCO data model, CDS)',
  recognises(file) {
    return rootOf(file) !== null && SIGNS.test(beginningOf(file));
  },
  async read(file) {
    const { root, problems } = readXmlTree(file);
    const declaration = declarationIn(root, WRAPPERS);
    const facts = factsOfXml(root, {
      file: file.name,
      rules: RULES,
      items: new Set(['GovernmentAgencyGoodsItem']),
      units: ['unitCode'],
      currencies: ['currencyID'],
    });
    return [
      {
        kind: kindOf(declaration),
        title: titleOf(root, file.name, ['WCOTypeName']),
        facts,
        conventions: { decimalMark: 'point', dateOrder: 'day-first' },
        problems,
      },
    ];
  },
};

/** A declaration with goods is a paper; an answer, a cancellation or a movement message is a message. */
function kindOf(declaration: XmlNode | undefined): PaperKind {
  const hasGoods = declaration?.children.some(({ name }) => name === 'GoodsShipment') === true;
  return hasGoods ? 'export-declaration' : 'message';
}
