import type { Sink } from './source.ts';

/**
 * Columns, elements or keys that a format is not known to have: each is reported once, with how often it held
 * something, when the reading ends. What a publisher adds must never be lost without a word.
 */
export class UnknownNames {
  #counts = new Map<string, number>();

  note(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  report(kind: 'column' | 'element' | 'key' | 'schema', file: string, sink: Sink): void {
    for (const [name, count] of this.#counts) {
      const times = count === 1 ? 'once' : `${count.toLocaleString('en')} times`;
      sink.problem({
        what: `${kind} "${name}" (${times}) is not known to this format; it was not read`,
        where: file,
        mend: 'The publisher may have changed the format. Tell the maintainers; everything else was read.',
      });
    }
  }
}
