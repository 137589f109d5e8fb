import type { Written } from '../model/consignment.ts';
import type { Paper, PaperFact } from '../model/paper.ts';
import { describeWithin } from '../model/problem.ts';
import { PAPER_WORDS, ROLE_WORDS } from './plain-words.ts';
import { fitColumns, padEndColumns, wrapColumns } from './text-columns.ts';
import { counted, countOf, visibleText } from './visible-text.ts';

type AnyWritten = Written<string | number>;
type Row = readonly [label: string, written: AnyWritten | undefined];

export interface PaperTextOptions {
  readonly width: number;
  /** With every raw fact, those that no check uses included. */
  readonly all: boolean;
}

/** One paper for the terminal: what it is, what was understood of it, and where each value stands. */
export function paperText(paper: Paper, options: PaperTextOptions): string[] {
  const { kind, title, file, format, number, date, facts, problems } = paper;
  const called = title === undefined ? '' : ` (${visibleText(title.value)})`;
  const used = facts.filter(({ field }) => field !== null).length;
  const lines = [
    `${visibleText(file)}: ${PAPER_WORDS[kind].toLowerCase()}${called}`,
    `  read as ${format}; ${counted(facts.length, 'value')}, ${countOf(used)} of them used`,
    ...rows(
      [
        ['number', number],
        ['date', date],
      ],
      options.width,
    ),
    ...section(
      'References',
      paper.references.map(
        ({ kind: what, number: written, own }): Row => [
          own ? `${what.replaceAll('-', ' ')} (its own)` : what.replaceAll('-', ' '),
          written,
        ],
      ),
      options,
    ),
    ...paper.parties.flatMap(({ role, identifiers, ...party }) =>
      section(
        ROLE_WORDS[role],
        [
          ['name', party.name],
          ['address', party.address],
          ['country', party.country ?? party.unreadCountry],
          ...identifiers.map((identifier): Row => ['identifier', identifier]),
          ['e-mail', party.email],
          ['phone', party.phone],
        ],
        options,
      ),
    ),
    ...paper.goods.flatMap((item, index) => section(`Goods, item ${index + 1}`, goodsRows(item), options)),
    ...section(
      'In all',
      Object.entries(paper.totals).map(([name, written]): Row => [inWords(name), written]),
      options,
    ),
    ...section('Journey and terms', journeyRows(paper), options),
    ...certificateLines(paper, options),
    ...problems.flatMap(({ what, where }) =>
      wrapColumns(`! ${visibleText(what)}, ${visibleText(where)}`, options.width - 2, '    ').map(
        (line) => `  ${line}`,
      ),
    ),
    ...(options.all ? rawLines(facts, options.width) : []),
  ];
  return lines;
}

function goodsRows({
  partNumbers,
  serialNumbers,
  furtherHsCodes = [],
  ...item
}: Paper['goods'][number]): Row[] {
  return [
    ...Object.entries(item).map(([name, written]): Row => [inWords(name), written]),
    ...furtherHsCodes.map((written): Row => ['further HS code', written]),
    ...partNumbers.map((written): Row => ['part number', written]),
    ...serialNumbers.map((written): Row => ['serial number', written]),
  ];
}

function journeyRows({ journey, payment, dates, statedEndUse }: Paper): Row[] {
  const { unreadCountries, portsOfTransit, containers, ...single } = journey;
  const { vague, ...days } = dates;
  return [
    ...Object.entries(single).map(([name, written]): Row => [inWords(name), written]),
    ...portsOfTransit.map((written): Row => ['port of transit', written]),
    ...containers.map((written): Row => ['container', written]),
    ...unreadCountries.map((written): Row => ['country, not understood', written]),
    ...Object.entries(days).map(([name, written]): Row => [`day of ${inWords(name)}`, written]),
    ...vague.map((written): Row => ['words in place of a day', written]),
    ...Object.entries(payment).map(([name, written]): Row => [inWords(name), written]),
    ['stated end use', statedEndUse],
  ];
}

function certificateLines({ certificate }: Paper, options: PaperTextOptions): string[] {
  if (certificate === undefined) return [];
  const blocks = [
    ...Object.entries(certificate.blocks).map(([number, written]): Row => [`block ${number}`, written]),
    ...itemRows(certificate),
  ].sort(([a], [b]) => numberIn(a) - numberIn(b));
  return section(
    `Release certificate (${certificate.form ?? 'of no known form'})`,
    [['form', certificate.formAsWritten], ['footer', certificate.footer], ...blocks],
    options,
  );
}

/** As printed on the form; blocks of one number stay in their order, `13a` before `13b`. */
const numberIn = (label: string): number => Number.parseInt(label.replace(/^\D+/, ''), 10);

/** Blocks of the table of items, by the number of the item where there are several. */
function itemRows({ rows: items }: NonNullable<Paper['certificate']>): Row[] {
  return items.flatMap((cells, index) =>
    Object.entries(cells).map(
      ([number, written]): Row => [
        items.length === 1 ? `block ${number}` : `block ${number}, item ${index + 1}`,
        written,
      ],
    ),
  );
}

function section(title: string, all: readonly Row[], { width }: PaperTextOptions): string[] {
  const shown = rows(all, width);
  return shown.length === 0 ? [] : [`  ${title}`, ...shown.map((line) => `  ${line}`)];
}

const PLACE_CHARACTERS = 44;

/** Of a long place the end says most. */
function tail(place: string): string {
  return place.length <= PLACE_CHARACTERS ? place : `…${place.slice(place.length - PLACE_CHARACTERS + 1)}`;
}

const LABEL_COLUMNS = 22;
const LEAST_PLACE_COLUMNS = 18;

/** Label, value as understood, and its place at the right; a value that was read otherwise than written says so. */
function rows(all: readonly Row[], width: number): string[] {
  return all.flatMap(([label, written]) => {
    if (written === undefined) return [];
    const place = tail(describeWithin(written.place));
    const room = Math.max(20, width - LABEL_COLUMNS - 8 - Math.max(LEAST_PLACE_COLUMNS, place.length));
    const value = visibleText(String(written.value));
    const asWritten =
      String(written.value).replace(/\s+/g, ' ').trim() === written.asWritten.replace(/\s+/g, ' ').trim()
        ? ''
        : ` (written ${visibleText(written.asWritten)})`;
    const [first = '', ...more] = wrapColumns(`${value}${asWritten}`, room);
    const lines = [
      `  ${padEndColumns(fitColumns(label, LABEL_COLUMNS), LABEL_COLUMNS)}  ${padEndColumns(first, room)}  ${place}`,
    ];
    return [...lines, ...more.map((line) => `  ${' '.repeat(LABEL_COLUMNS)}  ${line}`)].map((line) =>
      line.trimEnd(),
    );
  });
}

function rawLines(facts: readonly PaperFact[], width: number): string[] {
  return [
    '  Everything that was read',
    ...facts.map(({ label, text, field, place }) =>
      fitColumns(
        `    ${visibleText(label)} = ${visibleText(text)}${field === null ? '' : `  [${field}]`}  ${describeWithin(place)}`,
        Math.max(width, 60),
      ),
    ),
  ];
}

/** `grossMassKg` is `gross mass kg`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
