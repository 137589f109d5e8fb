import { SaxesParser } from 'saxes';
import { OperationalError } from '../model/problem.ts';
import type { ArchiveEntry, ZipArchive } from './zip-archive.ts';

type XmlParser = SaxesParser<{ position: false; xmlns: false }>;

/** What a reader of XML wants to hear of. Names of tags come without their prefix. */
export interface XmlEvents {
  open?(tag: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(tag: string): void;
}

/** Reads one XML part of a workbook; a part that is not there says nothing. */
export async function readXml(
  archive: ZipArchive,
  file: string,
  entry: ArchiveEntry | undefined,
  events: XmlEvents,
): Promise<void> {
  if (!entry) return;
  for await (const _ of readXmlInSteps(archive, file, entry, events)) {
    // Every step has told its events; nothing is left to do.
  }
}

/** The same, stopping after every piece of the part, so that what was told can be passed on. */
export async function* readXmlInSteps(
  archive: ZipArchive,
  file: string,
  entry: ArchiveEntry,
  events: XmlEvents,
): AsyncGenerator<void> {
  const parser = startParser(events);
  const decoder = new TextDecoder();
  for await (const bytes of archive.unpack(entry)) {
    writeXml(parser, decoder.decode(bytes, { stream: true }), file);
    yield;
  }
  closeXml(parser, file);
}

/** Tags lose their prefix: some writers give every tag one. The parser expands no entities of the file's own. */
function startParser(events: XmlEvents): XmlParser {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('opentag', ({ name, attributes }) => events.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => events.close?.(localName(name)));
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function writeXml(parser: XmlParser, text: string, file: string): void {
  try {
    parser.write(text);
  } catch (cause) {
    throw cause instanceof OperationalError ? cause : brokenXml(file, cause);
  }
}

function closeXml(parser: XmlParser, file: string): void {
  try {
    parser.close();
  } catch (cause) {
    throw cause instanceof OperationalError ? cause : brokenXml(file, cause);
  }
}

function brokenXml(file: string, cause: unknown): OperationalError {
  return new OperationalError(
    {
      what: 'the workbook is damaged: a part of it is not valid XML',
      where: file,
      mend: 'Save it again as .xlsx, or as CSV.',
    },
    { cause },
  );
}
