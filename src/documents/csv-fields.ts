/**
 * The fields of one record of delimited text, by the same rules that found the record (`csv-scanner.ts`).
 *
 * @example
 * splitDelimited('a,"b ""c"", d",5" pipe', ','); // ['a', 'b "c", d', '5" pipe']
 */
export function splitDelimited(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    let end: number;
    if (record.charCodeAt(at) === 34) {
      const close = closingQuote(record, at);
      end = literalEnd(record, close + 1, delimiter);
      const behind = record.slice(close + 1, end);
      if (behind.trim() === '') fields.push(unquote(record.slice(at + 1, close)));
      else fields.push(record.slice(at, end));
    } else {
      end = record.indexOf(delimiter, at);
      if (end < 0) end = record.length;
      fields.push(record.slice(at, end));
    }
    if (end >= record.length) return fields;
    at = end + 1;
  }
}

function closingQuote(record: string, open: number): number {
  let from = open + 1;
  for (;;) {
    const mark = record.indexOf('"', from);
    if (mark < 0) return record.length;
    if (record.charCodeAt(mark + 1) !== 34) return mark;
    from = mark + 2;
  }
}

/** End of the field whose first quotation ended before `from`; delimiters between further marks belong to it. */
function literalEnd(record: string, from: number, delimiter: string): number {
  let inside = false;
  for (let at = from; at < record.length; at++) {
    const character = record[at];
    if (character === '"') inside = !inside;
    else if (character === delimiter && !inside) return at;
  }
  return record.length;
}

function unquote(field: string): string {
  return field.includes('""') ? field.replaceAll('""', '"') : field;
}
