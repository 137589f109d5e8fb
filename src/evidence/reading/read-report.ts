import { detectEncoding } from '../../documents/encoding.ts';
import { looksBinary } from '../../documents/text-sample.ts';
import { REPORT_FILE_BYTES, REPORT_TEXT_CHARACTERS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';

/** The text of a report, in which places are counted, and what the file says of itself. */
export interface ReadReport {
  readonly text: string;
  readonly mediaType: 'text/plain' | 'text/html' | 'application/pdf' | 'message/rfc822';
  readonly title?: string;
  readonly author?: string;
  /** As the file writes it. */
  readonly date?: string;
}

/** Reads text, HTML, PDF and e-mail, told apart by what is in the file, then by its name. */
export async function readReport(bytes: Uint8Array, fileName: string): Promise<ReadReport> {
  if (bytes.length > REPORT_FILE_BYTES)
    throw new OperationalError({
      what: `the report has ${bytes.length.toLocaleString('en')} bytes; at most ${REPORT_FILE_BYTES.toLocaleString('en')} are read`,
      where: fileName,
      mend: 'split it, or take out its pictures',
    });
  const read = await readBy(bytes, fileName);
  if (read.mediaType !== 'application/pdf' && looksBinary(read.text))
    throw new OperationalError({
      what: 'this is no text: the file holds bytes that no report has',
      where: fileName,
      mend: 'give the report as text, HTML, PDF or e-mail; of a Word file, save the text or a PDF',
    });
  const text = read.text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
  if (!/\p{L}/u.test(text))
    throw new OperationalError({
      what: 'the report has no text',
      where: fileName,
      mend: 'a scanned page must be turned into text first',
    });
  if (text.length > REPORT_TEXT_CHARACTERS)
    throw new OperationalError({
      what: `the report has ${text.length.toLocaleString('en')} characters; at most ${REPORT_TEXT_CHARACTERS.toLocaleString('en')} are read`,
      where: fileName,
      mend: 'split it',
    });
  return { ...read, text };
}

async function readBy(bytes: Uint8Array, fileName: string): Promise<ReadReport> {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  if (head.startsWith('%PDF-')) return readPdf(bytes, fileName);
  if (
    /\.eml$/i.test(fileName) ||
    (/^(?:from|received|return-path|delivered-to|message-id|mime-version):/im.test(head.slice(0, 500)) &&
      /^subject:/im.test(head))
  )
    return readMail(bytes);
  const text = decoded(bytes);
  if (/\.html?$/i.test(fileName) || /^\s*(?:<!doctype html|<html)/i.test(head)) return readHtml(text);
  return { text, mediaType: 'text/plain' };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder(detectEncoding(bytes)).decode(bytes).replace(/^\uFEFF/, '');
}

async function readPdf(bytes: Uint8Array, fileName: string): Promise<ReadReport> {
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(document, { mergePages: false });
    const { info } = await getMeta(document);
    const field = (value: unknown): string | undefined =>
      typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    const [title, author] = [field(info['Title']), field(info['Author'])];
    // Broken lines of a page are one paragraph; pages stand apart.
    return {
      text: text.join('\n\n'),
      mediaType: 'application/pdf',
      ...(title !== undefined && { title }),
      ...(author !== undefined && { author }),
    };
  } catch (error) {
    throw new OperationalError(
      {
        what: 'the PDF cannot be read',
        where: fileName,
        mend: 'open it in a viewer and save it anew, or save its text',
      },
      { cause: error },
    );
  }
}

async function readMail(bytes: Uint8Array): Promise<ReadReport> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes);
  const text = mail.text ?? (mail.html === undefined ? '' : (await readHtml(mail.html)).text);
  const author = mail.from?.name || mail.from?.address;
  return {
    text,
    mediaType: 'message/rfc822',
    ...(mail.subject && { title: mail.subject }),
    ...(author && { author }),
    ...(mail.date && { date: mail.date }),
  };
}

const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'section',
  'article',
  'blockquote',
  'figure',
  'figcaption',
  'ul',
  'ol',
  'table',
  'main',
  'header',
  'footer',
]);
const NOT_READ = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'svg',
  'iframe',
  'form',
  'button',
  'head',
]);

/** The text that a reader sees: blocks become paragraphs, scripts and menus are left out. */
async function readHtml(html: string): Promise<ReadReport> {
  const { Parser } = await import('htmlparser2');
  let [text, title] = ['', ''];
  const meta = new Map<string, string>();
  let hidden = 0;
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const key = attributes['name'] ?? attributes['property'];
      if (name === 'meta' && key && attributes['content']) meta.set(key.toLowerCase(), attributes['content']);
      if (name === 'title') inTitle = true;
      if (NOT_READ.has(name)) hidden++;
      else if (BLOCKS.has(name)) text += '\n\n';
    },
    ontext(data) {
      if (inTitle) title += data;
      else if (hidden === 0) text += data.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
      if (NOT_READ.has(name)) hidden = Math.max(0, hidden - 1);
      else if (BLOCKS.has(name)) text += '\n\n';
    },
  });
  parser.end(html);
  const author = meta.get('author');
  const date = meta.get('article:published_time') ?? meta.get('date');
  return {
    text: text
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    mediaType: 'text/html',
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
  };
}
