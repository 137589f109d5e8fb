import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextBytes } from './text-bytes.ts';

describe('text as bytes', () => {
  it('is the UTF-8 of all that was appended, also where the memory had to grow', () => {
    const bytes = new TextBytes();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(3), (texts, times) => {
        bytes.clear();
        const long = '漢'.repeat(times * 400_000);
        for (const text of [...texts, long]) bytes.append(text);
        // Piece by piece, as they came: a lone surrogate at an edge is no half of a pair.
        const expected = Buffer.concat([...texts, long].map((text) => Buffer.from(text)));
        expect(Buffer.compare(bytes.copy(), expected)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('gives back the text between two lengths, and its copy outlives what comes after', () => {
    const bytes = new TextBytes();
    bytes.append('naïve ');
    const from = bytes.length;
    bytes.append('船');
    const copy = bytes.copy();
    expect(bytes.textAt(from, bytes.length)).toBe('船');
    bytes.clear();
    bytes.append('other text');
    expect(new TextDecoder().decode(copy)).toBe('naïve 船');
  });
});
