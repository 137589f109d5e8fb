const LETTERS = 26;

/** Letters of a column as spreadsheets name it: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    letters = String.fromCharCode('A'.charCodeAt(0) + ((rest - 1) % LETTERS)) + letters;
  return letters;
}
