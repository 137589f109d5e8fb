import type { Designation, Entry, EntryBasis, EntryOrigin, EntrySchema, SourceId } from '../model/entry.ts';
import { readCountry } from '../text/countries.ts';

/** Properties whose values are countries, lower case alpha-2. */
export type CountryProperty = 'country' | 'nationality' | 'jurisdiction' | 'flag';

/** An entry while it is being read: values are trimmed, empty ones dropped, doubles kept once. */
export class EntryDraft {
  readonly id: string;
  readonly source: SourceId;
  schema: EntrySchema;
  basis: EntryBasis;
  caption = '';
  origin: EntryOrigin | undefined;
  #properties = new Map<string, Set<string>>();
  #designations: Designation[] = [];

  constructor(id: string, source: SourceId, schema: EntrySchema, basis: EntryBasis) {
    this.id = id;
    this.source = source;
    this.schema = schema;
    this.basis = basis;
  }

  /** Adds values to a property. */
  add(property: string, ...values: readonly (string | undefined)[]): void {
    for (const value of values) {
      const clean = value?.replace(/\s+/g, ' ').trim();
      if (!clean) continue;
      const known = this.#properties.get(property);
      if (known) known.add(clean);
      else this.#properties.set(property, new Set([clean]));
    }
  }

  /** Adds a name and, when it is the first, makes it the caption. */
  addName(property: 'name' | 'alias' | 'weakAlias' | 'previousName', value: string | undefined): void {
    this.add(property, value);
    if (this.caption === '' && value) this.caption = value.replace(/\s+/g, ' ').trim();
  }

  /** Adds a country; false when the text names none, so that the caller can say so. Empty text is no country. */
  addCountry(property: CountryProperty, text: string | undefined): boolean {
    const clean = text?.trim();
    if (!clean) return true;
    const code = readCountry(clean);
    if (code) this.add(property, code.toLowerCase());
    return code !== undefined;
  }

  addDesignation(designation: Designation): void {
    const same = (other: Designation): boolean => JSON.stringify(other) === JSON.stringify(designation);
    if (!this.#designations.some(same)) this.#designations.push(designation);
  }

  values(property: string): readonly string[] {
    return [...(this.#properties.get(property) ?? [])];
  }

  get hasName(): boolean {
    return ['name', 'alias', 'weakAlias', 'previousName'].some((property) => this.#properties.has(property));
  }

  /** The finished entry. An alias that equals the name is left out. */
  build(): Entry {
    const names = this.#properties.get('name');
    const properties: Record<string, readonly string[]> = {};
    for (const [property, values] of this.#properties) {
      const kept =
        property === 'alias' || property === 'weakAlias' || property === 'previousName'
          ? [...values].filter((value) => !names?.has(value))
          : [...values];
      if (kept.length > 0) properties[property] = kept;
    }
    return {
      id: this.id,
      source: this.source,
      schema: this.schema,
      caption: this.caption,
      basis: this.basis,
      designations: this.#designations,
      properties,
      ...(this.origin && { origin: this.origin }),
    };
  }
}
