import { OperationalError } from '../model/problem.ts';

/** A cursor that is the number of the last row of the page before. */
export function numberAfter(cursor: string): number {
  const number = Number(cursor);
  if (cursor !== '' && Number.isSafeInteger(number) && number >= 0) return number;
  throw new OperationalError({
    what: 'the cursor is not one that this list has given',
    where: 'cursor',
    mend: 'begin again without a cursor',
  });
}
