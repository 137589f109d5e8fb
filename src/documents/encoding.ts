import { isUtf8 } from 'node:buffer';
import type { TextEncoding } from './table-layout.ts';

/** Bytes that end in the middle of a character are still UTF-8: at most three bytes are missing. */
const LONGEST_TAIL = 3;

/** A text with more zero bytes than this on one side of its pairs is UTF-16. */
const UTF16_SHARE = 0.3;

/**
 * The encoding of a text, from its first bytes:
 * 1. by its byte order mark;
 * 2. UTF-16 when every second byte is often zero;
 * 3. UTF-8 when every byte fits;
 * 4. GB 18030 when the bytes over 127 come in pairs of the Chinese standard set;
 * 5. Windows-1251 when they come in long runs, as Cyrillic letters do, else Windows-1252.
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zeroShares(bytes.subarray(0, 4096));
  if (zeros.odd > UTF16_SHARE && zeros.even < zeros.odd / 4) return 'utf-16le';
  if (zeros.even > UTF16_SHARE && zeros.odd < zeros.even / 4) return 'utf-16be';
  if (isUtf8Beginning(bytes)) return 'utf-8';
  if (isChinese(bytes)) return 'gb18030';
  return isCyrillic(bytes) ? 'windows-1251' : 'windows-1252';
}

/** The encoding in words. */
export function describeEncoding(encoding: TextEncoding): string {
  const names: Readonly<Record<TextEncoding, string>> = {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (little endian)',
    'utf-16be': 'UTF-16 (big endian)',
    'windows-1251': 'Windows-1251 (Cyrillic)',
    'windows-1252': 'Windows-1252 (Western)',
    gb18030: 'GB 18030 (Chinese)',
  };
  return names[encoding];
}

function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  let [even, odd] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = Math.max(1, bytes.length >> 1);
  return { even: even / pairs, odd: odd / pairs };
}

/** True when the bytes are UTF-8, but for a character that the end cuts through. */
function isUtf8Beginning(bytes: Uint8Array): boolean {
  for (let cut = 0; cut <= LONGEST_TAIL && cut <= bytes.length; cut++) {
    if (isUtf8(bytes.subarray(0, bytes.length - cut))) return true;
  }
  return false;
}

/** Pairs of A1-F7 and A1-FE are the standard set (GB 2312); a text of another encoding soon breaks the pairs. */
function isChinese(bytes: Uint8Array): boolean {
  let [pairs, others] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const second = bytes[at + 1] ?? 0;
    if (byte >= 0xa1 && byte <= 0xf7 && second >= 0xa1 && second <= 0xfe) {
      pairs += 1;
      at += 1;
    } else others += 1;
  }
  return pairs > 0 && others * 20 < pairs;
}

/** Letters of Windows-1251 are C0-FF (and a few below): words are runs of them. In Western text they stand alone. */
function isCyrillic(bytes: Uint8Array): boolean {
  let [inRuns, alone] = [0, 0];
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0xc0) run += 1;
    else if (run > 0) {
      if (run >= 3) inRuns += run;
      else alone += run;
      run = 0;
    }
  }
  return inRuns > alone;
}
