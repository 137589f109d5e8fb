import { findingsOf } from '../../engine/assess.ts';
import { REGISTER, RULES_VERSION } from '../../flags/register.ts';
import { type IsoDate, isIsoDate } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { DOSSIER_TEXT_BYTES } from '../../model/limits.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import { hashOfEvent } from '../ledger/file-ledger.ts';
import type { ChainedEvent } from '../ledger/ledger-events.ts';
import {
  type AuditLog,
  type DecisionRecord,
  faultOfEntry,
  isRecorded,
  type ProvedEntry,
} from './casework-record.ts';
import type { DossierReader } from './dossier-reader.ts';
import { sha256Of } from './dossier-writer.ts';
import { leafHash, rootOf } from './hash-tree.ts';
import {
  DOSSIER_FORMAT,
  type DossierPart,
  type DossierSignature,
  MANIFEST,
  type Manifest,
  SIGNATURE,
} from './manifest.ts';
import { fingerprintOf, signatureFaults } from './signing.ts';

/** What verification came to. */
export interface Verification {
  readonly verified: boolean;
  /** The first thing that differs: which file or part, and how. */
  readonly difference?: { readonly where: string; readonly what: string };
  readonly manifest?: Manifest;
  /** SHA-256 of the key that signed, to be compared over another channel. */
  readonly key?: string;
  readonly counts: {
    readonly files: number;
    readonly bytes: number;
    readonly parts: number;
    readonly masked: number;
    readonly removed: number;
    readonly rulesRunAgain: number;
    readonly rulesNotRun: number;
  };
  /** What could not be done, and why; nothing here is a difference. */
  readonly notes: readonly string[];
}

class Difference extends Error {
  readonly where: string;
  constructor(where: string, what: string) {
    super(what);
    this.where = where;
  }
}

/** Verifies a dossier with what is in it and nothing else: hashes, tree, signature, chain, rules. Names the first difference. */
export function verifyDossier(reader: DossierReader): Verification {
  const counts = { files: 0, bytes: 0, parts: 0, masked: 0, removed: 0, rulesRunAgain: 0, rulesNotRun: 0 };
  const notes: string[] = [];
  let manifest: Manifest | undefined;
  let key: string | undefined;
  try {
    const fault = reader.containerFault();
    if (fault !== undefined) throw new Difference(fault.where, fault.what);
    const bytes = readBytes(reader, MANIFEST);
    const signature = readSignature(reader);
    key = fingerprintOf(signature);
    manifest = readManifest(bytes);
    const [wrong] = signatureFaults(signature, manifest.root, bytes);
    if (wrong !== undefined) throw new Difference(SIGNATURE, wrong);
    compareFiles(reader, manifest, counts);
    const lines = compareTree(reader, manifest, counts);
    compareDecisions(lines);
    runAgain(manifest, lines, counts, notes);
    return { verified: true, manifest, key, counts, notes };
  } catch (error) {
    // Values that are nested without end come from no builder.
    const difference =
      error instanceof RangeError ? new Difference('the dossier', 'it is nested too deeply') : error;
    if (!(difference instanceof Difference)) throw error;
    return {
      verified: false,
      difference: { where: difference.where, what: difference.message },
      ...(manifest && { manifest }),
      ...(key !== undefined && { key }),
      counts,
      notes,
    };
  }
}

type Counts = { -readonly [K in keyof Verification['counts']]: number };

function readBytes(reader: DossierReader, path: string): Buffer {
  if (!reader.paths.includes(path)) throw new Difference(path, 'the file is missing');
  if (reader.bytes(path) > DOSSIER_TEXT_BYTES)
    throw new Difference(path, `it is larger than ${DOSSIER_TEXT_BYTES.toLocaleString('en')} bytes`);
  return reader.read(path);
}

/** Its own bytes must be those that this program writes: nothing in it may change unseen. */
function readSignature(reader: DossierReader): DossierSignature {
  const bytes = readBytes(reader, SIGNATURE);
  const value = parse(bytes, SIGNATURE) as Partial<DossierSignature>;
  const { algorithm, publicKey, root, manifest } = value;
  if (
    algorithm !== 'Ed25519' ||
    typeof publicKey !== 'string' ||
    typeof root !== 'string' ||
    typeof manifest !== 'string'
  )
    throw new Difference(SIGNATURE, 'it is no signature of a dossier');
  const again = (text: string): string => Buffer.from(text, 'base64').toString('base64');
  const signature: DossierSignature = {
    algorithm,
    publicKey: again(publicKey),
    root: again(root),
    manifest: again(manifest),
  };
  if (!Buffer.from(`${JSON.stringify(signature, null, 1)}\n`).equals(bytes))
    throw new Difference(SIGNATURE, 'its bytes were changed');
  return signature;
}

function parse(bytes: Buffer, path: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Difference(path, 'it is no JSON');
  }
}

function readManifest(bytes: Buffer): Manifest {
  const value = parse(bytes, MANIFEST) as Partial<Manifest> | null;
  if (
    value?.format !== DOSSIER_FORMAT ||
    !Array.isArray(value.parts) ||
    !Array.isArray(value.files) ||
    !Array.isArray(value.consignments) ||
    typeof value.subject !== 'object' ||
    typeof value.root !== 'string'
  )
    throw new Difference(MANIFEST, `it is no manifest of the form ${DOSSIER_FORMAT}`);
  // Checked in what follows field by field: each hash is computed anew, and the signature covers every byte.
  return value as Manifest;
}

function compareFiles(reader: DossierReader, { files }: Manifest, counts: Counts): void {
  const named = new Set([...files.map(({ path }) => path), MANIFEST, SIGNATURE]);
  const extra = reader.paths.find((path) => !named.has(path));
  for (const { path, sha256, bytes } of files) {
    if (!reader.paths.includes(path)) throw new Difference(path, 'the file is missing');
    const found = reader.hash(path);
    if (found.bytes !== bytes)
      throw new Difference(path, `it has ${found.bytes} bytes, the manifest says ${bytes}`);
    if (found.sha256 !== sha256)
      throw new Difference(path, `its SHA-256 is ${found.sha256}, the manifest says ${sha256}`);
    counts.files++;
    counts.bytes += bytes;
  }
  if (extra !== undefined) throw new Difference(extra, 'the manifest does not have this file');
}

/** Lines of the `.jsonl` files by file, each with its part. */
type Lines = ReadonlyMap<string, readonly { readonly part: DossierPart; readonly value: unknown }[]>;

function compareTree(reader: DossierReader, { parts, root, files }: Manifest, counts: Counts): Lines {
  const texts = new Map<string, string[]>();
  const hashes = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const lineOf = (file: string, line: number): string => {
    let lines = texts.get(file);
    if (!lines) {
      lines = readBytes(reader, file).toString('utf8').split('\n');
      texts.set(file, lines);
    }
    const text = lines[line - 1];
    if (text === undefined || text === '')
      throw new Difference(`${file}, line ${line}`, 'the line is missing');
    return text;
  };
  const lines = new Map<string, { part: DossierPart; value: unknown }[]>();
  const leaves = parts.map((part) => {
    counts.parts++;
    if (part.status === 'removed') {
      counts.removed++;
      return part.leaf;
    }
    if (part.line === undefined) {
      const sha256 = hashes.get(part.file);
      if (sha256 === undefined || part.status !== 'whole')
        throw new Difference(part.part, 'the manifest has no file for it');
      return leafHash(part.salt, sha256);
    }
    const text = lineOf(part.file, part.line);
    lines.set(part.file, [
      ...(lines.get(part.file) ?? []),
      { part, value: parse(Buffer.from(text), `${part.file}, line ${part.line}`) },
    ]);
    if (part.status === 'masked') {
      counts.masked++;
      return part.leaf;
    }
    return leafHash(part.salt, sha256Of(text));
  });
  const found = rootOf(leaves);
  if (found !== root) throw new Difference('hash tree', `its root is ${found}, the manifest says ${root}`);
  return lines;
}

/** Decisions: events of the ledger carry their own chain; entries of the casework are proved to belong to its chain. */
function compareDecisions(lines: Lines): void {
  const all = lines.get('decisions.jsonl') ?? [];
  for (const { part, value } of all) {
    if (part.status !== 'whole' || 'record' in (value as object)) continue;
    const { number, previous, event, hash } = value as ChainedEvent;
    if (hashOfEvent(number, previous, event) !== hash)
      throw new Difference(part.part, 'the event does not fit its hash in the audit chain');
  }
  compareCasework(all);
}

function compareCasework(all: NonNullable<ReturnType<Lines['get']>>): void {
  const of = (record: string) => all.filter(({ value }) => (value as { record?: string }).record === record);
  const [log] = of('log');
  const entries = of('entry');
  if (log === undefined) {
    if (entries.length > 0)
      throw new Difference(entries[0]!.part.part, 'the audit chain that it belongs to is not named');
    return;
  }
  for (const { part, value } of entries) {
    const fault = faultOfEntry(value as ProvedEntry, log.value as AuditLog, part.status === 'whole');
    if (fault !== undefined) throw new Difference(part.part, fault);
  }
  const recorded = entries.map(({ value }) => (value as ProvedEntry).entry);
  for (const { part, value } of [...of('decision'), ...of('comment')]) {
    const { subject, text } = value as DecisionRecord;
    if (part.status === 'whole' && !isRecorded(subject, sha256Of(text), recorded))
      throw new Difference(part.part, 'its words are not those that the audit chain recorded');
  }
}

/** Recorded rules on recorded facts: the findings must be those that were recorded. */
function runAgain({ rules, consignments }: Manifest, lines: Lines, counts: Counts, notes: string[]): void {
  const recorded = (lines.get('findings.jsonl') ?? []).filter(({ value }) => 'rule' in (value as object));
  if (rules !== RULES_VERSION) {
    counts.rulesNotRun = recorded.length;
    notes.push(
      `The rules were not run again: the dossier has rules ${rules}, this program has ${RULES_VERSION}.`,
    );
    return;
  }
  for (const [index, { asOf }] of consignments.entries()) {
    if (!isIsoDate(asOf)) throw new Difference(MANIFEST, 'it names no day');
    const ofThis = ({ value }: { readonly value: unknown }): boolean =>
      (value as { of?: number }).of === index + 1;
    runOne(asOf, (lines.get('facts.jsonl') ?? []).filter(ofThis), recorded.filter(ofThis), counts);
  }
  if (counts.rulesNotRun > 0)
    notes.push(
      `${counts.rulesNotRun} rules were not run again: their facts or findings are masked or removed at this level.`,
    );
}

type SomeLines = NonNullable<ReturnType<Lines['get']>>;

/** The rules on the facts of one consignment. */
function runOne(asOf: IsoDate, factLines: SomeLines, recorded: SomeLines, counts: Counts): void {
  const facts: Record<string, unknown> = {};
  const incomplete = new Set<string>();
  for (const { part, value } of factLines) {
    const { fact, value: content } = value as { fact: string; value: unknown };
    if (fact === 'consignment') continue;
    facts[fact] = content;
    if (part.status !== 'whole') incomplete.add(fact);
  }
  const listsApply = !recorded.some(({ value }) => JSON.stringify(value).includes(NO_LIST_ASKED));
  // The facts were written by `factsOf` and have just been hashed; JSON gives them back as they were.
  const findings = new Map(
    findingsOf(facts as Facts, { asOf, listsApply }, REGISTER).map((finding) => [finding.flag, finding]),
  );
  const needs = new Map(REGISTER.map(({ flag }) => [flag.id, flag.needs]));
  for (const { part, value } of recorded) {
    const {
      of: _of,
      rule,
      version: _version,
      ...finding
    } = value as {
      of: number;
      rule: string;
      version: string;
    };
    const needed: readonly string[] = needs.get(rule) ?? [];
    const missing =
      factLines.length === 0 ||
      needed.some(
        (fact) =>
          incomplete.has(fact) ||
          (facts[fact] === undefined && (finding as { result?: string }).result !== 'not-testable'),
      );
    if (part.status !== 'whole' || missing) {
      counts.rulesNotRun++;
      continue;
    }
    const again = JSON.parse(JSON.stringify(findings.get(rule) ?? null)) as unknown;
    if (canonicalJson(again) !== canonicalJson(finding))
      throw new Difference(part.part, `rule ${rule} run again on the recorded facts comes to something else`);
    counts.rulesRunAgain++;
  }
}

const NO_LIST_ASKED = 'the shipment date, by which the lists are chosen';
