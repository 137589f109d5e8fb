import type { Stance } from '../../model/report.ts';

/** A claim that a report is known to make. Everything but the words is compared only where it is given. */
export interface ExpectedClaim {
  /** Words of the report, or a paraphrase where the words are not in the text. */
  readonly quote: string;
  readonly speaker?: string;
  readonly citing: readonly string[];
  readonly stance?: Stance;
  readonly mode?: string;
  readonly action?: string;
  readonly actor?: string;
}

/** Expected claims of one report, with the fields of the report that the file gives. */
export interface ExpectedReport {
  readonly claims: readonly ExpectedClaim[];
  readonly text?: string;
  readonly file?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly language?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const KEYS = {
  claims: ['claims', 'expected', 'expected_claims', 'expectedClaims', 'items', 'annotations'],
  quote: [
    'quote',
    'sentence',
    'words',
    'span',
    'excerpt',
    'text',
    'content',
    'claim',
    'statement',
    'snippet',
    'summary',
    'proposition',
    'evidence',
  ],
  speaker: [
    'speaker',
    'attributed_to',
    'attributedTo',
    'who_says',
    'said_by',
    'attribution',
    'source',
    'by',
    'outlet',
  ],
  citing: [
    'citing',
    'cites',
    'cited',
    'cited_source',
    'citedSource',
    'cited_sources',
    'chain',
    'via',
    'attribution_chain',
    'attributionChain',
  ],
  stance: ['stance', 'polarity', 'position', 'attitude'],
  mode: ['mode', 'modality', 'kind'],
  action: ['action', 'verb', 'predicate', 'act'],
  actor: ['actor', 'agent', 'subject', 'who', 'firm', 'party'],
  text: ['text', 'body', 'report_text', 'reportText', 'content'],
  file: ['file', 'report', 'path', 'filename', 'document', 'id', 'name'],
  publisher: ['publisher', 'outlet', 'newspaper', 'source'],
  date: ['date', 'published', 'publication_date', 'publicationDate', 'report_date', 'publishedOn'],
  language: ['language', 'lang'],
} as const;

/** Reads the documented format and what comes close to it: other usual names of the fields, a bare list of claims. */
export function readExpected(value: unknown): ExpectedReport | undefined {
  if (Array.isArray(value)) return { claims: value.flatMap(readClaim) };
  if (!isFields(value)) return undefined;
  const inner = isFields(value['report']) ? { ...value['report'], ...value } : value;
  const list = first(inner, KEYS.claims);
  if (!Array.isArray(list)) return undefined;
  const report = { claims: list.flatMap(readClaim) };
  const [text, file, publisher, date, language] = (
    ['text', 'file', 'publisher', 'date', 'language'] as const
  ).map((key) => asText(first(inner, KEYS[key])));
  return {
    ...report,
    ...(text !== undefined && { text }),
    ...(file !== undefined && { file }),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
  };
}

function readClaim(value: unknown): ExpectedClaim[] {
  if (typeof value === 'string') return [{ quote: value, citing: [] }];
  if (!isFields(value)) return [];
  const chain = names(first(value, KEYS.citing));
  const quote = asText(first(value, KEYS.quote)) ?? paraphrase(value);
  const speaker = asText(first(value, KEYS.speaker)) ?? names(first(value, KEYS.speaker))[0] ?? chain[0];
  const stance = readStance(first(value, KEYS.stance));
  const [mode, action, actor] = (['mode', 'action', 'actor'] as const).map((key) =>
    asText(first(value, KEYS[key])),
  );
  if (quote === '') return [];
  return [
    {
      quote,
      citing: chain.filter((name) => name !== speaker),
      ...(speaker !== undefined && { speaker }),
      ...(stance && { stance }),
      ...(mode !== undefined && { mode }),
      ...(action !== undefined && { action }),
      ...(actor !== undefined && { actor }),
    },
  ];
}

/** A claim without words of the text: who, what and the goods are what can be looked for. */
function paraphrase(value: Fields): string {
  return Object.entries(value)
    .filter(([key]) => !['stance', 'id', 'mode', 'polarity'].includes(key))
    .flatMap(([, field]) =>
      typeof field === 'string' || typeof field === 'number' ? [String(field)] : names(field),
    )
    .join(' ');
}

function names(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return isFields(value) ? names(first(value, ['name', 'speaker', 'as'])) : [];
  return value.flatMap(names);
}

const STANCES: readonly (readonly [RegExp, Stance])[] = [
  [/^(?:den|reject|refut|dismiss|negat|contradict)/i, 'denies'],
  [/^(?:doubt|scept|skept|question|uncertain|unsure|disput|unverif|hedg)/i, 'doubts'],
  [/^(?:assert|affirm|report|claim|state|alleg|support|confirm|neutral|pos|say)/i, 'asserts'],
];

function readStance(value: unknown): Stance | undefined {
  const text = asText(value);
  return text === undefined ? undefined : STANCES.find(([pattern]) => pattern.test(text))?.[1];
}

function first(fields: Fields, keys: readonly string[]): unknown {
  for (const key of keys) if (fields[key] !== undefined && fields[key] !== null) return fields[key];
  return undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
