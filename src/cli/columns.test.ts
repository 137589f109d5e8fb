import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../documents/columns.ts';
import { columnsOf } from '../printouts/text-columns.ts';
import { columnsCommand } from './columns.ts';

function run(json: boolean, width = 80): string[] {
  const lines: string[] = [];
  const console = {
    out: (line: string) => void lines.push(line),
    err: () => undefined,
    isTty: false,
    width,
  };
  expect(columnsCommand({ json }, console)).toBe(0);
  return lines;
}

describe('tidewaiter columns', () => {
  it('prints every column once, in groups', () => {
    const lines = run(false);
    const ids = lines.flatMap((line) => /^ {2}([a-z]\w+) /.exec(line)?.[1] ?? []);
    expect(ids).toEqual(COLUMNS.map(({ id }) => id));
    expect(lines.filter((line) => /^[A-Z][a-z ]+$/.test(line))).toEqual([
      'Identification',
      'Dates',
      'Parties',
      'Goods',
      'Journey',
      'Documents',
      'Terms and payment',
      'End use',
    ]);
  });

  it.each([80, 200])('gives the usual headers in several languages, within %i columns', (width) => {
    const lines = run(false, width);
    expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
    expect(lines.join(' ').replace(/ +/g, ' ')).toContain(
      `day of payment ${width === 80 ? '' : '· '}"date of payment", "Zahlungsdatum", "дата оплаты"`,
    );
  });

  it('prints them as JSON, with their usual names', () => {
    const columns = JSON.parse(run(true).join('\n')) as { id: string; usualNames: string[] }[];
    expect(columns.map(({ id }) => id)).toEqual(COLUMNS.map(({ id }) => id));
    expect(columns.find(({ id }) => id === 'hs_code')?.usualNames).toContain('hs code');
    expect(columns.every(({ usualNames }) => usualNames.length > 0)).toBe(true);
  });
});
