import { defineFlag } from '../model/flag.ts';
import { capitalised, evidenceOf, quoted } from '../model/words.ts';

export const endUserAbsent = defineFlag({
  id: 'end-user-absent',
  number: 22,
  title: 'End user absent or refused',
  basis:
    'Bureau of Industry and Security, 15 CFR part 732, Supplement No. 3, paragraph (b): reluctance to offer information about the end use; Departments of Commerce, Treasury and Justice, "Cracking Down on the Use of Third-Party Intermediaries", 2 March 2023',
  needs: ['endUse'],
  innocent: [
    'Goods for stock have no end user yet.',
    'A distributor keeps its customers from its supplier for reasons of business.',
  ],
  wouldClear: [
    'An end-user statement, signed by the end user, with use and place of use.',
    "For stock: the distributor's own undertaking on resale, and its usual customers.",
  ],
  raise({ endUse }) {
    const { statements, namelessEndUser } = endUse;
    const refused = statements.find(({ reading }) => reading === 'refused');
    if (refused !== undefined) {
      return {
        variant: 'refused',
        sentence: `${capitalised(refused.what)} is withheld: ${quoted(refused.written.asWritten)}.`,
        evidence: [evidenceOf(refused.what, refused.written)],
      };
    }
    const isNamed = statements.some(({ what, reading }) => what === 'end user' && reading === 'named');
    const unknown = statements.find(({ reading }) => reading === 'unknown');
    if (unknown !== undefined && !isNamed) {
      return {
        variant: 'absent',
        sentence: `${capitalised(unknown.what)} is given as ${quoted(unknown.written.asWritten)}, which names nothing.`,
        evidence: [evidenceOf(unknown.what, unknown.written)],
      };
    }
    if (namelessEndUser === undefined) return null;
    return {
      variant: 'absent',
      sentence: 'The papers give data of an end user, but no name.',
      evidence: [{ fact: 'end user', value: 'no name', place: namelessEndUser }],
    };
  },
});
