import { createHash } from 'node:crypto';
import type { IsoDate } from '../model/dates.ts';
import type { ProposedClaim, Report, ReportLanguage } from '../model/report.ts';
import { detectLanguage } from './extraction/detect-language.ts';
import type { KnownName } from './extraction/entities.ts';
import { extractClaims } from './extraction/extract-claims.ts';
import { reportText } from './extraction/report-text.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { LedgerEvent } from './ledger/ledger-events.ts';
import { type ReadReport, readReport } from './reading/read-report.ts';

/** What the user says of a report. */
export interface ReportOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly publisher: string;
  readonly date: IsoDate;
  readonly author?: string;
  readonly url?: string;
  readonly language?: ReportLanguage;
  readonly obtainedHow?: string;
  /** Instant, ISO 8601. */
  readonly now: string;
  readonly fictional?: true;
  readonly by: string;
}

/** Another way to propose claims, such as a language model: off unless it is given, and its proposals are marked. */
export interface ClaimProposer {
  propose(
    report: Report,
    text: string,
  ): Promise<readonly Omit<ProposedClaim, 'id' | 'reportId' | 'proposedBy'>[]>;
}

export interface AddedReport {
  readonly report: Report;
  readonly claims: readonly ProposedClaim[];
  /** True when the ledger had these very bytes already: nothing was added. */
  readonly wasThere: boolean;
}

/** A report that was read, with what the rules propose of it: plain data, so that a thread can do the work. */
export interface ReadProposals {
  readonly read: ReadReport;
  readonly language: ReportLanguage;
  readonly claims: readonly ProposedClaim[];
}

/** What reading needs of an order. */
export type ReadingOrder = Pick<ReportOrder, 'bytes' | 'fileName' | 'publisher' | 'date' | 'language'>;

/** Reads a report, keeps its original by hash, and puts the proposed claims into the ledger. */
export async function addReport(
  ledger: Ledger,
  order: ReportOrder,
  options: { readonly knownName?: KnownName; readonly proposer?: ClaimProposer } = {},
): Promise<AddedReport> {
  const { sha256, id } = idOf(order.bytes);
  const there = ledger.report(id);
  if (there) return { report: there, claims: ledger.claims(id), wasThere: true };
  const { read, language, claims } = await proposeClaims(order, options.knownName);
  const report = keptReport(ledger, order, sha256, { read, language });
  const more = (await options.proposer?.propose(report, read.text)) ?? [];
  const all: ProposedClaim[] = [
    ...claims,
    ...more.map((claim, index) => ({
      ...claim,
      id: `${id}:${claims.length + index + 1}`,
      reportId: id,
      proposedBy: 'language-model' as const,
    })),
  ];
  ledger.add(eventsOfReport(order, report, all));
  return { report, claims: all, wasThere: false };
}

/** Reads a report and proposes its claims; nothing is kept. The same bytes give the same proposals. */
export async function proposeClaims(order: ReadingOrder, knownName?: KnownName): Promise<ReadProposals> {
  const { bytes, fileName, publisher, date } = order;
  const { sha256, id } = idOf(bytes);
  const read = await readReport(bytes, fileName);
  const language = order.language ?? detectLanguage(read.text);
  const claims = extractClaims(
    reportText({ file: sha256, text: read.text, language, date, publisher }),
    id,
    knownName,
  );
  return { read, language, claims };
}

/** The id that the ledger gives these bytes. */
export function idOf(bytes: Uint8Array): { readonly sha256: string; readonly id: string } {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, id: sha256.slice(0, REPORT_ID_DIGITS) };
}

/** Keeps the original and its text, and describes the report as the ledger holds it. */
export function keptReport(
  ledger: Ledger,
  order: ReportOrder,
  sha256: string,
  { read, language }: Pick<ReadProposals, 'read' | 'language'>,
): Report {
  const { textSha256 } = ledger.keep(order.bytes, read.text);
  const author = order.author ?? read.author;
  return {
    id: sha256.slice(0, REPORT_ID_DIGITS),
    sha256,
    bytes: order.bytes.length,
    mediaType: read.mediaType,
    fileName: order.fileName,
    publisher: order.publisher,
    date: order.date,
    ...(author !== undefined && { author }),
    ...(order.url !== undefined && { url: order.url }),
    ...(read.title !== undefined && { title: read.title }),
    language,
    ...(order.obtainedHow !== undefined && { obtainedHow: order.obtainedHow }),
    obtainedAt: order.now,
    textSha256,
    ...(order.fictional && { fictional: order.fictional }),
  };
}

/** What the ledger is told of a new report. */
export function eventsOfReport(
  { now, by }: Pick<ReportOrder, 'now' | 'by'>,
  report: Report,
  claims: readonly ProposedClaim[],
): LedgerEvent[] {
  return [
    { kind: 'report-added', at: now, by, report },
    ...claims.map((claim): LedgerEvent => ({ kind: 'claim-proposed', at: now, by, claim })),
  ];
}

/** Enough that two originals of one ledger never share an id by chance. */
const REPORT_ID_DIGITS = 16;
