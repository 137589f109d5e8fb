import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { OperationalError } from '../model/problem.ts';

/** `import` writes versions; `pull` fetches files, and imports them in the end. */
const LOCK_FILES = { import: '.lock', pull: '.lock-pull' } as const;

/**
 * Runs `work` while holding the list's lock, so that two imports (or two pulls) never work on one list at a time. A
 * lock whose process is gone (killed half-way) is taken over.
 */
export async function withListLock<T>(
  listFolder: string,
  activity: keyof typeof LOCK_FILES,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(listFolder, { recursive: true });
  const path = join(listFolder, LOCK_FILES[activity]);
  takeLock(path, 'another import or pull is writing this list');
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Someone else holds the lock: who may wait can try again. */
export class LockHeld extends OperationalError {}

/** How old the guard of a takeover must be before it counts as left by a killed process; one takes well under this. */
const TAKEOVER_MILLISECONDS = 10_000;

/** Takes a lock file, or throws `LockHeld` and says `what` holds it. Who takes it removes the file when done. */
export function takeLock(path: string, what: string): void {
  const mine = JSON.stringify({ processId: process.pid, host: hostname() });
  if (tryCreate(path, mine)) return;
  if (isLeftBehind(path)) removeLeftBehind(path, mine);
  // Free again: let go since the first try, or removed just now.
  if (!existsSync(path) && tryCreate(path, mine)) return;
  throw new LockHeld({
    what,
    where: path,
    mend: 'Wait until it has ended. If none is running (on any machine that shares the folder), delete the file.',
  });
}

/**
 * Removes the lock of a process that is gone. One process does it at a time and looks again first: without the guard, a
 * second one would remove the lock that the first has taken in the meantime.
 */
function removeLeftBehind(path: string, mine: string): void {
  const guard = `${path}.takeover`;
  const since = statSync(guard, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > TAKEOVER_MILLISECONDS) rmSync(guard, { force: true });
  if (!tryCreate(guard, mine)) return;
  try {
    if (isLeftBehind(path)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function tryCreate(path: string, content: string): boolean {
  // Written beside and linked: nobody ever sees a lock without its holder, and takes it for one left by a dead process.
  const beside = `${path}.${process.pid}-${threadId}`;
  writeFileSync(beside, content);
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** True when the lock's process ran on this machine and is gone. A lock from another machine is never left behind. */
function isLeftBehind(path: string): boolean {
  const holder = readHolder(path);
  if (holder === 'let go') return false;
  if (holder === 'unreadable') return true;
  if (holder.host !== hostname()) return false;
  if (holder.processId === process.pid) return false;
  try {
    process.kill(holder.processId, 0);
    return false;
  } catch (error) {
    // EPERM: the process lives and belongs to someone else.
    return errorCode(error) === 'ESRCH';
  }
}

/** Who holds the lock; `let go` when the file is no longer there, which is no reason to remove the next one's. */
function readHolder(
  path: string,
): { readonly processId: number; readonly host: string } | 'let go' | 'unreadable' {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof holder !== 'object' || holder === null) return 'unreadable';
    const { processId, host } = holder as { processId?: unknown; host?: unknown };
    return typeof processId === 'number' && typeof host === 'string' ? { processId, host } : 'unreadable';
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    if (errorCode(error) === 'ENOENT') return 'let go';
    throw error;
  }
}

/** The system's code of an error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
