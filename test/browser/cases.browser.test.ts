import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServing } from '../e2e/running-server.ts';
import {
  barriers,
  hasBrowser,
  launchBrowser,
  pageIsBuilt,
  uploadAll,
  type WatchedBrowser,
} from './chromium.ts';

const PAPERS = fileURLToPath(new URL('../../assets/demo/papers/founding-case', import.meta.url));
const HOSTILE = '<img src=x onerror=alert(1)> =HYPERLINK("x")';

describe.skipIf(!hasBrowser)('cases and dossiers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-cases-page-'));
  let watched: WatchedBrowser;
  let server: RunningServer;
  let page: Page;

  beforeAll(async () => {
    await pageIsBuilt();
    server = await startServing(join(folder, 'home'));
    watched = await launchBrowser();
    page = await watched.openPage(server);
    await uploadAll(
      page,
      readdirSync(PAPERS).map((name) => join(PAPERS, name)),
    );
  }, 120_000);
  afterAll(async () => {
    await watched.close();
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens a case from an alert, and adds the report that it is held against', async () => {
    await page.getByRole('link', { name: 'Queue', exact: true }).click();
    await page.locator('.queue-row').first().getByRole('button').click();
    await page.getByLabel('Add to a case …').selectOption({ label: 'New case' });
    await page.getByLabel('Title').fill('Spares that are none');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('link', { name: 'Spares that are none' }).waitFor();
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await page.getByRole('link', { name: /Merkur Imaginary/ }).click();
    await page.getByLabel('Add to a case …').selectOption({ label: 'Spares that are none' });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('link', { name: 'Spares that are none' }).click();
    await page.getByRole('heading', { level: 1, name: 'Spares that are none' }).waitFor();
    // Denials stand beside what they deny, in the same size.
    const sides = page.locator('.contested').first().locator('.account-side');
    const [asserted, against] = await Promise.all(
      [0, 1].map((side) => sides.nth(side).locator('blockquote').first().boundingBox()),
    );
    expect(Math.abs((asserted?.width ?? 0) - (against?.width ?? 1))).toBeLessThanOrEqual(1);
    for (const kind of ['asserted', 'denied', 'consignment'])
      await page.locator('.happened-kind', { hasText: kind }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 60_000);

  it('keeps notes as they were written, whatever they hold', async () => {
    await page.getByLabel('New note').fill(HOSTILE);
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByText(HOSTILE).waitFor();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByLabel('Question').fill('Who is the end user?');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Who is the end user?').waitFor();
  }, 30_000);

  it('shows what would leave the house, builds it, and verifies it', async () => {
    await page.getByRole('radio', { name: 'Public' }).check();
    await page.getByRole('button', { name: 'Preview' }).click();
    const report = page.frameLocator('iframe[title="Report of the dossier"]');
    await report.getByRole('heading', { name: /^Dossier on case \[removed: title\]/ }).waitFor();
    expect(await report.getByText(HOSTILE).count()).toBe(0);
    await page
      .getByText(/\d+ removed/)
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the preview' }).click();
    await page.getByRole('button', { name: 'Build', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the archive' }).click(),
    ]);
    const archive = join(folder, 'public.zip');
    await download.saveAs(archive);
    await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
    await page.locator('input[type=file]').setInputFiles(archive);
    await page.getByText('Verified', { exact: true }).waitFor();
    await page.getByText('Signed with the key of this server:').waitFor();
    const changed = readFileSync(archive);
    const at = changed.indexOf('"stance":"denies"');
    expect(at).toBeGreaterThan(0);
    changed[at + 1] = 'S'.charCodeAt(0);
    writeFileSync(archive, changed);
    await page.locator('input[type=file]').setInputFiles(archive);
    await page.getByText('Not verified', { exact: true }).waitFor();
    await page
      .getByText(/claims\.jsonl/)
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 60_000);

  it('lists cases, and takes nothing more once one is closed', async () => {
    await page.getByRole('link', { name: 'Cases', exact: true }).click();
    await page.getByRole('link', { name: 'Spares that are none' }).click();
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByRole('button', { name: 'Reopen' }).waitFor();
    expect(await page.getByLabel('New note').count()).toBe(0);
    await page.getByRole('link', { name: 'Cases', exact: true }).click();
    await page.getByLabel('State').selectOption({ label: 'Open' });
    await page.getByText('There is no case here.').waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 30_000);

  it.each(['/cases', '/dossiers'])(
    'fits a narrow screen: %s',
    async (path) => {
      const narrow = await watched.openPage(server, 390);
      await narrow.goto(server.base + path);
      await narrow.locator('h1').first().waitFor();
      await narrow.waitForLoadState('networkidle');
      expect(await narrow.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
        1,
      );
      expect(await barriers(narrow)).toEqual([]);
      await narrow.context().close();
    },
    30_000,
  );

  it('asked no other machine, and broke nowhere', () => {
    expect(watched.strangers).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});
