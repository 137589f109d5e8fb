import type { PaperKind } from '../../model/paper.ts';
import type { RoleKey } from '../columns.ts';
import { beginningOf } from '../papers/decode-text.ts';
import type { PaperField } from '../papers/paper-fields.ts';
import type { PaperFormat } from '../papers/paper-format.ts';
import { PathRules, partyRules, rule } from '../papers/tree/path-rules.ts';
import { factsOfXml } from '../papers/tree/xml-facts.ts';
import { rootOf } from '../papers/tree/xml-root.ts';
import { titleOf } from '../papers/tree/xml-title.ts';
import { readXmlTree } from '../papers/tree/xml-tree.ts';

/** Documents of UBL 2.0 to 2.4 that are papers of a consignment, by their root element. */
const KINDS: Readonly<Record<string, PaperKind>> = {
  Invoice: 'invoice',
  SelfBilledInvoice: 'invoice',
  FreightInvoice: 'invoice',
  CreditNote: 'invoice',
  PackingList: 'packing-list',
  DespatchAdvice: 'delivery-note',
  ReceiptAdvice: 'delivery-note',
  Waybill: 'waybill',
  BillOfLading: 'bill-of-lading',
  ForwardingInstructions: 'waybill',
  CertificateOfOrigin: 'certificate-of-origin',
  GoodsCertificate: 'certificate',
  GoodsItemPassport: 'certificate',
  ExportCustomsDeclaration: 'export-declaration',
  ImportCustomsDeclaration: 'export-declaration',
  TransitCustomsDeclaration: 'export-declaration',
  Order: 'order',
  OrderResponse: 'order',
};

const PARTY = {
  name: ['PartyName/Name', 'Party/PartyName/Name', 'Party/PartyLegalEntity/RegistrationName'],
  address: [
    'StreetName',
    'AdditionalStreetName',
    'BuildingName',
    'BuildingNumber',
    'Postbox',
    'CityName',
    'PostalZone',
    'CountrySubentity',
    'AddressLine/Line',
  ].flatMap((element) => [`PostalAddress/${element}`, `Party/PostalAddress/${element}`]),
  country: ['PostalAddress/Country/IdentificationCode', 'Party/PostalAddress/Country/IdentificationCode'],
  id: ['PartyTaxScheme/CompanyID', 'PartyLegalEntity/CompanyID'].flatMap((element) => [
    element,
    `Party/${element}`,
  ]),
  phone: ['Contact/Telephone', 'Party/Contact/Telephone'],
  email: ['Contact/ElectronicMail', 'Party/Contact/ElectronicMail'],
} as const;

const PARTIES: readonly (readonly [RoleKey, readonly string[]])[] = [
  [
    'consignor',
    ['ConsignorParty', 'ExporterParty', 'DespatchSupplierParty', 'DespatchParty', 'ShipperParty'],
  ],
  ['consignee', ['ConsigneeParty', 'ImporterParty', 'DeliveryCustomerParty', 'DeliveryParty']],
  ['notify_party', ['NotifyParty']],
  ['buyer', ['AccountingCustomerParty', 'BuyerCustomerParty', 'BuyerParty']],
  ['seller', ['AccountingSupplierParty', 'SellerSupplierParty', 'SellerParty']],
  ['end_user', ['FinalDeliveryParty', 'UltimateConsigneeParty']],
  ['freight_forwarder', ['FreightForwarderParty']],
  ['carrier', ['CarrierParty', 'TransportServiceProviderParty', 'PerformingCarrierParty']],
  ['customs_broker', ['DeclarantParty', 'CustomsDeclarantParty', 'AgentParty']],
];

/** Lines of goods, by the document. */
const ITEMS = new Set([
  'InvoiceLine',
  'CreditNoteLine',
  'DespatchLine',
  'ReceiptLine',
  'OrderLine',
  'GoodsItem',
  'CertificateOfOriginLine',
]);

const NAMED: readonly (readonly [element: string, number: PaperField, date?: PaperField])[] = [
  ['OrderReference', 'order_number', 'order_date'],
  ['OrderDocumentReference', 'order_number', 'order_date'],
  ['BuyerOrderDocumentReference', 'order_number'],
  ['InvoiceDocumentReference', 'invoice_number', 'invoice_date'],
  ['DespatchDocumentReference', 'delivery_note_number'],
  ['ContractDocumentReference', 'customer_reference'],
];

const RULES = new PathRules([
  ...Object.keys(KINDS).flatMap((root) => [
    rule(`${root}/ID`, 'document_number'),
    rule(`${root}/IssueDate`, 'document_date'),
  ]),
  ...PARTIES.flatMap(([role, elements]) => partyRules(role, elements, PARTY)),
  ...NAMED.flatMap(([element, number, date]) => [
    rule(`${element}/ID`, number),
    ...(date ? [rule(`${element}/IssueDate`, date)] : []),
  ]),
  rule('Waybill/CarrierAssignedID', 'booking_number'),
  rule('Waybill/ShippingOrderID', 'consignment_reference'),
  rule('Waybill/Shipment/ID', 'consignment_reference'),
  rule('Consignment/ID', 'consignment_reference'),
  rule('Consignment/CarrierAssignedID', 'booking_number'),
  rule('Consignment/TariffCode', 'hs_code'),
  rule('Consignment/TariffDescription', 'goods_description'),
  rule('Consignment/SummaryDescription', 'goods_description'),
  rule('Shipment/GrossWeightMeasure', 'total_gross_mass_kg'),
  rule('Shipment/NetNetWeightMeasure', 'total_net_mass_kg'),
  rule('Shipment/NetWeightMeasure', 'total_net_mass_kg'),
  rule('Consignment/GrossWeightMeasure', 'total_gross_mass_kg'),
  rule('Consignment/NetNetWeightMeasure', 'total_net_mass_kg'),
  rule('Consignment/NetWeightMeasure', 'total_net_mass_kg'),
  rule('Consignment/TotalInvoiceAmount', 'total_value'),
  rule('Shipment/DeclaredCustomsValueAmount', 'total_value'),
  rule('Shipment/GrossVolumeMeasure', 'total_volume_m3'),
  rule('Consignment/GrossVolumeMeasure', 'total_volume_m3'),
  rule('Shipment/TotalTransportHandlingUnitQuantity', 'total_packages'),
  rule('Consignment/TotalTransportHandlingUnitQuantity', 'total_packages'),
  rule('OriginalDepartureCountry/IdentificationCode', 'country_of_dispatch'),
  rule('FinalDestinationCountry/IdentificationCode', 'destination_country'),
  rule('TransitCountry/IdentificationCode', 'port_of_transit'),
  rule('ShipmentStage/TransportModeCode', 'transport_mode'),
  rule('MainCarriageShipmentStage/TransportModeCode', 'transport_mode'),
  rule('MaritimeTransport/VesselName', 'vessel_name'),
  rule('MaritimeTransport/VesselID', 'vessel_imo'),
  rule('AirTransport/AircraftID', 'flight_number'),
  rule('LoadingPortLocation/Name', 'port_of_loading'),
  rule('LoadingPortLocation/ID', 'port_of_loading'),
  rule('UnloadingPortLocation/Name', 'port_of_discharge'),
  rule('UnloadingPortLocation/ID', 'port_of_discharge'),
  rule('FirstArrivalPortLocation/Name', 'port_of_discharge'),
  rule('LastExitPortLocation/Name', 'port_of_loading'),
  rule('TransportEquipment/ID', 'container_number'),
  rule('DeliveryTerms/ID', 'incoterm'),
  rule('DeliveryTerms/SpecialTerms', 'incoterm'),
  rule('PaymentTerms/Note', 'payment_terms'),
  rule('ActualDespatchDate', 'shipment_date'),
  rule('ActualDeliveryDate', 'arrival_date'),
  rule('LegalMonetaryTotal/PayableAmount', 'total_value'),
  rule('AnticipatedMonetaryTotal/PayableAmount', 'total_value'),
  rule('DocumentCurrencyCode', 'currency'),
  rule('Item/Name', 'goods_description'),
  rule('Item/Description', 'goods_description'),
  rule('GoodsItem/Description', 'goods_description'),
  rule('SellersItemIdentification/ID', 'part_number'),
  rule('ManufacturersItemIdentification/ID', 'part_number'),
  rule('ItemInstance/SerialID', 'serial_number'),
  rule('OriginCountry/IdentificationCode', 'country_of_origin'),
  rule('InvoicedQuantity', 'quantity'),
  rule('CreditedQuantity', 'quantity'),
  rule('DeliveredQuantity', 'quantity'),
  rule('ReceivedQuantity', 'quantity'),
  rule('LineItem/Quantity', 'quantity'),
  rule('GoodsItem/Quantity', 'quantity'),
  rule('LineExtensionAmount', 'value'),
  rule('GoodsItem/ValueAmount', 'value'),
  rule('Price/PriceAmount', 'unit_price'),
  rule('Price/BaseQuantity', 'price_base'),
  rule('GoodsItem/GrossWeightMeasure', 'gross_mass_kg'),
  rule('GoodsItem/NetNetWeightMeasure', 'net_mass_kg'),
  rule('GoodsItem/NetWeightMeasure', 'net_mass_kg'),
  rule('HazardousItem/UNDGCode', 'un_number'),
  rule('Note', 'notice'),
  rule('SpecialInstructions', 'notice'),
]);

/** OASIS Universal Business Language 2.x: invoice, despatch advice, waybill, bill of lading, certificates, declarations. */
export const ubl: PaperFormat = {
  id: 'ubl',
  title: 'UBL 2.x (invoice, despatch advice, waybill, certificates, declarations)',
  recognises(file) {
    return rootOf(file) !== null && /urn:oasis:names:(?:specification|tc):ubl:/.test(beginningOf(file));
  },
  async read(file) {
    const { root, problems } = readXmlTree(file);
    const facts = factsOfXml(root, {
      file: file.name,
      rules: RULES,
      items: ITEMS,
      units: ['unitCode'],
      currencies: ['currencyID'],
    });
    const isAir =
      root.name === 'Waybill' && root.children.some(({ name, text }) => name === 'Name' && /air/i.test(text));
    return [
      {
        kind: isAir ? 'air-waybill' : (KINDS[root.name] ?? 'message'),
        title: titleOf(root, file.name, root.name === 'Waybill' ? ['Name'] : []),
        facts,
        conventions: { decimalMark: 'point', dateOrder: 'day-first' },
        problems,
      },
    ];
  },
};
