import { describe, expect, it } from 'vitest';
import type { Written } from '../../model/consignment-parts.ts';
import { serialsOfRange } from './serial-range.ts';

const written = (value: string): Written<string> => ({
  value,
  asWritten: value,
  place: { kind: 'line', file: 'test.txt', line: 1, column: 1, length: 4 },
});

describe('a range of serial numbers', () => {
  it.each<[readonly string[], number | undefined, readonly string[]]>([
    [['1177-1180'], 4, ['1177', '1178', '1179', '1180']],
    [['FX0098 to FX0101'], 4, ['FX0098', 'FX0099', 'FX0100', 'FX0101']],
    [['0117-20'], 4, ['0117', '0118', '0119', '0120']],
    [['12', '14-16'], 4, ['12', '14', '15', '16']],
    // A number with a hyphen of its own, and one without a count beside it.
    [['0417-0420'], 1, ['0417-0420']],
    [['0417-0420'], undefined, ['0417-0420']],
    [['55-0171', '55-0172'], 2, ['55-0171', '55-0172']],
    [['AB12-CD15'], 4, ['AB12-CD15']],
  ])('%j of %s pieces', (serials, pieces, all) => {
    expect(serialsOfRange(serials.map(written), pieces).map(({ value }) => value)).toEqual(all);
  });
});
