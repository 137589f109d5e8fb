import type { ColumnId } from '../columns.ts';

/**
 * What papers say besides the columns of tables. Everything else that a paper says has the name of the column that
 * would hold it (`tidewaiter columns`), so that tables and papers share one vocabulary.
 */
export const PAPER_ONLY_FIELDS = {
  document_number: 'number of the paper itself',
  document_date: 'day of the paper itself',
  house_air_waybill: 'number of the house air waybill',
  road_consignment_note_number: 'number of the road consignment note (CMR)',
  booking_number: "carrier's booking number",
  delivery_note_number: 'number of the delivery note or despatch advice',
  consignment_reference: 'reference of the consignment (UCR, shipment number)',
  customer_reference: 'reference that the buyer or the seller gave',
  letter_of_credit_number: 'number of the letter of credit',
  unit_price: 'price of one unit, or of as many as `price_base` says',
  price_base: 'number of units that the price is for',
  packages: 'number of packages',
  package_kind: 'kind of packages',
  volume_m3: 'volume in cubic metres',
  marks: 'marks and numbers on the packages',
  un_number: 'UN number of dangerous goods',
  total_quantity: 'quantity of all goods together',
  total_quantity_unit: 'its unit',
  total_net_mass_kg: 'net mass of all goods together',
  total_gross_mass_kg: 'gross mass of all goods together',
  total_value: 'value of all goods together',
  total_packages: 'number of packages of all goods together',
  total_volume_m3: 'volume of all goods together',
  notice: 'remarks and clauses in words',
} as const;

export type PaperOnlyField = keyof typeof PAPER_ONLY_FIELDS;
export type PaperField = ColumnId | PaperOnlyField;
