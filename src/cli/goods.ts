import { readFileSync } from 'node:fs';
import {
  type GoodsScores,
  readClassified,
  scoreGoods,
  shareVague,
} from '../engine/goods-data/evaluate-goods.ts';
import { goodsStatus, importGoodsTable, readGoodsData } from '../engine/goods-data/goods-store.ts';
import { GOODS_TABLES, type GoodsTableId } from '../engine/goods-data/goods-tables.ts';
import { pullNomenclature } from '../engine/goods-data/pull-nomenclature.ts';
import type { LikelyCode } from '../goods/code-scores.ts';
import { controlsOfCode, controlsOfWords } from '../goods/controls.ts';
import { fitOf } from '../goods/fit.ts';
import { createGoodsReader } from '../goods/goods-reader.ts';
import { goodsWords } from '../goods/goods-words.ts';
import { OperationalError } from '../model/problem.ts';
import { visibleText } from '../printouts/visible-text.ts';
import type { Console } from './console.ts';
import { homeOfProcess, todayOfProcess } from './home-of-process.ts';

export interface GoodsOptions {
  readonly description: string;
  readonly hs?: string;
  readonly json?: true;
}

const SHOWN_CODES = 5;
const MISSING: Readonly<Record<string, string>> = {
  'refers-elsewhere': 'what the goods are: the words send the reader to another paper',
  'generic-words': 'what the goods are: the words are too general',
  'no-words': 'words: there are only numbers',
  'too-short': 'words: there is less than a word',
  'attributes-only': 'what the goods are: only colours, sizes or persons are named',
  'no-heading': 'what the goods are: no heading can be told from these words',
};
/** Parts are identified by a number, with at least one digit. */
const PART_NUMBER = /(?:\b(?:p\/?n|part no\.?|art\.? ?no\.?|model)\s*[:#]?\s*)(\S*\d\S*)/gi;
const QUANTITY = /\b\d+(?:[.,]\d+)?\s?(?:pcs?|pieces|ea|sets?|kg|g|ml|l|m|mm|cm|units?)\b/gi;

/** `tidewaiter goods`: what a description says, which codes it stands for, and what they touch. */
export function goodsCommand({ description, hs, json }: GoodsOptions, console: Console): number {
  const data = readGoodsData(homeOfProcess());
  const reader = createGoodsReader(data);
  const classification = reader.classify(description);
  const vague = reader.vagueness(description);
  const named = (code: LikelyCode) => ({ ...code, text: reader.textOf(code.code) });
  const touching = [
    ...(hs === undefined ? [] : [hs]),
    ...classification.subheadings.slice(0, SHOWN_CODES).map(({ code }) => code),
  ];
  const controls = [
    ...new Map(
      [
        ...touching.flatMap((code) => controlsOfCode(code, todayOfProcess(), data)),
        ...controlsOfWords(description, data),
      ].map((each) => [`${each.list} ${each.entry} ${each.because}`, each]),
    ).values(),
  ];
  const answer = {
    description,
    reading: {
      words: goodsWords(description)
        .filter(({ isAside }) => !isAside)
        .map(({ written }) => written),
      madeFor: goodsWords(description)
        .filter(({ isAside }) => isAside)
        .map(({ written }) => written),
      unknownWords: classification.unknownWords,
      partNumbers: [...description.matchAll(PART_NUMBER)].map(([, number]) => number),
      quantities: description.match(QUANTITY) ?? [],
    },
    subheadings: classification.subheadings.slice(0, SHOWN_CODES).map(named),
    headings: classification.headings.slice(0, SHOWN_CODES).map(named),
    chapters: classification.chapters.slice(0, SHOWN_CODES).map(named),
    ...(hs !== undefined && { hs, ...fitOf(classification, hs) }),
    controls,
    vague: vague !== undefined,
    ...(vague && { missing: MISSING[vague.kind] }),
    readWith: reader.editions,
  };
  if (json) console.out(JSON.stringify(answer, null, 2));
  else for (const line of goodsText(answer)) console.out(line);
  return 0;
}

interface Answer {
  readonly description: string;
  readonly reading: {
    readonly words: readonly string[];
    readonly madeFor: readonly string[];
    readonly unknownWords: readonly string[];
    readonly partNumbers: readonly (string | undefined)[];
    readonly quantities: readonly string[];
  };
  readonly subheadings: readonly (LikelyCode & { readonly text: string | undefined })[];
  readonly hs?: string;
  readonly fit?: string;
  readonly sentence?: string;
  readonly controls: readonly { readonly list: string; readonly entry: string; readonly because: string }[];
  readonly missing?: string | undefined;
  readonly readWith: readonly string[];
}

function goodsText(answer: Answer): string[] {
  const { reading } = answer;
  const row = (label: string, values: readonly (string | undefined)[]): string[] =>
    values.length === 0
      ? []
      : [`  ${label.padEnd(14)}${values.map((value) => visibleText(value ?? '')).join(', ')}`];
  return [
    visibleText(answer.description),
    ...row('goods words', reading.words),
    ...row('made for', reading.madeFor),
    ...row('part number', reading.partNumbers),
    ...row('quantity', reading.quantities),
    ...row('not known', reading.unknownWords),
    ...(answer.missing === undefined ? [] : [`  too vague     missing is ${answer.missing}`]),
    '',
    ...(answer.subheadings.length === 0
      ? ['  no code is likely: no word is known']
      : ['  Code     Share  Words that speak for it']),
    ...answer.subheadings.flatMap(({ code, score, because, text }) => [
      `  ${code}  ${`${Math.round(score * 100)}%`.padStart(6)}  ${because.map(visibleText).join('; ')}`,
      ...(text === undefined ? [] : [`                   ${visibleText(text).slice(0, 100)}`]),
    ]),
    ...(answer.fit === undefined ? [] : ['', `  ${answer.hs}: ${answer.fit}. ${answer.sentence}`]),
    ...(answer.controls.length === 0
      ? []
      : [
          '',
          '  Touches',
          ...answer.controls.map(
            ({ list, entry, because }) => `    ${visibleText(list)}: ${visibleText(entry)} (${because})`,
          ),
        ]),
    '',
    `  read with ${answer.readWith.join(', ')}${answer.readWith.length === 1 ? '; a nomenclature makes it better: tidewaiter data pull hs' : ''}`,
  ];
}

/** `tidewaiter data import`. */
export function dataImport(
  table: string,
  files: readonly string[],
  edition: string | undefined,
  console: Console,
): number {
  for (const file of files) {
    const {
      rows,
      edition: read,
      unchanged,
    } = importGoodsTable(homeOfProcess(), tableOf(table), file, edition);
    console.out(
      `${table}  ${read}: ${rows.toLocaleString('en')} rows from ${file}${unchanged ? ' (there already; nothing changed)' : ''}`,
    );
  }
  return 0;
}

function tableOf(table: string): GoodsTableId {
  if (table in GOODS_TABLES) return table as GoodsTableId;
  throw new OperationalError({
    what: `"${table}" is no table about goods`,
    where: 'data import',
    mend: `There are ${Object.keys(GOODS_TABLES).join(', ')}.`,
  });
}

/** `tidewaiter data pull hs`. */
export async function dataPull(table: string, console: Console): Promise<number> {
  if (table !== 'hs')
    throw new OperationalError({
      what: `"${table}" has no public address`,
      where: 'data pull',
      mend: 'Only hs can be pulled; import the others from files.',
    });
  for (const { edition, rows, unchanged } of await pullNomenclature(homeOfProcess()))
    console.out(`hs  ${edition}: ${rows.toLocaleString('en')} rows${unchanged ? ' (nothing changed)' : ''}`);
  return 0;
}

/** `tidewaiter data status`. */
export function dataStatus(console: Console): number {
  for (const { table, edition, rows, what } of goodsStatus(homeOfProcess()))
    console.out(
      `${table.padEnd(11)} ${(rows === undefined ? '-' : rows.toLocaleString('en')).padStart(9)}  ${edition ?? `not loaded (${what})`}`,
    );
  return 0;
}

/** `tidewaiter eval goods`. */
export function evalGoods(file: string, json: boolean, console: Console): number {
  const reader = createGoodsReader(readGoodsData(homeOfProcess()));
  const scores = scoreGoods(readClassified(file), (description) => reader.classify(description));
  if (json) console.out(JSON.stringify(scores));
  else for (const line of goodsScoreLines(scores, reader.editions)) console.out(line);
  return 0;
}

function goodsScoreLines({ n, top1, top3 }: GoodsScores, editions: readonly string[]): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(8);
  return [
    `${n} descriptions, read with ${editions.join(', ')}`,
    '           chapter   heading   HS6',
    `  first   ${percent(top1.hs2)}  ${percent(top1.hs4)}  ${percent(top1.hs6)}`,
    `  of 3    ${percent(top3.hs2)}  ${percent(top3.hs4)}  ${percent(top3.hs6)}`,
  ];
}

/** `tidewaiter eval vague`: a description in each line, read with the tables that are loaded. */
export function evalVague(files: readonly string[], json: boolean, console: Console): number {
  const lines = files
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/),
    )
    .filter((line) => line.trim() !== '');
  const reader = createGoodsReader(readGoodsData(homeOfProcess()));
  const result = shareVague(lines, reader.vagueness);
  console.out(
    json
      ? JSON.stringify(result)
      : `${result.n} descriptions, ${(result.shareVague * 100).toFixed(1)}% too vague to assess`,
  );
  return 0;
}
