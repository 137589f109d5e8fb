import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import { NAME_FAMILIES, type NameFamily } from './analysed-name.ts';
import { buildNameIndex } from './build-index.ts';
import { compareNames } from './compare.ts';
import { createSearcher, MAX_COMPARED, type NameSearcher } from './search.ts';
import { MAX_WALKED } from './walk-lists.ts';

function searcherOf(family: NameFamily, names: readonly string[]): NameSearcher {
  return createSearcher(
    buildNameIndex(
      family,
      names.map((text, entry) => ({ text, entry, isWeak: false })),
    ),
  );
}

const ORGANISATION_PARTS =
  'kor venta kor-venta lambriken lam briken trading trdg intl international technology tech 科技 北京 plant zavod 9 6 no star golden bank of commerce aerospace aero space llc ltd ооо восток vostok pribor avic aviation industry corporation china import export شركة';
const PERSON_PARTS =
  'muhammad mohamed mohammad ahmad ahmed ali abu bin al hassan husayn abdul rahman abdulrahman kim il sung ilsung kimilsung ivan john jean j k a petrov petrova sergei сергей محمد احمد 金日成 김정은 smith smyth jc xiao ping xiaoping tse tung zedong dr haji';
/** Names of Arabic, in its script and as papers cut and join them. */
const ARABIC_PARTS: Readonly<Record<NameFamily, readonly string[]>> = {
  organisation:
    'شركة دار السلام dar al as salam darussalam نور الدين noor nuruddin للتجارة trading شهيد خيل shahidkhel bank بنك'.split(
      ' ',
    ),
  person:
    'سراج الدين حقاني قادر جابر qader ghader gaber abdulqader abdelgader thabit ثابت siraj al-din siraj-ud-din sirajuddin haqqani شهيد خيل shahid khel shahidkhel عبد الرحمن عزيز azizirahman aziz rahman abd ar- al- abdulrahman ولی جان wali walijan حمدالله hamdullah فاطمة fatimat'.split(
      ' ',
    ),
  vessel: 'نجمة البحر najmat al bahr najmatulbahr star شهيد خيل shahidkhel'.split(' '),
};
const PARTS: Readonly<Record<NameFamily, readonly string[]>> = {
  organisation: ORGANISATION_PARTS.split(' '),
  person: PERSON_PARTS.split(' '),
  vessel:
    'ocean star golden sea queen pacific alba 1 2 ii mv ostrov ostrova lana alna lanna dalmar al amin'.split(
      ' ',
    ),
};

/** One letter left out, doubled or exchanged with the next. */
function slip(text: string, at: number, how: number): string {
  const place = at % text.length;
  const [before, letter, after] = [text.slice(0, place), text[place]!, text.slice(place + 1)];
  if (how === 0) return before + after;
  if (how === 1) return before + letter + letter + after;
  return before + (after[0] ?? '') + letter + after.slice(1);
}

/** Names that score above the threshold by comparing with every one, without those that the search found. */
function lost(searcher: NameSearcher, text: string, threshold: number): [string, number][] {
  const query = searcher.analyse(text);
  const found = new Set(
    searcher.search(query, { threshold, limit: Number.POSITIVE_INFINITY }).map(({ entry }) => entry),
  );
  const { reader } = searcher;
  const missing: [string, number][] = [];
  for (let name = 0; name < reader.index.nameCount; name++) {
    const score = compareNames(query, reader.nameAt(name));
    if (score >= threshold && !found.has(reader.index.nameEntries[name]!))
      missing.push([reader.nameText(name), score]);
  }
  return missing;
}

describe('candidates', () => {
  it.each(
    NAME_FAMILIES.flatMap((family) => [
      [family, 'all over the world', PARTS[family]] as const,
      [family, 'of Arabic', ARABIC_PARTS[family]] as const,
    ]),
  )('lose nothing that comparing with every name finds: %s, names %s', (family, _, parts) => {
    const name = fc
      .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', ' ', ' ', ' ', '')), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) =>
        parts
          .map(([part, gap]) => part + gap)
          .join('')
          .trim(),
      );
    const misspelt = fc
      .tuple(name, fc.nat(40), fc.integer({ min: 0, max: 3 }))
      .map(([text, at, how]) => (how < 3 ? slip(text, at, how) : text));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 40 }),
        misspelt,
        fc.constantFrom(0.7, 0.68, 0.8),
        (names, query, threshold) => {
          expect(lost(searcherOf(family, names), query, threshold)).toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('gives the best of all, however few are asked for', () => {
    const name = fc
      .array(fc.constantFrom(...PARTS.person.slice(0, 14)), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(name, { minLength: 30, maxLength: 90 }), name, (names, text) => {
        const searcher = searcherOf('person', names);
        const query = searcher.analyse(text);
        const all = searcher.search(query, { threshold: 0.7, limit: Number.POSITIVE_INFINITY });
        expect(searcher.search(query, { threshold: 0.7, limit: 3 })).toEqual(all.slice(0, 3));
      }),
      { numRuns: 80 },
    );
  });

  it.skipIf(sharedData === undefined)(
    'find 99.9% of what comparing with every name of a list finds',
    () => {
      const file = readFileSync(join(sharedData!, 'lists/ofac/sdn_2023-12-28.csv'), 'latin1');
      const byFamily: Record<NameFamily, string[]> = { organisation: [], person: [], vessel: [] };
      for (const [, name, type] of file.matchAll(/^\d+,"([^"]+)",("[^"]*"|-0- )/gm)) {
        const family = type === '"individual"' ? 'person' : type === '"vessel"' ? 'vessel' : 'organisation';
        byFamily[family].push(name!);
      }
      let [pairs, missing] = [0, 0];
      for (const family of NAME_FAMILIES) {
        const names = byFamily[family];
        const searcher = searcherOf(family, names);
        for (let number = 0; number < 24; number++) {
          const name = names[Math.floor((names.length * number) / 24)]!;
          const query = number % 4 === 3 ? name : slip(name, number * 7, number % 3);
          missing += lost(searcher, query, 0.7).length;
          pairs += searcher.search(searcher.analyse(query), { threshold: 0.7, limit: 1e6 }).length;
        }
      }
      expect(pairs).toBeGreaterThan(60);
      expect(missing / pairs).toBeLessThan(0.001);
    },
    60_000,
  );
});

describe('the work of a search', () => {
  // Every word is common, so that lists of names are as long as they get.
  const names = (family: NameFamily): string[] =>
    Array.from({ length: 12_000 }, (_, number) =>
      Array.from({ length: 2 + (number % 4) }, (_, place) => {
        const parts = PARTS[family];
        return parts[(number * 31 + place * 17 + Math.floor(number / 97)) % parts.length]!;
      }).join(' '),
    );
  const hostile: readonly (readonly [string, string])[] = [
    ['10,000 characters', 'KORVENTA '.repeat(1200)],
    ['10,000 characters without a space', 'korventa'.repeat(1250)],
    ['one letter repeated', 'a'.repeat(10_000)],
    ['single letters', 'a b '.repeat(2_500)],
    ['words of one letter each, many scripts', 'а ب 中 가 か α א '.repeat(700)],
    ['generic words only', 'international trading company limited '.repeat(250)],
    ['small words only', 'al bin abu of the and '.repeat(500)],
    ['all common words', `${ORGANISATION_PARTS} ${PERSON_PARTS}`.repeat(3)],
    ['mixed scripts without spaces', 'Восток北京محمدkimسергей'.repeat(400)],
    ['digits', '9 6 1 2 '.repeat(2000)],
    ['a field that ends behind one letter', 'INTERNATIONAL TRADING AND COMMERCE A'],
  ];
  it.each(NAME_FAMILIES)('is bounded whatever the query: %s', (family) => {
    const searcher = searcherOf(family, names(family));
    for (const [what, text] of hostile) {
      const work = { walked: 0, verified: 0, compared: 0 };
      searcher.search(searcher.analyse(text), { threshold: 0.7, limit: 25 }, work);
      expect(work.walked, what).toBeLessThanOrEqual(MAX_WALKED);
      expect(work.walked, what).toBeLessThan(400_000);
      expect(work.verified, what).toBeLessThanOrEqual(searcher.reader.index.nameCount);
      expect(work.compared, what).toBeLessThanOrEqual(MAX_COMPARED);
    }
  });
});
