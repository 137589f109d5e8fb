import { defineFlag } from '../model/flag.ts';
import { evidenceOf, quoted } from '../model/words.ts';

export const vagueDelivery = defineFlag({
  id: 'vague-delivery',
  number: 28,
  title: 'Out-of-the-way destination or vague dates',
  basis:
    'Bureau of Industry and Security, 15 CFR part 732, Supplement No. 3, paragraph (b): "delivery dates are vague, or deliveries are planned for out of the way destinations"',
  needs: ['deliveryPlan'],
  innocent: [
    'The order is early, and the booking still to come.',
    'Expeditions, research stations and ships are supplied in such places.',
  ],
  wouldClear: ['The booking with its dates and the place of delivery.'],
  raise({ deliveryPlan }) {
    const { remote, vaguePlaces, vagueDates } = deliveryPlan;
    if (remote !== undefined) {
      return {
        variant: 'remote-place',
        sentence: `The destination ${quoted(remote.written.asWritten)} is out of the way. ${remote.why}.`,
        evidence: [evidenceOf('destination', remote.written)],
      };
    }
    const [place] = vaguePlaces;
    if (place !== undefined) {
      return {
        variant: 'vague-place',
        sentence: `The destination is given as ${quoted(place.asWritten)}, which is no place.`,
        evidence: vaguePlaces.map((each) => evidenceOf('destination', each)),
      };
    }
    const [date] = vagueDates;
    if (date === undefined) return null;
    return {
      variant: 'vague-date',
      sentence: `A date is given as ${quoted(date.asWritten)}, which is no day.`,
      evidence: vagueDates.map((each) => evidenceOf('date', each)),
    };
  },
});
