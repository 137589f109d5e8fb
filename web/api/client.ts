// One place that talks to the server. Problems come as RFC 9457 details and are thrown with what can be done.

const BASE = '/api/v1';
let csrfToken = '';

export function setCsrfToken(token: string): void {
  csrfToken = token;
}

/** What went wrong, in the server's words. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly mend: string | undefined;

  constructor(status: number, message: string, mend: string | undefined) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.mend = mend;
  }
}

export type Query = Readonly<Record<string, string | number | undefined>>;

export function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return `${BASE}${path}${text === '' ? '' : `?${text}`}`;
}

export async function get<T>(path: string, query: Query = {}): Promise<T> {
  return answerOf<T>(await asked(address(path, query), { headers: { accept: 'application/json' } }));
}

export async function send<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  return answerOf<T>(
    await asked(address(path), {
      method,
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
}

export async function sendForm<T>(path: string, form: FormData): Promise<T> {
  return answerOf<T>(
    await asked(address(path), { method: 'POST', headers: { 'x-csrf-token': csrfToken }, body: form }),
  );
}

/** No answer at all is an error of its own: the server is gone, or the way to it. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'NoAnswer';
  }
}

async function asked(where: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(where, init);
  } catch (cause) {
    throw new NoAnswer(cause);
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as {
    title?: string;
    detail?: string;
    mend?: string;
  };
  throw new ApiProblem(response.status, problem.detail ?? problem.title ?? response.statusText, problem.mend);
}
