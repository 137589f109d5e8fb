import type { IsoDate } from '../../model/dates.ts';
import type { Entry } from '../../model/entry.ts';
import type { EntryContact } from '../../model/facts.ts';
import { addressKey, emailKey } from '../../text/contact-keys.ts';
import { readPhone } from '../../text/phone.ts';
import { countriesOf } from './entry-names.ts';
import { dayNumber, designationsOn, type ScreeningIndex } from './screening-index.ts';

/** Contacts of the entries in force on one day. Keys as `text/contact-keys.ts` and `text/phone.ts` make them. */
export interface ContactsOnDay {
  byEmail(emailKey: string): readonly EntryContact[];
  byPhone(e164: string): readonly EntryContact[];
  byAddress(addressKey: string): readonly EntryContact[];
}

type ContactKind = 'email' | 'phone' | 'address';

const MEMORY = 100_000;
const NONE: readonly EntryContact[] = [];

/** Looks up contacts; remembers by key and day. `on` answers `undefined` when no list is in force. */
export function createContactIndex(index: ScreeningIndex): { on(asOf: IsoDate): ContactsOnDay | undefined } {
  const memory = new Map<string, readonly EntryContact[]>();
  const lookUp = (kind: ContactKind, key: string, asOf: IsoDate): readonly EntryContact[] => {
    const numbers = index.entriesByKey(`${kind}:${key}`);
    if (numbers.length === 0) return NONE;
    const memoryKey = `${kind}:${key}|${asOf}`;
    const known = memory.get(memoryKey);
    if (known) return known;
    const day = dayNumber(asOf);
    const contacts = numbers
      .filter((number) => index.isInForce(number, day))
      .map((number) => contactOf(index.entryAt(number), kind, key, asOf))
      .filter((contact) => contact !== undefined);
    if (memory.size >= MEMORY) memory.clear();
    memory.set(memoryKey, contacts);
    return contacts;
  };
  const byDay = new Map<IsoDate, ContactsOnDay | undefined>();
  const makeDay = (asOf: IsoDate): ContactsOnDay | undefined => {
    if (Object.values(index.versionsOn(asOf)).every((version) => version === null)) return undefined;
    return {
      byEmail: (key) => lookUp('email', key, asOf),
      byPhone: (key) => lookUp('phone', key, asOf),
      byAddress: (key) => lookUp('address', key, asOf),
    };
  };
  return {
    on(asOf) {
      if (!byDay.has(asOf)) byDay.set(asOf, makeDay(asOf));
      return byDay.get(asOf);
    },
  };
}

/** The entry's contact that has this key; `undefined` when only the hash was the same or nothing is in force. */
function contactOf(entry: Entry, kind: ContactKind, key: string, asOf: IsoDate): EntryContact | undefined {
  const country = countriesOf(entry)[0];
  const keyOf = (text: string): string | undefined =>
    kind === 'email' ? emailKey(text) : kind === 'phone' ? readPhone(text, country).e164 : addressKey(text);
  const value = (entry.properties[kind] ?? []).find((text) => keyOf(text) === key);
  const inForce = designationsOn(entry, asOf);
  if (value === undefined || (entry.designations.length > 0 && inForce.length === 0)) return undefined;
  const effect =
    inForce.find((designation) => designation.effect === 'blocking')?.effect ?? inForce[0]?.effect;
  return {
    entryId: entry.id,
    source: entry.source,
    caption: entry.caption,
    basis: entry.basis,
    programmes: [...new Set(inForce.map(({ programme }) => programme))],
    value,
    ...(effect && { effect }),
  };
}
