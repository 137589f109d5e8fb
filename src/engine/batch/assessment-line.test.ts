import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestTable } from '../../../test/test-table.ts';
import { REGISTER } from '../../flags/register.ts';
import type { Assessment } from '../../model/assessment.ts';
import { NO_END_USE_DATA } from '../../model/end-use.ts';
import { sectionsIn } from '../../store/sections.ts';
import { sampleList } from '../../watchlists/sample-list.ts';
import { createContactIndex } from '../../watchlists/screening/contacts.ts';
import { buildScreeningIndex } from '../../watchlists/screening/index-cache.ts';
import { openKnownStrangers, strangersMemory } from '../../watchlists/screening/known-strangers.ts';
import { createPartyScreener } from '../../watchlists/screening/screen-parties.ts';
import { openScreeningIndex } from '../../watchlists/screening/screening-index.ts';
import { assess } from '../assess.ts';
import type { AssessmentContext } from '../context.ts';
import { createEndUseLookups } from '../end-use-lookups.ts';
import { createReadings } from '../readings.ts';
import { DEFAULT_THRESHOLDS } from '../score.ts';
import { createLineWriter } from './assessment-line.ts';

const DEMO = fileURLToPath(new URL('../../../assets/demo/consignments.csv', import.meta.url));

async function demoAssessments(asOf: AssessmentContext['asOf']): Promise<Assessment[]> {
  const { version, ...sample } = sampleList();
  const { memory, lists } = buildScreeningIndex([
    { listId: 'sample', source: 'sample', versions: [{ ...version, ...sample }] },
  ]);
  const index = openScreeningIndex(sectionsIn(memory).sections, lists);
  const screener = createPartyScreener(index, openKnownStrangers(strangersMemory()));
  const contacts = createContactIndex(index);
  const context: AssessmentContext = {
    asOf,
    today: '2024-01-02',
    thresholds: DEFAULT_THRESHOLDS,
    register: REGISTER,
    screenParties: (consignment, day) => screener.screen(consignment, day),
    contactsOn: (day) => contacts.on(day),
    listVersions: (day) => index.versionsOn(day),
    readings: createReadings(),
    endUse: createEndUseLookups(NO_END_USE_DATA),
  };
  return (await readTestTable(DEMO)).consignments.map((consignment) => assess(consignment, context));
}

describe('the line of an assessment', () => {
  it('has the bytes of JSON.stringify, for all assessments of the demo in any order', async () => {
    const all = [...(await demoAssessments('shipment')), ...(await demoAssessments('2020-01-01'))];
    expect(all.length).toBeGreaterThan(100);
    const lineOf = createLineWriter();
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        for (const assessment of some) expect(lineOf(assessment)).toBe(JSON.stringify(assessment));
      }),
    );
    expect(all.map(lineOf)).toEqual(all.map((assessment) => JSON.stringify(assessment)));
  });

  it('has them for failed checks, notes and names with quotes, line breaks and lone surrogates', () => {
    const lineOf = createLineWriter();
    const text = fc.string({ unit: 'binary' });
    // Names of flags and inputs are our own words.
    const word = fc.constantFrom('consignee', 'a list "x"', 'HS code', 'day\n');
    const finding = fc.oneof(
      fc.record({ flag: word, result: fc.constant('clear' as const) }),
      fc.record({ flag: word, result: fc.constant('failed' as const), error: text }),
      fc.record({ flag: word, result: fc.constant('not-testable' as const), missing: fc.array(word) }),
    );
    fc.assert(
      fc.property(text, fc.array(finding), fc.boolean(), (id, findings, incomplete) => {
        const assessment: Assessment = {
          id,
          file: id,
          row: 2,
          outcome: 'clear',
          score: 0,
          legalGrounds: [],
          thresholds: DEFAULT_THRESHOLDS,
          asOf: '2024-01-01',
          asOfNote: id,
          lists: { [id]: null },
          rules: 'r',
          findings,
          changes: [],
          incomplete,
        };
        expect(lineOf(assessment)).toBe(JSON.stringify(assessment));
      }),
    );
  });
});
