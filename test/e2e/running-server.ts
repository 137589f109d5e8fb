import type { ChildProcess } from 'node:child_process';
import { Cli } from './run-cli.ts';

/** A server in a process of its own. */
export interface RunningServer {
  readonly base: string;
  readonly printed: string;
  readonly child: ChildProcess;
  get(path: string): Promise<{ readonly status: number; readonly json: unknown }>;
  /** Ends it as an operator does; answers its exit status. */
  end(): Promise<number | null>;
  /** As a power cut does. */
  kill(): Promise<void>;
}

const STARTS_WITHIN_MILLISECONDS = 60_000;

/** Starts `tidewaiter serve` on a free port and waits until it listens. */
export async function startServing(
  home: string,
  args: readonly string[] = ['--demo'],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = new Cli(home, env).start(['serve', '--port', '0', ...args]);
  const ended = new Promise<number | null>((done) => child.on('exit', (status) => done(status)));
  let printed = '';
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  const base = await new Promise<string>((done, failed) => {
    const timer = setTimeout(
      () => failed(new Error(`no start: ${printed} ${said}`)),
      STARTS_WITHIN_MILLISECONDS,
    );
    child.on('exit', (status) => failed(new Error(`ended with ${status}: ${said}`)));
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const address = /listens on (http:\S+)/.exec(printed)?.[1];
      if (address === undefined || !printed.includes('/api/docs')) return;
      clearTimeout(timer);
      done(address);
    });
  });
  return {
    base,
    get printed() {
      return printed;
    },
    child,
    async get(path) {
      const response = await fetch(base + path);
      return { status: response.status, json: await response.json() };
    },
    end() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
