import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGrave, type GraveAlert, GravestAlerts, GravestOfThread } from './gravest.ts';

/** Alerts of a run in the order of its blocks, each block sorted and cut as a worker hands it over. */
const blocks = fc
  .array(
    fc.array(fc.record({ outcome: fc.integer({ min: 1, max: 3 }), score: fc.integer({ min: 0, max: 6 }) })),
  )
  .map((run) => run.map((block, fileIndex) => block.map((key, row) => alertOf({ ...key, fileIndex, row }))));

function alertOf(key: Omit<GraveAlert, 'json'>): GraveAlert {
  return { ...key, json: JSON.stringify(key) };
}

/** As the run does it with two threads: what may still count is handed over, written down and added. */
function take(
  run: readonly (readonly GraveAlert[])[],
  most: number,
): { gravest: GravestAlerts; lines: GraveAlert[] } {
  const gravest = new GravestAlerts(most);
  const lines: GraveAlert[] = [];
  const threads = [new GravestOfThread(most), new GravestOfThread(most)];
  for (const [number, block] of run.entries()) {
    const thread = threads[(number >>> 1) & 1]!;
    const handedOver = block
      .filter((alert) => thread.mayKeep(alert))
      .toSorted(compareGrave)
      .slice(0, most);
    lines.push(...gravest.keepable(handedOver));
    gravest.add(handedOver, block.length);
  }
  return { gravest, lines };
}

describe('the gravest alerts', () => {
  it('are those that come first when all are sorted, whatever the order in which they came', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 8 }), (run, most) => {
        const all = run.flat();
        const sorted = all.toSorted(compareGrave);
        expect(take(run, most).gravest.result()).toEqual({
          alerts: sorted.slice(0, most),
          omitted: Math.max(0, all.length - most),
        });
      }),
    );
  });

  it('are found again from what was written down, as a run does that goes on after a stop', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 8 }), (run, most) => {
        const { gravest, lines } = take(run, most);
        const again = new GravestAlerts(most);
        for (const line of lines) again.add([line], 0);
        expect(again.result().alerts).toEqual(gravest.result().alerts);
      }),
    );
  });

  it('go by outcome, then score, then the order of the input', () => {
    const stop = alertOf({ outcome: 3, score: 1, fileIndex: 1, row: 9 });
    const [high, early, late] = [
      alertOf({ outcome: 1, score: 14, fileIndex: 1, row: 3 }),
      alertOf({ outcome: 1, score: 12, fileIndex: 0, row: 3 }),
      alertOf({ outcome: 1, score: 12, fileIndex: 0, row: 4 }),
    ];
    expect([late, high, early, stop].toSorted(compareGrave)).toEqual([stop, high, early, late]);
  });
});
