/**
 * Edit distance between short words: insertions, deletions, substitutions and swaps of neighbours
 * (optimal string alignment), by bit vectors.
 *
 * One column of the distance matrix is held in two 32-bit words (where it goes up, where it goes down), so one
 * letter of `text` costs a dozen integer operations instead of a loop over `pattern`.
 * Source: G. Myers, J. ACM 46 (1999) 395; with swaps: H. Hyyrö, Nordic J. of Computing 10 (2003) 29.
 *
 *        t e x t        vertical +1: where D[i][j] = D[i-1][j] + 1
 *      0 1 2 3 4        vertical -1: where D[i][j] = D[i-1][j] - 1
 *    p 1 . . . .        every column is rebuilt from the one before it
 *    a 2 . . . .
 */
const positions = new Int32Array(128);

/**
 * Distance of two ASCII words, or `limit + 1` when it is more than `limit`. Words over 32 letters are compared in full
 * by the slower table.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const [pattern, text] = a.length <= b.length ? [a, b] : [b, a];
  const length = pattern.length;
  if (text.length - length > limit) return limit + 1;
  if (length === 0) return text.length;
  if (length > 32) return editDistanceByTable(pattern, text, limit);
  for (let i = 0; i < length; i++) positions[pattern.charCodeAt(i) & 127]! |= 1 << i;
  const last = 1 << (length - 1);
  let [up, down, diagonal, previousMatches, distance] = [-1, 0, 0, 0, length];
  for (let j = 0; j < text.length; j++) {
    const matches = positions[text.charCodeAt(j) & 127]!;
    const swapped = ((~diagonal & matches) << 1) & previousMatches;
    diagonal = ((((matches & up) + up) | 0) ^ up) | matches | down | swapped;
    let right = down | ~(diagonal | up);
    const left = diagonal & up;
    if ((right & last) !== 0) distance++;
    else if ((left & last) !== 0) distance--;
    right = (right << 1) | 1;
    up = (left << 1) | ~(diagonal | right);
    down = right & diagonal;
    previousMatches = matches;
  }
  for (let i = 0; i < length; i++) positions[pattern.charCodeAt(i) & 127] = 0;
  return distance > limit ? limit + 1 : distance;
}

/** The same by the plain table, for words of any length; also what the tests hold the fast way against. */
export function editDistanceByTable(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  let [before, previous, current] = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  for (let j = 0; j < width; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let best = i;
    for (let j = 1; j < width; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swap) cost = Math.min(cost, before[j - 2]! + 1);
      current[j] = cost;
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[b.length]!, limit + 1);
}
