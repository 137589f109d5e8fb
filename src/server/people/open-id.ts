import * as client from 'openid-client';
import { ROLES, type Role } from '../../cases/people/permissions.ts';
import type { Vouched } from '../../cases/people/vouched-sign-in.ts';
import type { OpenIdSettings } from './open-id-settings.ts';

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

/** Longest time that the provider has for an answer. */
const PROVIDER_SECONDS = 10;

export function openIdProvider(settings: OpenIdSettings): OpenIdProvider {
  const configuration = discoverOnce(settings);
  return {
    title: settings.title,
    async begin(redirectUri) {
      const verifier = client.randomPKCECodeVerifier();
      const state = client.randomState();
      const nonce = client.randomNonce();
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: settings.scope,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return { address: address.href, state, remembered: JSON.stringify({ verifier, nonce }) };
    },
    async finish(callback, state, remembered) {
      const { verifier, nonce } = JSON.parse(remembered) as { verifier: string; nonce: string };
      const configured = await configuration();
      const tokens = await client.authorizationCodeGrant(configured, callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('the provider sent no claims');
      // Many providers say name and address only here; what the signed token says goes first.
      const told = configured.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(configured, tokens.access_token, claims.sub)
        : {};
      return vouched(claims.sub, { ...told, ...claims }, settings);
    },
  };
}

/** Asks for the provider's addresses when first needed: one that is down does not keep the server from starting. */
function discoverOnce(settings: OpenIdSettings): () => Promise<client.Configuration> {
  let discovered: Promise<client.Configuration> | undefined;
  return () => {
    discovered ??= client
      .discovery(settings.issuer, settings.clientId, settings.clientSecret, undefined, {
        timeout: PROVIDER_SECONDS,
        ...(settings.insecure && { execute: [client.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  };
}

type Claims = Readonly<Record<string, unknown>>;

function vouched(subject: string, claims: Claims, settings: OpenIdSettings): Vouched {
  const text = (name: string): string | undefined => {
    const value = claims[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const email = claims['email_verified'] === true ? (text('email')?.toLowerCase() ?? null) : null;
  const role = roleOf(claims, settings);
  const isListed = settings.allow.some(
    (allowed) =>
      allowed === '*' ||
      (email !== null && (allowed === email || (allowed.startsWith('@') && email.endsWith(allowed)))),
  );
  return {
    subject: `${settings.issuer.href} ${subject}`,
    name: (text('name') ?? text('preferred_username') ?? subject)
      .toWellFormed()
      .replaceAll('\0', '')
      .slice(0, 300),
    email,
    role,
    admits:
      role !== null || isListed ? 'anyone-new' : settings.roleClaim === undefined ? 'known-only' : 'nobody',
  };
}

/** The highest role that the claim gives. */
function roleOf(claims: Claims, { roleClaim, roles }: OpenIdSettings): Role | null {
  if (roleClaim === undefined) return null;
  const value = claims[roleClaim] ?? roleClaim.split('.').reduce<unknown>(fieldOf, claims);
  const given = [value].flat().map((each) => roles.get(String(each)));
  return ROLES.findLast((role) => given.includes(role)) ?? null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
