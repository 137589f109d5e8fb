import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockHeld, takeLock } from './list-lock.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-lock-'));
  lock = join(folder, '.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PROCESSES = 4;
const ROUNDS = 150;

/** Another process: counts up a number in a file under the lock, again and again; with `dies`, leaves the lock behind. */
const counter = (dies: boolean): string => `
  const { readFileSync, writeFileSync, rmSync } = await import('node:fs');
  const { LockHeld, takeLock } = await import(${JSON.stringify(new URL('./list-lock.ts', import.meta.url).href)});
  const [lock, count] = ${JSON.stringify([lock, join(folder, 'count')])};
  for (let n = 0; n < ${ROUNDS}; )
    try {
      takeLock(lock, 'busy');
      writeFileSync(count, String(Number(readFileSync(count, 'utf8')) + 1));
      if (${dies}) process.exit(0);
      rmSync(lock);
      n++;
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
    }`;

async function countUp(processes: number, { dies = false } = {}): Promise<number> {
  writeFileSync(join(folder, 'count'), '0');
  const codes = await Promise.all(
    Array.from(
      { length: processes },
      () =>
        new Promise<number | null>((done) => {
          const argv = ['--input-type=module', '-e', counter(dies)];
          spawn(process.execPath, argv, { stdio: 'inherit' }).on('exit', done);
        }),
    ),
  );
  expect(codes).toEqual(codes.map(() => 0));
  return Number(readFileSync(join(folder, 'count'), 'utf8'));
}

const deadProcess = (): number => spawnSync(process.execPath, ['-e', '0']).pid;

describe('a lock', () => {
  it('is held by one process at a time', async () => {
    expect(await countUp(PROCESSES)).toBe(PROCESSES * ROUNDS);
  });

  it('left by a killed process is taken over by one process at a time', async () => {
    expect(await countUp(PROCESSES, { dies: true })).toBe(PROCESSES);
    expect(readdirSync(folder).sort()).toEqual(['.lock', 'count']);
  });

  it('left by a process that was killed while it took one over is taken over in time', () => {
    writeFileSync(lock, JSON.stringify({ processId: deadProcess(), host: hostname() }));
    const guard = `${lock}.takeover`;
    writeFileSync(guard, JSON.stringify({ processId: deadProcess(), host: hostname() }));
    expect(() => takeLock(lock, 'busy')).toThrow(LockHeld);
    const minuteAgo = Date.now() / 1000 - 60;
    utimesSync(guard, minuteAgo, minuteAgo);
    takeLock(lock, 'busy');
    expect(readdirSync(folder)).toEqual(['.lock']);
  });

  it('of another machine is never taken over', () => {
    writeFileSync(lock, JSON.stringify({ processId: deadProcess(), host: 'another-machine.example' }));
    expect(() => takeLock(lock, 'busy')).toThrow(/busy/);
  });
});
