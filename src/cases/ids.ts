import { randomUUID } from 'node:crypto';

/** An id that nobody can guess. */
export function newId(): string {
  return randomUUID();
}
