import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { Refusal } from '../refusal.ts';
import type { Role } from './permissions.ts';
import { hashOfSecret } from './secrets.ts';
import { type OpenedSession, openSession, recordRefusal } from './sign-in.ts';
import { emailKey, insertUser } from './users.ts';

/** Someone whom a provider of OpenID Connect vouches for. */
export interface Vouched {
  /** Issuer and subject: what a person is known by. Addresses change hands. */
  readonly subject: string;
  readonly name: string;
  /** Null unless the provider verified it: another could be anybody's. */
  readonly email: string | null;
  /** By the claim that is configured; null when it says none, or none is configured. */
  readonly role: Role | null;
  /** `anyone-new` may join; `known-only`: who was here before, or was added by an admin; `nobody`: refused by the claim. */
  readonly admits: 'anyone-new' | 'known-only' | 'nobody';
}

/**
 * Signs in who is vouched for. The role follows the provider when it names one. Refusals are recorded.
 * Throws a `Refusal` for who may not come in.
 */
export async function signInVouched(database: Database, who: Vouched, at: Instant): Promise<OpenedSession> {
  const outcome = await database.transaction(async (queries) => {
    const known = await findVouched(queries, who);
    const why = refusal(known, who);
    if (why !== null) {
      await recordRefusal(queries, known?.id, { by: 'openid-connect', why }, at);
      return why;
    }
    const user = known ? await updated(queries, known, who, at) : await joined(queries, who, at);
    return openSession(queries, user, at, 'openid-connect');
  });
  if (typeof outcome !== 'string') return outcome;
  throw new Refusal('not-allowed', outcome, 'Ask an admin of this server.');
}

type Known = NonNullable<Awaited<ReturnType<typeof findVouched>>>;

/** By subject; else by an address that is verified. */
async function findVouched(queries: Queries, { subject, email }: Vouched) {
  const users = queries.selectFrom('users').selectAll();
  const bySubject = await users.where('openid_subject', '=', subject).executeTakeFirst();
  if (bySubject !== undefined || email === null) return bySubject;
  return users.where('email', '=', emailKey(email)).executeTakeFirst();
}

function refusal(known: Known | undefined, who: Vouched): string | null {
  if (who.admits === 'nobody') return 'The provider gives you no role here.';
  if (known === undefined)
    return who.admits === 'anyone-new' ? null : 'You were not added to the users of this server.';
  if (known.active !== 1) return 'This user has left.';
  if (known.openid_subject === who.subject) return null;
  // A user with a password, or with another subject, is not handed over because of an address.
  return known.openid_subject === null && known.password === null
    ? null
    : 'Your address belongs to a user who signs in another way.';
}

async function updated(queries: Queries, known: Known, who: Vouched, at: Instant) {
  const role = who.role ?? known.role;
  const isNew = known.openid_subject === null;
  if (role !== known.role || isNew) {
    await queries
      .updateTable('users')
      .set({ role, openid_subject: who.subject })
      .where('id', '=', known.id)
      .execute();
    // Sessions of before had the rights of before.
    await queries.deleteFrom('user_sessions').where('user_id', '=', known.id).execute();
    await appendAudit(queries, {
      at,
      who: known,
      what: 'user.changed',
      subject: `user ${known.id}`,
      details: { by: 'openid-connect', ...(role !== known.role && { role }), ...(isNew && { linked: true }) },
    });
  }
  return { id: known.id, name: known.name };
}

async function joined(queries: Queries, who: Vouched, at: Instant) {
  const id = await insertUser(
    queries,
    {
      name: who.name,
      // The column is never empty; `.invalid` is nobody's (RFC 2606).
      email: who.email ?? `${hashOfSecret(who.subject)}@unverified.invalid`,
      role: who.role ?? 'viewer',
      password: null,
      openIdSubject: who.subject,
    },
    null,
    at,
  );
  return { id, name: who.name };
}
