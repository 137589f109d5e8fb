type Stretch = readonly [from: number, to: number];

/**
 * Where two words differ: what is left when their common beginning and their common end are taken away.
 * Never in the middle of a character that takes two units.
 *
 * @example differingLetters('zakharov', 'zaharow') // [[2, 8], [2, 7]]
 */
export function differingLetters(one: string, other: string): readonly [Stretch, Stretch] {
  const [a, b] = [[...one], [...other]];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [stretch(a, start, end), stretch(b, start, end)];
}

function stretch(letters: readonly string[], start: number, end: number): Stretch {
  const from = letters.slice(0, start).join('').length;
  return [from, from + letters.slice(start, letters.length - end).join('').length];
}
