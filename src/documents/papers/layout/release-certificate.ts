import type { Written } from '../../../model/consignment-parts.ts';
import type { ReleaseCertificate, ReleaseForm } from '../../../model/paper.ts';
import type { Problem } from '../../../model/problem.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { labelsIn } from './match-label.ts';
import {
  piecesOf,
  type Segment,
  type SegmentedPage,
  sliceSegment,
  splitSegment,
  textOf,
} from './page-text.ts';

import { fieldOfParty, splitParty } from './party-block.ts';
import { type Block, footerOf, readBlocks } from './release-blocks.ts';
import { type BlockRole, ROW_ROLES } from './release-words.ts';
import type { Title } from './titles.ts';

interface CertificateRead {
  readonly certificate: ReleaseCertificate;
  readonly facts: readonly RawFact[];
  readonly problems: readonly Problem[];
}

const FIELDS: Readonly<Partial<Record<BlockRole, PaperField>>> = {
  tracking: 'certificate_number',
  order: 'order_number',
  description: 'goods_description',
  part: 'part_number',
  eligibility: 'aircraft_type',
  quantity: 'quantity',
  serial: 'serial_number',
  remarks: 'notice',
  date: 'certificate_date',
};

/** Reads an authorised release certificate block by block, and the ordinary facts that its blocks state. */
export function readReleaseCertificate(pages: readonly SegmentedPage[], title: Title): CertificateRead {
  const blocks: Record<string, Written<string>> = {};
  const rows: Record<string, Written<string>>[] = [];
  const facts: RawFact[] = [];
  const approvalBlocks = new Set<string>();
  let footer: Written<string> | undefined;
  for (const page of pages) {
    const form = readBlocks(page);
    for (const block of form.blocks) {
      if (ROW_ROLES.has(block.role) || blocks[block.number]) continue;
      blocks[block.number] = written(page, block.content, block.head);
    }
    for (const { number, role } of form.blocks) if (role === 'approval') approvalBlocks.add(number);
    const byNumber = new Map(form.blocks.map((block) => [block.number, block]));
    for (const { cells } of form.rows) {
      rows.push(Object.fromEntries([...cells].map(([number, cell]) => [number, written(page, cell)])));
      for (const [number, cell] of cells)
        facts.push(...factsOfCell(page, byNumber.get(number)!, cell, rows.length));
    }
    for (const block of form.blocks) if (!ROW_ROLES.has(block.role)) facts.push(...factsOfBlock(page, block));
    const foot = footerOf(page);
    if (foot && !footer) {
      footer = written(page, [foot]);
      facts.push(factOf(page, null, 'form number at the foot', [foot], 0.9));
    }
    facts.push(...textOutsideBlocks(page, form.blocks, foot));
  }
  const name = formName(blocks, title);
  const form = formOf(`${name?.value ?? ''}\n${footer?.value ?? ''}\n${title.text}`);
  const certificate = {
    form,
    ...(name && { formAsWritten: name }),
    ...(footer && { footer }),
    ...(approvalBlocks.size > 0 && { approvalBlocks: [...approvalBlocks] }),
    blocks,
    rows,
  };
  if (name)
    facts.push({
      field: 'certificate_type',
      label: 'name of the form',
      text: name.value.replace(/\n/g, ' '),
      place: name.place,
      confidence: 0.95,
    });
  return { certificate, facts, problems: [] };
}

function written(page: SegmentedPage, segments: readonly Segment[], head?: Segment): Written<string> {
  const text = textOf(segments);
  const from = segments.length > 0 ? segments : head ? [head] : [];
  return { value: text, asWritten: text, place: page.placeOf(piecesOf(from)) };
}

function formName(
  blocks: Readonly<Record<string, Written<string>>>,
  title: Title,
): Written<string> | undefined {
  const named = Object.values(blocks).find(
    ({ value }) =>
      /release certificate|approval tag|批准放行|批準放行|form\s*(?:1|one)\b|8130-3/i.test(value) &&
      value.length < 200,
  );
  return named ?? (title.text === '' ? undefined : blocks['2']);
}

const FORMS: readonly (readonly [ReleaseForm, RegExp])[] = [
  ['caac-aac-038', /AAC-?\s*038|批准放行证书|批準放行證書/i],
  ['faa-8130-3', /8130\s*-\s*3/],
  ['easa-form-1', /EASA\s*FORM\s*(?:1|ONE)\b/i],
];

function formOf(text: string): ReleaseForm | null {
  return FORMS.find(([, words]) => words.test(text))?.[0] ?? null;
}

function factsOfCell(page: SegmentedPage, block: Block, cell: readonly Segment[], item: number): RawFact[] {
  return [factOf(page, FIELDS[block.role] ?? null, block.label, cell, 0.95, item)];
}

function factsOfBlock(page: SegmentedPage, block: Block): RawFact[] {
  if (block.content.length === 0) return [];
  if (block.role === 'order') return factsOfOrder(page, block);
  if (block.role !== 'organisation')
    return [factOf(page, FIELDS[block.role] ?? null, block.label, block.content, 0.95)];
  const lines = [...new Set(block.content.map(({ line }) => line))];
  const rows = lines.map((line) => block.content.filter((segment) => segment.line === line));
  return splitParty(rows, labelsIn).map(({ attribute, text, segments, sureness }) => ({
    ...factOf(
      page,
      attribute && fieldOfParty('certifying_organisation', attribute),
      block.label,
      segments,
      sureness * 0.95,
    ),
    text,
  }));
}

/** What sort of number it is, before the number: `WO 551702 / RO TVA-R-3308`, `合同 Contract: MRA-2023-55`. */
const SORT =
  /^(?:(?:w\/?o|r\/?o|p\/?o|s\/?o|j\/?o|work order|repair order|purchase order|sales order|order|contract|inv(?:oice)?|工作单|工作單|合同|合同单|发票|货单)(?:\s*no)?[\s.:#：]*)+(?=\S*\d)/iu;

/** `SO-71120 / INV 55021`: an order and an invoice in one block. */
function factsOfOrder(page: SegmentedPage, { label, content }: Block): RawFact[] {
  return content
    .flatMap((segment) => splitSegment(segment, /\s+\/\s+|\s*;\s+/gu))
    .map((part) => {
      const sort = SORT.exec(part.text)?.[0] ?? '';
      const field = /inv|发票/iu.test(sort) ? 'invoice_number' : 'order_number';
      // `SO-71120` is a number as it stands.
      const from = /[\s.:#：]$/u.test(sort) ? sort.length : 0;
      return factOf(page, field, label, [sliceSegment(part, from)], 0.95);
    });
}

/** Statements around the blocks: they are kept, since they say what the paper is used for. */
function textOutsideBlocks(
  page: SegmentedPage,
  blocks: readonly Block[],
  foot: Segment | undefined,
): RawFact[] {
  const inside = new Set(blocks.flatMap(({ head, content }) => [head, ...content]));
  return page.segments
    .filter((segment) => !inside.has(segment) && segment !== foot)
    .map((segment) => factOf(page, null, 'text outside the blocks', [segment], 0.3));
}
