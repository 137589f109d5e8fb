// Draws crude boxes and tables for fictional papers. A fixture tool: nothing of the product imports it.
import { existsSync } from 'node:fs';
import PDFDocument from 'pdfkit';

const MARK = 'FICTIONAL TEST DATA';
const FONTS = {
  latin: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  chinese: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
} as const;

export type Doc = InstanceType<typeof PDFDocument>;

export interface PaperOptions {
  readonly landscape?: boolean;
  /** Standard fonts lack Cyrillic and Chinese. */
  readonly font?: 'standard' | keyof typeof FONTS;
  /** Quarter turns of the page as it is shown, clockwise; what is drawn is not turned. */
  readonly shownTurned?: 90 | 180 | 270;
  /** Locked with it for whoever opens it, or against changes only. */
  readonly userPassword?: string;
  readonly ownerPassword?: string;
}

/** A paper whose every page bears the mark, in a fixed order of bytes. */
export async function paper(options: PaperOptions, draw: (doc: Doc) => void): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    layout: options.landscape ? 'landscape' : 'portrait',
    margin: 36,
    info: { Title: MARK, CreationDate: new Date(0), ModDate: new Date(0) },
    compress: true,
    ...(options.userPassword !== undefined && { userPassword: options.userPassword }),
    ...(options.ownerPassword !== undefined && {
      ownerPassword: options.ownerPassword,
      permissions: { printing: 'highResolution' as const, copying: false, modifying: false },
    }),
  });
  const font = options.font ?? 'standard';
  if (font === 'standard') doc.registerFont('body', 'Helvetica');
  else {
    if (!existsSync(FONTS[font])) throw new Error(`the font ${FONTS[font]} is not installed`);
    doc.registerFont('body', FONTS[font], font === 'chinese' ? 'NotoSansCJKsc-Regular' : undefined);
  }
  doc.on('pageAdded', () => mark(doc));
  mark(doc);
  // The page's own dictionary has no setter in the drawing library.
  if (options.shownTurned !== undefined)
    (doc.page.dictionary as unknown as { data: Record<string, unknown> }).data['Rotate'] =
      options.shownTurned;
  const blocks: Buffer[] = [];
  doc.on('data', (block: Buffer) => blocks.push(block));
  const done = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  draw(doc);
  doc.end();
  await done;
  return Buffer.concat(blocks);
}

function mark(doc: Doc): void {
  const { width, height } = doc.page;
  doc.save();
  doc.rotate(-35, { origin: [width / 2, height / 2] });
  doc.font('Helvetica-Bold').fontSize(46).fillColor('#dddddd');
  doc.text(MARK, width / 2 - 290, height / 2 - 23, { lineBreak: false });
  doc.restore();
  doc.fillColor('black');
}

export function text(doc: Doc, words: string, x: number, y: number, size = 9): void {
  doc.font('body').fontSize(size);
  for (const [index, line] of words.split('\n').entries())
    doc.text(line, x, y + index * size * 1.35, { lineBreak: false });
}

/** A ruled box with a small label and its lines below. */
export function box(
  doc: Doc,
  label: string,
  lines: string,
  [x, y, width, height]: readonly [number, number, number, number],
  size = 9,
): void {
  doc.lineWidth(0.5).rect(x, y, width, height).stroke();
  text(doc, label, x + 4, y + 4, 7);
  if (lines !== '') text(doc, lines, x + 4, y + 15, size);
}

export interface TableSpec {
  readonly at: readonly [number, number];
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers stand at the right. */
  readonly right?: readonly number[];
  readonly rowHeight?: number;
  readonly size?: number;
}

/** A table; returns where it ends. Cells of several lines are given with line breaks. */
export function table(doc: Doc, spec: TableSpec): number {
  const [x, top] = spec.at;
  const size = spec.size ?? 8;
  let y = top;
  for (const [number, row] of [spec.heads, ...spec.rows].entries()) {
    const lines = Math.max(...row.map((cell) => cell.split('\n').length));
    const height = Math.max(spec.rowHeight ?? 0, lines * size * 1.35 + 5);
    let left = x;
    for (const [column, cell] of row.entries()) {
      const width = spec.widths[column]!;
      doc.font('body').fontSize(size);
      for (const [line, words] of cell.split('\n').entries()) {
        const shift = spec.right?.includes(column) ? width - 6 - doc.widthOfString(words) : 3;
        doc.text(words, left + shift, y + 3 + line * size * 1.35, { lineBreak: false });
      }
      left += width;
    }
    if (number === 0)
      doc
        .lineWidth(0.5)
        .moveTo(x, y + height)
        .lineTo(left, y + height)
        .stroke();
    y += height;
  }
  return y;
}
