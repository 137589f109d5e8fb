import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { EndUseFact } from '../model/facts.ts';
import { endUserAbsent } from './end-user-absent.ts';

type Statement = EndUseFact['statements'][number];
const said = (what: Statement['what'], text: string, reading: Statement['reading']): Statement => ({
  what,
  written: written(text, what),
  reading,
});
const raise = (...statements: Statement[]) => endUserAbsent.raise({ endUse: { statements } });

describe('hit', () => {
  test('refused', () => {
    expect(raise(said('stated end use', 'CONFIDENTIAL', 'refused'))).toMatchObject({
      variant: 'refused',
      sentence: 'Stated end use is withheld: "CONFIDENTIAL".',
    });
  });
  test('a placeholder', () => {
    expect(raise(said('end user', 'N/A', 'unknown'))).toMatchObject({
      variant: 'absent',
      sentence: 'End user is given as "N/A", which names nothing.',
    });
  });
  test('data without a name', () => {
    const { place } = written('x', 'end user address');
    expect(endUserAbsent.raise({ endUse: { statements: [], namelessEndUser: place } })).toMatchObject({
      evidence: [{ place }],
    });
  });
});

describe('clear', () => {
  test('named', () => expect(raise(said('end user', 'FICTITIOUS AIRWAYS', 'named'))).toBeNull());
  test('named, though the use is left open', () => {
    expect(
      raise(said('end user', 'FICTITIOUS AIRWAYS', 'named'), said('stated end use', 'TBA', 'unknown')),
    ).toBeNull();
  });
});

test('not testable where the papers say nothing at all', () =>
  expect(endUserAbsent.needs).toEqual(['endUse']));
