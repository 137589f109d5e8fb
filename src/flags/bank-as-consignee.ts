import { defineFlag } from '../model/flag.ts';
import { evidenceOf, quoted } from '../model/words.ts';

export const bankAsConsignee = defineFlag({
  id: 'bank-as-consignee',
  number: 21,
  title: 'Goods under a letter of credit consigned to the bank',
  basis:
    'FinCEN and BIS, joint notice FIN-2023-NTC2, 6 November 2023: purchases under a letter of credit that are consigned to the issuing bank, not to the actual end user, whom the supporting documents do not list',
  needs: ['payment', 'deliveryParty'],
  innocent: [
    'Banks take bills of lading "to order" as security: the buyer is then the notify party of the original.',
  ],
  wouldClear: ['The bill of lading with its notify party, or the letter of credit with its applicant.'],
  raise({ payment, deliveryParty }) {
    const { kind, consignee, recipientBehind } = deliveryParty;
    if (!payment.letterOfCredit || kind !== 'bank' || recipientBehind !== undefined) return null;
    return {
      variant: 'raised',
      sentence: `Consignee ${quoted(consignee.asWritten)} is consistent with a bank, payment is by letter of credit, and the papers name no buyer, end user or notify party.`,
      evidence: [evidenceOf('consignee', consignee), evidenceOf('terms of payment', payment.terms)],
    };
  },
});
