import type { PaperFact, PaperKind, ReleaseCertificate } from '../../model/paper.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { PaperField } from './paper-fields.ts';

/** A file as it was given, whole in memory (`PAPER_FILE_BYTES` at most), and the name under which it is shown. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A value as a format found it: what it is (or `null`), and where. */
export interface RawFact extends PaperFact {
  readonly field: PaperField | null;
}

/** A fact that the form of its file leaves no doubt of. Written out, since such files have thousands of them. */
export function sureFact(
  field: RawFact['field'],
  item: number | undefined,
  label: string,
  text: string,
  place: RawFact['place'],
): RawFact {
  return item === undefined
    ? { field, label, text, place, confidence: 1 }
    : { field, item, label, text, place, confidence: 1 };
}

/** What a format reads of one paper; values are still text. A file may hold several (an interchange, a bundle). */
export interface RawPaper {
  readonly kind: PaperKind;
  readonly title?: { readonly text: string; readonly place: Place };
  readonly facts: readonly RawFact[];
  /** How this format writes numbers and days, where its standard fixes it. */
  readonly conventions?: {
    readonly decimalMark?: 'point' | 'comma';
    readonly dateOrder?: 'day-first' | 'month-first';
  };
  readonly certificate?: ReleaseCertificate;
  readonly problems?: readonly Problem[];
}

/**
 * One format of papers. A new one is one file in `paper-formats/`, its test, its page in `docs/formats/`, and a line in
 * the register. It finds values and says where they stand; what they mean is understood later, for all formats alike.
 */
export interface PaperFormat {
  /** File name = id. */
  readonly id: string;
  /** What users call it. */
  readonly title: string;
  /** By content, never by name: true when the file is of this format. Looks at the first bytes only. */
  recognises(file: PaperFile): boolean;
  /**
   * Asked of a whole file that may be a table of consignments as well, after `recognises`: true when it is a paper.
   * Absent where the first bytes settle it.
   */
  confirms?(file: PaperFile): Promise<boolean>;
  /**
   * Reads the file, at least one paper.
   *
   * @throws OperationalError when the file is damaged, hostile, larger than a limit, or says nothing that can be used;
   * the problem names the place (line, segment, element, page) and the mend.
   */
  read(file: PaperFile): Promise<readonly RawPaper[]>;
}
