import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Header that carries the signature: `t=SECONDS,v1=HEX`. */
export const SIGNATURE_HEADER = 'tidewaiter-signature';
/** How old a message may be: older ones may be a recording. */
export const REPLAY_WINDOW_SECONDS = 300;

export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64url')}`;
}

/** HMAC-SHA-256 of `SECONDS.BODY` with the webhook's secret, in hexadecimal digits, with the time that it covers. */
export function sign(secret: string, body: string, atSeconds: number): string {
  return `t=${atSeconds},v1=${digest(secret, body, atSeconds).toString('hex')}`;
}

/**
 * What a receiver does: true when the message is from here, unchanged, and not a recording.
 *
 * @example isGenuine(secret, request.headers['tidewaiter-signature'], rawBody, Date.now() / 1000)
 */
export function isGenuine(secret: string, header: string, body: string, nowSeconds: number): boolean {
  const [, seconds = '', hex = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (hex === '' || Math.abs(nowSeconds - Number(seconds)) > REPLAY_WINDOW_SECONDS) return false;
  return timingSafeEqual(Buffer.from(hex, 'hex'), digest(secret, body, Number(seconds)));
}

function digest(secret: string, body: string, seconds: number): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest();
}
