import type { QuarantinedRecord } from '../../documents/quarantine.ts';
import type { TableLayout } from '../../documents/table-layout.ts';
import { REGISTER } from '../../flags/register.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { EndUseData } from '../../model/end-use.ts';
import type { GoodsData } from '../../model/goods-data.ts';
import type { ReportedClaim } from '../../model/report.ts';
import { alertRow } from '../../printouts/alert-row.ts';
import { quarantineRow } from '../../printouts/quarantine-row.ts';
import { RunTally, type TallyState } from '../../printouts/run-tally.ts';
import { sectionsIn } from '../../store/sections.ts';
import { createContactIndex } from '../../watchlists/screening/contacts.ts';
import { openKnownStrangers, strangersMemory } from '../../watchlists/screening/known-strangers.ts';
import { createPartyScreener } from '../../watchlists/screening/screen-parties.ts';
import { type ListInRun, openScreeningIndex } from '../../watchlists/screening/screening-index.ts';
import { assess } from '../assess.ts';
import { type ClearedPair, clearedByPair, setClearedAside } from '../cleared-pairs.ts';
import type { AssessmentContext } from '../context.ts';
import {
  type DocumentConflicts,
  DocumentUseCollector,
  type DocumentUseState,
  lookUpUses,
} from '../document-uses.ts';
import { createEndUseLookups } from '../end-use-lookups.ts';
import { createGoodsLookups } from '../goods-lookups.ts';
import { createReadings } from '../readings.ts';
import type { ReportsContext } from '../report-facts.ts';
import type { Thresholds } from '../score.ts';
import { createLineWriter } from './assessment-line.ts';
import { type CaseRecord, caseRecordOf } from './case-record.ts';
import { compareGrave, type GraveAlert, GravestOfThread, graveKey } from './gravest.ts';
import { type RunBlock, visitRunBlock } from './run-block.ts';
import { TextBytes } from './text-bytes.ts';

/** All that a thread needs to work on any block of a run; plain data, sent once. */
export interface BatchSettings {
  readonly layouts: readonly TableLayout[];
  readonly asOf: IsoDate | 'shipment';
  readonly today: IsoDate;
  readonly thresholds: Thresholds;
  readonly index: { readonly memory: SharedArrayBuffer; readonly lists: readonly ListInRun[] };
  /** Accepted claims of the ledger; absent when there are none. */
  readonly reports?: ReportsInRun;
  /** Shared between the threads of the run (`known-strangers.ts`). */
  readonly strangers: SharedArrayBuffer;
  /** Most alerts that the report shows. */
  readonly reportAlerts: number;
  /** Document numbers that conflict across the run; absent while they are being surveyed. */
  readonly conflicts?: DocumentConflicts;
  readonly endUse: EndUseData;
  /** Tables about goods that the user has loaded; absent when there are none. */
  readonly goods?: GoodsData;
  /** Hits that people have cleared; absent when there are none. */
  readonly cleared?: readonly ClearedPair[];
}

/** Accepted claims of a run, and the index of the parties that they name; plain data. */
export interface ReportsInRun {
  /** Changes with everything that happens to the ledger. */
  readonly version: string;
  readonly claims: readonly ReportedClaim[];
  readonly index: { readonly memory: SharedArrayBuffer; readonly lists: readonly ListInRun[] };
  readonly claimsOfEntry: Readonly<Record<string, readonly string[]>>;
}

/** What became of one block. Bytes are ready to be appended to the run's files. */
export interface AssessedBlock {
  readonly fileIndex: number;
  readonly records: number;
  readonly quarantined: number;
  readonly tally: TallyState;
  readonly assessments: Uint8Array<ArrayBuffer>;
  readonly alerts: Uint8Array<ArrayBuffer>;
  readonly quarantine: Uint8Array<ArrayBuffer>;
  /** The gravest alerts of the block, for the report; without those that the thread knows graver ones of in plenty. */
  readonly gravest: readonly GraveAlert[];
}

/** What the first reading found in one block. */
export interface SurveyedBlock {
  readonly recordCount: number;
  readonly state: DocumentUseState;
}

/** What became of one block, for a database instead of files. */
export interface CasesBlock {
  readonly fileIndex: number;
  readonly records: number;
  readonly quarantined: readonly QuarantinedRecord[];
  readonly cases: readonly CaseRecord[];
}

export interface BlockJob {
  survey(block: RunBlock): SurveyedBlock;
  assess(block: RunBlock): AssessedBlock;
  assessCases(block: RunBlock): CasesBlock;
}

const encoder = new TextEncoder();

/** Makes the worker of one thread: the same settings and the same block give the same lines in every thread. */
export function createBlockJob(settings: BatchSettings): BlockJob {
  const lineOf = createLineWriter();
  const [lines, alerts] = [new TextBytes(), new TextBytes()];
  const gravestSoFar = new GravestOfThread(settings.reportAlerts);
  let context: AssessmentContext | undefined;
  return {
    survey(block) {
      const collector = new DocumentUseCollector();
      const { recordCount } = visitRunBlock(block, settings.layouts, (consignment) =>
        collector.add(consignment),
      );
      return { recordCount, state: collector.toState() };
    },
    assess(block) {
      context ??= contextOf(settings);
      const using = context;
      lines.clear();
      alerts.clear();
      const tally = new RunTally();
      const grave: GraveRecord[] = [];
      const { quarantined, recordCount } = visitRunBlock(block, settings.layouts, (consignment) => {
        const assessment = assess(consignment, using);
        tally.add(assessment);
        const from = lines.length;
        lines.append(lineOf(assessment));
        const to = lines.length;
        lines.append('\n');
        if (assessment.outcome === 'clear') return;
        alerts.append(alertRow(assessment, consignment));
        const alert = graveKey(assessment, block.fileIndex);
        if (gravestSoFar.mayKeep(alert)) grave.push({ alert, consignment, from, to });
      });
      grave.sort((a, b) => compareGrave(a.alert, b.alert));
      const gravest = grave.slice(0, settings.reportAlerts).map(({ alert, consignment, from, to }) => ({
        ...alert,
        json: `{"assessment":${lines.textAt(from, to)},"consignment":${JSON.stringify(consignment)}}`,
      }));
      return {
        fileIndex: block.fileIndex,
        records: recordCount,
        quarantined: quarantined.length,
        tally: tally.state(),
        assessments: lines.copy(),
        alerts: alerts.copy(),
        quarantine: encoder.encode(quarantined.map((record) => quarantineRow(record)).join('')),
        gravest,
      };
    },
    assessCases(block) {
      context ??= contextOf(settings);
      const using = context;
      const cases: CaseRecord[] = [];
      const { quarantined, recordCount } = visitRunBlock(block, settings.layouts, (consignment) => {
        const assessment = assess(consignment, using);
        cases.push(caseRecordOf(assessment, consignment, lineOf(assessment)));
      });
      return { fileIndex: block.fileIndex, records: recordCount, quarantined, cases };
    },
  };
}

/** An alert of a block, with where its line stands among those of the block. */
interface GraveRecord {
  readonly alert: Omit<GraveAlert, 'json'>;
  readonly consignment: Consignment;
  readonly from: number;
  readonly to: number;
}

/** The context of one thread, made of plain data. */
export function contextOf(settings: BatchSettings): AssessmentContext {
  const index = openScreeningIndex(sectionsIn(settings.index.memory).sections, settings.index.lists);
  const screener = createPartyScreener(index, openKnownStrangers(settings.strangers));
  const contacts = createContactIndex(index);
  const cleared = clearedByPair(settings.cleared ?? []);
  const uses: AssessmentContext['documentUses'] = settings.conflicts && lookUpUses(settings.conflicts);
  return {
    asOf: settings.asOf,
    today: settings.today,
    thresholds: settings.thresholds,
    register: REGISTER,
    screenParties: (consignment, asOf) => {
      const screening = screener.screen(consignment, asOf);
      return screening && setClearedAside(screening, consignment, cleared, asOf);
    },
    contactsOn: (asOf) => contacts.on(asOf),
    listVersions: (asOf) => index.versionsOn(asOf),
    readings: createReadings(settings.goods),
    ...(settings.goods && { goods: createGoodsLookups(settings.goods) }),
    endUse: createEndUseLookups(settings.endUse),
    ...(uses && { documentUses: uses }),
    ...(settings.reports && { reports: reportsContextOf(settings.reports) }),
  };
}

/** Parties that claims name have an index of their own: what is only reported never stands among designations. */
function reportsContextOf({ claims, claimsOfEntry, index }: ReportsInRun): ReportsContext {
  const named = openScreeningIndex(sectionsIn(index.memory).sections, index.lists);
  const screener = createPartyScreener(named, openKnownStrangers(strangersMemory()));
  return { claims, claimsOfEntry, screenParties: (consignment, asOf) => screener.screen(consignment, asOf) };
}
