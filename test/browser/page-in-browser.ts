import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

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

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: FLAGS });
}

/** What pages did that they should not: requests to other machines, errors. */
export interface Watched {
  readonly strangers: string[];
  readonly complaints: string[];
}

/** A browser of its own, with its own cookies; every request to another machine and every error is noted. */
export async function openPage(
  browser: Browser,
  { base }: { readonly base: string },
  { strangers, complaints }: Watched,
  width = 1440,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB' });
  const opened = await context.newPage();
  opened.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:') && !url.startsWith('blob:')) strangers.push(url);
  });
  opened.on('pageerror', (error) => complaints.push(error.message));
  await opened.goto(base);
  return opened;
}

/** What axe finds against WCAG 2.2 AA, each with the first element that it is found at. */
export async function barriers(where: Page): Promise<string[]> {
  await where.evaluate(AXE);
  // What is still being faded in has not the colours that it will be read in.
  await where.evaluate(
    'Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))',
  );
  return where.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}
