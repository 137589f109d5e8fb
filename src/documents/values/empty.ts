const NO_VALUE = new Set([
  '',
  '-',
  '--',
  '---',
  '.',
  '/',
  'n/a',
  'n.a.',
  'n.a',
  'na',
  'nil',
  'null',
  'none',
  'nan',
  '#n/a',
  '(blank)',
  '(null)',
  'k.a.',
  'нет',
  'н/д',
  '无',
]);

/** True for what stands in a cell of numbers, days, codes or countries where there is nothing to say. */
export function isEmptyValue(text: string): boolean {
  return text.length <= 7 && NO_VALUE.has(text.toLowerCase());
}
