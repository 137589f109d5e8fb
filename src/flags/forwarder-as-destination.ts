import { defineFlag } from '../model/flag.ts';
import { evidenceOf, quoted } from '../model/words.ts';

export const forwarderAsDestination = defineFlag({
  id: 'forwarder-as-destination',
  number: 20,
  title: 'Freight forwarder as final destination',
  basis:
    'Bureau of Industry and Security, 15 CFR part 732, Supplement No. 3, paragraph (b): "a freight forwarding firm is listed as the product\'s final destination"',
  needs: ['deliveryParty'],
  innocent: [
    'The forwarder consolidates or clears the goods, and the house waybill names the recipient.',
    'The goods are for the forwarder itself: handling equipment, office supplies.',
  ],
  wouldClear: [
    'Name and address of the party to whom the forwarder delivers.',
    'The house waybill or the delivery order.',
  ],
  raise({ deliveryParty }) {
    const { kind, consignee, because, recipientBehind } = deliveryParty;
    if (kind !== 'freight-forwarder' || recipientBehind !== undefined) return null;
    return {
      variant: 'raised',
      sentence: `Consignee ${quoted(consignee.asWritten)} is consistent with a freight forwarder (${because}), and the papers name no one behind it.`,
      evidence: [evidenceOf('consignee', consignee)],
    };
  },
});
