import type { Consignment } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Facts } from '../model/facts.ts';
import { businessFitOf } from './business-facts.ts';
import type { AssessmentContext } from './context.ts';
import { endUseClaimsOf } from './end-use-claim-facts.ts';
import { endUseOf } from './end-use-facts.ts';
import { goodsDescriptionsOf, highestTier, hsCodesOf, pieceMassesOf } from './goods-facts.ts';
import { goodsFitOf, technicalLevelOf, uavCodesOf, unitPricesOf } from './goods-table-facts.ts';
import {
  airWaybillsOf,
  documentDatesOf,
  documentNumberUsesOf,
  identifiersOf,
  paymentOf,
} from './paper-facts.ts';
import { packagingOf, papersComparedOf } from './paper-set-facts.ts';
import {
  contactsOf,
  deliveryPartyOf,
  emailsOf,
  foundingDatesOf,
  phonesOf,
  sharedContactsOf,
} from './party-facts.ts';
import { reportsOf } from './report-facts.ts';
import { deliveryPlanOf, destinationOf, routeOf } from './route-facts.ts';

/** The day that a consignment is judged by. */
export interface JudgedDay {
  readonly asOf: IsoDate;
  /** False when the record names no day of its own and `asOf` stands in: then no list may be asked. */
  readonly listsApply: boolean;
}

/** All facts of a consignment on the day; what the papers or the lists do not give is absent. */
export function factsOf(consignment: Consignment, day: JudgedDay, context: AssessmentContext): Facts {
  const { asOf, listsApply } = day;
  const { readings, documentUses } = context;
  const listedContacts = listsApply ? context.contactsOn(asOf) : undefined;
  const contacts = contactsOf(consignment, readings);
  const destination = destinationOf(consignment, asOf, readings);
  const hsCodes = hsCodesOf(consignment, asOf, destination);
  const papersCompared = papersComparedOf(consignment, readings);
  return {
    asOf,
    partyScreening: listsApply ? context.screenParties(consignment, asOf) : undefined,
    sharedContacts: listedContacts && sharedContactsOf(contacts, listedContacts),
    hsCodes,
    goodsDescriptions: goodsDescriptionsOf(consignment, readings),
    goodsFit: goodsFitOf(consignment, asOf, readings),
    uavCodes: uavCodesOf(hsCodes, asOf, context.goods),
    unitPrices: unitPricesOf(consignment, destination, context.goods),
    technicalLevel: technicalLevelOf(hsCodes, context.goods),
    businessFit: businessFitOf(consignment, hsCodes, asOf, context),
    pieceMasses: pieceMassesOf(consignment),
    documentDates: documentDatesOf(consignment),
    documentNumberUses: documentUses && documentNumberUsesOf(consignment, documentUses),
    foundingDates: foundingDatesOf(consignment, asOf, readings),
    emails: emailsOf(contacts),
    phones: phonesOf(contacts, asOf),
    deliveryParty: deliveryPartyOf(consignment, readings),
    payment: paymentOf(consignment),
    endUse: endUseOf(consignment),
    route: routeOf(consignment, asOf, readings, highestTier(hsCodes)),
    destination,
    deliveryPlan: deliveryPlanOf(consignment, destination),
    identifiers: identifiersOf(consignment, readings),
    airWaybills: airWaybillsOf(consignment, readings),
    papersCompared,
    endUseClaims: endUseClaimsOf(consignment, papersCompared, context),
    packaging: packagingOf(consignment),
    reports:
      listsApply && context.reports ? reportsOf(consignment, asOf, context.reports, readings) : undefined,
  };
}
