import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safePaths } from './safe-paths.ts';

it.each([
  [['invoice.pdf'], ['invoice.pdf']],
  [
    ['case-1/invoice.pdf', 'case-2/invoice.pdf'],
    ['case-1/invoice.pdf', 'case-2/invoice.pdf'],
  ],
  [
    ['a.pdf', 'A.PDF'],
    ['a.pdf', '2-A.PDF'],
  ],
  [
    ['../../etc/passwd', '/abs.csv', 'C:\\x\\y.csv'],
    ['etc/passwd', 'abs.csv', 'C_/x/y.csv'],
  ],
  [
    ['.hidden', '...', ''],
    ['hidden', 'file-2', 'file-3'],
  ],
  [
    ['a', 'a/b'],
    ['a', '2-a-b'],
  ],
  [
    ['a/b', 'a'],
    ['a/b', '2-a'],
  ],
  [['накладна\u0000.pdf'], ['накладна_.pdf']],
])('%j are kept as %j', (names, kept) => {
  expect(safePaths(names)).toEqual(kept);
});

it('never leads out, never hides, never meets another, for any names', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'B', '.', '/', '\\', ' ', ':', '\u0000', 'é', '1', '-'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const paths = safePaths(names);
      expect(paths).toHaveLength(names.length);
      const keys = paths.map((path) => path.toLowerCase());
      expect(new Set(keys).size).toBe(keys.length);
      for (const path of paths) {
        for (const part of path.split('/')) expect(part).toMatch(/^[^./\\:\s][^/\\:]*$/);
        expect(keys.some((other) => other.startsWith(`${path.toLowerCase()}/`))).toBe(false);
      }
    }),
    { numRuns: 2_000 },
  );
});
