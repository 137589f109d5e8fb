import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { readPdf } from '../src/documents/papers/pdf/read-pdf.ts';

const PAPERS = [
  'assets/demo/papers/founding-case/invoice.pdf',
  'assets/demo/papers/founding-case/release-certificate.pdf',
  'test/papers/bill-of-lading/bill-of-lading.pdf',
  'test/papers/languages/invoys.pdf',
  'test/papers/languages/fapiao.pdf',
];

export interface PdfBench {
  readonly papersPerSecond: number;
  readonly megabytesPerSecond: number;
  /** Of the parser's own text extraction, in papers a second. */
  readonly parserPapersPerSecond: number;
  readonly share: number;
}

/** Reads fictional papers over and over, beside the parser alone, turn about so that both meet the same machine. */
export async function benchPdf(rounds = 40): Promise<PdfBench> {
  const files = PAPERS.map((path) => new Uint8Array(readFileSync(join(import.meta.dirname, '..', path))));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const ours = async (file: Uint8Array): Promise<void> => {
    const papers = await readPdf(file, 'bench.pdf');
    if (papers.every(({ facts }) => facts.length < 10)) throw new Error('the paper was not read');
  };
  const parser = async (file: Uint8Array): Promise<void> => {
    const pdf = await getDocumentProxy(file.slice());
    await extractText(pdf);
    await pdf.destroy();
  };
  const taken = { ours: 0, parser: 0 };
  for (let round = -3; round < rounds; round++) {
    const first = await timed(files, parser);
    const second = await timed(files, ours);
    // The first rounds warm both up.
    if (round < 0) continue;
    taken.parser += first;
    taken.ours += second;
  }
  const papers = files.length * rounds;
  return {
    papersPerSecond: papers / taken.ours,
    megabytesPerSecond: (bytes * rounds) / 1e6 / taken.ours,
    parserPapersPerSecond: papers / taken.parser,
    share: taken.parser / taken.ours,
  };
}

async function timed(
  files: readonly Uint8Array[],
  read: (file: Uint8Array) => Promise<void>,
): Promise<number> {
  const start = performance.now();
  for (const file of files) await read(file);
  return (performance.now() - start) / 1000;
}

if (import.meta.main) console.log(await benchPdf());
