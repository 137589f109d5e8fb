// One step of the dossier benchmark in a process of its own: `dossier-child.ts STEP FOLDER OUT`. Prints seconds and peak memory.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../src/engine/assess.ts';
import type { AssessmentContext } from '../src/engine/context.ts';
import { createEndUseLookups } from '../src/engine/end-use-lookups.ts';
import { factsOf } from '../src/engine/facts.ts';
import { createReadings } from '../src/engine/readings.ts';
import { DEFAULT_THRESHOLDS } from '../src/engine/score.ts';
import { buildDossier } from '../src/evidence/dossier/build-dossier.ts';
import { openDossier } from '../src/evidence/dossier/dossier-reader.ts';
import { hashFile } from '../src/evidence/dossier/dossier-writer.ts';
import { keysOfHome } from '../src/evidence/dossier/signing.ts';
import { verifyDossier } from '../src/evidence/dossier/verify-dossier.ts';
import { REGISTER } from '../src/flags/register.ts';
import type { Consignment } from '../src/model/consignment.ts';
import { NO_END_USE_DATA } from '../src/model/end-use.ts';

const [step, folder, out] = process.argv.slice(2) as [string, string, string];
const files = readdirSync(folder).sort();
const started = performance.now();

const CONSIGNMENT: Consignment = {
  id: 'BENCH-1',
  file: 'bench.csv',
  row: 2,
  dates: {
    shipment: {
      value: '2024-01-15',
      asWritten: '2024-01-15',
      place: { kind: 'cell', file: 'bench.csv', row: 2, column: 'date' },
    },
    vague: [],
  },
  parties: [],
  goods: [],
  journey: { unreadCountries: [], portsOfTransit: [], containers: [] },
  documents: [],
  payment: {},
  unmapped: {},
};

async function build(): Promise<void> {
  const context: AssessmentContext = {
    asOf: 'shipment',
    today: '2024-02-01',
    thresholds: DEFAULT_THRESHOLDS,
    register: REGISTER,
    screenParties: () => undefined,
    contactsOn: () => undefined,
    listVersions: () => ({}),
    readings: createReadings(),
    endUse: createEndUseLookups(NO_END_USE_DATA),
  };
  await buildDossier(
    {
      subject: { kind: 'consignment', id: CONSIGNMENT.id, title: CONSIGNMENT.id },
      consignments: [
        {
          consignment: CONSIGNMENT,
          assessment: assess(CONSIGNMENT, context),
          facts: factsOf(CONSIGNMENT, { asOf: '2024-01-15', listsApply: true }, context),
        },
      ],
      claims: [],
      decisions: [],
      originals: files.map((name) => ({
        from: join(folder, name),
        name,
        mediaType: 'application/octet-stream',
        collected: { at: '2024-02-01T00:00:00Z', by: 'bench', how: 'made for the benchmark' },
      })),
    },
    {
      out,
      level: 'internal',
      tool: 'Tidewaiter bench',
      builtAt: '2024-02-01T00:00:00.000Z',
      builtBy: 'bench',
      keys: keysOfHome(`${folder}-home`),
    },
  );
}

const STEPS: Readonly<Record<string, () => unknown>> = {
  hash: () => files.map((name) => hashFile(join(folder, name))).length,
  // What a build must at least do: read, hash and write every byte once.
  build,
  verify() {
    const reader = openDossier(out);
    const { verified, difference } = verifyDossier(reader);
    reader.close();
    if (!verified) throw new Error(`not verified: ${difference?.where}`);
  },
};
mkdirSync(`${folder}-home`, { recursive: true });
await STEPS[step]!();
const seconds = (performance.now() - started) / 1000;
// Resident pages at their highest: the kernel counts them, nothing is sampled.
const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
console.log(
  `seconds=${seconds.toFixed(4)} peak-mb=${peak === undefined ? Math.round(process.memoryUsage().rss / 1e6) : Math.round(Number(peak) / 1024)}`,
);
