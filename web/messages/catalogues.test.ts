import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en, type MessageKey, type Messages } from './en.ts';
import { uk } from './uk.ts';

const KEYS = Object.keys(en) as MessageKey[];
const values = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

const sources = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.') && !name.startsWith('messages'))
  .map((name) => readFileSync(join(import.meta.dirname, '..', name), 'utf8'))
  .join('\n');

describe.each([
  ['German', de],
  ['Ukrainian', uk],
] as [string, Messages][])('%s', (_, catalogue) => {
  it('has every text, and no empty one', () => {
    expect(KEYS.filter((key) => !catalogue[key])).toEqual([]);
  });
  it('fills in the same values', () => {
    expect(KEYS.filter((key) => values(catalogue[key]).join() !== values(en[key]).join())).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('holds no text that the page does not use', () => {
    // A key is written out, or made of a beginning and a word of the server: `status.${status}`.
    const beginnings = [...sources.matchAll(/`([\w.]+\.)\$\{/g)].map(([, beginning]) => beginning ?? '');
    const unused = KEYS.filter(
      (key) => !sources.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});
