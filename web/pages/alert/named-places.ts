import type { Assessment } from '../../../src/model/assessment.ts';
import type { HitFinding } from '../../../src/model/finding.ts';
import { isSamePlace, type Place } from '../../../src/model/problem.ts';

/** Every place of one file that a finding rests on, each once, in the order of the findings. */
export function namedPlaces({ findings }: Pick<Assessment, 'findings'>, file: string): readonly Place[] {
  const places: Place[] = [];
  for (const finding of findings) {
    if (finding.result !== 'hit') continue;
    for (const place of placesOf(finding)) {
      if (place.file === file && !places.some((known) => isSamePlace(known, place))) places.push(place);
    }
  }
  return places;
}

/** Of an expectation that the papers support, nobody needs to see the place. */
function placesOf({ evidence, hits = [], expectations = [] }: HitFinding): readonly Place[] {
  const against = expectations.filter(({ result }) => result === 'contradicts' || result === 'missing');
  return [...evidence, ...hits, ...against.flatMap((expectation) => expectation.evidence)].flatMap(
    ({ place }) => place ?? [],
  );
}
