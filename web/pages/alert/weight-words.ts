export type WeightWord = 'innocent' | 'none' | 'slight' | 'moderate' | 'strong' | 'very-strong';

/** Weight of evidence as a word. Ten decibans are a ratio of ten to one, twenty of a hundred to one. */
export function weightWord(decibans: number): WeightWord {
  if (decibans < 0) return 'innocent';
  if (decibans === 0) return 'none';
  if (decibans < 5) return 'slight';
  if (decibans < 10) return 'moderate';
  return decibans < 15 ? 'strong' : 'very-strong';
}
