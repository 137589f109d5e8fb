/** Why a step of casework was not done, by its kind; a face turns it into its own words and status. */
export type RefusalKind = 'not-found' | 'conflict' | 'not-allowed' | 'too-soon' | 'unprocessable';

/** A step that cannot be done as things stand. Nothing was changed. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly mend: string;

  constructor(kind: RefusalKind, message: string, mend: string) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
    this.mend = mend;
  }
}

/** Someone who acts: a user, or a key. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}
