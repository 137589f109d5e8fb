import { defineFlag } from '../model/flag.ts';
import { evidenceOf, quoted } from '../model/words.ts';

export const waybillPrefix = defineFlag({
  id: 'waybill-prefix',
  number: 38,
  title: 'Air waybill prefix does not fit the carrier',
  basis:
    'Tidewaiter, own design: the first three digits of an air waybill are the accounting code of the airline that issued it (IATA Resolution 600a; codes from the IATA Airline Coding Directory)',
  needs: ['airWaybills'],
  innocent: [
    "Airlines carry freight on each other's waybills (interline, leased aircraft, block space).",
    'The carrier named is the one of another leg.',
  ],
  wouldClear: ["The airline's own tracking of the waybill: goods, pieces, weight, airports."],
  raise({ airWaybills }) {
    const mismatch = airWaybills.find(({ agrees }) => agrees === false);
    if (mismatch?.prefixAirline === undefined || mismatch.carrier === undefined) {
      const untested = airWaybills.filter(({ agrees }) => agrees === undefined);
      return untested.length === 0
        ? null
        : {
            missing: untested.map(({ prefix, prefixAirline }) =>
              prefixAirline === undefined ? `the airline of prefix ${prefix}` : 'an airline, or its flight',
            ),
          };
    }
    const { number, prefix, prefixAirline, carrier } = mismatch;
    return {
      variant: 'raised',
      sentence: `Prefix ${prefix} of the air waybill ${quoted(number.asWritten)} belongs to ${prefixAirline.name}, and the papers name ${carrier.name} (${quoted(carrier.written.asWritten)}).`,
      evidence: [evidenceOf('air waybill number', number), evidenceOf('carrier or flight', carrier.written)],
    };
  },
});
