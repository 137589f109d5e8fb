import type { FoundingDate } from '../model/facts.ts';
import { defineFlag } from '../model/flag.ts';
import { capitalised, countryInWords, evidenceOf, inWords, quoted } from '../model/words.ts';

/** Day of the invasion, from which the alert counts. */
const AFTER = '2022-02-24';
/** A Kazakh number gives the month only; the first month that lies wholly after the day. */
const FIRST_WHOLE_MONTH = '2022-03-01';

export const recentFounding = defineFlag({
  id: 'recent-founding',
  number: 12,
  title: 'Consignee founded after 24 February 2022',
  basis:
    'FinCEN and BIS, supplemental joint alert FIN-2023-Alert004, 19 May 2023: customers in the trade of high-priority codes, outside the coalition, incorporated after 24 February 2022. Date in a Kazakh number: law 223-III of 12 January 2007 on national registers of identification numbers',
  needs: ['foundingDates'],
  innocent: [
    'Ordinary new firms: thousands are founded each month.',
    'An older firm was re-registered, merged or moved and has a new number.',
  ],
  wouldClear: [
    'An extract of the register with owners and earlier registrations.',
    'Accounts, web pages or import records from before that day.',
  ],
  raise({ foundingDates }) {
    const recent = foundingDates.find((each) => isRecent(each) && each.partnerCountry !== true);
    if (recent === undefined) return null;
    const who = `${capitalised(inWords(recent.role))}${recent.partyName ? ` ${quoted(recent.partyName)}` : ''}`;
    const where = recent.country === undefined ? '' : ` in ${countryInWords(recent.country)}`;
    const when =
      recent.from === 'stated'
        ? `was founded on ${recent.foundedOn}`
        : `has a Kazakh number that was given out in ${recent.foundedOn.slice(0, 7)}`;
    return {
      variant: recent.country === undefined ? 'country-unknown' : 'raised',
      sentence: `${who}${where} ${when}, after 24 February 2022.`,
      evidence: [
        evidenceOf(
          recent.from === 'stated'
            ? `founding date of the ${inWords(recent.role)}`
            : `identifier of the ${inWords(recent.role)}`,
          recent.written,
        ),
      ],
    };
  },
});

function isRecent({ foundedOn, from }: FoundingDate): boolean {
  return from === 'stated' ? foundedOn > AFTER : foundedOn >= FIRST_WHOLE_MONTH;
}
