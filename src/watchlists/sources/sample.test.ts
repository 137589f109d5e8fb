import { expect, test } from 'vitest';
import { fixtureFile, readSource } from './fixtures/read-fixture.ts';
import source from './sample.ts';

test('sample: entries and edges in our own line format; a line that is neither is told', async () => {
  const { entries, edges, problems } = await readSource(source, [fixtureFile('sample.jsonl')]);
  expect(entries.map(({ id, fictional }) => [id, fictional])).toEqual([['sample:fictional-one', true]]);
  expect(edges).toHaveLength(1);
  expect(problems.map(({ where }) => where)).toEqual(['sample.jsonl, line 3']);
});
