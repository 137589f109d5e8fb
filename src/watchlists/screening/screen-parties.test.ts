import { describe, expect, it } from 'vitest';
import { consignment, journey, party } from '../../../test/make-consignment.ts';
import {
  BLOCKING,
  entry,
  list,
  openIndex,
  owns,
  screenerOver,
  version,
} from '../../../test/screening-index.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { EntryHit } from '../../model/finding.ts';
import { openKnownStrangers, strangersMemory } from './known-strangers.ts';
import { createPartyScreener } from './screen-parties.ts';

const DAY = '2023-06-01';

function consignee(name: string, more: Parameters<typeof party>[1] = {}): Consignment {
  return consignment({ parties: [party('consignee', { name, ...more })] });
}

function ship(vesselName: string | undefined, vesselImo?: string): Consignment {
  return consignment({
    journey: journey({ ...(vesselName && { vesselName }), ...(vesselImo && { vesselImo }) }),
  });
}

const ids = (hits: readonly EntryHit[] | undefined): string[] | undefined =>
  hits?.map(({ entryId }) => entryId);

const ROTORS = 'Korventa Rotor Works LLC';
const korventa = entry('A', [ROTORS, 'Korventa Vintoplan'], {
  properties: { country: ['kz'], taxNumber: ['7700000001'], weakAlias: ['Zubrovka'] },
});

describe('a name with its short form in brackets behind it', () => {
  const screen = screenerOver(
    list(
      'sdn',
      version('2023-01-01', [entry('N', 'KESTREL DAWN NETWORK (KDN)'), entry('D', 'Other Thing (KDN)')]),
    ),
  );
  it.each([
    ['KESTREL DAWN NETWORK (KDN)', ['N'], 1],
    ['KESTREL DAWN NETWORK', ['N'], 1],
    ['KESTREL DAWWN NETWORK (KDN)', ['N'], 0.7],
    ['KESTREL DAWN NETWORK (KDm)', ['N'], 1],
    ['QUITE ANOTHER COMPANY (KDN)', [], 0],
  ])('%s', (name, expected, least) => {
    const hits = screen(consignee(name), DAY);
    expect(ids(hits)).toEqual(expected);
    for (const { score } of hits ?? []) expect(score).toBeGreaterThanOrEqual(least);
  });
});

describe('the day', () => {
  const screen = screenerOver(
    list('sdn', version('2023-01-01', []), version('2023-03-01', [korventa]), version('2023-09-01', [])),
  );
  it.each([
    ['2022-12-31', undefined],
    ['2023-01-01', []],
    ['2023-02-28', []],
    ['2023-03-01', ['A']],
    ['2023-08-31', ['A']],
    ['2023-09-01', []],
  ] as const)('%s: %j', (day, expected) => {
    expect(ids(screen(consignee(ROTORS), day))).toEqual(expected);
  });

  it('decides between what an entry was and what it became', () => {
    const renamed = entry('A', 'Mirazan Avionics');
    const over = screenerOver(
      list('sdn', version('2023-01-01', [korventa]), version('2023-03-01', [renamed])),
    );
    expect(ids(over(consignee(ROTORS), '2023-02-01'))).toEqual(['A']);
    expect(ids(over(consignee(ROTORS), '2023-04-01'))).toEqual([]);
    expect(ids(over(consignee('MIRAZAN AVIONICS'), '2023-04-01'))).toEqual(['A']);
  });

  it('a designation that has ended counts until the day of its end', () => {
    const ended = entry('A', ROTORS, { designations: [{ ...BLOCKING, endsOn: '2023-06-01' }] });
    const over = screenerOver(list('sdn', version('2023-01-01', [ended])));
    expect(ids(over(consignee(ROTORS), '2023-06-01'))).toEqual(['A']);
    expect(ids(over(consignee(ROTORS), '2023-06-02'))).toEqual([]);
  });

  it('of several designations those in force decide the effect and the programmes', () => {
    const designations = [
      { ...BLOCKING, endsOn: '2023-03-01' as const },
      { programme: 'SECTOR', effect: 'sectoral' as const },
    ];
    const over = screenerOver(list('sdn', version('2023-01-01', [entry('A', ROTORS, { designations })])));
    const effectOn = (day: '2023-02-01' | '2023-04-01') => over(consignee(ROTORS), day)?.[0];
    expect(effectOn('2023-02-01')).toMatchObject({ effect: 'blocking', programmes: ['EXAMPLE', 'SECTOR'] });
    expect(effectOn('2023-04-01')).toMatchObject({ effect: 'sectoral', programmes: ['SECTOR'] });
  });

  it('an entry that was corrected every day for a year is still found, and crowds out nobody', () => {
    const other = entry('B', 'Korventa Rotor Work LLC');
    const versions = Array.from({ length: 366 }, (_, i) => {
      const date = new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10) as '2023-01-01';
      return version(date, [entry('A', ROTORS, { properties: { address: [`${i} Example Street`] } }), other]);
    });
    const over = screenerOver(list('sdn', ...versions));
    const plain = screenerOver(list('sdn', version('2023-01-01', [entry('A', ROTORS), other])));
    for (const day of ['2023-01-01', '2023-07-01', '2024-01-01'] as const) {
      const hits = over(consignee(ROTORS), day);
      expect(ids(hits)).toEqual(['A', 'B']);
      expect(hits?.map(({ score }) => score)).toEqual(
        plain(consignee(ROTORS), day)?.map(({ score }) => score),
      );
      expect(hits?.[0]?.entryFacts).toContainEqual({
        label: 'address',
        values: [expect.stringContaining('Example')],
      });
    }
  });
});

describe('lists', () => {
  const later = list('un', version('2024-01-01', [entry('B', ROTORS)]));
  const screener = createPartyScreener(
    openIndex(list('sdn', version('2023-01-01', [korventa])), later),
    openKnownStrangers(strangersMemory()),
  );
  it('that have no version on the day are named', () => {
    const found = screener.screen(consignee(ROTORS), DAY);
    expect(found).toMatchObject({ hits: [{ entryId: 'A' }], listsWithoutVersion: ['un'] });
    const both = screener.screen(consignee(ROTORS), '2024-01-01');
    expect(both).toMatchObject({ hits: [{ entryId: 'A' }, { entryId: 'B' }], listsWithoutVersion: [] });
  });
  it('are not asked when none has a version on the day, or nobody is named', () => {
    expect(screener.screen(consignee(ROTORS), '2022-01-01')).toBeUndefined();
    expect(screener.screen(consignment(), DAY)).toBeUndefined();
    expect(screenerOver()(consignee(ROTORS), DAY)).toBeUndefined();
  });
  it('are searched once for a party that comes again, on whatever day', () => {
    const before = screener.searches;
    for (const day of [DAY, '2023-07-01', '2024-01-01'] as const) screener.screen(consignee(ROTORS), day);
    for (let i = 0; i < 3; i++) screener.screen(consignee('Nobody At All GmbH'), DAY);
    expect(screener.searches - before).toBe(1);
  });
});

describe('names', () => {
  const jane = entry('P', 'SAMPLER, Janet Marie', { schema: 'Person', properties: { country: ['ir'] } });
  const screen = screenerOver(
    list('sdn', version('2023-01-01', [korventa, jane, entry('B', 'Mirazan Avionics')])),
  );
  it.each<[string, string[]]>([
    [ROTORS, ['A']],
    ['KORVENTA VINTOPLAN', ['A']],
    ['TO THE ORDER OF: KORVENTA ROTOR WORKS', ['A']],
    ['KORVENTA ROTOR WORKS C/O MIRAZAN AVIONICS', ['A', 'B']],
    ['SMITH BAKERY C/O MIRAZAN AVIONICS', ['B']],
    ['TO ORDER', []],
    ['SAME AS CONSIGNEE', []],
    ['Smith Bakery Ltd', []],
    ['Janet Marie Sampler', ['P']],
    ['Mrs. JANET M. SAMPLER', ['P']],
    ['Janet Marie Sampler GmbH', []],
  ])('%s: %j', (name, expected) => {
    expect(ids(screen(consignee(name), DAY))?.toSorted()).toEqual(expected);
  });

  it('a weak alias needs an equal name, and counts less', () => {
    const strong = screen(consignee('Korventa Vintoplan'), DAY)?.[0];
    const weak = screen(consignee('Zubrovka'), DAY)?.[0];
    expect(strong).toMatchObject({ entryName: 'Korventa Vintoplan', score: 1 });
    expect(weak).toMatchObject({ entryId: 'A', entryName: 'Zubrovka' });
    expect(weak!.score).toBeLessThan(0.95);
    expect(screen(consignee('Zubrovko'), DAY)).toEqual([]);
  });

  it('of every party are looked for, and the hit says whose', () => {
    const parties = [party('consignor', { name: 'Mirazan Avionics' }), party('end-user', { name: ROTORS })];
    const hits = screen(consignment({ parties }), DAY);
    expect(hits?.map(({ role, entryId, partyName }) => [role, entryId, partyName])).toEqual([
      ['consignor', 'B', 'Mirazan Avionics'],
      ['end-user', 'A', ROTORS],
    ]);
  });

  it('say where they were read, each time anew, though the hit is remembered', () => {
    const first = screen(consignee(ROTORS), DAY)?.[0];
    const inRow = (row: number) => ({ kind: 'cell' as const, file: 'trade.csv', row, column: 'Consignee' });
    const named = (row: number) => ({
      role: 'consignee' as const,
      name: { value: ROTORS, asWritten: ROTORS, place: inRow(row) },
      identifiers: [],
    });
    for (const row of [3, 9])
      expect(screen(consignment({ parties: [named(row)] }), DAY)?.[0]).toEqual({
        ...first,
        place: inRow(row),
      });
  });

  it('are explained', () => {
    const hit = screen(consignee('KORVENTA ROTOR', { country: 'KZ' }), DAY)?.[0];
    expect(hit?.tokens.map(({ rule }) => rule)).toContain('equal');
    expect(hit?.explanation).toMatch(/^in common: .*korventa.*; supported by: country KZ on both sides$/i);
    expect(hit?.entryFacts).toContainEqual({ label: 'country', values: ['KZ'] });
  });
});

describe('what supports and what contradicts', () => {
  const screen = screenerOver(list('sdn', version('2023-01-01', [korventa])));
  const near = 'Korventa Rotors Works';
  const scoreOf = (more: Parameters<typeof party>[1]): number =>
    screen(consignee(near, more), DAY)?.[0]?.score ?? 0;

  it('the same country lifts a hit, another lowers it', () => {
    const alone = scoreOf({});
    expect(scoreOf({ country: 'KZ' })).toBeGreaterThan(alone);
    expect(scoreOf({ country: 'DE' })).toBeLessThan(alone);
    expect(screen(consignee(ROTORS, { country: 'DE' }), DAY)?.[0]).toMatchObject({
      adjustments: [{ what: 'country DE, on the list KZ', change: -0.04 }],
    });
  });

  it('support makes no name equal that is not', () => {
    expect(scoreOf({ country: 'KZ', identifiers: ['7700000001'] })).toBeLessThan(1);
    expect(screen(consignee(ROTORS, { country: 'KZ' }), DAY)?.[0]?.score).toBe(1);
  });

  it('another number of the same kind and country contradicts; one of another country does not', () => {
    const known = scoreOf({ country: 'KZ' });
    expect(scoreOf({ country: 'KZ', identifiers: ['7700000009'] })).toBeCloseTo(known - 0.1, 2);
    expect(scoreOf({ country: 'KZ', identifiers: ['AB-12345'] })).toBe(known);
  });

  it.each([
    ['a name that does not meet', { name: 'Smith Bakery Ltd', identifiers: ['77 0000 0001'] }],
    ['no name at all', { identifiers: ['INN 7700000001'] }],
  ])('the identifier alone leads to the entry: %s', (_, fields) => {
    const [hit, ...more] = screen(consignment({ parties: [party('buyer', fields)] }), DAY) ?? [];
    expect(more).toEqual([]);
    expect(hit).toMatchObject({ entryId: 'A', role: 'buyer', score: 0.9, entryName: ROTORS, tokens: [] });
    expect(hit?.explanation).toContain('the same identifier');
  });
});

describe('vessels', () => {
  const wave = entry('V', 'Example Wave', { schema: 'Vessel', properties: { imoNumber: ['IMO 9074729'] } });
  const screen = screenerOver(list('sdn', version('2023-01-01', [wave, korventa])));
  it.each<[string, Consignment, string[]]>([
    ['by name and number', ship('M/V EXAMPLE WAVE', '9074729'), ['V']],
    ['by name alone', ship('EXAMPLE WAVE'), ['V']],
    ['by number alone', ship(undefined, 'IMO 9074729'), ['V']],
    ['renamed: the number stays', ship('LUCKY STAR', '9074729'), ['V']],
    ['the name with another number is another ship', ship('EXAMPLE WAVE', '9319466'), []],
    ['a ship is not a firm', ship('KORVENTA ROTOR WORKS'), []],
    ['a firm is not a ship', consignee('Example Wave'), []],
  ])('%s', (_, record, expected) => {
    expect(ids(screen(record, DAY))).toEqual(expected);
  });
  it('by name and number are surer than by name alone, and the hit says that it is the ship', () => {
    const [sure] = screen(ship('Example Wave', '9074729'), DAY) ?? [];
    const [unsure] = screen(ship('Example Wave'), DAY) ?? [];
    expect([sure?.role, sure?.score]).toEqual(['vessel', 1]);
    expect(unsure!.score).toBeLessThan(0.9);
  });
});

describe('ownership', () => {
  const owners = [korventa, entry('B', 'Mirazan Avionics')];
  const over = (...edges: Parameters<typeof version>[2] & object) =>
    screenerOver(list('sdn', version('2023-01-01', owners)), list('table', version('2023-01-01', [], edges)));

  it('60% and then 100%: both firms are held by the designated owner, though no list has them', () => {
    const screen = over(
      owns(ROTORS, 'Telbrek Holding', 60),
      owns('Telbrek Holding', 'Ostrinova Turbines', 100),
    );
    const [holding] = screen(consignee('TELBREK HOLDING'), DAY) ?? [];
    expect(holding).toMatchObject({ basis: 'owned', effect: 'blocking', ownership: { percent: 60 } });
    const [below] = screen(consignee('Ostrinova Turbines LLC'), DAY) ?? [];
    expect(below).toMatchObject({ basis: 'owned', ownership: { percent: 100 }, source: 'ownership' });
    expect(
      below?.ownership?.chains.map((chain) => chain.map(({ owner, percent }) => [owner, percent])),
    ).toEqual([
      [
        [ROTORS, 60],
        ['Telbrek Holding', 100],
      ],
    ]);
  });

  it.each<[string, number[], string, number | undefined]>([
    ['30% and 25% add up', [30, 25], 'owned', 55],
    ['50% is enough', [30, 20], 'owned', 50],
    ['30% and 19% are not', [30, 19], 'context', undefined],
  ])('%s', (_, [first, second], basis, percent) => {
    const screen = over(
      owns(ROTORS, 'Telbrek Holding', first),
      owns('Mirazan Avionics', 'Telbrek Holding', second),
    );
    const [hit] = screen(consignee('Telbrek Holding'), DAY) ?? [];
    expect([hit?.basis, hit?.ownership?.percent]).toEqual([basis, percent]);
  });

  it('finds the owner under another spelling of its name', () => {
    const [hit] =
      over(owns('KORVENTA ROTOR WORKS', 'Telbrek Holding', 60))(consignee('Telbrek Holding'), DAY) ?? [];
    expect(hit?.ownership?.chains[0]?.[0]).toMatchObject({ ownerId: 'A', owner: ROTORS });
  });

  it('finds the owner by a name that several lists give', () => {
    const screen = screenerOver(
      list('un', version('2023-09-01', [entry('U', ROTORS)])),
      list('sdn', version('2023-01-01', owners)),
      list('table', version('2023-01-01', [], [owns(ROTORS, 'Telbrek Holding', 60)])),
    );
    expect(screen(consignee('Telbrek Holding'), DAY)).toMatchObject([{ basis: 'owned' }]);
  });

  it('holds only while the owner is designated and the share stands', () => {
    const table = version(
      '2023-01-01',
      [],
      [owns(ROTORS, 'Telbrek Holding', 60, { from: '2023-02-01', until: '2023-10-31' })],
    );
    const screen = screenerOver(
      list('sdn', version('2023-01-01', [korventa]), version('2023-09-01', [])),
      list('table', table),
    );
    const bases = (['2023-01-15', '2023-02-01', '2023-08-31', '2023-09-01'] as const).map(
      (day) => screen(consignee('Telbrek Holding'), day)?.[0]?.basis,
    );
    expect(bases).toEqual(['context', 'owned', 'owned', 'context']);
  });

  it('by someone who is on a list without being blocked leads to nothing', () => {
    const reported = entry('A', ROTORS, { basis: 'reported', designations: [] });
    const screen = screenerOver(
      list('sdn', version('2023-01-01', [reported])),
      list('table', version('2023-01-01', [], [owns(ROTORS, 'Telbrek Holding', 100)])),
    );
    expect(screen(consignee('Telbrek Holding'), DAY)?.[0]).toMatchObject({ basis: 'context' });
  });
});

describe('the aircraft of the journey', () => {
  const aircraft = entry('P', 'EP-XQM', { schema: 'Airplane' });
  const screen = screenerOver(list('sdn', version('2023-01-01', [aircraft, korventa])));
  const flown = (flight: string, parties: Consignment['parties'] = []): Consignment =>
    consignment({ parties, journey: journey({ flight }) });

  it.each(['EP-XQM', 'epxqm', 'EP XQM'])('%s is found by its registration mark', (flight) => {
    expect(screen(flown(flight), DAY)).toMatchObject([
      { role: 'aircraft', entryId: 'P', score: 1, explanation: expect.stringContaining('registration mark') },
    ]);
  });

  it.each(['EP-XQN', 'LX 8400', 'XQM'])('%s is another', (flight) => {
    expect(screen(flown(flight, [party('consignee', { name: 'Nobody Known' })]), DAY)).toEqual([]);
  });

  it('names no party: a flight alone leaves the check without inputs', () => {
    expect(screen(flown('LX 8400'), DAY)).toBeUndefined();
  });
});

describe('a person on the papers', () => {
  const listed = entry('H', 'Hassan Korventa', {
    schema: 'Person',
    properties: { address: ['ul. Lenina 12, Minsk'] },
  });
  const screen = screenerOver(list('sdn', version('2023-01-01', [listed])));

  it('is supported by the address that the entry has', () => {
    const [near] = screen(consignee('Hasan Korwenta', { address: 'Minsk, 12 Lenina str.' }), DAY) ?? [];
    const [far] = screen(consignee('Hasan Korwenta', { address: '5 High Street, London' }), DAY) ?? [];
    expect(near!.score).toBeGreaterThan(far!.score);
    expect(near!.explanation).toContain('supported by: the same address');
  });
});
