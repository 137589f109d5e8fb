import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'web/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Worker threads start other worker threads in the pipeline's tests: processes keep them apart.
    pool: 'forks',
    // Many tests wait for servers, browsers and disks: two at a time even where there are two cores.
    maxWorkers: 2,
  },
});
