import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import { extractText, getDocumentProxy } from 'unpdf';
import { email } from '../src/documents/containers/email.ts';
import { zip } from '../src/documents/containers/zip.ts';
import { splitDelimited } from '../src/documents/csv-fields.ts';
import { CsvScanner } from '../src/documents/csv-scanner.ts';
import { PAPER_FORMATS } from '../src/documents/paper-formats/register.ts';
import { buildPaper } from '../src/documents/papers/build-paper.ts';
import { readImpMessages } from '../src/documents/papers/cargo-imp-lines.ts';
import type { Container } from '../src/documents/papers/container.ts';
import { readEdiSegments } from '../src/documents/papers/edi-segments.ts';
import type { PaperFile } from '../src/documents/papers/paper-format.ts';
import { readPdf } from '../src/documents/papers/pdf/read-pdf.ts';
import { readPapers } from '../src/documents/papers/read-papers.ts';
import { openWorkbook } from '../src/documents/workbook.ts';
import { ZipArchive } from '../src/documents/zip-archive.ts';
import { LONG_PAPER_ITEMS, longPaper } from './long-papers.ts';
import type { BenchResult } from './run.ts';

const FIXTURES = 'src/documents/paper-formats/fixtures';
const PDFS = [
  'assets/demo/papers/founding-case/invoice.pdf',
  'assets/demo/papers/founding-case/release-certificate.pdf',
  'test/papers/bill-of-lading/bill-of-lading.pdf',
  'test/papers/languages/invoys.pdf',
  'test/papers/languages/fapiao.pdf',
];
/** Each measure runs at least so long, in turns, so that both meet the same machine. */
const SECONDS = 1.5;
const WARM_UP_SECONDS = 0.5;
/** Batches are so long that the clock does not count. */
const BATCH_MS = 10;

type Read = (file: PaperFile) => Promise<unknown> | unknown;

interface Subject {
  readonly format: string;
  readonly parser: string;
  readonly files: readonly PaperFile[];
  readonly alone: Read;
  readonly ours: Read;
}

interface Measure {
  readonly format: string;
  readonly parser: string;
  readonly papersPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly parserPapersPerSecond: number;
  /** Our papers a second to those of the parser alone. */
  readonly share: number;
}

/**
 * Reads fictional papers of each format over and over, beside the parser underneath on the same bytes: the step of our own
 * reading that turns bytes into elements, rows or text, alone and as fast as it is. Recognition, facts, places, values and
 * the paper's hash come on top of it. EDIFACT and Cargo-IMP have no parser of others; theirs are our own.
 */
export async function benchPapers(): Promise<BenchResult> {
  const measures: Measure[] = [];
  for (const subject of subjects()) measures.push(await measure(subject));
  return {
    title: 'Papers: recognised, read to facts with places; beside the parsing of the same bytes alone',
    rows: measures.map((each) => [
      each.format,
      `${whole(each.papersPerSecond)} papers/s`,
      `${each.megabytesPerSecond.toFixed(2).padStart(7)} MB/s   ${each.share.toFixed(2)} of ${each.parser} (${whole(each.parserPapersPerSecond)}/s)`,
    ]),
    data: { measures },
  };
}

function subjects(): readonly Subject[] {
  /** As in the tests, one or two kilobytes, and with as many goods items as a paper of some pages has. */
  const both = (format: string, file: string, parser: string, alone: Read): readonly Subject[] => {
    const short = fixture(file);
    const long = longPaper(format, short);
    return [
      { format, parser, files: [short], alone, ours: readWhole },
      { format: `${format}, ${LONG_PAPER_ITEMS} items`, parser, files: [long], alone, ours: readWhole },
    ];
  };
  return [
    ...both('ubl', 'ubl-invoice.xml', 'saxes', saxes),
    ...both('wco-declaration', 'wco-declaration.xml', 'saxes', saxes),
    ...both('cargo-xml', 'cargo-xml-xfwb.xml', 'saxes', saxes),
    ...both('dcsa', 'dcsa.json', 'JSON.parse', parseJson),
    ...both('one-record', 'one-record.json', 'JSON.parse', parseJson),
    ...both('edifact', 'edifact-iftmin.edi', 'our segments', ediSegments),
    ...both('cargo-imp', 'cargo-imp-fwb.txt', 'our lines', impLines),
    ...both('form-csv', 'form-csv-invoice.csv', 'CSV reader', csvRows),
    ...both('form-xlsx', 'form-xlsx-packing-list.xlsx', 'XLSX reader', xlsxRows),
    { format: 'pdf', parser: 'unpdf', files: PDFS.map(paperFile), alone: pdfText, ours: pdfPapers },
    containerOf('e-mail', 'postal-mime', email, message(), ({ bytes }) =>
      PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' }),
    ),
    containerOf('zip', 'unzip (fflate)', zip, archive(), ({ bytes }) => unzipSync(bytes)),
  ];
}

async function measure({ format, parser, files, alone, ours }: Subject): Promise<Measure> {
  await rate(files, alone, WARM_UP_SECONDS);
  await rate(files, ours, WARM_UP_SECONDS);
  let [papers, seconds, parserPapers, parserSeconds] = [0, 0, 0, 0];
  while (seconds < SECONDS || parserSeconds < SECONDS) {
    const first = await rate(files, alone, SECONDS / 5);
    const second = await rate(files, ours, SECONDS / 5);
    parserPapers += first.papers;
    parserSeconds += first.seconds;
    papers += second.papers;
    seconds += second.seconds;
  }
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / files.length / 1e6;
  const [own, its] = [papers / seconds, parserPapers / parserSeconds];
  return {
    format,
    parser,
    papersPerSecond: own,
    megabytesPerSecond: own * megabytes,
    parserPapersPerSecond: its,
    share: own / its,
  };
}

async function rate(
  files: readonly PaperFile[],
  read: Read,
  atLeast: number,
): Promise<{ readonly papers: number; readonly seconds: number }> {
  let papers = 0;
  const start = performance.now();
  let now = start;
  while (now - start < atLeast * 1000) {
    const until = now + BATCH_MS;
    for (now = performance.now(); now < until; now = performance.now())
      for (const file of files) {
        // What is remembered of a file that was seen before would flatter: each time it comes as a new one.
        await read({ name: file.name, bytes: file.bytes.subarray() });
        papers++;
      }
  }
  return { papers, seconds: (now - start) / 1000 };
}

/** A paper that yields nothing would make a fine figure: it is refused. */
async function readWhole(file: PaperFile): Promise<void> {
  const { papers, unreadable } = await readPapers(file);
  if (unreadable.length > 0 || papers.every(({ facts }) => facts.length < 5))
    throw new Error(`${file.name} was not read`);
}

/** In this thread, as the parser beside it: threads that can be cut off would hide what reading costs. */
async function pdfPapers(file: PaperFile): Promise<void> {
  if (!PAPER_FORMATS.find((format) => format.recognises(file))) throw new Error(`${file.name} is no PDF`);
  const papers = (await readPdf(file.bytes, file.name)).map((raw) => buildPaper(raw, file, 'pdf'));
  if (papers.every(({ facts }) => facts.length < 10)) throw new Error(`${file.name} was not read`);
}

async function pdfText({ bytes }: PaperFile): Promise<void> {
  const pdf = await getDocumentProxy(bytes.slice());
  await extractText(pdf);
  await pdf.destroy();
}

function saxes(file: PaperFile): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let elements = 0;
  parser.on('opentag', () => elements++);
  parser.write(decoded(file)).close();
  if (elements < 5) throw new Error('nothing was parsed');
}

function parseJson(file: PaperFile): void {
  if (typeof JSON.parse(decoded(file)) !== 'object') throw new Error('nothing was parsed');
}

function ediSegments(file: PaperFile): void {
  if (readEdiSegments(file).length < 5) throw new Error('nothing was parsed');
}

function impLines(file: PaperFile): void {
  if (readImpMessages(file)[0]!.lines.length < 5) throw new Error('nothing was parsed');
}

function csvRows(file: PaperFile): void {
  const text = decoded(file);
  const scanner = new CsvScanner(',', '\n');
  let cells = 0;
  for (let at = 0; at < text.length && scanner.find(text, at, true); at = scanner.next)
    cells += splitDelimited(text.slice(scanner.start, scanner.end), ',').length;
  if (cells < 5) throw new Error('nothing was parsed');
}

async function xlsxRows({ bytes, name }: PaperFile): Promise<void> {
  const workbook = await openWorkbook(await ZipArchive.open({ bytes }, name), name);
  let cells = 0;
  for (const sheet of workbook.sheets) for await (const row of sheet.rows()) cells += row.length;
  if (cells < 5) throw new Error('nothing was parsed');
}

/** Opening alone: what is inside is read as its own format, and measured there. */
function containerOf(
  format: string,
  parser: string,
  container: Container,
  file: PaperFile,
  alone: Read,
): Subject {
  return {
    format,
    parser,
    files: [file],
    alone,
    async ours(each) {
      let inside = 0;
      if (container.recognises(each))
        for await (const { bytes } of container.open(each)) inside += bytes.length;
      if (inside === 0) throw new Error(`${format} was not opened`);
    },
  };
}

function message(): PaperFile {
  const attachments = PDFS.map(
    (path) =>
      `--b\r\nContent-Type: application/pdf; name="${path.split('/').at(-1)}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n${Buffer.from(
        paperFile(path).bytes,
      )
        .toString('base64')
        .replace(/.{76}/g, '$&\r\n')}\r\n`,
  );
  const head =
    'From: Fictional Shipper <a@example.org>\r\nTo: b@example.org\r\nSubject: FICTIONAL TEST DATA\r\nDate: Mon, 6 Mar 2023 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPapers attached.\r\n';
  return { name: 'papers.eml', bytes: new TextEncoder().encode(`${head}${attachments.join('')}--b--\r\n`) };
}

function archive(): PaperFile {
  const names = [
    'ubl-invoice.xml',
    'dcsa.json',
    'edifact-iftmin.edi',
    'form-csv-invoice.csv',
    'pdf-invoice.pdf',
  ];
  const entries = names.map((name) => [name, fixture(name).bytes] as const);
  return { name: 'papers.zip', bytes: zipSync(Object.fromEntries(entries)) };
}

function decoded({ bytes }: PaperFile): string {
  return new TextDecoder().decode(bytes);
}

function fixture(name: string): PaperFile {
  return paperFile(join(FIXTURES, name));
}

function paperFile(path: string): PaperFile {
  return { name: path, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '..', path))) };
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
