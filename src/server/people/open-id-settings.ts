import { ROLES, type Role } from '../../cases/people/permissions.ts';
import { OperationalError } from '../../model/problem.ts';

export interface OpenIdSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** What the button says. */
  readonly title: string;
  readonly scope: string;
  /** Claim that holds roles, with dots into objects; absent: the provider says nothing of roles. */
  readonly roleClaim?: string;
  /** Which value of the claim gives which role. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Verified addresses that may join, `@house.example` a whole domain, `*` everybody at this provider. */
  readonly allow: readonly string[];
  /** True for a provider on this machine without https, in tests. */
  readonly insecure: boolean;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Settings from the environment; undefined when none are given. */
export function openIdSettings(
  env: Readonly<Record<string, string | undefined>>,
): OpenIdSettings | undefined {
  const issuer = env['TIDEWAITER_OIDC_ISSUER'];
  const clientId = env['TIDEWAITER_OIDC_CLIENT_ID'];
  if (!issuer && !clientId) return undefined;
  if (!issuer || !clientId)
    throw wrong(issuer ? 'CLIENT_ID' : 'ISSUER', 'is missing', 'set both, or neither');
  const secret = env['TIDEWAITER_OIDC_CLIENT_SECRET'];
  const roleClaim = env['TIDEWAITER_OIDC_ROLE_CLAIM'];
  const address = issuerOf(issuer);
  return {
    issuer: address,
    clientId,
    title: env['TIDEWAITER_OIDC_TITLE'] || address.host,
    scope: env['TIDEWAITER_OIDC_SCOPE'] || 'openid profile email',
    roles: rolesOf(env['TIDEWAITER_OIDC_ROLES']),
    allow: parts(env['TIDEWAITER_OIDC_ALLOW']).map((each) => each.toLowerCase()),
    insecure: address.protocol === 'http:',
    ...(secret && { clientSecret: secret }),
    ...(roleClaim && { roleClaim }),
  };
}

function issuerOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname))) return url;
  throw wrong(
    'ISSUER',
    'is no https address',
    'write it as the provider names it: https://login.house.example',
  );
}

/** `group=role,group=role`; without it the values are called as the roles are. */
function rolesOf(text: string | undefined): ReadonlyMap<string, Role> {
  if (!text) return new Map(ROLES.map((role) => [role, role]));
  return new Map(
    parts(text).map((pair) => {
      const at = pair.lastIndexOf('=');
      const role = ROLES.find((each) => each === pair.slice(at + 1).trim());
      if (at < 1 || role === undefined)
        throw wrong(
          'ROLES',
          `has the part "${pair}"`,
          `write group=role by comma; roles: ${ROLES.join(', ')}`,
        );
      return [pair.slice(0, at).trim(), role];
    }),
  );
}

function parts(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function wrong(name: string, what: string, mend: string): OperationalError {
  return new OperationalError({
    what: `a setting of OpenID Connect ${what}`,
    where: `TIDEWAITER_OIDC_${name}`,
    mend,
  });
}
