// Builds what is published: the sources as JavaScript in dist/, and the page in dist/web. `npm run build`.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { buildPage } from './build-page.ts';

rmSync('dist', { recursive: true, force: true });
const compiled = spawnSync(
  process.execPath,
  ['node_modules/typescript7/bin/tsc', '--project', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
await buildPage();
console.log('built: dist/');
