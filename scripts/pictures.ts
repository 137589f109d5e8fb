// Makes the pictures of the documentation from the demo's own report: `node scripts/pictures.ts [OUT-FOLDER]`.
// Needs a Chromium (CHROMIUM_PATH, else /usr/bin/chromium).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { main } from '../src/cli/main.ts';

const SHOWN_ALERT = 'FICTIONAL-24-0013';
const TALLEST_PICTURE = 1_150;

const folder = process.argv[2] ?? 'docs/images';
const run = mkdtempSync(join(tmpdir(), 'tidewaiter-pictures-'));
await main(['demo', '--out', run], { out: () => undefined, err: () => undefined, isTty: false, width: 80 });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  await page.goto(pathToFileURL(join(run, 'report.html')).href);
  await page.screenshot({ path: join(folder, 'report.png') });
  const alert = page.locator('details').filter({ hasText: SHOWN_ALERT }).first();
  await alert.evaluate((element) => element.setAttribute('open', ''));
  const box = await alert.boundingBox();
  if (!box) throw new Error(`the report shows no alert ${SHOWN_ALERT}`);
  const clip = { ...box, height: Math.min(box.height, TALLEST_PICTURE) };
  await page.screenshot({ path: join(folder, 'alert.png'), fullPage: true, clip });
} finally {
  await browser.close();
}
console.log(`pictures written to ${folder}`);
