import type { Logger } from 'pino';

/** What every request carries besides what it asks. */
export interface RequestVariables {
  readonly requestId: string;
  readonly log: Logger;
}

export interface ServerEnvironment {
  readonly Variables: RequestVariables;
}
