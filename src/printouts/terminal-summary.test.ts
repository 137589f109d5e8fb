import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS, hostileAlert, sampleAlerts, sampleSummary } from './sample-run.ts';
import { printSummary } from './terminal-summary.ts';
import { columnsOf, fitColumns, wrapColumns } from './text-columns.ts';
import { clipText, counted, visibleText } from './visible-text.ts';

const PLAIN = { width: 80, colour: false };
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]+m`, 'g');

describe('the summary on the terminal', () => {
  const text = printSummary(sampleSummary(), sampleAlerts(), PLAIN).join('\n');

  it('says the proof, the outcomes with shares, the lists with age, and the gravest alert first', () => {
    expect(text).toContain('records in 62 = assessed 60 + quarantined 2 (adds up)');
    expect(text).toMatch(/■ STOP +2 +3\.3%/);
    expect(text).toMatch(/^ {2}own +31 entries {2}2026-05-02, 205 days old, STALE$/m);
    expect(text).toMatch(/^ {2}jp-meti +0 entries {2}MISSING/m);
    expect(text.indexOf('EX-2026-0114')).toBeLessThan(text.indexOf('EX-2026-0127'));
    expect(text).toContain('Would change it:');
  });

  it('names lists by id, and by title as well only where every title has room', () => {
    const titles = ['US Consolidated Screening List', 'Japan METI end-user list'];
    const wide = printSummary(sampleSummary(), [], { ...PLAIN, width: 100 }).join('\n');
    for (const title of titles)
      expect(wide).toMatch(new RegExp(`^ {2}\\S+ +[\\d,]+ entries .* {2}${title}$`, 'm'));
    const narrow = printSummary(sampleSummary(), [], { ...PLAIN, width: 60 });
    expect(narrow.filter((line) => /^ {2}(?:us-csl|jp-meti)/.test(line))).toEqual([
      '  us-csl   4,226 entries  2026-11-20, 3 days old',
      '  jp-meti      0 entries  MISSING: no version in force',
    ]);
  });

  it('names of an alert the strongest reason whole, the next ones by title, and repeats no hit', () => {
    const [gravest] = sampleAlerts().filter(({ assessment }) => assessment.id === 'EX-2026-0114');
    const lines = printSummary(sampleSummary(), [gravest!], PLAIN);
    expect(lines.filter((line) => line.startsWith('    - Also: '))).toHaveLength(1);
    expect(lines.join(' ')).not.toContain('of 1)');
  });

  it('says it loudly when the counts do not add up', () => {
    expect(printSummary(sampleSummary({ recordsIn: 63 }), [], PLAIN).join(' ')).toContain(
      'COUNTS DO NOT ADD UP',
    );
  });

  it('keeps within 80 columns, hostile names, wide characters and all', () => {
    const alerts = [
      ...sampleAlerts(),
      ...HOSTILE_TEXTS.map((hostile, index) => hostileAlert(hostile, index + 2)),
    ];
    for (const line of printSummary(sampleSummary(), alerts, PLAIN))
      expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  it('lets no control character reach the terminal', () => {
    const alerts = HOSTILE_TEXTS.map((hostile, index) => hostileAlert(hostile, index + 2));
    const printed = printSummary(sampleSummary({ notices: [...HOSTILE_TEXTS] }), alerts, PLAIN).join('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
    expect(printed).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('says the same with colour as without', () => {
    const coloured = printSummary(sampleSummary(), sampleAlerts(), { width: 80, colour: true }).join('\n');
    expect(coloured).not.toBe(text);
    expect(coloured.replace(COLOURS, '')).toBe(text);
  });
});

describe('text for people', () => {
  it.each([
    ['\u202eabc', '⟨U+202E⟩abc'],
    ['a\u0000b', 'a⟨U+0000⟩b'],
    ['a\r\nb', 'a b'],
    ['مرحبا', 'مرحبا'],
    ['\ud83d', '\ufffd'],
  ])('shows what cannot be seen: %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('counts in words and says what it cuts', () => {
    expect([counted(1, 'entry', 'entries'), counted(12_345, 'entry', 'entries')]).toEqual([
      '1 entry',
      '12,345 entries',
    ]);
    expect(clipText('N'.repeat(10_000), 5)).toBe('NNNNN… (10,000 characters)');
  });

  it('measures wide characters as two columns and breaks long words', () => {
    expect(columnsOf('深圳市 ab')).toBe(9);
    expect(fitColumns('深圳市蓝鹰', 7)).toBe('深圳市…');
    expect(wrapColumns('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
    expect(wrapColumns('x'.repeat(12), 5)).toEqual(['xxxxx', 'xxxxx', 'xx']);
    expect(wrapColumns('aa bb cc dd', 5, '', 1)).toEqual(['aa b…']);
  });
});
