import { foldText } from '../text/normalise.ts';

/** What a party's name says of its business. */
export interface PartyNature {
  readonly kind: 'freight-forwarder' | 'bank' | 'other';
  /** The word that says so. */
  readonly word?: string;
  /** True for what stands in the place of a name: `SAME AS CONSIGNEE`, `TO ORDER`, `N/A`. */
  readonly placeholder: boolean;
}

// "Transport", "shipping" and "express" alone are left out: makers of vehicles and shops use them too.
const FORWARDER_WORDS = new Set(
  (
    'freight forwarding forwarder forwarders freightforwarding logistics logistic logistik logistique logistiques ' +
    'logistica lojistik spedition speditions spediteur speditionsgesellschaft spedycja cargo transitaire ' +
    'логистик логистика логистикс карго экспедирование экспедиция экспедитор транспортно-экспедиционная'
  ).split(' '),
);
// An airline that carries cargo is no forwarder.
const AIRLINE_WORDS = new Set([
  'air',
  'airline',
  'airlines',
  'airways',
  'aviation',
  'avia',
  'aero',
  'авиа',
  'авиакомпания',
]);
const BANK_WORDS = new Set(
  'bank banka bankasi banque banco banca banken bankaktiengesellschaft sparkasse landesbank bankers банк банка'.split(
    ' ',
  ),
);
const CHINESE_FORWARDER = /物流|货运|货代/;
const CHINESE_BANK = /银行/;
const PLACEHOLDER =
  /^(?:same(?: as .*)?|ditto|idem|n ?\/? ?a|none|nil|unknown|to (?:the )?order|order|tba|tbd|to be (?:advised|confirmed|notified)|as (?:above|per .*)|-+|\?+|x+|\.+|не указан[оа]?|тот же|同上|unbekannt|idem consignee)$/;

/** Reads the nature of a party from its name; `other` wherever no word is plain. */
export function natureOfName(name: string): PartyNature {
  const folded = foldText(name).trim();
  const placeholder = PLACEHOLDER.test(folded);
  const words = folded.split(/[^\p{L}\p{N}-]+/u);
  const forwarding = words.find((word) => FORWARDER_WORDS.has(word)) ?? CHINESE_FORWARDER.exec(folded)?.[0];
  const isAirline = words.some((word) => AIRLINE_WORDS.has(word));
  if (forwarding !== undefined && !(isAirline && /^(?:cargo|карго)$/.test(forwarding)))
    return { kind: 'freight-forwarder', word: forwarding, placeholder };
  const banking = words.find((word) => BANK_WORDS.has(word)) ?? CHINESE_BANK.exec(folded)?.[0];
  return banking !== undefined
    ? { kind: 'bank', word: banking, placeholder }
    : { kind: 'other', placeholder };
}
