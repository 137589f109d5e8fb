import { RULES_VERSION } from '../../flags/register.ts';
import { OperationalError } from '../../model/problem.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import { claimReviewOf } from './claim-review.ts';
import type { DossierContents } from './dossier-contents.ts';
import { LINE_FILES, type Line, linesOf, removalRule } from './dossier-lines.ts';
import { hashFile, openDossierWriter, sha256Of } from './dossier-writer.ts';
import { leafHash, rootOf, saltOf } from './hash-tree.ts';
import {
  DOSSIER_FORMAT,
  type DossierFile,
  type DossierPart,
  type DossierSubject,
  type Level,
  MANIFEST,
  type Manifest,
  SIGNATURE,
} from './manifest.ts';
import { gatherSecrets, masked, maskWords, type Secrets } from './mask.ts';
import { provOf } from './prov.ts';
import type { Released } from './released.ts';
import { reportHtml } from './report-html.ts';
import { reportPdf } from './report-pdf.ts';
import { type DossierKeys, signDossier } from './signing.ts';
import { stixOf } from './stix.ts';

export interface DossierOrder {
  readonly out: string;
  readonly level: Level;
  readonly tool: string;
  readonly builtAt: string;
  readonly builtBy: string;
  readonly keys: DossierKeys;
  /** Adds `claimreview.json`: claims that people graded, as schema.org describes reviews of claims. */
  readonly claimReview?: boolean;
}

/** Builds a dossier into a folder or ZIP archive. The root of its hash tree is the same at every level. */
export async function buildDossier(contents: DossierContents, order: DossierOrder): Promise<Manifest> {
  const { level, keys, tool, builtAt } = order;
  refuseOtherRules(contents);
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
  const { parts, leaves } = await writeOriginals(contents, order, writer, files);
  const released = new Map<string, { part: string; value: unknown }[]>(LINE_FILES.map((file) => [file, []]));
  for (const line of lines) {
    const text = canonicalJson(line.value);
    const salt = saltOf(keys.secret, line.part);
    const leaf = leafHash(salt, sha256Of(text));
    leaves.push(leaf);
    parts.push(releaseLine(line, text, salt, leaf, secrets, level, released.get(line.file)!));
  }
  for (const file of LINE_FILES)
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
      rules: RULES_VERSION,
      level,
      subject: subjectAt(level, contents.subject),
      consignments: contents.consignments.map(({ consignment: { id }, assessment: { asOf } }) => ({
        id,
        asOf,
      })),
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
    ...(order.claimReview
      ? ([['claimreview.json', `${canonicalJson(claimReviewOf(view))}\n`, 'application/ld+json']] as const)
      : []),
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

/** What an analyst called the case may say more than the public should read. */
function subjectAt(level: Level, subject: DossierSubject): DossierSubject {
  return level === 'public' && subject.kind === 'case' ? { ...subject, title: maskWords('title') } : subject;
}

/** Facts and findings are checked by running the rules again, which are those of this program. */
function refuseOtherRules({ consignments }: DossierContents): void {
  for (const { assessment } of consignments) {
    if (assessment.rules === RULES_VERSION) continue;
    throw new OperationalError({
      what: `consignment ${assessment.id} was assessed by rules ${assessment.rules}, this program has ${RULES_VERSION}`,
      where: assessment.file,
      mend: 'screen it again, then build the dossier',
    });
  }
}

/** Originals hold other people's consignments and other people's text: they leave the house with nobody. */
async function writeOriginals(
  { originals }: DossierContents,
  { level, keys }: DossierOrder,
  writer: ReturnType<typeof openDossierWriter>,
  files: DossierFile[],
): Promise<{ parts: DossierPart[]; leaves: string[] }> {
  const [parts, leaves]: [DossierPart[], string[]] = [[], []];
  for (const [index, { from, name, mediaType, collected }] of originals.entries()) {
    const part = `original ${index + 1}`;
    const salt = saltOf(keys.secret, part);
    if (level === 'internal') {
      const path = `originals/${name}`;
      const file =
        typeof from === 'string'
          ? writer.copy(path, from, mediaType, collected)
          : { ...writer.add(path, await from(), mediaType), collected };
      files.push(file);
      leaves.push(leafHash(salt, file.sha256));
      parts.push({ part, status: 'whole', salt, file: file.path });
    } else {
      const leaf = leafHash(salt, typeof from === 'string' ? hashFile(from) : sha256Of(await from()));
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

function releasedOf(
  head: Released['manifest'],
  released: ReadonlyMap<string, readonly { value: unknown }[]>,
  parts: readonly DossierPart[],
  { consignments }: DossierContents,
): Released {
  const values = (file: string): Record<string, unknown>[] =>
    (released.get(file) ?? []).map(({ value }) => value as Record<string, unknown>);
  const ofConsignment = (file: string, index: number): Record<string, unknown>[] =>
    values(file).filter(({ of }) => of === index + 1);
  return {
    manifest: head,
    consignments: head.consignments.map(({ id, asOf }, index) => {
      const { recorded, assessment } = consignments[index]!;
      const { outcome, score, legalGrounds } = assessment;
      return {
        id,
        asOf,
        facts: ofConsignment('facts.jsonl', index) as unknown as Released['consignments'][number]['facts'],
        findings: ofConsignment('findings.jsonl', index).filter((value) => 'rule' in value),
        ...(recorded && { recorded }),
        assessment: { outcome, score, legalGrounds },
      };
    }),
    claims: values('claims.jsonl'),
    decisions: values('decisions.jsonl'),
    removals: parts.flatMap((part) =>
      part.status === 'whole' ? [] : [{ part: part.part, rule: part.rule, status: part.status }],
    ),
  };
}
