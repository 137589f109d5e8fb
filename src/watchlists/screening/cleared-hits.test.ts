import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../model/dates.ts';
import type { Entry } from '../../model/entry.ts';
import { createClearedHits, type Decision } from './cleared-hits.ts';
import type { PartyQuery } from './screen-names.ts';

const party: PartyQuery = {
  kind: 'party',
  name: 'Korventa Trading LLC',
  country: 'ae',
  identifiers: ['INN 7701234567'],
};
const entry: Entry = {
  id: 'own:K1',
  source: 'own',
  schema: 'Company',
  caption: 'Korventa Trade',
  basis: 'internal',
  designations: [{ programme: 'OWN', effect: 'internal', listedOn: '2024-01-01' }],
  properties: { name: ['Korventa Trade', 'Korventa'], country: ['ir'] },
};
const decision: Decision = {
  party,
  entry,
  clearedBy: 'A. Analyst',
  clearedOn: '2026-03-01',
  reason: 'another register number',
};

describe('a cleared hit', () => {
  it('does not come back for the same party and entry, however they are written', () => {
    const cleared = createClearedHits();
    const made = cleared.add(decision);
    expect(cleared.find(party, entry, '2026-03-02')).toEqual(made);
    const respelt = { ...party, name: '  KORVENTA  TRADING LLC', identifiers: ['7701234567'] };
    const reordered = { ...entry, properties: { country: ['ir'], name: ['Korventa', 'Korventa Trade'] } };
    expect(cleared.find(respelt, reordered, '2026-03-02')).toEqual(made);
  });

  it.each<[string, PartyQuery, Entry]>([
    ['another address of the party', { ...party, address: '1 New Street' }, entry],
    ['another number of the party', { ...party, identifiers: ['7707654321'] }, entry],
    [
      'another name on the list',
      party,
      { ...entry, properties: { ...entry.properties, alias: ['Korventa LLC'] } },
    ],
    [
      'another designation',
      party,
      { ...entry, designations: [...entry.designations, { programme: 'MORE', effect: 'internal' }] },
    ],
    ['another entry', party, { ...entry, id: 'own:K2' }],
  ])('comes back with %s', (_, otherParty, otherEntry) => {
    const cleared = createClearedHits();
    cleared.add(decision);
    expect(cleared.find(otherParty, otherEntry, '2026-03-02')).toBeUndefined();
  });

  it('holds from its day to its last day', () => {
    const cleared = createClearedHits();
    cleared.add({ ...decision, until: '2026-06-30' });
    const on = (day: string): boolean => cleared.find(party, entry, day as IsoDate) !== undefined;
    expect(['2026-02-28', '2026-03-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('can be taken back, and is kept with the newest word on a pair', () => {
    const cleared = createClearedHits();
    cleared.add(decision);
    cleared.add({ ...decision, clearedBy: 'B. Supervisor' });
    expect(cleared.all.map(({ clearedBy }) => clearedBy)).toEqual(['B. Supervisor']);
    expect(cleared.withdraw(party, entry)).toBe(true);
    expect(cleared.withdraw(party, entry)).toBe(false);
    expect(cleared.find(party, entry, '2026-03-02')).toBeUndefined();
  });

  it('is plain data: stored as JSON and read back it holds as before', () => {
    const cleared = createClearedHits();
    cleared.add(decision);
    const again = createClearedHits(JSON.parse(JSON.stringify(cleared.all)));
    expect(again.find(party, entry, '2026-03-02')).toEqual(cleared.find(party, entry, '2026-03-02'));
    expect(again.find(party, entry, '2026-03-02')?.reason).toBe('another register number');
  });
});
