import { expect, it } from 'vitest';
import type { HitFinding } from '../../../src/model/finding.ts';
import type { Place } from '../../../src/model/problem.ts';
import { namedPlaces } from './named-places.ts';

const line = (file: string, number: number): Place => ({
  kind: 'line',
  file,
  line: number,
  column: 1,
  length: 4,
});
const finding: HitFinding = {
  flag: 'papers-parties-differ',
  result: 'hit',
  group: 'papers',
  weight: 9,
  title: '',
  source: '',
  innocent: [],
  wouldClear: [],
  variant: 'raised',
  sentence: '',
  evidence: [
    { fact: 'consignee on the air waybill', value: 'A', place: line('fwb.txt', 3) },
    { fact: 'consignee on the invoice', value: 'B', place: line('invoice.txt', 1) },
    { fact: 'the list', value: 'C', source: 'a table' },
  ],
  expectations: [
    expectation('contradicts', line('fwb.txt', 5)),
    expectation('contradicts', line('fwb.txt', 3)),
    expectation('supports', line('fwb.txt', 9)),
  ],
};

function expectation(result: 'contradicts' | 'supports', place: Place) {
  return {
    id: 'x',
    title: '',
    source: '',
    result,
    sentence: '',
    evidence: [{ fact: '', value: '', place }],
    decibans: 1,
  };
}

it('gathers the places of one paper, each once, and none that speaks for the papers', () => {
  const clear = { flag: 'unit-price', result: 'clear' } as const;
  expect(namedPlaces({ findings: [clear, finding] }, 'fwb.txt')).toEqual([
    line('fwb.txt', 3),
    line('fwb.txt', 5),
  ]);
  expect(namedPlaces({ findings: [finding] }, 'packing.xlsx')).toEqual([]);
});
