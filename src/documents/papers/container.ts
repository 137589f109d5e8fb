import type { PaperFile } from './paper-format.ts';

/** A file that holds other files: an archive, an e-mail. One file in `containers/`, its test, and a line in its register. */
export interface Container {
  /** File name = id. */
  readonly id: string;
  readonly title: string;
  /** By content, never by name. */
  recognises(file: PaperFile): boolean;
  /**
   * The files in it, one after the other, named `outer › inner`. Limits on files, bytes and ratio are the container's;
   * the depth of nesting is the caller's.
   *
   * @throws OperationalError when it is damaged, encrypted, or beyond a limit.
   */
  open(file: PaperFile): AsyncIterable<PaperFile>;
}

/** `papers.zip › invoice.pdf` */
export function nameWithin(outer: string, inner: string): string {
  return `${outer} › ${inner}`;
}
