import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../engine/batch/screen-files.ts';
import type { Console } from './console.ts';

/** A progress bar for a person who waits; nothing where nobody watches. */
export interface RunningProgress {
  update(progress: Progress): void;
  stop(): void;
}

const SHOWN_AFTER_MILLISECONDS = 700;
/** A first guess of bytes for a record, until the survey has counted them. */
const BYTES_PER_RECORD = 300;

/**
 * Shows phase, records, rate and time left, on standard error. Short runs show nothing. The number of records is
 * guessed from the size of the input, and known once the first reading has counted them.
 */
export function startProgress(console: Console, inputBytes: number): RunningProgress {
  if (!process.stderr.isTTY || !console.isTty) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: '{phase}  {bar} {percentage}%  {value} records  {rate}/s  {eta_formatted} left',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  let total = Math.max(1, Math.round(inputBytes / BYTES_PER_RECORD));
  let phase: Progress['phase'] | undefined;
  let phaseStarted = started;
  let isShown = false;
  return {
    update(progress) {
      const now = performance.now();
      if (now - started < SHOWN_AFTER_MILLISECONDS) return;
      if (progress.phase !== phase) {
        if (isShown) bar.stop();
        phase = progress.phase;
        phaseStarted = now;
        bar.start(total, 0, { phase, rate: '' });
        isShown = true;
      }
      if (progress.phase === 'surveying document numbers') total = Math.max(total, progress.records);
      bar.setTotal(Math.max(total, progress.records));
      const seconds = (now - phaseStarted) / 1000;
      bar.update(progress.records, {
        phase,
        rate: seconds > 0 ? Math.round(progress.records / seconds) : '',
      });
    },
    stop() {
      if (isShown) bar.stop();
    },
  };
}
