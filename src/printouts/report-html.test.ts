import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportHtml, reportParts } from './report-html.ts';
import { escapeHtml, jsonForScript } from './report-page/html.ts';
import { HOSTILE_TEXTS, hostileAlert, sampleAlerts, sampleSummary } from './sample-run.ts';

const page = reportHtml({ summary: sampleSummary(), alerts: sampleAlerts(), omittedAlerts: 0 });

describe('the report page', () => {
  it('is the same in parts as in one string, and the same on every run', () => {
    const input = { summary: sampleSummary(), alerts: sampleAlerts(), omittedAlerts: 0 };
    expect([...reportParts(input)].join('')).toBe(page);
  });

  it('shows the gravest alert first, whatever the order it was given in', () => {
    const ids = [...page.matchAll(/data-id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(['EX-2026-0114', 'EX-2026-0127', 'EX-2026-0133', 'EX-2026-0141']);
  });

  it.each([
    ['the proof of counts', '✓ adds up'],
    ['a stale list', 'Your own list: stale, 205 days old.'],
    ['a missing list', 'Japan METI end-user list: missing.'],
    ['quarantine', 'quarantine.csv'],
    ['the legal ground', 'Sample regulation 1/2024, article 3'],
    ['weight in words and decibans', '<strong>very strong</strong> <span class="muted num">(30 decibans)'],
    ['words compared', 'same word in another script'],
    ['words on one side only', 'only in the list name'],
    ['the ownership chain', '<span class="num">17.5%</span>'],
    ['an inference told from a listing', 'Not named itself'],
    ['innocence counted', 'speaks for innocence'],
    ['innocent explanations', 'Another company may bear the same'],
    ['what would clear it', 'A registry extract of the party'],
    ['what was not testable, with what is missing', 'missing: founding date of the consignee'],
    ['a failed check', 'the check stopped on a phone number'],
    ['values that no check reads', 'kept as written; no check reads it'],
    ['that it is no verdict', 'screening aid and no verdict'],
  ])('says %s', (_, text) => {
    expect(page).toContain(text);
  });

  it('says out loud what it leaves out and what does not add up', () => {
    const summary = sampleSummary({ recordsIn: 70 });
    const cut = reportHtml({ summary, alerts: sampleAlerts(), omittedAlerts: 1_200 });
    expect(cut).toContain('1,200 less grave alerts not shown on this page');
    expect(cut).toContain('The counts do not add up.');
  });

  it('says that there is no alert, and where to look for what was not tested', () => {
    const summary = sampleSummary({ outcomes: { clear: 60, review: 0, hold: 0, stop: 0 } });
    expect(reportHtml({ summary, alerts: [], omittedAlerts: 0 })).toContain(
      'No consignment came out above clear.',
    );
  });

  it('names no address outside itself', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).not.toMatch(/url\(|@import|https?:/);
  });
});

describe('hostile values', () => {
  it('never come onto the page as markup: only our own elements are there', () => {
    const alerts = HOSTILE_TEXTS.map((hostile, index) => hostileAlert(hostile, index + 2));
    const plain = reportHtml({
      summary: sampleSummary({ notices: [...HOSTILE_TEXTS] }),
      alerts,
      omittedAlerts: 0,
    });
    expect(plain.match(/<script/g)).toHaveLength(1);
    expect(plain).not.toMatch(/<img|<svg onload|onerror="/);
    for (const unseen of ['\u202e', '\u0007', '\u001b']) expect(plain).not.toContain(unseen);
    expect(plain).toContain('⟨U+202E⟩');
  });

  it('escapes whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });

  it('keeps packed bodies inside their element, and gives them back whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '/', 'script>', '!--', '\u2028', 'a', '\\', '"') }),
        (text) => {
          const packed = jsonForScript(text).text;
          expect(packed).not.toContain('<');
          expect(JSON.parse(packed)).toBe(text);
        },
      ),
    );
  });
});
