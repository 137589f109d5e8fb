import { eraseParty } from '../cases/retention/erase-party.ts';
import { retain } from '../cases/retention/retain.ts';
import { changeRetention, type RetentionRules, readRetention } from '../cases/retention/retention-rules.ts';
import type { IsoDate } from '../model/dates.ts';
import { visibleText } from '../printouts/visible-text.ts';
import type { Console } from './console.ts';
import { withDatabase } from './database-of-process.ts';

/** Days of each rule that is to change. */
export interface RetentionOptions {
  readonly clearAfter?: Days;
  readonly decidedAfter?: Days;
  readonly jobsAfter?: Days;
  readonly deliveriesAfter?: Days;
}
type Days = number | 'never';

/** Who acts in the audit chain: whoever may use the command may read the database itself. */
const COMMAND_LINE = { id: 'command-line', name: 'command line' };
const now = (): string => new Date().toISOString();

/** `tidewaiter db retention`: shows the rules, changed by what is given. */
export function dbRetention(
  { clearAfter, decidedAfter, jobsAfter, deliveriesAfter }: RetentionOptions,
  console: Console,
): Promise<number> {
  return withDatabase(async (database) => {
    const change: Partial<RetentionRules> = {
      ...(clearAfter !== undefined && { clearAfterDays: daysOf(clearAfter) }),
      ...(decidedAfter !== undefined && { decidedAfterDays: daysOf(decidedAfter) }),
      ...(jobsAfter !== undefined && { jobsAfterDays: daysOf(jobsAfter) }),
      ...(deliveriesAfter !== undefined && { deliveriesAfterDays: daysOf(deliveriesAfter) }),
    };
    const rules =
      Object.keys(change).length === 0
        ? await readRetention(database.queries)
        : await changeRetention(database, change, COMMAND_LINE, now());
    const line = (what: string, days: number | null) =>
      console.out(`${what.padEnd(22)} ${days === null ? 'kept for good' : `erased after ${days} days`}`);
    line('clear consignments', rules.clearAfterDays);
    line('decided consignments', rules.decidedAfterDays);
    line('quarantine of uploads', rules.jobsAfterDays);
    line('messages to webhooks', rules.deliveriesAfterDays);
    return 0;
  });
}

function daysOf(days: Days): number | null {
  return days === 'never' ? null : days;
}

/** `tidewaiter db retain`. */
export function dbRetain(
  { asOf, dryRun }: { readonly asOf?: IsoDate; readonly dryRun?: true },
  console: Console,
): Promise<number> {
  return withDatabase(async (database) => {
    const done = await retain(database, {
      asOf: asOf === undefined ? now() : `${asOf}T00:00:00.000Z`,
      dryRun: dryRun === true,
      by: COMMAND_LINE,
      now,
    });
    if (Object.values(done.rules).every((days) => days === null)) {
      console.out('No rule of retention is set: nothing is erased. "tidewaiter db retention" sets them.');
      return 0;
    }
    console.out(
      dryRun
        ? `Would erase personal data of ${done.consignments} consignments, ${done.jobs} uploads, ${done.deliveries} messages.`
        : `Erased personal data of ${done.consignments} consignments (${done.parties} parties and ${done.originals} originals that no other has), ${done.jobs} uploads, ${done.deliveries} messages.`,
    );
    if (!dryRun) console.out('Older backups still hold them.');
    return 0;
  });
}

/** `tidewaiter db erase --party`: status 1 while the name still stands somewhere. */
export function dbErase(party: string, console: Console): Promise<number> {
  return withDatabase(async (database) => {
    const { consignments, parties, originals, mentions, kept, left } = await eraseParty(
      database,
      party,
      COMMAND_LINE,
      now,
    );
    console.out(
      `Erased ${consignments} consignments, ${parties} parties, ${originals} originals; taken out of ${mentions} other rows.`,
    );
    if (kept.length > 0)
      console.out(
        `Left, as their alerts are open or held: ${kept.map(visibleText).join(', ')}. Decide them first.`,
      );
    for (const { table, column, rows } of left)
      console.out(`The name still stands in ${table}.${column} (${rows} rows).`);
    if (left.length === 0)
      console.out('The name stands nowhere in the database now. Older backups still hold it.');
    return left.length === 0 ? 0 : 1;
  });
}
