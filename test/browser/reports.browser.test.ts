import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditPage } from '../../src/server/contract/house.ts';
import type { ReportDetail, ReportPage } from '../../src/server/contract/reports.ts';
import { type RunningServer, startServing } from '../e2e/running-server.ts';
import { FOUNDING_LIKE, RETOLD } from '../founding-like-report.ts';
import { barriers, hasBrowser, launchBrowser, pageIsBuilt, type WatchedBrowser } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-reports-page-'));
const TABLE = fileURLToPath(new URL('../../assets/demo/consignments.csv', import.meta.url));
const NARROW = 390;

describe.skipIf(!hasBrowser)('reports on the page', () => {
  let watched: WatchedBrowser;
  let server: RunningServer;
  let page: Page;
  let reportId = '';
  const openPage = (width?: number) => watched.openPage(server, width);

  beforeAll(async () => {
    await pageIsBuilt();
    watched = await launchBrowser();
    server = await startServing(join(folder, 'home'));
    page = await openPage();
  }, 120_000);
  afterAll(async () => {
    await watched.close();
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const read = async <T>(path: string): Promise<T> => (await server.get(`/api/v1${path}`)).json as T;
  const detail = () => read<ReportDetail>(`/reports/${reportId}`);
  const card = (number: number) => page.locator(`#claim-${number}`);
  const has = (number: number, state: string) =>
    card(number).locator(`.claim-head .state-${state}`).getByText(state).waitFor();
  const isCurrent = (number: number) =>
    expect.poll(() => card(number).getAttribute('aria-current')).toBe('true');

  it('shows the fictional report of the demonstration, its claims proposed and accepted', async () => {
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await page.getByRole('link', { name: /Merkur Imaginary/ }).click();
    await page.getByRole('heading', { name: '5 claims' }).waitFor();
    expect(await page.locator('mark.said-accepted').count()).toBeGreaterThan(0);
    expect(await page.locator('mark.said-proposed').count()).toBeGreaterThan(0);
    const sides = page.locator('.contested').first();
    await sides.getByText('denied the report').first().waitFor();
    await page.getByRole('link', { name: 'Back to the reports' }).click();
  });

  it('adds a report, and marks in its text what is proposed', async () => {
    const file = join(folder, 'herald.txt');
    writeFileSync(file, FOUNDING_LIKE);
    await page.getByRole('button', { name: 'Add a report' }).click();
    expect(await barriers(page)).toEqual([]);
    await page.locator('input[type=file]').setInputFiles(file);
    const form = page.getByRole('form', { name: 'Add a report' });
    await form.getByLabel('Publisher').fill('Fictional Herald');
    await form.getByLabel('Published on').fill('2023-04-10');
    await form.getByLabel('How it came to you').fill('a subscription');
    await page.getByRole('button', { name: 'Read it and propose claims' }).click();
    await page.getByRole('heading', { name: '9 claims' }).waitFor({ timeout: 30_000 });
    const { items } = await read<ReportPage>('/reports?q=fictional%20herald');
    reportId = items[0]?.id ?? '';
    expect(page.url()).toContain(reportId);
    const marked = await page.locator('.report-text mark.said-proposed').allInnerTexts();
    expect(marked.join(' ')).toContain('falsify shipping documents');
    const chain = await card(7).locator('.said-by').innerText();
    expect(chain.replace(/\s+/g, ' ')).toMatch(
      /Fictional Herald.*reported.*Harbour Gazette.*denied.*China's foreign ministry/,
    );
  }, 60_000);

  it('is worked by keyboard: accept one, correct one, reject one, and the next open one is there', async () => {
    await isCurrent(1);
    await page.keyboard.press('j');
    await isCurrent(2);
    await page.keyboard.press('a');
    await has(2, 'accepted');
    await isCurrent(3);
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    const form = card(4).getByRole('form', { name: 'Correct it' });
    await form.getByLabel('Whose claim it is').fill('Merkur Imaginary');
    await form.getByLabel('How far it went').selectOption('considers');
    await form.getByLabel(/^Reason/).fill('"It" is the magazine <b>');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await has(4, 'accepted');
    await isCurrent(5);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await isCurrent(3);
    await card(9).getByRole('button', { name: 'Claim 9' }).click();
    await page.keyboard.press('x');
    await page.keyboard.type('a part of the denial before');
    await page.keyboard.press('Enter');
    await has(9, 'rejected');
    const { claims } = await detail();
    expect(claims.map(({ state }) => state)).toEqual([
      'proposed',
      'accepted',
      'proposed',
      'accepted',
      'proposed',
      'proposed',
      'proposed',
      'proposed',
      'rejected',
    ]);
    expect(claims[3]).toMatchObject({ speaker: 'Merkur Imaginary', actions: [{ mode: 'considers' }] });
    // Told apart by the line through or under the words, not by colour alone.
    const lines = await page.evaluate(`['accepted', 'proposed', 'rejected'].map((state) => {
      const style = getComputedStyle(document.querySelector('.report-paragraph .said-' + state));
      return style.textDecorationLine + ' ' + style.textDecorationStyle;
    })`);
    expect(lines).toEqual(['underline solid', 'underline dashed', 'line-through solid']);
  }, 60_000);

  it('adds a claim that the rules did not propose, from words that are marked in the text', async () => {
    // Marked as a reader does: from the first letter of the words to the last.
    await page.evaluate(`{
      const paragraph = [...document.querySelectorAll('.report-paragraph')].find((each) => each.textContent.startsWith('A Western official'));
      const mark = paragraph.querySelector('mark').firstChild;
      const range = document.createRange();
      range.setStart(mark, 0);
      range.setEnd(mark, 'the documents look genuine'.length);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    }`);
    await page.getByRole('button', { name: 'Add a claim' }).click();
    const form = page.getByRole('form', { name: 'Add a claim' });
    expect(await form.getByLabel(/^Words of the report/).inputValue()).toBe('the documents look genuine');
    await form.getByLabel(/^Whose claim it is/).fill('Western official');
    expect(await barriers(page)).toEqual([]);
    await form.getByRole('button', { name: 'Add it as open' }).click();
    await isCurrent(10);
    await card(10).getByText('found by a person').waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await has(10, 'rejected');
  }, 60_000);

  it('grades again and keeps the earlier grade; refuses likelihood and confidence in one sentence', async () => {
    await card(2).getByRole('button', { name: 'Claim 2' }).click();
    const grade = async (marks: Readonly<Record<string, string>>, why: string) => {
      await page.keyboard.press('g');
      const form = card(2).getByRole('form', { name: 'Grade' });
      for (const [label, value] of Object.entries(marks)) await form.getByLabel(label).selectOption(value);
      await form.getByLabel(/^Reason/).fill(why);
      await form.getByRole('button', { name: 'Grade' }).click();
      return form;
    };
    await (await grade({ Source: 'C', Information: '3' }, 'One paper.')).waitFor({ state: 'hidden' });
    await card(2).getByText('C3').waitFor();
    const form = await grade({ Information: '2', Confidence: 'low' }, 'It is likely, with low confidence.');
    await card(2)
      .getByRole('alert')
      .getByText(/^Likelihood and confidence stand in one sentence/)
      .waitFor();
    await form.getByLabel(/^Reason/).fill('It is likely. The confidence is low, since nobody else saw it.');
    await form.getByLabel(/^Likelihood/).selectOption('likely');
    expect(await barriers(page)).toEqual([]);
    await form.getByRole('button', { name: 'Grade' }).click();
    await card(2).getByText('C2').waitFor();
    await card(2).getByText('likely (55 to 80 %)').waitFor();
    await card(2).getByText('History (4)').click();
    const history = await card(2).locator('.claim-history').innerText();
    expect(history).toMatch(/graded.*It is likely[\s\S]*graded.*One paper[\s\S]*accepted[\s\S]*proposed/);
    expect((await read<AuditPage>('/audit?what=claim.')).items.map(({ what }) => what)).toContain(
      'claim.graded',
    );
  }, 60_000);

  it('sets the denial beside the assertion in a frame of the same width, and accounts that differ', async () => {
    const form = new FormData();
    for (const [name, value] of [
      ['text', RETOLD],
      ['publisher', 'Harbour Gazette'],
      ['date', '2023-04-12'],
    ] as const)
      form.set(name, value);
    expect((await fetch(`${server.base}/api/v1/reports`, { method: 'POST', body: form })).status).toBe(201);
    await page.reload();
    const contested = page.locator('.contested').first();
    await contested.getByText('Where accounts differ').waitFor();
    const [asserted, denied] = await contested
      .locator('.account-side')
      .evaluateAll((sides) =>
        sides.map((side) => ({ width: side.clientWidth, words: side.textContent ?? '' })),
      );
    expect(asserted?.words).toContain('120 TB-90 prototype drones');
    expect(denied?.words).toContain('denied any plans to supply drones');
    expect(asserted?.width).toBe(denied?.width);
    await contested.getByText('Vymysel Logistik', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await page.locator('.happened-denial').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'has no barrier and no width of its own at 390 pixels, %s',
    async (scheme) => {
      const narrow = await openPage(NARROW);
      await narrow.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const path of ['/reports', `/reports/${reportId}`, '/reports/timeline?party=Tianqiong']) {
        await narrow.goto(server.base + path);
        await narrow.locator('h1').first().waitFor();
        await narrow.waitForLoadState('networkidle');
        expect([path, ...(await barriers(narrow))]).toEqual([path]);
        expect(
          await narrow.evaluate('document.documentElement.scrollWidth - innerWidth'),
        ).toBeLessThanOrEqual(1);
      }
      await narrow.context().close();
    },
    60_000,
  );

  it('leads from the finding of an alert to the claim in its report', async () => {
    const form = new FormData();
    form.append('files', new Blob([readFileSync(TABLE, 'utf8')]), 'consignments.csv');
    form.set('asOf', 'shipment');
    await fetch(`${server.base}/api/v1/uploads`, { method: 'POST', body: form });
    const alerts = () => read<{ items: { id: string }[] }>('/alerts?flag=reported-party');
    await expect.poll(async () => (await alerts()).items.length, { timeout: 60_000 }).toBeGreaterThan(0);
    await page.goto(`${server.base}/alerts/${(await alerts()).items[0]?.id}`);
    const finding = page.getByRole('button', { name: /unresolved report|report/i }).first();
    await finding.waitFor();
    const link = page.getByRole('link', { name: 'Open it in the report' }).first();
    if ((await link.count()) === 0) await finding.click();
    await link.click();
    await page.getByRole('heading', { name: '5 claims' }).waitFor();
    expect(await page.locator('.claim-card[aria-current=true]').count()).toBe(1);
  }, 120_000);

  it('shows hostile words as words', async () => {
    const script = '<img src=x onerror=document.title=1>';
    const form = new FormData();
    form.set(
      'text',
      `The Example Times said ${script} Nonesuch \u202eHbmG GmbH shipped ${'drones '.repeat(1_500)}to Iran.`,
    );
    form.set('publisher', script);
    form.set('date', '2024-01-01');
    const added = await fetch(`${server.base}/api/v1/reports`, { method: 'POST', body: form });
    const { report } = (await added.json()) as { report: { id: string } };
    const narrow = await openPage(NARROW);
    await narrow.goto(`${server.base}/reports/${report.id}`);
    await narrow.locator('.report-paragraph').first().waitFor();
    const shown = await narrow.locator('main').innerText();
    expect(shown).toContain(script);
    expect(shown).toContain('⟨U+202E⟩');
    expect(await narrow.locator('img[src=x]').count()).toBe(0);
    expect(await narrow.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(1);
    await narrow.context().close();
  }, 60_000);

  it('speaks German and Ukrainian', async () => {
    for (const [language, word] of [
      ['de', 'Darstellungen nebeneinander'],
      ['uk', 'Версії поруч'],
    ] as const) {
      await page.goto(`${server.base}/reports/${reportId}`);
      await page.getByRole('combobox').first().selectOption(language);
      await page.getByRole('heading', { name: word }).waitFor();
    }
    await page.getByRole('combobox').first().selectOption('en');
  });

  it('says what is missing: no such report, nothing that the words find', async () => {
    await page.goto(`${server.base}/reports/none`);
    await page.getByText('The ledger has no such report.').waitFor();
    await page.goto(`${server.base}/reports`);
    await page.getByRole('searchbox').fill('nothing at all');
    await page.getByText('No report is here.').waitFor();
    await page.goto(`${server.base}/reports/timeline?party=nobody-of-that-name`);
    await page.getByText('Nothing here names it.').waitFor();
  });

  it('asked no other machine for anything, and made no error', () => {
    expect(watched.strangers).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});
