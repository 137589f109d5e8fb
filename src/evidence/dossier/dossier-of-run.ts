import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { detectTable } from '../../documents/detect-table.ts';
import { expandInputs, type InputFile } from '../../documents/expand-inputs.ts';
import { BY_REFERENCES } from '../../documents/papers/read-grouping.ts';
import { readBlock } from '../../documents/read-block.ts';
import { readTable } from '../../documents/read-table.ts';
import { sortInputs } from '../../documents/sort-inputs.ts';
import type { TableLayout } from '../../documents/table-layout.ts';
import { assess } from '../../engine/assess.ts';
import { type BatchSettings, contextOf } from '../../engine/batch/block-job.ts';
import { listsForRun } from '../../engine/batch/lists-for-run.ts';
import { papersOfRun } from '../../engine/batch/papers-of-run.ts';
import { DocumentUseCollector } from '../../engine/document-uses.ts';
import { readEndUseData } from '../../engine/end-use-data/end-use-store.ts';
import { factsOf } from '../../engine/facts.ts';
import { readGoodsData } from '../../engine/goods-data/goods-store.ts';
import { DEFAULT_THRESHOLDS } from '../../engine/score.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import { OperationalError } from '../../model/problem.ts';
import type { RunSummary } from '../../printouts/run-summary.ts';
import { strangersMemory } from '../../watchlists/screening/known-strangers.ts';
import { openLists } from '../../watchlists/store.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { reportsForRun } from '../reports-for-run.ts';
import type { DossierContents, Original } from './dossier-contents.ts';
import { ledgerPart, reportOriginals } from './ledger-part.ts';
import { mediaTypeOfName, namedOriginals, type OriginalToName } from './originals.ts';

/** Which consignment of which run. */
export interface RunOrder {
  readonly consignmentId: string;
  /** Folder that `screen` wrote. */
  readonly run: string;
  /** Files of the run, where they no longer lie where they are looked for. */
  readonly inputs: readonly string[];
  /** Other files to keep as they are. */
  readonly attached: readonly string[];
  readonly home: string;
  readonly ledger: Ledger;
  readonly now: string;
  readonly by: string;
}

/**
 * Reads one consignment of a run again, with its facts, and shows that they lead to the findings that the run wrote: a
 * dossier is built on nothing that cannot be repeated.
 */
export async function contentsOfRun(order: RunOrder): Promise<DossierContents> {
  const assessment = await assessmentOf(order);
  const summary = JSON.parse(readFileSync(join(order.run, 'summary.json'), 'utf8')) as RunSummary;
  const inputs = await inputsOf(order, summary);
  const settings = settingsOf(order, summary, inputs.layouts);
  const { consignment, collector } = await readAll(inputs, assessment);
  const context = contextOf({ ...settings, conflicts: collector.conflicts() });
  const again = JSON.parse(JSON.stringify(assess(consignment, context))) as Assessment;
  refuseOther(assessment, again, order);
  const facts = factsOf(
    consignment,
    { asOf: assessment.asOf, listsApply: assessment.asOfNote === undefined },
    context,
  );
  return {
    subject: { kind: 'consignment', id: consignment.id, title: consignment.id },
    consignments: [{ consignment, assessment, facts }],
    ...ledgerPart(order.ledger, [assessment]),
    originals: originalsOf(order, originalPaths(inputs, consignment), assessment),
  };
}

/** What the run had read, read again. */
interface InputsAgain {
  readonly layouts: readonly TableLayout[];
  /** Consignments that were put together from papers. */
  readonly ofPapers: readonly Consignment[];
  readonly files: readonly InputFile[];
}

async function inputsOf(order: RunOrder, summary: RunSummary): Promise<InputsAgain> {
  if (summary.inputs.some(({ papers }) => papers !== undefined)) return inputsWithPapers(order);
  const files = summary.inputs.map(({ file }) => ({ name: file, path: findInput(file, order) }));
  const layouts = await Promise.all(files.map(({ name, path }) => detectTable(path, { file: name })));
  return { layouts, ofPapers: [], files };
}

/** Papers are put together by what all of them say, so a run with papers is read again whole. */
async function inputsWithPapers({ inputs, run }: RunOrder): Promise<InputsAgain> {
  if (inputs.length === 0) {
    throw new OperationalError({
      what: 'the run read papers, and they are needed again',
      where: run,
      mend: 'give the same files and folders as to "tidewaiter screen": --input PATH ...',
    });
  }
  const spoolFolder = mkdtempSync(join(tmpdir(), 'tidewaiter-'));
  try {
    const expanded = await expandInputs(inputs, { spoolFolder });
    const { layouts, papers, unreadable } = await sortInputs(expanded, undefined);
    const { consignments } = await papersOfRun(papers, unreadable, BY_REFERENCES);
    return { layouts, ofPapers: consignments, files: expanded.files };
  } finally {
    rmSync(spoolFolder, { recursive: true, force: true });
  }
}

/** The files that one consignment was read from: its table, or its papers. */
function originalPaths({ files }: InputsAgain, { file, papers = [] }: Consignment): readonly string[] {
  const names = papers.length === 0 ? [file] : papers.map((paper) => paper.file);
  return files
    .filter(({ name }) => names.some((each) => each === name || each.startsWith(`${name}/`)))
    .map(({ path }) => path);
}

async function assessmentOf({ run, consignmentId }: RunOrder): Promise<Assessment> {
  const path = join(run, 'assessments.jsonl');
  if (!existsSync(path) || !existsSync(join(run, 'summary.json')))
    throw new OperationalError({
      what: 'the folder holds no finished screening run',
      where: run,
      mend: 'give the folder that "tidewaiter screen --out" wrote',
    });
  const marked = `"id":${JSON.stringify(consignmentId)}`;
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (!line.includes(marked)) continue;
    const assessment = JSON.parse(line) as Assessment;
    if (assessment.id === consignmentId) return assessment;
  }
  throw new OperationalError({
    what: `the run has no consignment ${consignmentId}`,
    where: path,
    mend: 'alerts.csv has the ids; they are written as in the papers',
  });
}

function findInput(file: string, { inputs, run }: RunOrder): string {
  const candidates = [
    ...inputs.filter((input) => basename(input) === basename(file) || inputs.length === 1),
    resolve(file),
    resolve(dirname(resolve(run)), file),
    join(run, file),
  ];
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new OperationalError({
    what: `the input ${file} of the run was not found`,
    where: run,
    mend: `say where it lies: --input PATH/${basename(file)}`,
  });
}

function settingsOf(order: RunOrder, summary: RunSummary, layouts: readonly TableLayout[]): BatchSettings {
  const lists = listsForRun(order.home, openLists(order.home), [
    ...new Set(summary.lists.map(({ id }) => id)),
  ]);
  const reports = reportsForRun(order.ledger);
  const today = order.now.slice(0, 10) as BatchSettings['today'];
  return {
    layouts,
    asOf: summary.asOf,
    today,
    thresholds: DEFAULT_THRESHOLDS,
    index: { memory: lists.index.memory, lists: lists.index.lists },
    strangers: strangersMemory(),
    endUse: readEndUseData(order.home),
    goods: readGoodsData(order.home),
    reportAlerts: 0,
    ...(reports && { reports }),
  };
}

/** Every block once: the consignment that is asked for, and the document numbers of all, as the run saw them. */
async function readAll(
  { layouts, ofPapers }: InputsAgain,
  { file, row, id }: Assessment,
): Promise<{ consignment: Consignment; collector: DocumentUseCollector }> {
  const collector = new DocumentUseCollector();
  let consignment = ofPapers.find((each) => each.id === id && each.file === file);
  for (const each of ofPapers) collector.add(each);
  for (const [index, layout] of layouts.entries()) {
    for await (const block of readTable(layout, index)) {
      for (const each of readBlock(block, layout).consignments) {
        collector.add(each);
        if (each.file === file && each.row === row) consignment = each;
      }
    }
  }
  if (consignment?.id === id) return { consignment, collector };
  throw new OperationalError({
    what: `row ${row} is not consignment ${id} any more`,
    where: file,
    mend: 'give the files as they were when they were screened, and as they were named then: --input FILE',
  });
}

function refuseOther(recorded: Assessment, again: Assessment, { run }: RunOrder): void {
  for (const finding of recorded.findings) {
    const other = again.findings.find(({ flag }) => flag === finding.flag);
    if (canonicalJson(finding) === canonicalJson(other ?? null)) continue;
    throw new OperationalError({
      what: `read again, the check "${finding.flag}" comes to something else than the run wrote`,
      where: `${run}, ${recorded.id}`,
      mend: 'the rules, the lists or the ledger of claims have changed since: screen the file again, then build the dossier',
    });
  }
}

function originalsOf(order: RunOrder, inputs: readonly string[], assessment: Assessment): Original[] {
  const { attached, ledger, now, by } = order;
  const file = (from: string, how: string): OriginalToName => ({
    from,
    fileName: basename(from),
    mediaType: mediaTypeOfName(from),
    collected: { at: now, by, how },
  });
  return namedOriginals([
    ...inputs.map((path) => file(path, 'input of the screening run')),
    ...reportOriginals(ledger, [assessment], [], by),
    ...attached.map((path) => file(path, 'attached by hand')),
  ]);
}
