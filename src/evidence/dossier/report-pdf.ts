import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Released } from './released.ts';
import { type Block, blocksOf } from './report-text.ts';

type FontName = 'text' | 'bold' | 'arabic' | 'chinese';

/** Noto, under the SIL Open Font License: Latin, Greek and Cyrillic; Arabic; Chinese with Japanese syllables. */
const FONT_FILES: Readonly<Record<FontName, readonly [module: string, file: string]>> = {
  text: [import.meta.resolve('@embedpdf/fonts-latin'), 'NotoSans-Regular.ttf'],
  bold: [import.meta.resolve('@embedpdf/fonts-latin'), 'NotoSans-Bold.ttf'],
  arabic: [import.meta.resolve('@embedpdf/fonts-arabic'), 'NotoNaskhArabic-Regular.ttf'],
  chinese: [import.meta.resolve('@embedpdf/fonts-sc'), 'NotoSansHans-Regular.otf'],
};

/** Whether a font has a glyph for a letter. */
type Coverage = (font: FontName, codePoint: number) => boolean;

function fontPath(name: FontName): string {
  const [module, file] = FONT_FILES[name];
  return join(dirname(fileURLToPath(module)), '..', 'fonts', file);
}

/** Read once for a process: the Chinese font alone has 8 MB. */
let opened: { readonly bytes: ReadonlyMap<FontName, Buffer>; readonly covers: Coverage } | undefined;

function fonts(): NonNullable<typeof opened> {
  if (opened) return opened;
  const names = Object.keys(FONT_FILES) as FontName[];
  const bytes = new Map(names.map((name) => [name, readFileSync(fontPath(name))]));
  const sets = new Map(
    [...bytes].map(([name, content]) => {
      const font = create(content);
      return [
        name,
        'hasGlyphForCodePoint' in font
          ? (codePoint: number) => font.hasGlyphForCodePoint(codePoint)
          : () => false,
      ] as const;
    }),
  );
  opened = { bytes, covers: (name, codePoint) => sets.get(name)!(codePoint) };
  return opened;
}

const SIZES: Readonly<Record<Exclude<Block['kind'], 'facts'>, number>> = {
  title: 18,
  heading: 14,
  subheading: 11.5,
  text: 9.5,
  quotation: 9.5,
  note: 9.5,
};
const FACT_SIZE = 8.5;
const MARGIN = 48;
const LABEL_WIDTH = 140;
const INDENT = 14;

/** The report on paper. Every letter has its glyph; one that no font has is written as its code point, never left out. */
export async function reportPdf(released: Released): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: false,
    info: {
      Title: `Dossier ${released.manifest.subject.title}`,
      Producer: 'Tidewaiter',
      Creator: 'Tidewaiter',
      CreationDate: new Date(released.manifest.builtAt),
      ModDate: new Date(released.manifest.builtAt),
    },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const [name, bytes] of fonts().bytes) document.registerFont(name, bytes);
  for (const block of blocksOf(released)) draw(document, block);
  document.end();
  return done;
}

function draw(document: PDFKit.PDFDocument, block: Block): void {
  if (block.kind === 'facts') {
    for (const [label, value] of block.rows) drawFact(document, label, value);
    document.moveDown(0.5);
    return;
  }
  const isHeading = block.kind === 'title' || block.kind === 'heading' || block.kind === 'subheading';
  if (isHeading) document.moveDown(0.6);
  const x = block.kind === 'quotation' ? MARGIN + INDENT : MARGIN;
  write(document, block.text, x, SIZES[block.kind], isHeading ? 'bold' : 'text');
  document.moveDown(0.25);
}

function drawFact(document: PDFKit.PDFDocument, label: string, value: string): void {
  const bottom = document.page.height - MARGIN - 2 * FACT_SIZE;
  if (document.y > bottom) document.addPage();
  const [top, page] = [document.y, document.page];
  write(document, label, MARGIN, FACT_SIZE, 'bold', LABEL_WIDTH - 8);
  const afterLabel = document.page === page ? document.y : top;
  if (document.page === page) document.y = top;
  write(document, value, MARGIN + LABEL_WIDTH, FACT_SIZE, 'text');
  if (document.page === page) document.y = Math.max(document.y, afterLabel);
}

/** Runs of one script each in their font, one after the other; `features` makes a run be shaped as a whole, right to left where it is. */
function write(
  document: PDFKit.PDFDocument,
  text: string,
  x: number,
  size: number,
  base: 'text' | 'bold',
  width = document.page.width - MARGIN - x,
): void {
  const runs = runsOf(text === '' ? ' ' : text, base);
  document.fontSize(size);
  for (const [index, run] of runs.entries()) {
    document.font(run.font);
    const options = {
      width,
      continued: index < runs.length - 1,
      features: [] as PDFKit.Mixins.OpenTypeFeatures[],
    };
    if (index === 0) document.text(run.text, x, document.y, options);
    else document.text(run.text, options);
  }
}

const ARABIC = /[\p{Script=Arabic}\u200c\u200d]/u;
const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Text cut where the script changes. A space between two Arabic words stays with them, so that they are set right to left together. */
export function runsOf(text: string, base: 'text' | 'bold'): { font: FontName; text: string }[] {
  const { covers } = fonts();
  const runs: { font: FontName; text: string }[] = [];
  for (const letter of text.replace(/[\r\t]/g, ' ')) {
    const last = runs.at(-1);
    const wanted: FontName =
      ARABIC.test(letter) || (letter === ' ' && last?.font === 'arabic')
        ? 'arabic'
        : CHINESE.test(letter)
          ? 'chinese'
          : base;
    const isShown = letter === '\n' || covers(wanted, letter.codePointAt(0)!);
    const font = isShown ? wanted : base;
    const shown = isShown
      ? letter
      : `[U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
    if (last?.font === font) last.text += shown;
    else runs.push({ font, text: shown });
  }
  return runs;
}
