#!/usr/bin/env node
// The one JavaScript file of the command, kept in old syntax so that an old Node can read it and say what is needed.
// In a clone it runs the TypeScript sources as they are; in the published package it runs what was built from them.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    'tidewaiter needs Node 24 or newer; this is Node ' +
      process.versions.node +
      ' (' +
      process.execPath +
      ').\n' +
      'What to do: start it with "npx tidewaiter" in the folder where it was installed (npm put a Node 24 there),\n' +
      'or install Node 24.\n',
  );
  process.exit(2);
}
const fs = await import('node:fs');
const nodeModule = await import('node:module');
nodeModule.enableCompileCache?.();
const built = new URL('../dist/cli/main.js', import.meta.url);
const source = new URL('../src/cli/main.ts', import.meta.url);
const { main } = await import(fs.existsSync(source) ? source.href : built.href);
process.exitCode = await main(process.argv.slice(2));
