import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import type { Context } from 'hono';
import { HttpProblem } from './http-problem.ts';

/** A file of a form, as it lies on disk. */
export interface ReceivedFile {
  /** As the sender calls it, folders included; never to be used as a path. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

export interface ReceivedForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly ReceivedFile[];
}

export interface FormLimits {
  /** Name of the field that holds the files; others are passed over. */
  readonly field: string;
  readonly mostFiles: number;
}

const FIELD_BYTES = 100_000;
const MOST_FIELDS = 50;

/**
 * Receives a form with files straight onto disk, whatever their size: one piece of one file is in memory at a time.
 * The files lie in `folder` under numbers. How large the whole may be is limited before.
 *
 * @throws HttpProblem when it is no form, is cut off, or holds too many files.
 */
export async function receiveForm(
  { req }: Context,
  folder: string,
  { field, mostFiles }: FormLimits,
): Promise<ReceivedForm> {
  const type = req.header('content-type') ?? '';
  const { body } = req.raw;
  if (!/^multipart\/form-data;/i.test(type) || body === null) throw notAForm();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fields = new Map<string, string>();
  const files: ReceivedFile[] = [];
  const writing: Promise<void>[] = [];
  let tooMany = false;
  const parser = createParser(type, mostFiles);
  parser.on('field', (name, value) => fields.set(name, value));
  parser.on('filesLimit', () => {
    tooMany = true;
  });
  parser.on('file', (name, stream, fileName) => {
    tooMany ||= name === field && writing.length === mostFiles;
    if (name !== field || fileName === undefined || tooMany) {
      stream.resume();
      return;
    }
    const path = join(folder, String(writing.length + 1));
    const target = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
    const written = pipeline(stream, target).then(() => {
      files.push({ name: fileName, path, bytes: target.bytesWritten });
    });
    // Told below; until then it is nobody's.
    written.catch(() => undefined);
    writing.push(written);
  });
  try {
    await pipeline(Readable.fromWeb(body as ReadableStream<Uint8Array>), parser);
    await Promise.all(writing);
  } catch (error) {
    // Limits speak for themselves; everything else is a form that ended too early or was none.
    if (error instanceof HttpProblem) throw error;
    if ((error as NodeJS.ErrnoException).code?.startsWith('E')) throw error;
    throw notAForm(error);
  }
  if (tooMany)
    throw new HttpProblem('too-large', `More than ${mostFiles} files came at once.`, {
      mend: 'Pack them into a ZIP, or send them in parts.',
    });
  return { fields, files: files.sort((a, b) => numberOf(a) - numberOf(b)) };
}

function numberOf({ path }: ReceivedFile): number {
  return Number(path.slice(path.search(/\d+$/)));
}

function createParser(type: string, mostFiles: number): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      preservePath: true,
      limits: { files: mostFiles + MOST_FIELDS, fields: MOST_FIELDS, fieldSize: FIELD_BYTES },
    });
  } catch (error) {
    throw notAForm(error);
  }
}

function notAForm(cause?: unknown): HttpProblem {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new HttpProblem('invalid-request', `The body is no whole form with files${reason}.`, {
    mend: 'Send multipart/form-data, and all of it.',
  });
}
