import type { EntryContact, SharedContact } from '../model/facts.ts';
import type { Evidence } from '../model/finding.ts';
import { defineFlag } from '../model/flag.ts';
import { capitalised, evidenceOf, inWords, quoted } from '../model/words.ts';

const KIND_WORDS = { address: 'address', phone: 'telephone number', email: 'e-mail address' } as const;

export const sharedContact = defineFlag({
  id: 'shared-contact',
  number: 17,
  title: 'Address, telephone or e-mail shared with a listed party',
  basis:
    'Bureau of Industry and Security, 15 CFR part 732, Supplement No. 3, paragraph (b): "the customer or its address is similar to" a listed party; FinCEN and BIS, FIN-2023-NTC2, 6 November 2023: companies co-located with an entity on the Entity List or the SDN List',
  needs: ['sharedContacts'],
  innocent: [
    'Business centres, formation agents and mass-registration addresses house hundreds of firms.',
    'The listed party has moved, and its old number or address was given to another.',
  ],
  wouldClear: [
    'A lease, or an extract of the register, that shows office and floor of the party.',
    'A statement of the party on any link with the listed entity, with owners and directors of both.',
  ],
  raise({ sharedContacts }) {
    const found = sharedContacts
      .map((shared) => ({ shared, entry: shared.entries.filter(raises).toSorted(byGravity)[0] }))
      .filter((each): each is { shared: SharedContact; entry: EntryContact } => each.entry !== undefined)
      .toSorted((a, b) => rank(variantOf(a)) - rank(variantOf(b)));
    const [first] = found;
    if (first === undefined) return null;
    const { shared, entry } = first;
    const who = `${capitalised(inWords(shared.role))}${shared.partyName ? ` ${quoted(shared.partyName)}` : ''}`;
    return {
      variant: variantOf(first),
      sentence: `${who} has the same ${KIND_WORDS[shared.kind]} as ${quoted(entry.caption)}, listed in ${entry.source}.`,
      evidence: found.flatMap((each) => evidenceFor(each.shared, each.entry)),
    };
  },
});

/** Allegations and bare register entries are no ground to suspect a neighbour. */
function raises({ basis }: EntryContact): boolean {
  return basis !== 'context' && basis !== 'reported';
}

function byGravity(a: EntryContact, b: EntryContact): number {
  return Number(b.basis === 'designated') - Number(a.basis === 'designated');
}

/** Telephone and e-mail belong to one holder; an address may be a whole building. */
const VARIANTS = ['designated-contact', 'designated-address', 'listed-contact', 'listed-address'];

function variantOf({ shared, entry }: { shared: SharedContact; entry: EntryContact }): string {
  const list = entry.basis === 'designated' ? 'designated' : 'listed';
  return `${list}-${shared.kind === 'address' ? 'address' : 'contact'}`;
}

function rank(variant: string): number {
  return VARIANTS.indexOf(variant);
}

function evidenceFor(shared: SharedContact, entry: EntryContact): readonly Evidence[] {
  const kind = KIND_WORDS[shared.kind];
  return [
    evidenceOf(`${kind} of the ${inWords(shared.role)}`, shared.written),
    { fact: `${kind} of ${entry.caption} (${entry.entryId})`, value: entry.value, source: entry.source },
  ];
}
