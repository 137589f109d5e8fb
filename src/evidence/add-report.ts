import { createHash } from 'node:crypto';
import type { IsoDate } from '../model/dates.ts';
import type { ProposedClaim, Report, ReportLanguage } from '../model/report.ts';
import { detectLanguage } from './extraction/detect-language.ts';
import type { KnownName } from './extraction/entities.ts';
import { extractClaims } from './extraction/extract-claims.ts';
import { reportText } from './extraction/report-text.ts';
import type { Ledger } from './ledger/ledger.ts';
import { readReport } from './reading/read-report.ts';

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

/** Reads a report, keeps its original by hash, and puts the proposed claims into the ledger. */
export async function addReport(
  ledger: Ledger,
  order: ReportOrder,
  options: { readonly knownName?: KnownName; readonly proposer?: ClaimProposer } = {},
): Promise<AddedReport> {
  const { bytes, fileName, publisher, date, now, by } = order;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = sha256.slice(0, REPORT_ID_DIGITS);
  const there = ledger.report(id);
  if (there) return { report: there, claims: ledger.claims(id), wasThere: true };
  const read = await readReport(bytes, fileName);
  const language = order.language ?? detectLanguage(read.text);
  const { textSha256 } = ledger.keep(bytes, read.text);
  const author = order.author ?? read.author;
  const report: Report = {
    id,
    sha256,
    bytes: bytes.length,
    mediaType: read.mediaType,
    fileName,
    publisher,
    date,
    ...(author !== undefined && { author }),
    ...(order.url !== undefined && { url: order.url }),
    ...(read.title !== undefined && { title: read.title }),
    language,
    ...(order.obtainedHow !== undefined && { obtainedHow: order.obtainedHow }),
    obtainedAt: now,
    textSha256,
    ...(order.fictional && { fictional: order.fictional }),
  };
  const claims = extractClaims(
    reportText({ file: sha256, text: read.text, language, date, publisher }),
    id,
    options.knownName,
  );
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
  ledger.add([
    { kind: 'report-added', at: now, by, report },
    ...all.map((claim) => ({ kind: 'claim-proposed', at: now, by, claim }) as const),
  ]);
  return { report, claims: all, wasThere: false };
}

/** Enough that two originals of one ledger never share an id by chance. */
const REPORT_ID_DIGITS = 16;
