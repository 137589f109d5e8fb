import type { IsoDate } from '../model/dates.ts';
import type { Edge, Entry, ListSourceId } from '../model/entry.ts';
import type { Problem } from '../model/problem.ts';

/** A file of a list as the reader sees it. `open` may be called more than once, each time from the start. */
export interface SourceFile {
  /** The file's own name, without folder. */
  readonly name: string;
  /** The bytes in blocks of any size, unpacked when the file was gzip'd. */
  open(): AsyncIterable<Uint8Array>;
}

/** Where a reader puts what it reads. */
export interface Sink {
  entry(entry: Entry): void;
  edge(edge: Edge): void;
  /** A record or value that could not be read, or something that the reader does not know. */
  problem(problem: Problem): void;
  /** The day of which the list is, and whether the file itself says so or its name. The first call counts. */
  effective(day: IsoDate, from?: 'file content' | 'file name'): void;
}

/** One file to fetch. */
export interface PullFile {
  readonly url: string;
  readonly fileName: string;
  /** Where the publisher or the user states one: the download is refused when it differs. */
  readonly sha256?: string;
  /** The list is whole without it: a publisher that does not have it answers 404, and the pull goes on. */
  readonly optional?: true;
}

/** Columns of a table, by header, or paths in a document: all that the format is known to have. */
export interface KnownColumns {
  readonly consumed: readonly string[];
  /** Known and left aside on purpose: column to reason. */
  readonly ignored: Readonly<Record<string, string>>;
}

export interface Expectation {
  /** Fewest and most entries of a sound version. Outside it the version is refused. */
  readonly entries: readonly [number, number];
  /** The same for edges; absent where a list may have none. */
  readonly edges?: readonly [number, number];
  /** Largest loss of entries against the version before, in percent. Absent for lists that the user makes. */
  readonly largestDropPercent?: number;
}

/** One format of list from one publisher. File name = id = page in `docs/lists/`. */
export interface Source {
  readonly id: ListSourceId;
  readonly publisher: string;
  readonly title: string;
  /** Page where the publisher offers the list to people. */
  readonly publicAddress: string;
  /** Files that `lists pull` fetches; empty where the publisher offers none for machines. */
  readonly pull: readonly PullFile[];
  readonly expect: Expectation;
  readonly columns: KnownColumns;
  /**
   * Reads the list as a stream. Bad records become problems; throws `OperationalError` when the files are not
   * this list at all.
   */
  read(files: readonly SourceFile[], sink: Sink): Promise<void>;
}

/** A list source. Adding one: this one file, its test beside it, a page in `docs/lists/`, a line in the register. */
export function defineSource(source: Source): Source {
  return source;
}
