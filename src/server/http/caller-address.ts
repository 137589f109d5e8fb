import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';

/** Networks in which a proxy of the house may stand. */
const NEAR = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal']);
/** One customer of a network has this much of it (RFC 6177). */
const IPV6_CUSTOMER_BITS = 64;

/**
 * The address of the caller: that of the socket, for what a header claims is not believed. Only behind a proxy, and
 * from a socket near by, the last address that the proxy added counts.
 */
export function callerAddress(context: Context, behindProxy: boolean): string {
  const socket = socketAddress(context);
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (!behindProxy || forwarded === undefined || !ipaddr.isValid(forwarded) || !isNear(socket))
    return network(socket);
  return network(forwarded);
}

/** The address of the socket. */
export function socketAddress(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    // In tests there is no socket.
    return 'in process';
  }
}

function isNear(address: string): boolean {
  return !ipaddr.isValid(address) || NEAR.has(ipaddr.process(address).range());
}

/** An IPv6 caller has a whole network of addresses to come from: they count as one. */
function network(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const first = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${IPV6_CUSTOMER_BITS}`);
  return `${first.toString()}/${IPV6_CUSTOMER_BITS}`;
}
