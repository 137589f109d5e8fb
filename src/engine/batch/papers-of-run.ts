import type { InputFile } from '../../documents/expand-inputs.ts';
import { type Grouping, groupPapers, type PaperGroup } from '../../documents/papers/group-papers.ts';
import { mergePapers } from '../../documents/papers/merge-papers.ts';
import { type OnPaper, readPapers, type UnreadablePaper } from '../../documents/papers/read-papers.ts';
import type { QuarantinedRecord } from '../../documents/quarantine.ts';
import { readPaperFile } from '../../documents/sort-inputs.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { Paper } from '../../model/paper.ts';
import { OperationalError } from '../../model/problem.ts';
import { paperRow, papersHeader } from '../../printouts/paper-row.ts';

/** Papers of a run, read and put together into consignments before it. */
export interface PapersOfRun {
  readonly consignments: readonly Consignment[];
  /** Papers that could not be read; each counts as a record that came in. */
  readonly quarantined: readonly QuarantinedRecord[];
  readonly groups: readonly PaperGroup[];
  /** `papers.csv`: what every paper was taken for, and which consignment it belongs to. */
  readonly table: string;
  readonly files: number;
}

/** Reads the papers of a run and puts them together. `onRead` hears of every file that was read. */
export async function papersOfRun(
  files: readonly InputFile[],
  unreadable: readonly UnreadablePaper[],
  grouping: Grouping,
  onRead: (file: number) => void = () => undefined,
  onPaper?: OnPaper,
): Promise<PapersOfRun> {
  const papers: Paper[] = [];
  const unread = [...unreadable];
  for (const [index, file] of files.entries()) {
    try {
      const read = await readPapers(await readPaperFile(file), onPaper);
      papers.push(...read.papers);
      unread.push(...read.unreadable);
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      unread.push({ file: file.name, problem: error.problem });
    }
    onRead(index + 1);
  }
  const groups = groupPapers(papers, grouping);
  return {
    consignments: groups.map((group, index) => mergePapers(group, index + 1)),
    quarantined: unread.map(quarantined),
    groups,
    table: [
      papersHeader(),
      ...groups.flatMap(({ id, members }) =>
        members.map(({ paper, joinedBy }) => paperRow(id, paper, joinedBy)),
      ),
    ].join(''),
    files: files.length,
  };
}

function quarantined({ file, problem }: UnreadablePaper): QuarantinedRecord {
  const where = problem.where === file || problem.where === '' ? '' : ` (${problem.where})`;
  return { file, row: 1, column: '', value: '', reason: `${problem.what}${where}`, mend: problem.mend };
}
