/** One idea and all the ways that names write it. */
export interface LexiconRow {
  /** English identifier in kebab case, unique in its table. */
  readonly concept: string;
  /** Lower-case forms, separated by `|`, in their own scripts and as they are usually romanised. */
  readonly forms: string;
}
