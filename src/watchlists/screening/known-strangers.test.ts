import { describe, expect, it } from 'vitest';
import { openKnownStrangers, strangersMemory } from './known-strangers.ts';

describe('known strangers', () => {
  it('remember what was added, in every thread that has the memory, and nothing else', () => {
    const memory = strangersMemory();
    const [one, other] = [openKnownStrangers(memory), openKnownStrangers(memory)];
    const names = Array.from({ length: 50_000 }, (_, i) => `party|Korventa ${i} LLC|KZ|`);
    expect(names.some((name) => one.has(name))).toBe(false);
    for (const name of names.slice(0, 25_000)) one.add(name);
    expect(names.slice(0, 25_000).every((name) => other.has(name))).toBe(true);
    expect(names.slice(25_000).some((name) => other.has(name))).toBe(false);
  });

  it('forget rather than fail when they are full', () => {
    const strangers = openKnownStrangers(strangersMemory());
    for (let i = 0; i < 700_000; i++) strangers.add(`n${i}`);
    expect(strangers.has('never added')).toBe(false);
  });
});
