// One step of a benchmark in a process of its own: `child.ts STEP ARGS...`. Prints figures as name=value, and its peak memory.

import { homeOfProcess } from '../src/cli/home-of-process.ts';
import { main } from '../src/cli/main.ts';
import { detectTable } from '../src/documents/detect-table.ts';
import { readBlock } from '../src/documents/read-block.ts';
import { readTable } from '../src/documents/read-table.ts';
import { listsForRun } from '../src/engine/batch/lists-for-run.ts';
import { sectionsIn } from '../src/store/sections.ts';
import { editDistance } from '../src/text/distance.ts';
import { foldText } from '../src/text/normalise.ts';
import { namesOf } from '../src/watchlists/screening/entry-names.ts';
import { searchParty } from '../src/watchlists/screening/screen-names.ts';
import { openScreeningIndex, type ScreeningIndex } from '../src/watchlists/screening/screening-index.ts';
import { openLists } from '../src/watchlists/store.ts';

const [step, ...args] = process.argv.slice(2);
const seconds = (since: number): string => `seconds=${((performance.now() - since) / 1000).toFixed(4)}`;

function openRun(chosen: string): { index: ScreeningIndex; mb: number; opened: number } {
  const started = performance.now();
  const home = homeOfProcess();
  const { index } = listsForRun(home, openLists(home), chosen === 'all' ? undefined : [chosen]);
  const opened = openScreeningIndex(sectionsIn(index.memory).sections, index.lists);
  return { index: opened, mb: index.memory.byteLength / 1e6, opened: performance.now() - started };
}

function allNames(index: ScreeningIndex): string[] {
  return Array.from({ length: index.entryCount }, (_, entry) =>
    namesOf(index.entryAt(entry)).map(({ text }) => text),
  ).flat();
}

async function partiesOf(file: string): Promise<Set<string>> {
  const layout = await detectTable(file, { file: 'trade.csv' });
  const names = new Set<string>();
  for await (const block of readTable(layout, 0)) {
    for (const { parties } of readBlock(block, layout).consignments)
      for (const { name } of parties) if (name) names.add(name.value);
  }
  return names;
}

const STEPS: Readonly<Record<string, () => Promise<void>>> = {
  async cli() {
    const status = await main(args, {
      out: () => undefined,
      err: (line) => console.error(line),
      isTty: false,
      width: 80,
    });
    if (status !== 0) process.exitCode = status;
  },
  async index() {
    const { index, mb, opened } = openRun(args[0]!);
    console.log(`seconds=${(opened / 1000).toFixed(4)} names=${allNames(index).length} mb=${mb.toFixed(1)}`);
  },
  async 'names-of-lists'() {
    const names = allNames(openRun(args[0]!).index).filter((name) => /^[A-Za-z .,&-]{12,60}$/.test(name));
    const step = Math.max(1, Math.floor(names.length / 200));
    for (let i = 0; i < names.length; i += step) console.log(names[i]);
  },
  async read() {
    const started = performance.now();
    const layout = await detectTable(args[0]!, { file: 'trade.csv' });
    let records = 0;
    for await (const block of readTable(layout, 0)) records += readBlock(block, layout).consignments.length;
    console.log(`${seconds(started)} records=${records}`);
  },
  async names() {
    const { index } = openRun(args[1]!);
    const parties = [...(await partiesOf(args[0]!))];
    const warm = parties.slice(0, 500);
    for (const name of warm) searchParty({ kind: 'party', name, identifiers: [] }, index);
    const started = performance.now();
    for (const name of parties) searchParty({ kind: 'party', name, identifiers: [] }, index);
    const searched = parties.length / ((performance.now() - started) / 1000);
    const plain = plainRate(parties.slice(0, 40), allNames(index));
    console.log(
      `searches-per-second=${searched.toFixed(1)} plain-per-second=${plain.toFixed(2)} parties=${parties.length}`,
    );
  },
};

/** Queries a second when every name of the lists is compared by edit distance: what a first program would do. */
function plainRate(queries: readonly string[], names: readonly string[]): number {
  const folded = names.map((name) => foldText(name));
  const started = performance.now();
  let near = 0;
  for (const query of queries) {
    const own = foldText(query);
    for (const name of folded) if (editDistance(own, name, 3) <= 3) near++;
  }
  if (near < 0) throw new Error('unreachable: keeps the loop from being optimised away');
  return queries.length / ((performance.now() - started) / 1000);
}

await STEPS[step ?? '']!();
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
