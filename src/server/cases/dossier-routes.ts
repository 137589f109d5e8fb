import { createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import {
  archiveOf,
  buildToFetch,
  type DossierDeps,
  isWaiting,
  listDossiers,
  previewOf,
} from '../../cases/dossiers/build.ts';
import type { Actor } from '../../cases/refusal.ts';
import { openDossier } from '../../evidence/dossier/dossier-reader.ts';
import { fingerprintOfKeys, keysOfHome } from '../../evidence/dossier/signing.ts';
import { verifyDossier } from '../../evidence/dossier/verify-dossier.ts';
import {
  type DossierRow,
  type DossierVerification,
  dossierOrder,
  dossierPreview,
  dossierRow,
  verification,
} from '../contract/cases.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { receiveForm } from '../http/receive-form.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import { actorOf, type CaseDeps } from './deps.ts';

const TAG = 'Dossiers';
const MOST_LISTED = 200;
const CREATED = 201;

/** Dossiers on alerts and cases: seen before, built, fetched, and verified, whoever built them. */
export function dossierRoutes(deps: CaseDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const { database, home, may } = deps;
  app.get(
    '/dossiers',
    may('cases.read'),
    answers('Dossiers that were built, newest first', TAG, z.object({ items: z.array(dossierRow) })),
    checked('query', z.object({ subject: z.string().max(100).optional() })),
    async (c) => {
      const rows = await listDossiers(database, c.req.valid('query').subject, MOST_LISTED);
      return c.json({ items: rows.map((row) => rowOf(row, home)) });
    },
  );
  app.post(
    '/dossiers/preview',
    may('cases.export'),
    answers('The report of a dossier at a level, and what would be left out', TAG, dossierPreview),
    checked('json', dossierOrder),
    async (c) => c.json(await previewOf(c.req.valid('json'), await depsOf(deps, actorOf(c)))),
  );
  app.post(
    '/dossiers',
    may('cases.export'),
    answers('Build a dossier; its archive waits for a day', TAG, dossierRow, CREATED),
    checked('json', dossierOrder),
    async (c) => {
      const id = await buildToFetch(c.req.valid('json'), await depsOf(deps, actorOf(c)));
      const row = (await listDossiers(database, undefined, MOST_LISTED)).find((each) => each.id === id);
      if (row === undefined) throw new Error(`the dossier ${id} was not recorded`);
      return c.json(rowOf(row, home), CREATED);
    },
  );
  app.get('/dossiers/:id/archive', may('cases.export'), answers('The archive', TAG), (c) => {
    const path = archiveOf(home, c.req.param('id'));
    return c.body(Readable.toWeb(createReadStream(path)) as ReadableStream, 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="dossier-${c.req.param('id').slice(0, 8)}.zip"`,
    });
  });
  app.post(
    '/dossiers/verify',
    may('cases.read'),
    answers('Verify a dossier from anywhere', TAG, verification),
    async (c) => {
      mkdirSync(home, { recursive: true, mode: 0o700 });
      const folder = mkdtempSync(join(home, 'verify-'));
      try {
        const { files } = await receiveForm(c, folder, { field: 'file', mostFiles: 1 });
        const [file] = files;
        if (file === undefined)
          throw new HttpProblem('invalid-request', 'No archive was sent.', {
            mend: 'Send the ZIP archive as the part "file" of a form.',
          });
        return c.json(verified(file.path, home));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
  return app;
}

async function depsOf({ database, ground, reports, home, now }: CaseDeps, by: Actor): Promise<DossierDeps> {
  return {
    database,
    ground: await ground.now(),
    ledger: reports.now(),
    home,
    by,
    at: now(),
  };
}

function rowOf(row: Awaited<ReturnType<typeof listDossiers>>[number], home: string): DossierRow {
  return {
    id: row.id,
    subject: { kind: row.subject_kind as DossierRow['subject']['kind'], id: row.subject_id },
    title: row.title,
    level: row.level as DossierRow['level'],
    root: row.root,
    sha256: row.sha256,
    bytes: Number(row.bytes),
    fingerprint: row.fingerprint,
    at: row.at,
    by: { id: row.by_id, name: row.by_name },
    waiting: isWaiting(home, row.id),
  };
}

function verified(path: string, home: string): DossierVerification {
  const reader = openDossier(path);
  try {
    const { verified: holds, difference, manifest, key, counts, notes } = verifyDossier(reader);
    return {
      verified: holds,
      difference: difference ?? null,
      subject: manifest === undefined ? null : `${manifest.subject.kind} ${manifest.subject.title}`,
      level: manifest?.level ?? null,
      key: key ?? null,
      ours: key === fingerprintOfKeys(keysOfHome(home)),
      counts,
      notes: [...notes],
    };
  } finally {
    reader.close();
  }
}
