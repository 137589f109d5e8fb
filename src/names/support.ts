import type { Adjustment } from '../model/finding.ts';
import { compareAddresses } from './address.ts';
import { ADDRESS, SUPPORT } from './policy.ts';

/** Below this many shared parts an address is a city, not an address. */
const LEAST_SHARED_PARTS = 2;
/** Addresses of an entry that are compared; a few entries have dozens. */
const MOST_ADDRESSES = 20;

/** What a country on both sides adds or takes away. Countries as two-letter codes. */
export function countrySupport(country: string | undefined, ofEntry: readonly string[]): Adjustment[] {
  if (country === undefined || ofEntry.length === 0) return [];
  return ofEntry.includes(country)
    ? [{ what: `country ${country} on both sides`, change: SUPPORT.sameCountry }]
    : [{ what: `country ${country}, on the list ${ofEntry.join(', ')}`, change: SUPPORT.otherCountry }];
}

/** What an address adds when the entry has it too. Another address says nothing: firms have many, and move. */
export function addressSupport(address: string | undefined, ofEntry: readonly string[]): Adjustment[] {
  if (address === undefined || address.trim() === '') return [];
  for (const theirs of ofEntry.slice(0, MOST_ADDRESSES)) {
    const { score, shared } = compareAddresses(address, theirs);
    if (score >= ADDRESS.same && shared.length >= LEAST_SHARED_PARTS)
      return [{ what: `the same address: ${shared.join(' ')}`, change: SUPPORT.sameAddress }];
  }
  return [];
}

/**
 * What a date of birth adds or takes away. Dates as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; of several dates of the entry
 * the one that agrees best counts.
 */
export function birthDateSupport(born: string | undefined, ofEntry: readonly string[]): Adjustment[] {
  const year = yearOf(born);
  const dated = ofEntry.filter((date) => yearOf(date) !== undefined);
  if (born === undefined || year === undefined || dated.length === 0) return [];
  const isFull = (date: string): boolean => date.length === 10;
  if (dated.some((date) => date === born && isFull(date)))
    return [{ what: `born on ${born} on both sides`, change: SUPPORT.sameBirthDate }];
  const near = dated.filter((date) => Math.abs(yearOf(date)! - year) <= 1);
  if (near.length === 0)
    return [{ what: `born ${born}, on the list ${dated.join(', ')}`, change: SUPPORT.otherBirthDate }];
  // Two full dates that differ by some days are a slip, or two persons: neither supports nor contradicts.
  if (isFull(born) && near.every(isFull)) return [];
  return [{ what: `born in or about ${year} on both sides`, change: SUPPORT.sameBirthYear }];
}

function yearOf(date: string | undefined): number | undefined {
  const year = Number(/^(\d{4})(?:-|$)/.exec(date ?? '')?.[1]);
  return Number.isFinite(year) && year > 0 ? year : undefined;
}

/** Only a contradiction counts: half of all people share a gender. */
export function genderSupport(gender: string | undefined, ofEntry: readonly string[]): Adjustment[] {
  const [ours, theirs] = [genderOf(gender), ofEntry.map(genderOf).filter((each) => each !== undefined)];
  if (ours === undefined || theirs.length === 0 || theirs.includes(ours)) return [];
  return [{ what: `${ours}, on the list ${theirs.join(', ')}`, change: SUPPORT.otherGender }];
}

function genderOf(text: string | undefined): 'male' | 'female' | undefined {
  const word = text?.trim().toLowerCase();
  if (word === 'm' || word === 'male' || word === 'mr') return 'male';
  return word === 'f' || word === 'female' || word === 'ms' || word === 'mrs' ? 'female' : undefined;
}
