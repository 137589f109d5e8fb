import { spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchResult } from './run.ts';

const FILES = 1_000;
const FILE_BYTES = 1_000_000;
const REPEATS = 3;
const CHILD = fileURLToPath(new URL('./dossier-child.ts', import.meta.url));

interface Step {
  readonly seconds: number;
  readonly peakMb: number;
}

/** A dossier of 1,000 files and 1 GB: building and verifying it, beside hashing the same files and nothing else. */
export async function benchDossier(): Promise<BenchResult> {
  const work = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-dossier-'));
  try {
    const folder = join(work, 'originals');
    mkdirSync(folder);
    const bytes = Buffer.alloc(FILE_BYTES);
    for (let index = 0; index < FILES; index++)
      writeFileSync(join(folder, `${String(index).padStart(4, '0')}.bin`), randomFillSync(bytes));
    const hash = best('hash', folder, join(work, 'none'));
    const [asFolder, asZip] = [join(work, 'dossier'), join(work, 'dossier.zip')];
    const buildFolder = best('build', folder, asFolder, true);
    const verifyFolder = best('verify', folder, asFolder);
    const buildZip = best('build', folder, asZip, true);
    const verifyZip = best('verify', folder, asZip);
    const rate = ({ seconds }: Step): string => `${((FILES * FILE_BYTES) / seconds / 1e6).toFixed(0)} MB/s`;
    const row = (label: string, step: Step): readonly [string, string, string] => [
      label,
      rate(step),
      `${(hash.seconds / step.seconds).toFixed(2)} of hashing alone; peak ${step.peakMb} MB; ${step.seconds.toFixed(2)} s`,
    ];
    return {
      title: `Dossier of ${FILES} files, ${(FILES * FILE_BYTES) / 1e9} GB; best of ${REPEATS}, every verification checked`,
      rows: [
        row('hashing alone', hash),
        row('build, folder', buildFolder),
        row('verify, folder', verifyFolder),
        row('build, zip', buildZip),
        row('verify, zip', verifyZip),
      ],
      data: { files: FILES, bytes: FILES * FILE_BYTES, hash, buildFolder, verifyFolder, buildZip, verifyZip },
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Each repeat in a process of its own; `fresh`: what the step writes is taken away before it. */
function best(step: string, folder: string, out: string, fresh = false): Step {
  const steps = Array.from({ length: REPEATS }, () => {
    if (fresh) rmSync(out, { recursive: true, force: true });
    const { stdout, stderr, status } = spawnSync(process.execPath, [CHILD, step, folder, out], {
      encoding: 'utf8',
    });
    const found = /seconds=([\d.]+) peak-mb=(\d+)/.exec(stdout);
    if (status !== 0 || !found) throw new Error(`${step} failed: ${stderr}`);
    return { seconds: Number(found[1]), peakMb: Number(found[2]) };
  });
  return steps.reduce((a, b) => (b.seconds < a.seconds ? b : a));
}
