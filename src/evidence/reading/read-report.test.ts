import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

test('text stays as it is, but for its line ends', async () => {
  expect(await readReport(utf8('One.\r\nTwo.'), 'a.txt')).toEqual({
    text: 'One.\nTwo.',
    mediaType: 'text/plain',
  });
});
test('HTML: what a reader sees, with title, author and day', async () => {
  const page =
    '<!doctype html><html><head><title>A ship</title><meta name="author" content="A. Writer"><meta property="article:published_time" content="2024-05-14"><script>no()</script></head><body><nav>Menu</nav><h1>A ship</h1><p>It left &amp; came <b>back</b>.</p><p>Twice.</p></body></html>';
  expect(await readReport(utf8(page), 'a.html')).toEqual({
    text: 'A ship\n\nIt left & came back.\n\nTwice.',
    mediaType: 'text/html',
    title: 'A ship',
    author: 'A. Writer',
    date: '2024-05-14',
  });
});
test('e-mail: its text, subject and sender', async () => {
  const mail =
    'From: Desk <desk@paper.example>\r\nSubject: A ship\r\nDate: Tue, 14 May 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe ship left.\r\n';
  expect(await readReport(utf8(mail), 'a.eml')).toMatchObject({
    text: expect.stringContaining('The ship left.'),
    mediaType: 'message/rfc822',
    title: 'A ship',
    author: 'Desk',
  });
});
test('PDF: its text', async () => {
  const document = new PDFDocument({ info: { Title: 'A ship' } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => document.on('end', done));
  document.text('The ship left.');
  document.end();
  await ended;
  expect(await readReport(Buffer.concat(chunks), 'a.pdf')).toMatchObject({
    text: expect.stringContaining('The ship left.'),
    mediaType: 'application/pdf',
    title: 'A ship',
  });
});
test.each([
  ['a broken PDF', '%PDF-1.7 nothing', 'a.pdf', /PDF cannot be read/],
  ['nothing to read', ' \n ', 'a.txt', /no text/],
])('%s is refused in words', async (_, text, name, message) => {
  await expect(readReport(utf8(text), name)).rejects.toThrow(message);
});
test.each(['a.pdf', 'a.docx', 'a.txt', 'a.html', 'a.eml'])(
  'bytes that are no text are refused: %s',
  async (name) => {
    const bytes = Uint8Array.from(
      { length: 3_000 },
      (_, place) => (place * place * 31 + place * 7 + 5) % 251,
    );
    await expect(readReport(bytes, name)).rejects.toThrow(/no text/);
  },
);
