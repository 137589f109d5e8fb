import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { Facts } from '../../model/facts.ts';
import type { LedgerClaim, Report } from '../../model/report.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import type { ChainedEvent } from '../ledger/ledger-events.ts';
import { hashFile, openDossierWriter, sha256Of } from './dossier-writer.ts';
import { leafHash, rootOf, saltOf } from './hash-tree.ts';
import {
  type Collected,
  DOSSIER_FORMAT,
  type DossierFile,
  type DossierPart,
  type Level,
  MANIFEST,
  type Manifest,
  SIGNATURE,
} from './manifest.ts';
import { gatherSecrets, masked, type Secrets } from './mask.ts';
import { provOf } from './prov.ts';
import type { Released } from './released.ts';
import { reportHtml } from './report-html.ts';
import { reportPdf } from './report-pdf.ts';
import { type DossierKeys, signDossier } from './signing.ts';
import { stixOf } from './stix.ts';

/** A file that is kept as it is. */
export interface Original {
  readonly path: string;
  /** Name inside `originals/`. */
  readonly name: string;
  readonly mediaType: string;
  readonly collected: Collected;
}

/** Everything that a dossier on one consignment is made of. */
export interface DossierContents {
  readonly consignment: Consignment;
  readonly assessment: Assessment;
  readonly facts: Facts;
  readonly claims: readonly { readonly claim: LedgerClaim; readonly report: Report }[];
  readonly decisions: readonly ChainedEvent[];
  readonly originals: readonly Original[];
}

export interface DossierOrder {
  readonly out: string;
  readonly level: Level;
  readonly tool: string;
  readonly builtAt: string;
  readonly builtBy: string;
  readonly keys: DossierKeys;
}

/** A line of one of the `.jsonl` files, before any level has touched it. */
interface Line {
  readonly part: string;
  readonly file: string;
  readonly value: unknown;
}

const FILES = ['facts.jsonl', 'findings.jsonl', 'claims.jsonl', 'decisions.jsonl'] as const;

/** Builds a dossier into a folder or ZIP archive. The root of its hash tree is the same at every level. */
export async function buildDossier(contents: DossierContents, order: DossierOrder): Promise<Manifest> {
  const { level, keys, tool, builtAt } = order;
  const lines = linesOf(contents);
  const secrets =
    level === 'internal'
      ? new Map<string, string>()
      : gatherSecrets(
          [
            ...lines.map(({ value }) => value),
            { builtBy: order.builtBy },
            contents.originals.map(({ collected }) => collected),
          ],
          level,
        );
  const writer = openDossierWriter(order.out);
  const files: DossierFile[] = [];
  const { parts, leaves } = writeOriginals(contents, order, writer, files);
  const released = new Map<string, { part: string; value: unknown }[]>(FILES.map((file) => [file, []]));
  for (const line of lines) {
    const text = canonicalJson(line.value);
    const salt = saltOf(keys.secret, line.part);
    const leaf = leafHash(salt, sha256Of(text));
    leaves.push(leaf);
    parts.push(releaseLine(line, text, salt, leaf, secrets, level, released.get(line.file)!));
  }
  for (const file of FILES)
    files.push(
      writer.add(
        file,
        released
          .get(file)!
          .map(({ value }) => `${canonicalJson(value)}\n`)
          .join(''),
        'application/x-ndjson',
      ),
    );
  const head = masked(
    {
      tool,
      rules: contents.assessment.rules,
      level,
      consignment: contents.consignment.id,
      asOf: contents.assessment.asOf,
      builtAt,
      builtBy: order.builtBy,
    },
    secrets,
  );
  const view = releasedOf(head, released, parts, contents);
  const views: readonly (readonly [path: string, content: string | Uint8Array, mediaType: string])[] = [
    ['prov.json', `${canonicalJson(provOf(view, files))}\n`, 'application/json'],
    ['stix.json', `${canonicalJson(stixOf(view))}\n`, 'application/stix+json;version=2.1'],
    ['report.html', reportHtml(view), 'text/html'],
    ['report.pdf', await reportPdf(view), 'application/pdf'],
  ];
  for (const [path, content, mediaType] of views) files.push(writer.add(path, content, mediaType));
  const manifest: Manifest = {
    format: DOSSIER_FORMAT,
    ...head,
    root: rootOf(leaves),
    parts,
    files,
  };
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`, 'utf8');
  writer.add(MANIFEST, bytes, 'application/json');
  writer.add(
    SIGNATURE,
    `${JSON.stringify(signDossier(manifest.root, bytes, keys), null, 1)}\n`,
    'application/json',
  );
  writer.finish();
  return manifest;
}

/** Originals hold other people's consignments and other people's text: they leave the house with nobody. */
function writeOriginals(
  { originals }: DossierContents,
  { level, keys }: DossierOrder,
  writer: ReturnType<typeof openDossierWriter>,
  files: DossierFile[],
): { parts: DossierPart[]; leaves: string[] } {
  const [parts, leaves]: [DossierPart[], string[]] = [[], []];
  for (const [index, { path, name, mediaType, collected }] of originals.entries()) {
    const part = `original ${index + 1}`;
    const salt = saltOf(keys.secret, part);
    if (level === 'internal') {
      const file = writer.copy(`originals/${name}`, path, mediaType, collected);
      files.push(file);
      leaves.push(leafHash(salt, file.sha256));
      parts.push({ part, status: 'whole', salt, file: file.path });
    } else {
      const leaf = leafHash(salt, hashFile(path));
      leaves.push(leaf);
      parts.push({ part, status: 'removed', leaf, rule: 'originals are released at level internal only' });
    }
  }
  return { parts, leaves };
}

function releaseLine(
  line: Line,
  text: string,
  salt: string,
  leaf: string,
  secrets: Secrets,
  level: Level,
  into: { part: string; value: unknown }[],
): DossierPart {
  const { part, file, value } = line;
  const rule = removalRule(line, level);
  if (rule !== undefined) return { part, status: 'removed', leaf, rule };
  const kept = masked(value, secrets);
  into.push({ part, value: kept });
  if (canonicalJson(kept) === text) return { part, status: 'whole', salt, file, line: into.length };
  return {
    part,
    status: 'masked',
    leaf,
    rule: `persons, contacts and ways of obtaining are masked at level ${level}`,
    file,
    line: into.length,
  };
}

/** Lines that a level leaves out whole. */
function removalRule({ file, value }: Line, level: Level): string | undefined {
  if (level === 'internal') return undefined;
  if (file === 'decisions.jsonl' && level === 'public') return 'decisions inside the house are not public';
  const state = (value as { state?: string }).state;
  if (file === 'claims.jsonl' && state !== 'accepted' && (value as { stance?: string }).stance === 'asserts')
    return 'assertions that nobody accepted stay in the house';
  const fact = (value as { fact?: string }).fact;
  if (
    file === 'facts.jsonl' &&
    level === 'public' &&
    (fact === 'emails' || fact === 'phones' || fact === 'sharedContacts')
  )
    return 'contacts are not public';
  return undefined;
}

function linesOf({ consignment, assessment, facts, claims, decisions }: DossierContents): Line[] {
  const { findings, ...head } = assessment;
  const put = (file: (typeof FILES)[number], values: readonly unknown[]): Line[] =>
    values.map((value, index) => ({
      part: `${file} ${index + 1}`,
      file,
      value: JSON.parse(JSON.stringify(value)) as unknown,
    }));
  return [
    ...put('facts.jsonl', [
      { fact: 'consignment', value: consignment, reader: consignment.file },
      ...Object.entries(facts).flatMap(([fact, value]) => (value === undefined ? [] : [{ fact, value }])),
    ]),
    ...put('findings.jsonl', [
      { assessment: head },
      ...findings.map((finding) => ({ rule: finding.flag, version: assessment.rules, ...finding })),
    ]),
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
    ...put('decisions.jsonl', decisions),
  ];
}

function releasedOf(
  head: Released['manifest'],
  released: ReadonlyMap<string, readonly { value: unknown }[]>,
  parts: readonly DossierPart[],
  { assessment }: DossierContents,
): Released {
  const values = (file: string): Record<string, unknown>[] =>
    (released.get(file) ?? []).map(({ value }) => value as Record<string, unknown>);
  return {
    manifest: head,
    facts: values('facts.jsonl') as unknown as Released['facts'],
    findings: values('findings.jsonl').filter((value) => 'rule' in value),
    claims: values('claims.jsonl'),
    removals: parts.flatMap((part) =>
      part.status === 'whole' ? [] : [{ part: part.part, rule: part.rule, status: part.status }],
    ),
    assessment: {
      outcome: assessment.outcome,
      score: assessment.score,
      legalGrounds: assessment.legalGrounds,
    },
  };
}
