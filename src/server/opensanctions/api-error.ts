/** A refusal that the client can mend: turned into a status and `{"detail": ...}`, as yente answers. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: 400 | 403 | 404 | 405 | 413 | 422 | 503;
  readonly detail: string | readonly FieldError[];
  constructor(status: ApiError['status'], detail: ApiError['detail']) {
    super(typeof detail === 'string' ? detail : (detail[0]?.msg ?? 'invalid request'));
    this.status = status;
    this.detail = detail;
  }
}

/** One field that is not as it must be: where it is, and what is wrong. */
export interface FieldError {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a schema found wrong, with the place of each field. */
export function fieldErrors(where: 'body' | 'query' | 'form', issues: readonly Issue[]): FieldError[] {
  return issues.map(({ code, message, path = [] }) => ({
    type: code ?? 'value_error',
    loc: [where, ...path.map((step) => String(typeof step === 'object' ? step.key : step))],
    msg: message,
  }));
}
