import type { RoleKey } from '../../columns.ts';
import type { PaperField } from '../paper-fields.ts';

/** What a value looks like, hence how far it extends and whether what stands there can be it. */
export type ValueShape = 'id' | 'date' | 'number' | 'text' | 'block';

/** What a printed label announces. */
export type Label =
  | { readonly kind: 'value'; readonly field: PaperField; readonly shape: ValueShape }
  /** A block of lines: name, address, contacts. */
  | { readonly kind: 'party'; readonly role: RoleKey }
  /** A part of the party whose block it stands in. */
  | { readonly kind: 'part'; readonly part: PartyPart }
  /** Kept, and not used; but it ends the block above it. */
  | { readonly kind: 'other'; readonly shape: ValueShape };

export type PartyPart = 'name' | 'address' | 'country' | 'id' | 'email' | 'phone' | 'ignored';

/** What a row of a table of labels announces. */
export const value = (field: PaperField, shape: ValueShape): Label => ({ kind: 'value', field, shape });
export const party = (role: RoleKey): Label => ({ kind: 'party', role });
export const part = (name: PartyPart): Label => ({ kind: 'part', part: name });
export const other = (shape: ValueShape): Label => ({ kind: 'other', shape });
