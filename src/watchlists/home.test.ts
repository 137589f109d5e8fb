import { expect, test } from 'vitest';
import { homeFolder } from './home.ts';

test.each([
  ['linux', {}, '/home/jane/.local/share/tidewaiter'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/tidewaiter'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/jane/.local/share/tidewaiter'],
  ['darwin', {}, '/home/jane/Library/Application Support/Tidewaiter'],
  ['linux', { TIDEWAITER_HOME: '/elsewhere', XDG_DATA_HOME: '/data' }, '/elsewhere'],
] as const)('on %s with %j', (platform, env, folder) => {
  expect(homeFolder({ env, platform, homeDirectory: '/home/jane' })).toBe(folder);
});

test('on Windows it is the local application data', () => {
  const env = { LOCALAPPDATA: 'C:\\Users\\jane\\AppData\\Local' };
  expect(homeFolder({ env, platform: 'win32', homeDirectory: 'C:\\Users\\jane' })).toContain('Tidewaiter');
});
