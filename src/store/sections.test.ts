import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSections, writeSections } from './sections.ts';
import { packTexts, textAt } from './text-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-sections-'));

describe('sections', () => {
  it('come back as they were written, in shared memory', () => {
    const path = join(folder, 'a.twx');
    writeSections(
      path,
      { made: 'here' },
      { bytes: Uint8Array.of(1, 2, 3), words: Uint32Array.of(7, 4_000_000_000), none: new Float32Array(0) },
    );
    const { about, sections, memory } = readSections(path);
    expect(memory).toBeInstanceOf(SharedArrayBuffer);
    expect(about).toEqual({ made: 'here' });
    expect([...sections['bytes']!]).toEqual([1, 2, 3]);
    expect([...sections['words']!]).toEqual([7, 4_000_000_000]);
    expect(sections['none']!.length).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 4)],
    [
      'changed in one byte',
      (bytes: Buffer) => Buffer.from(bytes).fill(7, bytes.length - 12, bytes.length - 11),
    ],
    ['empty', () => Buffer.alloc(0)],
    ['of another kind', () => Buffer.from('id,name\n1,x\n'.repeat(10))],
  ])('a file that is %s is an error that says how to mend it', (_, damage) => {
    const path = join(folder, 'b.twx');
    writeSections(path, {}, { words: Uint32Array.of(1, 2, 3) });
    writeFileSync(path, damage(readFileSync(path)));
    expect(() => readSections(path)).toThrow(/index file is damaged/);
  });
});

describe('text pool', () => {
  it('gives back every string', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const pool = packTexts(texts);
        expect(texts.map((_, index) => textAt(pool, index))).toEqual(texts);
      }),
    );
  });
});
