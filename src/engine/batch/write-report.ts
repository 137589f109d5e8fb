import { createWriteStream, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ReportInput, reportParts } from '../../printouts/report-html.ts';
import { cannotWrite } from './cannot-write.ts';

/** Writes the report part by part, and puts it in place at once. */
export async function writeReport(path: string, input: ReportInput): Promise<void> {
  const temporary = `${path}.partial`;
  try {
    await pipeline(Readable.from(reportParts(input)), createWriteStream(temporary));
    renameSync(temporary, path);
  } catch (error) {
    // Only what the system refused is an error of the disk; one of the report itself stays what it is.
    throw error instanceof Error && 'syscall' in error ? cannotWrite(path, error) : error;
  }
}
