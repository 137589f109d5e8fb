import { findColumn } from '../src/documents/columns.ts';
import { buildPaper } from '../src/documents/papers/build-paper.ts';
import { PAPER_ONLY_FIELDS, type PaperField } from '../src/documents/papers/paper-fields.ts';
import type { RawFact, RawPaper } from '../src/documents/papers/paper-format.ts';
import type { Paper, PaperKind } from '../src/model/paper.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/**
 * A paper as if a format had read it: fields of the whole, then those of each goods item.
 *
 * @example makePaper('invoice', { invoice_number: 'INV-1' }, [{ part_number: 'P-1', quantity: '2' }])
 */
export function makePaper(
  kind: PaperKind,
  fields: Fields,
  items: readonly Fields[] = [],
  file = `${kind}.txt`,
): Paper {
  const facts: RawFact[] = [
    ...factsOf(fields, file),
    ...items.flatMap((item, index) => factsOf(item, file, index + 1)),
  ];
  const raw: RawPaper = { kind, facts, conventions: { decimalMark: 'point', dateOrder: 'day-first' } };
  return buildPaper(raw, { name: file, bytes: new TextEncoder().encode(JSON.stringify(raw)) }, 'test');
}

function factsOf(fields: Fields, file: string, item?: number): RawFact[] {
  return Object.entries(fields).flatMap(([name, texts]) =>
    [texts].flat().map((text, index) => ({
      field: fieldOf(name),
      ...(item !== undefined && { item }),
      label: name,
      text,
      place: { kind: 'pointer' as const, file, pointer: `/${item ?? 'paper'}/${name}/${index}` },
      confidence: 1,
    })),
  );
}

function fieldOf(name: string): PaperField {
  const isField = (each: string): each is PaperField =>
    each in PAPER_ONLY_FIELDS || findColumn(each) !== undefined;
  if (!isField(name)) throw new Error(`no field ${name}`);
  return name;
}
