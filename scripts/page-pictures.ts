// Makes the pictures of the page in docs/images: `node scripts/page-pictures.ts`. Needs Chromium and the built page.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const home = mkdtempSync(join(tmpdir(), 'tidewaiter-pictures-'));
const server = spawn(process.execPath, ['bin/tidewaiter.js', 'serve', '--demo', '--port', '0'], {
  env: { ...process.env, TIDEWAITER_HOME: home },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const base = await new Promise<string>((done) => {
  let printed = '';
  server.stdout.on('data', (chunk) => {
    printed += String(chunk);
    const address = /listens on (\S+)/.exec(printed)?.[1];
    if (address !== undefined) done(address);
  });
});
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  await upload('assets/demo/papers/founding-case');
  await upload('assets/demo/papers/genuine-spares');
  await upload('assets/demo', ['consignments.csv']);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const shot = async (name: string, path: string): Promise<void> => {
    await page.goto(base + path);
    await page.waitForLoadState('networkidle');
    await page.locator('[role=status]').waitFor({ state: 'detached' });
    await page.screenshot({ path: `docs/images/page-${name}.png` });
    console.log(`docs/images/page-${name}.png`);
  };
  await shot('queue', '/');
  const { items } = (await (await fetch(`${base}/api/v1/alerts?q=999-00005670`)).json()) as {
    items: { id: string }[];
  };
  await shot('alert', `/alerts/${items[0]?.id}`);
  const finding = page.getByRole('button', { name: /Named party differs across papers/ });
  if ((await finding.getAttribute('aria-expanded')) !== 'true') await finding.click();
  const region = page.getByRole('region', { name: /Named party differs/ });
  await region.getByRole('button', { name: 'Show both places' }).click();
  await page.locator('.paper-box').first().waitFor();
  await page.screenshot({ path: 'docs/images/page-places.png' });
  await page.goto(`${base}/alerts/${items[0]?.id}`);
  await page.getByRole('button', { name: /^Open Packing list/ }).click();
  await page.locator('.sheet .mark').first().waitFor();
  await page.screenshot({ path: 'docs/images/page-table.png' });
  const { items: reports } = (await (await fetch(`${base}/api/v1/reports`)).json()) as {
    items: { id: string }[];
  };
  const caseId = await makeCase([
    { kind: 'alert', id: items[0]?.id },
    { kind: 'report', id: reports[0]?.id },
  ]);
  await shot('case', `/cases/${caseId}`);
  await page.getByRole('radio', { name: 'Public' }).check();
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: 'docs/images/page-dossier.png' });
  for (const name of [
    'cases',
    'dossiers',
    'consignments',
    'parties',
    'upload',
    'overview',
    'lists',
    'rules',
    'audit',
    'admin',
  ])
    await shot(name, `/${name}`);
} finally {
  await browser.close();
  const ended = new Promise((done) => server.on('exit', done));
  server.kill('SIGTERM');
  await ended;
  rmSync(home, { recursive: true, force: true });
}

/** Opens a case as an analyst would, with a note and a dossier; answers its id. */
async function makeCase(members: readonly object[]): Promise<string> {
  const post = async (path: string, body: object): Promise<{ id: string }> => {
    const response = await fetch(`${base}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { id: string };
  };
  const { id } = await post('/cases', {
    title: 'Spares for nobody’s aircraft',
    question: 'Are these parts for an airline, or for another end user? Who issued the certificate?',
    members,
  });
  await post(`/cases/${id}/notes`, {
    text: 'Asked the issuer of the certificate; an answer is due by Friday.',
  });
  await post('/dossiers', { subject: { kind: 'case', id }, level: 'partner' });
  return id;
}

/** Uploads files of a folder and waits until they are screened. */
async function upload(folder: string, names: readonly string[] = readdirSync(folder)): Promise<void> {
  const form = new FormData();
  for (const name of names)
    form.append('files', new Blob([new Uint8Array(readFileSync(join(folder, name)))]), name);
  form.set('asOf', 'shipment');
  const { id } = (await (await fetch(`${base}/api/v1/uploads`, { method: 'POST', body: form })).json()) as {
    id: string;
  };
  for (;;) {
    const job = (await (await fetch(`${base}/api/v1/jobs/${id}`)).json()) as { finishedAt: string | null };
    if (job.finishedAt !== null) return;
    await new Promise((done) => setTimeout(done, 200));
  }
}
