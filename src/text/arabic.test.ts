import { describe, expect, it } from 'vitest';
import { arabicStem, behindPrefixes, plainArabic, stemInTable } from './arabic.ts';

describe('plainArabic', () => {
  it.each([
    ['شرکت', 'شركت'],
    ['المحدودة', 'المحدوده'],
    ['صنعتی', 'صنعتي'],
    ['لمیٹڈ', 'لميٹڈ'],
    ['شـــركة', 'شركه'],
    ['Korventa 9', 'Korventa 9'],
    ['موسى', 'موسى'],
  ])('%s', (text, plain) => {
    expect(plainArabic(text)).toBe(plain);
  });
});

describe('arabicStem', () => {
  it.each([
    ['تجاره', 'تجار'],
    ['تجاري', 'تجار'],
    ['تجاريه', 'تجار'],
    ['صناعات', 'صناع'],
    ['تحقيقاتي', 'تحقيق'],
    ['شركتهاي', 'شركت'],
    ['بنك', 'بنك'],
    ['طبيه', 'طبي'],
    ['نفط', 'نفط'],
  ])('%s', (word, stem) => {
    expect(arabicStem(word)).toBe(stem);
  });
});

describe('prefixes', () => {
  it('are taken off where enough is left', () => {
    expect(behindPrefixes('للتجاره').map(({ rest }) => rest)).toEqual(['للتجاره', 'تجاره', 'لتجاره']);
    expect(behindPrefixes('البر').map(({ rest }) => rest)).toEqual(['البر']);
  });

  it('are left out of the stems of a table, but for an "and" at the beginning of a phrase', () => {
    expect(stemInTable('الدوليه', true)).toBe('دول');
    expect(stemInTable('وتصدير', false)).toBe('تصدير');
    expect(stemInTable('وزاره', true)).toBe('وزار');
  });
});
