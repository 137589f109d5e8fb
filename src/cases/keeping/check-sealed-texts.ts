import type { Queries } from '../../store/database/database.ts';
import { ERASED } from '../retention/erase-consignments.ts';
import { sealedText } from '../retention/sealed-text.ts';
import { type CheckedThing, MOST_TOLD } from './checked-thing.ts';

const ENTRIES_AT_ONCE = 1_000;

/** Entries that hold the seal of a text: what they begin with. */
const SEALING = ['alert.', 'case.'] as const;

/** Texts of decisions, comments and cases are those that the chain recorded, or were erased. */
export async function checkSealedTexts(queries: Queries): Promise<CheckedThing> {
  const trouble: string[] = [];
  let looked = 0;
  const erasure = await queries
    .selectFrom('audit_entries')
    .select('number')
    .where('what', 'in', ['retention.erased', 'retention.party-erased'])
    .limit(1)
    .executeTakeFirst();
  // A text that says it was erased is believed only when the chain knows of an erasure.
  const wasErased = erasure !== undefined;
  for (let after = 0; ; ) {
    const entries = await queries
      .selectFrom('audit_entries')
      .select(['number', 'what', 'subject', 'details'])
      .where('number', '>', after)
      .where((row) => row.or(SEALING.map((begin) => row('what', 'like', `${begin}%`))))
      .orderBy('number')
      .limit(ENTRIES_AT_ONCE)
      .execute();
    const last = entries.at(-1);
    if (last === undefined) break;
    after = last.number;
    const sealed = entries.flatMap(({ number, what, subject, details }) => {
      const { textSha256 } = JSON.parse(details) as { readonly textSha256?: string };
      const id = subject?.replace(/^\w+ /, '') ?? '';
      const place = `${placeOf(what)} ${id}`;
      // Of a title only the last is kept.
      return textSha256 === undefined || TITLED.test(what) ? [] : [{ number, what, id, place, textSha256 }];
    });
    const seals = await sealsOf(queries, [...new Set(sealed.map(({ id }) => id))]);
    looked += sealed.length;
    for (const { number, what, place, textSha256 } of sealed) {
      const there = seals.get(place);
      if (there?.has(textSha256) || (wasErased && there?.has(SEAL_OF_ERASED))) continue;
      if (trouble.length < MOST_TOLD)
        trouble.push(`the text of entry ${number} (${what}) is not the one that was written`);
    }
  }
  return { what: 'texts are those that the chain recorded', looked, trouble };
}

const SEAL_OF_ERASED = sealedText(ERASED).textSha256;

const TITLED = /^case\.(?:opened|changed|closed|reopened)$/;

function placeOf(what: string): string {
  if (what === 'case.note') return 'case_notes';
  return what === 'alert.comment' ? 'comments' : 'dispositions';
}

/** Seals of all texts that now stand at these alerts and cases, by table and id. */
async function sealsOf(
  queries: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const seals = new Map<string, Set<string>>();
  if (ids.length === 0) return seals;
  const keep = (table: string, rows: readonly { readonly id: string; readonly text: string }[]): void => {
    for (const { id, text } of rows) {
      const place = `${table} ${id}`;
      const there = seals.get(place) ?? new Set();
      seals.set(place, there.add(sealedText(text.includes(ERASED) ? ERASED : text).textSha256));
    }
  };
  for (const table of ['dispositions', 'comments'] as const)
    keep(
      table,
      await queries
        .selectFrom(table)
        .select(['alert_id as id', 'text'])
        .where('alert_id', 'in', [...ids])
        .execute(),
    );
  keep(
    'case_notes',
    await queries
      .selectFrom('case_notes')
      .select(['case_id as id', 'text'])
      .where('case_id', 'in', [...ids])
      .execute(),
  );
  return seals;
}
