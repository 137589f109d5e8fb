import type { Hono, MiddlewareHandler } from 'hono';
import { html, raw } from 'hono/html';
import { generateSpecs } from 'hono-openapi';
import type { ServerEnvironment } from './server-environment.ts';

/** The description of the interface as a page: every route with what it takes and answers. No file from elsewhere. */
export function apiPage(app: Hono<ServerEnvironment>, base: string): MiddlewareHandler<ServerEnvironment> {
  return async (c) => {
    const { paths = {}, components } = await generateSpecs(app);
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods ?? {}).map(([method, operation]) => ({
        path,
        method,
        operation: operation as Operation,
      })),
    );
    const byTag = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? 'Other');
    const sections = [...byTag].map(
      ([tag, members]) =>
        html`<h2 id="${tag}">${tag}</h2>${members.map(({ path, method, operation }) => operationOf(base + path, method, operation))}`,
    );
    const schemas = Object.entries(components?.schemas ?? {}).map(
      ([name, schema]) =>
        html`<details id="schema-${name}"><summary>${name}</summary><pre>${JSON.stringify(schema, null, 2)}</pre></details>`,
    );
    return c.html(html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tidewaiter: interface</title><style>${raw(STYLE)}</style></head><body><main>
<h1>Interface</h1><p>The same as a document: <a href="${base}/openapi.json">OpenAPI 3.1</a>. Send a key as <code>Authorization: Bearer …</code>. Problems are those of RFC 9457. The interface of OpenSanctions is under <code>/match</code>, <code>/search</code>, <code>/entities</code> and <code>/reconcile</code> (<a href="/openapi.json">its description</a>).</p>
<nav>${[...byTag.keys()].map((tag) => html`<a href="#${tag}">${tag}</a> `)}<a href="#Schemas">Schemas</a></nav>
${sections}<h2 id="Schemas">Schemas</h2>${schemas}</main></body></html>`);
  };
}

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly description?: string;
  }[];
  readonly requestBody?: unknown;
  readonly responses?: unknown;
}

function operationOf(
  path: string,
  method: string,
  { summary, parameters = [], requestBody, responses }: Operation,
) {
  const named = parameters.filter(({ name }) => name !== undefined);
  return html`<details><summary><b>${method.toUpperCase()}</b> <code>${path}</code> ${summary ?? ''}</summary>
${named.length > 0 ? html`<h3>Parameters</h3><ul>${named.map((each) => html`<li><code>${each.name}</code> (${each.in}) ${each.description ?? ''}</li>`)}</ul>` : ''}
${requestBody ? html`<h3>Body</h3><pre>${JSON.stringify(requestBody, null, 2)}</pre>` : ''}
<h3>Answers</h3><pre>${JSON.stringify(responses, null, 2)}</pre></details>`;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1c2430;background:#fff}main{max-width:60rem;margin:auto;padding:1.5rem}
h2{margin-top:2rem}h3{font-size:1rem;margin:.5rem 0}details{border-top:1px solid #d5dbe3;padding:.4rem 0}summary{cursor:pointer}b{display:inline-block;min-width:4.5rem}
pre{overflow:auto;background:#f3f5f8;padding:.7rem;border-radius:6px}nav a{margin-right:.8rem}a{color:#1b5e8c}
@media(prefers-color-scheme:dark){body{background:#14181d;color:#e3e8ee}pre{background:#1f252c}details{border-color:#333c46}a{color:#7fc1ee}}`;
