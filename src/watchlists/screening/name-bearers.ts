import type { Entry } from '../../model/entry.ts';
import { NAME_FAMILIES, type NameFamily } from '../../names/analysed-name.ts';
import { buildNameIndex, type IndexedName } from '../../names/build-index.ts';
import { indexFromSections, indexToSections } from '../../names/name-index.ts';
import type { Section, Sections } from '../../store/sections.ts';
import { familyOf, namesOf } from './entry-names.ts';

/**
 * Who bears the names of the index: an entry together with all its spans that have the same names. A publisher who
 * corrects an address every week would otherwise put one name into the index fifty times a year; it would crowd out
 * others among the candidates and pass for a common name.
 *
 *     entry A   1 March to 5 March, 5 March to now (another address)    bearer 0: spans 0, 1
 *     entry B   1 March to now                                          bearer 1: span 2
 */
export class NameBearers {
  readonly #names: Readonly<Record<NameFamily, IndexedName[]>> = { organisation: [], person: [], vessel: [] };
  readonly #spans: number[][] = [];
  readonly #byNames = new Map<string, number>();

  /** Adds a span of an entry by its number; entries that no party can be have no bearer. */
  add(entry: Entry, span: number): void {
    const family = familyOf(entry);
    if (!family) return;
    const names = namesOf(entry);
    const key = JSON.stringify([entry.id, family, names]);
    const known = this.#byNames.get(key);
    if (known !== undefined) {
      this.#spans[known]!.push(span);
      return;
    }
    const bearer = this.#spans.length;
    this.#byNames.set(key, bearer);
    this.#spans.push([span]);
    for (const { text, isWeak } of names) this.#names[family].push({ text, entry: bearer, isWeak });
  }

  namesIn(family: NameFamily): readonly IndexedName[] {
    return this.#names[family];
  }

  firstSpanOf(bearer: number): number {
    return this.#spans[bearer]![0]!;
  }

  /**
   * The name indexes, and the spans of all bearers, one behind the other.
   * @param old sections of an older index made with the same tables: what it has of a name is not worked out again
   */
  toSections(old: Sections | undefined): Record<string, Section> {
    const starts = new Uint32Array(this.#spans.length + 1);
    for (const [bearer, spans] of this.#spans.entries()) starts[bearer + 1] = starts[bearer]! + spans.length;
    const sections: Record<string, Section> = {
      bearerStarts: starts,
      bearerEntries: Uint32Array.from(this.#spans.flat()),
    };
    for (const family of NAME_FAMILIES) {
      const known = old && indexFromSections(old, family, family);
      Object.assign(sections, indexToSections(buildNameIndex(family, this.#names[family], known), family));
    }
    return sections;
  }
}
