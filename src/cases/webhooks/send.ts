import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { WEBHOOK_ANSWER_BYTES, WEBHOOK_MILLISECONDS } from '../../model/limits.ts';
import { checkedLookup, refusalOf, refusalOfUrl } from './public-address.ts';
import { SIGNATURE_HEADER, sign } from './signature.ts';

export interface Message {
  readonly id: string;
  readonly address: string;
  readonly secret: string;
  readonly event: string;
  readonly body: string;
}

export interface SendSettings {
  /** Networks of one's own may be reached. */
  readonly allowOwn: boolean;
  readonly nowSeconds: () => number;
  /** Set by tests. */
  readonly milliseconds?: number;
  readonly lookup?: LookupFunction;
}

/** How a message was received. `problem` is a sentence, and absent when a status of 200 to 299 was the answer. */
export interface Sent {
  readonly problem?: string;
}

/**
 * Sends one message, signed. Nothing of the answer is kept but its status; a redirection is not followed, because it
 * would lead where the check of the address does not reach. Never throws: what went wrong is told.
 */
export async function send(message: Message, settings: SendSettings): Promise<Sent> {
  const refusal = refusalOfUrl(message.address, settings.allowOwn);
  if (refusal !== undefined) return { problem: `nothing was sent: ${refusal}` };
  try {
    const status = await post(message, settings);
    if (status >= 200 && status < 300) return {};
    if (status >= 300 && status < 400)
      return { problem: `answered with status ${status}; redirections are not followed` };
    return { problem: `answered with status ${status}` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message || error.name : String(error) };
  }
}

function post(
  { id, address, secret, event, body }: Message,
  {
    allowOwn,
    nowSeconds,
    milliseconds = WEBHOOK_MILLISECONDS,
    lookup = checkedLookup(allowOwn),
  }: SendSettings,
): Promise<number> {
  const url = new URL(address);
  const isSecure = url.protocol === 'https:';
  const payload = Buffer.from(body);
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      request.destroy(new Error(`no answer within ${milliseconds / 1000} seconds`));
    }, milliseconds);
    const end = (finish: () => void): void => {
      clearTimeout(deadline);
      finish();
    };
    const request = (isSecure ? requestHttps : requestHttp)(url, {
      method: 'POST',
      lookup,
      // An agent of its own: no proxy of the environment, no connection that another name opened.
      agent: isSecure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false }),
      headers: {
        'content-type': 'application/json',
        'content-length': payload.byteLength,
        'user-agent': 'tidewaiter-webhook',
        'tidewaiter-event': event,
        'tidewaiter-delivery': id,
        [SIGNATURE_HEADER]: sign(secret, body, Math.floor(nowSeconds())),
      },
    });
    request.on('socket', (socket) => {
      // The address at the other end, once more: what is connected to is what counts.
      socket.once('connect', () => {
        const refusal = refusalOf(socket.remoteAddress ?? '', allowOwn);
        if (refusal !== undefined) request.destroy(new Error(`nothing was sent: ${refusal}`));
      });
    });
    request.on('error', (error) => end(() => reject(error)));
    request.on('response', (response) => {
      const status = response.statusCode ?? 0;
      let bytes = 0;
      const finish = (): void => end(() => resolve(status));
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.byteLength;
        if (bytes <= WEBHOOK_ANSWER_BYTES) return;
        finish();
        response.destroy();
      });
      response.on('end', finish);
      response.on('error', (error) => end(() => reject(error)));
    });
    request.end(payload);
  });
}
