import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

const BLOCK_BYTES = 1 << 20;
const LINE_END = 0x0a;

/** Writes objects, one a line, in blocks. */
export class JsonLinesWriter {
  count = 0;
  #descriptor: number;
  #pending: string[] = [];
  #pendingCharacters = 0;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'wx');
  }

  write(value: object): void {
    const line = `${JSON.stringify(value)}\n`;
    this.#pending.push(line);
    this.#pendingCharacters += line.length;
    this.count += 1;
    if (this.#pendingCharacters >= BLOCK_BYTES) this.#flush();
  }

  /** Writes what is left and waits until the disk has it. */
  close(): void {
    this.#flush();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
  }

  /** Closes without waiting for the disk: for a file that will be thrown away. */
  abandon(): void {
    closeSync(this.#descriptor);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending.join(''), 'utf8');
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
    this.#pending = [];
    this.#pendingCharacters = 0;
  }
}

/** Objects of a file that `JsonLinesWriter` wrote, read by blocks. Throws where a line is no JSON: the file is damaged. */
export function* readJsonLinesFile(path: string): Generator<unknown> {
  const descriptor = openSync(path, 'r');
  try {
    const block = Buffer.allocUnsafe(BLOCK_BYTES);
    let rest: Buffer = Buffer.alloc(0);
    for (let size = readSync(descriptor, block); size > 0; size = readSync(descriptor, block)) {
      const bytes =
        rest.length > 0 ? Buffer.concat([rest, block.subarray(0, size)]) : block.subarray(0, size);
      const end = bytes.lastIndexOf(LINE_END);
      if (end >= 0) {
        for (const line of bytes.toString('utf8', 0, end).split('\n'))
          if (line !== '') yield JSON.parse(line);
      }
      rest = Buffer.from(bytes.subarray(end + 1));
    }
    if (rest.length > 0) yield JSON.parse(rest.toString('utf8'));
  } finally {
    closeSync(descriptor);
  }
}
