import type { ColumnId, PartyAttribute, RoleKey } from '../../columns.ts';
import type { PaperField } from '../paper-fields.ts';

/** Siblings of a value by name, with their texts. */
export type Siblings = (name: string) => string | undefined;

/**
 * What a value is, by the end of its path: `ConsigneeParty/Name` stands for every element `Name` inside an element
 * `ConsigneeParty`. `**` stands for any elements between. Where a rule has a condition, the next rule is tried when it
 * does not hold. The field may depend on the siblings as well.
 */
export interface PathRule {
  readonly path: string;
  readonly field: PaperField | ((siblings: Siblings) => PaperField | null);
  readonly when?: (siblings: Siblings) => boolean;
}

export function rule(path: string, field: PathRule['field'], when?: PathRule['when']): PathRule {
  return { path, field, ...(when && { when }) };
}

/** Rules for all attributes of a party: where its element may stand, and how this format names what is in it. */
export function partyRules(
  role: RoleKey,
  elements: readonly string[],
  attributes: Readonly<Partial<Record<PartyAttribute, readonly string[]>>>,
): readonly PathRule[] {
  return elements.flatMap((element) =>
    Object.entries(attributes).flatMap(([attribute, paths]) =>
      paths.map((path) => rule(`${element}/${path}`, `${role}_${attribute}` as ColumnId)),
    ),
  );
}

/** Rules compiled for a format. Paths repeat from file to file, so what applies to one is found once. */
export class PathRules {
  readonly #rules: readonly (PathRule & { readonly pattern: RegExp })[];
  readonly #found = new Map<string, readonly PathRule[]>();

  constructor(rules: readonly PathRule[]) {
    this.#rules = rules.map((each) => ({ ...each, pattern: patternOf(each.path) }));
  }

  /** The field of the value at a path; `null` when it is kept and not used. */
  fieldOf(path: string, siblings: Siblings): PaperField | null {
    let rules = this.#found.get(path);
    if (rules === undefined) {
      rules = this.#rules.filter(({ pattern }) => pattern.test(path));
      if (this.#found.size >= MOST_PATHS) this.#found.clear();
      this.#found.set(path, rules);
    }
    for (const { field, when } of rules) {
      if (when && !when(siblings)) continue;
      return typeof field === 'function' ? field(siblings) : field;
    }
    return null;
  }
}

/** Hostile files have any number of paths. */
const MOST_PATHS = 20_000;

function patternOf(path: string): RegExp {
  const parts = path
    .split('/')
    .map((part) => (part === '**' ? '(?:[^/]+/)*?' : `${part.replaceAll('.', '\\.')}/`));
  return new RegExp(`/${parts.join('').replace(/\/$/, '')}$`);
}
