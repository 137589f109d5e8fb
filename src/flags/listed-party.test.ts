import { describe, expect, test } from 'vitest';
import type { EntryHit } from '../model/finding.ts';
import { listedParty } from './listed-party.ts';

const hit = (parts: Partial<EntryHit> = {}): EntryHit => ({
  role: 'consignee',
  partyName: 'FICTITIOUS WORKS',
  entryId: 'own:1',
  source: 'own',
  caption: 'Fictitious Works LLC',
  schema: 'Company',
  basis: 'designated',
  effect: 'blocking',
  programmes: ['TEST-PROGRAMME'],
  score: 0.97,
  entryName: 'Fictitious Works LLC',
  tokens: [],
  adjustments: [],
  explanation: 'the names are equal',
  entryFacts: [],
  ...parts,
});
const screened = (hits: EntryHit[], listsWithoutVersion: string[] = []) => ({
  partyScreening: { hits, listsWithoutVersion },
});

describe('hit: variant and legal ground', () => {
  test.each([
    [{ score: 0.95 }, 'designated-exact', true],
    [{ score: 0.949 }, 'designated-probable', true],
    [{ score: 0.85 }, 'designated-probable', true],
    [{ score: 0.849 }, 'designated-possible', false],
    [{ basis: 'owned', score: 0.9 }, 'owned-probable', true],
    [{ effect: 'sectoral' }, 'restricted-exact', false],
    [{ effect: 'debarment', score: 0.75 }, 'restricted-possible', false],
    [{ basis: 'controlled-goods-end-user', effect: 'export-licence' }, 'controlled-exact', false],
    [{ basis: 'controlled-goods-end-user', effect: 'warning' }, 'restricted-exact', false],
    [{ basis: 'internal', effect: 'internal' }, 'internal-exact', false],
    [{ role: 'bank' }, 'designated-exact', true],
    [{ role: 'customs-broker' }, 'designated-exact', true],
    [{ role: 'vessel' }, 'designated-exact', true],
  ] as const)('%j', (parts, variant, isGround) => {
    const raised = listedParty.raise(screened([hit(parts)]));
    expect(raised).toMatchObject({ variant });
    expect('legalGround' in raised!).toBe(isGround);
  });
  test('the sentence compares, and never judges', () => {
    expect(listedParty.raise(screened([hit()]))).toMatchObject({
      sentence:
        'Consignee "FICTITIOUS WORKS" is consistent with "Fictitious Works LLC" (own, TEST-PROGRAMME), name match 0.97.',
      legalGround:
        'Dealings with the consignee "FICTITIOUS WORKS" are consistent with dealings with a blocked person: "Fictitious Works LLC", own, programme TEST-PROGRAMME.',
    });
  });
  test('the evidence is short: each party with its place, then the entries it may be', () => {
    const place = { kind: 'cell', file: 'trade.csv', row: 12, column: 'Consignee' } as const;
    const hits = [
      hit({ place }),
      hit({ role: 'bank', partyName: 'FICTITIOUS BANK', entryId: 'un:9', source: 'un-sc' }),
      hit({ place, entryId: 'own:2', caption: 'Fictitious Works FZE', score: 0.9 }),
    ];
    expect(listedParty.raise(screened(hits))).toMatchObject({
      evidence: [
        { fact: 'consignee', value: 'FICTITIOUS WORKS', place },
        { fact: 'entry that may be the consignee', value: 'Fictitious Works LLC (own:1)', source: 'own' },
        { fact: 'entry that may be the consignee', value: 'Fictitious Works FZE (own:2)', source: 'own' },
        { fact: 'bank', value: 'FICTITIOUS BANK' },
        { fact: 'entry that may be the bank', value: 'Fictitious Works LLC (un:9)', source: 'un-sc' },
      ],
    });
  });
  test('a legal ground goes before a better score', () => {
    const hits = [
      hit({ basis: 'internal', effect: 'internal', score: 1 }),
      hit({ entryId: 'own:2', score: 0.86 }),
    ];
    expect(listedParty.raise(screened(hits))).toMatchObject({
      variant: 'designated-probable',
      hits: [{ entryId: 'own:2' }, { entryId: 'own:1' }],
      sentence: expect.stringContaining('1 further entry is consistent with a party.'),
    });
  });
  test('a hit is shown even where another list has no version', () => {
    expect(listedParty.raise(screened([hit()], ['un-sc']))).toMatchObject({ variant: 'designated-exact' });
  });
});

describe('clear', () => {
  test('no entry', () => expect(listedParty.raise(screened([]))).toBeNull());
  test.each([{ basis: 'context' }, { basis: 'reported' }, { score: 0.69 }] as const)(
    '%j does not raise',
    (parts) => {
      expect(listedParty.raise(screened([hit(parts)]))).toBeNull();
    },
  );
});

test('not testable: no hit, but a list without a version on the day', () => {
  expect(listedParty.raise(screened([], ['ofac-sdn', 'un-sc']))).toEqual({
    missing: ['a version in force on the day of ofac-sdn and un-sc'],
  });
});
