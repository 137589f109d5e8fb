import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { OperationalError } from '../model/problem.ts';

/** What a server said of a file when it was last fetched; sent back to ask whether it has changed. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchLimits {
  readonly attempts: number;
  readonly timeMilliseconds: number;
  /** Longest time without a byte. */
  readonly silenceMilliseconds: number;
  readonly bytes: number;
}

export interface FetchRequest {
  readonly url: string;
  /** File to write; there is none when the fetch failed. */
  readonly target: string;
  readonly validators: Validators;
  readonly limits: FetchLimits;
  /** Waits between attempts. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly onBytes: (received: number, expected: number | undefined) => void;
  /** Says that an attempt failed and another one follows. */
  readonly onRetry: (reason: string, attempt: number) => void;
}

export type FetchResult =
  | { readonly status: 'unchanged' }
  | { readonly status: 'absent' }
  | {
      readonly status: 'fetched';
      readonly sha256: string;
      readonly sizeBytes: number;
      readonly validators: Validators;
    };

const FIRST_WAIT_MILLISECONDS = 1_000;
const USER_AGENT = 'tidewaiter (trade compliance screening)';

/** An attempt that failed; `again` says whether another one may succeed. */
class AttemptFailure extends Error {
  readonly again: boolean;
  constructor(message: string, again: boolean, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AttemptFailure';
    this.again = again;
  }
}

/**
 * Fetches a file with conditional headers, limits and retries. Waits 1, 2, 4 ... seconds between attempts (the same
 * each time, so that a run can be repeated). Throws `OperationalError` when no attempt succeeded.
 */
export async function fetchFile(request: FetchRequest): Promise<FetchResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(request);
    } catch (error) {
      rmSync(request.target, { force: true });
      if (!(error instanceof AttemptFailure)) throw error;
      if (!error.again || attempt >= request.limits.attempts) throw notFetched(request, error, attempt);
      request.onRetry(error.message, attempt);
      await request.sleep(FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1));
    }
  }
}

async function attemptOnce(request: FetchRequest): Promise<FetchResult> {
  const { limits } = request;
  const stop = new AbortController();
  const stopFor = (reason: string) => (): void => stop.abort(new AttemptFailure(reason, true));
  const whole = setTimeout(
    stopFor(`the download took longer than ${limits.timeMilliseconds / 1_000} seconds`),
    limits.timeMilliseconds,
  );
  const silence = setTimeout(
    stopFor(`the server was silent for ${limits.silenceMilliseconds / 1_000} seconds`),
    limits.silenceMilliseconds,
  );
  try {
    const response = await fetch(request.url, {
      headers: headersOf(request.validators),
      signal: stop.signal,
    });
    if (response.status === 304) return { status: 'unchanged' };
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel();
      return { status: 'absent' };
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new AttemptFailure(`the server answered ${response.status}`, isTransient(response.status));
    }
    return await receive(response, request, () => silence.refresh());
  } catch (error) {
    if (error instanceof AttemptFailure || error instanceof OperationalError) throw error;
    if (stop.signal.reason instanceof AttemptFailure) throw stop.signal.reason;
    // `fetch` tells all trouble of the network as a TypeError, with the system's error as its cause.
    if (error instanceof TypeError) throw new AttemptFailure(networkReason(error), true, { cause: error });
    throw error;
  } finally {
    clearTimeout(whole);
    clearTimeout(silence);
  }
}

function headersOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    'User-Agent': USER_AGENT,
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
  };
}

function isTransient(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

async function receive(response: Response, request: FetchRequest, heard: () => void): Promise<FetchResult> {
  const expected = expectedBytes(response);
  if (expected !== undefined && expected > request.limits.bytes) throw tooLarge(request);
  const hash = createHash('sha256');
  let received = 0;
  const descriptor = openSync(request.target, 'w');
  try {
    for await (const block of response.body ?? []) {
      heard();
      received += block.length;
      if (received > request.limits.bytes) throw tooLarge(request);
      hash.update(block);
      for (let at = 0; at < block.length; ) at += writeSync(descriptor, block, at);
      request.onBytes(received, expected);
    }
  } finally {
    closeSync(descriptor);
  }
  if (expected !== undefined && received !== expected) {
    throw new AttemptFailure(`only ${received} of ${expected} bytes arrived`, true);
  }
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return {
    status: 'fetched',
    sha256: hash.digest('hex'),
    sizeBytes: received,
    validators: { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
  };
}

/** Bytes of the body, where they can be compared: a compressed body is unpacked on the way and has another length. */
function expectedBytes(response: Response): number | undefined {
  const length = response.headers.get('content-length');
  if (length === null || response.headers.has('content-encoding')) return undefined;
  return Number(length);
}

function networkReason(error: TypeError): string {
  const { cause } = error;
  return cause instanceof Error && cause.message !== ''
    ? `${error.message}: ${cause.message}`
    : error.message;
}

function tooLarge(request: FetchRequest): AttemptFailure {
  return new AttemptFailure(
    `the file is larger than ${request.limits.bytes.toLocaleString('en')} bytes`,
    false,
  );
}

function notFetched(request: FetchRequest, failure: AttemptFailure, attempts: number): OperationalError {
  const times = attempts === 1 ? '' : ` (${attempts} attempts)`;
  return new OperationalError(
    {
      what: `not fetched${times}: ${failure.message}`,
      where: request.url,
      mend: "Try again later. If the publisher has moved the file, fetch it from the publisher's page and import it, or write the new address into addresses.json in the home folder.",
    },
    { cause: failure },
  );
}
