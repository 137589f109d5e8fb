import type { Level } from './manifest.ts';

/** What takes the place of a masked value; it says what was taken. */
export function maskWords(what: string): string {
  return `[removed: ${what}]`;
}

/** Strings that a level hides, each with what it is. */
export type Secrets = ReadonlyMap<string, string>;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Fields whose text is hidden wherever it stands, from this level on: `partner` hides at `public` too. */
const FIELDS: readonly {
  readonly keys: ReadonlySet<string>;
  readonly what: string;
  readonly from: 'partner' | 'public';
}[] = [
  { keys: new Set(['decidedBy', 'by', 'builtBy', 'who_name']), what: 'person', from: 'partner' },
  { keys: new Set(['obtainedHow', 'how']), what: 'how it was obtained', from: 'partner' },
  { keys: new Set(['email', 'phone']), what: 'contact', from: 'partner' },
  { keys: new Set(['address', 'identifiers']), what: 'address or identifier', from: 'public' },
  { keys: new Set(['fileName']), what: 'file name', from: 'public' },
];
/** Words that attribute ("said", "citing") also stand under `by` in a chain: they are no person. */
const CHAIN_KEYS = ['name', 'kind', 'stance', 'by'];
const PERSON_KINDS = new Set(['person', 'unnamed']);
/** Shorter strings would be found inside ordinary words. */
const LEAST_CHARACTERS = 3;

export function hides(level: Level, from: 'partner' | 'public'): boolean {
  return level === 'public' || (level === 'partner' && from === 'partner');
}

/** Gathers what a level must hide from whole values, before anything is written. */
export function gatherSecrets(values: readonly unknown[], level: Level): Map<string, string> {
  const secrets = new Map<string, string>();
  const add = (text: unknown, what: string): void => {
    if (typeof text === 'string' && text.trim().length >= LEAST_CHARACTERS) secrets.set(text.trim(), what);
    else if (Array.isArray(text)) for (const each of text) add(each, what);
    else if (typeof text === 'object' && text !== null) {
      const { asWritten, value } = text as { asWritten?: unknown; value?: unknown };
      add(asWritten, what);
      add(value, what);
    }
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const fields = value as Readonly<Record<string, unknown>>;
    const isLink = CHAIN_KEYS.every((key) => key in fields);
    if (
      level === 'public' &&
      typeof fields['name'] === 'string' &&
      PERSON_KINDS.has(String(fields['kind']))
    ) {
      add(fields['name'], 'person');
      const written = fields['written'] as { words?: unknown } | undefined;
      add(written?.words, 'person');
      // A person may stand again by one part of the name.
      if (fields['kind'] === 'person')
        for (const part of fields['name'].split(/[\s,]+/))
          if (/^\p{Lu}\p{L}{2,}$/u.test(part)) add(part, 'person');
    }
    for (const [key, field] of Object.entries(fields)) {
      const rule = FIELDS.find(({ keys, from }) => keys.has(key) && hides(level, from));
      if (rule && !(key === 'by' && isLink)) add(field, rule.what);
      walk(field);
    }
  };
  walk(values);
  return secrets;
}

/** The value with every hidden string replaced, inside longer texts as well; the same object when nothing was. */
export function masked<T>(value: T, secrets: Secrets): T {
  if (secrets.size === 0) return value;
  const pattern = new RegExp(
    [...secrets.keys()]
      .sort((a, b) => b.length - a.length)
      .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|'),
    'giu',
  );
  const lower = new Map([...secrets].map(([text, what]) => [text.toLowerCase(), what]));
  const replace = (json: Json): Json => {
    if (typeof json === 'string')
      return json.replace(pattern, (found) => maskWords(lower.get(found.toLowerCase()) ?? 'text'));
    if (Array.isArray(json)) return json.map(replace);
    if (typeof json === 'object' && json !== null)
      return Object.fromEntries(Object.entries(json).map(([key, field]) => [key, replace(field as Json)]));
    return json;
  };
  // The walk keeps the shape; only strings change.
  return replace(JSON.parse(JSON.stringify(value)) as Json) as T;
}
