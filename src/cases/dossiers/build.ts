import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDossier } from '../../evidence/dossier/build-dossier.ts';
import { hashFile } from '../../evidence/dossier/dossier-writer.ts';
import { type Level, MANIFEST, type Manifest } from '../../evidence/dossier/manifest.ts';
import { fingerprintOfKeys, keysOfHome } from '../../evidence/dossier/signing.ts';
import type { Ledger } from '../../evidence/ledger/ledger.ts';
import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { toolVersion } from '../../store/tool-version.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Ground } from '../ground/ground.ts';
import { newId } from '../ids.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { DOSSIER_BUILT } from './casework-of.ts';
import { contentsOfCasework, type SubjectToBuild } from './contents-of-casework.ts';

export interface DossierWish {
  readonly subject: SubjectToBuild;
  readonly level: Level;
  readonly claimReview: boolean;
}

export interface DossierDeps {
  readonly database: Database;
  readonly ground: Ground;
  readonly ledger: Ledger;
  readonly home: string;
  readonly by: Actor;
  readonly at: Instant;
}

/** How long an archive waits to be fetched; its record stays. */
const KEPT_MILLISECONDS = 24 * 3_600_000;

/** Builds a dossier into an archive that waits to be fetched; answers its id. */
export async function buildToFetch(wish: DossierWish, deps: DossierDeps): Promise<string> {
  const id = newId();
  mkdirSync(join(deps.home, FOLDER), { recursive: true, mode: 0o700 });
  sweep(deps.home, Date.parse(deps.at));
  await buildFromCasework(id, archivePath(deps.home, id), wish, deps);
  return id;
}

/** Builds a dossier into a folder or archive, and records that it was built. */
export async function buildFromCasework(
  id: string,
  out: string,
  wish: DossierWish,
  deps: DossierDeps,
): Promise<Manifest> {
  const { database, ground, ledger, home, by, at } = deps;
  const { subject, level } = wish;
  const contents = await contentsOfCasework(subject, { queries: database.queries, ground, ledger, by });
  const keys = keysOfHome(home);
  const wasThere = existsSync(out);
  try {
    const manifest = await buildDossier(contents, { out, ...orderOf(wish, deps), keys });
    const { root } = manifest;
    // Of a folder the manifest is known again: it names every other file by its hash.
    const known = statSync(out).isDirectory() ? join(out, MANIFEST) : out;
    const made = { root, sha256: hashFile(known), bytes: statSync(known).size };
    await database.transaction(async (queries) => {
      await queries
        .insertInto('dossiers')
        .values({
          ...{ id, subject_kind: subject.kind, subject_id: subject.id, title: contents.subject.title },
          ...{ level, ...made, fingerprint: fingerprintOfKeys(keys), at, by_id: by.id, by_name: by.name },
        })
        .execute();
      await appendAudit(queries, {
        at,
        who: by,
        what: DOSSIER_BUILT,
        subject: `${subject.kind} ${subject.id}`,
        details: { dossier: id, level, ...made },
      });
    });
    return manifest;
  } catch (error) {
    if (!wasThere) rmSync(out, { recursive: true, force: true });
    throw error;
  }
}

export interface DossierPreview {
  readonly html: string;
  readonly parts: Record<'whole' | 'masked' | 'removed', number>;
  /** Rules by which parts are masked or removed, and how many each. */
  readonly rules: readonly { readonly rule: string; readonly parts: number }[];
  readonly originals: readonly string[];
}

/** The report that a dossier would hold at this level, and what would be left out. Nothing is kept or recorded. */
export async function previewOf(wish: DossierWish, deps: DossierDeps): Promise<DossierPreview> {
  const { database, ground, ledger, home, by } = deps;
  const contents = await contentsOfCasework(wish.subject, { queries: database.queries, ground, ledger, by });
  mkdirSync(join(home, FOLDER), { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(home, FOLDER, 'preview-'));
  try {
    const out = join(folder, 'dossier');
    // Originals are neither shown nor changed by a level: their bytes are left where they are.
    const shown = { ...contents, originals: [] };
    const { parts } = await buildDossier(shown, { out, ...orderOf(wish, deps), keys: keysOfHome(home) });
    const originals = contents.originals.map(({ name }) => name);
    return {
      html: readFileSync(join(out, 'report.html'), 'utf8'),
      ...countsOf(parts, wish.level === 'internal' ? 0 : originals.length, originals.length),
      originals,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(
  parts: Manifest['parts'],
  removedOriginals: number,
  originals: number,
): Pick<DossierPreview, 'parts' | 'rules'> {
  const counts = { whole: originals - removedOriginals, masked: 0, removed: removedOriginals };
  const rules = new Map<string, number>();
  if (removedOriginals > 0) rules.set('originals are released at level internal only', removedOriginals);
  for (const part of parts) {
    counts[part.status]++;
    if (part.status !== 'whole') rules.set(part.rule, (rules.get(part.rule) ?? 0) + 1);
  }
  return { parts: counts, rules: [...rules].map(([rule, number]) => ({ rule, parts: number })) };
}

function orderOf({ level, claimReview }: DossierWish, { by, at }: DossierDeps) {
  return { level, claimReview, tool: `Tidewaiter ${toolVersion()}`, builtAt: at, builtBy: by.name };
}

const FOLDER = 'dossiers';

function archivePath(home: string, id: string): string {
  return join(home, FOLDER, `${id}.zip`);
}

/** True while the archive can be fetched. */
export function isWaiting(home: string, id: string): boolean {
  return existsSync(archivePath(home, id));
}

/** Where the archive of a built dossier waits; a refusal when it was fetched too late. */
export function archiveOf(home: string, id: string): string {
  const path = archivePath(home, id);
  if (/^[\w-]+$/.test(id) && existsSync(path)) return path;
  throw new Refusal(
    'not-found',
    'This archive is not kept any more, or was never built: archives wait for a day.',
    'Build it again: as long as nothing in it changed, the root of its hash tree is the same.',
  );
}

function sweep(home: string, now: number): void {
  for (const name of readdirSync(join(home, FOLDER))) {
    const path = join(home, FOLDER, name);
    if (statSync(path).mtimeMs < now - KEPT_MILLISECONDS) rmSync(path, { recursive: true, force: true });
  }
}

/** Dossiers that were built on a subject, or all, newest first. */
export async function listDossiers(database: Database, subjectId: string | undefined, limit: number) {
  let query = database.queries.selectFrom('dossiers').selectAll();
  if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId);
  return query.orderBy('number', 'desc').limit(limit).execute();
}
