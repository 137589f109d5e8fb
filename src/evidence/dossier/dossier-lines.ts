import type { DossierContents } from './dossier-contents.ts';
import type { Level } from './manifest.ts';

/** Files of lines, in the order of the hash tree. */
export const LINE_FILES = ['facts.jsonl', 'findings.jsonl', 'claims.jsonl', 'decisions.jsonl'] as const;
type LineFile = (typeof LINE_FILES)[number];

/** A line of one of the `.jsonl` files, before any level has touched it. */
export interface Line {
  readonly part: string;
  readonly file: LineFile;
  readonly value: unknown;
}

/**
 * Everything that a dossier says, line by line. `of` counts the consignments from 1. Lines on decisions name their
 * `record`: events of the ledger of claims have none.
 */
export function linesOf({ consignments, claims, decisions, casework }: DossierContents): Line[] {
  const put = (file: LineFile, values: readonly unknown[]): Line[] =>
    values.map((value, index) => ({
      part: `${file} ${index + 1}`,
      file,
      value: JSON.parse(JSON.stringify(value)) as unknown,
    }));
  return [
    ...put(
      'facts.jsonl',
      consignments.flatMap(({ consignment, facts }, index) => [
        { of: index + 1, fact: 'consignment', value: consignment, reader: consignment.file },
        ...Object.entries(facts).flatMap(([fact, value]) =>
          value === undefined ? [] : [{ of: index + 1, fact, value }],
        ),
      ]),
    ),
    ...put(
      'findings.jsonl',
      consignments.flatMap(({ assessment: { findings, ...head }, recorded }, index) => [
        { of: index + 1, assessment: head, ...(recorded && { recorded }) },
        ...findings.map((finding) => ({
          of: index + 1,
          rule: finding.flag,
          version: head.rules,
          ...finding,
        })),
      ]),
    ),
    ...put(
      'claims.jsonl',
      claims.map(({ claim, report }) => ({
        ...claim,
        publisher: report.publisher,
        publishedOn: report.date,
        reportSha256: report.sha256,
        ...(report.url !== undefined && { url: report.url }),
        ...(report.obtainedHow !== undefined && { obtainedHow: report.obtainedHow }),
      })),
    ),
    ...put('decisions.jsonl', [
      ...decisions,
      ...(casework === undefined
        ? []
        : [
            { record: 'log', ...casework.log },
            ...casework.entries.map((entry) => ({ record: 'entry', ...entry })),
            ...casework.decisions.map((decision) => ({ record: 'decision', ...decision })),
            ...casework.comments.map((comment) => ({ record: 'comment', ...comment })),
          ]),
    ]),
  ];
}

/** Why a level leaves a line out whole; `undefined`: it does not. */
export function removalRule({ file, value }: Line, level: Level): string | undefined {
  if (level === 'internal') return undefined;
  if (file === 'decisions.jsonl' && level === 'public') return 'decisions inside the house are not public';
  if (file === 'decisions.jsonl' && (value as { record?: string }).record === 'comment')
    return 'comments stay in the house';
  const { state, stance } = value as { state?: string; stance?: string };
  if (file === 'claims.jsonl' && state !== 'accepted' && stance === 'asserts')
    return 'assertions that nobody accepted stay in the house';
  const { fact } = value as { fact?: string };
  const isContact = fact === 'emails' || fact === 'phones' || fact === 'sharedContacts';
  if (file === 'facts.jsonl' && level === 'public' && isContact) return 'contacts are not public';
  return undefined;
}
