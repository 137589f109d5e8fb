import { QUARANTINE_VALUE_CHARACTERS } from '../model/limits.ts';

/** A record that could not be read: where, what stood there, why, and how to mend it. */
export interface QuarantinedRecord {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  /** Header of the column; empty when the record as a whole is broken. */
  readonly column: string;
  /** What was written, cut to 200 characters. */
  readonly value: string;
  readonly reason: string;
  readonly mend: string;
}

/** What is wrong with a record, before it is known where it stands. */
export interface RecordTrouble {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly mend: string;
}

/** The quarantine's line for a record. */
export function quarantine(
  place: { readonly file: string; readonly sheet?: string; readonly row: number },
  trouble: RecordTrouble,
): QuarantinedRecord {
  const value = trouble.value.slice(0, QUARANTINE_VALUE_CHARACTERS);
  return {
    file: place.file,
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    row: place.row,
    column: trouble.column,
    value: value.toWellFormed(),
    reason: trouble.reason,
    mend: trouble.mend,
  };
}
