import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assessment } from '../../src/model/assessment.ts';
import type { EntryHit } from '../../src/model/finding.ts';
import type { RunSummary } from '../../src/printouts/run-summary.ts';

const BIN = fileURLToPath(new URL('../../bin/tidewaiter.js', import.meta.url));

/** How one command line ended, and what it said. */
export interface CliRun {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** The real command in a process of its own, with a home folder of its own. */
export class Cli {
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;

  constructor(home: string, env: Readonly<Record<string, string>> = {}) {
    this.home = home;
    this.env = env;
  }

  start(args: readonly string[], standardInput: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
    return spawn(process.execPath, [BIN, ...args], {
      env: { ...process.env, TIDEWAITER_HOME: this.home, NO_COLOR: '1', ...this.env },
      stdio: [standardInput, 'pipe', 'pipe'],
    });
  }

  /** Runs to the end; `input` is what stands on standard input. */
  run(args: readonly string[], input?: string): Promise<CliRun> {
    const child = this.start(args, input === undefined ? 'ignore' : 'pipe');
    const ended = endOf(child);
    child.stdin?.end(input);
    return ended;
  }

  /** For what a test only prepares: anything but status 0 is an error of the test. */
  async prepare(...args: string[]): Promise<void> {
    const { status, err } = await this.run(args);
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${err}`);
  }
}

/** Waits for a process to end and gathers what it writes. */
export function endOf(child: ChildProcess): Promise<CliRun> {
  return new Promise((done, failed) => {
    let [out, err] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', failed);
    child.on('close', (status, signal) => done({ status, signal, out, err }));
  });
}

export type WrittenSummary = RunSummary & { readonly addsUp: boolean };

export function summaryIn(folder: string): WrittenSummary {
  return JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as WrittenSummary;
}

export function assessmentsIn(folder: string): Assessment[] {
  const lines = readFileSync(join(folder, 'assessments.jsonl'), 'utf8').split('\n');
  if (lines.pop() !== '') throw new Error('assessments.jsonl does not end with the end of a line');
  return lines.map((line) => JSON.parse(line) as Assessment);
}

/** The entries that an assessment says a party may be. */
export function entriesOf({ findings }: Assessment): readonly EntryHit[] {
  return findings.flatMap((finding) => (finding.result === 'hit' ? (finding.hits ?? []) : []));
}

/** `consignment -> entry` for every entry that an assessment of the folder names, sorted. */
export function pairsIn(folder: string): string[] {
  return assessmentsIn(folder)
    .flatMap((assessment) => entriesOf(assessment).map(({ entryId }) => `${assessment.id} -> ${entryId}`))
    .sort();
}
