import type { Generated } from 'kysely';

// The tables as both databases hold them. Moments are text in UTC (ISO 8601, milliseconds), so that they sort as they
// stand and mean the same on both; structured values are JSON in text; truth is 0 or 1.

/** A moment in UTC, `2026-11-27T18:20:12.000Z`. */
export type Instant = string;
/** JSON text. */
export type Json = string;
/** 0 or 1. */
export type Flag = number;

export interface ConsignmentsTable {
  readonly id: string;
  /** Number of the row: the order of arrival, for paging. */
  readonly number: Generated<number>;
  /** The consignment's own identifier, as written. */
  readonly reference: string;
  readonly job_id: string | null;
  readonly source: string;
  /** The whole consignment, every value as written with its place. */
  readonly body: Json;
  /** `today`, `shipment` or a day: by which lists and rules it is judged, now and when lists change. */
  readonly judged_by: string;
  readonly consignor: string | null;
  readonly consignee: string | null;
  readonly goods: string | null;
  readonly country_from: string | null;
  readonly country_to: string | null;
  readonly shipped_on: string | null;
  /** Lower-case words of reference, parties and goods, for the search box. */
  readonly words: string;
  readonly created_at: Instant;
  /** Of the latest assessment. */
  readonly assessment_id: string;
  readonly outcome: string;
  readonly score: number;
  readonly assessed_at: Instant;
  /** Set when personal data were erased by rule. */
  readonly erased_at: Instant | null;
}

/** Parties by what identifies them here: folded name and country. */
export interface PartiesTable {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly country: string | null;
  readonly first_seen: Instant;
  readonly last_seen: Instant;
}

export interface ConsignmentPartiesTable {
  readonly consignment_id: string;
  readonly party_id: string;
  readonly role: string;
  /** The party as this consignment writes it. */
  readonly body: Json;
}

/** Facts of papers: one row for each value that a paper of the consignment says. */
export interface FactsTable {
  readonly consignment_id: string;
  readonly number: number;
  readonly path: string;
  readonly value: string;
  readonly place: string;
  readonly file_sha256: string | null;
}

export interface AssessmentsTable {
  readonly id: string;
  readonly consignment_id: string;
  readonly assessed_at: Instant;
  readonly as_of: string;
  readonly outcome: string;
  readonly score: number;
  readonly rules: string;
  readonly body: Json;
  /** `screening`, `lists`, `claims`, `rules` or `hits-cleared`: what made it. */
  readonly cause: string;
  /** Sentences: what changed since the assessment before. */
  readonly changed: Json;
}

/** Findings that hit; the others stand in the assessment's body. */
export interface FindingsTable {
  readonly assessment_id: string;
  readonly flag: string;
  readonly weight: number;
}

export interface AlertsTable {
  readonly id: string;
  readonly number: Generated<number>;
  readonly consignment_id: string;
  readonly assessment_id: string;
  readonly reference: string;
  readonly outcome: string;
  /** 1 review, 2 hold, 3 stop: what the queue sorts by. */
  readonly gravity: number;
  readonly score: number;
  readonly status: string;
  /** 1 while someone must act (open, escalated, awaiting-second). */
  readonly is_open: Flag;
  readonly reason: string;
  readonly flags: Json;
  readonly lists: Json;
  readonly consignor: string | null;
  readonly consignee: string | null;
  readonly goods: string | null;
  readonly country_from: string | null;
  readonly country_to: string | null;
  readonly shipped_on: string | null;
  readonly words: string;
  readonly opened_at: Instant;
  readonly due_at: Instant | null;
  readonly snoozed_until: Instant | null;
  readonly owner_id: string | null;
  readonly decided_at: Instant | null;
  readonly decided_by: string | null;
  readonly ground_gone: Flag;
  readonly version: number;
}

/** Which alerts a flag or a list raised: `kind` is `flag` or `list`. */
export interface AlertMarksTable {
  readonly alert_id: string;
  readonly kind: string;
  readonly mark: string;
}

/** How many alerts there are of each outcome and status, kept with every change: counting a million takes too long. */
export interface AlertCountsTable {
  readonly outcome: string;
  readonly status: string;
  readonly alerts: number;
}

export interface DispositionsTable {
  readonly id: string;
  readonly number: Generated<number>;
  readonly alert_id: string;
  readonly decision: string;
  readonly reason_code: string;
  readonly text: string;
  readonly by_id: string;
  readonly by_name: string;
  readonly at: Instant;
  readonly awaits_second: Flag;
  readonly undoes: string | null;
  /** Status and version of the alert before, for undoing. */
  readonly status_before: string;
}

export interface CommentsTable {
  readonly id: string;
  readonly number: Generated<number>;
  readonly alert_id: string;
  readonly text: string;
  readonly by_id: string;
  readonly by_name: string;
  readonly at: Instant;
  readonly mentions: Json;
  readonly file_sha256: string | null;
  readonly file_name: string | null;
}

/** Originals, each kept once by its SHA-256. */
export interface FilesTable {
  readonly sha256: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly content: Uint8Array;
  readonly created_at: Instant;
}

export interface ConsignmentFilesTable {
  readonly consignment_id: string;
  readonly file_sha256: string;
  readonly name: string;
}

export interface ClearedHitsTable {
  readonly id: string;
  readonly party_key: string;
  readonly entry_id: string;
  readonly entry_key: string;
  readonly party_name: string;
  readonly caption: string;
  readonly by_id: string;
  readonly by_name: string;
  readonly at: Instant;
  readonly until: string | null;
  readonly reason: string;
  readonly alert_id: string | null;
  /** The release that it was cleared with. */
  readonly disposition_id: string | null;
  /** 0 while that release waits for a second person. */
  readonly in_force: Flag;
  readonly withdrawn_at: Instant | null;
}

/** Versions of lists that the casework has seen, and whether stored parties were screened against them. */
export interface ListVersionsTable {
  readonly list_id: string;
  readonly version: string;
  readonly effective: string;
  readonly entries: number;
  readonly seen_at: Instant;
  readonly rescreened_at: Instant | null;
}

export interface UsersTable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** Encoded argon2id; null for who signs in elsewhere. */
  readonly password: string | null;
  /** Issuer and subject of OpenID Connect. */
  readonly openid_subject: string | null;
  readonly active: Flag;
  readonly created_at: Instant;
  readonly last_seen: Instant | null;
}

export interface UserSessionsTable {
  /** SHA-256 of the cookie's value. */
  readonly id_hash: string;
  readonly user_id: string;
  readonly csrf_token: string;
  readonly created_at: Instant;
  readonly last_seen: Instant;
  readonly expires_at: Instant;
}

/** One-time secrets: the set-up link, and sign-ins under way at a provider. */
export interface OneTimeTable {
  readonly secret_hash: string;
  readonly kind: string;
  readonly body: Json;
  readonly expires_at: Instant;
}

export interface SignInAttemptsTable {
  readonly email: string;
  readonly failures: number;
  readonly last_at: Instant;
}

export interface ApiKeysTable {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly key_hash: string;
  readonly scopes: Json;
  readonly created_by: string;
  readonly created_at: Instant;
  readonly expires_at: Instant | null;
  readonly last_used: Instant | null;
  readonly revoked_at: Instant | null;
}

export interface SavedViewsTable {
  readonly id: string;
  readonly user_id: string;
  readonly name: string;
  readonly query: Json;
}

/** The chain: each entry's hash covers the hash before it. Only ever added to. */
export interface AuditEntriesTable {
  readonly number: number;
  readonly at: Instant;
  readonly who_id: string | null;
  readonly who_name: string | null;
  readonly what: string;
  readonly subject: string | null;
  readonly details: Json;
  readonly hash_before: string;
  readonly hash: string;
}

export interface JobsTable {
  readonly id: string;
  readonly number: Generated<number>;
  readonly kind: string;
  readonly state: string;
  readonly title: string;
  /** What is to be done. */
  readonly body: Json;
  /** How far it came, and what was found, as the interface shows it. */
  readonly progress: Json;
  readonly problem: Json | null;
  /** Blocks of the input that are stored for good: a restart goes on behind them. */
  readonly blocks_done: number;
  readonly created_at: Instant;
  readonly finished_at: Instant | null;
  readonly by_id: string | null;
  readonly by_name: string | null;
}

export interface QuarantineTable {
  readonly job_id: string;
  readonly number: number;
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly mend: string;
}

export interface WebhooksTable {
  readonly id: string;
  readonly address: string;
  readonly secret: string;
  readonly events: Json;
  readonly active: Flag;
  readonly created_at: Instant;
}

export interface WebhookDeliveriesTable {
  readonly id: string;
  readonly webhook_id: string;
  readonly event: string;
  readonly body: Json;
  /** `waiting`, `delivered` or `dead`. */
  readonly state: string;
  readonly attempts: number;
  readonly next_at: Instant;
  readonly last_problem: string | null;
  readonly created_at: Instant;
}

/** Answers to requests with an idempotency key, so that the same request is answered the same and done once. */
export interface IdempotencyTable {
  readonly key: string;
  readonly who: string;
  readonly request_hash: string;
  /** Null while it is being done. */
  readonly status: number | null;
  readonly body: string | null;
  readonly created_at: Instant;
}

/** Alerts and reports that belong together. */
export interface CasesTable {
  readonly id: string;
  readonly number: Generated<number>;
  readonly title: string;
  /** What is to be found out. */
  readonly question: string;
  /** `open` or `closed`. */
  readonly state: string;
  readonly words: string;
  readonly created_at: Instant;
  readonly created_by_id: string;
  readonly created_by_name: string;
  readonly closed_at: Instant | null;
  readonly version: number;
}

/** What belongs to a case: `kind` is `alert`, or `report` of the ledger of claims. */
export interface CaseMembersTable {
  readonly case_id: string;
  readonly kind: string;
  readonly member_id: string;
  readonly added_at: Instant;
  readonly added_by_name: string;
}

export interface CaseNotesTable {
  readonly id: string;
  readonly number: Generated<number>;
  readonly case_id: string;
  readonly text: string;
  readonly by_id: string;
  readonly by_name: string;
  readonly at: Instant;
}

/** Dossiers that were built. The archives are not kept: what left the house is known again by its hashes. */
export interface DossiersTable {
  readonly id: string;
  readonly number: Generated<number>;
  /** `alert` or `case`. */
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly title: string;
  readonly level: string;
  /** Of the hash tree, the same at every level. */
  readonly root: string;
  /** Of the archive. */
  readonly sha256: string;
  readonly bytes: number;
  /** SHA-256 of the key that signed. */
  readonly fingerprint: string;
  readonly at: Instant;
  readonly by_id: string;
  readonly by_name: string;
}

/** Thresholds, retention rules, the key that signs exports. */
export interface SettingsTable {
  readonly key: string;
  readonly value: Json;
}

export interface Tables {
  consignments: ConsignmentsTable;
  parties: PartiesTable;
  consignment_parties: ConsignmentPartiesTable;
  facts: FactsTable;
  assessments: AssessmentsTable;
  findings: FindingsTable;
  alerts: AlertsTable;
  alert_marks: AlertMarksTable;
  alert_counts: AlertCountsTable;
  dispositions: DispositionsTable;
  comments: CommentsTable;
  files: FilesTable;
  consignment_files: ConsignmentFilesTable;
  cleared_hits: ClearedHitsTable;
  list_versions: ListVersionsTable;
  users: UsersTable;
  user_sessions: UserSessionsTable;
  one_time: OneTimeTable;
  sign_in_attempts: SignInAttemptsTable;
  api_keys: ApiKeysTable;
  saved_views: SavedViewsTable;
  audit_entries: AuditEntriesTable;
  jobs: JobsTable;
  quarantine: QuarantineTable;
  webhooks: WebhooksTable;
  webhook_deliveries: WebhookDeliveriesTable;
  idempotency: IdempotencyTable;
  settings: SettingsTable;
  cases: CasesTable;
  case_members: CaseMembersTable;
  case_notes: CaseNotesTable;
  dossiers: DossiersTable;
}
