import type { IsoDate } from '../model/dates.ts';
import type { FlagGroup } from '../model/finding.ts';
import type { Flag } from '../model/flag.ts';
import { aircraftType } from './aircraft-type.ts';
import { bankAsConsignee } from './bank-as-consignee.ts';
import { certificateUnconfirmed } from './certificate-unconfirmed.ts';
import { chplCode } from './chpl-code.ts';
import { descriptionAgainstCode } from './description-against-code.ts';
import { duplicateDocumentNumber } from './duplicate-document-number.ts';
import { embargoedNeighbour } from './embargoed-neighbour.ts';
import { endUseClaim } from './end-use-claim.ts';
import { endUserAbsent } from './end-user-absent.ts';
import { forwarderAsDestination } from './forwarder-as-destination.ts';
import { goodsAgainstBusiness } from './goods-against-business.ts';
import { goodsAgainstDestination } from './goods-against-destination.ts';
import { identifierCheck } from './identifier-check.ts';
import { impossibleDates } from './impossible-dates.ts';
import { listedParty } from './listed-party.ts';
import { noCompanyEmail } from './no-company-email.ts';
import { packaging } from './packaging.ts';
import { papersGoodsDiffer } from './papers-goods-differ.ts';
import { papersPartiesDiffer } from './papers-parties-differ.ts';
import { papersTermsDiffer } from './papers-terms-differ.ts';
import { phoneCountry } from './phone-country.ts';
import { pieceWeight } from './piece-weight.ts';
import { recentFounding } from './recent-founding.ts';
import { releaseCertificate } from './release-certificate.ts';
import { reportedParty } from './reported-party.ts';
import { sharedContact } from './shared-contact.ts';
import { transshipmentPoint } from './transshipment-point.ts';
import { uavCode } from './uav-code.ts';
import { unitPrice } from './unit-price.ts';
import { vagueDelivery } from './vague-delivery.ts';
import { vagueDescription } from './vague-description.ts';
import { waybillPrefix } from './waybill-prefix.ts';

/** Version of everything that can change an assessment without new lists: flags, weights, tables of law. */
export const RULES_VERSION = '2026-11.4';

/** How much a hit weighs, and why so much. */
export interface Weight {
  /** Ten times the common logarithm of a likelihood ratio; negative speaks for innocence. */
  readonly decibans: number;
  readonly reason: string;
}

export interface RegisterEntry {
  readonly flag: Flag;
  readonly group: FlagGroup;
  /** First day on which the flag may be raised: that of its source. Absent: as old as trade. */
  readonly from?: IsoDate;
  /** Last day. */
  readonly until?: IsoDate;
  /** One weight for each variant that the flag can raise. */
  readonly weights: Readonly<Record<string, Weight>>;
}

/**
 * The policy: every flag with its group, its days and its weights. No weight lives anywhere else.
 *
 * Read a weight as "how many times more often does this picture appear in diverted consignments than in honest
 * ones": 3 is twice, 5 three times, 7 five times, 10 ten times, 20 a hundred times. No public data set of diverted
 * consignments exists, so the numbers are judgement, made so that no single weak sign asks for a person and that two
 * or three from different groups do. They are reviewed with each version of the rules.
 */
export const REGISTER: readonly RegisterEntry[] = [
  {
    flag: chplCode,
    group: 'goods',
    from: '2023-05-19',
    weights: {
      'tier-1': {
        decibans: 7,
        reason: 'Of highest concern to the four governments; but most of the trade is civil.',
      },
      'tier-2': { decibans: 6, reason: 'Found in weapons as tier 1 is, with more makers.' },
      'tier-3': { decibans: 4, reason: 'Wide codes: plugs, bearings, converters.' },
      'tier-4': { decibans: 3, reason: 'Machines and test gear: few consignments, named buyers.' },
      'partner-destination': { decibans: 2, reason: 'The destination applies the same controls itself.' },
      'embargoed-destination': {
        decibans: 25,
        reason: 'Goods and destination are embargoed together; a ground for stop where the law reaches.',
      },
    },
  },
  {
    flag: descriptionAgainstCode,
    group: 'goods',
    weights: {
      conflicts: {
        decibans: 2,
        reason: 'Words are a weak witness: on labelled parcels one right code in fifteen looks wrong.',
      },
      'controlled-words': {
        decibans: 5,
        reason:
          'Controlled goods under the code of others is how they are hidden; brands and parts explain many.',
      },
    },
  },
  {
    flag: uavCode,
    group: 'goods',
    weights: {
      listed: { decibans: 4, reason: 'Sought for drones; most of the trade is civil.' },
      'destination-of-the-rule': {
        decibans: 12,
        reason:
          "Needs a licence that the record does not show; the table is the user's own, so it is no ground for stop.",
      },
    },
  },
  {
    flag: unitPrice,
    group: 'goods',
    weights: {
      'far-below': { decibans: 4, reason: 'Undervalued on purpose, or another grade of goods.' },
      'far-above': { decibans: 3, reason: 'Paid for what is not on the paper; urgent spares explain many.' },
    },
  },
  {
    flag: goodsAgainstBusiness,
    group: 'goods',
    weights: {
      stated: {
        decibans: 5,
        reason: 'The papers themselves say that the buyer does something else; firms do move into new lines.',
      },
      table: { decibans: 5, reason: "The user's own knowledge of the buyer; it may be old." },
      name: { decibans: 3, reason: 'Names outlive the business that they were chosen for.' },
    },
  },
  {
    flag: goodsAgainstDestination,
    group: 'goods',
    weights: {
      'above-level': {
        decibans: 4,
        reason: 'Integrated circuits need a factory that mounts them; service and resale explain some.',
      },
    },
  },
  {
    flag: vagueDescription,
    group: 'goods',
    weights: {
      'refers-elsewhere': { decibans: 4, reason: 'Says openly that the goods are not named here.' },
      'generic-words': { decibans: 3, reason: 'Common among honest clerks.' },
      'no-words': { decibans: 3, reason: 'Often an article number in the wrong column.' },
      'too-short': { decibans: 2, reason: 'Mostly a field that is too small.' },
      'attributes-only': { decibans: 2, reason: 'Mail-order lines; little to do with controlled goods.' },
      'no-heading': {
        decibans: 1,
        reason: 'Often a brand or a trade term that our vocabulary lacks: it says as much about us.',
      },
    },
  },
  {
    flag: pieceWeight,
    group: 'goods',
    weights: {
      'outside-range': {
        decibans: 6,
        reason: 'The goods cannot be what the code says, or a number is wrong.',
      },
      'net-over-gross': { decibans: 4, reason: 'Impossible, but usually two fields exchanged.' },
    },
  },
  {
    flag: papersGoodsDiffer,
    group: 'papers',
    weights: {
      identity: {
        decibans: 11,
        reason: 'A part has one number; another on its certificate means another part, or a slip of the pen.',
      },
      container: {
        decibans: 10,
        reason: 'Goods stand in one container; another number is another box, or a slip of the pen.',
      },
      origin: {
        decibans: 10,
        reason: 'Goods come from one country; a second one hides it, or a clerk copied it from other goods.',
      },
      nature: {
        decibans: 10,
        reason: 'Two papers name goods of different chapters, or in words of other goods.',
      },
      heading: { decibans: 5, reason: 'Two opinions on one thing within a chapter are common.' },
      quantity: {
        decibans: 10,
        reason: 'Goods were added or left out, or a delivery was split without saying so.',
      },
      'mass-far': {
        decibans: 13,
        reason: 'Two fifths and more of the mass are missing on one paper: other goods, or a wrong number.',
      },
      mass: { decibans: 4, reason: 'Scales, pallets and estimates explain many.' },
      packages: { decibans: 3, reason: 'Repacking and consolidation explain most.' },
    },
  },
  {
    flag: papersPartiesDiffer,
    group: 'papers',
    weights: {
      'recipient-abroad': {
        decibans: 14,
        reason: 'The goods go to another firm in another country: what false papers are for.',
      },
      recipient: {
        decibans: 11,
        reason: 'Who gets the goods is what false papers hide; sales under way explain some.',
      },
      'other-party': { decibans: 5, reason: 'Senders and sellers are often two firms of one group.' },
      country: {
        decibans: 5,
        reason: 'One firm in two countries: branches, or a stand-in of the same name.',
      },
    },
  },
  {
    flag: papersTermsDiffer,
    group: 'papers',
    weights: {
      destination: {
        decibans: 11,
        reason: 'Goods go to one country; a second one is a way round or a mistake.',
      },
      reference: {
        decibans: 10,
        reason:
          'A paper made for other goods names another invoice or waybill; a replaced one explains some.',
      },
      'value-far': {
        decibans: 10,
        reason: 'A tenth and more is no fee: another price was declared, or another sum was meant.',
      },
      'currency-alone': {
        decibans: 10,
        reason: 'One figure in two currencies: one of the values is false by the rate of exchange.',
      },
      value: { decibans: 5, reason: 'Two prices for one thing; freight and corrections explain many.' },
      currency: { decibans: 3, reason: 'Price lists and exchange explain most.' },
      incoterm: { decibans: 2, reason: 'Clerks copy terms from the last order.' },
    },
  },
  {
    flag: packaging,
    group: 'papers',
    weights: {
      kind: {
        decibans: 5,
        reason: 'No one ships electronics in barrels; a wrong line of a list explains some.',
      },
      'more-packages-than-pieces': {
        decibans: 4,
        reason: 'Impossible; often parts of one piece in several crates.',
      },
    },
  },
  {
    flag: impossibleDates,
    group: 'papers',
    weights: {
      raised: { decibans: 6, reason: 'Papers made afterwards show it; so do exchanged day and month.' },
    },
  },
  {
    flag: duplicateDocumentNumber,
    group: 'papers',
    weights: {
      invoice: { decibans: 8, reason: 'One firm does not give one number to two customers by design.' },
      'transport-document': {
        decibans: 7,
        reason: 'Carriers number strictly; corrections and split lots explain some.',
      },
      declaration: { decibans: 7, reason: 'Customs numbers strictly; corrections explain some.' },
      certificate: { decibans: 5, reason: 'Copies of one certificate follow parts of a batch.' },
    },
  },
  {
    flag: recentFounding,
    group: 'parties',
    from: '2023-05-19',
    weights: {
      raised: { decibans: 4, reason: 'Front firms are new; so is an ever larger share of honest ones.' },
      'country-unknown': {
        decibans: 2,
        reason: 'The alert speaks of countries outside the coalition, and this one is not known.',
      },
    },
  },
  {
    flag: noCompanyEmail,
    group: 'parties',
    from: '2023-03-02',
    weights: {
      raised: { decibans: 2, reason: 'Named by the agencies, and the habit of small firms everywhere.' },
    },
  },
  {
    flag: sharedContact,
    group: 'parties',
    weights: {
      'designated-contact': { decibans: 13, reason: 'A telephone or mailbox has one holder.' },
      'designated-address': { decibans: 9, reason: 'A whole building may share it.' },
      'listed-contact': { decibans: 10, reason: 'As above, with an entry that is not blocked.' },
      'listed-address': { decibans: 6, reason: 'As above, with an entry that is not blocked.' },
    },
  },
  {
    flag: listedParty,
    group: 'parties',
    weights: {
      'designated-exact': {
        decibans: 30,
        reason: 'The name is that of a sanctioned person; a ground for stop when blocked.',
      },
      'designated-probable': {
        decibans: 20,
        reason: 'The names differ in little; a ground for stop when blocked.',
      },
      'designated-possible': { decibans: 10, reason: 'A person should compare the two.' },
      'owned-exact': { decibans: 28, reason: 'As the owner, less the age of the ownership data.' },
      'owned-probable': { decibans: 18, reason: 'As the owner, less the age of the ownership data.' },
      'owned-possible': { decibans: 10, reason: 'A person should compare the two.' },
      'controlled-exact': { decibans: 22, reason: 'Exports need a licence that is mostly refused.' },
      'controlled-probable': { decibans: 15, reason: 'The names differ in little.' },
      'controlled-possible': { decibans: 10, reason: 'A person should compare the two.' },
      'restricted-exact': { decibans: 15, reason: 'Some dealings are forbidden, or a warning is published.' },
      'restricted-probable': { decibans: 11, reason: 'The names differ in little.' },
      'restricted-possible': {
        decibans: 7,
        reason: 'Little follows from a doubtful match with a partial measure.',
      },
      'internal-exact': { decibans: 20, reason: "The house's own decision: hold until someone lifts it." },
      'internal-probable': { decibans: 14, reason: 'The names differ in little.' },
      'internal-possible': { decibans: 10, reason: 'A person should compare the two.' },
    },
  },
  {
    flag: phoneCountry,
    group: 'parties',
    from: '2023-11-06',
    weights: {
      raised: { decibans: 3, reason: 'Regional offices and travellers explain most.' },
      'embargoed-country': { decibans: 8, reason: 'The buyer is reached where the goods may not go.' },
    },
  },
  {
    flag: forwarderAsDestination,
    group: 'route',
    weights: { raised: { decibans: 5, reason: 'Long known as a sign; common in consolidated freight.' } },
  },
  {
    flag: bankAsConsignee,
    group: 'route',
    from: '2023-11-06',
    weights: { raised: { decibans: 5, reason: 'Rare once no buyer is named anywhere.' } },
  },
  {
    flag: endUserAbsent,
    group: 'end-use',
    weights: {
      refused: { decibans: 9, reason: 'A refusal in words is rare and chosen.' },
      absent: { decibans: 4, reason: 'Often only a form half filled in.' },
    },
  },
  {
    flag: endUseClaim,
    group: 'end-use',
    weights: {
      contradicted: {
        decibans: 0,
        reason: 'The weight is the sum of the expectations in end-use/register.ts.',
      },
      supported: { decibans: 0, reason: 'The weight is the sum of the expectations in end-use/register.ts.' },
    },
  },
  {
    flag: releaseCertificate,
    group: 'end-use',
    weights: {
      edition: {
        decibans: 7,
        reason: 'A form that never existed, or no longer did; old stock explains some.',
      },
      malformed: { decibans: 6, reason: 'Inspectors know their form; scans lose parts of it.' },
      absent: { decibans: 4, reason: 'Often left in the box.' },
    },
  },
  {
    flag: certificateUnconfirmed,
    group: 'end-use',
    weights: {
      denied: { decibans: 15, reason: 'The one who is said to have signed does not know it.' },
      'no-answer': { decibans: 3, reason: 'Firms are slow to answer.' },
      confirmed: {
        decibans: -8,
        reason: 'The one who signed says so; it proves nothing about the destination.',
      },
    },
  },
  {
    flag: aircraftType,
    group: 'end-use',
    weights: {
      'not-civil': { decibans: 9, reason: 'The papers name an aircraft that has no civil version.' },
      'not-in-fleet': { decibans: 3, reason: 'Shops order for others, and fleets change.' },
    },
  },
  {
    flag: transshipmentPoint,
    group: 'route',
    from: '2022-06-28',
    weights: {
      detour: { decibans: 6, reason: 'A long way that costs money, over a place known for it.' },
      'final-point': { decibans: 3, reason: 'The trade of these places is mostly honest.' },
    },
  },
  {
    flag: embargoedNeighbour,
    group: 'route',
    from: '2023-05-19',
    weights: {
      raised: {
        decibans: 4,
        reason:
          'Trade of the neighbours in these codes rose several times after 2022; most countries have some use of their own.',
      },
    },
  },
  {
    flag: vagueDelivery,
    group: 'route',
    weights: {
      'remote-place': { decibans: 4, reason: 'Few honest consignments of controlled goods go there.' },
      'vague-place': { decibans: 3, reason: 'Also a booking still to come.' },
      'vague-date': { decibans: 2, reason: 'Mostly a booking still to come.' },
    },
  },
  {
    flag: identifierCheck,
    group: 'papers',
    weights: {
      raised: { decibans: 5, reason: 'Invented numbers fail nine times in ten; so do some mistyped ones.' },
    },
  },
  {
    flag: waybillPrefix,
    group: 'papers',
    weights: { raised: { decibans: 3, reason: 'Interline freight explains many.' } },
  },
  {
    flag: reportedParty,
    group: 'reports',
    weights: {
      'named-and-agreeing': {
        decibans: 14,
        reason: 'The party that is reported, with the goods, lane, pretext or time that are reported.',
      },
      'well-graded-fresh': {
        decibans: 12,
        reason: 'A reliable source, confirmed or probably true, within a year.',
      },
      'ungraded-fresh': {
        decibans: 10,
        reason: 'A report of the last year that nobody has graded yet, or as fair.',
      },
      'well-graded-older': {
        decibans: 8,
        reason: 'Well graded, but one to three years old: firms and lanes change.',
      },
      'ungraded-older': { decibans: 5, reason: 'One to three years old, and not known to be well founded.' },
      'agrees-on-three': {
        decibans: 7,
        reason: 'Goods, lane, pretext or time together fit few honest consignments.',
      },
      'agrees-on-two': { decibans: 4, reason: 'Two of them fit a lane of honest trade as well.' },
      'possible-name': { decibans: 3, reason: 'The name differs in a part that counts.' },
      old: { decibans: 3, reason: 'More than three years old.' },
      'poorly-graded': {
        decibans: 2,
        reason: 'The source is unreliable or the information doubtful; shown, so that it is not forgotten.',
      },
      refuted: {
        decibans: 0,
        reason: 'Graded improbable by a person: shown with what refutes it, weighs nothing.',
      },
    },
  },
];
