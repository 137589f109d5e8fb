/**
 * "LAST, First Middle" in the order it is spoken: `First Middle LAST`. A name without a comma stays as it is.
 *
 * @example
 * naturalOrder('HANIYA, Ismail Abdul'); // 'Ismail Abdul HANIYA'
 */
export function naturalOrder(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0) return name;
  const [last, first] = [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
  return first === '' ? last : `${first} ${last}`;
}
