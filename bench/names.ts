import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, importLists, listsFolder, runChild } from './children.ts';
import type { BenchResult } from './run.ts';

/** Names of the large index; `BENCH_NAMES` sets another number. */
const MANY = Number(process.env['BENCH_NAMES'] ?? 2_000_000);
const QUERIES = 4_000;
const RECALL_QUERIES = 120;
const PLAIN_QUERIES = 20;
const CHILD = './names-child.ts';

/**
 * `npm run bench -- names`: comparing and searching on one core, over the names of the lists and over millions made of
 * their words, beside edit distance with every name.
 */
export async function benchNames(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-'));
  const home = join(folder, 'home');
  try {
    const withLists = existsSync(listsFolder);
    if (withLists) await importLists(home);
    const chosen = withLists ? 'all' : 'sample';
    const [names, persons] = [join(folder, 'organisations.txt'), join(folder, 'persons.txt')];
    await runChild(CHILD, ['dump', chosen, 'organisation', names], home);
    await runChild(CHILD, ['dump', chosen, 'person', persons], home);
    const index = (name: string): string => join(folder, `${name}.twx`);
    const built = await runChild(CHILD, ['build', names, 'organisation', '0', index('organisations')], home);
    const builtPersons = await runChild(CHILD, ['build', persons, 'person', '0', index('persons')], home);
    const many = await runChild(CHILD, ['build', names, 'organisation', String(MANY), index('many')], home);
    const search = (name: string, family: string, from: string) =>
      runChild(CHILD, ['search', index(name), family, from, String(QUERIES)], home);
    const organisations = await search('organisations', 'organisation', names);
    const people = await search('persons', 'person', persons);
    const large = await search('many', 'organisation', names);
    const recall = async (name: string, family: string, from: string) =>
      runChild(CHILD, ['recall', index(name), family, from, String(RECALL_QUERIES)], home);
    const recalls = [
      await recall('organisations', 'organisation', names),
      await recall('persons', 'person', persons),
    ];
    const plain = await runChild(CHILD, ['plain', names, String(PLAIN_QUERIES)], home);
    const sum = (key: string): number => recalls.reduce((all, { output }) => all + figure(output, key), 0);
    const data = {
      lists: chosen,
      organisationNames: figure(built.output, 'names'),
      personNames: figure(builtPersons.output, 'names'),
      manyNames: figure(many.output, 'names'),
      manyWords: figure(many.output, 'words'),
      microsPerComparison: sum('micros') / recalls.length,
      microsPerEditDistance: figure(plain.output, 'micros'),
      organisationsPerSecond: figure(organisations.output, 'queries-per-second'),
      personsPerSecond: figure(people.output, 'queries-per-second'),
      manyPerSecond: figure(large.output, 'queries-per-second'),
      plainPerSecond: figure(plain.output, 'queries-per-second'),
      buildSeconds: figure(built.output, 'seconds'),
      manyBuildSeconds: figure(many.output, 'seconds'),
      manyBuildPeakMb: many.peakMb,
      manyIndexMb: figure(many.output, 'mb'),
      manyLoadSeconds: figure(large.output, 'load'),
      manySearchPeakMb: large.peakMb,
      recallPairs: sum('above'),
      recallMissed: sum('missed'),
      recall: 1 - sum('missed') / sum('above'),
    };
    return {
      title: `names: ${number(data.organisationNames)} organisations and ${number(data.personNames)} persons (${chosen === 'all' ? 'all lists of the test data' : 'sample list'}), and ${number(data.manyNames)} organisations`,
      rows: tableOf(data),
      data,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function number(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function tableOf(data: Readonly<Record<string, number | string>>): [string, string, string][] {
  const shown = (name: string, digits = 0): string => number(Number(data[name]), digits);
  const times = (name: string): string => number(Number(data[name]) / Number(data['plainPerSecond']));
  return [
    ['comparing two names', `${shown('microsPerComparison', 2)} µs`, `analysed before; edit distance ${shown('microsPerEditDistance', 3)} µs; aim 5 µs`],
    ['organisations searched', `${shown('organisationsPerSecond')}/s`, `${times('organisationsPerSecond')} times edit distance with every name; aim 5,000/s`],
    ['persons searched', `${shown('personsPerSecond')}/s`, 'the same queries of ten kinds, analysed and scored; aim 5,000/s'],
    ['among millions', `${shown('manyPerSecond')}/s`, `${shown('manyNames')} names of ${shown('manyWords')} words; aim 1,000/s`],
    ['plain edit distance', `${shown('plainPerSecond', 1)}/s`, 'every name, organisations of the lists'],
    ['found of all above 0.70', `${shown('recall', 5)}`, `${shown('recallPairs')} pairs by comparing with every name; ${shown('recallMissed')} left out; aim 0.999`],
    ['index of millions built', `${shown('manyBuildSeconds', 1)} s`, `peak ${shown('manyBuildPeakMb')} MB; the lists ${shown('buildSeconds', 2)} s`],
    ['index of millions loaded', `${shown('manyLoadSeconds', 3)} s`, `${shown('manyIndexMb')} MB on disk, peak ${shown('manySearchPeakMb')} MB searching; aims 1 s, 1,500 MB`],
  ]; // biome-ignore format: a table
}
