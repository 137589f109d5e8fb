import type postgres from 'postgres';

/** Bytes of text that are handed over at once: below it the calls cost, above it the memory. */
const CHUNK_CHARACTERS = 256 * 1024;

/**
 * Rows as the text format of COPY: what the one parameter of a `copy … from stdin` is. Kysely hands parameters on
 * unread, so that the statement runs in the caller's transaction like any other.
 */
export class CopyRows {
  readonly rows: readonly (readonly unknown[])[];
  constructor(rows: readonly (readonly unknown[])[]) {
    this.rows = rows;
  }
}

/**
 * The same client, whose reserved connections also take `copy … from stdin` with `CopyRows`. Kysely asks the client for
 * a reserved connection and runs everything through its `unsafe`; so that is the door for COPY.
 */
export function takingCopies(client: postgres.Sql): postgres.Sql {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      return name === 'reserve' ? async () => withCopies(await target.reserve()) : value;
    },
  });
}

function withCopies(connection: postgres.ReservedSql): postgres.ReservedSql {
  return new Proxy(connection, {
    get(target, name) {
      if (name !== 'unsafe') return Reflect.get(target, name) as unknown;
      return (words: string, parameters: unknown[] = [], options?: postgres.UnsafeQueryOptions) => {
        const [rows] = parameters;
        return rows instanceof CopyRows
          ? copyIn(target, words, rows)
          : target.unsafe(words, parameters as never[], options);
      };
    },
  });
}

async function copyIn(connection: postgres.ReservedSql, words: string, { rows }: CopyRows) {
  // Made before anything is sent: a value that no column has must not leave a copy half open.
  const chunks = [...chunksOf(rows)];
  const query = connection.unsafe(words);
  // The client loses an error that the server finds only at the end (a key that is there already): the query was
  // answered with the stream by then. So the query's own refusal is listened to.
  const refused = Promise.withResolvers<never>();
  refused.promise.catch(() => {});
  const pending = query as unknown as { reject: (reason: unknown) => void };
  const { reject } = pending;
  pending.reject = (reason) => {
    refused.reject(reason);
    reject(reason);
  };
  const stream = await query.writable();
  const done = new Promise<void>((resolve, fail) => {
    stream.on('finish', resolve);
    stream.on('error', fail);
  });
  done.catch(() => {});
  const sent = (async () => {
    for (const chunk of chunks) {
      const full = !stream.write(chunk);
      if (full) await Promise.race([new Promise((resolve) => stream.once('drain', resolve)), done]);
    }
    stream.end();
    await done;
  })();
  await Promise.race([sent, refused.promise]);
  return Object.assign([], { command: 'INSERT', count: rows.length });
}

function* chunksOf(rows: CopyRows['rows']): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(copyField).join('\t')}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in the text format of COPY (PostgreSQL 16, "COPY", File Formats). */
export function copyField(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') throw new TypeError(`a ${typeof value} is no value of a column`);
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : value;
}
