import { OperationalError } from '../model/problem.ts';
import type { SourceFile } from './source.ts';

/** A file that begins like this is a web page, the usual answer of a site that moved its list. */
const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** Lists that are not UTF-8 are Windows-1252: the only other encoding that publishers of lists use. */
type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/**
 * The text of a list file in blocks. Encoding: UTF-16 by its byte order mark, else UTF-8 when every byte fits,
 * else Windows-1252. A byte order mark is left out. Throws when the file is empty or a web page.
 */
export async function* readText(file: SourceFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(await findEncoding(file));
  let first = true;
  for await (const block of file.open()) {
    const text = decoder.decode(block, { stream: true });
    if (text === '') continue;
    if (first) refuseWebPage(text, file);
    first = false;
    yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
  if (first && rest === '') {
    throw new OperationalError({
      what: 'the file is empty',
      where: file.name,
      mend: 'Fetch the file again from its publisher.',
    });
  }
}

/** The first `characters` of a file, enough to tell what it is. */
export async function readBeginning(file: SourceFile, characters = 4_000): Promise<string> {
  let text = '';
  for await (const block of readText(file)) {
    text += block;
    if (text.length >= characters) break;
  }
  refuseWebPage(text, file);
  return text.slice(0, characters);
}

/** The error for a file of another kind: names what was seen and what was expected. */
export function wrongFile(file: SourceFile, expected: string, seen: string): OperationalError {
  const shown = seen.replace(/\s+/g, ' ').trim().slice(0, 80);
  return new OperationalError({
    what: `this is not ${expected}; the file begins with: ${shown}`,
    where: file.name,
    mend: 'Check the file and the source id given with --source; `tidewaiter lists import --help` names all sources.',
  });
}

function refuseWebPage(text: string, file: SourceFile): void {
  if (!WEB_PAGE.test(text)) return;
  throw new OperationalError({
    what: 'the file is a web page (HTML), not a list',
    where: file.name,
    mend: "Open the publisher's page and fetch the list file itself; the address may have moved.",
  });
}

async function findEncoding(file: SourceFile): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start: number[] = [];
  try {
    for await (const block of file.open()) {
      if (start.length < 2) {
        start = [...start, ...block.subarray(0, 2)].slice(0, 2);
        if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
      }
      decoder.decode(block, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    // The decoder's TypeError is how bytes that are not UTF-8 show; anything else is trouble with the file.
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}
