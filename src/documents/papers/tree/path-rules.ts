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

/** A place in the documents of a format: the names on the way to it, without the numbers of list elements. */
export class DocumentPath {
  /** The last name of the path. */
  readonly name: string;
  readonly #path: string;
  readonly #below = new Map<string, DocumentPath>();
  #rules: readonly PathRule[] | undefined;
  #sure: PaperField | null | undefined;

  constructor(path: string, name: string) {
    this.#path = path;
    this.name = name;
  }

  known(key: string): DocumentPath | undefined {
    return this.#below.get(key);
  }

  add(key: string, name: string): DocumentPath {
    const path = new DocumentPath(`${this.#path}/${name}`, name);
    this.#below.set(key, path);
    return path;
  }

  rulesOf(all: readonly CompiledRule[]): readonly PathRule[] {
    if (this.#rules !== undefined) return this.#rules;
    this.#rules = all.filter(({ pattern }) => pattern.test(this.#path));
    const [first] = this.#rules;
    this.#sure =
      first === undefined ? null : first.when || typeof first.field === 'function' ? undefined : first.field;
    return this.#rules;
  }

  /** The field that every value here has, whatever stands beside it; `undefined` where its siblings decide. */
  sureField(all: readonly CompiledRule[]): PaperField | null | undefined {
    if (this.#rules === undefined) this.rulesOf(all);
    return this.#sure;
  }
}

type CompiledRule = PathRule & { readonly pattern: RegExp };

/**
 * Rules compiled for a format. Paths repeat from file to file: they are kept as a tree that is walked with the document,
 * and what applies to one is found once.
 */
export class PathRules {
  /** What the rules call an element or key; places keep what it is called in the file. */
  readonly nameOf: (key: string) => string;
  readonly #rules: readonly CompiledRule[];
  #root = new DocumentPath('', '');
  #count = 0;

  constructor(rules: readonly PathRule[], nameOf = (key: string) => key) {
    this.#rules = rules.map((each) => ({ ...each, pattern: patternOf(each.path) }));
    this.nameOf = nameOf;
  }

  /** The path of the document itself, to begin with. */
  get root(): DocumentPath {
    if (this.#count >= MOST_PATHS) {
      this.#root = new DocumentPath('', '');
      this.#count = 0;
    }
    return this.#root;
  }

  /** The path of an element or key below another. */
  below(path: DocumentPath, key: string): DocumentPath {
    const known = path.known(key);
    if (known) return known;
    this.#count++;
    return path.add(key, this.nameOf(key));
  }

  /** As `fieldOf`, where the path alone decides; else `undefined`. */
  sureField(path: DocumentPath): PaperField | null | undefined {
    return path.sureField(this.#rules);
  }

  /** The field of the value at a path; `null` when it is kept and not used. */
  fieldOf(path: DocumentPath, siblings: Siblings): PaperField | null {
    for (const { field, when } of path.rulesOf(this.#rules)) {
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
