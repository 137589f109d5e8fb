import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Networks of one's own, by the names that `ipaddr.js` has for them: reached only when the setting allows it. */
const OWN_NETWORKS = new Set(['private', 'loopback', 'linkLocal', 'uniqueLocal', 'carrierGradeNat']);

/**
 * Why a message may not go to this address; undefined when it may. Whoever sets up a webhook names an address that this
 * server then visits: without this check it would be a way into its network (OWASP, Server-Side Request Forgery).
 * 169.254.169.254 and its like, where clouds keep keys, are link-local.
 */
export function refusalOf(address: string, allowOwn: boolean): string | undefined {
  if (!ipaddr.isValid(address)) return `"${address}" is no address of the internet protocol`;
  // An IPv4 address in the clothes of IPv6 (::ffff:127.0.0.1) is judged as what it is.
  const range = ipaddr.process(address).range();
  if (range === 'unicast' || (allowOwn && OWN_NETWORKS.has(range))) return undefined;
  return `${address} is no public address (${range})`;
}

/** An address to which nothing is sent. */
export class AddressRefused extends Error {}

/**
 * Finds the address of a host name, and refuses it there and then: the connection goes to the address that was checked,
 * so a name that answers differently the second time gains nothing. One refused address refuses the name.
 */
export function checkedLookup(allowOwn: boolean, find: typeof lookup = lookup): LookupFunction {
  return (host, options, done) => {
    find(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      for (const { address } of addresses) {
        const refusal = refusalOf(address, allowOwn);
        if (refusal !== undefined) return done(new AddressRefused(`${host}: ${refusal}`), '', 0);
      }
      const [first] = addresses;
      if (first === undefined) return done(new AddressRefused(`${host} has no address`), '', 0);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

/** What is wrong with an address as it is written; undefined when it can be tried. */
export function refusalOfUrl(text: string, allowOwn: boolean): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return 'it is no address of the web';
  if (url.username !== '' || url.password !== '') return 'it holds a name or password: use the signature';
  if (url.protocol !== 'https:' && !(allowOwn && url.protocol === 'http:'))
    return 'it must begin with https://';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Names are judged when they are found. `localhost` is told at once, in case someone tries.
  if (isIP(host) > 0) return refusalOf(host, allowOwn);
  return !allowOwn && /(?:^|\.)localhost\.?$/i.test(host) ? 'it is this machine itself' : undefined;
}
