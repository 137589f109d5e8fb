import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expandInputs } from '../documents/expand-inputs.ts';
import { readPapers, type UnreadablePaper } from '../documents/papers/read-papers.ts';
import { readPaperFile } from '../documents/sort-inputs.ts';
import type { Paper } from '../model/paper.ts';
import { OperationalError } from '../model/problem.ts';
import { paperText } from '../printouts/paper-text.ts';
import type { Console } from './console.ts';

export interface ReadOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly all: boolean;
}

/** `tidewaiter read`: the facts of papers, with their places. Exit status 2 when a file could not be read. */
export async function readCommand({ paths, json, all }: ReadOptions, console: Console): Promise<number> {
  const spool = mkdtempSync(join(tmpdir(), 'tidewaiter-'));
  try {
    const { files, notices } = await expandInputs(paths, { spoolFolder: spool });
    for (const notice of notices) console.err(`note: ${notice}`);
    const unreadable: UnreadablePaper[] = [];
    const papers: Paper[] = [];
    for (const file of files) {
      try {
        const read = await readPapers(await readPaperFile(file));
        unreadable.push(...read.unreadable);
        if (json) papers.push(...read.papers);
        else
          for (const paper of read.papers)
            for (const line of [...paperText(paper, { width: console.width, all }), '']) console.out(line);
      } catch (error) {
        if (!(error instanceof OperationalError)) throw error;
        unreadable.push({ file: file.name, problem: error.problem });
      }
    }
    if (json) console.out(JSON.stringify(papers, null, 2));
    for (const { file, problem } of unreadable) {
      console.err(`${file}: ${problem.what}`);
      if (problem.where !== file) console.err(`  where: ${problem.where}`);
      console.err(`  what to do: ${problem.mend}`);
    }
    return unreadable.length > 0 ? 2 : 0;
  } finally {
    rmSync(spool, { recursive: true, force: true });
  }
}
