import { expect, it } from 'vitest';
import { pageOf } from '../../../../test/make-layout.ts';
import { readCargoText } from './cargo-lines.ts';

const textOf = (head: string, ...lines: readonly string[]): unknown => {
  const { segments } = pageOf(...lines.map((text, index) => [40, 100 + 12 * index, text] as const));
  const { words, besides } = readCargoText(segments, head);
  return {
    words: words.map(({ text }) => text),
    besides: besides.map(({ field, label, segment }) => `${field ?? label}: ${segment.text}`),
  };
};

it('a box of a bill of lading holds clauses and containers beside the goods', () => {
  expect(
    textOf(
      'Description of goods',
      "1 X 20' GP CONTAINER",
      "SHIPPER'S LOAD, STOW AND COUNT",
      'PARTS OF SPRAYERS',
      '84 CARTONS',
      '18.500 CBM',
      'FREIGHT PREPAID',
    ),
  ).toEqual({
    words: ['PARTS OF SPRAYERS'],
    besides: [
      "container: 1 X 20' GP CONTAINER",
      "notice: SHIPPER'S LOAD, STOW AND COUNT",
      'packages: 84 CARTONS',
      'measure: 18.500 CBM',
      'notice: FREIGHT PREPAID',
    ],
  });
});

it('one column of a certificate of origin holds marks, packages and goods', () => {
  expect(
    textOf(
      'Item number; marks, numbers, number and kind of packages; description of goods',
      '1.',
      'FXT / NOWHERE / 1-4',
      '4 Holzkisten',
      'Gas meter DN 150',
    ),
  ).toEqual({
    words: ['Gas meter DN 150'],
    besides: ['marks: FXT / NOWHERE / 1-4', 'packages: 4 Holzkisten'],
  });
});

it('a box with nothing but clauses keeps them for its goods', () => {
  expect(textOf('Description', 'AS PER INVOICE', 'FREIGHT PREPAID')).toEqual({
    words: ['AS PER INVOICE', 'FREIGHT PREPAID'],
    besides: [],
  });
});
