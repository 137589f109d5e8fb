import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page into dist/web: always as it is shipped, whatever the environment of the process that asks for it. */
export async function buildPage(): Promise<void> {
  // Vite takes React's slow development build where this says anything else, as it does in a test run.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      configFile: fileURLToPath(new URL('../web/vite.config.ts', import.meta.url)),
      logLevel: 'warn',
    });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
