import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FLAG_GROUPS } from '../model/finding.ts';
import { REGISTER } from './register.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const docs = fileURLToPath(new URL('../../docs/flags/', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'register.ts')
  .map((name) => name.slice(0, -3));

test('every flag has its file, and every file its entry', () => {
  expect(REGISTER.map(({ flag }) => flag.id).toSorted()).toEqual(files.toSorted());
});

test('numbers are those of the design, each once', () => {
  const numbers = REGISTER.map(({ flag }) => flag.number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual([
    1, 4, 9, 10, 11, 12, 15, 17, 18, 19, 20, 21, 22, 26, 27, 28, 37, 38, 43,
  ]);
});

describe.each(REGISTER.map((entry) => [entry.flag.id, entry] as const))(
  '%s',
  (id, { flag, group, from, until, weights }) => {
    test('has a test and a page of its name', () => {
      expect(existsSync(`${folder}${id}.test.ts`)).toBe(true);
      expect(existsSync(`${docs}${id}.md`)).toBe(true);
    });
    test('says where it comes from, what is innocent and what would clear it', () => {
      expect(flag.basis.length).toBeGreaterThan(20);
      expect(flag.innocent.length).toBeGreaterThan(0);
      expect(flag.wouldClear.length).toBeGreaterThan(0);
      expect(flag.needs.length).toBeGreaterThan(0);
      expect(FLAG_GROUPS).toContain(group);
    });
    test('every weight has its reason, and the days are in order', () => {
      for (const { decibans, reason } of Object.values(weights)) {
        expect(Number.isFinite(decibans)).toBe(true);
        expect(reason.length).toBeGreaterThan(10);
      }
      if (from !== undefined && until !== undefined) expect(from < until).toBe(true);
    });
  },
);
