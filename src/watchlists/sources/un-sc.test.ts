import { expect, test } from 'vitest';
import { fixtureFile, readSource, textFile } from './fixtures/read-fixture.ts';
import source from './un-sc.ts';

test('un-sc: a person with every name, script, place and paper', async () => {
  const { entries, effective } = await readSource(source, [fixtureFile('un-sc.xml')]);
  expect(effective).toBe('2024-05-06');
  expect(entries[0]).toMatchObject({
    id: 'un-sc:1001',
    schema: 'Person',
    caption: "EXAMPLE PERSON O'NOBODY",
    designations: [
      {
        programme: 'Example',
        effect: 'blocking',
        legalBasis: 'UN reference EXi.001',
        listedOn: '2012-12-31',
      },
    ],
    properties: {
      name: ["EXAMPLE PERSON O'NOBODY", 'Пример Никто'],
      alias: ['Person One', 'Person Two', '第二'],
      weakAlias: ['The Example'],
      country: ['tr', 'iq'],
      nationality: ['ir'],
      birthDate: ['1973', '1974'],
      passportNumber: ['P0000001'],
      gender: ['male'],
      position: ['Head of nothing'],
    },
  });
});

test('un-sc: an entity with its former name', async () => {
  const { entries } = await readSource(source, [fixtureFile('un-sc.xml')]);
  expect(entries[1]).toMatchObject({
    schema: 'LegalEntity',
    caption: 'EXAMPLE TRADING & CO',
    properties: { previousName: ['Example Old Name'], country: ['kp'] },
  });
});

test('un-sc: an element that the format does not know is told', async () => {
  const { problems } = await readSource(source, [fixtureFile('un-sc.xml')]);
  expect(problems.map(({ what }) => what)).toEqual([
    'element "FAVOURITE_COLOUR" (once) is not known to this format; it was not read',
  ]);
});

test('un-sc: entity expansion and deep nesting are refused', async () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><CONSOLIDATED_LIST>&a;</CONSOLIDATED_LIST>';
  await expect(readSource(source, [textFile('bomb.xml', bomb)])).rejects.toThrow(
    /document type declarations are refused/,
  );
  const deep = `<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>${'<a>'.repeat(100)}`;
  await expect(readSource(source, [textFile('deep.xml', deep)])).rejects.toThrow(/nested deeper/);
  await expect(readSource(source, [textFile('other.xml', '<export/>')])).rejects.toThrow(
    /this is not the UN Security Council/,
  );
});
