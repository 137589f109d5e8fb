import { LIST_LINE_CHARACTERS } from '../model/limits.ts';
import type { Sink, SourceFile } from './source.ts';
import { readText } from './text-stream.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface JsonLine {
  readonly line: number;
  readonly value: JsonObject;
}

/** True for an object that is neither `null` nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lines of text, numbered from 1; a line that is too long is reported and left out. */
async function* readLines(file: SourceFile, sink: Sink): AsyncGenerator<{ line: number; text: string }> {
  let line = 0;
  let rest = '';
  let skipping = false;
  for await (const block of readText(file)) {
    const lines = (rest + block).split('\n');
    rest = lines.pop()!;
    for (const text of lines) {
      line += 1;
      if (skipping) skipping = false;
      else yield { line, text };
    }
    if (rest.length > LIST_LINE_CHARACTERS) {
      if (!skipping) {
        sink.problem({
          what: `the line is longer than ${LIST_LINE_CHARACTERS} characters`,
          where: `${file.name}, line ${line + 1}`,
          mend: 'This is probably not line JSON: one record a line is expected.',
        });
      }
      skipping = true;
      rest = '';
    }
  }
  if (rest.trim() !== '' && !skipping) yield { line: line + 1, text: rest };
}

/** Objects of a line-JSON file. A line that is no object (the last one of a file that was cut off) is reported. */
export async function* readJsonLines(file: SourceFile, sink: Sink): AsyncGenerator<JsonLine> {
  for await (const { line, text } of readLines(file, sink)) {
    const trimmed = text.trim();
    if (trimmed === '') continue;
    const value = parse(trimmed);
    if (isJsonObject(value)) {
      yield { line, value };
      continue;
    }
    sink.problem({
      what: `the line is no JSON object: ${trimmed.slice(0, 80)}`,
      where: `${file.name}, line ${line}`,
      mend: 'Fetch the file again; it was probably not downloaded to its end.',
    });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
