import { defineFlag } from '../model/flag.ts';
import { capitalised, evidenceOf, inWords, quoted } from '../model/words.ts';

export const noCompanyEmail = defineFlag({
  id: 'no-company-email',
  number: 15,
  title: 'No company e-mail domain',
  basis:
    'Departments of Commerce, Treasury and Justice, "Cracking Down on the Use of Third-Party Intermediaries", 2 March 2023: personal e-mail accounts instead of company addresses; FinCEN and BIS, FIN-2023-NTC2, 6 November 2023: no domain-based e-mail account',
  needs: ['emails'],
  innocent: [
    'Small firms everywhere use public mailboxes; in China, Russia and Turkey large ones do as well.',
    'A clerk gave a private address for notices of arrival.',
  ],
  wouldClear: ["The company's web site or domain, and a confirmation sent from it."],
  raise({ emails }) {
    // One company address is enough: then the party has a domain, and the other mailbox is a clerk's.
    if (emails.some((each) => !each.publicMailbox)) return null;
    const [first] = emails;
    const who = `${capitalised(inWords(first!.role))}${first!.partyName ? ` ${quoted(first!.partyName)}` : ''}`;
    return {
      variant: 'raised',
      sentence: `${who} writes from ${first!.domain}, a public mailbox provider.`,
      evidence: emails.map(({ role, email }) => evidenceOf(`e-mail address of the ${inWords(role)}`, email)),
    };
  },
});
