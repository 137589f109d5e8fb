import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import { HttpProblem } from './http-problem.ts';
import { type ReceivedForm, receiveForm } from './receive-form.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-form-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let round = 0;
async function received(
  body: FormData | string,
  headers: Record<string, string> = {},
): Promise<ReceivedForm | string> {
  const app = new Hono();
  let outcome: ReceivedForm | string = 'nothing';
  app.post('/', async (c) => {
    try {
      outcome = await receiveForm(c, join(folder, String(++round)), { field: 'files', mostFiles: 2 });
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error;
      outcome = error.kind;
    }
    return c.text('');
  });
  await app.request('/', { method: 'POST', body, headers });
  return outcome;
}

function form(...files: readonly (readonly [field: string, name: string, content: string])[]): FormData {
  const data = new FormData();
  data.set('asOf', '2026-01-02');
  for (const [field, name, content] of files) data.append(field, new Blob([content]), name);
  return data;
}

const BOUNDARY = 'edge';
const whole = [
  `--${BOUNDARY}`,
  'content-disposition: form-data; name="files"; filename="a.txt"',
  'content-type: text/plain',
  '',
  'some text',
  `--${BOUNDARY}--`,
  '',
].join('\r\n');
const asForm = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

describe('a form with files', () => {
  it('is received onto disk, with the names that the sender gave', async () => {
    const names = ['case 1/rechnung-ü.pdf', '../../etc/passwd'] as const;
    const outcome = await received(
      form(['files', names[0], 'one'], ['other', 'x', 'no'], ['files', names[1], '']),
    );
    expect(outcome).toMatchObject({ files: names.map((name) => ({ name })) });
    const { files, fields } = outcome as ReceivedForm;
    expect(fields.get('asOf')).toBe('2026-01-02');
    expect(files.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['one', '']);
    expect(files.every(({ path }) => path.startsWith(join(folder, String(round))))).toBe(true);
  });
  it('may be large, and is kept as it is', async () => {
    const content = 'tide '.repeat(1_000_000);
    const { files } = (await received(form(['files', 'large', content]))) as ReceivedForm;
    expect(statSync(files[0]!.path).size).toBe(content.length);
    expect(files[0]?.bytes).toBe(content.length);
  });
  it('is refused when it holds too many', async () => {
    expect(await received(form(['files', 'a', '1'], ['files', 'b', '2'], ['files', 'c', '3']))).toBe(
      'too-large',
    );
  });
  it.each([
    ['cut off in the middle of a file', whole.slice(0, -20), asForm],
    ['without a boundary', whole, { 'content-type': 'multipart/form-data' }],
    ['of another type', '{}', { 'content-type': 'application/json' }],
    ['that is none', 'no form at all', asForm],
  ])('%s is refused', async (_, body, headers) => {
    expect(await received(body, headers)).toBe('invalid-request');
  });
  it('is whole with its end', async () => {
    expect(await received(whole, asForm)).toMatchObject({ files: [{ name: 'a.txt', bytes: 9 }] });
  });
});
