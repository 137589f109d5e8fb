import { growingNumbers } from './growing.ts';

/** Many strings in two typed arrays: their bytes one after another, and where each begins. */
export interface TextPool {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A pool that strings are added to. */
export interface GrowingTexts {
  push(text: string): void;
  /** Adds a string of another pool without decoding it. */
  pushBytes(pool: TextPool, index: number): void;
  finish(): TextPool;
}

/** A pool for strings that come one by one, kept as UTF-8. */
export function growingTexts(capacityBytes = 1024): GrowingTexts {
  const offsets = growingNumbers();
  let bytes = new Uint8Array(capacityBytes);
  let used = 0;
  offsets.push(0);
  const makeRoom = (more: number): void => {
    if (used + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(Math.ceil(bytes.length * 1.6), used + more));
    larger.set(bytes.subarray(0, used));
    bytes = larger;
  };
  return {
    push(text) {
      makeRoom(text.length * 3);
      used += encoder.encodeInto(text, bytes.subarray(used)).written;
      offsets.push(used);
    },
    pushBytes(pool, index) {
      const [start, end] = [pool.offsets[index]!, pool.offsets[index + 1]!];
      makeRoom(end - start);
      bytes.set(pool.bytes.subarray(start, end), used);
      used += end - start;
      offsets.push(used);
    },
    finish: () => ({ offsets: offsets.finish(), bytes: bytes.slice(0, used) }),
  };
}

/** Packs strings, as UTF-8. */
export function packTexts(texts: readonly string[]): TextPool {
  const pool = growingTexts(texts.length * 24);
  for (const text of texts) pool.push(text);
  return pool.finish();
}

/** The same strings in another order. */
export function reorderTexts(pool: TextPool, order: Uint32Array): TextPool {
  const offsets = new Uint32Array(order.length + 1);
  const bytes = new Uint8Array(pool.bytes.length);
  for (let i = 0; i < order.length; i++) {
    const text = pool.bytes.subarray(pool.offsets[order[i]!], pool.offsets[order[i]! + 1]);
    bytes.set(text, offsets[i]);
    offsets[i + 1] = offsets[i]! + text.length;
  }
  return { offsets, bytes };
}

/** String number `index` of a pool. */
export function textAt(pool: TextPool, index: number): string {
  const [start, end] = [pool.offsets[index]!, pool.offsets[index + 1]!];
  // A copy, since TextDecoder does not read shared memory; short ASCII is put together by hand, which is faster.
  if (end - start <= 24) {
    let text = '';
    for (let i = start; i < end; i++) {
      const byte = pool.bytes[i]!;
      if (byte > 127) return decoder.decode(pool.bytes.slice(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decoder.decode(pool.bytes.slice(start, end));
}
