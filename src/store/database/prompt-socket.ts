import { connect, type Socket } from 'node:net';

/** What the client tells of its addresses: several when the address names stand-ins. */
interface Addresses {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string | false | undefined;
}

/**
 * A connection that sends small messages at once (TCP_NODELAY): otherwise the end of each COPY waits 40 ms for the
 * acknowledgement of what went before, and COPY is slower than plain inserts. The first server that answers is taken.
 */
export async function promptSocket(
  { host, port, path }: Addresses,
  waitMilliseconds: number,
): Promise<Socket> {
  if (path) return connected(connect({ path }), waitMilliseconds);
  let last: unknown = new Error('the address names no server');
  for (const [index, name] of host.entries()) {
    const at = { host: name, port: port[index] ?? port[0] ?? 5432, noDelay: true };
    try {
      // The client reads host and port of the socket when it goes over to TLS.
      return Object.assign(await connected(connect(at), waitMilliseconds), { host: at.host, port: at.port });
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

function connected(socket: Socket, waitMilliseconds: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.setTimeout(waitMilliseconds, () => socket.destroy(new Error('no answer in time')));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.off('error', reject);
      resolve(socket);
    });
  });
}
