/** The report in a real browser, opened from disk as its readers open it. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AlertForReport } from './report-html.ts';
import { reportHtml } from './report-html.ts';
import { HOSTILE_TEXTS, hostileAlert, sampleAlerts, sampleSummary } from './sample-run.ts';

const browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const hasBrowser = existsSync(browserPath);
if (!hasBrowser) {
  process.stderr.write(`skipped: the report in a browser (no ${browserPath}; set CHROMIUM_PATH)\n`);
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(!hasBrowser)('the report in a browser', () => {
  let browser: Browser;
  let folder: string;
  let page: Page;
  let requests: string[];
  let complaints: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
    folder = mkdtempSync(join(tmpdir(), 'tidewaiter-report-'));
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(alerts: readonly AlertForReport[], options: BrowserContextOptions = {}): Promise<void> {
    const file = join(folder, 'report.html');
    writeFileSync(file, reportHtml({ summary: sampleSummary(), alerts, omittedAlerts: 0 }));
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(file).href);
  }

  const shownIds = () =>
    page
      .locator('.alert:not([hidden])')
      .evaluateAll((all) => all.map((alert) => alert.getAttribute('data-id')));

  it('makes no request but for itself, and the browser has nothing to complain of', async () => {
    await open(sampleAlerts());
    await page.locator('.alert summary').first().click();
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatch(/^file:.*report\.html$/);
    expect(complaints).toEqual([]);
  });

  it('filters by outcome, words, flag and list, and says how many are shown', async () => {
    await open(sampleAlerts());
    expect(await page.locator('#shown').textContent()).toBe('all 4 shown');
    await page.getByRole('button', { name: /Stop/ }).click();
    expect(await shownIds()).toEqual(['EX-2026-0114', 'EX-2026-0127']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel(/Search/).fill('蓝鹰航空');
    expect(await shownIds()).toEqual(['EX-2026-0114']);
    await page.getByLabel(/Search/).fill('no such words');
    expect(await page.locator('#none').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Flag').selectOption('chpl-code');
    expect(await shownIds()).toEqual(['EX-2026-0114', 'EX-2026-0133']);
    await page.getByLabel('List').selectOption('us-csl');
    expect(await shownIds()).toEqual(['EX-2026-0133']);
    expect(await page.locator('#shown').textContent()).toBe('1 of 4 shown');
  });

  it('sorts by id, date and weight', async () => {
    await open(sampleAlerts());
    await page.getByLabel('Order').selectOption('oldest');
    expect((await shownIds())[0]).toBe('EX-2026-0133');
    await page.getByLabel('Order').selectOption('newest');
    expect((await shownIds())[0]).toBe('EX-2026-0114');
    await page.getByLabel('Order').selectOption('score');
    expect(await shownIds()).toEqual(['EX-2026-0114', 'EX-2026-0127', 'EX-2026-0133', 'EX-2026-0141']);
    await page.getByLabel('Order').selectOption('id');
    expect((await shownIds()).at(-1)).toBe('EX-2026-0141');
  });

  it('is worked by keyboard: next, open, back, search, leave the search', async () => {
    await open(sampleAlerts());
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    expect(await page.locator('#alert-2').getAttribute('open')).toBe('');
    expect(await page.getByText('Step Avia Komponent LLP').nth(1).isVisible()).toBe(true);
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    expect(await page.locator('#alert-1').getAttribute('open')).toBe('');
    await page.keyboard.press('/');
    await page.keyboard.type('bosporus');
    expect(await shownIds()).toEqual(['EX-2026-0133']);
    await page.keyboard.press('Escape');
    expect(await shownIds()).toHaveLength(4);
    await page.getByLabel('Keyboard').uncheck();
    await page.keyboard.press('/');
    expect(
      await page.getByLabel(/Search/).evaluate((field) => field === field.ownerDocument.activeElement),
    ).toBe(false);
  });

  it('holds hostile names without running or breaking anything, open bodies included', async () => {
    await open(HOSTILE_TEXTS.map((hostile, index) => hostileAlert(hostile, index + 2)));
    const title = await page.title();
    await page.locator('.alert').evaluateAll((all) => {
      for (const alert of all) alert.setAttribute('open', '');
    });
    expect(await page.title()).toBe(title);
    expect(await page.locator('.alert img, .alert [onload], .alert script').count()).toBe(0);
    expect(await page.locator('.alert').count()).toBe(HOSTILE_TEXTS.length);
    expect(complaints).toEqual([]);
  });

  it.each([390, 320])('does not scroll sideways at %i pixels, with everything open', async (width) => {
    await open([...sampleAlerts(), ...HOSTILE_TEXTS.map((text, index) => hostileAlert(text, index + 2))], {
      viewport: { width, height: 800 },
    });
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    const widths = await page.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
  });

  it('prints with the details of closed alerts, without controls', async () => {
    await open(sampleAlerts());
    const inside = page.locator('#alert-3 .finding h5').first();
    expect(await inside.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await inside.isVisible()).toBe(true);
    expect(await page.locator('.controls').isVisible()).toBe(false);
  });

  it('can be read where no script runs', async () => {
    await open(sampleAlerts(), { javaScriptEnabled: false });
    await page.locator('#alert-1 summary').first().click();
    expect(await page.getByText('What would change the outcome').first().isVisible()).toBe(true);
    expect(await page.locator('.controls').isVisible()).toBe(false);
  });

  it('opens bodies that were kept packed, by hand and from an address', async () => {
    const [first] = sampleAlerts();
    if (first === undefined) throw new Error('no sample alert');
    const many = Array.from({ length: 130 }, (_, index) => ({
      ...first,
      assessment: { ...first.assessment, id: `R-${index}`, row: index + 2 },
    }));
    await open(many);
    expect(await page.locator('#alert-120 .finding').count()).toBe(0);
    await page.locator('#alert-120 summary').first().click();
    // The body is unpacked when the browser says that it was opened, a moment after the click.
    await expect.poll(() => page.locator('#alert-120 .finding').count()).toBe(3);
    await page.goto(`${page.url()}#alert-130`);
    await page.locator('#alert-130 .finding').first().waitFor();
    await expect.poll(() => page.locator('.packed').count()).toBe(28);
  });

  it.each(['light', 'dark'] as const)(
    'keeps text legible in %s: contrast of at least 4.5 to 1',
    async (colorScheme) => {
      await open(sampleAlerts(), { colorScheme });
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      expect(await page.evaluate(LOW_CONTRAST)).toEqual([]);
    },
  );
});

/** Run in the page: every text whose colour meets its background at less than 4.5 to 1 (WCAG 2.2, 1.4.3). */
const LOW_CONTRAST = `(() => {
  const numbers = (colour) => colour.match(/[0-9.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const low = new Set();
  for (const element of document.body.querySelectorAll('*')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '')) continue;
    if (element.closest('script, noscript, option') || element.getClientRects().length === 0) continue;
    const [a, b] = [light(numbers(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) low.add(element.tagName + '.' + element.className + ' ' + ratio.toFixed(2));
  }
  return [...low];
})()`;
