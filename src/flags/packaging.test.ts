import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { PackagingFact } from '../model/facts.ts';
import { packaging } from './packaging.ts';

const raise = (fact: PackagingFact) => packaging.raise({ packaging: [fact] });

describe('hit', () => {
  test('electronics in barrels', () =>
    expect(
      raise({
        item: 1,
        kind: written('BARRELS'),
        hsCode: written('854231'),
        misfit: 'machines and electronics',
      }),
    ).toMatchObject({
      variant: 'kind',
      sentence:
        '"BARRELS" is inconsistent with machines and electronics, which code 854231 stands for (item 1).',
    }));
  test('more packages than pieces', () =>
    expect(raise({ packages: written(40), pieces: written(10) })).toMatchObject({
      variant: 'more-packages-than-pieces',
      sentence: '40 packages cannot hold 10 pieces: there are more packages than pieces.',
    }));
});

describe('clear', () => {
  test.each<[string, PackagingFact]>([
    ['a carton', { kind: written('CARTON'), hsCode: written('854231') }],
    ['one machine in five crates', { packages: written(5), pieces: written(1) }],
    ['several pieces in a package', { packages: written(4), pieces: written(400) }],
    ['barrels, and no code to hold them against', { kind: written('BARRELS') }],
  ])('%s', (_, fact) => expect(raise(fact)).toBeNull());
});

test('not testable without packages', () => expect(packaging.needs).toEqual(['packaging']));
