import type { IsoDate } from '../model/dates.ts';
import type { SourceId } from '../model/entry.ts';

/** One file of a version, as it was imported. */
export interface VersionFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** One version of a list: what `version.json` holds. */
export interface ListVersion {
  /** The label given at import, else the source's id. */
  readonly listId: string;
  readonly source: SourceId;
  /** `EFFECTIVE-FIRST 8 OF THE CHECKSUM` */
  readonly versionId: string;
  /** Day of which the list is; in force from then until the next version. */
  readonly effective: IsoDate;
  /** How `effective` was found. */
  readonly effectiveFrom: 'given' | 'file content' | 'file name' | 'server' | 'day of import';
  readonly importedAt: IsoDate;
  /** Counts the imports of this list: of two versions of one day the later one is in force. */
  readonly sequence: number;
  readonly sha256: string;
  readonly files: readonly VersionFile[];
  readonly entries: number;
  readonly edges: number;
  readonly names: number;
  readonly problems: number;
  readonly sourceTitle: string;
  readonly publisher: string;
}

/** Versions in the order in which they came into force. */
export function inOrder(versions: readonly ListVersion[]): readonly ListVersion[] {
  return [...versions].sort((a, b) => a.effective.localeCompare(b.effective) || a.sequence - b.sequence);
}

/** The version in force on a day; `undefined` when the first one came later. */
export function versionInForceOn(versions: readonly ListVersion[], asOf: IsoDate): ListVersion | undefined {
  return inOrder(versions).findLast((version) => version.effective <= asOf);
}
