import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface ProviderAccount {
  readonly name?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly groups?: readonly string[];
}

/** A real provider of OpenID Connect on this machine, with a client of ours and accounts that a test may change. */
export async function startOpenIdProvider(redirectUri: string, accounts: Map<string, ProviderAccount>) {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'tidewaiter',
        client_secret: 'a secret of the client',
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    pkce: { required: () => true },
    cookies: { keys: ['a key of the test'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...accounts.get(id) }) as never,
    }),
  });
  server.on('request', provider.callback());
  return {
    issuer,
    /** Goes through the provider's own forms as an account, and answers the address that it sends the browser back to. */
    async signInAs(account: string, address: string): Promise<string> {
      const cookies = new Map<string, string>();
      let next = { url: address, form: undefined as URLSearchParams | undefined };
      for (let step = 0; step < 12; step++) {
        const response = await fetch(next.url, {
          redirect: 'manual',
          headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
          ...(next.form && { method: 'POST', body: next.form }),
        });
        for (const cookie of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
          cookies.set(name, value);
        }
        const location = response.headers.get('location');
        if (location !== null) {
          const url = new URL(location, next.url).href;
          if (url.startsWith(redirectUri)) return url;
          next = { url, form: undefined };
          continue;
        }
        const page = await response.text();
        const action = /<form[^>]+action="([^"]+)"/.exec(page)?.[1];
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
        if (action === undefined || prompt === undefined)
          throw new Error(`no form: ${response.status} ${page}`);
        next = {
          url: new URL(action, next.url).href,
          form: new URLSearchParams({
            prompt,
            ...(prompt === 'login' && { login: account, password: 'any' }),
          }),
        };
      }
      throw new Error('the provider sends the browser round in circles');
    },
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
