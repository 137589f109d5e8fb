import * as client from 'openid-client';
import type { Role } from '../../cases/people/permissions.ts';
import { OperationalError } from '../../model/problem.ts';

export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** What the button says. */
  readonly title: string;
  /** Claim that holds roles, and which value gives which role; absent: everybody who may sign in is a viewer. */
  readonly roleClaim?: string;
  /** True for a provider on this machine without https, in tests. */
  readonly insecure: boolean;
}

/** Someone whom the provider vouches for. */
export interface Vouched {
  /** Issuer and subject. */
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** A provider of OpenID Connect: authorization code with PKCE, state and nonce (RFC 9700). */
export interface OpenIdProvider {
  readonly title: string;
  /** Address to send the browser to, and what must be remembered until it comes back. */
  begin(
    redirectUri: string,
  ): Promise<{ readonly address: string; readonly state: string; readonly remembered: string }>;
  /** Who came back. Throws when anything does not fit. */
  finish(callback: URL, state: string, remembered: string): Promise<Vouched>;
}

/** Settings from the environment; undefined when none are given. */
export function openIdSettings(
  env: Readonly<Record<string, string | undefined>>,
): OpenIdSettings | undefined {
  const issuer = env['TIDEWAITER_OIDC_ISSUER'];
  const clientId = env['TIDEWAITER_OIDC_CLIENT_ID'];
  if (!issuer && !clientId) return undefined;
  if (!issuer || !clientId)
    throw new OperationalError({
      what: 'the settings of OpenID Connect are incomplete',
      where: issuer ? 'TIDEWAITER_OIDC_CLIENT_ID' : 'TIDEWAITER_OIDC_ISSUER',
      mend: 'set both, or neither',
    });
  const secret = env['TIDEWAITER_OIDC_CLIENT_SECRET'];
  const roleClaim = env['TIDEWAITER_OIDC_ROLE_CLAIM'];
  return {
    issuer,
    clientId,
    title: env['TIDEWAITER_OIDC_TITLE'] || new URL(issuer).host,
    insecure: env['TIDEWAITER_OIDC_INSECURE'] === '1',
    ...(secret && { clientSecret: secret }),
    ...(roleClaim && { roleClaim }),
  };
}

export function openIdProvider(settings: OpenIdSettings): OpenIdProvider {
  let discovered: Promise<client.Configuration> | undefined;
  // Asked for when first needed: a provider that is down does not keep the server from starting.
  const configuration = (): Promise<client.Configuration> => {
    discovered ??= client
      .discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, {
        ...(settings.insecure && { execute: [client.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  };
  return {
    title: settings.title,
    async begin(redirectUri) {
      const verifier = client.randomPKCECodeVerifier();
      const state = client.randomState();
      const nonce = client.randomNonce();
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return { address: address.href, state, remembered: JSON.stringify({ verifier, nonce }) };
    },
    async finish(callback, state, remembered) {
      const { verifier, nonce } = JSON.parse(remembered) as { verifier: string; nonce: string };
      const tokens = await client.authorizationCodeGrant(await configuration(), callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('the provider sent no claims');
      return vouched(claims, settings);
    },
  };
}

const ROLES: readonly Role[] = ['admin', 'supervisor', 'analyst', 'viewer'];

function vouched(claims: client.IDToken, { issuer, roleClaim }: OpenIdSettings): Vouched {
  const text = (name: string): string | undefined => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const given = roleClaim === undefined ? [] : [claims[roleClaim]].flat();
  return {
    subject: `${issuer} ${claims.sub}`,
    name: (text('name') ?? text('preferred_username') ?? claims.sub).slice(0, 300),
    // An address that the provider did not verify could be anybody's.
    email:
      claims['email_verified'] === false
        ? `${claims.sub}@unverified.invalid`
        : (text('email') ?? `${claims.sub}@none.invalid`),
    role: ROLES.find((role) => given.includes(role)) ?? 'viewer',
  };
}
