import type { Consignment } from '../../model/consignment.ts';
import { assess } from '../assess.ts';
import type { AssessmentContext } from '../context.ts';
import { type DocumentConflicts, DocumentUseCollector, lookUpUses } from '../document-uses.ts';
import { createLineWriter } from './assessment-line.ts';
import { type BatchSettings, contextOf } from './block-job.ts';
import { type CaseRecord, caseRecordOf } from './case-record.ts';

/** Assesses in this thread: a few consignments at once, for who waits for the answer. */
export interface CaseAssessor {
  /** Document numbers are compared within the group, or as `conflicts` say, where the group is part of a larger one. */
  assess(
    group: readonly Consignment[],
    asOf: AssessmentContext['asOf'],
    conflicts?: DocumentConflicts,
  ): CaseRecord[];
}

/** Lists are opened once, here; what is read of strings and parties is remembered between groups. */
export function createCaseAssessor(
  settings: Omit<BatchSettings, 'layouts' | 'conflicts' | 'asOf'>,
): CaseAssessor {
  const context = contextOf({ ...settings, layouts: [], asOf: settings.today });
  const lineOf = createLineWriter();
  return {
    assess(group, asOf, conflicts = conflictsWithin(group)) {
      const ofGroup: AssessmentContext = { ...context, asOf, documentUses: lookUpUses(conflicts) };
      return group.map((consignment) => {
        const assessment = assess(consignment, ofGroup);
        return caseRecordOf(assessment, consignment, lineOf(assessment));
      });
    },
  };
}

function conflictsWithin(group: readonly Consignment[]): DocumentConflicts {
  const collector = new DocumentUseCollector();
  for (const consignment of group) collector.add(consignment);
  return collector.conflicts();
}
