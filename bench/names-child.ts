// One step of `npm run bench -- names` in a process of its own: `names-child.ts STEP ARGS...`. Prints figures as
// name=value, and its peak memory.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { homeOfProcess } from '../src/cli/home-of-process.ts';
import { listsForRun } from '../src/engine/batch/lists-for-run.ts';
import type { NameFamily } from '../src/names/analysed-name.ts';
import { buildNameIndex, type IndexedName } from '../src/names/build-index.ts';
import { compareNames } from '../src/names/compare.ts';
import { indexFromSections, indexToSections } from '../src/names/name-index.ts';
import { DEFAULT_THRESHOLD } from '../src/names/policy.ts';
import { createSearcher, type NameSearcher } from '../src/names/search.ts';
import { readSections, sectionsIn, writeSections } from '../src/store/sections.ts';
import { editDistance } from '../src/text/distance.ts';
import { foldText } from '../src/text/normalise.ts';
import { familyOf, namesOf } from '../src/watchlists/screening/entry-names.ts';
import { openScreeningIndex } from '../src/watchlists/screening/screening-index.ts';
import { openLists } from '../src/watchlists/store.ts';
import { madeNames } from './made-names.ts';
import { makeQueries, QUERY_KINDS } from './name-queries.ts';

const [step, ...args] = process.argv.slice(2);
const SEED = 20230316;
const LIMIT = 5;

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function openFile(path: string, family: NameFamily): NameSearcher {
  return createSearcher(indexFromSections(readSections(path).sections, 'names', family));
}

/** Names that no list has, made of the words of those that it has. */
function innocentNames(real: readonly string[]): string[] {
  return [...madeNames(real, 2_000, SEED + 1)];
}

function* indexed(names: Iterable<string>): Generator<IndexedName> {
  let entry = 0;
  for (const text of names) yield { text, entry: entry++, isWeak: false };
}

const STEPS: Readonly<Record<string, () => void>> = {
  /** dump LISTS FAMILY FILE: the names of the lists, a line each. */
  dump() {
    const [chosen, family, file] = args as [string, NameFamily, string];
    const home = homeOfProcess();
    const { index } = listsForRun(home, openLists(home), chosen === 'all' ? undefined : [chosen]);
    const opened = openScreeningIndex(sectionsIn(index.memory).sections, index.lists);
    const names = new Set<string>();
    for (let entry = 0; entry < opened.entryCount; entry++) {
      const found = opened.entryAt(entry);
      if (familyOf(found) !== family) continue;
      for (const { text } of namesOf(found)) names.add(text.replaceAll('\n', ' '));
    }
    writeFileSync(file, [...names].join('\n'));
    console.log(`names=${names.size}`);
  },
  /** build NAMES FAMILY COUNT INDEX: an index of the names, with made ones up to the count. */
  build() {
    const [file, family, count, out] = args as [string, NameFamily, string, string];
    const real = linesOf(file);
    function* all(): Generator<string> {
      yield* real;
      yield* madeNames(real, Math.max(0, Number(count) - real.length), SEED);
    }
    const started = performance.now();
    const index = buildNameIndex(family, indexed(all()));
    const seconds = (performance.now() - started) / 1000;
    writeSections(out, {}, indexToSections(index, 'names'));
    console.log(
      `seconds=${seconds.toFixed(3)} names=${index.nameCount} words=${index.wordCount} mb=${(statSync(out).size / 1e6).toFixed(1)}`,
    );
  },
  /** search INDEX FAMILY NAMES QUERIES: queries of all kinds, a second. */
  search() {
    const [file, family, names, count] = args as [string, NameFamily, string, string];
    const started = performance.now();
    const searcher = openFile(file, family);
    const loaded = (performance.now() - started) / 1000;
    const real = linesOf(names);
    const queries = makeQueries(real, innocentNames(real), Number(count), SEED);
    const options = { threshold: DEFAULT_THRESHOLD, limit: LIMIT };
    for (const { text } of queries.slice(0, 300)) searcher.search(searcher.analyse(text), options);
    const begun = performance.now();
    let hits = 0;
    for (const { text } of queries) hits += searcher.search(searcher.analyse(text), options).length;
    const rate = queries.length / ((performance.now() - begun) / 1000);
    console.log(`load=${loaded.toFixed(4)} queries-per-second=${rate.toFixed(1)} hits=${hits}`);
  },
  /** recall INDEX FAMILY NAMES QUERIES: what the search leaves out of all that comparing with every name finds. */
  recall() {
    const [file, family, names, count] = args as [string, NameFamily, string, string];
    const searcher = openFile(file, family);
    const real = linesOf(names);
    const analysed = Array.from({ length: searcher.reader.index.nameCount }, (_, name) =>
      searcher.reader.nameAt(name),
    );
    const queries = makeQueries(real, innocentNames(real), Number(count), SEED + 2);
    let [above, missed, compared] = [0, 0, 0];
    const started = performance.now();
    let searching = 0;
    for (const { text } of queries) {
      const query = searcher.analyse(text);
      const begun = performance.now();
      const found = new Set(
        searcher
          .search(query, { threshold: DEFAULT_THRESHOLD, limit: Number.POSITIVE_INFINITY })
          .map(({ entry }) => entry),
      );
      searching += performance.now() - begun;
      for (const [name, entry] of analysed.entries()) {
        compared++;
        if (compareNames(query, entry) < DEFAULT_THRESHOLD) continue;
        above++;
        if (!found.has(searcher.reader.index.nameEntries[name]!)) missed++;
      }
    }
    const micros = ((performance.now() - started - searching) * 1000) / compared;
    console.log(`above=${above} missed=${missed} micros=${micros.toFixed(3)} kinds=${QUERY_KINDS.length}`);
  },
  /** plain NAMES QUERIES: every name by edit distance, as a first program would do. */
  plain() {
    const [names, count] = args as [string, string];
    const real = linesOf(names);
    const folded = real.map((name) => foldText(name));
    const queries = makeQueries(real, real, Number(count), SEED).map(({ text }) => foldText(text));
    const started = performance.now();
    let near = 0;
    for (const query of queries) for (const name of folded) if (editDistance(query, name, 3) <= 3) near++;
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `queries-per-second=${(queries.length / seconds).toFixed(3)} micros=${((seconds * 1e6) / (queries.length * folded.length)).toFixed(4)} near=${near}`,
    );
  },
};

STEPS[step ?? '']!();
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
