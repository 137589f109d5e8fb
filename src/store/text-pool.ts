/** Many strings in two typed arrays: their bytes one after another, and where each begins. */
export interface TextPool {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Packs strings, as UTF-8. */
export function packTexts(texts: readonly string[]): TextPool {
  const offsets = new Uint32Array(texts.length + 1);
  let bytes = new Uint8Array(Math.max(1024, texts.length * 24));
  let used = 0;
  for (const [index, text] of texts.entries()) {
    if (used + text.length * 3 > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, used + text.length * 3));
      larger.set(bytes.subarray(0, used));
      bytes = larger;
    }
    used += encoder.encodeInto(text, bytes.subarray(used)).written;
    offsets[index + 1] = used;
  }
  return { offsets, bytes: bytes.slice(0, used) };
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
