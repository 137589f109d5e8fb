import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page into dist/web. */
export async function buildPage(): Promise<void> {
  await build({
    configFile: fileURLToPath(new URL('../web/vite.config.ts', import.meta.url)),
    logLevel: 'warn',
  });
}
