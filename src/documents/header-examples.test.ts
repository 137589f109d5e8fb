import { expect, test } from 'vitest';
import { COLUMNS } from './columns.ts';
import { headerExamples } from './header-examples.ts';
import { matchHeader } from './match-header.ts';

test.each([
  ['shipment_date', ['ship date', 'Versanddatum', 'дата отгрузки']],
  ['consignee_name', ['consignee', 'Empfänger', 'получатель']],
  ['consignee_country', ['ship to party country', 'Empfänger Land', 'получатель страна']],
] as const)('%s: %j', (id, examples) => {
  expect(headerExamples(id, 3)).toEqual(examples);
});

test.each(COLUMNS.map(({ id }) => id))('%s: every example is read as that column', (id) => {
  const examples = headerExamples(id, 4);
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.map((header) => [header, columnOf(header)])).toEqual(
    examples.map((header) => [header, id]),
  );
});

function columnOf(header: string): string | undefined {
  const match = matchHeader(header);
  if (match?.kind === 'column') return match.id;
  return match?.kind === 'party' && match.party.kind === 'role'
    ? `${match.party.role}_${match.attribute}`
    : match?.kind;
}
