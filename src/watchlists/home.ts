import { join } from 'node:path';

/** What of the process decides where state lives; passed in, so that it can be tested for every platform. */
export interface HomeEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly homeDirectory: string;
}

/**
 * Folder that holds all state: `TIDEWAITER_HOME`, else the platform's folder for a user's data
 * (Linux: XDG Base Directory Specification 0.8; macOS: Application Support; Windows: LOCALAPPDATA).
 */
export function homeFolder({ env, platform, homeDirectory }: HomeEnvironment): string {
  const chosen = env.TIDEWAITER_HOME;
  if (chosen) return chosen;
  if (platform === 'darwin') return join(homeDirectory, 'Library', 'Application Support', 'Tidewaiter');
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homeDirectory, 'AppData', 'Local'), 'Tidewaiter');
  }
  const data = env.XDG_DATA_HOME;
  // The specification: a relative path in the variable is invalid and must be ignored.
  return join(data?.startsWith('/') ? data : join(homeDirectory, '.local', 'share'), 'tidewaiter');
}
