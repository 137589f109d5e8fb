import type { ChainLink } from '../../model/report.ts';
import { decibans } from '../../printouts/plain-words.ts';
import type { Released, ReleasedConsignment } from './released.ts';

/** One block of the report, for the page and for paper alike. */
export type Block =
  | {
      readonly kind: 'title' | 'heading' | 'subheading' | 'text' | 'quotation' | 'note';
      readonly text: string;
    }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] };

/** The report in words, made of what is released and of nothing else. */
export function blocksOf(released: Released): Block[] {
  const { manifest, consignments, claims, decisions, removals } = released;
  const { subject } = manifest;
  const days = [...new Set(consignments.map(({ asOf }) => asOf))].join(', ');
  const blocks: Block[] = [
    {
      kind: 'title',
      text: `Dossier on ${subject.kind === 'case' ? 'case' : 'consignment'} ${subject.title}`,
    },
    {
      kind: 'text',
      text: 'A screening aid, no verdict. What is said here is consistent or inconsistent with the papers; reports are claims of those who are named, and denials stand beside them.',
    },
    {
      kind: 'facts',
      rows: [
        ...consignments.map(
          ({ id, assessment: { outcome, score } }) =>
            [
              consignments.length === 1 ? 'Outcome' : `Outcome of ${id}`,
              `${outcome}, ${decibans(score)}`,
            ] as const,
        ),
        ['As of', days],
        ['Rules', manifest.rules],
        ['Level of release', manifest.level],
        ['Built', `${manifest.builtAt} by ${manifest.builtBy}`],
        ['Program', manifest.tool],
      ],
    },
    ...consignments.flatMap((each) => consignmentBlocks(each, consignments.length > 1)),
    { kind: 'heading', text: 'Claims and denials' },
  ];
  if (claims.length === 0)
    blocks.push({ kind: 'text', text: 'No report names a party of these papers or agrees with them.' });
  for (const claim of claims) blocks.push(...claimBlocks(claim));
  blocks.push(...decisionBlocks(decisions), ...removalBlocks(removals));
  return blocks;
}

function consignmentBlocks(
  { id, facts, findings, assessment, recorded }: ReleasedConsignment,
  isOneOfSeveral: boolean,
): Block[] {
  const of = isOneOfSeveral ? ` of ${id}` : '';
  const blocks: Block[] = [
    ...assessment.legalGrounds.map(
      (ground): Block => ({ kind: 'note', text: `Legal ground for the stop${of}: ${ground}` }),
    ),
    ...(recorded === undefined || recorded.same
      ? []
      : [
          {
            kind: 'note',
            text: `When people decided${isOneOfSeveral ? ` on ${id}` : ''}, the record said ${recorded.outcome}, ${decibans(recorded.score)} (${recorded.at}). What follows was assessed again for this dossier: lists, tables or claims have changed since.`,
          } as const,
        ]),
    { kind: 'heading', text: `The papers${of}` },
    { kind: 'facts', rows: paperRows(facts.find(({ fact }) => fact === 'consignment')?.value) },
    { kind: 'heading', text: `Findings${of}` },
  ];
  for (const finding of findings.filter(({ result }) => result === 'hit'))
    blocks.push(...findingBlocks(finding));
  const others = findings.filter(({ result }) => result !== 'hit');
  blocks.push({
    kind: 'text',
    text:
      others.length === 0
        ? 'Every check was raised.'
        : `Also checked: ${others.map(({ rule, result }) => `${String(rule)} (${String(result)})`).join(', ')}.`,
  });
  return blocks;
}

/** What people decided, in their words, oldest first. */
function decisionBlocks(decisions: readonly Record<string, unknown>[]): Block[] {
  const decided = decisions.filter(({ record }) => record === 'decision' || record === 'comment');
  if (decided.length === 0) return [];
  const log = decisions.find(({ record }) => record === 'log');
  return [
    { kind: 'heading', text: 'Decisions' },
    ...decided.flatMap(({ record, decision, reasonCode, text, by, at }): Block[] => [
      {
        kind: 'subheading',
        text:
          record === 'comment'
            ? 'Comment'
            : `${inWords(String(decision))}: ${String(reasonCode).replaceAll('-', ' ')}`,
      },
      { kind: 'quotation', text: String(text) },
      { kind: 'facts', rows: [['By', `${String(by)}, ${String(at)}`]] },
    ]),
    ...(log === undefined
      ? []
      : [
          {
            kind: 'text',
            text: `Each is an entry of an audit chain of ${String(log['entries'])} entries, and is proved to belong to it (root ${String(log['root'])}).`,
          } as const,
        ]),
  ];
}

function removalBlocks(removals: Released['removals']): Block[] {
  const heading: Block = { kind: 'heading', text: 'What was removed' };
  if (removals.length === 0) return [heading, { kind: 'text', text: 'Nothing: this is the whole dossier.' }];
  return [
    heading,
    {
      kind: 'text',
      text: 'Removed and masked parts keep their place in the hash tree, so that what remains still verifies:',
    },
    { kind: 'facts', rows: removals.map(({ part, rule, status }) => [`${part}, ${status}`, rule] as const) },
  ];
}

function paperRows(value: unknown): (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  const walk = (label: string, each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    const fields = each as Readonly<Record<string, unknown>>;
    if (typeof fields['asWritten'] === 'string') {
      rows.push([label, fields['asWritten']]);
      return;
    }
    const role = typeof fields['role'] === 'string' ? fields['role'] : undefined;
    for (const [key, field] of Object.entries(fields)) {
      if (Array.isArray(field))
        for (const [index, item] of field.entries()) walk(`${singular(key)} ${index + 1}`, item);
      else if (key !== 'unmapped')
        walk(
          role === undefined
            ? [label, inWords(key)].filter((part) => part !== '').join(', ')
            : `${role}, ${inWords(key)}`,
          field,
        );
    }
  };
  walk('', value);
  return rows;
}

function singular(key: string): string {
  return inWords(key).replace(/ies$/, 'y').replace(/s$/, '');
}

function inWords(key: string): string {
  return key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

function findingBlocks(finding: Record<string, unknown>): Block[] {
  const text = (key: string): string => (typeof finding[key] === 'string' ? finding[key] : '');
  const list = (key: string): string =>
    Array.isArray(finding[key])
      ? finding[key].filter((item): item is string => typeof item === 'string').join(' ')
      : '';
  return [
    { kind: 'subheading', text: `${text('title')} (${decibans(Number(finding['weight'] ?? 0))})` },
    { kind: 'text', text: text('sentence') },
    {
      kind: 'facts',
      rows: [
        ['Innocent explanations', list('innocent')],
        ['What would clear it', list('wouldClear')],
        ['Source of the check', text('source')],
      ],
    },
  ];
}

function claimBlocks(claim: Record<string, unknown>): Block[] {
  const chain = (Array.isArray(claim['chain']) ? claim['chain'] : []) as readonly ChainLink[];
  const stance = String(claim['stance']);
  return [
    { kind: 'subheading', text: `${String(claim['speaker'])} ${stance}` },
    { kind: 'quotation', text: String(claim['sentence']) },
    {
      kind: 'facts',
      rows: [
        ['Report', `${String(claim['publisher'])}, ${String(claim['publishedOn'])}`],
        ['Chain', chain.map(({ name, by }) => `${name} (${by})`).join(' > ')],
        ['State', String(claim['state'])],
        ['Claim', String(claim['id'])],
      ],
    },
  ];
}
