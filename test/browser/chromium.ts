import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../scripts/build-page.ts';
import { LockHeld, takeLock } from '../../src/watchlists/list-lock.ts';
import type { RunningServer } from '../e2e/running-server.ts';

const browserPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** True when there is a browser; in CI its absence is a failure. */
export const hasBrowser = existsSync(browserPath);
if (!hasBrowser) {
  if (process.env['TIDEWAITER_REQUIRE_ALL']) throw new Error(`no browser at ${browserPath}`);
  process.stderr.write(`skipped: the page in a browser (no ${browserPath}; set CHROMIUM_PATH)\n`);
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
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const PAGE = fileURLToPath(new URL('../../dist/web/index.html', import.meta.url));
/** Beside what is built, not in it: it is packed as it stands. */
const NOTES = fileURLToPath(new URL('../../.vitest/', import.meta.url));
const BUILT_BY = join(NOTES, 'page-built-by');
const LOOK_AGAIN_MILLISECONDS = 200;

/**
 * The page as it now is, built once for a run of tests: what stands in dist may be of another day, and two builds at a time
 * would take each other's files away.
 */
export async function pageIsBuilt(): Promise<void> {
  mkdirSync(NOTES, { recursive: true });
  const lock = join(NOTES, 'page-lock');
  for (;;) {
    try {
      takeLock(lock, 'another test builds the page');
      break;
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      await wait(LOOK_AGAIN_MILLISECONDS);
    }
  }
  try {
    // Files of tests run in processes of one parent.
    const run = String(process.ppid);
    if (existsSync(PAGE) && existsSync(BUILT_BY) && readFileSync(BUILT_BY, 'utf8') === run) return;
    await buildPage();
    writeFileSync(BUILT_BY, run);
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A browser, and what its pages complained of. */
export interface WatchedBrowser {
  readonly browser: Browser;
  /** Requests to another machine. */
  readonly strangers: readonly string[];
  /** Errors of the page's own code. */
  readonly complaints: readonly string[];
  /** A page with cookies of its own. */
  openPage(server: RunningServer, width?: number): Promise<Page>;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<WatchedBrowser> {
  const browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
  const strangers: string[] = [];
  const complaints: string[] = [];
  return {
    browser,
    strangers,
    complaints,
    async openPage({ base }, width = 1440) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB' });
      const opened = await context.newPage();
      opened.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(base) && !url.startsWith('data:') && !url.startsWith('blob:'))
          strangers.push(url);
      });
      opened.on('pageerror', (error) => complaints.push(error.message));
      await opened.goto(base);
      return opened;
    },
    close: () => browser.close(),
  };
}

/** What keeps people out of the page as it stands, by axe (WCAG 2.2 AA). */
export async function barriers(where: Page): Promise<string[]> {
  await where.evaluate(AXE);
  // What is still being faded in has not the colours that it will be read in.
  await where.evaluate(
    'Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))',
  );
  return where.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  }, RULES);
}

/** Sends files by the page's own way, and waits until they were screened. */
export async function uploadAll(where: Page, files: readonly string[]): Promise<void> {
  await where.getByRole('link', { name: 'Upload', exact: true }).click();
  await where.locator('input[type=file]:not([webkitdirectory])').setInputFiles([...files]);
  await where.getByText('To the queue').first().waitFor({ timeout: 60_000 });
}
