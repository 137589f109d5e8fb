import { WEBHOOK_ATTEMPTS, WEBHOOK_DELIVERIES_AT_ONCE, WEBHOOK_MILLISECONDS } from '../../model/limits.ts';
import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { type SendSettings, send } from './send.ts';

export interface DelivererDeps {
  readonly database: Database;
  readonly allowOwn: boolean;
  readonly now: () => Instant;
  /** 0 to 1: spreads the attempts, so that a receiver that comes back is not met by all at once. */
  readonly random: () => number;
  /** Hears of errors of the program itself. */
  failed(error: unknown, doing: string): void;
  /** Set by tests. */
  readonly lookMilliseconds?: number;
  readonly sending?: Partial<SendSettings>;
}

/** Sends what waits in the database, again and again until it is received or given up. */
export interface Deliverer {
  /** Looks at once; it also looks by itself. */
  wake(): void;
  /** Everything that is due now, tried once. Returns how many were tried. */
  deliverDue(): Promise<number>;
  /** Lets what is under way end, and begins nothing more. */
  stop(): Promise<void>;
}

/** How often the database is looked at: other programs write into it too. */
const LOOK_MILLISECONDS = 5_000;
/** A delivery that is under way belongs to who took it, for so long. After a kill another takes it. */
const LEASE_MILLISECONDS = 3 * WEBHOOK_MILLISECONDS;
const FIRST_PAUSE_SECONDS = 10;
const PAUSE_GROWS = 4;
const LONGEST_PAUSE_SECONDS = 6 * 3_600;

/** Seconds before the next attempt: 10, 40, 160 ... up to six hours, each shortened by up to half at random. */
export function pauseSeconds(attempts: number, random: number): number {
  const full = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * PAUSE_GROWS ** (attempts - 1));
  return full * (1 - random / 2);
}

export function createDeliverer(deps: DelivererDeps): Deliverer {
  const { database, lookMilliseconds = LOOK_MILLISECONDS } = deps;
  let stopping = false;
  let working: Promise<void> | undefined;
  let again = false;

  const deliverDue = async (): Promise<number> => {
    let tried = 0;
    while (!stopping) {
      const due = await database.queries
        .selectFrom('webhook_deliveries')
        .innerJoin('webhooks', 'webhooks.id', 'webhook_deliveries.webhook_id')
        .selectAll('webhook_deliveries')
        .select(['webhooks.address', 'webhooks.secret'])
        .where('webhook_deliveries.state', '=', 'waiting')
        .where('webhook_deliveries.next_at', '<=', deps.now())
        .orderBy('webhook_deliveries.next_at')
        .limit(WEBHOOK_DELIVERIES_AT_ONCE)
        .execute();
      if (due.length === 0) break;
      const results = await Promise.all(due.map((delivery) => deliver(delivery, deps)));
      tried += results.filter(Boolean).length;
    }
    return tried;
  };
  const wake = (): void => {
    again = true;
    working ??= (async () => {
      while (again && !stopping) {
        again = false;
        await deliverDue().catch((error: unknown) => deps.failed(error, 'delivering to webhooks'));
      }
      working = undefined;
    })();
  };
  const timer = setInterval(wake, lookMilliseconds);
  return {
    wake,
    deliverDue,
    async stop() {
      stopping = true;
      clearInterval(timer);
      await working;
    },
  };
}

interface Due {
  readonly id: string;
  readonly address: string;
  readonly secret: string;
  readonly event: string;
  readonly body: string;
  readonly attempts: number;
  readonly next_at: Instant;
}

/** Tries one delivery; false when another program has taken it. */
async function deliver(
  due: Due,
  { database, allowOwn, now, random, sending }: DelivererDeps,
): Promise<boolean> {
  const lease = later(now(), LEASE_MILLISECONDS / 1000);
  const attempts = due.attempts + 1;
  const { numUpdatedRows } = await database.queries
    .updateTable('webhook_deliveries')
    .set({ next_at: lease, attempts })
    .where('id', '=', due.id)
    .where('state', '=', 'waiting')
    .where('next_at', '=', due.next_at)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  const { problem } = await send(due, { allowOwn, nowSeconds: () => Date.parse(now()) / 1000, ...sending });
  const state = problem === undefined ? 'delivered' : attempts >= WEBHOOK_ATTEMPTS ? 'dead' : 'waiting';
  await database.queries
    .updateTable('webhook_deliveries')
    .set({
      state,
      last_problem: problem ?? null,
      ...(state === 'waiting' && { next_at: later(now(), pauseSeconds(attempts, random())) }),
    })
    .where('id', '=', due.id)
    .where('next_at', '=', lease)
    .execute();
  return true;
}

function later(at: Instant, seconds: number): Instant {
  return new Date(Date.parse(at) + seconds * 1000).toISOString();
}
