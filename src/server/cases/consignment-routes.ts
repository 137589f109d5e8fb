import { Hono } from 'hono';
import { z } from 'zod';
import { listConsignments, readConsignment } from '../../cases/consignments/list-consignments.ts';
import { readOriginal } from '../../cases/consignments/read-original.ts';
import { sheetsOfOriginal } from '../../cases/consignments/read-sheets-of-original.ts';
import { listParties, readParty } from '../../cases/parties/list-parties.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import {
  type ConsignmentDetail,
  consignmentDetail,
  consignmentPage,
  consignmentQuery,
  drawnSheets,
  type PartyDetail,
  partyDetail,
  partyPage,
} from '../contract/consignments.ts';
import { pageQuery } from '../contract/parts.ts';
import { answers } from '../http/answers.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import type { CaseDeps } from './deps.ts';
import { consignmentRow, fileRef } from './present.ts';

const TAG = 'Consignments';

/** Consignments, their originals, and the parties in them. */
export function consignmentRoutes({ database, may }: CaseDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const { queries } = database;
  app.get(
    '/consignments',
    may('cases.read'),
    answers('Consignments, newest first', TAG, consignmentPage),
    checked('query', consignmentQuery),
    async (c) => {
      const { q, outcome, job, limit, cursor } = c.req.valid('query');
      const filter = {
        ...(q !== undefined && { words: q }),
        ...(outcome !== undefined && { outcomes: outcome.split(',') }),
        ...(job !== undefined && { jobId: job }),
      };
      const page = await listConsignments(queries, filter, {
        limit,
        ...(cursor !== undefined && { cursor }),
      });
      return c.json({ items: page.items.map(consignmentRow), nextCursor: page.nextCursor });
    },
  );
  app.get(
    '/consignments/:id',
    may('cases.read'),
    answers('One consignment', TAG, consignmentDetail),
    async (c) => {
      const found = await readConsignment(queries, c.req.param('id'));
      const detail: ConsignmentDetail = {
        row: consignmentRow(found.row),
        assessment: JSON.parse(found.assessment) as Assessment,
        consignment: JSON.parse(found.consignment) as Consignment,
        files: found.files.map(fileRef),
        parties: found.parties,
        earlier: found.earlier.map(({ assessed_at, outcome, score, changed, cause }) => ({
          assessedAt: assessed_at,
          outcome: outcome as ConsignmentDetail['earlier'][number]['outcome'],
          score,
          why: (JSON.parse(changed) as string[]).join(' ') || cause,
        })),
      };
      return c.json(detail);
    },
  );
  app.get(
    '/files/:sha256',
    may('cases.read'),
    answers('An original as it came, byte for byte', TAG),
    async (c) => {
      const { content, media_type } = await readOriginal(queries, c.req.param('sha256'));
      return c.body(new Uint8Array(content).buffer, 200, {
        'content-type': media_type,
        // Never run or guessed by a browser: papers are hostile until shown otherwise.
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, max-age=86400, immutable',
      });
    },
  );
  app.get(
    '/files/:sha256/sheets',
    may('cases.read'),
    answers('The cells of an original that is a workbook or delimited text', TAG, drawnSheets),
    async (c) => c.json({ sheets: await sheetsOfOriginal(queries, c.req.param('sha256')) }),
  );
  partyRoutes(app, { database, may });
  return app;
}

function partyRoutes(
  app: Hono<ServerEnvironment>,
  { database, may }: Pick<CaseDeps, 'database' | 'may'>,
): void {
  const { queries } = database;
  app.get(
    '/parties',
    may('cases.read'),
    answers('Parties, those last seen first', 'Parties', partyPage),
    checked('query', pageQuery.extend({ q: z.string().max(300).optional() })),
    async (c) => {
      const { q, limit, cursor } = c.req.valid('query');
      const page = await listParties(queries, q, { limit, ...(cursor !== undefined && { cursor }) });
      return c.json({ items: page.items.map(partyRow), nextCursor: page.nextCursor });
    },
  );
  app.get(
    '/parties/:id',
    may('cases.read'),
    answers('Everything about one party', 'Parties', partyDetail),
    async (c) => {
      const found = await readParty(queries, c.req.param('id'));
      const { party, counts, roles, partners, hits } = found;
      const row = partyRow({ party, roles, ...counts });
      const detail: PartyDetail = {
        party: { ...row, countries: found.countries.length > 0 ? found.countries : row.countries },
        names: found.names,
        addresses: found.addresses,
        identifiers: found.identifiers,
        contacts: found.contacts,
        consignments: found.consignments.map(consignmentRow),
        hits: hits.map(({ hit, cleared }) => ({
          entryId: hit.entryId,
          caption: hit.caption,
          source: hit.source,
          basis: hit.basis,
          score: hit.score,
          explanation: hit.explanation,
          cleared,
        })),
        network: {
          nodes: [
            { id: party.id, label: party.name, kind: 'party' as const },
            ...partners.map(({ id, name }) => ({ id, label: name, kind: 'party' as const })),
            ...hits.map(({ hit }) => ({ id: hit.entryId, label: hit.caption, kind: 'entry' as const })),
            ...found.contacts.map((contact) => ({ id: contact, label: contact, kind: 'contact' as const })),
          ],
          links: [
            ...partners.map(({ id, together }) => ({
              from: party.id,
              to: id,
              what: together === 1 ? 'in one consignment' : `in ${together} consignments`,
            })),
            ...hits.map(({ hit, cleared }) => ({
              from: party.id,
              to: hit.entryId,
              what: cleared ? 'cleared' : `may be (${hit.basis})`,
            })),
            ...found.contacts.map((contact) => ({ from: party.id, to: contact, what: 'reached at' })),
          ],
        },
      };
      return c.json(detail);
    },
  );
}

function partyRow(
  found: Pick<
    Awaited<ReturnType<typeof listParties>>['items'][number],
    'party' | 'roles' | 'consignments' | 'alerts'
  >,
) {
  const { party, roles, consignments, alerts } = found;
  return {
    id: party.id,
    name: party.name,
    countries: party.country === null ? [] : [party.country],
    roles,
    consignments,
    alerts,
    lastSeen: party.last_seen,
  };
}
