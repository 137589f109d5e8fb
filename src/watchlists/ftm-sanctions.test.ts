import { describe, expect, test } from 'vitest';
import { basisOf, readSanction, sanctionsWithoutEntity } from './ftm-sanctions.ts';

test.each([
  [{ programId: ['US-RUSHAR'], authority: ['Office of Foreign Assets Control'] }, 'designated', 'blocking'],
  [{ programId: ['US-BIS-EL'] }, 'controlled-goods-end-user', 'export-licence'],
  [
    { program: ['Entity List (EL) - Bureau of Industry and Security'] },
    'controlled-goods-end-user',
    'export-licence',
  ],
  [
    { program: ['Denied Persons List (DPL) - Bureau of Industry and Security'] },
    'controlled-goods-end-user',
    'export-denial',
  ],
  [{ program: ['Unverified List (UVL)'] }, 'controlled-goods-end-user', 'warning'],
  [{ authority: ['Ministry of Economy, Trade and Industry'] }, 'controlled-goods-end-user', 'export-licence'],
  [{ program: ['Sectoral Sanctions Identifications List (SSI)'] }, 'designated', 'sectoral'],
  [{ program: ['Reciprocal'], authority: ['OFAC'] }, 'context', 'debarment'],
  [{ authority: ['The Insolvency Service'] }, 'context', 'debarment'],
  [{ authority: ['World Bank'] }, 'context', 'debarment'],
  [{ programId: ['UA-WS-UAVS'] }, 'context', 'warning'],
])('a Sanction with %j is %s, %s', (properties, basis, effect) => {
  const sanction = readSanction(properties);
  expect([sanction.basis, sanction.designation.effect]).toEqual([basis, effect]);
});

describe('basisOf', () => {
  const of = (...programIds: string[]) => programIds.map((id) => readSanction({ programId: [id] }));

  test('the gravest sanction counts', () => {
    expect(basisOf(['sanction'], of('US-BIS-EL', 'US-RUSHAR'))).toBe('designated');
    expect(basisOf([], of('US-BIS-EL'))).toBe('controlled-goods-end-user');
    expect(basisOf(['debarment'], of('UA-WS-UAVS'))).toBe('context');
    expect(basisOf([], [])).toBe('context');
  });

  test('counter-sanctions alone are no designation', () => {
    expect(basisOf(['sanction.counter'], of('XX-COUNTER'))).toBe('context');
    expect(basisOf(['sanction.counter', 'sanction'], of('US-RUSHAR'))).toBe('designated');
  });

  test('a topic without any programme is a warning, never a legal ground', () => {
    const [only] = sanctionsWithoutEntity(['sanction'], [], []);
    expect(only?.designation.effect).toBe('warning');
    expect(only?.basis).toBe('designated');
  });

  test('programmes that a Sanction entity tells already are not told twice', () => {
    expect(sanctionsWithoutEntity(['sanction'], ['US-RUSHAR'], of('US-RUSHAR'))).toEqual([]);
  });
});
