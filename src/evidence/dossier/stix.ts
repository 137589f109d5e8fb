import { createHash } from 'node:crypto';
import type { InformationGrade } from '../../model/report.ts';
import { type ClaimLine, claimLinesOf, type Released } from './released.ts';

/** STIX 2.1, Appendix A: the Admiralty Credibility scale as confidence; 6, "truth cannot be judged", has none. */
const CONFIDENCE: Readonly<Record<InformationGrade, number | undefined>> = {
  '1': 90,
  '2': 70,
  '3': 50,
  '4': 30,
  '5': 10,
  '6': undefined,
};
const OPINION = { asserts: 'agree', doubts: 'disagree', denies: 'strongly-disagree' } as const;

/** STIX 2.1: a grouping of the case, a report for each publication, identities that speak, opinions for denials and doubts. */
export function stixOf(released: Released): Record<string, unknown> {
  const { manifest, consignments } = released;
  const created = instant(manifest.builtAt);
  const lines = claimLinesOf(released);
  const objects = new Map<string, Record<string, unknown>>();
  const put = (type: string, key: string, fields: Record<string, unknown>): string => {
    const id = `${type}--${uuidOf(`${type}|${key}`)}`;
    if (!objects.has(id))
      objects.set(id, { type, spec_version: '2.1', id, created, modified: created, ...fields });
    return id;
  };
  const author = put('identity', 'builder', { name: manifest.builtBy, identity_class: 'individual' });
  const byReport = Map.groupBy(lines, ({ reportId }) => reportId);
  const contained: string[] = [];
  for (const [reportId, ofReport] of byReport) {
    const [first] = ofReport as [ClaimLine];
    const publisher = put('identity', `publisher ${first.publisher}`, {
      name: first.publisher,
      identity_class: 'organization',
    });
    const notes = ofReport
      .filter(({ stance }) => stance === 'asserts')
      .map((claim) => {
        const grade = claim.grades?.findLast(({ information }) => information !== undefined)?.information;
        const confidence = grade && CONFIDENCE[grade];
        const parties = claim.parties.map(({ name, kind }) =>
          put('identity', `party ${name}`, {
            name,
            identity_class: kind === 'person' ? 'individual' : 'organization',
          }),
        );
        const speaker = put('identity', `speaker ${claim.speaker}`, {
          name: claim.speaker,
          identity_class: 'unspecified',
        });
        return put('note', claim.id, {
          created_by_ref: author,
          abstract: `${claim.speaker}: claim of ${claim.actions[0]?.mode ?? 'fact'}`,
          content: claim.sentence,
          authors: [claim.speaker],
          ...(confidence !== undefined && { confidence }),
          object_refs: [speaker, ...parties],
        });
      });
    const report = put('report', reportId, {
      created_by_ref: publisher,
      name: `${first.publisher}, ${first.publishedOn}`,
      report_types: ['indicator'],
      published: instant(`${first.publishedOn}T00:00:00.000Z`),
      object_refs: notes.length > 0 ? notes : [publisher],
      ...(first.url !== undefined && {
        external_references: [{ source_name: first.publisher, url: first.url }],
      }),
    });
    contained.push(report);
    for (const claim of ofReport) {
      if (claim.stance === 'asserts') continue;
      contained.push(
        put('opinion', claim.id, {
          created_by_ref: author,
          opinion: OPINION[claim.stance],
          explanation: claim.sentence,
          authors: [claim.speaker],
          object_refs: notes.length > 0 ? notes : [report],
        }),
      );
    }
  }
  const { subject } = manifest;
  const outcomes = consignments.map(({ id, assessment }) => `${id}: ${assessment.outcome}`).join(', ');
  put('grouping', `${subject.kind} ${subject.id}`, {
    created_by_ref: author,
    name: subject.kind === 'case' ? `Case ${subject.title}. ${outcomes}` : `Consignment ${outcomes}`,
    context: 'suspicious-activity',
    object_refs: contained.length > 0 ? contained : [author],
  });
  return {
    type: 'bundle',
    id: `bundle--${uuidOf(`bundle|${subject.kind} ${subject.id}|${manifest.level}`)}`,
    objects: [...objects.values()],
  };
}

function instant(text: string): string {
  return new Date(text).toISOString();
}

/** A name-based UUID in the form of RFC 9562, version 8: the same object has the same id in every build. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`tidewaiter|${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
