import type { Queries } from '../../store/database/database.ts';
import { ERASED } from '../retention/erase-consignments.ts';
import { sealedText } from '../retention/sealed-text.ts';
import { type CheckedThing, MOST_TOLD } from './checked-thing.ts';

const ENTRIES_AT_ONCE = 1_000;

/** Texts of decisions and comments are those that the chain recorded, or were erased. */
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
      .where('what', '>=', 'alert.')
      .where('what', '<', 'alert/')
      .orderBy('number')
      .limit(ENTRIES_AT_ONCE)
      .execute();
    const last = entries.at(-1);
    if (last === undefined) break;
    after = last.number;
    const sealed = entries.flatMap(({ number, what, subject, details }) => {
      const { textSha256 } = JSON.parse(details) as { readonly textSha256?: string };
      const alertId = subject?.replace(/^alert /, '') ?? '';
      const place = `${what === 'alert.comment' ? 'comments' : 'dispositions'} ${alertId}`;
      return textSha256 === undefined ? [] : [{ number, what, alertId, place, textSha256 }];
    });
    const seals = await sealsOf(queries, [...new Set(sealed.map(({ alertId }) => alertId))]);
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

/** Seals of all texts that now stand at these alerts, by table and alert. */
async function sealsOf(
  queries: Queries,
  alertIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const seals = new Map<string, Set<string>>();
  for (const table of ['dispositions', 'comments'] as const) {
    if (alertIds.length === 0) break;
    const rows = await queries
      .selectFrom(table)
      .select(['alert_id', 'text'])
      .where('alert_id', 'in', alertIds)
      .execute();
    for (const { alert_id, text } of rows) {
      const place = `${table} ${alert_id}`;
      const there = seals.get(place) ?? new Set();
      seals.set(place, there.add(sealedText(text.includes(ERASED) ? ERASED : text).textSha256));
    }
  }
  return seals;
}
