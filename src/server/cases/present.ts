import type { readAlert } from '../../cases/alerts/open-alert.ts';
import type { AlertRow as StoredAlert } from '../../cases/alerts/queue.ts';
import type { listConsignments } from '../../cases/consignments/list-consignments.ts';
import { type JobProgress, type JobRow, NOTHING_DONE } from '../../cases/jobs/job-records.ts';
import { journeyStops } from '../../engine/journey-stops.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { AlertDetail, AlertRow } from '../contract/alerts.ts';
import type { ConsignmentRow, Job } from '../contract/consignments.ts';

// From rows of the database to the words of the interface.

export function alertRow(row: StoredAlert): AlertRow {
  return {
    id: row.id,
    consignment: row.reference,
    outcome: row.outcome as AlertRow['outcome'],
    score: row.score,
    status: row.status as AlertRow['status'],
    reason: row.reason,
    flags: JSON.parse(row.flags) as string[],
    lists: JSON.parse(row.lists) as string[],
    from: row.country_from,
    to: row.country_to,
    consignor: row.consignor,
    consignee: row.consignee,
    goods: row.goods,
    shippedOn: row.shipped_on,
    openedAt: row.opened_at,
    dueAt: row.due_at,
    snoozedUntil: row.snoozed_until,
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? row.owner_id },
    groundGone: row.ground_gone === 1,
    version: row.version,
  };
}

export function alertDetail(found: Awaited<ReturnType<typeof readAlert>>, next: string | null): AlertDetail {
  const { alert, dispositions, comments, cleared, people } = found;
  const assessment = JSON.parse(found.assessment) as Assessment;
  const consignment = JSON.parse(found.consignment) as Consignment;
  return {
    alert: alertRow(alert),
    assessment,
    consignment,
    journey: journeyStops(consignment, assessment.asOf).map((stop) => ({ ...stop })),
    files: found.files.map(fileRef),
    dispositions: dispositions.map((row) => ({
      id: row.id,
      decision: row.decision as AlertDetail['dispositions'][number]['decision'],
      reasonCode: row.reason_code,
      text: row.text,
      by: { id: row.by_id, name: row.by_name },
      at: row.at,
      awaitsSecond: row.awaits_second === 1,
      undoes: row.undoes,
    })),
    comments: comments.map((row) => ({
      id: row.id,
      text: row.text,
      by: { id: row.by_id, name: row.by_name },
      at: row.at,
      mentions: (JSON.parse(row.mentions) as string[]).map((id) => ({ id, name: people.get(id) ?? id })),
      attachment:
        row.file_sha256 === null
          ? null
          : { name: row.file_name ?? '', sha256: row.file_sha256, bytes: Number(row.file_bytes ?? 0) },
    })),
    cleared: cleared.map((row) => ({
      id: row.id,
      party: row.party_name,
      entryId: row.entry_id,
      caption: row.caption,
      by: { id: row.by_id, name: row.by_name },
      at: row.at,
      until: row.until,
      text: row.reason,
    })),
    parties: found.parties,
    changed: found.changed,
    next,
  };
}

export function fileRef(row: {
  readonly sha256: string;
  readonly name: string;
  readonly media_type: string | null;
  readonly bytes: number | null;
}) {
  return {
    sha256: row.sha256,
    name: row.name,
    mediaType: row.media_type ?? 'application/octet-stream',
    bytes: Number(row.bytes ?? 0),
  };
}

type StoredConsignment = Awaited<ReturnType<typeof listConsignments>>['items'][number];

export function consignmentRow(row: StoredConsignment): ConsignmentRow {
  return {
    id: row.id,
    consignment: row.reference,
    outcome: row.outcome as ConsignmentRow['outcome'],
    score: row.score,
    consignor: row.consignor,
    consignee: row.consignee,
    goods: row.goods,
    from: row.country_from,
    to: row.country_to,
    shippedOn: row.shipped_on,
    assessedAt: row.assessed_at,
    alertId: row.alert_id,
    source: row.source,
  };
}

/** @param newer progress of the running job, ahead of what is stored */
export function jobAnswer(row: JobRow, newer: JobProgress | undefined): Job {
  const progress = newer ?? { ...NOTHING_DONE, ...(JSON.parse(row.progress) as JobProgress) };
  return {
    id: row.id,
    state: row.state as Job['state'],
    kind: row.kind,
    title: row.title,
    ...progress,
    columns: progress.columns && [...progress.columns],
    papers: progress.papers && [...progress.papers],
    notices: [...progress.notices],
    problem: row.problem === null ? null : (JSON.parse(row.problem) as Job['problem']),
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    by: row.by_name,
  };
}
