import type { FactName } from '../model/flag.ts';

/** What a person would have to supply for each fact. */
export const MISSING_IN_WORDS: Readonly<Record<FactName, string>> = {
  asOf: 'the day of the assessment',
  partyScreening: 'a named party, or a watchlist in force on the day',
  hsCodes: 'an HS code of six digits or more',
  goodsDescriptions: 'a goods description',
  pieceMasses: 'net and gross mass, or a mass and a number of pieces of goods of known size',
  documentDates: 'two dates to compare',
  documentNumberUses: 'a document number to compare with the other records of the run',
  foundingDates: 'the founding date of consignee, buyer or end user',
  emails: 'an e-mail address of consignee, notify party, buyer or end user',
  phones: 'a telephone number with its international prefix',
  sharedContacts:
    'an address, telephone number or e-mail address to compare, or a watchlist in force on the day',
  deliveryParty: 'a named consignee',
  payment: 'terms of payment',
  endUse: 'an end user or a stated end use',
  route: 'two stages of the route with their countries',
  destination: 'a destination',
  deliveryPlan: 'a delivery date or a destination',
  identifiers: 'an identifier of a kind that can be tested',
  reports: 'an accepted claim in the ledger of reports, published on or before the day',
  airWaybills: 'an air waybill number of eleven digits',
  papersCompared: 'a second paper of the consignment to compare with',
  endUseClaims: 'a claim in the papers of what the goods are for',
  goodsFit: 'a description in known words beside a code of four digits',
  uavCodes: 'a loaded table of codes (tidewaiter data import supp7), and an HS code',
  unitPrices:
    'loaded prices (tidewaiter data import prices) of the same code and currency, a value and a net mass',
  technicalLevel:
    'a loaded table that names the destination (tidewaiter data import technology), and an HS code',
  businessFit:
    'the line of business of buyer, consignee or end user (in the papers, in its name, or tidewaiter data import businesses), and an HS code',
  packaging: 'the kind or number of packages',
};
