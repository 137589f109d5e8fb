import { defineFlag } from '../model/flag.ts';
import { evidenceOf, quoted } from '../model/words.ts';

export const identifierCheck = defineFlag({
  id: 'identifier-check',
  number: 37,
  title: 'Identifier fails its own check',
  basis:
    'Tidewaiter, own design, by the rules of the identifiers: IATA Resolution 600a (air waybill), ISO 6346 (container), IMO Resolution A.1117(30) (ship), ISO 17442 (LEI), GB 32100-2015 (Chinese credit code), orders of the Russian tax service (INN, OGRN), law 223-III of Kazakhstan (BIN, IIN), GS1 General Specifications (GTIN)',
  needs: ['identifiers'],
  innocent: [
    'A digit was mistyped or lost, or a spreadsheet dropped leading zeros.',
    'The number is of another kind than its column says.',
  ],
  wouldClear: ['The number read again from the paper, or looked up in the public register.'],
  raise({ identifiers }) {
    const failing = identifiers.filter(({ fault }) => fault !== undefined);
    const [first] = failing;
    if (first === undefined) return null;
    const others =
      failing.length > 1 ? ` ${failing.length - 1} more of ${identifiers.length} fail as well.` : '';
    return {
      variant: 'raised',
      sentence: `The ${first.what} ${quoted(first.written.asWritten)} cannot be valid: ${first.fault}.${others}`,
      evidence: failing.map(({ what, written }) => evidenceOf(what, written)),
    };
  },
});
