import type { Logger } from 'pino';
import type { Role } from '../../cases/people/permissions.ts';

/** Who asks: a user, or a key. */
export interface Who {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** What the key may do, of what its role may; absent for a user. */
  readonly scopes?: readonly string[];
}

/** What every request carries besides what it asks. */
export interface RequestVariables {
  readonly requestId: string;
  readonly log: Logger;
  /** Absent until who asks is known. */
  readonly who?: Who;
}

export interface ServerEnvironment {
  readonly Variables: RequestVariables;
}
