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

const LONGEST = 7;
/** None of them begins with a digit. */
const [FIRST_DIGIT, LAST_DIGIT] = [0x30, 0x39];

/** True for what stands in a cell of numbers, days, codes or countries where there is nothing to say. */
export function isEmptyValue(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0);
  const isNumber = first >= FIRST_DIGIT && first <= LAST_DIGIT;
  return !isNumber && NO_VALUE.has(text.toLowerCase());
}
